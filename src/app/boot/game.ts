// The outside world as the app knows it: every adapter through its port.
import type { Signal } from '@preact/signals';
import type { Clock } from '../../ports/clock';
import type { Share } from '../../ports/share';
import type { Sound } from '../../ports/sound';
import type { Speech } from '../../ports/speech';
import type { Storage } from '../../ports/storage';
import type { Text } from '../../ports/text';
import type { Keeper } from '../keeping/keeper';
import type { DoorWords } from '../levels/doors';
import type { Router } from '../routes/router';
import type { Wishes } from '../routes/query';

/** Built once by main.ts, handed to every screen of the app. */
export interface Game {
  readonly text: Text;
  readonly keeper: Keeper;
  readonly sound: Sound;
  readonly speech: Speech;
  readonly share: Share;
  /** What teachers keep on the device; what players did is the keeper's. */
  readonly storage: Storage;
  readonly clock: Clock;
  readonly router: Router;
  readonly doors: DoorWords;
  readonly wishes: Wishes;
  /** A level to enter without its note, because the player comes from its own quiet hour. */
  readonly enter: Signal<string | null>;
  /** The opening of the street is told: somebody has just answered the first questions. */
  readonly opening: Signal<boolean>;
  /** Where pictures are drawn, behind the words. */
  readonly stageHost: HTMLElement;
}
