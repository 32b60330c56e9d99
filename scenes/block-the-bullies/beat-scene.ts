// Where each beat of the level takes place and who is seen there besides Nila.
import type { Person } from '../../src/domain/scenario/people';

/** The painted places of the level. */
export type Place = 'bedroom' | 'corridor' | 'office' | 'kitchen' | 'dark-room';

/** What the picture shows in a beat. */
export interface BeatScene {
  readonly place: Place;
  /** Somebody in the room, or in a lit window of the phone when Nila is in her bedroom. */
  readonly visitor?: Person;
  /** Who speaks is seen on the phone already and needs no window. */
  readonly onScreen?: true;
  /** The line with which the scene begins; until then it is still the bedroom. */
  readonly from?: number;
  /** The lines with which Momo lands on the chair, where he sits from then on; none: he sits there already. */
  readonly lands?: readonly number[];
}

const scenes: Readonly<Record<string, BeatScene>> = {
  'a1-zuri': { place: 'bedroom', onScreen: true },
  'a3-open': { place: 'bedroom', onScreen: true },
  'a2-zuri-asks': { place: 'bedroom', visitor: 'zuri' },
  'a3-zuri-fire': { place: 'bedroom', visitor: 'zuri' },
  'a3-zuri-copy': { place: 'bedroom', visitor: 'zuri' },
  'a3-corridor': { place: 'corridor', visitor: 'arif' },
  'a3-arif': { place: 'corridor', visitor: 'arif' },
  'a3-arif-back': { place: 'corridor', visitor: 'arif' },
  'a3-pass': { place: 'corridor' },
  'a3-again': { place: 'corridor' },
  'a3-dewi': { place: 'office', visitor: 'dewi' },
  'a3-dewi-back': { place: 'office', visitor: 'dewi' },
  'end-full-room': { place: 'bedroom', visitor: 'bim', lands: [3] },
  'end-small-room': { place: 'bedroom', visitor: 'bim', lands: [3] },
  'end-after-fire': { place: 'bedroom', visitor: 'bim', lands: [7, 8] },
  'end-paper-chair': { place: 'bedroom', lands: [5] },
  'late-tell': { place: 'bedroom', visitor: 'zuri', lands: [] },
  'reveal-kettle': { place: 'kitchen', visitor: 'oma', from: 2 },
  'reveal-mask': { place: 'dark-room' },
};

const home: BeatScene = { place: 'bedroom' };

/** The scene of a beat of which these lines were heard; most are played in the bedroom. */
export function sceneOfBeat(beat: string, heard: ReadonlySet<number>): BeatScene {
  const scene = scenes[beat] ?? home;
  return scene.from === undefined || heard.has(scene.from) ? scene : home;
}

/** Whether Momo sits on the chair by now. */
export const isOnChair = ({ lands }: BeatScene, heard: ReadonlySet<number>): boolean =>
  lands !== undefined && (lands.length === 0 || lands.some((line) => heard.has(line)));
