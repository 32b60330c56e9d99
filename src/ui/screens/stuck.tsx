// When a door does not open: nothing is lost, and it can be tried again.
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** `onAgain` tries once more. */
export function Stuck({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useText();
  return (
    <Screen route="stuck" title={t('er-level')} back={{ label: t('ui-leave'), to: '#/' }}>
      <Button look="main" icon="arrow-counter-clockwise" onPress={onAgain}>
        {t('er-try')}
      </Button>
    </Screen>
  );
}
