// What the play-through needs of a browser engine, however it is driven.
import type { Hand, Tab } from '../support/play';

/** The screens that are played on. */
export type Shape = 'phone' | 'wide';

/** Inner sizes where the engine has no device of its own for the shape. */
export const sizes: Readonly<Record<Shape, { readonly width: number; readonly height: number }>> = {
  phone: { width: 390, height: 844 },
  wide: { width: 1366, height: 768 },
};

/** A tab on a device where nobody has played yet. */
export interface EngineTab extends Tab {
  /** Name and version of the browser. */
  readonly browser: string;
  /** By which hand its controls are pressed: by touch where the engine can be touched from outside. */
  readonly hand: Hand;
  readonly keyboard: { press(key: string): Promise<void> };
  /** Presses a place of the page, by that hand. */
  poke(x: number, y: number): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  reload(): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  /** Errors, refused content and requests that left the origin, since the tab was opened. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser that opens tabs. */
export interface Engine {
  openTab(shape: Shape, address: string): Promise<EngineTab>;
  close(): Promise<void>;
}
