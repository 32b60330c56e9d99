// Help: what to do today, before any number.
import type { ComponentChildren } from 'preact';
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** What the page needs. */
export interface HelpScreenProps {
  /** Whom a class can turn to at school, in its teacher's words. */
  readonly classLine?: string | undefined;
  /** What the stories that were opened add. */
  readonly stories: readonly string[];
  /** The numbers, which come later. */
  readonly numbers: ComponentChildren;
  readonly onBack: () => void;
}

/** Opening it tells nobody. */
export function HelpScreen({ classLine = '', stories, numbers, onBack }: HelpScreenProps) {
  const { t } = useText();
  const sentences = ['help-notfault', 'help-retry', 'help-do', 'help-danger', 'help-friend'];
  return (
    // Whoever looks through the history of a shared device sees no more than that somebody played.
    <Screen route="help" title={t('help-title')} tab="">
      <div class="row">
        <Button icon="arrow-left" onPress={onBack}>
          {t('help-back')}
        </Button>
      </div>
      <p class="lead">{t('help-first')}</p>
      {classLine === '' ? null : (
        <section class="helpline">
          <h2>{t('help-class')}</h2>
          <bdi>{classLine}</bdi>
        </section>
      )}
      {[...sentences.map((key) => t(key)), ...stories].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {numbers}
      <p class="hint">{t('help-nothing-sent')}</p>
      <p class="hint">{t('note-quick')}</p>
    </Screen>
  );
}
