// What stands on the picture of lanterns.
import type { Words } from '../../dialogue/words';
import type { LanternView } from './lantern-look';

/** The picture in words: no number, rank, date or name of the player. */
export interface LanternContent {
  readonly name: string;
  readonly title: string;
  readonly lanterns: readonly LanternView[];
  /** Whether the whole bay is full of light, as after the festival. */
  readonly full: boolean;
}

/** The picture in the language of today. */
export function lanternContent(lanterns: readonly LanternView[], full: boolean, ui: Words): LanternContent {
  return { name: ui('keep-lantern'), title: ui('ui-street'), lanterns, full };
}

/** The picture as plain text, for where no picture can go. */
export const lanternText = ({ title, lanterns }: LanternContent): string =>
  [title, ...lanterns.map((lantern) => `· ${lantern.title}: ${lantern.line}`)].join('\n');
