// On or off: a checkbox with its words.

/** What a toggle needs. */
export interface ToggleProps {
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A checkbox that looks like a switch. */
export function Toggle({ label, note, on, onChange }: ToggleProps) {
  return (
    <label class="toggle option">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {note === undefined ? null : <small>{note}</small>}
      </span>
    </label>
  );
}
