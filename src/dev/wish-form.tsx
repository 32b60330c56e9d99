// The small form of the playground: which level, and in which language, pace, wording, chance and stillness.
import { pseudoTags } from '../platform/i18n/pseudo';
import type { Locale } from '../ports/text';

/** What the form shows and tells. */
export interface WishFormProps {
  readonly levels: readonly string[];
  /** The wishes as they stand in the address. */
  readonly search: string;
  readonly locales: readonly Locale[];
  /** `value` is null when a wish is taken back. */
  readonly onWish: (name: string, value: string | null) => void;
}

interface Field {
  readonly name: string;
  readonly title: string;
  /** Value and name; the first is what counts without a wish. */
  readonly options: readonly (readonly [string, string])[];
}

const same = (value: string) => [value, value] as const;

function fieldsOf(levels: readonly string[], locales: readonly Locale[]): readonly Field[] {
  const languages = locales.map(({ tag, name }) => [tag, `${name} (${tag})`] as const);
  return [
    { name: 'level', title: 'Level', options: levels.map(same) },
    {
      name: 'lang',
      title: 'Language',
      options: [['', 'as the device asks'], ...languages, ...pseudoTags.map(same)],
    },
    { name: 'pace', title: 'Pace', options: [['', 'as usual'], same('calm'), same('lively')] },
    { name: 'profile', title: 'Wording', options: [['', 'as usual'], same('standard'), same('gentle')] },
  ];
}

/** Tells every change at once: there is nothing to send. */
export function WishForm({ levels, search, locales, onWish }: WishFormProps) {
  const query = new URLSearchParams(search);
  return (
    <form class="dev-row" onSubmit={(event) => event.preventDefault()}>
      {fieldsOf(levels, locales).map(({ name, title, options }) => (
        <label key={name}>
          {title}{' '}
          <select
            value={query.get(name) ?? options[0]?.[0]}
            onChange={(event) => onWish(name, event.currentTarget.value)}
          >
            {options.map(([value, shown]) => (
              <option key={value} value={value}>
                {shown}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        Seed{' '}
        <input
          type="number"
          min={0}
          placeholder="1"
          value={query.get('seed') ?? ''}
          onChange={(event) => onWish('seed', event.currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={query.has('still')}
          onChange={(event) => onWish('still', event.currentTarget.checked ? '' : null)}
        />{' '}
        Still
      </label>
    </form>
  );
}
