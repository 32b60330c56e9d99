// Which language: a list of the browser's own, because two dozen names would fill a phone.
import { useId } from 'preact/hooks';
import type { Locale } from '../../ports/text';

/** What the field needs. */
export interface LanguageFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly locales: readonly Locale[];
  /** A first choice that names no language; its value is empty. */
  readonly none?: string;
  /** The tag of the present language. */
  readonly value: string;
  readonly onChange: (tag: string) => void;
}

/** Every language by its own name, so that whoever cannot read the present one finds theirs. */
export function LanguageField({ label, note, none, locales, value, onChange }: LanguageFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {note === undefined ? null : (
        <p class="hint" id={`${id}-note`}>
          {note}
        </p>
      )}
      <select
        id={id}
        name="language"
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {locales.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
