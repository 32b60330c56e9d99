// The places of the level: Nila's bedroom, and those that are loaded when the story goes there.
import type { GameObjects } from 'phaser';
import { addBeyond } from '../_kit/beyond';
import type { Board } from '../_kit/board';
import type { Motion } from '../_kit/motion';
import { loadParallax } from '../_kit/parallax';
import type { Place } from './beat-scene';
import type { Bedroom } from './bedroom';
import { levelFiles } from './level-files';

type Elsewhere = Exclude<Place, 'bedroom'>;

/** What stands behind people and what before them. */
interface Room {
  readonly behind: GameObjects.Container;
  readonly before: GameObjects.Container;
}

/** The places as the stage goes to them. */
export interface Places {
  /** Fades to a place; resolves when it is there. */
  go(place: Place): Promise<void>;
  /** Begins to load what the third act needs. */
  prepare(): void;
  /** Mirrors every place at half of `axis`; 0 shows them as painted. */
  mirror(axis: number): void;
}

/** What a page beyond the painting shows, above and below. */
const beyond: Readonly<Record<Elsewhere, readonly [number, number]>> = {
  corridor: [0x6464b2, 0x564e97],
  office: [0x8d4c52, 0x79464c],
  kitchen: [0x7e5c59, 0x906168],
  'dark-room': [0x03040e, 0x02040c],
};
const elsewhere = Object.keys(beyond) as Elsewhere[];
const fade = 450;
/** How far the view sinks in the kitchen, from the ceiling that kettle_3 films. */
const fromCeiling = 420;

async function fadeTo(motion: Motion, { behind, before }: Room, shown: boolean): Promise<void> {
  const parts = [behind, before];
  if (shown) for (const part of parts) part.setVisible(true);
  await motion.move(parts, { alpha: shown ? 1 : 0 }, { duration: fade });
  // What is wholly hidden need not be drawn.
  for (const part of parts) part.setVisible(part.alpha > 0);
}

/** Nobody has left the bedroom yet. */
export function addPlaces(board: Board, bedroom: Bedroom): Places {
  const { scene, motion } = board;
  const rooms = new Map<Elsewhere, Promise<Room>>();
  const here = new Map<Elsewhere, Room>();
  let now: Place = 'bedroom';
  let axis = 0;
  let ceilingSeen = false;
  const mirrorRoom = ({ behind, before }: Room): void => {
    for (const part of [behind, before]) part.setScale(axis === 0 ? 1 : -1, 1).setX(axis);
  };
  const build = async (place: Elsewhere): Promise<Room> => {
    const painted = await loadParallax(scene, levelFiles, place, motion, ['fore']);
    const parts = [addBeyond(scene, ...beyond[place]), ...(painted?.back ? [painted.back] : [])];
    const behind = scene.add.container(0, 0, parts).setDepth(1).setAlpha(0).setVisible(false);
    const before = scene.add
      .container(0, 0, [...(painted?.front ?? [])])
      .setDepth(20)
      .setAlpha(0)
      .setVisible(false);
    const room = { behind, before };
    here.set(place, room);
    mirrorRoom(room);
    return room;
  };
  const roomOf = (place: Elsewhere): Promise<Room> => {
    const room = rooms.get(place) ?? build(place);
    rooms.set(place, room);
    return room;
  };
  return {
    async go(place) {
      if (place === now) return;
      now = place;
      const first = place === 'kitchen' && !ceilingSeen;
      if (first) ceilingSeen = true;
      const room = place === 'bedroom' ? undefined : await roomOf(place);
      if (now !== place) return;
      const atHome = place === 'bedroom';
      if (atHome) bedroom.behind.setVisible(true);
      bedroom.before.setVisible(atHome);
      const changes = [...here].map(([name, other]) => fadeTo(motion, other, name === place));
      if (first) changes.push(board.tiltDown(fromCeiling));
      await Promise.all(changes);
      if (now === place) bedroom.behind.setVisible(room === undefined);
    },
    prepare() {
      for (const place of elsewhere) void roomOf(place);
    },
    mirror(wanted) {
      axis = wanted;
      bedroom.mirror(axis);
      for (const room of here.values()) mirrorRoom(room);
    },
  };
}
