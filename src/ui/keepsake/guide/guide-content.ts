// What stands on the card of the Kindness Guide: the chosen sentences, and nothing that was noted beside them.
import type { Words } from '../../dialogue/words';

/** A sentence, and the colour of its level's lantern. */
export interface GuideLine {
  readonly sentence: string;
  readonly color: string;
}

/** The card in words: no number, rank, date or name of the player. */
export interface GuideContent {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly GuideLine[];
}

/** The card in the language of today. */
export const guideContent = (lines: readonly GuideLine[], ui: Words): GuideContent => ({
  name: ui('keep-guide'),
  title: ui('guide-title'),
  lines,
});

/** The card as plain text, for where no picture can go. */
export const guideText = ({ title, lines }: GuideContent): string =>
  [title, ...lines.map(({ sentence }) => `· ${sentence}`)].join('\n');
