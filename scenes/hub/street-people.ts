// Who stands on the quay: the neighbour who speaks, and Oma in the first minute.
import type { Face, Person } from '../../src/domain/scenario/people';
import type { Board } from '../_kit/board';
import type { Shape } from '../_kit/place-camera';
import { gatherTroupe } from '../_kit/troupe';

/** The people of the street. */
export interface StreetPeople {
  /** Somebody stands here, near by in the first minute; nobody with `undefined`. */
  stand(who: Person | undefined, near: boolean): Promise<void>;
  speak(who: Person, face: Face | undefined): void;
  /** Somebody's head, in logical units. */
  head(): { readonly x: number; readonly y: number } | undefined;
  arrange(): void;
}

/** Feet and size, beside the houses' windows and in front of none. */
const spots: Readonly<Record<Shape, Readonly<Record<'far' | 'near', readonly [number, number, number]>>>> = {
  wide: { far: [232, 750, 0.46], near: [430, 1010, 0.98] },
  tall: { far: [460, 700, 0.34], near: [500, 940, 0.72] },
};
const lineLength = 1900;
const lampLight = 0xffc46b;

/** Nobody stands here until somebody is called. */
export function addStreetPeople(board: Board, depth: number): StreetPeople {
  const troupe = gatherTroupe(board);
  let now: Person | undefined;
  let place: 'far' | 'near' = 'far';
  board.onStep((milliseconds) => troupe.step(milliseconds));
  const present = () => (now === undefined ? undefined : troupe.present(now));
  const arrange = (): void => {
    const [x, y, scale] = spots[board.shape][place];
    // Words begin at the other side where lines run from the right, and people stand beside them.
    const side = board.direction === 'rtl' ? 1280 - x : x;
    present()?.setPosition(side, y).resize(scale);
  };
  return {
    arrange,
    async stand(who, near) {
      const before = present();
      now = who;
      place = near ? 'near' : 'far';
      if (before && before.who !== who) before.setVisible(false);
      const puppet = who && (await troupe.bring(who));
      if (!puppet || now !== who) return;
      arrange();
      // On very small pages the far spot lies under the words.
      puppet.setVisible(near || board.shape === 'wide').setDepth(depth);
      puppet.light(lampLight, -1, near ? 0.8 : 0.55);
    },
    speak(who, face) {
      const puppet = troupe.present(who);
      puppet?.feel(face ?? 'calm');
      puppet?.talk(lineLength);
      board.wake();
    },
    head: () => present()?.headPoint,
  };
}
