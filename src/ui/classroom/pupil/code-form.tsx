// The field for a class code: big, forgiving, with the reason near it when a code is not taken.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CodeReason } from '../../../domain/assignment/code';
import { announce } from '../../kit/announce';
import { Icon } from '../../kit/icon';
import { useClassWords } from './class-words';

/** What it needs; `onJoin` says why a code is not taken, or null. */
export interface CodeFormProps {
  /** What came by a link that cannot be read, and why. */
  readonly typed?: string;
  readonly reason?: CodeReason | undefined;
  readonly onJoin: (typed: string) => CodeReason | null;
}

/** What was typed stays, so that one character can be put right. */
export function CodeForm({ typed: before = '', reason, onJoin }: CodeFormProps) {
  const say = useClassWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(before);
  const [wrong, setWrong] = useState<CodeReason | null>(reason ?? null);
  useEffect(() => {
    if (reason) announce(say(`class-wrong-${reason}`));
  }, []);
  const join = (event: Event) => {
    event.preventDefault();
    const why = onJoin(typed);
    setWrong(why);
    if (why === null) return;
    announce(say(`class-wrong-${why}`));
    field.current?.focus();
  };
  return (
    <form class="pupil-code" onSubmit={join} noValidate>
      <label for={id}>{say('class-code')}</label>
      <p class="hint" id={`${id}-hint`}>
        {say('class-code-field')}
      </p>
      <div class="pupil-code-row">
        <input
          {...{ id, ref: field, type: 'text', dir: 'ltr', inputMode: 'text', enterkeyhint: 'go', spellcheck: false }}
          {...{ autocomplete: 'off', autocapitalize: 'characters', autocorrect: 'off' }}
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? `${id}-hint` : `${id}-wrong ${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-main" data-advance="">
          <span>{say('class-code-join')}</span>
          <Icon name="arrow-right" />
        </button>
      </div>
      {wrong === null ? null : (
        <p id={`${id}-wrong`} class="pupil-wrong">
          <Icon name="warning-circle" />
          <span>{say(`class-wrong-${wrong}`)}</span>
        </p>
      )}
    </form>
  );
}
