// The way out that works everywhere: a door button; the page behind it shows the weather.
import { Icon } from '../kit/icon';
import { useText } from '../kit/text-context';

/** The door button. */
export function QuickExit({ onExit }: { readonly onExit: () => void }) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="quick-exit"
      aria-label={t('ui-quick-exit')}
      title={t('ui-quick-exit')}
      onClick={onExit}
    >
      <Icon name="door-open" />
    </button>
  );
}
