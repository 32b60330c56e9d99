// What a story gives to count: its choices, endings and check lines by place, so that a receipt needs few bits.
import type { PracticeSet } from '../practice/types';
import type { Beat, MarkedState, Scenario } from '../scenario/types';
import { crc32 } from '../shared/crc32';

/** A moment of choice: where it leads away, and by which choices. */
export interface ChoicePlace {
  readonly beat: string;
  readonly choices: readonly string[];
}

/** The table of a level. */
export interface StoryTable {
  readonly level: string;
  readonly window: number;
  /** Tells editions of a story apart: 0..4095, worked out from all that the table names. */
  readonly edition: number;
  readonly places: readonly ChoicePlace[];
  readonly endings: readonly string[];
  readonly check: { readonly a: readonly string[]; readonly b: readonly string[] };
}

const editions = 4096;

/** Tools stay in their beat, and so does a choice that leads back to it: neither settles anything. */
function placesOf(beats: Readonly<Record<string, Beat<MarkedState>>>): readonly ChoicePlace[] {
  return Object.entries(beats).flatMap(([beat, { choices = [] }]) => {
    const settling = choices.filter(({ tool, to }) => tool !== true && to !== beat).map(({ id }) => id);
    return settling.length > 1 ? [{ beat, choices: settling }] : [];
  });
}

/** Works the table out from a scenario and, where the level has one, its check. */
export function storyTable(scenario: Scenario, set?: PracticeSet): StoryTable {
  const places = placesOf(scenario.beats);
  const endings = Object.entries(scenario.beats).flatMap(([id, { kind }]) => (kind === 'ending' ? [id] : []));
  const idsOf = (form: 'a' | 'b') => (set?.checks[form] ?? []).map(({ id }) => id);
  const check = { a: idsOf('a'), b: idsOf('b') };
  const all = JSON.stringify([scenario.id, places.map(({ beat, choices }) => [beat, ...choices]), endings, check]);
  // Ids are ASCII, so that a letter is a byte.
  const edition = crc32(Uint8Array.from(all, (letter) => letter.charCodeAt(0))) % editions;
  return { level: scenario.id, window: scenario.order, edition, places, endings, check };
}
