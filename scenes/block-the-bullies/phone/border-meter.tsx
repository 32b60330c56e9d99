// Where the border stands and how steady the line is: a picture and a sentence, never colour alone.
import type { SplitScreenState } from '../../../src/domain/mechanics/split-screen/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { useText } from '../../../src/ui/kit/text-context';

/** The word for a steadiness of 0–100. */
export function steadyWord(steady: number): 'trembling' | 'uneven' | 'steady' {
  if (steady < 25) return 'trembling';
  return steady < 80 ? 'uneven' : 'steady';
}

/** What the meter needs. */
export interface BorderMeterProps {
  readonly state: Pick<SplitScreenState, 'border' | 'steady'>;
  readonly words: Words;
}

/** Your half and theirs, with the border between. */
export function BorderMeter({ state, words }: BorderMeterProps) {
  const { t } = useText();
  const border = Math.round(state.border);
  const steady = words(`sr.steady.${steadyWord(state.steady)}`);
  return (
    <div
      class="border-meter"
      role="meter"
      aria-label={t('loop-their-half')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={border}
      aria-valuetext={words('sr.border', { border, steadyWord: steady })}
    >
      <span class="border-bar">
        <span class="border-mine" style={{ flexGrow: String(100 - border) }} />
        <span class="border-theirs" style={{ flexGrow: String(border) }} />
      </span>
      <span class="border-words">
        <span>{t('loop-your-half')}</span>
        <span>{t('beat-meter', { steady })}</span>
      </span>
    </div>
  );
}
