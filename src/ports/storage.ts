// The port for keeping things on the device. It never throws: what cannot be kept is said, and the game goes on.

/** How well things are kept: on the device; only until the page closes; the device is full; another tab keeps them. */
export type StorageHealth = 'kept' | 'until-closed' | 'full' | 'other-tab';

/** A small key-value store of plain JSON values. */
export interface Storage {
  /** The value, or undefined; unreadable values count as absent. */
  get(key: string): Promise<unknown>;
  /** Keeps a JSON value; says afterwards how well. */
  set(key: string, value: unknown): Promise<StorageHealth>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Deletes everything of this game on this device. */
  clear(): Promise<void>;
  /** Known after the first call of any method. */
  health(): StorageHealth;
}
