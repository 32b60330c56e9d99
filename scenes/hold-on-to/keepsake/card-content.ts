// What stands on the hold-on card, from the ids that the save keeps.
import { cardLists } from '../card-lists';
import { lanterns } from '../lanterns';

/** Looks up a key in the level's words. */
type Words = (key: string) => string;

/** Somebody's words on the card. */
export interface CardLantern {
  readonly text: string;
  /** The account; the empty text where it is a person of the house. */
  readonly handle: string;
}

/** A part of the card's back: a heading and what was chosen under it. */
export interface CardPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The card in words. */
export interface CardContent {
  readonly title: string;
  readonly line: string;
  readonly lanterns: readonly CardLantern[];
  readonly parts: readonly CardPart[];
  readonly back: readonly string[];
}

const handles = new Map<string, string>(lanterns.map(({ id, handle }) => [id, handle]));
/** From people of the house, for whoever saw fewer than three lanterns. */
const fromHome = ['w-from-oma', 'w-from-zuri', 'w-from-tavi'];
const listOf = (ids: string | undefined): readonly string[] => (ids ? ids.split('+') : []);

/** Ids that this version does not know are left out. */
export function cardContent(carry: Readonly<Record<string, string>>, words: Words): CardContent {
  const held = listOf(carry.held).filter((id) => handles.has(id) || fromHome.includes(id));
  const own = listOf(carry.own).filter((id) => cardLists.own.includes(id));
  const night = listOf(carry.night).filter((id) => cardLists.night.includes(id));
  const parts = [
    { title: words('card.step.2'), lines: own.map((id) => words(`card.own.${id}`)) },
    { title: words('card.step.3'), lines: night.map((id) => words(`card.night.${id}`)) },
  ];
  return {
    title: words('card.title'),
    line: words('card.line'),
    lanterns: held.map((id) => ({ text: words(`${id}.text`), handle: handles.get(id) ?? '' })),
    parts: parts.filter(({ lines }) => lines.length > 0),
    back: [1, 2, 3].map((number) => words(`card.back.${number}`)),
  };
}

/** The card as plain text, for where no picture can go. */
export function cardText({ title, line, lanterns: lights, parts, back }: CardContent): string {
  return [
    title,
    line,
    ...lights.map(({ text, handle }) => `✦ ${text}${handle === '' ? '' : ` (${handle})`}`),
    ...parts.flatMap(({ title: heading, lines }) => [heading, ...lines.map((entry) => `· ${entry}`)]),
    back.join(' '),
  ].join('\n');
}
