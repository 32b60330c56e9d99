// What is not in the code: the teacher's own name for a class, and whom the class can turn to.
import { useId } from 'preact/hooks';
import { longestLine } from '../../../domain/assignment/class-link';
import { useTeachWords } from './teach-words';

/** Both as they were typed. */
export interface WordsPartProps {
  readonly label: string;
  readonly line: string;
  readonly onLabel: (label: string) => void;
  readonly onLine: (line: string) => void;
}

interface FieldProps {
  readonly name: string;
  readonly note: string;
  readonly value: string;
  readonly left?: string | undefined;
  readonly onInput: (value: string) => void;
}

function Field({ name, note, value, left, onInput }: FieldProps) {
  const id = useId();
  return (
    <p class="assign-field">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longestLine}
        value={value}
        aria-describedby={`${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span id={`${id}-note`} class="hint">
        {note}
        {left === undefined ? null : <small class="assign-left">{left}</small>}
      </span>
    </p>
  );
}

/** The label first: nobody but the teacher reads it. */
export function WordsPart({ label, line, onLabel, onLine }: WordsPartProps) {
  const say = useTeachWords();
  const count = longestLine - line.length;
  return (
    <>
      <Field name={say('assign-label')} note={say('assign-label-note')} value={label} onInput={onLabel} />
      <Field
        name={say('assign-line')}
        note={say('assign-line-note')}
        value={line}
        left={line === '' ? undefined : say('assign-line-left', { count })}
        onInput={onLine}
      />
    </>
  );
}
