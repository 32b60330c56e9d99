// What moves in Kei's room and on the quay: the window and its curtain, steam, a drawer, a bus, lamps.
import type { GameObjects } from 'phaser';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';
import { glide } from './glide';
import { addProp } from './props';

/** Things of a place on land. */
export interface RoomThings {
  dress(name: PlaceName, place: Place): void;
  show(beat: string, state: State): void;
}

const hinge = { x: 728, y: 92 } as const;
const windowMiddle = { x: 569, y: 256 } as const;
/** The leaf as wide as it was painted is open a hand wide. */
const opened = { everyone: 0.34, slow: 0.72, approve: 1 } as const;
const afterDoor = ['a1-tea', 'a1-post'];
const lamps = [
  [44, 150],
  [468, 150],
  [880, 150],
] as const;

const layerOf = (place: Place, key: string): GameObjects.Image | undefined =>
  ([...place.before.list] as GameObjects.Image[]).find(({ texture }) => texture.key === key);

/** Adds nothing until a place is there. */
export function addRoomThings(board: Board): RoomThings {
  const { scene, motion } = board;
  let leaf: GameObjects.Image | undefined;
  let bus: GameObjects.Image | undefined;
  let drawn: GameObjects.Image | undefined;
  let drawer: GameObjects.Image | undefined;
  let crack: GameObjects.Image | undefined;
  let now: { readonly beat: string; readonly state: State } | undefined;
  const lit: GameObjects.Image[] = [];
  const fade = (image: GameObjects.Image | undefined, alpha: number): void => {
    if (image) void glide(board, image, { alpha }, { duration: 600 });
  };

  function dressRoom(place: Place): void {
    leaf = layerOf(place, 'sea-room/leaf');
    const steam = layerOf(place, 'sea-room/steam');
    for (const name of ['leaf', 'curtain', 'steam']) {
      const image = layerOf(place, `sea-room/${name}`);
      if (image) place.behind.add(image);
    }
    if (leaf) {
      const { x, y, displayWidth, displayHeight } = leaf;
      leaf.setOrigin((hinge.x - x) / displayWidth, (hinge.y - y) / displayHeight).setPosition(hinge.x, hinge.y);
    }
    if (steam) {
      const { y } = steam;
      motion.idle({ targets: steam, y: y - 9, alpha: 0.55, duration: 2300 }, () => steam.setY(y).setAlpha(1));
    }
    drawn = addProp(scene, 'curtain', windowMiddle.x, windowMiddle.y).setAlpha(0);
    crack = addGlow(scene, 842, 566, 90, 0x9be8ff, 0);
    drawer = addProp(scene, 'drawer', 842, 556).setAlpha(0);
    place.behind.add([drawn, crack, drawer]);
  }

  function dressQuay(place: Place): void {
    bus = layerOf(place, 'sea-school/bus');
    if (bus) place.behind.add(bus);
    lit.push(...lamps.map(([x, y]) => addGlow(scene, x, y, 120, 0xffd98a, 0)));
    place.behind.add(lit);
  }

  /** The leaf's own scale as loaded, for it was fitted to its size. */
  let leafWidth: number | undefined;

  function show(beat: string, state: State): void {
    now = { beat, state };
    leafWidth ??= leaf?.scaleX;
    const isDecided = afterDoor.includes(beat);
    const wide = isDecided ? opened[state.door] : 1;
    if (leaf && leafWidth !== undefined) {
      void glide(board, leaf, { scaleX: leafWidth * wide }, { duration: 900, ease: 'Back.out' });
    }
    fade(drawn, isDecided && state.door === 'approve' ? 1 : 0);
    fade(drawer, beat === 'a3-drawer' ? 1 : 0);
    fade(crack, beat === 'a3-drawer' ? 0.7 : 0);
    if (bus && beat === 'a3-arif') void glide(board, bus, { x: 1700 }, { duration: 4200, ease: 'Quad.in' });
    for (const [index, lamp] of lit.entries()) {
      const config = { duration: 500, delay: motion.live ? index * 420 : 0 };
      void glide(board, lamp, { alpha: beat === 'a3-self' ? 0.75 : 0 }, config);
    }
  }

  return {
    dress(name, place) {
      if (name === 'sea-room') dressRoom(place);
      else if (name === 'sea-school') dressQuay(place);
      else return;
      // A place may come after the moment that it is for.
      if (now) show(now.beat, now.state);
    },
    show,
  };
}
