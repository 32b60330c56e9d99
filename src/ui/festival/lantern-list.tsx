// The lanterns of the festival as buttons: each can be let go over the bay, or stays in the hand.
import type { Words } from '../dialogue/words';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import { WithEmoji } from '../kit/with-emoji';

/** A lantern in words. */
export interface LanternEntry {
  readonly id: string;
  /** The one line that stands on it. */
  readonly line: string;
  /** Whose it is. */
  readonly from: string;
  readonly gone: boolean;
}

/** What the list needs. */
export interface LanternListProps {
  readonly lanterns: readonly LanternEntry[];
  readonly words: Words;
  /** `gone` says which lanterns are over the bay from now on. */
  readonly onLet: (ids: readonly string[], gone: boolean) => void;
  readonly onDone: () => void;
}

function LanternRow({ lantern, words, onLet }: Omit<LanternListProps, 'lanterns' | 'onDone'> & RowProps) {
  const { id, line, from, gone } = lantern;
  const press = () => {
    onLet([id], !gone);
    announce(words(gone ? 'came' : 'went'));
  };
  return (
    <li class={gone ? 'lantern-row lantern-gone' : 'lantern-row'}>
      <span class="lantern-light" aria-hidden="true" />
      <p class="lantern-words" id={`lantern-${id}`}>
        <b>
          <WithEmoji text={line} />
        </b>
        <small>{`${from} · ${words(gone ? 'gone' : 'held')}`}</small>
      </p>
      <button
        type="button"
        class="button button-quiet"
        data-choice={`let.${id}`}
        id={`let-${id}`}
        aria-labelledby={`let-${id} lantern-${id}`}
        onClick={press}
      >
        {words(gone ? 'back' : 'let')}
      </button>
    </li>
  );
}

interface RowProps {
  readonly lantern: LanternEntry;
}

/** Three are enough, none is fine: going on is always possible. */
export function LanternList({ lanterns, words, onLet, onDone }: LanternListProps) {
  const { t } = useText();
  const held = lanterns.filter(({ gone }) => !gone);
  return (
    <>
      <ul class="lantern-list" aria-label={words('list')}>
        {lanterns.map((lantern) => (
          <LanternRow key={lantern.id} lantern={lantern} words={words} onLet={onLet} />
        ))}
      </ul>
      <div class="lantern-ends">
        <Button
          choice="let-all"
          onPress={() => {
            // Not disabled when all are gone: focus would fall off it.
            if (held.length === 0) return;
            onLet(
              held.map(({ id }) => id),
              true,
            );
            announce(words('went'));
          }}
        >
          {words('let-all')}
        </Button>
        <Button look="main" icon="arrow-right" choice="done" onPress={onDone}>
          {t('ui-go-on')}
        </Button>
      </div>
    </>
  );
}
