// The port for keeping things on the device. It never throws: what cannot be kept is said, and the game goes on.

/**
 * How well things are kept: on the device; only until the page closes; the device is full; another tab keeps them; the
 * device has not answered yet.
 */
export type StorageHealth = 'kept' | 'until-closed' | 'full' | 'other-tab' | 'slow';

/** A small key-value store of plain JSON values. */
export interface Storage {
  /** The value, or undefined. What cannot be read counts as absent, but is not written over. */
  get(key: string): Promise<unknown>;
  /** Keeps a JSON value; says afterwards how well. */
  set(key: string, value: unknown): Promise<StorageHealth>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Deletes everything of this game on this device. */
  clear(): Promise<void>;
  /** Known after `ready` or the first thing that was kept; before that it is hoped for. */
  health(): StorageHealth;
  /** Tries out the device, unless that was done; says how well it keeps. */
  ready(): Promise<StorageHealth>;
  /**
   * The device keeps again what it did not take before, because another tab had it or it did not answer. What lies there
   * can be newer than what was read: whoever listens reads anew.
   */
  onReturn(listener: () => void): void;
}
