// A choice before the whole class: the options with their letters, and how many hands went up for each.
import { mostHands, splitOf, type Hands } from '../../../domain/project/hands';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { WithEmoji } from '../../kit/with-emoji';
import { useProjectWords } from './project-words';

/** An option by its id, with what it says. */
export interface ProjectOption {
  readonly id: string;
  readonly words: string;
}

/** What it needs. */
export interface HandsPartProps {
  readonly options: readonly ProjectOption[];
  readonly hands: Hands;
  readonly pupils: number | null;
  /** Whether the story turns on this choice. */
  readonly isTurn: boolean;
  readonly onAdd: (option: string, change: 1 | -1) => void;
  readonly onSet: (option: string, count: number) => void;
  readonly onShow: () => void;
}

interface StepperProps {
  readonly letter: string;
  readonly count: number;
  readonly describedBy: string;
  readonly onAdd: (change: 1 | -1) => void;
  readonly onSet: (count: number) => void;
  readonly onEnter: () => void;
}

/** A number with a smaller and a larger one beside it; Enter in it shows the split. */
function Stepper({ letter, count, describedBy, onAdd, onSet, onEnter }: StepperProps) {
  const { say } = useProjectWords();
  return (
    <span class="project-stepper">
      <button type="button" aria-label={say('project-fewer', { letter })} onClick={() => onAdd(-1)}>
        <Icon name="minus" />
      </button>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={mostHands}
        value={count}
        aria-label={say('project-hands', { letter })}
        aria-describedby={describedBy}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
        onInput={({ currentTarget: { value, valueAsNumber } }) => onSet(value === '' ? 0 : valueAsNumber)}
      />
      <button type="button" aria-label={say('project-more', { letter })} onClick={() => onAdd(1)}>
        <Icon name="plus" />
      </button>
    </span>
  );
}

function Total({ total, pupils }: { readonly total: number; readonly pupils: number | null }) {
  const { say } = useProjectWords();
  if (pupils === null) return <>{say('project-total', { count: total })}</>;
  return <>{say(total > pupils ? 'project-too-many' : 'project-of-pupils', { count: total, pupils })}</>;
}

/** Numbers can be typed, stepped, or added with the letter keys; the order is that of the story. */
export function HandsPart({ options, hands, pupils, isTurn, onAdd, onSet, onShow }: HandsPartProps) {
  const { say, letterOf } = useProjectWords();
  const { options: counts, total } = splitOf(
    options.map(({ id }) => id),
    hands,
  );
  return (
    <div class="project-hands">
      <p class="project-ask">{say(isTurn ? 'project-vote-turn' : 'project-vote')}</p>
      <ul>
        {options.map(({ id, words }, index) => (
          <li key={id}>
            <b class="project-letter" aria-hidden="true">
              {letterOf(index)}
            </b>
            <span class="project-option" id={`project-option-${id}`}>
              <WithEmoji text={words} />
            </span>
            <Stepper
              letter={letterOf(index)}
              count={counts[index]?.count ?? 0}
              describedBy={`project-option-${id}`}
              onAdd={(change) => onAdd(id, change)}
              onSet={(count) => onSet(id, count)}
              onEnter={onShow}
            />
          </li>
        ))}
      </ul>
      <div class="project-foot">
        <p class="project-total">
          <Total total={total} pupils={pupils} />
        </p>
        <Button look="main" icon="arrow-right" choice="split" onPress={onShow}>
          {say(total === 0 ? 'project-uncounted' : 'project-split')}
        </Button>
      </div>
    </div>
  );
}
