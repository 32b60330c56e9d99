// When a door does not open: nothing is lost, and it can be tried again.
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** Whom to tell. */
export interface StuckProps {
  /** Tries once more. */
  readonly onAgain: () => void;
  /** Loads the newer version; only where there is one. */
  readonly onRenew?: (() => void) | undefined;
  /** The device says that it has no network. */
  readonly isOffline?: boolean;
}

/** A sentence, and what can be done. */
export function Stuck({ onAgain, onRenew, isOffline = false }: StuckProps) {
  const { t } = useText();
  const [isAsked, setIsAsked] = useState(false);
  const renew = () => {
    if (!isAsked) onRenew?.();
    setIsAsked(true);
  };
  const outdated = t(isAsked ? 'new-loading' : 'er-outdated');
  const offline = isOffline ? t('er-offline') : '';
  return (
    <Screen route="stuck" title={t('er-level')} back={{ label: t('ui-leave'), to: '#/' }}>
      {/* Always here: screen readers tell what changes in such a place, not that it appears. */}
      <p role="status">{onRenew === undefined ? offline : outdated}</p>
      {onRenew === undefined ? (
        <Button look="main" icon="arrow-counter-clockwise" onPress={onAgain}>
          {t('er-try')}
        </Button>
      ) : (
        <Button look="main" icon="arrow-counter-clockwise" onPress={renew}>
          {t('new-load')}
        </Button>
      )}
    </Screen>
  );
}
