// The port for play without a network: what is kept on the device, and newer versions of the game.
import type { ReadonlySignal } from '@preact/signals';

/** What all six need in the present language, in bytes. Lengths are of unpacked files: about what the device keeps. */
export interface Survey {
  readonly all: number;
  readonly missing: number;
  /** About what the browser still lets the game keep; undefined where it does not tell. */
  readonly free: number | undefined;
}

/** Why keeping all came to an end before all was there. What was kept until then stays. */
export type Stopped = 'cancelled' | 'network' | 'full';

/** How it goes with keeping everything. */
export type Keeping =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly bytes: number; readonly of: number }
  | { readonly state: 'stopped'; readonly why: Stopped }
  | { readonly state: 'done' };

/** Keeps the game on the device. Nothing here rejects: without a network, or without room, the game is as it was. */
export interface Offline {
  /** A newer version lies ready; it is loaded only when somebody asks for it. */
  readonly isRenewable: ReadonlySignal<boolean>;
  readonly keeping: ReadonlySignal<Keeping>;
  /** Keeps the words and letters of a language, and its words of every level that is kept. */
  language(tag: string): void;
  /** Keeps all of a level, the street or the festival; sounds too where they are heard. */
  opened(scene: string, tag: string, heard: boolean): void;
  /** Undefined as long as nothing can be kept. */
  survey(tag: string): Promise<Survey | undefined>;
  keepAll(tag: string): void;
  cancel(): void;
  /** Takes the levels off the device again; the game itself stays. */
  forget(): Promise<void>;
  /** Loads the page anew, in the newest version there is. */
  renew(): void;
}
