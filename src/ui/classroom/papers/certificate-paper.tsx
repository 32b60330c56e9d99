// The certificate of taking part: a page across, with lines to write on by hand.
import { useText } from '../../kit/text-context';
import { CertificateBorder } from './certificate-border';
import { usePaperWords } from './paper-words';
import './wall-papers.css';

const lines = ['class', 'date', 'adult'] as const;

/** Says that somebody was there and what it was about; nothing of how they played. */
export function CertificatePaper() {
  const { t } = useText();
  const { say } = usePaperWords();
  return (
    <section class="paper-sheet paper-alone certificate">
      <CertificateBorder />
      <div class="certificate-words">
        <p class="certificate-game">{t('ui-title')}</p>
        <h2>{say('paper-certificate-heading')}</h2>
        <p class="certificate-name">
          <span class="paper-line" />
          <small>{say('paper-certificate-name')}</small>
        </p>
        <p>{say('paper-certificate-text')}</p>
        <p class="certificate-wish">{say('paper-certificate-wish')}</p>
        <div class="certificate-lines">
          {lines.map((line) => (
            <p key={line}>
              <span class="paper-line" />
              <small>{say(`paper-certificate-${line}`)}</small>
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}
