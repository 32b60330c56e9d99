// Level 1, Block the Bullies: every beat, choice, condition and mark. Words: locales/<tag>/levels/block-the-bullies.json.
import { including } from '../../src/domain/shared/lists';
import { hand, moveBorder, moveSteady, percent, tell } from '../../src/domain/mechanics/split-screen/change';
import { holdBorder } from '../../src/domain/mechanics/split-screen/hold-border';
import { lookBack } from '../../src/domain/mechanics/split-screen/look-back';
import { meetMask, type MaskMoves } from '../../src/domain/mechanics/split-screen/meet-mask';
import { practice } from '../../src/domain/mechanics/split-screen/practice';
import { guestRound } from '../../src/domain/mechanics/split-screen/round';
import { visitorOf } from '../../src/domain/mechanics/split-screen/settle';
import { commentStorm } from '../../src/domain/mechanics/split-screen/storm';
import type { Settled, SplitScreenState as State, Told } from '../../src/domain/mechanics/split-screen/types';
import { letBack } from '../../src/domain/mechanics/split-screen/undo';
import { scenarioFor } from '../../src/domain/scenario/scenario-for';
import type words from '../../locales/en/levels/block-the-bullies.json';
import { carry } from './carry';
import { comments as written, duets, everybody } from './items';
import { startState } from './start-state';

const mask07 = '@mask_07';
const mask08 = '@mask_08';
const ed = '@paper.masks_ed';
const mask = visitorOf(duets, 'duet-mimic');

const knows = (person: Told) => (state: State) => state.told.includes(person);
const lacks = (person: Told) => (state: State) => !state.told.includes(person);
const met = (state: State, moves: MaskMoves) => meetMask(state, mask, moves);
const takeDown = (state: State, by: number): Partial<State> => ({
  ...met(state, ['save', 'restrict']),
  ...moveBorder(state, -by),
  counter: 'undone',
  mask: 'restricted',
});
/** Whoever is let in on Friday is not shut out any more either. */
const letIn =
  (guest: string, ...items: readonly string[]) =>
  (state: State): Partial<State> => ({
    ...items.reduce(letBack, state),
    letIn: including(state.letIn, guest),
  });
const isOut = (guest: string) => (state: State) => !state.letIn.includes(guest);
const ends = (ending: string) => (): Partial<State> => ({ ending });
const kettleOut = (state: State) => state.alarms.includes('duet-kettle');
const kettleIsIn = ({ warm, undone }: State) => warm.includes('kettle') || undone.includes('duet-kettle');
const wasHit = ({ how }: Settled) => how === 'full';
const hitsOf = ({ settled }: State) => settled.filter(wasHit).length;
const maskWas = (how: Settled['how']) => (state: State) =>
  state.settled.some((entry) => entry.item === mask.id && entry.how === how);
const isIn = (guest: string) => (state: State) => state.letIn.includes(guest);
/** So many harmful guests are met fully by whoever knows the clumsy from the cruel. */
const fairHits = 4;
const strangers = ['duet-private', 'duet-uniform'];

const nilaCalm = { who: 'nila', face: 'calm' } as const;
const nilaAnxious = { who: 'nila', face: 'anxious' } as const;
const nilaTalks = { who: 'nila', face: 'talk' } as const;
const nilaHurt = { who: 'nila', face: 'hurt' } as const;
const zuriHappy = { who: 'zuri', face: 'happy' } as const;
const zuriTalks = { who: 'zuri', face: 'talk' } as const;
const zuriAngry = { who: 'zuri', face: 'angry' } as const;
const arifTalks = { who: 'arif', face: 'talk' } as const;
const dewiTalks = { who: 'dewi', face: 'talk' } as const;
const dewiCalm = { who: 'dewi', face: 'calm' } as const;

export default scenarioFor<typeof words, State>()({
  id: 'block-the-bullies',
  order: 1,
  you: 'nila',
  cast: ['nila', 'zuri', 'bim', 'remi', 'kei', 'tavi', 'idris', 'lina', 'oma', 'arif', 'dewi', 'theo'],
  start: 'a1-open',
  initial: startState,
  carry,
  mechanics: {
    practice,
    'round-1': guestRound(duets, 1),
    'round-2': guestRound(duets, 2),
    'round-3': guestRound(duets, 3),
    'look-back': lookBack(duets),
    storm: commentStorm(everybody, written),
    border: holdBorder(everybody),
  },

  beats: {
    // Act one: whose half is it?
    'a1-open': {
      kind: 'narration',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'nila', face: 'calm' },
        { line: 3, who: 'nila', face: 'happy' },
      ],
      to: 'a1-beat',
    },
    'a1-beat': {
      kind: 'mechanic',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'nila', face: 'calm' },
      ],
      mechanic: 'practice',
      to: 'a1-permission',
    },
    'a1-permission': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'phone' },
        { line: 2, who: 'nila', face: 'calm' },
      ],
      choices: [
        { id: 'perm-everyone', to: 'a1-zuri', effect: () => ({ perm: 'everyone', border: 50 }), reply: nilaCalm },
        { id: 'perm-friends', to: 'a1-zuri', effect: () => ({ perm: 'friends', border: 35 }), reply: nilaCalm },
        { id: 'perm-noone', to: 'a1-zuri-outside', effect: () => ({ perm: 'no-one', border: 20 }), reply: nilaCalm },
        { id: 'perm-default', to: 'a1-zuri', effect: () => ({ perm: 'friends', border: 35 }), reply: nilaCalm },
      ],
    },
    'a1-zuri': {
      kind: 'invitation',
      cue: 'drum',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'zuri', face: 'happy' },
        { line: 3, who: 'zuri', face: 'happy' },
      ],
      choices: [
        { id: 'zuri-accept', to: 'a1-morning', effect: (state) => moveSteady(state, 6), reply: nilaTalks },
        { id: 'zuri-later', to: 'a1-morning', reply: zuriHappy },
        { id: 'zuri-notice', to: 'a1-morning', reply: zuriHappy },
      ],
    },
    'a1-zuri-outside': {
      kind: 'invitation',
      cue: 'drum-small',
      lines: [{ line: 1, who: 'zuri', face: 'talk' }],
      choices: [
        { id: 'outside-open', to: 'a1-morning', effect: () => ({ perm: 'friends', border: 35 }), reply: zuriTalks },
        { id: 'outside-wait', to: 'a1-morning', reply: zuriTalks },
        { id: 'outside-nothing', to: 'a1-morning', reply: zuriTalks },
      ],
    },
    'a1-morning': {
      kind: 'narration',
      cue: 'receive',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'nila', face: 'shocked' },
        { line: 3, who: 'narrator', when: ({ perm }) => perm === 'everyone' },
        { line: 4, who: 'narrator', when: ({ perm }) => perm === 'friends' },
        { line: 5, who: 'narrator', when: ({ perm }) => perm === 'no-one' },
        { line: 6, who: 'nila', face: 'anxious', when: ({ perm }) => perm === 'no-one' },
      ],
      to: 'a2-first',
    },

    // Act two: twelve at the border.
    'a2-first': {
      kind: 'narration',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'nila', face: 'calm' },
      ],
      to: 'a2-round-1',
    },
    'a2-round-1': {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'round-1',
      to: 'a2-breathe',
    },
    'a2-breathe': {
      kind: 'choice',
      lines: [{ line: 1, who: 'nila', face: 'anxious' }],
      choices: [
        {
          id: 'breathe-one',
          to: 'a2-round-2',
          effect: (state) => ({ ...moveSteady(state, 12), ...moveBorder(state, 5) }),
          reply: nilaAnxious,
        },
        { id: 'breathe-draw', to: 'a2-round-2', effect: (state) => moveSteady(state, 8), reply: nilaAnxious },
        {
          id: 'breathe-push',
          to: 'a2-round-2',
          effect: (state) => ({ ...moveSteady(state, -6), pushed: true }),
          reply: nilaAnxious,
        },
      ],
    },
    'a2-round-2': {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'round-2',
      to: 'a2-zuri-asks',
    },
    'a2-zuri-asks': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'zuri', face: 'talk', when: lacks('zuri') },
        { line: 3, who: 'zuri', face: 'talk', when: knows('zuri') },
        { line: 2, who: 'nila', face: 'anxious' },
      ],
      choices: [
        {
          id: 'zuri-all',
          to: 'a2-round-3',
          effect: (state) => ({ ...tell(state, 'zuri'), ...hand(state) }),
          reply: zuriTalks,
        },
        { id: 'zuri-joke', to: 'a2-round-3', effect: () => ({ zuri: 'half' }), reply: zuriTalks },
        { id: 'zuri-nothing', to: 'a2-round-3', reply: zuriTalks },
      ],
    },
    'a2-round-3': {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'round-3',
      to: 'a2-mask',
    },
    'a2-mask': {
      kind: 'choice',
      cue: 'tug',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'nila', face: 'hurt' },
      ],
      choices: [
        {
          id: 'mask-counter',
          to: 'a2-counter',
          effect: (state) => ({
            ...met(state, ['answer']),
            counter: 'once',
            border: percent(Math.max(65, state.border + 15)),
          }),
          reply: { who: 'nila', face: 'happy' },
        },
        {
          id: 'mask-save-shut',
          to: 'a2-night',
          effect: (state) => ({ ...met(state, ['save', 'report', 'block']), mask: 'blocked' }),
          reply: nilaHurt,
        },
        {
          id: 'mask-delete',
          to: 'a2-night',
          effect: (state) => ({ ...met(state, ['delete']), mask: 'deleted' }),
          reply: nilaHurt,
        },
        {
          id: 'mask-restrict',
          to: 'a2-night',
          effect: (state) => ({ ...met(state, ['restrict']), mask: 'restricted' }),
          reply: nilaHurt,
        },
        {
          id: 'mask-leave',
          to: 'a2-night',
          effect: (state) => ({ ...met(state, ['leave']), mask: 'open', loose: state.loose + 1 }),
          reply: nilaHurt,
        },
        {
          id: 'camera',
          to: 'a2-mask',
          tool: true,
          when: ({ maskProof }) => !maskProof,
          effect: ({ guest, proof }) => ({
            guest: guest && { ...guest, saved: true },
            maskProof: true,
            proof: proof + 1,
          }),
          reply: nilaHurt,
        },
      ],
    },
    'a2-counter': {
      kind: 'consequence',
      cue: 'like',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator' },
        { line: 3, who: mask07, face: 'talk' },
        { line: 4, who: 'nila', face: 'anxious' },
      ],
      choices: [
        { id: 'counter-down', to: 'a2-night', effect: (state) => takeDown(state, 15), reply: nilaAnxious },
        {
          id: 'counter-more',
          to: 'a2-counter-low',
          effect: (state) => ({ counter: 'twice', ...moveBorder(state, 10) }),
          reply: nilaAnxious,
        },
        {
          id: 'counter-stay',
          to: 'a2-night',
          effect: (state) => ({ ...moveBorder(state, 5), loose: state.loose + 1 }),
          reply: nilaAnxious,
        },
      ],
    },
    'a2-counter-low': {
      kind: 'consequence',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator' },
      ],
      choices: [
        { id: 'low-down', to: 'a2-night', effect: (state) => takeDown(state, 20), reply: nilaTalks },
        {
          id: 'low-zuri',
          to: 'a2-night',
          effect: (state) => ({ ...takeDown(state, 20), ...tell(state, 'zuri') }),
          reply: zuriTalks,
        },
        { id: 'low-stay', to: 'a2-night', effect: ({ loose }) => ({ loose: loose + 1 }), reply: nilaTalks },
      ],
    },
    'a2-night': {
      kind: 'narration',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 7, who: 'nila', face: 'hurt', when: maskWas('full') },
        { line: 8, who: 'nila', face: 'hurt', when: maskWas('leak') },
        { line: 2, who: 'nila', face: 'anxious', when: ({ alarms }) => alarms.length > 0 },
        { line: 3, who: 'nila', face: 'calm', when: ({ alarms }) => alarms.length === 0 },
        { line: 4, who: 'nila', face: 'anxious', when: ({ proof }) => proof === 0 },
        { line: 5, who: 'nila', face: 'calm', when: (state) => state.proof > 0 && lacks('zuri')(state) },
        { line: 6, who: 'nila', face: 'calm', when: (state) => state.proof > 0 && knows('zuri')(state) },
      ],
      // The camera is still there after the delete, and finds nothing.
      choices: [
        {
          id: 'camera',
          to: 'a2-night',
          tool: true,
          when: (state) => state.mask === 'deleted' && !state.maskProof && !state.tooLate,
          effect: () => ({ tooLate: true }),
          reply: nilaAnxious,
        },
      ],
      mechanic: 'look-back',
      to: 'a3-return',
    },

    // Act three: the same mask with another number.
    'a3-return': {
      kind: 'narration',
      cue: 'receive',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator', when: (state) => state.mask === 'blocked' },
        { line: 3, who: 'narrator', when: (state) => state.mask === 'restricted' },
        { line: 4, who: 'narrator', when: (state) => state.mask === 'deleted' },
        { line: 5, who: 'narrator', when: (state) => state.mask === 'open' && state.counter === 'none' },
        { line: 6, who: 'narrator', when: (state) => state.mask === 'open' && state.counter !== 'none' },
        { line: 7, who: mask08, face: 'talk' },
        { line: 8, who: 'nila', face: 'shocked', when: (state) => state.mask === 'blocked' },
        { line: 9, who: 'nila', face: 'shocked', when: (state) => state.mask !== 'blocked' },
      ],
      to: 'a3-storm',
    },
    'a3-storm': {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'storm',
      to: 'a3-zuri-fire',
    },
    'a3-zuri-fire': {
      kind: 'choice',
      cue: 'receive',
      lines: [
        { line: 1, who: 'zuri', face: 'angry', when: knows('zuri') },
        { line: 2, who: 'zuri', face: 'angry', when: lacks('zuri') },
        { line: 3, who: 'nila', face: 'anxious' },
      ],
      choices: [
        {
          id: 'fire-yes',
          to: 'a3-fire',
          effect: (state) => ({ fire: 'big', zuri: 'knows', ...moveBorder(state, 10) }),
          reply: zuriAngry,
        },
        {
          id: 'fire-drum',
          to: 'a3-corridor',
          effect: (state) => ({ ...tell(state, 'zuri'), ...moveBorder(state, -5) }),
          reply: zuriTalks,
        },
        {
          id: 'fire-eyes',
          to: 'a3-zuri-copy',
          effect: (state) => ({ ...tell(state, 'zuri'), zuri: 'keeps' }),
          reply: zuriTalks,
        },
        { id: 'fire-shrug', to: 'a3-fire', effect: () => ({ fire: 'small', zuri: 'knows' }), reply: zuriAngry },
      ],
    },
    'a3-zuri-copy': {
      kind: 'consequence',
      enter: ({ proof, maskProof, marks }) => ({
        ...{ maskProof: true, zuriCopy: !maskProof, proof: proof + 1, marks: including(marks, 'safe.proof') },
      }),
      lines: [
        { line: 1, who: 'zuri', face: 'proud' },
        { line: 2, who: 'nila', face: 'calm' },
        { line: 3, who: 'zuri', face: 'talk' },
      ],
      to: 'a3-corridor',
    },
    'a3-fire': {
      kind: 'consequence',
      cue: 'fire',
      lines: [
        { line: 1, who: 'narrator', when: ({ fire }) => fire === 'big' },
        { line: 2, who: 'narrator', when: ({ fire }) => fire === 'small' },
        { line: 3, who: mask08, face: 'talk' },
        { line: 4, who: 'narrator' },
        { line: 5, who: ed, face: 'hurt' },
        { line: 6, who: 'zuri', face: 'shocked' },
      ],
      choices: [
        {
          id: 'burn-calloff',
          to: 'a3-corridor',
          effect: (state) => ({ fire: 'called-off', ...moveBorder(state, -10) }),
          reply: { who: ed, face: 'hurt' },
        },
        {
          id: 'burn-come',
          to: 'a3-corridor',
          effect: (state) => ({ fire: 'called-off', ...tell(state, 'zuri'), ...moveBorder(state, -5) }),
          reply: { who: 'zuri', face: 'shocked' },
        },
        { id: 'burn-out', to: 'a3-corridor', reply: nilaTalks },
      ],
    },
    'a3-corridor': {
      kind: 'choice',
      cue: 'keys',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'arif', face: 'talk' },
      ],
      choices: [
        { id: 'arif-say', to: 'a3-arif', effect: (state) => tell(state, 'arif'), reply: arifTalks },
        {
          id: 'arif-folder',
          to: 'a3-arif',
          // An empty folder says nothing.
          when: ({ proof }) => proof > 0,
          effect: (state) => ({ ...tell(state, 'arif'), ...hand(state) }),
          reply: arifTalks,
        },
        { id: 'arif-small', to: 'a3-arif', effect: (state) => tell(state, 'arif'), reply: arifTalks },
        { id: 'arif-pass', to: 'a3-pass', reply: arifTalks },
      ],
    },
    'a3-arif': {
      kind: 'consequence',
      lines: [
        { line: 1, who: 'arif', face: 'anxious' },
        { line: 2, who: 'nila', face: 'hurt' },
        { line: 3, who: 'arif', face: 'talk' },
      ],
      to: 'a3-again',
    },
    'a3-pass': {
      kind: 'consequence',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'zuri', face: 'talk', when: knows('zuri') },
        { line: 3, who: 'nila', face: 'anxious', when: lacks('zuri') },
      ],
      to: 'a3-again',
    },
    'a3-again': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'nila', face: 'anxious', when: knows('arif') },
        { line: 2, who: 'nila', face: 'anxious', when: lacks('arif') },
      ],
      choices: [
        {
          id: 'again-arif',
          to: 'a3-arif-back',
          when: knows('arif'),
          effect: (state) => tell(state, 'arif'),
          marks: ['brave.again'],
          reply: arifTalks,
        },
        {
          id: 'again-dewi',
          to: 'a3-dewi',
          effect: (state) => tell(state, 'dewi'),
          marks: ['brave.again'],
          reply: dewiTalks,
        },
        {
          id: 'again-zuri',
          to: 'a3-dewi',
          effect: (state) => tell(state, 'zuri', 'dewi'),
          marks: ['brave.again'],
          reply: zuriTalks,
        },
        { id: 'again-no', to: 'a3-border', reply: nilaAnxious },
      ],
    },
    'a3-arif-back': {
      kind: 'consequence',
      enter: (state) => ({ ...tell(state, 'dewi'), arifBack: true }),
      lines: [
        { line: 1, who: 'arif', face: 'calm' },
        { line: 2, who: 'arif', face: 'talk' },
      ],
      to: 'a3-dewi',
    },
    'a3-dewi': {
      kind: 'choice',
      cue: 'door',
      lines: [{ line: 1, who: 'dewi', face: 'calm' }],
      choices: [
        { id: 'dewi-listen', to: 'a3-dewi-back', reply: dewiCalm },
        { id: 'dewi-do', to: 'a3-dewi-back', effect: hand, reply: dewiCalm },
        { id: 'dewi-both', to: 'a3-dewi-back', effect: hand, reply: dewiCalm },
        { id: 'dewi-floor', to: 'a3-dewi-back', effect: hand, reply: dewiCalm },
      ],
    },
    'a3-dewi-back': {
      kind: 'choice',
      lines: [
        { line: 1, who: 'dewi', face: 'talk', when: ({ maskProof }) => maskProof },
        { line: 2, who: 'dewi', face: 'talk', when: ({ maskProof, reported }) => !maskProof && reported },
        { line: 6, who: 'dewi', face: 'talk', when: ({ maskProof, reported }) => !maskProof && !reported },
        { line: 3, who: 'dewi', face: 'talk', when: ({ gate }) => gate },
        { line: 4, who: 'dewi', face: 'calm' },
        { line: 5, who: 'dewi', face: 'calm' },
      ],
      choices: [
        { id: 'blame-not', to: 'a3-border', marks: ['brave.open'], reply: dewiCalm },
        { id: 'blame-some', to: 'a3-border', reply: dewiCalm },
        { id: 'blame-plant', to: 'a3-border', reply: dewiCalm },
      ],
    },
    // Lines 2 to 4 are said by the mechanic when the border has come back.
    'a3-border': {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'border',
      to: 'a3-open',
    },
    'a3-open': {
      kind: 'choice',
      cue: 'bell',
      lines: [
        { line: 1, who: 'phone' },
        { line: 2, who: 'nila', face: 'calm' },
      ],
      choices: [
        {
          id: 'open-zuri',
          to: 'a3-open',
          when: isOut('zuri'),
          effect: letIn('zuri'),
          marks: ['brave.open'],
          reply: zuriTalks,
        },
        {
          id: 'open-bim',
          to: 'a3-open',
          when: isOut('bim'),
          effect: letIn('bim', 'duet-bim', 'com-bim'),
          marks: ['brave.open'],
          reply: { who: 'bim', face: 'talk' },
        },
        {
          id: 'open-kei',
          to: 'a3-open',
          when: isOut('kei'),
          effect: letIn('kei', 'duet-kettle', 'duet-kei'),
          marks: ['brave.open'],
          reply: { who: 'kei', face: 'talk' },
        },
        {
          id: 'open-remi',
          to: 'a3-open',
          when: isOut('remi'),
          effect: letIn('remi', 'duet-remi'),
          marks: ['brave.open'],
          reply: { who: 'remi', face: 'talk' },
        },
        { id: 'open-done', to: 'a3-after', reply: nilaCalm },
      ],
    },
    'a3-after': {
      kind: 'narration',
      lines: [{ line: 1, who: 'narrator' }],
      to: {
        branches: [
          {
            when: (state) => state.letIn.length === 0 && lacks('zuri')(state) && lacks('dewi')(state),
            to: 'end-paper-chair',
          },
          { when: ({ fire, counter }) => fire === 'called-off' || counter === 'undone', to: 'end-after-fire' },
          { when: (state) => state.letIn.length >= 2, to: 'end-full-room' },
        ],
        otherwise: 'end-small-room',
      },
    },

    // Endings, reveal, quiet hour.
    'end-full-room': {
      kind: 'ending',
      cue: 'drum',
      enter: ends('end-full-room'),
      lines: [
        { line: 1, who: 'bim', face: 'happy', when: isIn('bim') },
        { line: 8, who: 'bim', face: 'talk', when: isOut('bim') },
        { line: 2, who: 'narrator', when: isIn('bim') },
        { line: 9, who: 'narrator', when: isOut('bim') },
        { line: 3, who: 'narrator' },
        { line: 4, who: 'nila', face: 'shocked' },
        // Only somebody who is in the room cheers.
        { line: 5, who: 'zuri', face: 'happy', when: isIn('zuri') },
        { line: 6, who: 'kei', face: 'happy', when: (state) => isOut('zuri')(state) && isIn('kei')(state) },
        { line: 7, who: 'remi', face: 'happy', when: (state) => isOut('zuri')(state) && isOut('kei')(state) },
      ],
      to: 'reveal-kettle',
    },
    'end-small-room': {
      kind: 'ending',
      cue: 'page',
      enter: ends('end-small-room'),
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'bim', face: 'talk' },
        { line: 3, who: 'narrator' },
        { line: 4, who: 'nila', face: 'calm' },
      ],
      to: 'reveal-kettle',
    },
    'end-after-fire': {
      kind: 'ending',
      cue: 'page',
      enter: ends('end-after-fire'),
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: ed, face: 'calm', when: ({ fire }) => fire === 'called-off' },
        { line: 3, who: 'zuri', face: 'happy', when: ({ fire }) => fire !== 'called-off' },
        { line: 4, who: 'bim', face: 'happy' },
        { line: 5, who: 'nila', face: 'calm', when: ({ counter }) => counter === 'undone' },
        { line: 6, who: 'nila', face: 'calm', when: ({ counter }) => counter !== 'undone' },
        { line: 7, who: 'narrator', when: ({ fire }) => fire === 'called-off' },
        { line: 8, who: 'narrator', when: ({ fire }) => fire !== 'called-off' },
      ],
      to: 'reveal-kettle',
    },
    'end-paper-chair': {
      kind: 'ending',
      cue: 'page',
      enter: ends('end-paper-chair'),
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator' },
        { line: 3, who: 'bim', face: 'talk' },
        { line: 4, who: 'nila', face: 'hurt' },
        { line: 5, who: 'narrator' },
      ],
      choices: [
        {
          id: 'late-yes',
          to: 'late-tell',
          effect: (state) => ({ ...tell(state, 'zuri'), ...hand(state) }),
          marks: ['brave.open'],
        },
        { id: 'late-no', to: 'reveal-kettle' },
      ],
    },
    'late-tell': {
      kind: 'consequence',
      cue: 'door',
      lines: [
        { line: 1, who: 'zuri', face: 'anxious' },
        { line: 2, who: 'nila', face: 'calm', when: ({ proof }) => proof > 0 },
        { line: 3, who: 'nila', face: 'calm', when: ({ proof }) => proof === 0 },
      ],
      to: 'reveal-kettle',
    },
    'reveal-kettle': {
      kind: 'reveal',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator' },
        { line: 3, who: 'oma', face: 'calm', when: kettleOut },
        { line: 4, who: 'oma', face: 'happy', when: (state) => !kettleOut(state) },
      ],
      choices: [
        {
          id: 'undo',
          to: 'reveal-kettle',
          tool: true,
          when: kettleOut,
          effect: (state) => letBack(state, 'duet-kettle'),
          reply: { who: 'oma', face: 'happy' },
        },
      ],
      to: 'reveal-mask',
    },
    'reveal-mask': {
      kind: 'reveal',
      cue: 'lamp',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator' },
        { line: 3, who: 'narrator' },
        { line: 4, who: 'remi', face: 'calm', when: ({ remiOwned }) => remiOwned },
      ],
      to: 'quiet-hour',
    },
    'quiet-hour': {
      kind: 'debrief',
      cue: 'complete',
      lines: [
        { line: 1, who: 'narrator' },
        { line: 2, who: 'narrator' },
      ],
    },
  },

  marks: [
    { id: 'safe.proof', light: 'safe', earned: ({ proof, maskProof }) => proof >= 2 && maskProof },
    {
      id: 'safe.border',
      light: 'safe',
      earned: (state) =>
        (state.mask === 'blocked' || state.mask === 'restricted' || state.reported) &&
        (state.maskProof || state.told.length > 0),
    },
    { id: 'safe.handed', light: 'safe', earned: () => false },
    {
      id: 'kind.fair',
      light: 'kind',
      earned: (state) => state.alarms.length <= 1 && hitsOf(state) >= fairHits,
    },
    { id: 'kind.warm', light: 'kind', earned: ({ warm }) => warm.length > 0 },
    {
      id: 'kind.nofire',
      light: 'kind',
      earned: ({ counter, fire }) =>
        (counter === 'none' || counter === 'undone') && (fire === 'none' || fire === 'called-off'),
    },
    { id: 'brave.tell', light: 'brave', earned: knows('zuri') },
    { id: 'brave.again', light: 'brave', earned: () => false },
    { id: 'brave.open', light: 'brave', earned: (state) => state.letIn.length > 0 },
  ],
  circle: [
    { person: 'zuri', when: knows('zuri') },
    // His chair reaches every ending.
    { person: 'bim', when: ({ warm, ending }) => warm.includes('bim') || ending !== null },
    { person: 'kei', when: (state) => kettleIsIn(state) || state.letIn.includes('kei') },
    { person: 'oma', when: (state) => kettleIsIn(state) },
    { person: 'remi', when: ({ warm, letIn: inside }) => warm.includes('remi') || inside.includes('remi') },
    { person: 'dewi', when: knows('dewi') },
    { person: 'arif', when: ({ arifBack }) => arifBack },
  ],
  debrief: [
    { key: 'db-perm-everyone', when: ({ perm }) => perm === 'everyone' },
    { key: 'db-perm-friends', when: ({ perm }) => perm === 'friends' },
    { key: 'db-perm-noone', when: ({ perm }) => perm === 'no-one' },
    { key: 'db-save', when: (state) => state.maskProof && !state.zuriCopy && state.mask !== 'open' },
    { key: 'db-copy', when: ({ zuriCopy }) => zuriCopy },
    { key: 'db-delete', when: (state) => state.mask === 'deleted' && !state.maskProof },
    { key: 'db-block', when: (state) => state.mask === 'blocked' },
    { key: 'db-restrict', when: (state) => state.mask === 'restricted' },
    { key: 'db-leave', when: (state) => state.mask === 'open' && state.counter === 'none' },
    { key: 'db-counter', when: ({ counter }) => counter !== 'none' },
    { key: 'db-fire', when: ({ fire }) => fire !== 'none' },
    { key: 'db-drum', when: (state) => knows('zuri')(state) && state.fire === 'none' },
    { key: 'db-alone', when: (state) => lacks('zuri')(state) && lacks('dewi')(state) },
    { key: 'db-gate', when: ({ gate }) => gate },
    { key: 'db-again', when: (state) => state.marks.includes('brave.again') && knows('arif')(state) },
    { key: 'db-second', when: (state) => state.marks.includes('brave.again') && lacks('arif')(state) },
    { key: 'db-after', when: () => true },
    {
      key: 'db-stranger',
      when: ({ settled }) => settled.some(({ item, how }) => strangers.includes(item) && how === 'leak'),
    },
    { key: 'db-alarm', when: ({ alarms, undone }) => alarms.length + undone.length > 0 },
    // Doing nothing is not fairness, and who had to let somebody back in has read the line above.
    {
      key: 'db-fair',
      when: (state) => state.alarms.length + state.undone.length === 0 && hitsOf(state) >= fairHits,
    },
  ],
  forks: ['a1-permission', 'a2-mask', 'a3-zuri-fire'],
  tries: ['try-setting', 'try-folder', 'try-twice', 'try-drum'],
  items: ({ queue, comments }) => [...queue, ...comments].map((id) => visitorOf(everybody, id)),
  tally: ({ settled, alarms }) => ({
    hits: settled.filter(wasHit).length,
    halves: settled.filter(({ how }) => how === 'half').length,
    leaks: settled.filter(({ how }) => how === 'leak').length,
    alarms: alarms.length,
  }),
});
