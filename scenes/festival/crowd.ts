// Everybody of the street on the quay, each with a lantern.
import type { GameObjects } from 'phaser';
import { people, type Face, type Person } from '../../src/domain/scenario/people';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Puppet } from '../_kit/puppet';
import { gatherTroupe } from '../_kit/troupe';
import { lanternsFile } from './festival-files';
import type { FestivalView } from './festival-view';
import { farSpots, spots, type Spot } from './layout';
import { depths } from './shore';

/** The people of the festival. */
export interface Crowd {
  show(view: FestivalView): void;
  speak(who: Person, face: Face | undefined): void;
}

interface Held {
  readonly lantern: GameObjects.Image;
  readonly glow: GameObjects.Image;
}

interface Member extends Held {
  readonly who: Person;
  readonly puppet: Puppet;
}

const cast = [...people].filter((who) => who === 'theo' || spots[who] !== undefined);
const unlit = 0x6f6390;
const coolSkin = 0xb6aee2;
const warmSkin = 0xfff0de;
const lineLength = 2200;
/** How far over the feet a lantern is held, and how far to the side, as shares of the height. */
const [handUp, handOut] = [0.36, 0.2];
const held = 0.21;
/** Milliseconds until the light that came from one hand has reached the last one. */
const spread = 2400;

/** How everybody waits; when the lanterns burn nobody stands so still. */
const waiting: Readonly<Partial<Record<Person, Face>>> = {
  ...{ remi: 'proud', kei: 'happy', tavi: 'proud', lina: 'talk', bim: 'happy', zuri: 'happy', dewi: 'proud' },
};
const steady: readonly Person[] = ['theo', 'dewi', 'nila', 'oma'];

function faceOf(who: Person, burns: boolean): Face {
  if (who === 'theo') return 'calm';
  return burns && !steady.includes(who) ? 'happy' : (waiting[who] ?? 'calm');
}

function addHeld({ scene }: Board, index: number): Held {
  const lantern = scene.add.image(0, 0, lanternsFile.key, `air-${(index % 3) + 1}`).setTint(unlit);
  return { lantern, glow: addGlow(scene, 0, 0, 74, 0xffb45e, 0) };
}

/** When the light reaches somebody at x, as a share of the spreading. */
function reaches(x: number, answer: FestivalView['answer']): number {
  if (answer === 'all') return ((x * 7) % 100) / 400;
  const from = answer === 'one' ? 450 : (spots.kei?.[0] ?? 0);
  return Math.min(1, Math.abs(x - from) / 520);
}

/** Brings everybody; who cannot be drawn is missing. */
export async function addCrowd(board: Board): Promise<Crowd> {
  const { motion } = board;
  const troupe = gatherTroupe(board);
  board.onStep((milliseconds) => troupe.step(milliseconds));
  const brought = await Promise.all(cast.map(async (who) => ({ who, puppet: await troupe.bring(who) })));
  const members = brought.flatMap(({ who, puppet }, index): Member[] =>
    puppet ? [{ who, puppet, ...addHeld(board, index) }] : [],
  );
  const lone = addHeld(board, 1);
  const place = ({ lantern, glow }: Held, x: number, y: number, scale: number, depth: number): void => {
    lantern.setPosition(x, y).setScale(scale).setDepth(depth);
    glow.setPosition(x, y + 4).setDepth(depth);
  };
  const light = ({ lantern, glow }: Held, burns: boolean, delay: number): void => {
    if (!burns) lantern.setTint(unlit);
    else void motion.wait(delay).then(() => lantern.active && lantern.setTint(0xffffff));
    void motion.move(glow, { alpha: burns ? 0.85 : 0 }, { duration: 700, delay });
  };
  const stand = ({ puppet, lantern, glow }: Member, [x, y, scale]: Spot, depth: number): void => {
    puppet.setPosition(x, y).resize(scale).setDepth(depth).setVisible(true);
    const side = x < 450 ? 1 : -1;
    const tall = puppet.tallness * scale;
    place({ lantern, glow }, x + side * tall * handOut, y - tall * handUp, held * (scale / 0.4), depth + 0.01);
  };
  const showOne = (member: Member, view: FestivalView, isSet: boolean): void => {
    const { who, puppet, lantern, glow } = member;
    const isFar = (who === 'theo' && view.theo) || (who === 'dewi' && !view.theo);
    const spot = isFar ? farSpots[who === 'theo' ? 'theo' : 'dewi'] : spots[who];
    const isHere = spot !== undefined && (who !== 'theo' || view.far);
    for (const part of [puppet, lantern, glow]) part.setVisible(isHere);
    if (!spot || !isHere) return;
    if (!isSet || who === 'theo') stand(member, spot, depths.people + spot[1] / 1000);
    const burns = view.burning || (who === 'theo' && view.far);
    const delay = view.burning && who !== 'theo' ? reaches(spot[0], view.answer) * spread : 0;
    light(member, burns, delay);
    puppet.feel(faceOf(who, view.burning));
    puppet.tint(burns ? warmSkin : coolSkin);
    puppet.light(0xffb866, spot[0] < 450 ? 1 : -1, burns ? 0.9 : 0.42);
  };
  let isSet = false;
  return {
    show(view) {
      for (const member of members) showOne(member, view, isSet);
      isSet = true;
      const isLone = view.far && !view.theo;
      const [x, y, scale] = farSpots.light;
      place(lone, x, y - 26, scale, depths.people + y / 1000);
      for (const part of [lone.lantern, lone.glow]) part.setVisible(isLone);
      light(lone, isLone, 0);
    },
    speak(who, face) {
      const puppet = troupe.present(who);
      puppet?.feel(face ?? 'calm');
      puppet?.talk(lineLength);
      board.wake();
    },
  };
}
