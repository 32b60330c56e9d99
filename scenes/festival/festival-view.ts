// What the festival shows in a moment, read from the beat and the state; nothing here moves.
import { people, type Person } from '../../src/domain/scenario/people';

/** From where the light came when the last number was said. */
export type Answer = 'one' | 'all' | 'none';

/** One moment of the festival. */
export interface FestivalView {
  /** Numbers of the lit windows; the others have their curtains drawn. */
  readonly lit: readonly number[];
  readonly fog: boolean;
  /** Whether the windows answer each other, one after another. */
  readonly song: boolean;
  /** Whether Theo is of the party; else Ms Dewi keeps a light for him. */
  readonly theo: boolean;
  /** Whether the light at the far end is seen already. */
  readonly far: boolean;
  /** Whether the lanterns burn. */
  readonly burning: boolean;
  readonly answer: Answer;
  /** What the camera looks at. */
  readonly shot: 'street' | 'far' | 'bay' | 'end' | Person;
  /** Every lantern of the player, and those that were let go; empty before there are any. */
  readonly lanterns: readonly string[];
  readonly gone: readonly string[];
}

interface FestivalState {
  readonly lit?: unknown;
  readonly theo?: unknown;
  readonly answer?: unknown;
  readonly lanterns?: unknown;
  readonly gone?: unknown;
}

const burningFrom = ['fin-one', 'fin-all-say', 'fin-silent', 'fin-lanterns', 'fin-read', 'fin-dewi', 'fin-oma'];
const after = ['fin-last', 'fin-end'];
const withLanterns = ['fin-lanterns', 'fin-read', 'fin-dewi', 'fin-oma', ...after];
const farBeats = ['fin-theo-lit', 'fin-theo-not'];
const lateBeats = [...farBeats, 'fin-idris', 'fin-choice', ...burningFrom, ...after];
const bayBeats = ['fin-one', 'fin-all-say', 'fin-silent', 'fin-lanterns', 'fin-read'];
const answers: Readonly<Record<string, Answer>> = { 'fin-c-all': 'all', 'fin-c-none': 'none' };

function shotOf(beat: string): FestivalView['shot'] {
  if (farBeats.includes(beat)) return 'far';
  if (bayBeats.includes(beat)) return 'bay';
  if (after.includes(beat)) return 'end';
  const who = beat === 'fin-some-2' ? 'oma' : beat === 'fin-choice' ? 'idris' : beat.replace('fin-', '');
  return people.find((one) => one === who) ?? 'street';
}

const texts = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];

/** Reads `{ lit: number[], theo, answer, lanterns, gone: string[] }`; anything else is a street without lights. */
export function festivalView(beat: string, state: unknown): FestivalView {
  const { lit, theo, answer, lanterns, gone } = (state ?? {}) as FestivalState;
  const hasLanterns = withLanterns.includes(beat);
  return {
    lit: Array.isArray(lit) ? lit.filter((one): one is number => typeof one === 'number') : [],
    fog: beat === 'fin-open',
    song: beat === 'fin-all-1',
    theo: theo === true,
    far: lateBeats.includes(beat),
    burning: burningFrom.includes(beat) || after.includes(beat),
    answer: (typeof answer === 'string' ? answers[answer] : undefined) ?? 'one',
    shot: shotOf(beat),
    lanterns: hasLanterns ? texts(lanterns) : [],
    gone: hasLanterns ? texts(gone) : [],
  };
}
