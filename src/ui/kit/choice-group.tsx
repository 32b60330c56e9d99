// One of several values: a group of radio buttons with big labels.
import { useId } from 'preact/hooks';

/** An option of a group: its value and its words. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  /** The language of the label where it is not the page's. */
  readonly lang?: string;
}

/** What the group needs. */
export interface ChoiceGroupProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly note?: string;
}

/** A fieldset of radio buttons. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice-group">
      <legend>{props.legend}</legend>
      {props.note === undefined ? null : <p class="hint">{props.note}</p>}
      <div class="choice-group-options">
        {props.options.map(({ value, label, note, lang }) => (
          <label key={value} class="option" lang={lang}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>
              {label}
              {note === undefined ? null : <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
