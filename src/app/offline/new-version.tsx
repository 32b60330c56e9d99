// A quiet sentence on the street and in the settings: a newer version lies ready. It is loaded only by a press.
import { useSignal } from '@preact/signals';
import type { Offline } from '../../ports/offline';
import { Button } from '../../ui/kit/button';
import { useText } from '../../ui/kit/text-context';
import { offline } from './bring-offline';

/** Nothing as long as there is none, or once it was put away. */
export function NewVersionNotice({ found }: { readonly found: Offline | null | undefined }) {
  const { t } = useText();
  const isAway = useSignal(false);
  const isAsked = useSignal(false);
  if (!found?.isRenewable.value || isAway.value) return null;
  const load = () => {
    if (!isAsked.value) found.renew();
    isAsked.value = true;
  };
  return (
    <div class="notices" role="status">
      <p class="notice" data-notice="new-version">
        <span>{t(isAsked.value ? 'new-loading' : 'new-ready')}</span>
        {/* Stays while the page waits, so that the focus is not lost. */}
        <Button onPress={load}>{t('new-load')}</Button>
        {isAsked.value ? null : (
          <Button look="quiet" onPress={() => void (isAway.value = true)}>
            {t('new-later')}
          </Button>
        )}
      </p>
    </div>
  );
}

/** The same for the game that is kept on this device. */
export const NewVersion = () => <NewVersionNotice found={offline.value} />;
