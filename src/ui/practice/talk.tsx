// One line to answer, as a talk with a neighbour: who asks, what came in, what one can do; keys 1 to 9 do it as well.
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Face, Person } from '../../domain/scenario/people';
import { LineView } from '../dialogue/line-view';
import { useText } from '../kit/text-context';
import { WithEmoji } from '../kit/with-emoji';
import './practice.css';

/** An answer on offer. */
export interface TalkChoice {
  readonly id: string;
  readonly label: string;
}

/** What is asked. */
export interface TalkProps {
  readonly place: { readonly number: number; readonly total: number };
  readonly who: Person;
  readonly face: Face;
  readonly question: string;
  /** Who wrote the line, where that is known. */
  readonly from?: string | undefined;
  readonly line: string;
  readonly choices: readonly TalkChoice[];
  readonly onChoose: (id: string) => void;
  /** What came of it; then there is nothing more to choose. */
  readonly children?: ComponentChildren;
}

/** Where one is; the lights are for the eye. */
function Place({ number, total }: TalkProps['place']) {
  const { t } = useText();
  return (
    <p class="talk-place">
      <span class="talk-lights" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i key={index} class={index < number ? 'talk-lit' : undefined} />
        ))}
      </span>
      <span class="unseen">{t('check.place', { number, total }, 'practice')}</span>
    </p>
  );
}

function Choices({ choices, onChoose }: Pick<TalkProps, 'choices' | 'onChoose'>) {
  const { t } = useText();
  return (
    <div class="choices" role="group" aria-label={t('moves', {}, 'practice')}>
      <ul class="talk-choices">
        {choices.map(({ id, label }, index) => (
          <li key={id}>
            <button
              type="button"
              class="choice"
              data-choice={id}
              // The second click of a double one was meant for what stood here before.
              onClick={({ detail }) => (detail > 1 ? undefined : onChoose(id))}
            >
              <kbd class="hint-keys" aria-hidden="true">
                {index + 1}
              </kbd>
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Keys choose only while focus is on the page of the talk: they must not surprise anybody elsewhere. */
function useNumberKeys(
  card: RefObject<HTMLElement>,
  choices: readonly TalkChoice[],
  onChoose: (id: string) => void,
): void {
  // Before anybody can see the new line: a quick key would answer the line before once more.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const press = ({ key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent) => {
      if (ctrlKey || altKey || metaKey || repeat || !/^[1-9]$/.test(key)) return;
      const choice = choices[Number(key) - 1];
      if (choice) onChoose(choice.id);
    };
    card.current?.closest('main')?.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  });
}

/** Each new line takes focus, so that it is read first and the keys are at hand. */
export function Talk({ place, who, face, question, from, line, choices, onChoose, children }: TalkProps) {
  const { t } = useText();
  const card = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    // On a new page the heading comes first.
    if (!isFirst.current) card.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [place.number]);
  useNumberKeys(card, children === undefined ? choices : [], onChoose);
  return (
    <div class="talk">
      <Place {...place} />
      <LineView who={who} face={face} line={question} />
      <div class="talk-line" ref={card} tabIndex={-1}>
        <span class="unseen">{t('line', {}, 'practice')}: </span>
        {from === undefined ? null : <small>{from}</small>}
        <p>
          <WithEmoji text={line} />
        </p>
      </div>
      {children ?? <Choices choices={choices} onChoose={onChoose} />}
    </div>
  );
}
