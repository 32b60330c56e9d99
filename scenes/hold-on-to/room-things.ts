// What moves in Kei's room and on the quay: the window and its curtain, steam, a drawer, a bus, lamps at dusk.
import type { GameObjects } from 'phaser';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';
import { glide } from '../_kit/glide';
import { addProp } from './props';

const hinge = { x: 728, y: 92 } as const;
const windowMiddle = { x: 569, y: 256 } as const;
const packetAt = { from: 300, to: 590, y: 470 } as const;
const drawerAt = { x: 604, y: 560 } as const;
/** The leaf as wide as it was painted is open a hand wide. */
const opened = { everyone: 0.3, slow: 0.7, approve: 1 } as const;
const afterDoor = ['a1-tea', 'a1-post'];
/** What was just chosen is seen in the beat of the choice, when no line is said. */
const isAnswered = (beat: string, choice: string, line: number | undefined): boolean =>
  beat === choice && line === undefined;
const lamps = [
  [44, 150],
  [468, 150],
  [880, 150],
] as const;
/** The afternoon goes; on the way home lamps are lit. */
const dusk: Readonly<Record<string, number>> = { 'a3-adult': 1, 'a3-arif': 1, 'a3-second': 2, 'a3-self': 3 };
const duskTints = [0xffffff, 0xf6e2d8, 0xa49cc4, 0x6a70a8] as const;
const litFrom = 2;

const isImage = (part: GameObjects.GameObject): part is GameObjects.Image => part.type === 'Image';

/** Things of the places on land; nothing until a place is there. */
export class RoomThings {
  readonly #board: Board;
  #leaf: { readonly image: GameObjects.Image; readonly width: number } | undefined;
  #bus: GameObjects.Image | undefined;
  #curtain: GameObjects.Image | undefined;
  #drawer: readonly GameObjects.Image[] = [];
  #quay: readonly GameObjects.Image[] = [];
  #lamps: readonly GameObjects.Image[] = [];
  #packet: GameObjects.Image | undefined;
  #now: { readonly beat: string; readonly line: number | undefined; readonly state: State } | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  dress(name: PlaceName, place: Place): void {
    if (name === 'sea-room') this.#dressRoom(place);
    if (name === 'sea-school') this.#dressQuay(place);
    // A place may come after the moment that it is for.
    if (this.#now) this.show(this.#now.beat, this.#now.line, this.#now.state);
  }

  show(beat: string, line: number | undefined, state: State): void {
    this.#now = { beat, line, state };
    const isDecided = afterDoor.includes(beat) || isAnswered(beat, 'a1-door', line);
    if (this.#leaf) {
      const scaleX = this.#leaf.width * (isDecided ? opened[state.door] : 1);
      void glide(this.#board, this.#leaf.image, { scaleX }, { duration: 900, ease: 'Back.out' });
    }
    this.#fade(this.#curtain, isDecided && state.door === 'approve');
    for (const image of this.#drawer) this.#fade(image, beat === 'a3-drawer');
    this.#showQuay(beat);
    if (isAnswered(beat, 'a3-do', line) && state.proofWith === 'zuri' && state.tools.includes('report')) this.#send();
    else this.#packet?.setAlpha(0);
  }

  /** A packet passes to whoever keeps it. */
  #send(): void {
    const packet = this.#packet?.setPosition(packetAt.from, packetAt.y).setAlpha(1);
    if (packet) void glide(this.#board, packet, { x: packetAt.to, y: packetAt.y - 60 }, { duration: 1800 });
  }

  #showQuay(beat: string): void {
    const late = dusk[beat] ?? 0;
    for (const image of this.#quay) image.setTint(duskTints[late]);
    for (const lamp of this.#lamps) this.#fade(lamp, late >= litFrom, 0.8);
    if (!this.#bus) return;
    if (beat === 'a3-arif') void glide(this.#board, this.#bus, { x: 1700 }, { duration: 4200, ease: 'Quad.in' });
  }

  #dressRoom(place: Place): void {
    const { scene, motion } = this.#board;
    const layer = (name: string): GameObjects.Image | undefined =>
      place.before.list.filter(isImage).find(({ texture }) => texture.key === `sea-room/${name}`);
    const [leaf, curtain, steam] = [layer('leaf'), layer('curtain'), layer('steam')];
    for (const image of [leaf, curtain, steam]) if (image) place.behind.add(image);
    if (leaf) {
      const { x, y, displayWidth, displayHeight, scaleX } = leaf;
      leaf.setOrigin((hinge.x - x) / displayWidth, (hinge.y - y) / displayHeight).setPosition(hinge.x, hinge.y);
      this.#leaf = { image: leaf, width: scaleX };
    }
    if (steam) {
      const { y } = steam;
      motion.idle({ targets: steam, y: y - 9, alpha: 0.55, duration: 2300 }, () => steam.setY(y).setAlpha(1));
    }
    this.#curtain = addProp(scene, 'curtain', windowMiddle.x, windowMiddle.y).setAlpha(0);
    const light = addGlow(scene, drawerAt.x, drawerAt.y - 20, 120, 0x9be8ff, 0);
    this.#drawer = [light, addProp(scene, 'drawer', drawerAt.x, drawerAt.y).setAlpha(0)];
    place.behind.add([this.#curtain, ...this.#drawer]);
  }

  #dressQuay(place: Place): void {
    const before = place.before.list.filter(isImage);
    this.#bus = before.find(({ texture }) => texture.key === 'sea-school/bus');
    if (this.#bus) place.behind.add(this.#bus);
    this.#quay = [...place.behind.list.filter(isImage), ...place.before.list.filter(isImage)];
    this.#lamps = lamps.map(([x, y]) => addGlow(this.#board.scene, x, y, 150, 0xffd98a, 0));
    this.#packet = addProp(this.#board.scene, 'packet').setAlpha(0);
    place.behind.add([...this.#lamps, this.#packet]);
  }

  #fade(image: GameObjects.Image | undefined, shown: boolean, most = 1): void {
    if (image) void glide(this.#board, image, { alpha: shown ? most : 0 }, { duration: 700 });
  }
}
