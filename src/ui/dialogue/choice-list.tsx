// The choices of a moment; "Think about it" unfolds what each costs and gives.
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import type { Words } from './words';

/** A choice by its key (`<beat>.<id>`). A tool carries no cost and gain. */
export interface ChoiceItem {
  readonly id: string;
  readonly key: string;
  readonly tool: boolean;
}

/** What the list needs. */
export interface ChoiceListProps {
  readonly choices: readonly ChoiceItem[];
  readonly words: Words;
  readonly onChoose: (id: string) => void;
}

function CostAndGain({ item, words }: { readonly item: ChoiceItem; readonly words: Words }) {
  const { t } = useText();
  return (
    <dl class="weigh">
      <dt>{t('ui-cost')}</dt>
      <dd>{words(`${item.key}.cost`)}</dd>
      <dt>{t('ui-gain')}</dt>
      <dd>{words(`${item.key}.gain`)}</dd>
    </dl>
  );
}

/** Buttons of equal weight: nothing in their look says which is right. */
export function ChoiceList({ choices, words, onChoose }: ChoiceListProps) {
  const { t } = useText();
  const [thinking, setThinking] = useState(false);
  const weighable = choices.some(({ tool }) => !tool);
  return (
    <div class="choices" role="group" aria-label={t('choices-label')}>
      {weighable ? (
        <Button look="quiet" icon="question" expanded={thinking} onPress={() => setThinking(!thinking)}>
          {t(thinking ? 'think-hide' : 'think')}
        </Button>
      ) : null}
      <ul>
        {choices.map((item) => (
          <li key={item.key}>
            <button
              type="button"
              class={`choice ${item.tool ? 'choice-tool' : ''}`}
              data-choice={item.id}
              // The second click of a double one was meant for what stood here before.
              onClick={({ detail }) => (detail > 1 ? undefined : onChoose(item.id))}
            >
              {words(item.key)}
            </button>
            {thinking && !item.tool ? <CostAndGain item={item} words={words} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
