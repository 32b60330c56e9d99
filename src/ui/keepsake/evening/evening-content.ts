// What stands on the picture of an evening: lights, the circle of people, moments that could have gone another way.
import type { Person } from '../../../domain/scenario/people';
import type { Words } from '../../dialogue/words';
import { forkKey } from '../../screens/debrief-keys';
import type { ForkView, LightView } from '../../screens/debrief-parts';

/** A light in words, and how bright it is drawn, 0 to 3. */
export interface CardLight {
  readonly text: string;
  readonly level: number;
}

/** A moment, the way that was taken, and one that was not. */
export interface CardFork {
  readonly moment: string;
  readonly taken: string;
  readonly other: string | undefined;
}

/** The picture in words. It has no number, rank, date or name of the player. */
export interface EveningContent {
  readonly name: string;
  readonly title: string;
  readonly lights: readonly CardLight[];
  readonly circleTitle: string;
  readonly circle: readonly { readonly person: Person; readonly name: string }[];
  readonly forksTitle: string;
  readonly forks: readonly CardFork[];
  readonly takenLabel: string;
  readonly otherLabel: string;
}

/** What the picture is made of, as the quiet hour has it. */
export interface EveningSource {
  readonly words: Words;
  /** The interface's own words. */
  readonly ui: Words;
  readonly lights: readonly LightView[];
  readonly circle: readonly Person[];
  readonly forks: readonly ForkView[];
}

const lightKey = (level: number): string =>
  level === 0 ? 'ui-light-0' : level === 3 ? 'ui-light-full' : 'ui-light-some';

/** The picture in the language of today. */
export function eveningContent({ words, ui, lights, circle, forks }: EveningSource): EveningContent {
  return {
    name: ui('evening-card'),
    title: words('title'),
    lights: lights.map(({ light, level }) => ({ text: ui(lightKey(level), { light: ui(`ui-${light}`) }), level })),
    circleTitle: ui(circle.length === 0 ? 'debrief-circle-empty' : 'ui-circle'),
    circle: circle.map((person) => ({ person, name: ui(`who.${person}`) })),
    forksTitle: ui('evening-card-forks'),
    forks: forks.map(({ beat, taken, others: [other] }) => ({
      moment: words(forkKey(beat)),
      taken: words(taken),
      other: other && words(other.choice),
    })),
    takenLabel: ui('debrief-window-lit'),
    otherLabel: ui('evening-card-other'),
  };
}

/** The picture as plain text, for where no picture can go. */
export function eveningText(card: EveningContent): string {
  const { title, lights, circleTitle, circle, forksTitle, forks, takenLabel, otherLabel } = card;
  const people = circle.length === 0 ? [circleTitle] : [`${circleTitle}: ${circle.map(({ name }) => name).join(', ')}`];
  const moments = forks.flatMap(({ moment, taken, other }) => [
    `· ${moment}`,
    `  ${takenLabel}: ${taken}`,
    ...(other === undefined ? [] : [`  ${otherLabel}: ${other}`]),
  ]);
  const ways = forks.length === 0 ? [] : [forksTitle, ...moments];
  return [title, ...lights.map(({ text }) => text), ...people, ...ways].join('\n');
}
