// The small things of the level, by place: what lies behind people and before them, and when each is seen.
import type { GameObjects } from 'phaser';
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';
import { addProp } from './props';

type Image = GameObjects.Image;
type Where = readonly [x: number, y: number, scale?: number];
type Side = Readonly<Record<string, Where>>;
type When = (beat: string, state: State) => boolean;

/** What lies where (numbers of the painter); a name may stand before the frame, as `two:tea`. */
const laid: Readonly<Partial<Record<PlaceName, Readonly<Record<'behind' | 'before', Side>>>>> = {
  'night-desk': {
    behind: {
      ...{ 'on-air': [186, 166], '1:card': [117, 233, 0.73], '2:card': [254, 233, 0.73] },
      ...{ '3:card': [117, 318, 0.73], '4:card': [254, 318, 0.73] },
    },
    before: {},
  },
  'night-stage': {
    behind: { ramp: [430, 716, 1.05] },
    before: { phone: [330, 790, 0.7], tea: [420, 776, 0.9] },
  },
  'night-stall': {
    behind: { crane: [606, 196] },
    before: { 'sign-stall': [368, 92], phone: [178, 508, 0.66] },
  },
  'night-jetty': {
    behind: {
      '1:hand-1': [440, 452, 1.15],
      '2:hand-2': [818, 460, 1.1],
      '3:hand-4': [96, 446, 1],
      '1:fog-wisp-1': [440, 446, 1.1],
      '2:fog-wisp-2': [818, 456, 1],
      '3:fog-wisp-1': [96, 440, 1],
    },
    before: {},
  },
  'night-shelter': {
    behind: { 'page-four': [372, 500, 0.9], 'page-rubbed': [372, 500, 0.9] },
    before: {
      ...{
        '1:hand-1': [742, 500, 0.7],
        '2:hand-2': [806, 470, 0.64],
        '3:hand-3': [864, 506, 0.7],
        '4:hand-4': [930, 476, 0.64],
      },
      ...{
        '1:phone': [742, 436, 0.42],
        '2:phone': [806, 412, 0.38],
        '3:phone': [864, 442, 0.42],
        '4:phone': [930, 418, 0.38],
      },
      'page-gull': [448, 596, 0.74],
      '2:tea': [560, 546, 0.8],
    },
  },
  'night-hall': {
    behind: { 'glow-warm': [400, 138, 3] },
    before: { '1:bundle': [402, 648, 0.7], '2:bundle': [486, 656, 0.62] },
  },
  'night-bay': { behind: { kerb: [372, 622, 2.3] }, before: { tea: [470, 624, 0.7], kettle: [268, 666, 0.7] } },
};

const showsPage = (under: State['before']['under']) => (beat: string, state: State) =>
  state.remiWarm && state.before.under === under && !beat.startsWith('remi-ask');
/** What was done to him and what he did, side by side. */
const scales = /^theo-(?:harm|excuse|light|nila|own)$/;
/** Four people with phones turned the corner. */
const isOnAir: When = (beat) => beat === 'remi-stream';
const hand =
  (number: number): When =>
  (beat, state) =>
    jettyHands(beat, state) >= number;

/** Seen only while something holds; what is not named is always there. */
const seen: Readonly<Record<string, When>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4].map((cell): [string, When] => [`night-desk/${cell}:card`, (beat) => beat === 'air-cards']),
  ),
  'night-stage/ramp': (_, { ramp }) => ramp,
  'night-stage/tea': (_, { asked }) => asked.some(({ slip }) => slip === 'kei-ask.tea'),
  'night-stall/crane': (_, { before }) => before.crane,
  ...Object.fromEntries(
    [1, 2, 3].flatMap((number): [string, When][] => [
      [`night-jetty/${number}:hand-${number === 3 ? 4 : number}`, hand(number)],
      [`night-jetty/${number}:fog-wisp-${number === 2 ? 2 : 1}`, hand(number)],
    ]),
  ),
  'night-shelter/page-four': showsPage('left-out'),
  'night-shelter/page-rubbed': showsPage('not-enough'),
  'night-shelter/page-gull': (_, { handles }) => handles.includes('remi.sit'),
  ...Object.fromEntries(
    [1, 2, 3, 4].flatMap((number): [string, When][] =>
      [`hand-${String(number)}`, 'phone'].map((frame) => [`night-shelter/${String(number)}:${frame}`, isOnAir]),
    ),
  ),
  'night-shelter/2:tea': (beat) => beat === 'remi-dewi',
  'night-hall/glow-warm': (_, { theo }) => theo === 'lit',
  'night-hall/1:bundle': (beat) => scales.test(beat),
  'night-hall/2:bundle': (beat) => scales.test(beat),
  'night-bay/kerb': (_, { ending }) => ending === 'e-bench',
  'night-bay/tea': (_, { ending }) => ending === 'e-bench',
  'night-bay/kettle': (_, { ending }) => ending === 'e-late',
};

/** Hands that are up in the fog: one before anybody asked, three when two were asked by name. */
export function jettyHands(beat: string, { circle, before }: State): number {
  if (circle.includes('nila') && circle.includes('zuri')) return 3;
  return before.early !== null && /^amara-(?:other|echo)$/.test(beat) ? 1 : 0;
}

/** Puts things into places, and shows those that are there by now. */
export class NightThings {
  readonly #board: Board;
  readonly #shown = new Map<string, Image>();
  #now: { readonly beat: string; readonly state: State } | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Puts things into a place that was just loaded. */
  dress(name: PlaceName, place: Place): void {
    const plan = laid[name];
    if (!plan) return;
    for (const side of ['behind', 'before'] as const) {
      for (const [id, [x, y, scale = 1]] of Object.entries(plan[side])) {
        const image = addProp(this.#board.scene, id.replace(/^\d:/, ''), x, y, scale);
        this.#shown.set(`${name}/${id}`, image.setVisible(!seen[`${name}/${id}`]));
        place[side].add(image);
      }
    }
    this.#settle();
  }

  /** A moment came. */
  show(beat: string, state: State): void {
    this.#now = { beat, state };
    this.#settle();
  }

  #settle(): void {
    const now = this.#now;
    if (!now) return;
    for (const [id, image] of this.#shown) {
      const isSeen = seen[id]?.(now.beat, now.state) ?? true;
      if (isSeen && !image.visible && seen[id]) this.#pop(image);
      image.setVisible(isSeen);
    }
  }

  /** Comes with a small jump. */
  #pop(image: Image): void {
    const { y } = image;
    if (!this.#board.motion.live) return;
    image.setAlpha(0).setY(y + 26);
    void this.#board.motion.move(image, { alpha: 1, y }, { duration: 420, ease: 'Back.out' });
  }
}
