// Level 6, What We Don't See: every beat, choice, condition and mark. Words: locales/<tag>/levels/what-we-dont-see.json.
import { joined, met, tell } from '../../src/domain/mechanics/small-lamp/change';
import { chat } from '../../src/domain/mechanics/small-lamp/chat';
import { faces } from '../../src/domain/mechanics/small-lamp/faces';
import { askHands, light, quietly, takeHandle, takeToo } from '../../src/domain/mechanics/small-lamp/handles';
import { messagesOf, tallyOf } from '../../src/domain/mechanics/small-lamp/judge';
import { ask, seeWithoutLamp, shine, wasAsked } from '../../src/domain/mechanics/small-lamp/lamp';
import { handOver } from '../../src/domain/mechanics/small-lamp/mirror';
import {
  backToStreet,
  doors,
  doorsLit,
  onToMirror,
  outOfTheDark,
  visit,
} from '../../src/domain/mechanics/small-lamp/street';
import { expose, keepBorder, leaveTheo, lightTheo, nameHarm } from '../../src/domain/mechanics/small-lamp/theo';
import type { Door, SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import { scenarioFor } from '../../src/domain/scenario/scenario-for';
import type words from '../../locales/en/levels/what-we-dont-see.json';
import { carry } from './carry';
import { handleFaces, messages, tide } from './items';
import { startState } from './start-state';

const manyHands = 3;
const fewLit = 2;
const enoughLit = 3;
const twice = 2;

/** The slip hangs there this evening. */
const hangs = (place: string, slip: string) => (state: State) => state.slips[place]?.includes(slip) === true;
const isOpen = (door: Door) => (state: State) => !state.visited.includes(door);
const goTo = (door: Door) => (state: State) => visit(state, door);
const isStandard = ({ profile }: State) => profile === 'standard';
const isHere = (person: State['circle'][number]) => (state: State) => state.circle.includes(person);
const remiShows = (under: State['before']['under']) => (state: State) => state.remiWarm && state.before.under === under;
const ends = (ending: string) => (): Partial<State> => ({ ending });

/** A question slip is drawn into the light. */
const asks = (slip: string, by: number) => (state: State) => ask(state, slip, by);
/** The same to Remi: how it was met is seen in the next moment. */
const asksRemi = (slip: string, by: number) => (state: State) => ({ ...ask(state, slip, by), remiWarm: by > 0 });
const takes = (door: Door, handle: string) => (state: State) => takeHandle(state, door, handle);
const takesQuietly = (door: Door, handle: string) => (state: State) => ({
  ...takeHandle(state, door, handle),
  ...quietly(),
});
const takesToo = (door: Door) => (state: State) => takeToo(state, door);
const respects = (respected: 'at-once' | 'late', by: number) => (state: State) => ({
  ...shine(state, by),
  ...light(state, 'remi'),
  ...joined(state, 'remi'),
  respected,
});
const meetTide = (action: string) => (state: State) => met(state, tide.id, action);
const stays = { marks: ['brave.stay'] } as const;
const namesHarm = (state: State) => nameHarm(state);

/** Two are asked by name; a third hand goes up by itself. */
const askTwo = (state: State) => askHands(state, 'nila', 'zuri');
/** Whoever was turned to in level 4 holds a line before anybody asked. */
const earlyHand = (state: State): Partial<State> =>
  state.before.early === null ? {} : askHands(state, state.before.early);

const toEnding = {
  branches: [
    { when: ({ handedOver }: State) => handedOver === 'mic', to: 'e-bim' },
    { when: ({ over }: State) => over >= twice, to: 'e-bim' },
    { when: ({ hands }: State) => hands >= manyHands, to: 'e-bridge' },
    { when: ({ hands }: State) => hands > 0, to: 'e-bench' },
  ],
  otherwise: 'e-late',
} as const;

const lowTide = '@low_tide_7';
const narrator = { who: 'narrator' } as const;
const quiet = (face: 'calm' | 'hurt' | 'anxious' | 'shocked') => ({ who: 'narrator', face }) as const;
const idris = (face: 'happy' | 'talk' | 'calm') => ({ who: 'idris', face }) as const;
const kei = (face: 'calm' | 'happy' | 'hurt' | 'angry' | 'talk') => ({ who: 'kei', face }) as const;
const tavi = (face: 'calm' | 'happy' | 'hurt' | 'angry' | 'anxious' | 'talk') => ({ who: 'tavi', face }) as const;
const amara = (face: 'calm' | 'happy' | 'hurt' | 'angry' | 'talk') => ({ who: 'amara', face }) as const;
const remi = (face: 'calm' | 'hurt' | 'angry' | 'anxious') => ({ who: 'remi', face }) as const;
const theo = (face: 'calm' | 'hurt' | 'angry' | 'anxious' | 'talk') => ({ who: 'theo', face }) as const;
const arif = (face: 'talk' | 'anxious') => ({ who: 'arif', face }) as const;
const dewi = { who: 'dewi', face: 'calm' } as const;
const nila = { who: 'nila', face: 'calm' } as const;
const phone = { who: 'phone' } as const;

export default scenarioFor<typeof words, State>()({
  id: 'what-we-dont-see',
  order: 6,
  you: 'idris',
  cast: ['idris', 'kei', 'tavi', 'amara', 'remi', 'theo', 'nila', 'lina', 'zuri', 'bim', 'oma', 'dewi', 'arif'],
  start: 'air-open',
  initial: startState,
  carry,
  mechanics: { chat: chat(messages), faces: faces(handleFaces) },

  beats: {
    // Act one: on air.
    'air-open': {
      kind: 'narration',
      cue: 'wave',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, ...idris('happy') },
        { line: 4, ...idris('talk') },
        { line: 5, ...narrator },
      ],
      to: 'air-chat',
    },
    'air-chat': {
      kind: 'mechanic',
      cue: 'receive',
      lines: [{ line: 1, ...quiet('calm') }],
      mechanic: 'chat',
      to: 'air-tide',
    },
    'air-tide': {
      kind: 'choice',
      cue: 'receive',
      lines: [
        { line: 1, who: lowTide, face: 'calm' },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        { id: 'hide', to: 'air-cards', effect: meetTide('hide') },
        {
          id: 'report',
          to: 'air-cards',
          effect: (state) => ({ ...meetTide('report')(state), ...tell(state, 'dewi') }),
          reply: phone,
        },
        {
          id: 'clap',
          to: 'air-cards',
          effect: (state) => ({ ...meetTide('clap')(state), ...shine(state, -1) }),
          reply: { who: lowTide, face: 'calm' },
        },
        { id: 'let', to: 'air-cards', effect: meetTide('let') },
      ],
    },
    'air-cards': {
      kind: 'narration',
      cue: 'sad',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...phone },
        { line: 3, ...phone },
        { line: 4, ...phone, when: ({ before }) => before.remiCard === 'typical' },
        { line: 5, ...phone, when: ({ before }) => before.remiCard === 'drawing' },
        { line: 6, ...phone, when: ({ before }) => before.remiCard === 'ashamed' },
        { line: 7, ...phone, when: ({ before }) => before.amaraCard === 'charge' },
        { line: 8, ...phone, when: ({ before }) => before.amaraCard === 'argues' },
        { line: 9, ...phone, when: ({ before }) => before.amaraCard === 'leaves' },
        { line: 10, ...narrator },
        { line: 11, who: 'oma', face: 'calm' },
      ],
      to: 'street',
    },

    // Act two: the street.
    street: {
      kind: 'choice',
      cue: 'lamp',
      lines: [
        { line: 1, ...quiet('calm'), when: ({ visited }) => visited.length === 0 },
        { line: 2, ...quiet('calm'), when: ({ visited }) => visited.length > 0 },
      ],
      choices: [
        { id: 'kei', to: 'kei-ask', when: isOpen('kei'), effect: goTo('kei') },
        { id: 'tavi', to: 'tavi-ask', when: isOpen('tavi'), effect: goTo('tavi') },
        { id: 'amara', to: 'amara-ask', when: isOpen('amara'), effect: goTo('amara') },
        { id: 'remi', to: 'remi-ask', when: isOpen('remi'), effect: goTo('remi') },
        { id: 'on', to: 'theo-see' },
      ],
    },
    dark: {
      kind: 'narration',
      cue: 'sad',
      enter: seeWithoutLamp,
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
      ],
      to: outOfTheDark,
    },
    over: { kind: 'consequence', cue: 'slip-heavy', lines: [{ line: 1, ...quiet('anxious') }], to: backToStreet },

    // Kei does not answer.
    'kei-ask': {
      kind: 'choice',
      cue: 'step',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...quiet('calm') },
      ],
      choices: [
        { id: 'sit', to: 'kei-handle', when: hangs('kei-ask', 'sit'), effect: asks('kei-ask.sit', 1) },
        { id: 'amazing', to: 'kei-cool', when: hangs('kei-ask', 'amazing'), effect: asks('kei-ask.amazing', -1) },
        { id: 'happened', to: 'kei-cool', when: hangs('kei-ask', 'happened'), effect: asks('kei-ask.happened', -1) },
        { id: 'stage', to: 'kei-handle', when: hangs('kei-ask', 'stage'), effect: asks('kei-ask.stage', 1) },
        { id: 'inspire', to: 'kei-cool', when: hangs('kei-ask', 'inspire'), effect: asks('kei-ask.inspire', -1) },
        { id: 'tea', to: 'kei-handle', effect: asks('kei-ask.tea', 1) },
      ],
    },
    'kei-cool': {
      kind: 'choice',
      cue: 'pluck',
      lines: [
        { line: 1, ...kei('calm') },
        { line: 2, ...quiet('hurt') },
      ],
      choices: [
        { id: 'sorry', to: 'kei-handle', effect: asks('kei-cool.sorry', 1) },
        { id: 'others', to: backToStreet, effect: asks('kei-cool.others', -1), reply: kei('angry') },
        { id: 'back', to: 'kei-handle', effect: asks('kei-cool.back', 0) },
        { id: 'okay', to: backToStreet, effect: asks('kei-cool.okay', 0) },
      ],
    },
    'kei-handle': {
      kind: 'choice',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...kei('talk') },
        { line: 3, ...kei('angry') },
        { line: 4, ...narrator },
        { line: 5, ...quiet('anxious') },
      ],
      choices: [
        { id: 'ramp', to: 'kei-ramp', effect: takes('kei', 'ramp') },
        { id: 'order', to: 'kei-other', effect: takes('kei', 'order'), reply: kei('calm') },
        { id: 'chat', to: 'kei-other', effect: takes('kei', 'chat') },
        { id: 'company', to: 'kei-other', effect: takesQuietly('kei', 'company') },
      ],
    },
    'kei-ramp': {
      kind: 'choice',
      cue: 'keys',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'arif', to: 'kei-arif', effect: (state) => tell(state, 'arif') },
        {
          id: 'dewi',
          to: 'kei-dewi',
          effect: (state) => ({ ...tell(state, 'dewi'), ...joined(state, 'dewi') }),
          marks: ['safe.again'],
        },
      ],
    },
    'kei-arif': {
      kind: 'choice',
      lines: [
        { line: 1, ...arif('talk') },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        {
          id: 'dewi',
          to: 'kei-dewi',
          effect: (state) => ({ ...tell(state, 'dewi'), ...joined(state, 'dewi', 'arif') }),
          marks: ['safe.again'],
        },
        { id: 'ask', to: 'kei-back', effect: (state) => joined(state, 'arif') },
        { id: 'stop', to: 'kei-other', effect: quietly },
      ],
    },
    'kei-dewi': {
      kind: 'consequence',
      lines: [
        { line: 1, ...dewi },
        { line: 2, ...kei('calm') },
      ],
      to: 'kei-back',
    },
    'kei-back': {
      kind: 'consequence',
      cue: 'keys',
      enter: () => ({ ramp: true }),
      lines: [{ line: 1, ...arif('anxious') }],
      to: 'kei-other',
    },
    'kei-other': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        {
          id: 'zuri',
          to: backToStreet,
          effect: (state) => ({ ...askHands(state, 'zuri'), ...quietly() }),
          reply: kei('happy'),
        },
        { id: 'all', to: backToStreet },
        { id: 'too', to: 'over', effect: takesToo('kei') },
        { id: 'leave', to: backToStreet },
      ],
    },

    // Tavi snaps.
    'tavi-ask': {
      kind: 'choice',
      cue: 'bell',
      lines: [
        { line: 1, ...tavi('angry') },
        { line: 2, ...tavi('angry') },
      ],
      choices: [
        { id: 'tray', to: 'tavi-handle', when: hangs('tavi-ask', 'tray'), effect: asks('tavi-ask.tray', 1), ...stays },
        { id: 'how', to: 'tavi-cool', when: hangs('tavi-ask', 'how'), effect: asks('tavi-ask.how', -1) },
        { id: 'snap', to: 'tavi-cool', when: hangs('tavi-ask', 'snap'), effect: asks('tavi-ask.snap', -1) },
        { id: 'people', to: 'tavi-cool', when: hangs('tavi-ask', 'people'), effect: asks('tavi-ask.people', -1) },
        {
          id: 'crates',
          to: 'tavi-handle',
          when: hangs('tavi-ask', 'crates'),
          effect: asks('tavi-ask.crates', 1),
          ...stays,
        },
        { id: 'back', to: backToStreet, effect: asks('tavi-ask.back', 0) },
      ],
    },
    'tavi-cool': {
      kind: 'choice',
      lines: [
        { line: 1, ...tavi('angry') },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        { id: 'change', to: 'tavi-handle', effect: asks('tavi-cool.change', 1), ...stays },
        { id: 'home', to: backToStreet, effect: asks('tavi-cool.home', -1), reply: tavi('hurt') },
        { id: 'phone', to: 'tavi-handle', effect: asks('tavi-cool.phone', 1), ...stays },
        { id: 'buy', to: backToStreet, effect: asks('tavi-cool.buy', 0) },
      ],
    },
    'tavi-handle': {
      kind: 'choice',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...tavi('hurt') },
        { line: 3, ...tavi('anxious') },
        { line: 4, ...narrator },
        { line: 5, ...quiet('anxious') },
      ],
      choices: [
        { id: 'stall', to: 'tavi-other', effect: takes('tavi', 'stall'), reply: tavi('calm') },
        { id: 'phone', to: 'tavi-other', effect: takesQuietly('tavi', 'phone') },
        { id: 'lady', to: 'tavi-other', effect: takes('tavi', 'lady'), reply: tavi('talk') },
      ],
    },
    'tavi-other': {
      kind: 'choice',
      cue: 'tick',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        { id: 'lina', to: 'tavi-done', effect: (state) => ({ ...askHands(state, 'lina'), ...quietly() }) },
        { id: 'all', to: backToStreet },
        { id: 'too', to: 'over', effect: takesToo('tavi') },
        { id: 'leave', to: backToStreet },
      ],
    },
    'tavi-done': {
      kind: 'consequence',
      cue: 'step-2',
      lines: [
        { line: 1, who: 'lina', face: 'talk', when: ({ before }) => before.lina === 'at-once' },
        { line: 2, who: 'lina', face: 'anxious', when: ({ before }) => before.lina === 'shy' },
        { line: 3, ...tavi('happy') },
      ],
      to: backToStreet,
    },

    // Amara cuts people off.
    'amara-ask': {
      kind: 'choice',
      cue: 'rope',
      lines: [
        { line: 1, ...amara('angry') },
        { line: 2, ...amara('calm') },
      ],
      choices: [
        {
          id: 'line',
          to: 'amara-handle',
          when: hangs('amara-ask', 'line'),
          effect: asks('amara-ask.line', 1),
          ...stays,
        },
        { id: 'tell', to: 'amara-cool', when: hangs('amara-ask', 'tell'), effect: asks('amara-ask.tell', -1) },
        { id: 'fewer', to: 'amara-cool', when: hangs('amara-ask', 'fewer'), effect: asks('amara-ask.fewer', -1) },
        { id: 'breathe', to: 'amara-cool', when: hangs('amara-ask', 'breathe'), effect: asks('amara-ask.breathe', -1) },
        { id: 'box', to: 'amara-handle', when: hangs('amara-ask', 'box'), effect: asks('amara-ask.box', 1), ...stays },
        { id: 'leave', to: backToStreet, effect: asks('amara-ask.leave', 0) },
      ],
    },
    'amara-cool': {
      kind: 'choice',
      lines: [
        { line: 1, ...amara('calm') },
        { line: 2, ...quiet('calm') },
      ],
      choices: [
        { id: 'who', to: 'amara-handle', effect: asks('amara-cool.who', 1), ...stays },
        { id: 'people', to: backToStreet, effect: asks('amara-cool.people', -1), reply: amara('angry') },
        { id: 'arms', to: 'amara-handle', effect: asks('amara-cool.arms', 1), ...stays },
        { id: 'leave', to: backToStreet, effect: asks('amara-cool.leave', 0) },
      ],
    },
    'amara-handle': {
      kind: 'choice',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...amara('calm'), when: ({ before }) => before.amaraTells },
        { line: 3, ...amara('talk') },
        { line: 4, ...amara('hurt') },
        { line: 5, ...narrator },
        { line: 6, ...quiet('calm') },
      ],
      choices: [
        { id: 'shift', to: 'amara-other', effect: takes('amara', 'shift') },
        { id: 'boat', to: 'amara-other', effect: takes('amara', 'boat') },
        { id: 'asking', to: 'amara-other', effect: takes('amara', 'asking'), reply: amara('calm') },
        {
          id: 'all',
          to: 'over',
          effect: (state) => ({ ...takeHandle(state, 'amara', 'all'), ...takeToo(state, 'amara', twice) }),
        },
      ],
    },
    'amara-other': {
      kind: 'choice',
      enter: earlyHand,
      lines: [
        { line: 1, ...narrator, when: ({ before }) => before.early !== null },
        { line: 2, ...quiet('calm') },
      ],
      choices: [
        { id: 'name', to: backToStreet, effect: askTwo, reply: amara('happy') },
        { id: 'all', to: 'amara-echo' },
        { id: 'leave', to: backToStreet },
      ],
    },
    'amara-echo': {
      kind: 'choice',
      cue: 'heart',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'name', to: backToStreet, effect: askTwo, reply: amara('happy') },
        { id: 'wait', to: backToStreet },
      ],
    },

    // Remi is missing.
    'remi-ask': {
      kind: 'choice',
      cue: 'pencil',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator, when: ({ before }) => before.scarf },
        { line: 3, ...remi('anxious') },
      ],
      choices: [
        { id: 'wait', to: 'remi-no', effect: asksRemi('remi-ask.wait', 1) },
        { id: 'wrong', to: 'remi-no', when: hangs('remi-ask', 'wrong'), effect: asksRemi('remi-ask.wrong', -1) },
        { id: 'doors', to: 'remi-no', when: hangs('remi-ask', 'doors'), effect: asksRemi('remi-ask.doors', -1) },
        { id: 'party', to: 'remi-no', when: hangs('remi-ask', 'party'), effect: asksRemi('remi-ask.party', -1) },
        { id: 'sit', to: 'remi-no', effect: asksRemi('remi-ask.sit', 1) },
        { id: 'left', to: 'remi-no', when: hangs('remi-ask', 'left'), effect: asksRemi('remi-ask.left', -2) },
      ],
    },
    'remi-no': {
      kind: 'choice',
      lines: [
        { line: 1, ...narrator, when: remiShows('left-out') },
        { line: 2, ...narrator, when: remiShows('tired') },
        { line: 3, ...narrator, when: remiShows('not-enough') },
        { line: 4, ...narrator, when: remiShows('none') },
        { line: 5, ...remi('calm'), when: ({ remiWarm }) => remiWarm },
        { line: 6, ...remi('anxious'), when: ({ remiWarm }) => !remiWarm },
        { line: 7, ...remi('hurt') },
        { line: 8, ...quiet('anxious') },
      ],
      choices: [
        { id: 'okay', to: 'remi-handle', effect: respects('at-once', 2) },
        { id: 'just', to: 'remi-push', effect: asks('remi-no.just', -1) },
        { id: 'mine', to: 'remi-push', effect: asks('remi-no.mine', -1) },
        { id: 'nod', to: 'remi-handle', effect: respects('at-once', 2) },
      ],
    },
    'remi-push': {
      kind: 'choice',
      lines: [
        { line: 1, ...remi('angry') },
        { line: 2, ...quiet('hurt') },
      ],
      choices: [
        { id: 'stop', to: 'remi-handle', effect: respects('late', 1) },
        { id: 'go', to: backToStreet },
      ],
    },
    'remi-handle': {
      kind: 'choice',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...remi('calm') },
        { line: 3, ...quiet('calm') },
      ],
      choices: [
        { id: 'sit', to: 'remi-tell', effect: takesQuietly('remi', 'sit') },
        { id: 'seat', to: 'remi-tell', effect: takes('remi', 'seat'), reply: remi('calm') },
        { id: 'task', to: 'remi-tell', effect: takes('remi', 'task'), reply: remi('calm') },
      ],
    },
    'remi-tell': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('calm') }],
      choices: [
        {
          id: 'ask',
          to: 'remi-dewi',
          effect: (state) => ({ ...askHands(state, 'dewi'), ...tell(state, 'dewi'), ...quietly() }),
          reply: remi('calm'),
        },
        { id: 'air', to: 'remi-stream' },
        { id: 'none', to: backToStreet, reply: remi('calm') },
      ],
    },
    'remi-dewi': { kind: 'consequence', lines: [{ line: 1, ...dewi }], to: backToStreet },
    'remi-stream': {
      kind: 'choice',
      cue: 'shutter',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...quiet('hurt') },
      ],
      choices: [
        { id: 'turn', to: backToStreet, effect: (state) => joined(state, 'remi'), reply: remi('anxious') },
        { id: 'stay', to: backToStreet, effect: (state) => shine(state, -1) },
      ],
    },

    // Act three: the steps.
    'theo-see': {
      kind: 'narration',
      cue: 'buzz',
      enter: () => ({ steps: true }),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, who: lowTide, face: 'calm' },
        { line: 4, ...narrator },
        { line: 5, ...narrator },
        { line: 6, ...narrator },
      ],
      to: 'theo-first',
    },
    'theo-first': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        {
          id: 'name',
          to: 'theo-second',
          when: hangs('theo-first', 'name'),
          effect: asks('theo-first.name', 1),
          reply: theo('calm'),
        },
        { id: 'sit', to: 'theo-second', when: hangs('theo-first', 'sit'), effect: asks('theo-first.sit', 1) },
        {
          id: 'why',
          to: 'theo-second',
          when: hangs('theo-first', 'why'),
          effect: asks('theo-first.why', -2),
          reply: theo('angry'),
        },
        {
          id: 'film',
          to: 'theo-film',
          when: hangs('theo-first', 'film'),
          effect: (state) => ({ ...ask(state, 'theo-first.film', -2), ...expose() }),
        },
        {
          id: 'dewi',
          to: 'theo-dewi',
          effect: (state) => ({
            ...askHands(state, 'dewi'),
            ...tell(state, 'dewi'),
            ...quietly(),
            theo: 'notlit',
          }),
        },
        { id: 'pass', to: onToMirror, effect: () => ({ theo: 'notlit', passed: true }) },
      ],
    },
    'theo-film': {
      kind: 'choice',
      cue: 'shutter',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...quiet('shocked') },
      ],
      choices: [
        { id: 'off', to: 'theo-second', effect: (state) => shine(state, 1), reply: theo('hurt') },
        { id: 'turn', to: onToMirror, effect: (state) => ({ ...tell(state, 'dewi'), theo: 'notlit' }) },
      ],
    },
    'theo-dewi': {
      kind: 'choice',
      lines: [
        { line: 1, ...dewi },
        { line: 2, ...narrator },
        { line: 3, ...dewi },
      ],
      choices: [
        { id: 'line', to: onToMirror, effect: (state) => nameHarm({ ...state, ...keepBorder(state) }) },
        { id: 'not', to: onToMirror },
      ],
    },
    'theo-second': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'both', to: 'theo-why', effect: asks('theo-second.both', 1) },
        { id: 'nila', to: 'theo-why', effect: namesHarm },
        { id: 'what', to: 'theo-why', effect: asks('theo-second.what', 0) },
        { id: 'wait', to: 'theo-why', effect: asks('theo-second.wait', 1) },
      ],
    },
    'theo-why': {
      kind: 'narration',
      lines: [
        { line: 1, ...theo('hurt'), when: ({ named }) => named },
        { line: 2, ...theo('angry'), when: ({ named }) => !named },
        { line: 3, ...theo('talk') },
        { line: 4, ...theo('hurt') },
        { line: 5, ...theo('hurt'), when: ({ before }) => before.fire === 'burnt-out' },
        { line: 6, ...theo('talk'), when: ({ before }) => before.fire === 'called-off' },
        { line: 7, ...narrator },
      ],
      to: 'theo-harm',
    },
    'theo-harm': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('hurt') }],
      choices: [
        { id: 'both', to: 'theo-light', effect: namesHarm, reply: theo('hurt') },
        { id: 'sense', to: 'theo-excuse' },
        { id: 'right', to: 'theo-light', effect: namesHarm, reply: theo('calm') },
        { id: 'sorry', to: 'theo-light', reply: nila },
      ],
    },
    'theo-excuse': {
      kind: 'choice',
      lines: [
        { line: 1, ...theo('anxious') },
        { line: 2, ...quiet('anxious') },
      ],
      choices: [
        { id: 'nila', to: 'theo-light', effect: namesHarm, reply: theo('hurt') },
        { id: 'leave', to: 'theo-light' },
      ],
    },
    'theo-light': {
      kind: 'choice',
      lines: [
        { line: 1, ...narrator, when: ({ before }) => before.border === 'kept' },
        { line: 2, ...narrator, when: ({ before }) => before.border === 'open' },
        { line: 3, ...quiet('anxious') },
      ],
      choices: [
        { id: 'yes', to: 'theo-lit', effect: lightTheo },
        { id: 'no', to: onToMirror, effect: leaveTheo, reply: theo('calm') },
        { id: 'nila', to: 'theo-nila', when: isStandard, effect: keepBorder },
      ],
    },
    'theo-nila': {
      kind: 'choice',
      cue: 'receive',
      lines: [{ line: 1, ...nila }],
      choices: [
        {
          id: 'fault',
          to: 'theo-own',
          effect: (state) => ({ ...joined(state, 'nila'), ...quietly() }),
          reply: nila,
        },
        { id: 'okay', to: 'theo-own', effect: (state) => joined(state, 'nila') },
        { id: 'leave', to: 'theo-own' },
      ],
    },
    'theo-own': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'yes', to: 'theo-lit', effect: lightTheo },
        { id: 'no', to: onToMirror, effect: leaveTheo, reply: theo('calm') },
      ],
    },
    'theo-lit': {
      kind: 'choice',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...theo('anxious') },
      ],
      choices: [
        {
          id: 'walk',
          to: 'theo-walk',
          effect: (state) => ({ ...askHands(state, 'dewi'), ...tell(state, 'dewi'), ...quietly() }),
          reply: theo('anxious'),
        },
        { id: 'dad', to: onToMirror, effect: quietly, reply: theo('hurt') },
        { id: 'stop', to: onToMirror, reply: theo('calm') },
      ],
    },
    'theo-walk': { kind: 'consequence', cue: 'door', lines: [{ line: 1, ...idris('calm') }], to: onToMirror },

    // The window.
    mirror: {
      kind: 'choice',
      cue: 'glass',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...phone },
        { line: 3, ...quiet('anxious') },
      ],
      choices: [
        { id: 'eat', to: 'mirror-handle', effect: asks('mirror.eat', 1) },
        { id: 'who', to: 'mirror-handle', effect: asks('mirror.who', 1) },
        { id: 'pull', to: 'mirror-no', effect: asks('mirror.pull', -1) },
        { id: 'later', to: toEnding },
      ],
    },
    'mirror-no': {
      kind: 'choice',
      lines: [{ line: 1, ...quiet('anxious') }],
      choices: [
        { id: 'soft', to: 'mirror-handle', effect: asks('mirror-no.soft', 1) },
        { id: 'go', to: toEnding },
      ],
    },
    'mirror-handle': {
      kind: 'choice',
      cue: 'lamp',
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...narrator },
        { line: 3, ...quiet('calm') },
      ],
      choices: [
        { id: 'mic', to: toEnding, effect: (state) => handOver(state, 'mic'), reply: { who: 'bim', face: 'happy' } },
        { id: 'rest', to: toEnding, effect: (state) => handOver(state, 'rest'), reply: tavi('happy') },
        {
          id: 'word',
          to: toEnding,
          effect: (state) => ({ ...handOver(state, 'word'), ...quietly() }),
          reply: { who: 'zuri', face: 'proud' },
        },
      ],
    },

    // Endings, the faces, the quiet hour.
    'e-bridge': {
      kind: 'ending',
      cue: 'pluck',
      enter: ends('e-bridge'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...kei('happy') },
        { line: 3, ...narrator },
      ],
      to: 'faces',
    },
    'e-bench': {
      kind: 'ending',
      cue: 'pluck',
      enter: ends('e-bench'),
      lines: [
        { line: 1, ...narrator },
        { line: 2, ...kei('calm') },
        { line: 3, ...narrator },
      ],
      to: 'faces',
    },
    'e-bim': {
      kind: 'ending',
      cue: 'fanfare',
      enter: ends('e-bim'),
      lines: [
        { line: 1, who: 'bim', face: 'happy' },
        { line: 2, ...narrator },
        { line: 3, who: 'bim', face: 'proud' },
      ],
      to: 'faces',
    },
    'e-late': {
      kind: 'ending',
      cue: 'lamp',
      enter: ends('e-late'),
      lines: [
        { line: 1, ...narrator },
        { line: 4, ...narrator },
        { line: 2, ...narrator },
        { line: 3, ...amara('calm') },
      ],
      to: 'faces',
    },
    faces: { kind: 'mechanic', cue: 'page', lines: [{ line: 1, ...narrator }], mechanic: 'faces', to: 'faces-end' },
    'faces-end': { kind: 'reveal', lines: [{ line: 1, ...idris('happy') }], to: 'quiet-hour' },
    'quiet-hour': { kind: 'debrief', cue: 'complete', lines: [{ line: 1, ...narrator }] },
  },

  marks: [
    { id: 'safe.no', light: 'safe', earned: ({ respected }) => respected !== 'no' },
    { id: 'safe.again', light: 'safe', earned: () => false },
    { id: 'safe.border', light: 'safe', earned: () => false },
    { id: 'kind.lit', light: 'kind', earned: (state) => doorsLit(state) >= enoughLit },
    { id: 'kind.quiet', light: 'kind', earned: ({ quiet: helped }) => helped },
    { id: 'kind.hands', light: 'kind', earned: ({ hands, over }) => hands >= manyHands && over === 0 },
    { id: 'brave.stay', light: 'brave', earned: () => false },
    { id: 'brave.named', light: 'brave', earned: () => false },
    { id: 'brave.mirror', light: 'brave', earned: () => false },
  ],
  circle: [
    { person: 'kei', when: isHere('kei') },
    { person: 'tavi', when: isHere('tavi') },
    { person: 'amara', when: isHere('amara') },
    { person: 'remi', when: isHere('remi') },
    { person: 'theo', when: isHere('theo') },
    { person: 'nila', when: isHere('nila') },
    { person: 'zuri', when: isHere('zuri') },
    { person: 'lina', when: isHere('lina') },
    { person: 'bim', when: isHere('bim') },
    { person: 'dewi', when: isHere('dewi') },
    { person: 'arif', when: isHere('arif') },
  ],
  debrief: [
    { key: 'db-report', when: ({ acts }) => acts.some(({ item, action }) => item === tide.id && action === 'report') },
    { key: 'db-doors', when: (state) => doorsLit(state) < doors.length },
    { key: 'db-small', when: (state) => doorsLit(state) >= fewLit },
    {
      key: 'db-soft',
      when: (state) => ['kei-ask.amazing', 'tavi-ask.how', 'amara-ask.breathe'].some((slip) => wasAsked(state, slip)),
    },
    { key: 'db-none', when: ({ respected }) => respected === 'at-once' },
    { key: 'db-late-no', when: ({ respected }) => respected === 'late' },
    { key: 'db-hands', when: ({ hands }) => hands >= twice },
    { key: 'db-over', when: ({ over }) => over > 0 },
    { key: 'db-lit', when: (state) => state.theo === 'lit' },
    { key: 'db-notlit', when: (state) => state.theo === 'notlit' && !state.passed && state.told.includes('dewi') },
    { key: 'db-pass', when: ({ passed }) => passed },
    { key: 'db-film', when: ({ exposed }) => exposed },
    { key: 'db-self', when: ({ handedOver }) => handedOver !== null },
    { key: 'db-self-dark', when: ({ handedOver }) => handedOver === null },
  ],
  forks: ['air-tide', 'remi-no', 'theo-first'],
  tries: ['try-sit', 'try-name', 'try-okay', 'try-tired'],
  items: (state) => messagesOf(state, messages, tide),
  tally: (state) => tallyOf(state, messages, tide),
});
