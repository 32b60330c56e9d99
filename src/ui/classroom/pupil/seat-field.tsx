// A field for a seat number, filled in where a card carried it.
import { useEffect, useId, useRef } from 'preact/hooks';
import { useClassWords } from './class-words';

/** What it needs. */
export interface SeatFieldProps {
  /** As it was typed. */
  readonly seat: string;
  readonly isFromCard: boolean;
  /** A sentence about what is wrong with it, or null; `tries` counts, so that the same one is met again. */
  readonly wrong: string | null;
  readonly tries: number;
  readonly onSeat: (seat: string) => void;
}

/** Takes focus when it is wrong. */
export function SeatField({ seat, isFromCard, wrong, tries, onSeat }: SeatFieldProps) {
  const say = useClassWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong !== null) field.current?.focus();
  }, [wrong, tries]);
  return (
    <div class="pupil-seat">
      <label for={id}>{say('class-who-seat')}</label>
      <input
        {...{ id, ref: field, type: 'text', inputMode: 'numeric', autocomplete: 'off', maxLength: 4, dir: 'ltr' }}
        value={seat}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-note`}
        onInput={(event) => onSeat(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class={wrong === null ? 'hint' : 'pupil-wrong'} role="status">
        {wrong ?? say(isFromCard ? 'class-who-seat-card' : 'class-who-seat-note')}
      </p>
    </div>
  );
}
