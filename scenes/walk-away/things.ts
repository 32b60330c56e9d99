// The small things of the level: the bag, the torn picture, lids and tea, the lantern over the wall, a crab on paper.
import type { GameObjects } from 'phaser';
import type { WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';
import { addProp } from './props';

type Image = GameObjects.Image;
type Where = readonly [x: number, y: number, scale?: number];

/** What lies where, behind people or before them (numbers of the painter). */
const laid: Readonly<
  Partial<Record<PlaceName, Readonly<Record<'behind' | 'before', Readonly<Record<string, Where>>>>>>
> = {
  'dusk-steps': {
    behind: { 'shot-torn': [446, 330, 1.5], banner: [446, 250, 1.3], dart: [520, 300, 1.3] },
    before: { 'bag-empty': [300, 752], 'bag-full': [300, 752] },
  },
  'dusk-step': { behind: { 'window-lit': [88, 154], phone: [500, 560] }, before: {} },
  'dusk-wall': {
    // On the wall, so behind whoever sits before it.
    behind: {
      ...{
        'lantern-hung': [516, 158],
        thermos: [548, 532],
        tea: [330, 532],
        'tea-lid': [300, 532],
        packet: [500, 532],
      },
    },
    before: {},
  },
  'dusk-kiosk': { behind: {}, before: { tray: [610, 482], tea: [430, 484], 'tea-lid': [500, 484] } },
  'dusk-door': {
    behind: { crab: [500, 330, 1.6], 'crab-first': [500, 330, 1.6] },
    before: { 'folded-paper': [470, 634, 1.4] },
  },
};

const torn = /^a3-(?:crop|threat|pack|expose-fix|film-fix|last)$/;
/** Seen only while something holds; what is not named is always there. */
const seen: Readonly<Record<string, (beat: string, state: State) => boolean>> = {
  'dusk-steps/shot-torn': (beat) => torn.test(beat),
  'dusk-steps/banner': (beat) => beat.startsWith('a3-word'),
  'dusk-steps/dart': (beat) => beat === 'a3-sub-fix',
  'dusk-steps/bag-full': (_, { proof }) => proof > 0,
  'dusk-steps/bag-empty': (_, { proof }) => proof === 0,
  'dusk-step/phone': (beat) => beat === 'a3-call',
  'dusk-wall/lantern-hung': (_, { lantern }) => lantern !== null,
  'dusk-wall/packet': (beat, { proof }) => proof > 0 && beat.startsWith('a3-dewi'),
  'dusk-door/folded-paper': (beat) => beat === 'a3-remi',
  'dusk-door/crab': (beat, { remi }) => beat !== 'a3-remi' && remi !== 'heard',
  'dusk-door/crab-first': (beat, { remi }) => beat !== 'a3-remi' && remi === 'heard',
};

/** Puts things into places, and shows those that are there by now. */
export class Things {
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
      for (const [frame, [x, y, scale = 1]] of Object.entries(plan[side])) {
        const image = addProp(this.#board.scene, frame, x, y, scale);
        this.#shown.set(`${name}/${frame}`, image);
        if (frame === 'lantern-hung') this.#sway(image);
        place[side].add(image);
      }
    }
    this.#settle();
  }

  show(beat: string, state: State): void {
    this.#now = { beat, state };
    this.#settle();
  }

  #sway(image: Image): void {
    this.#board.motion.idle({ targets: image, angle: { from: -3, to: 3 }, duration: 2300 }, () => image.setAngle(0));
  }

  #settle(): void {
    const now = this.#now;
    if (!now) return;
    for (const [id, image] of this.#shown) image.setVisible(seen[id]?.(now.beat, now.state) ?? true);
  }
}
