// Level 5, Power of Words: every beat, choice, condition and mark. Words: locales/<tag>/levels/power-of-words.json.
import { including } from '../../src/domain/shared/lists';
import { closer, foldOn, ownFold } from '../../src/domain/mechanics/folding-paper/change';
import { remarksFall } from '../../src/domain/mechanics/folding-paper/fall';
import { sortedWell, tallyOf } from '../../src/domain/mechanics/folding-paper/judge';
import { layNotes } from '../../src/domain/mechanics/folding-paper/lay-notes';
import { listen } from '../../src/domain/mechanics/folding-paper/listen';
import { sortSlips } from '../../src/domain/mechanics/folding-paper/sort-slips';
import type { Day, FoldingPaperState as State, Told } from '../../src/domain/mechanics/folding-paper/types';
import {
  foldOfWeight,
  heaviest,
  lightlySaid,
  postOf,
  postOn,
  silentDays,
} from '../../src/domain/mechanics/folding-paper/weigh';
import { hisOwn, settle, writeSentence } from '../../src/domain/mechanics/folding-paper/write-sentence';
import { scenarioFor } from '../../src/domain/scenario/scenario-for';
import type words from '../../locales/en/levels/power-of-words.json';
import { carry } from './carry';
import { fri, mon, sun, thu, tue, wed } from './days';
import { pool, stranger } from './items';
import { notes } from './notes';
import { startState } from './start-state';

/** From this weight on the app asks once. */
const askFrom = 2;

const isSilent = (day: Day) => (state: State) => postOn(state, day)?.words.length === 0;
const isSharp = (day: Day) => (state: State) => foldOfWeight(postOn(state, day)?.weight ?? 0) === 'sharp';
const isHeavy = (state: State) => (postOn(state, 'wed')?.weight ?? 0) >= askFrom;
const saidT = (state: State) => postOn(state, 'fri')?.words.includes('fri-1b') === true;
/** Wednesday's line goes up as it is. */
const postIt = (state: State): Partial<State> => {
  const post = postOn(state, 'wed');
  return post ? settle(state, post) : {};
};
/** The heaviest word gives way to a light one of its gap. */
function lighten(state: State): Partial<State> {
  const post = postOn(state, 'wed');
  const heavy = post && heaviest(wed, post);
  if (!heavy) return {};
  const light = wed.slots.find((slot) => slot.includes(heavy))?.find(({ weight }) => weight === 0);
  return settle(
    state,
    postOf(
      wed,
      post.words.map((id) => (id === heavy.id && light ? light.id : id)),
    ),
  );
}
const leaveIt = (state: State): Partial<State> => settle(state, postOf(wed, []));

/** What became of the sentence between Friday and Sunday. */
function sunday(state: State): 'his' | 'silent' | 'lighter' | 'same' | 'heavier' {
  const now = postOn(state, 'sun');
  if (now?.words.includes(hisOwn)) return 'his';
  if (!now || now.words.length === 0) return 'silent';
  const then = postOn(state, 'fri');
  const more = now.weight - (then?.weight ?? 0);
  if (more > 0) return 'heavier';
  return more < 0 || (now.name && then?.name !== true) ? 'lighter' : 'same';
}

/** The first fold is always Lina's, and it is neat. */
const firstFold = (state: State) => foldOn(state, { kind: 'light', day: 'mon', from: 'first', own: true });
const tear = (state: State) => ({
  ...foldOn(state, { kind: 'tear', day: 'fri', from: 'tear', own: saidT(state) }),
  torn: true,
});

const apologise = (apology: State['apology']) => (state: State) => ({ apology, tries: state.tries + 1 });
const tellTo = (state: State, person: State['told'][number]) => ({ told: including(state.told, person) });
const heard = (thing: Told) => (state: State) => state.heard.includes(thing);
const heardAll = (state: State) => state.heard.length === 3;
const isClean = ({ apology }: State) => apology === 'clean';
const near = (person: State['near'][number]) => (state: State) => state.near.includes(person);
const interrupted = ({ interrupt }: State) => interrupt === 'private' || interrupt === 'small';
const leftTooLoud = ({ apology, interrupt }: State) => apology === 'loud' || interrupt === 'shame';
const ends = (ending: string) => (): Partial<State> => ({ ending });

const narrator = { who: 'narrator' } as const;
const quiet = (face: 'calm' | 'hurt' | 'anxious' | 'shocked' | 'happy') => ({ who: 'narrator', face }) as const;
const tavi = (face: 'calm' | 'hurt' | 'anxious' | 'happy' | 'talk' | 'proud' | 'shocked') =>
  ({ who: 'tavi', face }) as const;
const lina = (face: 'calm' | 'hurt' | 'anxious' | 'happy' | 'talk' | 'shocked') => ({ who: 'lina', face }) as const;
const remi = (face: 'hurt' | 'anxious' | 'happy' | 'shocked') => ({ who: 'remi', face }) as const;
const nilaCalm = { who: 'nila', face: 'calm' } as const;
const omaCalm = { who: 'oma', face: 'calm' } as const;
const dewiCalm = { who: 'dewi', face: 'calm' } as const;

export default scenarioFor<typeof words, State>()({
  id: 'power-of-words',
  order: 5,
  you: 'lina',
  cast: ['lina', 'tavi', 'idris', 'nila', 'oma', 'remi', 'arif', 'dewi', 'grandfather'],
  start: 'mon-open',
  initial: startState,
  carry,
  mechanics: {
    'write-mon': writeSentence(mon),
    'write-tue': writeSentence(tue),
    'write-wed': writeSentence(wed, ({ weight }) => weight >= askFrom),
    'write-thu': writeSentence(thu),
    'write-fri': writeSentence(fri),
    'write-sun': writeSentence(sun),
    'fall-mon': remarksFall(pool, 'mon', 0),
    'fall-tue': remarksFall(pool, 'tue', 1),
    'fall-wed': remarksFall(pool, 'wed', 2),
    'fall-thu': remarksFall(pool, 'thu', 3),
    'fall-fri': remarksFall(pool, 'fri', 4),
    sort: sortSlips(pool),
    listen,
    notes: layNotes(notes),
  },

  beats: {
    // Act one: the week.
    'mon-open': {
      kind: 'narration',
      cue: 'bell',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, ...lina('happy'), when: ({ lina: before }) => before === 'back' || before === 'mended' },
        { line: 4, ...lina('anxious'), when: ({ lina: before }) => before === 'shut' },
        { line: 5, ...lina('happy') },
        { line: 6, ...tavi('calm') },
        { line: 7, ...lina('talk') },
        { line: 8, ...tavi('calm') },
      ],
      to: 'mon-fold',
    },
    'mon-fold': {
      kind: 'narration',
      cue: 'page',
      enter: firstFold,
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('happy') },
        { line: 3, ...lina('talk') },
      ],
      to: 'mon-write',
    },
    'mon-write': {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('happy') }],
      mechanic: 'write-mon',
      to: {
        branches: [
          { when: isSilent('mon'), to: 'mon-silent' },
          { when: isSharp('mon'), to: 'mon-sharp' },
        ],
        otherwise: 'mon-after',
      },
    },
    'mon-after': { kind: 'consequence', cue: 'like', lines: [{ line: 1, ...quiet('happy') }], to: 'mon-pool' },
    'mon-sharp': { kind: 'consequence', cue: 'like', lines: [{ line: 1, ...quiet('happy') }], to: 'mon-pool' },
    'mon-silent': { kind: 'consequence', cue: 'tick', lines: [{ line: 1, ...quiet('calm') }], to: 'mon-pool' },
    'mon-pool': { kind: 'mechanic', lines: [{ line: 1, ...narrator }], mechanic: 'fall-mon', to: 'tue-open' },
    'tue-open': {
      kind: 'narration',
      cue: 'bell',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('happy') },
      ],
      to: 'tue-write',
    },
    'tue-write': {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('happy') }],
      mechanic: 'write-tue',
      to: {
        branches: [
          { when: isSilent('tue'), to: 'tue-silent' },
          { when: isSharp('tue'), to: 'tue-sharp' },
        ],
        otherwise: 'tue-after',
      },
    },
    'tue-after': { kind: 'consequence', cue: 'send', lines: [{ line: 1, ...quiet('calm') }], to: 'tue-pool' },
    'tue-sharp': { kind: 'consequence', cue: 'like', lines: [{ line: 1, ...quiet('happy') }], to: 'tue-pool' },
    'tue-silent': { kind: 'consequence', cue: 'tick', lines: [{ line: 1, ...quiet('calm') }], to: 'tue-pool' },
    'tue-pool': { kind: 'mechanic', lines: [{ line: 1, ...tavi('happy') }], mechanic: 'fall-tue', to: 'wed-open' },
    'wed-open': {
      kind: 'narration',
      cue: 'bell',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('calm') },
      ],
      to: 'wed-write',
    },
    'wed-write': {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('happy') }],
      mechanic: 'write-wed',
      to: {
        branches: [
          { when: isSilent('wed'), to: 'wed-silent' },
          { when: isHeavy, to: 'wed-rethink' },
        ],
        otherwise: 'wed-after',
      },
    },
    'wed-rethink': {
      kind: 'choice',
      cue: 'click',
      lines: [{ line: 1, who: 'phone' }],
      choices: [
        { id: 'post', to: 'wed-sharp', effect: postIt },
        { id: 'change', to: 'wed-after', effect: lighten },
        { id: 'drop', to: 'wed-silent', effect: leaveIt },
      ],
    },
    'wed-after': { kind: 'consequence', lines: [{ line: 1, ...quiet('calm') }], to: 'wed-pool' },
    'wed-sharp': { kind: 'consequence', cue: 'like', lines: [{ line: 1, ...quiet('happy') }], to: 'wed-pool' },
    'wed-silent': { kind: 'consequence', lines: [{ line: 1, ...quiet('calm') }], to: 'wed-pool' },
    'wed-pool': { kind: 'mechanic', lines: [{ line: 1, ...narrator }], mechanic: 'fall-wed', to: 'thu-open' },
    'thu-open': {
      kind: 'narration',
      cue: 'bell',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('proud') },
        { line: 3, ...lina('shocked') },
      ],
      to: 'thu-write',
    },
    'thu-write': {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('happy') }],
      mechanic: 'write-thu',
      to: {
        branches: [
          { when: isSilent('thu'), to: 'thu-silent' },
          { when: isSharp('thu'), to: 'thu-sharp' },
        ],
        otherwise: 'thu-after',
      },
    },
    'thu-after': { kind: 'consequence', cue: 'heart', lines: [{ line: 1, ...quiet('calm') }], to: 'thu-pool' },
    'thu-sharp': { kind: 'consequence', cue: 'tug', lines: [{ line: 1, ...quiet('calm') }], to: 'thu-pool' },
    'thu-silent': { kind: 'consequence', cue: 'tick', lines: [{ line: 1, ...quiet('calm') }], to: 'thu-pool' },
    'thu-pool': { kind: 'mechanic', lines: [{ line: 1, ...narrator }], mechanic: 'fall-thu', to: 'fri-pool' },
    // The market opens with what is written under its poster: nothing comes between the microphone and the tear.
    'fri-pool': {
      kind: 'mechanic',
      cue: 'bell',
      lines: [{ line: 1, ...narrator }],
      mechanic: 'fall-fri',
      to: 'fri-open',
    },
    'fri-open': {
      kind: 'narration',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: 'idris', face: 'happy' },
        { line: 3, ...narrator },
      ],
      to: 'fri-write',
    },
    'fri-write': {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('happy') }],
      mechanic: 'write-fri',
      to: {
        branches: [
          { when: isSilent('fri'), to: 'fri-still' },
          { when: saidT, to: 'fri-mine' },
        ],
        otherwise: 'fri-crowd',
      },
    },
    'fri-mine': { kind: 'consequence', lines: [{ line: 1, ...quiet('happy') }], to: 'fri-tear' },
    'fri-crowd': { kind: 'consequence', lines: [{ line: 1, ...quiet('happy') }], to: 'fri-tear' },
    'fri-still': { kind: 'consequence', lines: [{ line: 1, ...quiet('calm') }], to: 'fri-tear' },
    'fri-tear': {
      kind: 'consequence',
      enter: tear,
      lines: [
        { line: 1, ...quiet('shocked') },
        { line: 2, ...quiet('shocked') },
        { line: 3, ...tavi('hurt') },
        { line: 4, ...narrator },
      ],
      to: 'in-open',
    },

    // Act two: inside the paper.
    'in-open': {
      kind: 'narration',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, ...narrator },
      ],
      to: 'in-sort',
    },
    'in-sort': { kind: 'mechanic', lines: [{ line: 1, ...narrator }], mechanic: 'sort', to: 'in-sorted' },
    'in-sorted': {
      kind: 'narration',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('calm') },
      ],
      to: 'in-own',
    },
    'in-own': {
      kind: 'choice',
      cue: 'page',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'open', to: 'in-own-open', effect: () => ({ ownOpened: true }), marks: ['brave.own'] },
        { id: 'step', to: 'in-tavi' },
      ],
    },
    'in-own-open': {
      kind: 'consequence',
      cue: 'open',
      lines: [
        { line: 1, who: '@harbour_class', face: 'happy' },
        { line: 2, ...quiet('hurt') },
      ],
      to: 'in-tavi',
    },
    'in-tavi': {
      kind: 'narration',
      cue: 'open',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('happy') },
        { line: 3, ...narrator },
        { line: 4, ...tavi('hurt') },
      ],
      to: 'in-question',
    },
    'in-question': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        { id: 'fine', to: 'nila-open' },
        { id: 'tired', to: 'nila-open' },
        { id: 'unsure', to: 'nila-open' },
      ],
    },

    // Act three: ouch, and after.
    'nila-open': {
      kind: 'narration',
      cue: 'receive',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: 'nila', face: 'anxious', when: ({ nilaHelped }) => !nilaHelped },
        { line: 3, ...nilaCalm, when: ({ nilaHelped }) => nilaHelped },
      ],
      to: 'nila-ask',
    },
    'nila-ask': {
      kind: 'choice',
      lines: [{ line: 1, ...nilaCalm }],
      choices: [
        {
          id: 'us',
          to: 'write-first',
          reply: nilaCalm,
          effect: (state) => closer(state, 'nila'),
          marks: ['brave.ask'],
        },
        {
          id: 'nice',
          to: 'write-first',
          reply: nilaCalm,
          effect: (state) => closer(state, 'nila'),
        },
        { id: 'none', to: 'write-first' },
      ],
    },
    'write-first': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'ask', to: 'ouch', marks: ['brave.ask'] },
        { id: 'light', to: 'ouch' },
        { id: 'nothing', to: 'ouch-oma', effect: (state) => closer(state, 'oma') },
      ],
    },
    ouch: {
      kind: 'narration',
      cue: 'receive',
      lines: [
        { line: 1, ...tavi('anxious') },
        { line: 2, ...narrator },
      ],
      to: 'ouch-pick',
    },
    'ouch-oma': {
      kind: 'narration',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...omaCalm },
        { line: 3, ...tavi('anxious') },
      ],
      to: 'ouch-pick',
    },
    'ouch-pick': {
      kind: 'choice',
      lines: [
        { line: 1, ...tavi('hurt') },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        { id: 'listen', to: 'listen' },
        { id: 'we', to: 'ouch-again', reply: tavi('calm') },
        { id: 'joke', to: 'ouch-again', effect: (state) => ownFold(state, 'joke'), reply: tavi('calm') },
        { id: 'wait', to: 'listen' },
      ],
    },
    'ouch-again': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        { id: 'listen', to: 'listen' },
        { id: 'leave', to: 'remi-open' },
      ],
    },
    listen: {
      kind: 'mechanic',
      lines: [{ line: 1, ...quiet('calm') }],
      mechanic: 'listen',
      to: { branches: [{ when: heard('c'), to: 'listen-bucket' }], otherwise: 'sorry-1' },
    },
    'listen-bucket': { kind: 'consequence', lines: [{ line: 1, ...quiet('happy') }], to: 'sorry-1' },
    'sorry-1': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        { id: 'clean', to: 'sorry-name', effect: apologise('clean'), reply: tavi('calm') },
        { id: 'but', to: 'sorry-2', effect: apologise('but') },
        { id: 'felt', to: 'sorry-2', effect: apologise('felt'), reply: tavi('anxious') },
        { id: 'loud', to: 'sorry-2', effect: apologise('loud'), reply: tavi('anxious') },
        { id: 'none', to: 'help', effect: () => ({ apology: 'left' }), reply: tavi('calm') },
      ],
    },
    'sorry-2': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'clean', to: 'sorry-name', effect: apologise('clean'), reply: tavi('calm') },
        { id: 'keep', to: 'help', effect: ({ tries }) => ({ tries: tries + 1 }) },
        { id: 'rest', to: 'help' },
      ],
    },
    'sorry-name': { kind: 'consequence', cue: 'star', lines: [{ line: 1, ...tavi('happy') }], to: 'help' },
    help: {
      kind: 'choice',
      lines: [{ line: 1, ...lina('talk') }],
      choices: [
        {
          id: 'ask',
          to: 'help-respect',
          effect: () => ({ askedFirst: true }),
          marks: ['safe.ask'],
          reply: tavi('talk'),
        },
        { id: 'delete', to: 'remi-open', effect: () => ({ deleted: true }), reply: tavi('talk') },
        { id: 'big', to: 'remi-open', reply: tavi('talk') },
        { id: 'leave', to: 'remi-open' },
      ],
    },
    'help-respect': {
      kind: 'choice',
      lines: [
        { line: 1, ...tavi('calm') },
        { line: 2, ...quiet('calm') },
      ],
      choices: [
        { id: 'let', to: 'remi-open', effect: (state) => closer(state, 'tavi') },
        { id: 'blame', to: 'remi-open', effect: (state) => closer(state, 'tavi'), reply: tavi('calm') },
        { id: 'push', to: 'remi-open', reply: tavi('anxious') },
      ],
    },
    'remi-open': {
      kind: 'narration',
      cue: 'receive',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...remi('happy') },
        { line: 3, ...narrator, when: ({ remiSent }) => remiSent },
      ],
      to: 'remi-choose',
    },
    'remi-choose': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        {
          id: 'dm',
          to: 'remi-private',
          effect: (state) => ({ ...closer(state, 'remi'), interrupt: 'private' }),
          marks: ['brave.interrupt'],
        },
        {
          id: 'swap',
          to: 'arif-choose',
          effect: (state) => ({ ...closer(state, 'remi'), interrupt: 'small' }),
          marks: ['brave.interrupt'],
          reply: remi('shocked'),
        },
        { id: 'call', to: 'remi-shame', effect: () => ({ interrupt: 'shame' }) },
        { id: 'laugh', to: 'arif-choose', effect: (state) => ownFold(state, 'laugh') },
        { id: 'nothing', to: 'arif-choose' },
      ],
    },
    'remi-private': {
      kind: 'consequence',
      lines: [
        { line: 1, ...remi('anxious') },
        { line: 2, ...remi('hurt') },
      ],
      to: 'arif-choose',
    },
    'remi-shame': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        {
          id: 'after',
          to: 'arif-choose',
          effect: (state) => ({ ...closer(state, 'remi'), interrupt: 'shame-mended' }),
          reply: remi('anxious'),
        },
        { id: 'stand', to: 'arif-choose' },
      ],
    },
    'arif-choose': {
      kind: 'choice',
      cue: 'door',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        {
          id: 'tell',
          to: 'arif-after',
          effect: (state) => tellTo(state, 'arif'),
          reply: { who: 'arif', face: 'talk' },
        },
        { id: 'paint', to: 'sun-open', effect: () => ({ sign: 'painted' }) },
        { id: 'nothing', to: 'sun-open' },
      ],
    },
    'arif-after': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        {
          id: 'dewi',
          to: 'dewi',
          effect: (state) => ({ ...tellTo(state, 'dewi'), ...closer(state, 'dewi', 'arif') }),
          marks: ['safe.again'],
        },
        { id: 'noodle', to: 'arif-back', effect: (state) => closer(state, 'arif') },
        { id: 'give-up', to: 'sun-open' },
      ],
    },
    dewi: {
      kind: 'consequence',
      cue: 'door',
      lines: [
        { line: 1, ...dewiCalm },
        { line: 2, ...dewiCalm },
        { line: 3, who: 'dewi', face: 'proud' },
      ],
      to: 'arif-back',
    },
    'arif-back': {
      kind: 'consequence',
      enter: () => ({ sign: 'new' }),
      lines: [{ line: 1, who: 'arif', face: 'anxious' }],
      to: 'sun-open',
    },
    'sun-open': {
      kind: 'narration',
      cue: 'bell',
      lines: [
        { line: 1, ...narrator, when: ({ festivalSeen }) => !festivalSeen },
        { line: 2, ...narrator, when: ({ festivalSeen }) => festivalSeen },
        { line: 3, ...narrator },
      ],
      to: 'sun-write',
    },
    'sun-write': { kind: 'mechanic', lines: [{ line: 1, ...quiet('calm') }], mechanic: 'write-sun', to: 'crane-open' },
    'crane-open': {
      kind: 'narration',
      cue: 'page',
      lines: [
        { line: 1, ...quiet('happy'), when: (state) => sunday(state) === 'lighter' },
        { line: 2, ...quiet('happy'), when: (state) => sunday(state) === 'his' },
        { line: 3, ...quiet('calm'), when: (state) => sunday(state) === 'silent' },
        { line: 4, ...quiet('calm'), when: (state) => sunday(state) === 'same' },
        { line: 5, ...narrator },
        { line: 6, ...tavi('calm') },
      ],
      to: 'crane-write',
    },
    'crane-write': { kind: 'mechanic', lines: [{ line: 1, ...narrator }], mechanic: 'notes', to: 'crane-fold' },
    'crane-fold': {
      kind: 'narration',
      cue: 'crane',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
      ],
      to: {
        branches: [
          { when: (state) => isClean(state) && state.heard.length >= 2, to: 'end-bake' },
          { when: isClean, to: 'end-window' },
          { when: leftTooLoud, to: 'end-small' },
        ],
        otherwise: 'end-step',
      },
    },

    // Endings, the face behind the last handle, the quiet hour.
    'end-bake': {
      kind: 'ending',
      cue: 'door',
      enter: ends('end-bake'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('happy') },
        { line: 3, ...narrator },
      ],
      to: 'reveal',
    },
    'end-window': {
      kind: 'ending',
      cue: 'open',
      enter: ends('end-window'),
      lines: [
        { line: 1, ...tavi('calm') },
        { line: 2, ...narrator },
        { line: 3, ...narrator },
      ],
      to: 'reveal',
    },
    'end-small': {
      kind: 'ending',
      cue: 'knock',
      enter: ends('end-small'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('happy') },
        { line: 3, ...narrator },
      ],
      to: 'reveal',
    },
    'end-step': {
      kind: 'ending',
      cue: 'page',
      enter: ends('end-step'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...nilaCalm },
        { line: 3, ...narrator },
      ],
      to: 'reveal',
    },
    reveal: {
      kind: 'reveal',
      cue: 'receive',
      lines: [
        { line: 1, ...narrator },
        { line: 2, who: stranger, face: 'calm' },
        { line: 3, ...narrator },
        { line: 4, who: 'grandfather', face: 'calm' },
        { line: 5, who: 'grandfather', face: 'happy' },
        { line: 6, ...tavi('happy') },
      ],
      to: 'quiet-hour',
    },
    'quiet-hour': { kind: 'debrief', cue: 'complete', lines: [{ line: 1, ...narrator }] },
  },

  marks: [
    { id: 'kind.words', light: 'kind', earned: lightlySaid },
    { id: 'kind.heard', light: 'kind', earned: heardAll },
    { id: 'kind.sorry', light: 'kind', earned: isClean },
    { id: 'brave.own', light: 'brave', earned: () => false },
    { id: 'brave.ask', light: 'brave', earned: () => false },
    { id: 'brave.interrupt', light: 'brave', earned: () => false },
    { id: 'safe.ask', light: 'safe', earned: () => false },
    { id: 'safe.again', light: 'safe', earned: () => false },
    { id: 'safe.sort', light: 'safe', earned: (state) => sortedWell(state, pool) },
  ],
  circle: [
    { person: 'tavi', when: (state) => state.heard.length > 0 || near('tavi')(state) },
    { person: 'nila', when: near('nila') },
    { person: 'remi', when: near('remi') },
    { person: 'dewi', when: near('dewi') },
    { person: 'arif', when: near('arif') },
    { person: 'oma', when: near('oma') },
    { person: 'grandfather', when: ({ ending }) => ending !== null },
  ],
  debrief: [
    { key: 'db-light', when: (state) => lightlySaid(state) },
    { key: 'db-heavy', when: (state) => !lightlySaid(state) && silentDays(state) < 3 },
    { key: 'db-silent', when: (state) => silentDays(state) >= 3 },
    { key: 'db-clean', when: (state) => isClean(state) && state.tries === 1 },
    { key: 'db-retry', when: (state) => isClean(state) && state.tries > 1 },
    { key: 'db-open', when: (state) => !isClean(state) },
    { key: 'db-remi', when: interrupted },
    { key: 'db-shame', when: ({ interrupt }) => interrupt === 'shame' || interrupt === 'shame-mended' },
    { key: 'db-sort', when: (state) => sortedWell(state, pool) },
    { key: 'db-alarm', when: (state) => tallyOf(state, pool).alarms > 0 },
    { key: 'db-adult', when: ({ told }) => told.includes('dewi') },
    { key: 'db-asked', when: ({ askedFirst }) => askedFirst },
    { key: 'db-deleted', when: ({ deleted }) => deleted },
  ],
  forks: ['wed-rethink', 'ouch-pick', 'remi-choose'],
  tries: ['try-name', 'try-with', 'try-listen', 'try-subject'],
  items: ({ draw }) => pool.filter(({ id }) => draw.includes(id)),
  tally: (state) => tallyOf(state, pool),
});
