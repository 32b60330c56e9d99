// A window of Lantern Street as the interface shows it.

/** One window of the street. Without an id somebody is still writing behind it. */
export interface StreetWindow {
  readonly number: number;
  readonly id?: string;
  readonly title: string;
  /** How the window stands, in words. */
  readonly story: string;
  readonly state: 'untouched' | 'half' | 'lit' | 'skipped' | 'read' | 'soon';
}
