// The evening as one picture: a house whose windows are the people who stood at the border.
import { useState } from 'preact/hooks';
import type { SplitScreenState } from '../../src/domain/mechanics/split-screen/types';
import { Icon } from '../../src/ui/kit/icon';
import { useText } from '../../src/ui/kit/text-context';
import type { EveningProps } from '../../src/ui/level/level-view';
import { whyKey, windowKey } from '../../src/ui/screens/debrief-keys';

/** Ways of meeting somebody after which nothing is left to do differently. */
const wellMet = ['full', 'warm', 'free', 'undone'];

/** Lit and dark windows; pressing one says how it went and why. */
export function HouseOfWindows({ run, words }: EveningProps<SplitScreenState>) {
  const windows = run.state.settled;
  const { t } = useText();
  const [open, setOpen] = useState<string | null>(null);
  const shown = windows.find(({ item }) => item === open);
  if (windows.length === 0) return null;
  return (
    <section class="evening">
      <h2>{t('debrief-windows')}</h2>
      <p class="hint">{t('debrief-windows-hint')}</p>
      <ul class="house">
        {windows.map(({ item, handle, how }) => {
          const lit = wellMet.includes(how);
          return (
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
          );
        })}
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
