// Level 3, I Want to Hold On To: every beat, choice, condition and mark. Words: locales/<tag>/levels/hold-on-to.json.
import { including } from '../../src/domain/shared/lists';
import { itemOf, keepWorst, tell } from '../../src/domain/mechanics/hold-the-light/change';
import { firstStone } from '../../src/domain/mechanics/hold-the-light/first-stone';
import { drift, read, stonesIn, tie } from '../../src/domain/mechanics/hold-the-light/hands';
import { holdOnCard } from '../../src/domain/mechanics/hold-the-light/hold-on-card';
import { meetings, tallyOf } from '../../src/domain/mechanics/hold-the-light/judge';
import { nightSea } from '../../src/domain/mechanics/hold-the-light/night-sea';
import { risingSea } from '../../src/domain/mechanics/hold-the-light/rising-sea';
import { outcomeFor, stoneStorm } from '../../src/domain/mechanics/hold-the-light/stone-storm';
import type { HoldTheLightState as State, Told, Tool } from '../../src/domain/mechanics/hold-the-light/types';
import { scenarioFor } from '../../src/domain/scenario/scenario-for';
import type words from '../../locales/en/levels/hold-on-to.json';
import { cardLists } from './card-lists';
import { carry } from './carry';
import { sea } from './sea';
import { startState } from './start-state';
import { stones } from './stones';

const zuriWrites = '@zuri.louder';
const kidding = '@k.for.kidding';

const knows = (person: Told) => (state: State) => state.told.includes(person);
const has = (lantern: string) => (state: State) => state.tied.includes(lantern);
const isNet = (outcome: State['outcome']) => (state: State) => outcomeFor(state.threads) === outcome;
const came = (outcome: State['outcome']) => (state: State) => state.outcome === outcome;
const using = (state: State, ...tools: readonly Tool[]) => ({ tools: including(state.tools, ...tools) });
const thread = (state: State) => ({ threads: state.threads + 1 });
/** A loud line of Kei's stands somewhere. */
const loud = (): Partial<State> => ({ argued: true, repaired: false, lineUp: true });
const takenBack = (): Partial<State> => ({ repaired: true, lineUp: false });
const ends = (ending: string) => (): Partial<State> => ({ ending });
/** Zuri keeps the screenshot, so somebody knows. */
const zuriKeeps = (state: State): Partial<State> => ({ ...keepWorst(state, 'zuri'), told: tell(state, 'zuri').told });
const dewiKeeps = (state: State): Partial<State> => keepWorst(state, 'dewi');
/** Ms Dewi hears it; for whoever asked before, this is the second time. */
function tellDewi(state: State, ...others: readonly Told[]): Partial<State> {
  const { told, marks } = tell(state, 'dewi', ...others);
  return { told, marks: state.askedFirst ? including(marks, 'brave.again') : marks };
}
/** The string that comes down is the oven's; it holds, even if it was tied before. */
const takeString = (state: State): Partial<State> =>
  has('w-tavi')(state) ? { ...thread(state), tavi: true } : tie(state, sea, 'w-tavi');
const shutSomebodyOut = (state: State) => meetings(state, sea).some(({ how }) => how === 'alarm');
const micTurned = (state: State) => stonesIn(state, 'step').some(({ item }) => item === 'f-mic');
const kiddingCame = (state: State) => state.stones.some(({ item }) => item === 'v-kidding');
const fits: readonly Tool[] = ['filter', 'limit', 'rest', 'report'];
const allInAll = (state: State, ...marks: readonly string[]) => marks.every((mark) => state.marks.includes(mark));

/** The first stone speaks again, under its own handle. */
const mockers = stones.filter(({ kind, id }) => kind === 'vile' && id !== 'v-kidding');
const itMocks = mockers.map(
  ({ id, handle }) =>
    ({ line: 2, who: handle, face: 'hurt', when: (state: State) => state.firstStone === id }) as const,
);

const keiAnxious = { who: 'kei', face: 'anxious' } as const;
const keiHurt = { who: 'kei', face: 'hurt' } as const;
const keiHappy = { who: 'kei', face: 'happy' } as const;
const keiCalm = { who: 'kei', face: 'calm' } as const;
const omaCalm = { who: 'oma', face: 'calm' } as const;
const dewiCalm = { who: 'dewi', face: 'calm' } as const;
const zuriCalm = { who: 'zuri', face: 'calm' } as const;
const narrator = { who: 'narrator' } as const;
/** Nobody speaks; the face is Kei's. */
const quiet = (face: 'calm' | 'hurt' | 'anxious' | 'shocked' | 'angry' | 'happy') =>
  ({ who: 'narrator', face }) as const;

export default scenarioFor<typeof words, State>()({
  id: 'hold-on-to',
  order: 3,
  you: 'kei',
  cast: ['kei', 'zuri', 'nila', 'amara', 'bim', 'lina', 'idris', 'remi', 'tavi', 'oma', 'arif', 'dewi'],
  start: 'a1-open',
  initial: startState,
  carry,
  mechanics: {
    rise: risingSea(sea),
    'first-stone': firstStone(sea),
    night: nightSea(sea),
    storm: stoneStorm,
    card: holdOnCard(cardLists),
  },

  beats: {
    // Act one: evening.
    'a1-open': {
      kind: 'narration',
      cue: 'open',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, ...narrator },
        { line: 4, ...keiAnxious },
        { line: 5, ...omaCalm },
      ],
      to: 'a1-door',
    },
    'a1-door': {
      kind: 'choice',
      lines: [{ line: 1, ...keiAnxious }],
      choices: [
        { id: 'everyone', to: 'a1-post', effect: () => ({ door: 'everyone' }) },
        { id: 'slow', to: 'a1-post', effect: () => ({ door: 'slow' }) },
        {
          id: 'approve',
          to: 'a1-post',
          effect: (state) => ({ ...using(state, 'approve'), door: 'approve', approving: true }),
        },
        { id: 'wait', to: 'a1-tea', effect: () => ({ door: 'everyone' }) },
      ],
    },
    'a1-tea': {
      kind: 'narration',
      lines: [
        { line: 1, ...omaCalm },
        { line: 2, ...narrator },
      ],
      to: 'a1-post',
    },
    'a1-post': {
      kind: 'narration',
      cue: 'send',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: zuriWrites, face: 'happy', when: ({ zuriAgain }) => !zuriAgain },
        { line: 3, who: zuriWrites, face: 'happy', when: ({ zuriAgain }) => zuriAgain },
      ],
      to: 'a1-rise',
    },
    'a1-rise': {
      kind: 'mechanic',
      cue: 'lamp',
      lines: [{ line: 1, ...quiet('happy') }],
      mechanic: 'rise',
      to: 'a1-more',
    },
    'a1-more': {
      kind: 'narration',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...keiHappy },
      ],
      to: 'a1-answer',
    },
    'a1-answer': {
      kind: 'choice',
      lines: [{ line: 1, ...keiHappy }],
      choices: [
        { id: 'zuri', to: 'a1-got-zuri', effect: (state) => tie(state, sea, 'w-zuri') },
        { id: 'ina', to: 'a1-got-ina', effect: (state) => tie(state, sea, 'w-ina') },
        { id: 'all', to: 'a1-got-all' },
        { id: 'read', to: 'a1-got-read' },
      ],
    },
    'a1-got-zuri': {
      kind: 'consequence',
      cue: 'receive',
      lines: [{ line: 1, who: zuriWrites, face: 'happy' }],
      to: 'a1-stone-in',
    },
    'a1-got-ina': {
      kind: 'consequence',
      cue: 'receive',
      lines: [{ line: 1, who: '@quietly_ina', face: 'calm' }],
      to: 'a1-stone-in',
    },
    'a1-got-all': { kind: 'consequence', cue: 'like', lines: [{ line: 1, ...narrator }], to: 'a1-stone-in' },
    'a1-got-read': { kind: 'consequence', cue: 'page', lines: [{ line: 1, ...narrator }], to: 'a1-stone-in' },
    // The stone's own words and line 2 are said by the mechanic when it has been looked at.
    'a1-stone-in': {
      kind: 'mechanic',
      cue: 'tug',
      lines: [{ line: 1, ...narrator }],
      mechanic: 'first-stone',
      to: 'a1-stone',
    },
    'a1-stone': {
      kind: 'choice',
      lines: [{ line: 1, ...keiHurt }],
      choices: [
        { id: 'reread', to: 'a1-reread', effect: read },
        { id: 'down', to: 'a1-down' },
        { id: 'back', to: 'a1-back', effect: loud },
        { id: 'show', to: 'a1-show', effect: (state) => tell(state, 'oma') },
        { id: 'sit', to: 'a1-sit' },
      ],
    },
    'a1-reread': { kind: 'consequence', lines: [{ line: 1, ...quiet('hurt') }], to: 'a1-count' },
    'a1-down': { kind: 'consequence', lines: [{ line: 1, ...quiet('calm') }], to: 'a1-count' },
    'a1-back': {
      kind: 'consequence',
      cue: 'type',
      lines: [{ line: 1, who: 'kei', face: 'angry' }, ...itMocks, { line: 3, ...quiet('angry') }],
      to: 'a1-back-fix',
    },
    'a1-back-fix': {
      kind: 'choice',
      lines: [{ line: 1, who: 'kei', face: 'angry' }],
      choices: [
        { id: 'undo', to: 'a1-count', effect: takenBack, marks: ['brave.stand'] },
        { id: 'more', to: 'a1-back-4', effect: read },
        { id: 'leave', to: 'a1-count' },
      ],
    },
    'a1-back-4': { kind: 'consequence', lines: [{ line: 1, ...quiet('hurt') }], to: 'a1-count' },
    'a1-show': {
      kind: 'consequence',
      lines: [
        { line: 1, ...omaCalm },
        { line: 2, ...quiet('calm') },
      ],
      to: 'a1-count',
    },
    'a1-sit': { kind: 'consequence', cue: 'tick', lines: [{ line: 1, ...quiet('anxious') }], to: 'a1-count' },
    'a1-count': {
      kind: 'narration',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...keiAnxious },
      ],
      to: 'a2-open',
    },

    // Act two: twenty to twelve.
    'a2-open': {
      kind: 'narration',
      cue: 'keys',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, who: zuriWrites, face: 'angry' },
      ],
      to: 'a2-friend',
    },
    'a2-friend': {
      kind: 'choice',
      lines: [{ line: 1, ...keiAnxious }],
      choices: [
        { id: 'line', to: 'a2-line', effect: (state) => ({ ...tell(state, 'zuri'), onLine: true }) },
        { id: 'war', to: 'a2-war', effect: () => ({ ...loud(), war: true }) },
        { id: 'fine', to: 'a2-alone' },
        { id: 'read', to: 'a2-alone' },
      ],
    },
    'a2-line': { kind: 'consequence', lines: [{ line: 1, who: 'zuri', face: 'happy' }], to: 'a2-hold' },
    'a2-war': {
      kind: 'consequence',
      cue: 'fire',
      lines: [
        { line: 1, who: zuriWrites, face: 'angry' },
        { line: 2, ...quiet('anxious') },
      ],
      to: 'a2-hold',
    },
    'a2-alone': { kind: 'consequence', lines: [{ line: 1, ...narrator }], to: 'a2-hold' },
    'a2-hold': {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('anxious') }],
      mechanic: 'night',
      to: 'a2-doubt-in',
    },
    'a2-doubt-in': {
      kind: 'narration',
      cue: 'tug',
      lines: [
        { line: 1, ...narrator, when: kiddingCame },
        // Kept out by a tool until now, it is none that comes again.
        { line: 4, ...narrator, when: (state) => !kiddingCame(state) },
        { line: 2, who: kidding, face: 'hurt' },
        { line: 3, ...keiHurt },
      ],
      to: 'a2-doubt',
    },
    'a2-doubt': {
      kind: 'choice',
      lines: [{ line: 1, ...keiHurt }],
      choices: [
        {
          id: 'ask',
          to: 'a2-ask',
          effect: (state) => ({ ...tell(state, 'zuri'), ...thread(state) }),
          marks: ['brave.stand'],
        },
        { id: 'fish', to: 'a2-fish', effect: () => ({ fished: true }) },
        { id: 'spy', to: 'a2-spy', effect: (state) => ({ ...drift(state, 2), spied: true }) },
        { id: 'rest', to: 'a2-rest', effect: (state) => using(state, 'rest'), marks: ['kind.self'] },
        {
          id: 'oma',
          to: 'a2-oma',
          effect: (state) => ({ ...tell(state, 'oma'), ...using(state, 'oma'), ...thread(state) }),
        },
        { id: 'nothing', to: 'a2-round', effect: (state) => drift(state, 1) },
      ],
    },
    'a2-ask': {
      kind: 'consequence',
      lines: [
        { line: 1, who: 'zuri', face: 'talk' },
        { line: 2, ...quiet('calm') },
      ],
      to: 'a2-close',
    },
    'a2-fish': {
      kind: 'consequence',
      cue: 'heart',
      lines: [
        { line: 1, who: '@lina_lately', face: 'happy' },
        { line: 2, ...quiet('anxious') },
      ],
      to: 'a2-close',
    },
    'a2-spy': {
      kind: 'consequence',
      cue: 'swipe',
      lines: [
        { line: 1, ...quiet('anxious') },
        { line: 2, ...keiHurt },
      ],
      to: 'a2-close',
    },
    'a2-rest': { kind: 'consequence', cue: 'breath-out', lines: [{ line: 1, ...quiet('calm') }], to: 'a2-close' },
    'a2-oma': {
      kind: 'consequence',
      cue: 'door',
      lines: [
        { line: 1, ...omaCalm },
        { line: 2, ...quiet('calm') },
      ],
      to: 'a2-close',
    },
    'a2-round': { kind: 'consequence', cue: 'tick', lines: [{ line: 1, ...quiet('hurt') }], to: 'a2-close' },
    'a2-close': {
      kind: 'consequence',
      lines: [
        { line: 1, ...quiet('calm'), when: ({ threads }) => threads > 0 },
        { line: 2, ...quiet('anxious'), when: ({ threads }) => threads === 0 },
      ],
      to: {
        branches: [
          { when: isNet('wide'), to: 'a2-close-wide' },
          { when: isNet('some'), to: 'a2-close-some' },
        ],
        otherwise: 'a2-close-thin',
      },
    },
    'a2-close-wide': { kind: 'narration', lines: [{ line: 1, ...narrator }], to: 'a3-open' },
    'a2-close-some': { kind: 'narration', lines: [{ line: 1, ...narrator }], to: 'a3-open' },
    'a2-close-thin': {
      kind: 'narration',
      lines: [
        { line: 1, ...narrator, when: ({ threads }) => threads > 0 },
        { line: 2, ...narrator, when: ({ threads }) => threads === 0 },
      ],
      to: 'a3-open',
    },

    // Act three: weather.
    'a3-open': {
      kind: 'narration',
      cue: 'bell',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: '@best.of.worst', face: 'talk' },
        { line: 3, ...narrator },
        { line: 4, who: 'kei', face: 'shocked' },
      ],
      to: 'a3-brace',
    },
    'a3-brace': {
      kind: 'choice',
      lines: [{ line: 1, ...keiAnxious }],
      choices: [
        { id: 'call', to: 'a3-storm', effect: (state) => ({ ...tell(state, 'zuri'), ...thread(state) }) },
        { id: 'limit', to: 'a3-storm', effect: (state) => using(state, 'limit') },
        { id: 'refresh', to: 'a3-storm', effect: (state) => drift({ ...state, rereads: state.rereads + 1 }, 2) },
        { id: 'play', to: 'a3-storm', effect: (state) => using(state, 'rest'), marks: ['kind.self'] },
        { id: 'freeze', to: 'a3-storm' },
      ],
    },
    'a3-storm': {
      kind: 'mechanic',
      cue: 'whoosh',
      lines: [{ line: 1, ...quiet('shocked') }],
      mechanic: 'storm',
      to: {
        branches: [
          { when: isNet('wide'), to: 'a3-wide' },
          { when: isNet('some'), to: 'a3-some' },
        ],
        otherwise: 'a3-under',
      },
    },
    'a3-wide': {
      kind: 'consequence',
      cue: 'breath-in',
      lines: [
        { line: 1, ...quiet('shocked') },
        { line: 2, who: '@nila.draws', face: 'calm' },
        { line: 3, who: '@ferry_line_4', face: 'calm' },
        { line: 4, ...keiCalm },
      ],
      to: 'a3-after',
    },
    'a3-some': {
      kind: 'consequence',
      cue: 'breath-in',
      lines: [
        { line: 1, ...quiet('shocked') },
        { line: 2, who: zuriWrites, face: 'anxious' },
        { line: 3, ...keiCalm },
      ],
      to: 'a3-after',
    },
    'a3-under': {
      kind: 'consequence',
      cue: 'match',
      lines: [
        { line: 1, ...quiet('hurt') },
        { line: 2, ...narrator },
        { line: 3, who: '@warm_oven', face: 'calm' },
      ],
      to: 'a3-string',
    },
    'a3-string': {
      kind: 'choice',
      lines: [{ line: 1, ...keiHurt }],
      choices: [
        { id: 'take', to: 'a3-up', effect: takeString, marks: ['kind.shy'] },
        { id: 'oma', to: 'a3-up-oma', effect: (state) => ({ ...tell(state, 'oma'), ...thread(state) }) },
        { id: 'stay', to: 'a3-stay' },
      ],
    },
    'a3-up': { kind: 'consequence', cue: 'star', lines: [{ line: 1, ...quiet('calm') }], to: 'a3-after' },
    'a3-up-oma': { kind: 'consequence', cue: 'door', lines: [{ line: 1, ...omaCalm }], to: 'a3-after' },
    'a3-stay': {
      kind: 'consequence',
      // Nothing is asked and nothing is told.
      enter: thread,
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...omaCalm },
        { line: 3, ...quiet('calm') },
      ],
      to: 'a3-after',
    },
    'a3-after': { kind: 'narration', lines: [{ line: 1, ...narrator }], to: 'a3-do' },
    'a3-do': {
      kind: 'choice',
      lines: [{ line: 1, ...keiHurt }],
      choices: [
        {
          id: 'proof',
          to: 'a3-proof',
          effect: (state) => ({ ...zuriKeeps(state), ...using(state, 'report') }),
          marks: ['brave.stand'],
        },
        { id: 'argue', to: 'a3-argue', effect: loud },
        { id: 'delete', to: 'a3-delete', effect: () => ({ deleted: true }) },
        { id: 'block', to: 'a3-block', effect: (state) => using(state, 'block') },
        { id: 'drawer', to: 'a3-drawer', marks: ['brave.stand'] },
      ],
    },
    'a3-proof': {
      kind: 'consequence',
      cue: 'shutter',
      lines: [
        { line: 1, ...zuriCalm },
        { line: 2, ...quiet('calm') },
      ],
      to: 'a3-adult',
    },
    'a3-argue': {
      kind: 'consequence',
      cue: 'type',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...quiet('shocked') },
      ],
      to: 'a3-argue-fix',
    },
    'a3-argue-fix': {
      kind: 'choice',
      lines: [{ line: 1, who: 'kei', face: 'angry' }],
      choices: [
        {
          id: 'own',
          to: 'a3-argue-own',
          effect: (state) => ({ ...tell(state, 'zuri'), ...takenBack() }),
          marks: ['brave.stand'],
        },
        { id: 'keep', to: 'a3-argue-keep' },
      ],
    },
    'a3-argue-own': { kind: 'consequence', lines: [{ line: 1, ...zuriCalm }], to: 'a3-adult' },
    'a3-argue-keep': { kind: 'consequence', lines: [{ line: 1, ...quiet('anxious') }], to: 'a3-adult' },
    'a3-delete': { kind: 'consequence', cue: 'sad', lines: [{ line: 1, ...quiet('hurt') }], to: 'a3-delete-fix' },
    'a3-delete-fix': {
      kind: 'choice',
      lines: [{ line: 1, ...keiHurt }],
      choices: [
        {
          id: 'back',
          to: 'a3-adult',
          // A loud line that still stands somewhere is not taken back by this.
          effect: (state) => ({
            ...using(state, 'limit'),
            reposted: true,
            repaired: state.repaired || !state.argued,
          }),
          marks: ['brave.stand'],
        },
        { id: 'later', to: 'a3-adult' },
      ],
    },
    'a3-block': {
      kind: 'consequence',
      cue: 'block',
      lines: [
        { line: 1, ...quiet('anxious') },
        { line: 2, who: zuriWrites, face: 'talk' },
      ],
      to: 'a3-block-fix',
    },
    'a3-drawer': {
      kind: 'consequence',
      cue: 'drawer',
      lines: [
        { line: 1, ...quiet('calm') },
        { line: 2, who: zuriWrites, face: 'talk' },
      ],
      to: 'a3-block-fix',
    },
    'a3-block-fix': {
      kind: 'choice',
      lines: [{ line: 1, ...keiAnxious }],
      choices: [
        {
          id: 'keep',
          to: 'a3-adult',
          effect: (state) => ({ ...zuriKeeps(state), ...using(state, 'report') }),
          marks: ['brave.stand'],
        },
        { id: 'hold', to: 'a3-adult', effect: zuriKeeps },
        { id: 'no', to: 'a3-adult' },
      ],
    },
    'a3-adult': {
      kind: 'choice',
      lines: [{ line: 1, ...keiAnxious }],
      choices: [
        { id: 'arif', to: 'a3-arif', effect: (state) => ({ ...tell(state, 'arif'), askedFirst: true }) },
        { id: 'oma', to: 'a3-oma', effect: (state) => ({ ...tell(state, 'oma'), askedFirst: true }) },
        { id: 'no', to: 'a3-none' },
      ],
    },
    'a3-arif': {
      kind: 'consequence',
      cue: 'receive',
      lines: [
        { line: 1, who: 'arif', face: 'talk' },
        { line: 2, ...keiHurt },
      ],
      to: 'a3-second',
    },
    'a3-oma': { kind: 'consequence', lines: [{ line: 1, who: 'oma', face: 'anxious' }], to: 'a3-second' },
    'a3-none': {
      kind: 'consequence',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: zuriWrites, face: 'anxious' },
      ],
      to: 'a3-second',
    },
    'a3-second': {
      kind: 'choice',
      lines: [{ line: 1, ...keiAnxious }],
      choices: [
        { id: 'dewi', to: 'a3-dewi', effect: (state) => tellDewi(state) },
        { id: 'together', to: 'a3-dewi', effect: (state) => tellDewi(state, 'zuri') },
        { id: 'enough', to: 'a3-self', reply: omaCalm },
      ],
    },
    'a3-dewi': { kind: 'consequence', cue: 'door', lines: [{ line: 1, ...dewiCalm }], to: 'a3-dewi-ask' },
    'a3-dewi-ask': {
      kind: 'choice',
      lines: [{ line: 1, ...keiAnxious }],
      choices: [
        { id: 'listen', to: 'a3-dewi-listen' },
        { id: 'do', to: 'a3-dewi-do' },
        { id: 'silent', to: 'a3-dewi-silent' },
      ],
    },
    'a3-dewi-listen': { kind: 'consequence', lines: [{ line: 1, ...dewiCalm }], to: 'a3-dewi-back' },
    'a3-dewi-do': {
      kind: 'consequence',
      cue: 'page',
      lines: [{ line: 1, ...dewiCalm }],
      to: { branches: [{ when: ({ proof }) => proof > 0, to: 'a3-dewi-back' }], otherwise: 'a3-dewi-noproof' },
    },
    'a3-dewi-noproof': {
      kind: 'consequence',
      enter: dewiKeeps,
      lines: [{ line: 1, ...dewiCalm }],
      to: 'a3-dewi-back',
    },
    'a3-dewi-silent': {
      kind: 'consequence',
      enter: dewiKeeps,
      lines: [{ line: 1, who: 'dewi', face: 'hurt' }],
      to: 'a3-dewi-back',
    },
    'a3-dewi-back': { kind: 'consequence', lines: [{ line: 1, ...dewiCalm }], to: 'a3-self' },
    'a3-self': {
      kind: 'choice',
      lines: [{ line: 1, ...keiCalm }],
      choices: [
        { id: 'fault', to: 'a3-saturday', marks: ['kind.self'] },
        { id: 'tired', to: 'a3-saturday', marks: ['kind.self'] },
        { id: 'song', to: 'a3-saturday', marks: ['kind.self'] },
        { id: 'none', to: 'a3-saturday' },
      ],
    },
    'a3-saturday': {
      kind: 'narration',
      enter: ({ deleted }) => ({ stood: !deleted }),
      lines: [{ line: 1, ...narrator }],
      to: 'a3-reveal',
    },
    'a3-reveal': {
      kind: 'reveal',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: 'tavi', face: 'proud' },
      ],
      to: { branches: [{ when: ({ tavi }) => tavi, to: 'a3-tavi-yes' }], otherwise: 'a3-tavi-no' },
    },
    'a3-tavi-yes': { kind: 'reveal', lines: [{ line: 1, who: 'tavi', face: 'happy' }], to: 'a3-kei-tavi' },
    'a3-tavi-no': { kind: 'reveal', lines: [{ line: 1, who: 'tavi', face: 'talk' }], to: 'a3-kei-tavi' },
    'a3-kei-tavi': { kind: 'reveal', lines: [{ line: 1, ...keiHappy }], to: 'a3-idris' },
    'a3-idris': {
      kind: 'reveal',
      lines: [{ line: 1, who: 'idris', face: 'talk' }],
      to: { branches: [{ when: micTurned, to: 'a3-idris-turned' }], otherwise: 'a3-idris-not' },
    },
    'a3-idris-turned': {
      kind: 'reveal',
      cue: 'beat',
      lines: [{ line: 1, who: 'idris', face: 'happy' }],
      to: 'a3-arif-back',
    },
    'a3-idris-not': {
      kind: 'reveal',
      lines: [
        { line: 1, who: 'idris', face: 'calm' },
        { line: 2, who: '@stage.left', face: 'calm' },
      ],
      to: 'a3-arif-back',
    },
    'a3-arif-back': {
      kind: 'narration',
      enter: () => ({ arifBack: true }),
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: 'arif', face: 'hurt', when: knows('arif') },
        { line: 4, who: 'arif', face: 'hurt', when: (state) => !knows('arif')(state) },
        { line: 3, ...keiCalm },
      ],
      to: {
        branches: [
          { when: ({ deleted, reposted }) => deleted && !reposted, to: 'e-long-way' },
          { when: ({ argued, repaired }) => argued && !repaired, to: 'e-long-way' },
          { when: (state) => state.fished && !isNet('wide')(state), to: 'e-long-way' },
          { when: isNet('wide'), to: 'e-choir' },
          { when: isNet('some'), to: 'e-kitchen' },
        ],
        otherwise: 'e-low-lamp',
      },
    },

    // Endings, the card, the quiet hour.
    'e-choir': {
      kind: 'ending',
      cue: 'drum',
      enter: ends('e-choir'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: 'kei', face: 'proud' },
        { line: 3, ...narrator },
      ],
      to: 'e-card',
    },
    'e-kitchen': {
      kind: 'ending',
      cue: 'door',
      enter: ends('e-kitchen'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: 'oma', face: 'happy' },
        { line: 3, ...narrator },
      ],
      to: 'e-card',
    },
    'e-long-way': {
      kind: 'ending',
      cue: 'page',
      enter: ends('e-long-way'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...keiCalm },
        { line: 3, who: 'tavi', face: 'happy' },
      ],
      to: 'e-card',
    },
    'e-low-lamp': {
      kind: 'ending',
      cue: 'match',
      enter: ends('e-low-lamp'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...keiCalm },
        { line: 3, ...narrator },
      ],
      to: 'e-card',
    },
    'e-card': { kind: 'mechanic', lines: [{ line: 1, ...quiet('calm') }], mechanic: 'card', to: 'quiet-hour' },
    'quiet-hour': {
      kind: 'debrief',
      cue: 'complete',
      lines: [{ line: 1, ...narrator }],
    },
  },

  marks: [
    { id: 'safe.proof', light: 'safe', earned: () => false },
    { id: 'safe.person', light: 'safe', earned: () => false },
    {
      id: 'safe.tool',
      light: 'safe',
      // A tool alone is half a light.
      earned: (state) =>
        allInAll(state, 'safe.proof', 'safe.person') && fits.some((tool) => state.tools.includes(tool)),
    },
    { id: 'kind.threads', light: 'kind', earned: ({ threads }) => threads >= 3 },
    { id: 'kind.shy', light: 'kind', earned: () => false },
    { id: 'kind.self', light: 'kind', earned: () => false },
    { id: 'brave.turn', light: 'brave', earned: ({ turned }) => turned > 0 },
    { id: 'brave.again', light: 'brave', earned: () => false },
    { id: 'brave.stand', light: 'brave', earned: ({ stood }) => stood },
  ],
  circle: [
    { person: 'oma', when: () => true },
    { person: 'zuri', when: (state) => knows('zuri')(state) || has('w-zuri')(state) },
    { person: 'nila', when: has('w-nila') },
    { person: 'amara', when: has('w-amara') },
    { person: 'bim', when: has('w-bim') },
    { person: 'idris', when: has('w-idris') },
    { person: 'lina', when: has('w-lina') },
    { person: 'remi', when: has('w-remi') },
    { person: 'dewi', when: knows('dewi') },
    { person: 'arif', when: ({ arifBack }) => arifBack },
    // Who the oven is shows on the pier; there everybody is met.
    { person: 'tavi', when: ({ arifBack }) => arifBack },
  ],
  debrief: [
    { key: 'db-wide', when: came('wide') },
    { key: 'db-some', when: came('some') },
    { key: 'db-under', when: came('under') },
    { key: 'db-argued-repaired', when: ({ argued, repaired }) => argued && repaired },
    { key: 'db-argued', when: ({ argued, repaired }) => argued && !repaired },
    { key: 'db-deleted', when: ({ deleted, reposted }) => deleted && !reposted },
    { key: 'db-reposted', when: ({ reposted }) => reposted },
    { key: 'db-fished', when: ({ fished }) => fished },
    { key: 'db-spied', when: ({ spied }) => spied },
    { key: 'db-no-adult', when: ({ told }) => !told.some((person) => person !== 'zuri') },
    { key: 'db-again', when: (state) => state.askedFirst && knows('dewi')(state) },
    { key: 'db-turned', when: ({ turned }) => turned > 0 },
    { key: 'db-not-turned', when: ({ turned }) => turned === 0 },
    { key: 'db-alarm', when: shutSomebodyOut },
  ],
  forks: ['a1-stone', 'a2-doubt', 'a3-do'],
  tries: ['try-answer', 'try-save', 'try-wave', 'try-first'],
  items: ({ queue }) => queue.map((id) => itemOf(sea, id)),
  tally: (state) => tallyOf(state, sea),
});
