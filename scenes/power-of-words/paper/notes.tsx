// Notes come by on strips; three are laid into the creases.
import { useEffect, useRef } from 'preact/hooks';
import { mostNotes } from '../../../src/domain/mechanics/folding-paper/lay-notes';
import type { FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { Icon } from '../../../src/ui/kit/icon';
import { useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { Portrait } from '../../../src/ui/kit/portrait';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Crane } from './crane';
import { writerOf } from './writers';

interface StripProps extends Pick<PlayProps<State>, 'words' | 'moves' | 'onMove'> {
  readonly id: string;
  readonly laid: boolean;
}

/** A strip stays in its place in the list, marked once it lies in a crease. */
function Strip({ id, laid, words, moves, onMove }: StripProps) {
  const { t } = useText();
  const free = moves.includes(id);
  const who = writerOf(id);
  return (
    <button
      type="button"
      class={laid ? 'note note-laid' : 'note'}
      data-choice={free ? id : undefined}
      aria-pressed={laid}
      aria-disabled={free ? undefined : 'true'}
      onClick={({ detail }) => (free && detail <= 1 ? onMove(id) : undefined)}
    >
      <Portrait person={who} />
      <span class="note-words">
        <b>{t(`who.${who}`)}</b> <span>{words(id)}</span>
      </span>
      {laid ? <Icon name="check" /> : null}
    </button>
  );
}

/** Any three, in any order. */
export function Notes({ state, moves, words, onMove }: PlayProps<State>) {
  const root = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const count = state.notes.length;
  useEffect(() => {
    if (!isFirst.current) announce(words('notes.count', { count }));
    isFirst.current = false;
  }, [count]);
  useKeptFocus(root, ['[data-choice="done"]', '[data-choice]']);
  const isFull = count === mostNotes;
  return (
    <section class="leaf leaf-notes" aria-label={words('notes.name')} ref={root}>
      <div class="notes-crane">
        <Crane laid={count} />
        <p>{words('notes.count', { count })}</p>
      </div>
      {count === 0 ? <p class="hint">{words('hint.notes')}</p> : null}
      <ul class="note-list">
        {state.offered.map((id) => (
          <li key={id}>
            <Strip {...{ id, words, moves, onMove }} laid={state.notes.includes(id)} />
          </li>
        ))}
      </ul>
      <div class="paper-bar">
        {isFull ? (
          <Button look="main" choice="done" onPress={() => onMove('done')}>
            {words('tool.done.name')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
