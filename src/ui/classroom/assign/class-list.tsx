// The classes that this browser keeps: open one, or take it off the list.
import { useState } from 'preact/hooks';
import type { KeptClass } from '../../../domain/assignment/class-list';
import { classOf } from '../../../domain/assignment/code';
import { Button } from '../../kit/button';
import { useText } from '../../kit/text-context';
import { ClassCode } from './class-code';
import { useTeachWords } from './teach-words';

/** The list and whom to tell. */
export interface ClassListProps {
  readonly classes: readonly KeptClass[];
  readonly onOpen: (kept: KeptClass) => void;
  readonly onRemove: (code: string) => void;
}

/** A day in the words of a language; it has no time zone, so none may move it. */
const dayIn = (tag: string, day: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

function Kept({ kept, ...props }: Omit<ClassListProps, 'classes'> & { readonly kept: KeptClass }) {
  const { t, locale } = useText();
  const say = useTeachWords();
  const [isAsking, setAsking] = useState(false);
  const className = say('assign-class-name', { class: classOf(kept.code) });
  const name = kept.label === '' ? className : kept.label;
  return (
    <li class="assign-kept">
      <button type="button" class="assign-kept-open" data-choice={kept.code} onClick={() => props.onOpen(kept)}>
        <span class="unseen">{say('assign-open', { name })}</span>
        <b aria-hidden="true">{name}</b>
        <ClassCode code={kept.code} />
        <small>{say('assign-class-made', { day: dayIn(locale.value.tag, kept.day) })}</small>
      </button>
      <Button
        look="quiet"
        icon="trash"
        expanded={isAsking}
        label={say('assign-remove-named', { name })}
        onPress={() => setAsking(!isAsking)}
      >
        {say('assign-remove')}
      </Button>
      {isAsking ? (
        <div class="ask" role="group" aria-label={say('assign-remove-named', { name })}>
          <p>{say('assign-remove-ask', { name })}</p>
          <Button look="danger" choice={`remove-${kept.code}`} onPress={() => props.onRemove(kept.code)}>
            {t('ui-yes')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('ui-no')}</Button>
        </div>
      ) : null}
    </li>
  );
}

/** Nothing where no class was made here. */
export function ClassList({ classes, ...props }: ClassListProps) {
  const say = useTeachWords();
  if (classes.length === 0) return null;
  return (
    <section>
      <h2>{say('assign-classes')}</h2>
      <ul class="assign-classes">
        {classes.map((kept) => (
          <Kept key={kept.code} kept={kept} {...props} />
        ))}
      </ul>
      <p class="hint">{say('assign-classes-note')}</p>
    </section>
  );
}
