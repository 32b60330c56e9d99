// Every beat of a level, act by act, with its lines and choices; each is a link that opens the level there.
import type { Beat, MarkedState, Scenario } from '../domain/scenario/types';
import type { Namespace, Text } from '../ports/text';
import { momentAddress } from './address';

/** What the list needs. */
export interface BeatListProps {
  readonly scenario: Scenario;
  /** Who comes to the border with the present seed. */
  readonly guests: readonly string[];
  readonly text: Text;
  /** The wishes that every link carries. */
  readonly search: string;
  /** Part of a text or key; only what has it is listed. */
  readonly sought: string;
}

interface Place {
  /** A beat or a guest. */
  readonly name: string;
  readonly kind: string;
  readonly keys: readonly string[];
}

/** What a choice or a guest says besides the text of its own key. */
const endings = ['', '.say', '.shown', '.cost', '.gain', '.seen', '.caption', '.text', '.closer', '.why'];

/** Acts are the beginnings of beat ids; what comes after the last act has no number. */
const actOf = (beat: string): string => {
  const number = /^a(\d+)-/.exec(beat)?.[1];
  return number === undefined ? 'Endings and after' : `Act ${number}`;
};

const placeOf = (name: string, { kind, lines, choices = [] }: Beat<MarkedState>): Place => ({
  name,
  kind,
  keys: [...lines.map(({ line }) => `${name}.${line}`), ...choices.map(({ id }) => `${name}.${id}`)],
});

function actsOf({ beats }: Scenario, guests: readonly string[]): readonly (readonly [string, readonly Place[]])[] {
  const acts = new Map<string, Place[]>();
  for (const [name, beat] of Object.entries(beats)) {
    const act = actOf(name);
    acts.set(act, [...(acts.get(act) ?? []), placeOf(name, beat)]);
  }
  return [...acts, ['Who comes', guests.map((name) => ({ name, kind: 'guest', keys: [name] }))] as const];
}

/** Nothing is left of an act in which nothing was found. */
export function BeatList({ scenario, guests, text, search, sought }: BeatListProps) {
  const namespace: Namespace = `levels/${scenario.id}`;
  const wordsOf = (key: string) =>
    endings
      .map((ending) => key + ending)
      .flatMap((full) => (text.has(full, namespace) ? [text.t(full, {}, namespace)] : []));
  const needle = sought.toLowerCase();
  const isSought = (key: string) => [key, ...wordsOf(key)].some((words) => words.toLowerCase().includes(needle));
  const link = (key: string) => <a href={momentAddress(search, scenario.id, key)}>{key}</a>;
  return actsOf(scenario, guests).map(([act, places]) => {
    const found = places
      .map((place) => ({ ...place, keys: place.keys.filter(isSought) }))
      .filter(({ name, keys }) => keys.length > 0 || name.includes(needle));
    return found.length === 0 ? null : (
      <section key={act}>
        <h2>{act}</h2>
        {found.map(({ name, kind, keys }) => (
          <details key={name} open={sought !== ''}>
            <summary>
              {link(name)} {kind}
            </summary>
            <ul>
              {keys.map((key) => (
                <li key={key}>
                  {link(key)} <span dir="auto">{wordsOf(key)[0]}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    );
  });
}
