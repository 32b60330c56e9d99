// The frame of a paper: what it is, the button that prints it, and the paper itself.
import { Button } from '../../kit/button';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import type { Paper, PaperProps } from './paper';
import { usePaperWords } from './paper-words';
import './papers.css';

/** A paper of the list, and what it is given. */
export interface PaperScreenProps extends PaperProps {
  readonly paper: Paper;
}

/** What stands above the paper on the screen is left out on paper. */
export function PaperScreen({ paper, ...given }: PaperScreenProps) {
  const { t } = useText();
  const { say } = usePaperWords();
  const { View, name } = paper;
  return (
    <Screen
      route="paper"
      title={say(`paper-${name}-title`)}
      back={{ label: say('paper-index-title'), to: '#/teach/papers' }}
    >
      <div class="paper-tools">
        <p>{say(`paper-${name}-what`)}</p>
        <p class="row">
          <Button look="main" icon="printer" choice="print" onPress={() => window.print()}>
            {t('ui-print')}
          </Button>
        </p>
        <p class="hint">{say('paper-print-hint')}</p>
      </div>
      <div class="paper-body" data-paper={name}>
        <View {...given} />
      </div>
    </Screen>
  );
}
