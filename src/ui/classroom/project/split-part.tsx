// After the show of hands: how the class is split, a question that asks for reasons, and the way that is taken.
import type { HandSplit } from '../../../domain/project/hands';
import type { Prompt } from '../../../domain/project/prompts';
import { Button } from '../../kit/button';
import type { ProjectOption } from './hands-part';
import { useProjectWords } from './project-words';
import { SplitTable } from './split-table';

/** What it needs. */
export interface SplitPartProps {
  readonly options: readonly ProjectOption[];
  readonly split: HandSplit;
  readonly prompt: Prompt;
  /** The option that is taken as things stand; null in a tie until the teacher says which. */
  readonly picked: string | null;
  readonly onPick: (option: string) => void;
  readonly onTake: () => void;
  readonly onRecount: () => void;
}

/** Any option can be taken, also one that nobody raised a hand for. */
export function SplitPart({ options, split, prompt, picked, onPick, onTake, onRecount }: SplitPartProps) {
  const { say, letterOf, list } = useProjectWords();
  const letterFor = (id: string | null | undefined) => letterOf(options.findIndex((option) => option.id === id));
  const open =
    split.total === 0 ? say('project-pick') : say('project-tie', { letters: list(split.leading.map(letterFor)) });
  return (
    <div class="project-split">
      <SplitTable
        caption={<span class="unseen">{say('project-table')}</span>}
        options={options}
        split={split}
        leadHeading={say('project-col-take')}
        lead={({ id }, letter) => (
          <button
            type="button"
            class="project-pick"
            data-choice={`pick-${id}`}
            aria-pressed={picked === id}
            aria-label={say('project-take', { letter })}
            onClick={() => onPick(id)}
          >
            {letter}
          </button>
        )}
      />
      <section class="project-why">
        <h2>{say('project-why')}</h2>
        <p>{say(prompt.key, prompt.option === undefined ? {} : { letter: letterFor(prompt.option) })}</p>
      </section>
      <div class="project-foot">
        <Button look="quiet" icon="arrow-counter-clockwise" choice="recount" onPress={onRecount}>
          {say('project-recount')}
        </Button>
        {picked === null ? (
          <p class="project-total">{open}</p>
        ) : (
          <Button look="main" icon="arrow-right" choice="take" onPress={onTake}>
            {say('project-goes', { letter: letterFor(picked) })}
          </Button>
        )}
      </div>
    </div>
  );
}
