// A class that was made on another device comes in by its code or its link.
import { useId, useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { useTeachWords } from './teach-words';

/** Whom to tell; gives the text key of what is wrong with it, or null. */
export interface HaveCodeProps {
  readonly onHave: (typed: string) => 'assign-have-wrong' | 'assign-have-newer' | null;
}

/** One field and one button; Enter does the same. */
export function HaveCode({ onHave }: HaveCodeProps) {
  const say = useTeachWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <form
      class="assign-have"
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(onHave(typed));
      }}
    >
      <label for={id}>{say('assign-have')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={typed}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button choice="have" onPress={() => setWrong(onHave(typed))}>
        {say('assign-have-open')}
      </Button>
      <p id={`${id}-wrong`} class="assign-wrong" role="status">
        {wrong === null ? '' : say(wrong)}
      </p>
    </form>
  );
}
