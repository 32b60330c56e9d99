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
  /** Momo lands on the chair. */
  readonly chair?: true;
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
  'end-full-room': { place: 'bedroom', visitor: 'bim', chair: true },
  'end-small-room': { place: 'bedroom', visitor: 'bim', chair: true },
  'end-after-fire': { place: 'bedroom', visitor: 'bim', chair: true },
  'end-paper-chair': { place: 'bedroom', chair: true },
  'late-tell': { place: 'bedroom', visitor: 'zuri', chair: true },
  'reveal-kettle': { place: 'kitchen', visitor: 'oma' },
  'reveal-mask': { place: 'dark-room' },
};

/** The scene of a beat; most are played in the bedroom. */
export const sceneOfBeat = (beat: string): BeatScene => scenes[beat] ?? { place: 'bedroom' };
