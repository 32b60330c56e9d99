// As many results of one class as the bench asks for, each of another pupil.
import { codeOf } from '../../src/domain/assignment/code';
import type { Assignment } from '../../src/domain/assignment/assignment';
import { encodeReceipt, receiptFragment } from '../../src/domain/receipt/encode-receipt';
import { firstMinute } from '../../src/domain/receipt/format';
import type { Receipt, ReceiptStory } from '../../src/domain/receipt/receipt';
import type { StoryTable } from '../../src/domain/receipt/story-table';
import { seededRandom } from '../../src/domain/shared/random';
import { allTables } from '../support/story-tables';

const assignment: Assignment = {
  ...{ windows: [1, 2, 3, 4, 5, 6], language: null, pace: null, profile: null, naming: 'nickname', number: 11 },
  ...{ check: true, ticket: true, replay: true, booster: true },
};

function storyOf({ window, level, places, endings, check }: StoryTable, chance: () => number): ReceiptStory {
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(chance() * list.length)] as Value;
  const form = (items: readonly string[]) =>
    Object.fromEntries(items.map((id) => [id, pick(['ok', 'unclear', 'hurtful'] as const)]));
  return {
    ...{ window, level, state: 'lit', tries: 1, minutes: 12, isOtherEdition: false },
    ending: pick(endings),
    choices: Object.fromEntries(places.map(({ beat, choices }) => [beat, pick(choices)])),
    check: { a: form(check.a), b: form(check.b) },
  };
}

/** Links, a line each, as they would stand in a pasted list. */
export function manyResults(count: number): string {
  const chance = seededRandom(1);
  const lines = Array.from({ length: count }, (_, index) => {
    const receipt: Receipt = {
      ...{ code: codeOf(assignment), assignment, pupil: index * 401, language: 'en', round: null },
      name: { first: 1 + (index % 40), second: 1 + (Math.floor(index / 40) % 40) },
      ...{ begun: firstMinute + index, last: firstMinute + index + 60 },
      stories: allTables.map((table) => storyOf(table, chance)),
      ticket: { try: 'sit', talk: 'joke' },
    };
    return `https://kind.example.org/#${receiptFragment(encodeReceipt(receipt, allTables))}`;
  });
  return lines.join('\n');
}
