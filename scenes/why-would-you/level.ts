// Level 2, Why Would You: every beat, choice, condition and mark. Words: locales/<tag>/levels/why-would-you.json.
import { including } from '../../src/domain/shared/lists';
import { apologise, isWritten } from '../../src/domain/mechanics/leaning-keyboard/apologise';
import { askOnce } from '../../src/domain/mechanics/leaning-keyboard/ask-once';
import { doWith, moveTilt, moveWeight, name, tell } from '../../src/domain/mechanics/leaning-keyboard/change';
import { countTyped, draftOf, withLine } from '../../src/domain/mechanics/leaning-keyboard/draft';
import { editLine } from '../../src/domain/mechanics/leaning-keyboard/edit-line';
import { commentOf, onlyBreathed, readThread } from '../../src/domain/mechanics/leaning-keyboard/read-thread';
import { warmUp, writeLine } from '../../src/domain/mechanics/leaning-keyboard/write-line';
import type {
  Draft,
  How,
  Label,
  LeaningKeyboardState as State,
  Told,
  Under,
} from '../../src/domain/mechanics/leaning-keyboard/types';
import { scenarioFor } from '../../src/domain/scenario/scenario-for';
import type words from '../../locales/en/levels/why-would-you.json';
import { carry } from './carry';
import { comments } from './items';
import { keysOn, sorryKeys, warmUpKeys } from './keys';
import { startState } from './start-state';

const grin44 = '@grin_44';
const kettle3 = '@kettle_3';

const knows = (person: Told) => (state: State) => state.told.includes(person);
const isNamed =
  (label: Label) =>
  ({ labels }: State) =>
    labels.includes(label);
const liesUnder = (under: Under) => (state: State) => state.under === under;
const isDraft =
  (...drafts: readonly Draft[]) =>
  ({ lines }: State) =>
    drafts.includes(draftOf(lines));
const count = ({ met }: State, how: How): number => met.filter((entry) => entry.how === how).length;
const hurt = ({ sent }: State): boolean => sent === 'barbed' || sent === 'mean';
const owned = ({ repair }: State): boolean => repair === 'owned';
const tried = ({ repair }: State): boolean => repair === 'tried';
const reachedHer = ({ reached }: State): boolean => reached !== 'no' && reached !== 'quiet';
const hasTyped = ({ lines }: State): boolean => countTyped(lines) > 0;
/** A first answer was given to where it sits or what it is called. */
const hasLooked = ({ labels, place }: State): boolean => labels.length > 0 || place !== 'none';
const readTwoLines = ({ lines: [first, second] }: State): boolean => first !== null && second !== null;

/** The honest word for what lies beneath turns the phone back by two steps; another word is only near. */
const nameUnder = (under: Under) => (state: State) =>
  state.under === under ? { ...name(state, 'under'), ...moveTilt(state, -2) } : {};
/** The word for the first feeling turns it back by one. */
const nameJealous = (state: State) => ({ ...name(state, 'jealous'), ...moveTilt(state, -1) });
/** A word that was found already is not asked for again. */
const isFound = (under: Under) => (state: State) => liesUnder(under)(state) && isNamed('under')(state);
const shownUnder = (under: Under) => (state: State) =>
  liesUnder(under)(state) ? (`shown-${under}` as const) : undefined;
const sayUnder = (under: Under) => (state: State) => (liesUnder(under)(state) ? (`say-${under}` as const) : undefined);
/** Told in earnest, the draft is no secret any more. */
const confide = (state: State, person: Told) => ({ ...tell(state, person), draftTold: true });
const comeCloser = ({ closer }: State, person: 'arif' | 'lina') => ({ closer: including(closer, person) });

/** Each try is a step flatter. After so many the keyboard lies level, and no further one would be easier. */
const tries = 5;
const mayTryAgain = ({ eased }: State): boolean => eased < tries;
const tryAgain = ({ eased }: State) => ({ eased: eased + 1 });

/** The evening ends on level ground. */
const levelGround = (): Partial<State> => ({ tilt: 0, weight: 0, passage: 'none' });

const onward = { branches: [{ when: hurt, to: 'a3-repair' }], otherwise: 'a3-true' } as const;
/** Without line two there must be a line left to post. */
const canDropLineTwo = ({ lines }: State): boolean => lines[1] !== null && countTyped(lines) > 1;

function postWithoutLineTwo({ lines }: State): Partial<State> {
  const rest = withLine(lines, 2, null);
  return { lines: rest, rethink: 'edited', sent: draftOf(rest) === 'plain' ? 'plain' : 'barbed' };
}

const remiHurt = { who: 'remi', face: 'hurt' } as const;
const remiAngry = { who: 'remi', face: 'angry' } as const;
const remiShocked = { who: 'remi', face: 'shocked' } as const;
const remiAnxious = { who: 'remi', face: 'anxious' } as const;
const remiCalm = { who: 'remi', face: 'calm' } as const;
const linaHappy = { who: 'lina', face: 'happy' } as const;
const linaTalks = { who: 'lina', face: 'talk' } as const;
const keiTalks = { who: 'kei', face: 'talk' } as const;
const keiCalm = { who: 'kei', face: 'calm' } as const;
const nilaTalks = { who: 'nila', face: 'talk' } as const;
const nilaCalm = { who: 'nila', face: 'calm' } as const;
const arifTalks = { who: 'arif', face: 'talk' } as const;
const dewiTalks = { who: 'dewi', face: 'talk' } as const;
const dewiCalm = { who: 'dewi', face: 'calm' } as const;

export default scenarioFor<typeof words, State>()({
  id: 'why-would-you',
  order: 2,
  you: 'remi',
  cast: ['remi', 'nila', 'kei', 'lina', 'tavi', 'idris', 'arif', 'dewi', 'oma'],
  start: 'a1-four',
  initial: startState,
  carry,
  mechanics: {
    'warm-up': warmUp(warmUpKeys),
    'thread-1': readThread(comments, 1),
    'thread-2': readThread(comments, 2),
    'line-1': writeLine(keysOn, 1),
    'line-2': writeLine(keysOn, 2),
    'line-3': writeLine(keysOn, 3),
    edit: editLine(keysOn),
    prompt: askOnce,
    repair: apologise(sorryKeys),
  },

  beats: {
    // Act one: four views.
    'a1-four': {
      kind: 'narration',
      cue: 'lamp',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'proud' },
        { line: 3, who: 'remi', face: 'happy' },
        { line: 4, who: 'phone' },
        { line: 5, who: 'remi', face: 'calm' },
        { line: 6, who: kettle3, face: 'calm' },
        { line: 7, who: 'remi', face: 'calm', when: ({ nilaAnswered }) => nilaAnswered },
        { line: 8, who: 'remi', face: 'hurt', when: ({ nilaAnswered }) => !nilaAnswered },
      ],
      to: 'a1-feature',
    },
    'a1-feature': {
      kind: 'narration',
      cue: 'receive',
      // Until now the phone lay level.
      enter: () => ({ tilt: 4 }),
      lines: [
        { line: 1, who: 'lina', face: 'happy' },
        { line: 2, who: 'remi', face: 'shocked' },
        { line: 3, who: 'narrator' },
      ],
      to: 'a1-today',
    },
    'a1-today': {
      kind: 'narration',
      lines: [
        { line: 1, who: 'narrator', when: liesUnder('left-out') },
        { line: 2, who: 'remi', face: 'hurt', when: liesUnder('left-out') },
        { line: 3, who: 'narrator', when: liesUnder('tired') },
        { line: 4, who: 'remi', face: 'anxious', when: liesUnder('tired') },
        { line: 5, who: 'narrator', when: liesUnder('not-enough') },
        { line: 6, who: 'remi', face: 'hurt', when: liesUnder('not-enough') },
      ],
      to: 'a1-warm-up',
    },
    // Line 2 is said by the mechanic when a word was picked.
    'a1-warm-up': {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'warm-up',
      to: 'a2-thread-1',
    },

    // Act two: downhill.
    'a2-thread-1': {
      kind: 'mechanic',
      cue: 'receive',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'anxious' },
      ],
      mechanic: 'thread-1',
      to: 'a2-line-1',
    },
    'a2-line-1': {
      kind: 'mechanic',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'anxious' },
      ],
      mechanic: 'line-1',
      to: 'a2-body',
    },
    'a2-body': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'anxious' },
      ],
      choices: [
        { id: 'body-face', to: 'a2-name-1', effect: () => ({ place: 'face' }), reply: remiAnxious },
        {
          id: 'body-chest',
          to: 'a2-name-1',
          effect: () => ({ place: 'chest' }),
          reply: { ...remiAnxious, say: sayUnder('left-out') },
        },
        {
          id: 'body-arms',
          to: 'a2-name-1',
          effect: () => ({ place: 'arms' }),
          reply: { ...remiAnxious, say: sayUnder('tired') },
        },
        {
          id: 'body-stomach',
          to: 'a2-name-1',
          effect: () => ({ place: 'stomach' }),
          reply: { ...remiAnxious, say: sayUnder('not-enough') },
        },
        { id: 'body-skip', to: 'a2-move-1', effect: () => ({ place: 'none' }), reply: remiAnxious },
      ],
    },
    'a2-name-1': {
      kind: 'choice',
      lines: [{ line: 1, who: 'narrator' }],
      choices: [
        { id: 'name-jealous', to: 'a2-move-1', effect: nameJealous, reply: remiHurt },
        { id: 'name-angry', to: 'a2-move-1', effect: (state) => name(state, 'angry'), reply: remiAngry },
        {
          id: 'name-leftout',
          to: 'a2-move-1',
          effect: nameUnder('left-out'),
          shown: shownUnder('left-out'),
          reply: { ...remiHurt, say: sayUnder('left-out') },
        },
        {
          id: 'name-tired',
          to: 'a2-move-1',
          effect: nameUnder('tired'),
          shown: shownUnder('tired'),
          reply: { ...remiAnxious, say: sayUnder('tired') },
        },
        {
          id: 'name-notenough',
          to: 'a2-move-1',
          effect: nameUnder('not-enough'),
          shown: shownUnder('not-enough'),
          reply: { ...remiHurt, say: sayUnder('not-enough') },
        },
        { id: 'name-none', to: 'a2-move-1', reply: remiCalm },
        {
          id: 'name-fault',
          to: 'a2-move-1',
          effect: (state) => ({ ...moveTilt(state, 1), blame: true }),
          reply: remiAngry,
        },
      ],
    },
    'a2-move-1': {
      kind: 'choice',
      lines: [{ line: 1, who: 'narrator' }],
      choices: [
        {
          id: 'move1-wait',
          to: 'a2-thread-2',
          effect: (state) => ({ ...doWith(state, 'wait'), ...moveTilt(state, -1) }),
          marks: ['safe.down'],
          reply: remiCalm,
        },
        {
          id: 'move1-breathe',
          to: 'a2-thread-2',
          effect: (state) => ({ ...doWith(state, 'breathe'), ...moveTilt(state, -1) }),
          reply: remiCalm,
        },
        {
          id: 'move1-vent',
          to: 'a2-vented',
          // The flash of level ground is only for show.
          effect: (state) => ({ vented: true, ...moveTilt(state, 2) }),
          reply: remiShocked,
        },
        { id: 'move1-scroll', to: 'a2-thread-2', effect: (state) => moveWeight(state, 1), reply: remiAnxious },
      ],
    },
    'a2-vented': {
      kind: 'consequence',
      cue: 'receive',
      lines: [
        { line: 1, who: 'idris', face: 'talk' },
        { line: 2, who: 'lina', face: 'talk' },
        { line: 3, who: 'remi', face: 'anxious' },
      ],
      to: 'a2-thread-2',
    },
    // Line 2 is said by the mechanic when the breath has worn off.
    'a2-thread-2': {
      kind: 'mechanic',
      cue: 'receive',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'thread-2',
      to: 'a2-line-2',
    },
    'a2-line-2': {
      kind: 'mechanic',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'calm' },
      ],
      mechanic: 'line-2',
      to: 'a2-name-2',
    },
    'a2-name-2': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'narrator', when: hasLooked },
        { line: 2, who: 'narrator', when: (state) => !hasLooked(state) },
      ],
      choices: [
        {
          id: 'name2-jealous',
          to: 'a2-move-2',
          when: (state) => !isNamed('jealous')(state),
          effect: nameJealous,
          reply: remiCalm,
        },
        {
          id: 'name2-leftout',
          to: 'a2-move-2',
          when: (state) => !isFound('left-out')(state),
          effect: nameUnder('left-out'),
          shown: shownUnder('left-out'),
          reply: { ...remiHurt, say: sayUnder('left-out') },
        },
        {
          id: 'name2-tired',
          to: 'a2-move-2',
          when: (state) => !isFound('tired')(state),
          effect: nameUnder('tired'),
          shown: shownUnder('tired'),
          reply: { ...remiAnxious, say: sayUnder('tired') },
        },
        {
          id: 'name2-notenough',
          to: 'a2-move-2',
          when: (state) => !isFound('not-enough')(state),
          effect: nameUnder('not-enough'),
          shown: shownUnder('not-enough'),
          reply: { ...remiHurt, say: sayUnder('not-enough') },
        },
        { id: 'name2-nothing', to: 'a2-move-2', reply: remiAnxious },
      ],
    },
    'a2-move-2': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'narrator', when: readTwoLines },
        { line: 2, who: 'narrator', when: (state) => !readTwoLines(state) },
      ],
      choices: [
        {
          id: 'move2-write',
          to: 'a2-dare',
          effect: (state) => ({ ...doWith(state, 'write'), ...moveTilt(state, -2) }),
          reply: remiCalm,
        },
        {
          id: 'move2-stairs',
          to: 'a2-dare',
          effect: (state) => ({ ...doWith(state, 'move'), ...moveTilt(state, -1), ...moveWeight(state, -1) }),
          marks: ['safe.down'],
          reply: remiCalm,
        },
        { id: 'move2-kei', to: 'a2-kei', effect: (state) => doWith(state, 'talk'), reply: keiTalks },
        {
          id: 'move2-unblame',
          to: 'a2-dare',
          effect: (state) => ({ ...doWith(state, 'unblame'), ...moveTilt(state, -2) }),
          marks: ['brave.unblame'],
          reply: remiCalm,
        },
        { id: 'move2-none', to: 'a2-dare', effect: (state) => moveTilt(state, 1), reply: remiAnxious },
      ],
    },
    'a2-kei': {
      kind: 'choice',
      lines: [{ line: 1, who: 'kei', face: 'calm' }],
      choices: [
        {
          id: 'kei-draft',
          to: 'a2-dare',
          // There must be something to read to him.
          when: ({ lines }) => countTyped(lines) > 0,
          effect: (state) => ({ ...confide(state, 'kei'), ...moveTilt(state, -2) }),
          marks: ['safe.told'],
          reply: { ...keiCalm, say: (state) => (isDraft('plain')(state) ? 'say-plain' : undefined) },
        },
        {
          id: 'kei-sideways',
          to: 'a2-dare',
          effect: (state) => ({ ...tell(state, 'kei'), ...name(state, 'jealous'), ...moveTilt(state, -1) }),
          marks: ['safe.told'],
          reply: keiCalm,
        },
        {
          id: 'kei-hum',
          to: 'a2-dare',
          effect: (state) => ({ ...moveTilt(state, -1), ...moveWeight(state, -1) }),
          reply: keiCalm,
        },
      ],
    },
    'a2-dare': {
      kind: 'choice',
      cue: 'receive',
      lines: [
        {
          line: 3,
          who: 'tavi',
          face: 'anxious',
          when: ({ met }) => met.some(({ item, how }) => item === 'th-soup' && how === 'alarm'),
        },
        { line: 1, who: 'lina', face: 'happy' },
        { line: 2, who: 'remi', face: 'anxious' },
      ],
      choices: [
        { id: 'dare-yes', to: 'a2-line-3', effect: (state) => moveWeight(state, 2), reply: linaHappy },
        {
          id: 'dare-soup',
          to: 'a2-line-3',
          effect: (state) => ({ ...moveWeight(state, -1), ...comeCloser(state, 'lina') }),
          reply: linaHappy,
        },
        {
          id: 'dare-true',
          to: 'a2-line-3',
          effect: (state) => ({ ...moveTilt(state, -1), ...comeCloser(state, 'lina') }),
          reply: linaTalks,
        },
        { id: 'dare-unread', to: 'a2-line-3', reply: linaHappy },
      ],
    },
    'a2-line-3': {
      kind: 'mechanic',
      lines: [
        { line: 1, who: 'narrator', when: hasTyped },
        { line: 2, who: 'narrator', when: (state) => !hasTyped(state) },
      ],
      mechanic: 'line-3',
      to: { branches: [{ when: isDraft('none'), to: 'a3-drawer' }], otherwise: 'a2-send' },
    },
    'a2-send': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'remi', face: 'proud', when: isDraft('mean') },
        { line: 2, who: 'remi', face: 'calm', when: isDraft('barbed') },
        { line: 3, who: 'remi', face: 'shocked', when: isDraft('plain') },
      ],
      choices: [
        { id: 'send-send', to: 'a2-rethink', reply: remiAnxious },
        { id: 'send-edit', to: 'a2-edit', reply: remiCalm },
        { id: 'send-drawer', to: 'a3-drawer', reply: remiCalm },
        { id: 'send-delete', to: 'a3-drawer', effect: () => ({ unsent: 'deleted' }), reply: remiCalm },
        { id: 'send-sleep', to: 'a3-drawer', reply: remiCalm },
      ],
    },
    'a2-edit': {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'edit',
      // Whoever takes out the only line has nothing left to send.
      to: { branches: [{ when: isDraft('none'), to: 'a3-drawer' }], otherwise: 'a2-send-2' },
    },
    'a2-send-2': {
      kind: 'choice',
      lines: [{ line: 1, who: 'remi', face: 'calm' }],
      choices: [
        { id: 'send2-send', to: 'a2-rethink', reply: remiCalm },
        { id: 'send2-drawer', to: 'a3-drawer', reply: remiCalm },
        { id: 'send2-wait', to: 'a3-drawer' },
      ],
    },
    // Nothing is asked about a plain comment: it goes up, and the story goes on by itself.
    'a2-rethink': {
      kind: 'choice',
      enter: (state) => (isDraft('plain')(state) ? { sent: 'plain' } : {}),
      lines: [
        { line: 1, who: 'narrator', when: isDraft('plain') },
        { line: 2, who: 'phone', when: (state) => !isDraft('plain')(state) },
      ],
      choices: [
        {
          id: 'rethink-post',
          to: 'a3-sent',
          when: isDraft('barbed', 'mean'),
          effect: (state) => ({ rethink: 'dismissed', sent: isDraft('mean')(state) ? 'mean' : 'barbed' }),
        },
        {
          id: 'rethink-milder',
          to: { branches: [{ when: ({ sent }) => sent === 'plain', to: 'a3-plain' }], otherwise: 'a3-sent' },
          when: (state) => isDraft('barbed', 'mean')(state) && canDropLineTwo(state),
          effect: postWithoutLineTwo,
          reply: remiAnxious,
        },
        {
          id: 'rethink-back',
          to: 'a3-drawer',
          when: isDraft('barbed', 'mean'),
          effect: () => ({ rethink: 'taken-back' }),
          reply: remiCalm,
        },
      ],
      mechanic: 'prompt',
      to: 'a3-plain',
    },

    // Act three: what is still possible.
    'a3-plain': {
      kind: 'consequence',
      cue: 'send',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'nila', face: 'calm' },
        { line: 3, who: 'remi', face: 'shocked' },
      ],
      to: 'a3-morning',
    },
    'a3-sent': {
      kind: 'consequence',
      cue: 'send',
      // The gold goes, and shame leans where the mood did.
      enter: () => ({ tilt: 5 }),
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'lina', face: 'happy' },
        { line: 3, who: grin44, face: 'happy', when: ({ profile }) => profile !== 'gentle' },
        { line: 4, who: 'remi', face: 'anxious' },
        { line: 5, who: 'narrator' },
        { line: 6, who: 'nila', face: 'hurt' },
      ],
      to: 'a3-after',
    },
    'a3-after': {
      kind: 'choice',
      lines: [{ line: 1, who: 'remi', face: 'anxious' }],
      choices: [
        {
          id: 'after-joke',
          to: 'a3-morning',
          effect: (state) => ({ repair: 'tried', ...moveTilt(state, 1) }),
          reply: remiAnxious,
        },
        { id: 'after-delete', to: 'a3-morning', effect: () => ({ deleted: true }), reply: remiAnxious },
        {
          id: 'after-kei',
          to: 'a3-morning',
          effect: (state) => ({ ...tell(state, 'kei'), ...doWith(state, 'talk'), ...moveTilt(state, -1) }),
          marks: ['safe.told'],
          reply: keiTalks,
        },
        { id: 'after-off', to: 'a3-morning', marks: ['safe.down'] },
      ],
    },
    'a3-drawer': {
      kind: 'choice',
      cue: 'drawer',
      enter: (state) => ({
        unsent: isDraft('none')(state) ? 'empty' : state.unsent === 'deleted' ? 'deleted' : 'kept',
      }),
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'calm' },
      ],
      choices: [
        {
          id: 'drawer-kitchen',
          to: 'a3-morning',
          effect: (state) => moveTilt(state, -1),
          marks: ['safe.down'],
          reply: remiCalm,
        },
        {
          id: 'drawer-knight',
          to: 'a3-morning',
          effect: (state) => ({ ...moveTilt(state, -1), ...doWith(state, 'move') }),
          reply: remiCalm,
        },
        {
          id: 'drawer-again',
          to: 'a3-morning',
          when: ({ unsent }) => unsent === 'kept',
          effect: (state) => moveTilt(state, 1),
          reply: remiCalm,
        },
      ],
    },
    'a3-morning': {
      kind: 'narration',
      cue: 'keys',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'arif', face: 'talk' },
      ],
      to: 'a3-arif',
    },
    'a3-arif': {
      kind: 'choice',
      lines: [],
      choices: [
        {
          id: 'arif-jealous',
          to: 'a3-arif-wrong',
          effect: (state) => ({ ...tell(state, 'arif'), ...name(state, 'jealous') }),
          reply: arifTalks,
        },
        { id: 'arif-friend', to: 'a3-arif-wrong', effect: (state) => tell(state, 'arif'), reply: arifTalks },
        { id: 'arif-joke', to: 'a3-arif-wrong', reply: arifTalks },
        { id: 'arif-silent', to: 'a3-arif-wrong', reply: arifTalks },
      ],
    },
    'a3-arif-wrong': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'arif', face: 'happy' },
        { line: 2, who: 'remi', face: 'hurt' },
      ],
      choices: [
        {
          id: 'wrong-again',
          to: 'a3-dewi',
          effect: (state) => ({ ...tell(state, 'arif'), ...comeCloser(state, 'arif') }),
          reply: arifTalks,
        },
        // She is told by what is said in there, not at the door.
        { id: 'wrong-dewi', to: 'a3-dewi', reply: dewiTalks },
        { id: 'wrong-leave', to: 'a3-alone' },
      ],
    },
    'a3-alone': {
      kind: 'consequence',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'tavi', face: 'talk' },
      ],
      // Kei asks only whoever has told nobody.
      to: {
        branches: [
          { when: (state) => !knows('kei')(state) && !knows('dewi')(state), to: 'a3-fork' },
          ...onward.branches,
        ],
        otherwise: onward.otherwise,
      },
    },
    'a3-dewi': {
      kind: 'choice',
      cue: 'door',
      lines: [{ line: 1, who: 'dewi', face: 'calm' }],
      choices: [
        {
          id: 'dewi-listen',
          to: 'a3-dewi-back',
          effect: (state) => ({
            ...confide(state, 'dewi'),
            ...name(state, 'jealous', 'under'),
            ...moveTilt(state, -2),
          }),
          marks: ['safe.told'],
          reply: dewiCalm,
        },
        {
          id: 'dewi-do',
          to: 'a3-dewi-back',
          effect: (state) => ({ ...confide(state, 'dewi'), ...moveTilt(state, -1) }),
          marks: ['safe.told'],
          reply: dewiCalm,
        },
        {
          id: 'dewi-half',
          to: 'a3-dewi-back',
          effect: (state) => ({ ...tell(state, 'dewi'), ...moveTilt(state, -1) }),
          reply: dewiCalm,
        },
        { id: 'dewi-mug', to: 'a3-alone', effect: (state) => moveTilt(state, -1), reply: dewiCalm },
      ],
    },
    'a3-dewi-back': {
      kind: 'narration',
      lines: [
        { line: 1, who: 'dewi', face: 'calm', when: hurt },
        { line: 2, who: 'dewi', face: 'calm', when: (state) => !hurt(state) },
        { line: 3, who: 'dewi', face: 'talk' },
      ],
      to: onward,
    },
    'a3-fork': {
      kind: 'narration',
      lines: [{ line: 1, who: 'kei', face: 'talk' }],
      choices: [
        {
          id: 'fork-kei',
          to: 'a3-fork',
          tool: true,
          when: (state) => !knows('kei')(state),
          effect: (state) => ({ ...confide(state, 'kei'), ...name(state, 'jealous') }),
          marks: ['safe.told'],
          reply: keiTalks,
        },
      ],
      to: onward,
    },
    'a3-repair': {
      kind: 'mechanic',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'anxious' },
      ],
      mechanic: 'repair',
      to: { branches: [{ when: isWritten, to: 'a3-reply' }], otherwise: 'end-open-box' },
    },
    'a3-reply': {
      kind: 'choice',
      cue: 'receive',
      lines: [
        { line: 1, who: 'nila', face: 'calm', when: owned },
        { line: 2, who: 'nila', face: 'hurt', when: owned },
        { line: 3, who: 'nila', face: 'hurt', when: tried },
      ],
      choices: [
        {
          id: 'public-yes',
          to: 'end-owned',
          when: owned,
          effect: () => ({ public: 'yes', deleted: true }),
          marks: ['kind.thread'],
          reply: remiAnxious,
        },
        {
          id: 'public-small',
          to: 'end-owned',
          when: owned,
          effect: () => ({ public: 'small', deleted: true }),
          marks: ['kind.true'],
          reply: nilaCalm,
        },
        {
          id: 'reply-retry',
          to: 'a3-repair',
          when: (state) => tried(state) && mayTryAgain(state),
          effect: tryAgain,
          reply: remiCalm,
        },
        // What she asked for is still to be done.
        { id: 'reply-later', to: 'end-open-box', effect: () => ({ repair: 'tried' }) },
      ],
    },
    'a3-true': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'calm' },
      ],
      choices: [
        {
          id: 'true-tail',
          to: 'end-soup',
          effect: () => ({ reached: 'tail' }),
          marks: ['kind.true'],
          reply: nilaTalks,
        },
        {
          id: 'true-knight',
          to: 'end-soup',
          effect: () => ({ reached: 'knight' }),
          marks: ['kind.true'],
          reply: remiCalm,
        },
        {
          id: 'true-report',
          to: 'end-soup',
          effect: () => ({ reached: 'report' }),
          marks: ['kind.true', 'kind.thread'],
          reply: nilaTalks,
        },
        {
          id: 'true-quiet',
          to: 'end-kitchen',
          effect: () => ({ reached: 'quiet' }),
          marks: ['safe.down'],
          reply: remiCalm,
        },
      ],
    },

    // Endings, reveal, quiet hour.
    'end-soup': {
      kind: 'ending',
      cue: 'page',
      enter: levelGround,
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'nila', face: 'calm', when: ({ reached }) => reached === 'report' },
        { line: 3, who: 'nila', face: 'happy' },
        { line: 4, who: 'remi', face: 'happy' },
        { line: 5, who: 'nila', face: 'calm' },
        { line: 6, who: 'narrator' },
      ],
      to: 'reveal-night',
    },
    'end-kitchen': {
      kind: 'ending',
      cue: 'page',
      enter: levelGround,
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'remi', face: 'calm', when: hasTyped },
        { line: 6, who: 'remi', face: 'calm', when: (state) => !hasTyped(state) },
        { line: 3, who: 'remi', face: 'happy' },
        { line: 4, who: 'narrator', when: ({ unsent }) => unsent === 'kept' },
        { line: 5, who: 'narrator', when: ({ unsent }) => unsent !== 'kept' },
      ],
      to: 'reveal-night',
    },
    'end-owned': {
      kind: 'ending',
      cue: 'page',
      enter: levelGround,
      lines: [
        { line: 1, who: 'narrator', when: (state) => state.public === 'yes' },
        { line: 2, who: 'narrator', when: (state) => state.public === 'small' },
        { line: 3, who: 'lina', face: 'talk' },
        { line: 4, who: 'nila', face: 'calm' },
        { line: 5, who: 'remi', face: 'calm' },
        { line: 6, who: 'narrator', when: (state) => state.public === 'yes' },
      ],
      to: 'reveal-night',
    },
    'end-open-box': {
      kind: 'ending',
      cue: 'page',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: kettle3, face: 'calm' },
        { line: 3, who: 'remi', face: 'hurt' },
      ],
      choices: [
        { id: 'box-now', to: 'a3-repair', when: mayTryAgain, effect: tryAgain },
        { id: 'box-later', to: 'reveal-night' },
      ],
    },
    'reveal-night': {
      kind: 'reveal',
      cue: 'lamp',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator' },
        { line: 3, who: 'narrator' },
        { line: 4, who: 'nila', face: 'happy' },
        { line: 5, who: 'narrator' },
        { line: 6, who: 'narrator', when: hurt },
        { line: 7, who: 'narrator', when: (state) => hurt(state) && owned(state) },
        { line: 8, who: 'narrator', when: ({ sent }) => sent === 'no' },
        { line: 9, who: 'narrator', when: ({ sent }) => sent === 'plain' },
      ],
      to: 'quiet-hour',
    },
    'quiet-hour': {
      kind: 'debrief',
      cue: 'complete',
      lines: [{ line: 1, who: 'narrator' }],
    },
  },

  marks: [
    { id: 'safe.pause', light: 'safe', earned: ({ moves }) => moves.length >= 2 },
    { id: 'safe.down', light: 'safe', earned: () => false },
    { id: 'safe.told', light: 'safe', earned: () => false },
    { id: 'kind.words', light: 'kind', earned: (state) => !hurt(state) || owned(state) },
    {
      id: 'kind.thread',
      light: 'kind',
      earned: (state) => count(state, 'aside') >= 2 && count(state, 'alarm') <= 1,
    },
    { id: 'kind.true', light: 'kind', earned: ({ sent }) => sent === 'plain' },
    { id: 'brave.label', light: 'brave', earned: (state) => isNamed('jealous')(state) && isNamed('under')(state) },
    { id: 'brave.unblame', light: 'brave', earned: () => false },
    { id: 'brave.own', light: 'brave', earned: (state) => (hurt(state) ? owned(state) : state.draftTold) },
  ],
  circle: [
    { person: 'kei', when: knows('kei') },
    { person: 'dewi', when: knows('dewi') },
    { person: 'arif', when: ({ closer }) => closer.includes('arif') },
    { person: 'lina', when: ({ closer }) => closer.includes('lina') },
    // One of the four views, every night; without a face until another level has shown it.
    { person: 'oma', when: ({ kettleKnown }) => kettleKnown },
    { person: 'nila', when: (state) => owned(state) || reachedHer(state) || state.sent === 'plain' },
  ],
  debrief: [
    { key: 'db-name-both', when: (state) => isNamed('jealous')(state) && isNamed('under')(state) },
    { key: 'db-name-one', when: (state) => isNamed('jealous')(state) !== isNamed('under')(state) },
    { key: 'db-name-none', when: (state) => hasTyped(state) && !isNamed('jealous')(state) && !isNamed('under')(state) },
    { key: 'db-breath', when: onlyBreathed },
    { key: 'db-moves', when: (state) => state.moves.length >= 2 && !hurt(state) },
    { key: 'db-vent', when: ({ vented }) => vented },
    { key: 'db-blame', when: ({ blame }) => blame },
    { key: 'db-unblame', when: ({ moves }) => moves.includes('unblame') },
    { key: 'db-laugh', when: (state) => count(state, 'laugh') >= 2 },
    { key: 'db-aside', when: (state) => count(state, 'aside') >= 2 },
    { key: 'db-alarm', when: (state) => count(state, 'alarm') > 0 },
    { key: 'db-sent', when: hurt },
    { key: 'db-milder', when: (state) => state.rethink === 'edited' && hurt(state) },
    { key: 'db-unsent', when: ({ unsent }) => unsent !== 'no' },
    { key: 'db-owned', when: owned },
    { key: 'db-tried', when: (state) => tried(state) && !state.heard },
    { key: 'db-later', when: (state) => tried(state) && state.heard },
    { key: 'db-true', when: (state) => reachedHer(state) || state.sent === 'plain' },
  ],
  forks: ['a2-move-2', 'a2-send', 'a2-rethink'],
  tries: ['try-word', 'try-paper', 'try-true', 'try-sorry'],
  items: ({ queue }) => queue.map((id) => commentOf(comments, id)),
  tally: (state) => ({
    hits: count(state, 'aside'),
    halves: 0,
    leaks: count(state, 'laugh'),
    alarms: count(state, 'alarm'),
  }),
});
