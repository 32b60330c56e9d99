// The evening as one picture: a house whose windows are the people who stood at the border.
import { useState } from 'preact/hooks';
import type { Words } from '../dialogue/words';
import { Icon } from '../kit/icon';
import { useText } from '../kit/text-context';
import { whyKey, windowKey } from './debrief-keys';

/** Somebody who stood at the border. `lit` = this went as well as it could. */
export interface WindowView {
  readonly item: string;
  readonly handle: string;
  readonly how: string;
  readonly lit: boolean;
}

/** What the house needs. */
export interface WindowsProps {
  readonly windows: readonly WindowView[];
  readonly words: Words;
}

/** Lit and dark windows; pressing one says how it went and why. */
export function Windows({ windows, words }: WindowsProps) {
  const { t } = useText();
  const [open, setOpen] = useState<string | null>(null);
  const shown = windows.find(({ item }) => item === open);
  if (windows.length === 0) return null;
  return (
    <section class="evening">
      <h2>{t('debrief-windows')}</h2>
      <p class="hint">{t('debrief-windows-hint')}</p>
      <ul class="house">
        {windows.map(({ item, handle, how, lit }) => (
          <li key={item}>
            <button
              type="button"
              class={lit ? 'house-window house-lit' : 'house-window house-dark'}
              aria-expanded={open === item}
              aria-label={words(windowKey(how), { handle })}
              onClick={() => setOpen(open === item ? null : item)}
            >
              <span class="house-glass">
                <Icon name={lit ? 'sun' : 'circle-half'} />
              </span>
              <bdi>{handle}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <div class="house-why" aria-live="polite">
        {shown === undefined ? null : (
          <>
            <p>
              <b>{words(windowKey(shown.how), { handle: shown.handle })}</b>
            </p>
            <p>{words(whyKey(shown.item))}</p>
          </>
        )}
      </div>
    </section>
  );
}
