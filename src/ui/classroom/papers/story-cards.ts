// Turns what a plan says about its sentences into cards to cut out, and into what only the teacher reads.

/** A card: what stands on its front, and how it can be heard, where there is one answer. */
export interface StoryCard {
  readonly text: string;
  readonly answer?: string | undefined;
  /** Who says it, where that is not part of the text. */
  readonly from?: string | undefined;
}

/** Cards, and sentences of the plan that are no cards but belong to them. */
export interface StoryCards {
  readonly cards: readonly StoryCard[];
  readonly notes: readonly string[];
}

/** How many are on a sheet. */
export const cardsOnSheet = 8;

/** In plans the answer stands in the last brackets, at the very end. */
const withAnswer = /^(?<text>.+?)(?:\s\(|\s?（)(?<answer>[^()（）]+)[)）]$/su;

/** Splits a sentence of a plan; without brackets at its end all of it is text. */
export function cardOf(sentence: string): StoryCard {
  const { text, answer } = withAnswer.exec(sentence)?.groups ?? {};
  return text === undefined ? { text: sentence } : { text, answer };
}

/** Where some sentences have an answer, one without is a word to the teacher; where none has, all are cards. */
export function storyCardsOf(sentences: readonly string[]): StoryCards {
  const all = sentences.map(cardOf);
  const isCard = ({ answer }: StoryCard) => answer !== undefined || all.every((card) => card.answer === undefined);
  return { cards: all.filter(isCard), notes: all.filter((card) => !isCard(card)).map(({ text }) => text) };
}
