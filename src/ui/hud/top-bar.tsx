// The bar over a level: its title, help, pause and the way out.
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';

/** What the bar needs. */
export interface TopBarProps {
  readonly number: number;
  readonly title: string;
  readonly onHelp: () => void;
  readonly onPause: () => void;
}

/** Small plates over the picture. */
export function TopBar({ number, title, onHelp, onPause }: TopBarProps) {
  const { t } = useText();
  return (
    <header class="top-bar over-top">
      <h1 class="plate">
        <span class="plate-number" aria-hidden="true">
          {number}
        </span>
        <span class="plate-title">{title}</span>
      </h1>
      <div class="top-bar-buttons">
        <Button look="ghost" icon="lifebuoy" onPress={onHelp}>
          {t('note-help')}
        </Button>
        <Button look="ghost" icon="pause" onPress={onPause}>
          {t('ui-pause')}
        </Button>
      </div>
    </header>
  );
}
