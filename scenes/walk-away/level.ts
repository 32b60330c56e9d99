// Level 4, Walk Away: every beat, choice, condition and mark. Words: locales/<tag>/levels/walk-away.json.
import { including } from '../../src/domain/shared/lists';
import { clarify, give, keepProof, met, tell } from '../../src/domain/mechanics/word-loom/change';
import { emptyPocket, unanswered } from '../../src/domain/mechanics/word-loom/empty-pocket';
import { meetings, tallyOf, voiceItems } from '../../src/domain/mechanics/word-loom/judge';
import { look } from '../../src/domain/mechanics/word-loom/look';
import type { Told, Voice, WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import { strip } from '../../src/domain/mechanics/word-loom/strip';
import { tugOf, walk } from '../../src/domain/mechanics/word-loom/walk';
import { weave } from '../../src/domain/mechanics/word-loom/weave';
import { scenarioFor } from '../../src/domain/scenario/scenario-for';
import type words from '../../locales/en/levels/walk-away.json';
import { carry } from './carry';
import { instead, jokePair, lateFrom, lids, pairs, standIns, tugs, voices } from './items';
import { startState } from './start-state';

const homeTiles = 6;

const knows = (person: Told) => (state: State) => state.told.includes(person);
const stands = (voice: Voice) => (state: State) => state.voice === voice;
const hasMet = (count: number) => (state: State) => state.voicesMet === count;
const isPerson = (person: State['person']) => (state: State) => state.person === person;
const misjudged = (state: State) => tallyOf(state, tugs).alarms > 0;
const isHeard = ({ remi }: State) => remi === 'heard';
const isLinaNear = ({ lina }: State) => lina === 'back' || lina === 'mended';
const handsClean = ({ exposed, subposted, takenDown }: State) => (!exposed && !subposted) || takenDown;
const hasFriendly = (state: State) => unanswered(state, tugs).length > 0;
/** Whoever twists was told once at most, and nobody fed them any more. */
const saidOnce = (state: State): boolean =>
  state.walked && !state.lastWord && state.tiles < lateFrom && meetings(state, tugs).every(({ how }) => how !== 'fed');
const ends = (ending: string) => (): Partial<State> => ({ ending });

/** A sentence goes over, and its pair is shown next. */
const speak = (pair: string, tiles: number) => (state: State) => give(state, pair, tiles);
const show = (pair: string) => (): Partial<State> => ({ pair });
/** A twist by the loudest voice: a torn screenshot will quote the last of them. */
const twist = (pair: string) => (): Partial<State> => ({ pair, lastTwist: pair });
const firstTwist = ({ sentence }: State) => twist(`t1-${sentence}`)();
const ownJoke = (state: State): Partial<State> => ({ pair: jokePair(state) });

/** The next voice on the steps, or nobody. */
const nextVoice = ({ order, voice, voicesMet }: State): Partial<State> => {
  const count = voice === null ? 0 : voicesMet + 1;
  return { voice: order[count] ?? null, voicesMet: count };
};
const onTheSteps = {
  branches: [
    { when: stands('t1'), to: 'a2-t1' },
    { when: stands('t2'), to: 'a2-t2' },
    { when: stands('lina'), to: 'a2-lina' },
    { when: stands('remi'), to: 'a2-remi' },
  ],
  otherwise: 'a2-idris',
} as const;

const act = (state: State, item: Voice, action: string) => met(state, item, action);
const shutLina = (state: State): Partial<State> => ({ ...act(state, 'lina', 'shut'), lina: 'shut' });
const takeBack = (state: State): Partial<State> => ({
  back: state.back + homeTiles,
  tiles: Math.max(0, state.tiles - homeTiles),
  lina: 'back',
  pair: state.misread,
});
const hearRemi = (state: State): Partial<State> => ({ ...act(state, 'remi', 'own'), remi: 'heard' });
const hurtRemi = (remi: State['remi'], action: string) => (state: State) => ({ ...act(state, 'remi', action), remi });

/** A person is written to; with that somebody is at the other end. */
const write = (state: State, person: 'kei' | 'nila' | 'dewi'): Partial<State> => ({
  ...tell(state, person),
  person,
  marks: including(state.marks, 'safe.person'),
});
const writeTo = (person: 'kei' | 'nila' | 'dewi') => (state: State) => write(state, person);
const takenDown = (): Partial<State> => ({ takenDown: true });
/** A kiosk that was blocked cannot write: somebody else does. */
const withoutKiosk = (state: State): Partial<State> => {
  const other = standIns.find((id) => !state.tugs.includes(id)) ?? instead;
  return state.linaBlocked ? { tugs: state.tugs.map((id) => (id === lids ? other : id)) } : {};
};
/** Ms Dewi acts. */
const dewiActs = (state: State): Partial<State> => ({ marks: including(state.marks, 'safe.adult') });

/** Whoever wrote to Ms Dewi before the walk need not look for an adult. */
const whoShouldKnow = { branches: [{ when: isPerson('dewi'), to: 'a3-dewi' }], otherwise: 'a3-adult' } as const;
/** With somebody beside you: first what is in the pocket, where something friendly is in it. */
const arrived = {
  branches: [{ when: hasFriendly, to: 'a3-pocket' }, ...whoShouldKnow.branches],
  otherwise: whoShouldKnow.otherwise,
} as const;

/** Whoever never came to the wall ends where she sits. */
const orOnTheStep = <To extends string>(to: To) =>
  ({ branches: [{ when: ({ alone }: State) => alone, to: 'e-step' }], otherwise: to }) as const;
const toEnding = {
  branches: [
    { when: ({ alone }: State) => alone, to: 'e-step' },
    { when: misjudged, to: 'e-mend' },
    { when: ({ exposed, subposted }: State) => exposed || subposted, to: 'e-mend' },
    { when: ({ tiles }: State) => tiles >= lateFrom, to: 'e-late' },
  ],
  otherwise: 'e-seat',
} as const;

const twister = '@so_you_mean';
const asker = '@just.asking.q';
const kiosk = '@pier.kiosk';
const scribbler = '@remi.scribbles';

const narrator = { who: 'narrator' } as const;
const quiet = (face: 'calm' | 'hurt' | 'anxious' | 'angry' | 'shocked' | 'happy') =>
  ({ who: 'narrator', face }) as const;
const amara = (face: 'calm' | 'hurt' | 'anxious' | 'angry' | 'shocked' | 'happy' | 'proud') =>
  ({ who: 'amara', face }) as const;
const remi = (face: 'calm' | 'happy' | 'hurt' | 'shocked') => ({ who: 'remi', face }) as const;
const idris = (face: 'happy' | 'shocked' | 'talk') => ({ who: 'idris', face }) as const;
const kei = (face: 'happy' | 'calm' | 'anxious') => ({ who: 'kei', face }) as const;
const dewiCalm = { who: 'dewi', face: 'calm' } as const;
const nilaCalm = { who: 'nila', face: 'calm' } as const;
const linaCalm = { who: 'lina', face: 'calm' } as const;

/** Somebody else weaves: the pair that `enter` names is seen, then the story goes on. */
const woven = <To extends string>(
  enter: (state: State) => Partial<State>,
  face: 'calm' | 'hurt' | 'anxious' | 'angry' | 'shocked',
  to: To,
) => ({ kind: 'mechanic', cue: 'twist', enter, lines: [{ line: 1, ...quiet(face) }], mechanic: 'weave', to }) as const;

export default scenarioFor<typeof words, State>()({
  id: 'walk-away',
  order: 4,
  you: 'amara',
  cast: ['amara', 'idris', 'remi', 'lina', 'kei', 'nila', 'dewi', 'arif', 'bim'],
  start: 'a1-open',
  initial: startState,
  carry,
  mechanics: {
    weave: weave(pairs),
    'hand-back': weave(pairs, 'back'),
    // What goes round was seen before: nothing is said after it.
    crop: weave([]),
    look: look(voices),
    walk: walk(tugs),
    pocket: emptyPocket(tugs, lids),
    strip,
  },

  beats: {
    // Act one: one sentence.
    'a1-open': {
      kind: 'narration',
      cue: 'wave',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...amara('proud') },
        { line: 3, ...idris('happy') },
      ],
      to: 'a1-sentence',
    },
    'a1-sentence': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        { id: 'home', to: 'a1-last', effect: (state) => ({ sentence: 'home', ...give(state, 't1-home', 6) }) },
        { id: 'sea', to: 'a1-last', effect: (state) => ({ sentence: 'sea', ...give(state, 't1-sea', 7) }) },
        {
          id: 'children',
          to: 'a1-last',
          effect: (state) => ({ sentence: 'children', ...give(state, 't1-children', 6) }),
        },
        {
          id: 'none',
          to: 'a1-last',
          effect: (state) => ({ sentence: 'home', ...give(state, 't1-home', 6) }),
          reply: idris('happy'),
        },
      ],
    },
    'a1-last': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('happy') }],
      choices: [
        { id: 'prize', to: 'a1-post', effect: () => ({ joke: 'prize' }), reply: remi('happy') },
        { id: 'crab', to: 'a1-post', effect: () => ({ joke: 'crab' }), reply: remi('happy') },
        { id: 'pile', to: 'a1-post', effect: () => ({ joke: 'spoken' }), reply: idris('talk') },
      ],
    },
    'a1-post': {
      kind: 'narration',
      cue: 'send',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: '@bims.mum', face: 'happy' },
        { line: 3, who: '@kei.plays', face: 'happy' },
        { line: 4, ...amara('calm'), when: ({ misread }) => misread === 'l-cups' },
        { line: 5, ...amara('calm'), when: ({ misread }) => misread === 'l-gloves' },
      ],
      to: 'a1-twist',
    },
    'a1-twist': woven(firstTwist, 'calm', 'a1-first'),
    'a1-first': {
      kind: 'choice',
      lines: [
        { line: 1, ...amara('shocked') },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        {
          id: 'clarify',
          to: 'a1-clarify',
          effect: (state) => ({ ...give(state, 't1-beach', 9), ...clarify(state, 't1'), first: 'clarify' }),
        },
        { id: 'look', to: 'a1-signs', effect: () => ({ first: 'look' }) },
        { id: 'deny', to: 'a1-deny', effect: (state) => ({ ...give(state, 't1-never', 4), first: 'deny' }) },
        { id: 'joke', to: 'a1-joke', effect: (state) => ({ ...give(state, 't1-joke', 6), first: 'joke' }) },
        { id: 'nothing', to: 'a1-signs', effect: () => ({ first: 'nothing' }) },
      ],
    },
    'a1-clarify': woven(twist('t1-beach'), 'anxious', 'a1-signs'),
    'a1-deny': woven(twist('t1-never'), 'angry', 'a1-signs'),
    'a1-joke': woven(twist('t1-joke'), 'anxious', 'a1-signs'),
    'a1-signs': {
      kind: 'narration',
      lines: [
        { line: 1, ...quiet('calm'), when: ({ first }) => first === 'look' },
        { line: 2, ...quiet('anxious'), when: ({ first }) => first === 'nothing' },
        { line: 3, ...amara('calm') },
      ],
      to: 'a2-open',
    },

    // Act two: four voices.
    'a2-open': {
      kind: 'narration',
      enter: nextVoice,
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
      ],
      to: onTheSteps,
    },
    'a2-t1': { kind: 'mechanic', lines: [{ line: 1, who: twister, face: 'talk' }], mechanic: 'look', to: 'a2-t1-act' },
    'a2-t1-act': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('angry') }],
      choices: [
        {
          id: 'stop',
          to: 'a2-t1-stop',
          effect: (state) => ({ ...act(state, 't1', 'stop'), ...give(state, 't1-stop', 6) }),
        },
        {
          id: 'long',
          to: 'a2-t1-long',
          effect: (state) => ({ ...act(state, 't1', 'long'), ...give(state, 't1-long', 16) }),
        },
        {
          id: 'clear',
          to: 'a2-t1-clear',
          when: ({ clarified }) => !clarified.includes('t1'),
          effect: (state) => ({ ...act(state, 't1', 'clear'), ...give(state, 't1-beach', 9), ...clarify(state, 't1') }),
        },
        { id: 'leave', to: 'a2-next', effect: (state) => act(state, 't1', 'leave') },
      ],
    },
    'a2-t1-stop': woven(twist('t1-stop'), 'calm', 'a2-next'),
    'a2-t1-long': woven(twist('t1-long'), 'anxious', 'a2-next'),
    'a2-t1-clear': woven(twist('t1-beach'), 'anxious', 'a2-next'),
    'a2-t2': { kind: 'mechanic', lines: [{ line: 1, who: asker, face: 'calm' }], mechanic: 'look', to: 'a2-t2-act' },
    'a2-t2-act': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        {
          id: 'photo',
          to: 'a2-t2-photo',
          effect: (state) => ({
            ...act(state, 't2', 'answer'),
            ...give(state, 't2-photo', 6),
            ...clarify(state, 't2'),
          }),
        },
        {
          id: 'list',
          to: 'a2-t2-list',
          effect: (state) => ({ ...act(state, 't2', 'answer'), ...give(state, 't2-list', 7), ...clarify(state, 't2') }),
        },
        {
          id: 'busy',
          to: 'a2-t2-busy',
          effect: (state) => ({ ...act(state, 't2', 'answer'), ...give(state, 't2-busy', 6) }),
        },
        {
          id: 'leave',
          to: 'a2-next',
          effect: (state) => act(state, 't2', 'leave'),
          reply: { who: asker, face: 'calm' },
        },
      ],
    },
    'a2-t2-photo': woven(show('t2-photo'), 'calm', 'a2-t2-more'),
    'a2-t2-list': woven(show('t2-list'), 'calm', 'a2-t2-more'),
    'a2-t2-busy': woven(show('t2-busy'), 'anxious', 'a2-t2-more'),
    'a2-t2-more': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('angry') }],
      choices: [
        {
          id: 'twice',
          to: 'a2-t2-twice',
          effect: (state) => ({ ...act(state, 't2', 'twice'), ...give(state, 't2-twice', 4) }),
        },
        {
          id: 'who',
          to: 'a2-next',
          effect: (state) => ({ ...act(state, 't2', 'who'), ...give(state, 't2-who', 5) }),
          reply: { who: asker, face: 'talk' },
        },
        {
          id: 'end',
          to: 'a2-next',
          effect: (state) => ({ ...act(state, 't2', 'end'), ...give(state, 't2-end', 5) }),
          reply: { who: asker, face: 'talk' },
        },
        { id: 'leave', to: 'a2-next', effect: (state) => act(state, 't2', 'leave') },
      ],
    },
    'a2-t2-twice': woven(show('t2-twice'), 'angry', 'a2-next'),
    'a2-lina': woven(({ misread }) => ({ pair: misread }), 'anxious', 'a2-lina-look'),
    'a2-lina-look': {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('anxious') }],
      mechanic: 'look',
      to: 'a2-lina-act',
    },
    'a2-lina-act': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        {
          id: 'clear',
          to: 'a2-lina-back',
          effect: (state) => ({
            ...act(state, 'lina', 'back'),
            ...give(state, state.misread, 4),
            ...clarify(state, 'lina'),
          }),
          marks: ['kind.ask'],
        },
        { id: 'ask', to: 'a2-lina-clear', reply: { who: kiosk, face: 'anxious' } },
        { id: 'stop', to: 'a2-next', effect: shutLina, reply: { who: kiosk, face: 'hurt' } },
        { id: 'block', to: 'a2-next', effect: (state) => ({ ...shutLina(state), linaBlocked: true }) },
        { id: 'leave', to: 'a2-next', effect: (state) => act(state, 'lina', 'wait') },
      ],
    },
    'a2-lina-clear': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        {
          id: 'say',
          to: 'a2-lina-back',
          effect: (state) => ({
            ...act(state, 'lina', 'back'),
            ...give(state, state.misread, 4),
            ...clarify(state, 'lina'),
          }),
          marks: ['kind.ask'],
        },
        {
          id: 'later',
          to: 'a2-next',
          effect: (state) => ({ ...act(state, 'lina', 'later'), lina: 'mended' }),
          marks: ['kind.ask'],
        },
      ],
    },
    'a2-lina-back': {
      kind: 'mechanic',
      cue: 'star',
      enter: takeBack,
      lines: [{ line: 1, who: kiosk, face: 'happy' }],
      mechanic: 'hand-back',
      to: 'a2-next',
    },
    'a2-remi': {
      kind: 'mechanic',
      cue: 'page',
      enter: ownJoke,
      lines: [{ line: 1, ...quiet('angry') }],
      mechanic: 'weave',
      to: 'a2-remi-look',
    },
    'a2-remi-look': { kind: 'mechanic', lines: [{ line: 1, ...quiet('angry') }], mechanic: 'look', to: 'a2-remi-act' },
    'a2-remi-act': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('angry') }],
      choices: [
        { id: 'own', to: 'a2-next', effect: hearRemi, marks: ['kind.own'], reply: remi('calm') },
        { id: 'but', to: 'a2-remi-fix', effect: hurtRemi('flat', 'flat'), reply: remi('hurt') },
        { id: 'mean', to: 'a2-remi-fix', effect: hurtRemi('flat', 'flat'), reply: remi('hurt') },
        { id: 'stop', to: 'a2-remi-fix', effect: hurtRemi('shut', 'shut'), reply: remi('shocked') },
        { id: 'leave', to: 'a2-remi-fix', effect: (state) => act(state, 'remi', 'later') },
      ],
    },
    'a2-remi-fix': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        { id: 'own', to: 'a2-next', effect: hearRemi, marks: ['kind.own'], reply: remi('calm') },
        { id: 'cut', to: 'a2-next', effect: hurtRemi('flat', 'cut'), reply: remi('calm') },
        { id: 'later', to: 'a2-next', effect: (state) => act(state, 'remi', 'later') },
      ],
    },
    'a2-next': {
      kind: 'narration',
      cue: 'lamp',
      enter: nextVoice,
      lines: [
        { line: 1, ...narrator, when: hasMet(1) },
        { line: 2, ...narrator, when: hasMet(2) },
        { line: 3, ...narrator, when: hasMet(3) },
        { line: 4, ...narrator, when: hasMet(4) },
      ],
      to: onTheSteps,
    },
    'a2-idris': {
      kind: 'choice',
      cue: 'fanfare',
      lines: [
        { line: 1, ...idris('happy') },
        { line: 2, ...quiet('angry') },
      ],
      choices: [
        { id: 'tell', to: 'a3-crop', effect: () => ({ idrisHears: true }), reply: idris('shocked') },
        { id: 'line', to: 'a3-crop', effect: (state) => ({ ...give(state, 'line', 10), lastWord: true }) },
        { id: 'none', to: 'a3-crop', reply: idris('talk') },
      ],
    },

    // Act three: the walk.
    'a3-crop': {
      kind: 'mechanic',
      cue: 'receive',
      enter: ({ lastTwist }) => ({ pair: lastTwist }),
      lines: [{ line: 1, ...quiet('shocked') }],
      mechanic: 'crop',
      to: 'a3-threat',
    },
    'a3-threat': {
      kind: 'narration',
      cue: 'knock',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: '@class.chat.9', face: 'hurt' },
        { line: 3, ...amara('anxious') },
      ],
      to: 'a3-pack',
    },
    'a3-pack': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'whole', to: 'a3-last', effect: keepProof },
        { id: 'expose', to: 'a3-expose-fix', effect: () => ({ exposed: true }) },
        {
          id: 'sub',
          to: 'a3-sub-fix',
          effect: (state) => ({ ...give(state, 'sub', 5), subposted: true }),
          reply: { who: kiosk, face: 'hurt', when: ({ linaBlocked }) => !linaBlocked },
        },
        { id: 'film', to: 'a3-film-fix', effect: () => ({ filmGone: true }) },
        { id: 'nothing', to: 'a3-last' },
      ],
    },
    'a3-expose-fix': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        { id: 'down', to: 'a3-last', effect: (state) => ({ ...keepProof(state), ...takenDown() }) },
        { id: 'keep', to: 'a3-last' },
      ],
    },
    'a3-sub-fix': {
      kind: 'choice',
      lines: [
        { line: 1, ...quiet('hurt'), when: ({ linaBlocked }) => !linaBlocked },
        { line: 2, ...quiet('hurt'), when: ({ linaBlocked }) => linaBlocked },
      ],
      choices: [
        {
          id: 'down',
          to: 'a3-last',
          effect: ({ lina }) => ({ ...takenDown(), lina: lina === 'back' ? lina : 'mended', mended: true }),
          marks: ['kind.ask'],
        },
        { id: 'leave', to: 'a3-last' },
      ],
    },
    'a3-film-fix': {
      kind: 'choice',
      lines: [
        { line: 1, who: '@nila.draws', face: 'calm' },
        { line: 2, ...quiet('calm') },
      ],
      choices: [
        {
          id: 'yes',
          to: 'a3-last',
          effect: (state) => ({
            ...keepProof(state),
            ...tell(state, 'nila'),
            marks: including(state.marks, 'safe.proof', 'safe.person'),
          }),
        },
        { id: 'no', to: 'a3-last' },
      ],
    },
    'a3-last': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        { id: 'kei', to: 'a3-walk', effect: writeTo('kei') },
        { id: 'nila', to: 'a3-walk', effect: writeTo('nila') },
        { id: 'dewi', to: 'a3-walk', effect: writeTo('dewi') },
        { id: 'word', to: 'a3-word', effect: (state) => ({ ...give(state, 't1-last', 12), lastWord: true }) },
        { id: 'none', to: 'a3-walk' },
      ],
    },
    'a3-word': woven(twist('t1-last'), 'hurt', 'a3-word-fix'),
    'a3-word-fix': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        { id: 'kei', to: 'a3-walk', effect: (state) => ({ ...write(state, 'kei'), lastWord: false, mended: true }) },
        { id: 'again', to: 'a3-walk', effect: speak('word', 8) },
        { id: 'go', to: 'a3-walk' },
      ],
    },
    'a3-walk': {
      kind: 'mechanic',
      enter: withoutKiosk,
      lines: [{ line: 1, ...quiet('hurt') }],
      mechanic: 'walk',
      to: {
        branches: [
          { when: isPerson('kei'), to: 'a3-door-kei' },
          { when: isPerson('nila'), to: 'a3-door-nila' },
          { when: isPerson('dewi'), to: 'a3-door-dewi' },
        ],
        otherwise: 'a3-echo',
      },
    },
    'a3-echo': {
      kind: 'choice',
      enter: () => ({ alone: true }),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...quiet('hurt') },
      ],
      choices: [
        { id: 'kei', to: 'a3-step', effect: writeTo('kei') },
        { id: 'knock', to: 'a3-step-nila', effect: writeTo('nila') },
        { id: 'read', to: 'a3-call', effect: speak('read', 4) },
        { id: 'sit', to: 'a3-call' },
      ],
    },
    'a3-call': {
      kind: 'consequence',
      cue: 'hum',
      enter: writeTo('kei'),
      lines: [
        { line: 1, ...kei('anxious') },
        { line: 2, ...quiet('calm') },
      ],
      to: 'a3-step',
    },
    'a3-step': { kind: 'consequence', lines: [{ line: 1, ...kei('calm') }], to: arrived },
    'a3-step-nila': { kind: 'consequence', cue: 'knock', lines: [{ line: 1, ...nilaCalm }], to: arrived },
    'a3-door-kei': { kind: 'consequence', cue: 'door', lines: [{ line: 1, ...kei('happy') }], to: 'a3-wall' },
    'a3-door-nila': { kind: 'consequence', cue: 'door', lines: [{ line: 1, ...nilaCalm }], to: 'a3-wall' },
    'a3-door-dewi': { kind: 'consequence', cue: 'door', lines: [{ line: 1, ...dewiCalm }], to: 'a3-wall' },
    'a3-wall': {
      kind: 'narration',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator, when: ({ lantern }) => lantern !== null },
        { line: 2, ...kei('calm'), when: ({ lantern }) => lantern === null },
      ],
      to: arrived,
    },
    'a3-pocket': {
      kind: 'mechanic',
      cue: 'page',
      lines: [{ line: 1, ...quiet('calm') }],
      mechanic: 'pocket',
      to: whoShouldKnow,
    },
    'a3-adult': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        { id: 'arif', to: 'a3-second', effect: (state) => tell(state, 'arif'), reply: { who: 'arif', face: 'talk' } },
        { id: 'dewi', to: 'a3-second', reply: { who: 'dewi', face: 'anxious' } },
        { id: 'no', to: 'a3-second', reply: kei('anxious') },
      ],
    },
    'a3-second': {
      kind: 'choice',
      lines: [
        { line: 1, ...amara('hurt'), when: knows('arif') },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        { id: 'dewi', to: 'a3-dewi', effect: (state) => tell(state, 'dewi'), marks: ['brave.again'] },
        { id: 'monday', to: 'a3-monday', effect: (state) => tell(state, 'dewi'), marks: ['brave.again'] },
        { id: 'wait', to: 'a3-lina', when: ({ profile }) => profile === 'standard' },
      ],
    },
    'a3-dewi': {
      kind: 'consequence',
      lines: [
        { line: 1, ...dewiCalm, when: (state) => !isPerson('dewi')(state) },
        { line: 2, ...dewiCalm, when: isPerson('dewi') },
      ],
      to: 'a3-dewi-ask',
    },
    'a3-monday': { kind: 'consequence', cue: 'bell', lines: [{ line: 1, ...dewiCalm }], to: 'a3-dewi-ask' },
    'a3-dewi-ask': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        {
          id: 'do',
          to: { branches: [{ when: ({ proof }) => proof > 0, to: 'a3-arif-back' }], otherwise: 'a3-dewi-noproof' },
          effect: dewiActs,
          reply: dewiCalm,
        },
        {
          id: 'listen',
          to: 'a3-arif-back',
          effect: dewiActs,
          reply: dewiCalm,
        },
        { id: 'both', to: 'a3-arif-back', effect: dewiActs, reply: dewiCalm },
      ],
    },
    'a3-dewi-noproof': { kind: 'consequence', enter: keepProof, lines: [{ line: 1, ...dewiCalm }], to: 'a3-arif-back' },
    'a3-arif-back': {
      kind: 'consequence',
      lines: [
        { line: 1, who: 'arif', face: 'hurt', when: knows('arif') },
        { line: 2, who: 'arif', face: 'calm', when: (state) => !knows('arif')(state) },
      ],
      to: 'a3-lina',
    },
    'a3-lina': {
      kind: 'reveal',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, ...narrator },
      ],
      to: { branches: [{ when: isLinaNear, to: 'a3-lina-yes' }], otherwise: 'a3-lina-no' },
    },
    'a3-lina-yes': { kind: 'reveal', lines: [{ line: 1, who: 'lina', face: 'happy' }], to: 'a3-remi' },
    'a3-lina-no': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'lina', face: 'hurt' },
        { line: 2, ...quiet('shocked') },
      ],
      choices: [
        {
          id: 'sorry',
          to: 'a3-remi',
          effect: () => ({ lina: 'mended', mended: true }),
          marks: ['kind.ask'],
          reply: linaCalm,
        },
        { id: 'night', to: 'a3-remi', reply: linaCalm },
        { id: 'tea', to: 'a3-remi', effect: () => ({ lina: 'mended' }), reply: linaCalm },
      ],
    },
    'a3-remi': {
      kind: 'consequence',
      cue: 'page',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: scribbler, face: 'happy', when: isHeard },
        { line: 3, who: scribbler, face: 'calm', when: (state) => !isHeard(state) },
      ],
      to: {
        branches: [{ when: (state) => !isHeard(state), to: 'a3-remi-last' }, ...toEnding.branches],
        otherwise: toEnding.otherwise,
      },
    },
    'a3-remi-last': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        {
          id: 'own',
          to: orOnTheStep('e-mend'),
          effect: () => ({ remi: 'heard', mended: true }),
          marks: ['kind.own'],
        },
        { id: 'yes', to: orOnTheStep('e-mend'), effect: () => ({ mended: true }) },
        {
          id: 'none',
          to: {
            branches: [
              { when: ({ alone }) => alone, to: 'e-step' },
              { when: ({ tiles }) => tiles >= lateFrom, to: 'e-late' },
            ],
            otherwise: 'e-mend',
          },
        },
      ],
    },

    // Endings, the quiet hour.
    'e-seat': {
      kind: 'ending',
      cue: 'door',
      enter: ends('e-seat'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...kei('happy') },
        { line: 3, ...amara('proud') },
      ],
      to: 'e-strip',
    },
    'e-late': {
      kind: 'ending',
      cue: 'tick',
      enter: ends('e-late'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...amara('calm') },
        { line: 3, ...kei('calm') },
      ],
      to: 'e-strip',
    },
    'e-mend': {
      kind: 'ending',
      cue: 'page',
      enter: ends('e-mend'),
      lines: [
        { line: 1, ...narrator, when: misjudged },
        { line: 4, ...narrator, when: (state) => !misjudged(state) },
        { line: 2, ...amara('calm'), when: misjudged },
        { line: 5, ...amara('calm'), when: (state) => !misjudged(state) },
        { line: 3, ...nilaCalm },
      ],
      to: 'e-strip',
    },
    'e-step': {
      kind: 'ending',
      cue: 'wave',
      enter: ends('e-step'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...amara('calm') },
        { line: 3, ...narrator },
      ],
      to: 'e-strip',
    },
    'e-strip': { kind: 'mechanic', lines: [{ line: 1, ...quiet('calm') }], mechanic: 'strip', to: 'quiet-hour' },
    'quiet-hour': { kind: 'debrief', cue: 'complete', lines: [{ line: 1, ...narrator }] },
  },

  marks: [
    { id: 'safe.proof', light: 'safe', earned: () => false },
    { id: 'safe.person', light: 'safe', earned: () => false },
    { id: 'safe.adult', light: 'safe', earned: () => false },
    { id: 'kind.ask', light: 'kind', earned: () => false },
    { id: 'kind.own', light: 'kind', earned: () => false },
    { id: 'kind.hands', light: 'kind', earned: (state) => state.walked && handsClean(state) },
    { id: 'brave.once', light: 'brave', earned: saidOnce },
    { id: 'brave.leave', light: 'brave', earned: ({ walked, lastWord }) => walked && !lastWord },
    { id: 'brave.again', light: 'brave', earned: () => false },
  ],
  circle: [
    { person: 'kei', when: () => true },
    { person: 'lina', when: isLinaNear },
    { person: 'remi', when: isHeard },
    { person: 'nila', when: knows('nila') },
    { person: 'dewi', when: knows('dewi') },
    { person: 'idris', when: ({ idrisHears }) => idrisHears },
    { person: 'bim', when: () => true },
  ],
  debrief: [
    { key: 'db-seat', when: ({ ending }) => ending === 'e-seat' },
    { key: 'db-late', when: ({ tiles }) => tiles >= lateFrom },
    { key: 'db-alarm', when: misjudged },
    { key: 'db-step', when: ({ alone }) => alone },
    { key: 'db-exposed', when: ({ exposed }) => exposed },
    { key: 'db-subposted', when: ({ subposted }) => subposted },
    { key: 'db-film', when: ({ filmGone }) => filmGone },
    { key: 'db-word', when: ({ lastWord }) => lastWord },
    { key: 'db-remi', when: isHeard },
    { key: 'db-remi-flat', when: ({ remi: now }) => now === 'flat' },
    { key: 'db-adult', when: (state) => !knows('dewi')(state) },
    { key: 'db-told', when: isPerson('dewi') },
    { key: 'db-again', when: ({ marks }) => marks.includes('brave.again') },
    { key: 'db-looked', when: ({ looked }) => looked.length > 0 },
  ],
  forks: ['a1-first', 'a2-lina-act', 'a3-pack'],
  tries: ['try-ask', 'try-leave', 'try-whole', 'try-joke'],
  items: (state) => [...voiceItems, ...state.tugs.map((id) => tugOf(tugs, id))],
  tally: (state) => tallyOf(state, tugs),
});
