// The two pages that only tell: about the game, and what it knows about you.
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** Numbered sentences of the interface: `<prefix>1`, `<prefix>2` and so on, as many as exist. */
function useSentences(prefix: string): string[] {
  const { t, has } = useText();
  const found: string[] = [];
  for (let number = 1; has(`${prefix}${number}`); number += 1) found.push(t(`${prefix}${number}`));
  return found;
}

/** What the game knows. */
export function PrivacyScreen() {
  const { t } = useText();
  return (
    <Screen route="privacy" title={t('privacy-title')} back={{ label: t('ui-back'), to: '#/' }}>
      {useSentences('privacy-').map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Screen>
  );
}

/** What the game is, and whose it is. */
export function AboutScreen({ version, licences }: AboutScreenProps) {
  const { t } = useText();
  const credits = useSentences('cred-').filter((sentence) => sentence !== t('cred-7'));
  return (
    <Screen route="about" title={t('ui-about')} back={{ label: t('ui-back'), to: '#/' }}>
      {['about-what', 'about-how', 'about-themes', 'about-limits'].map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {credits.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{t('about-sources')}</h2>
      <p>{t('about-sources-text')}</p>
      <h2>{t('about-licences')}</h2>
      <p>{t('about-licences-text')}</p>
      <ul>
        {licences.map((row) => (
          <li key={`${row.what} ${row.author}`}>{t('about-licence-row', { ...row })}</li>
        ))}
      </ul>
      <p>
        <a href="#/privacy">{t('nav-privacy')}</a>
      </p>
      <p>{t('about-translate')}</p>
      <p class="hint">{t('about-version', { version })}</p>
    </Screen>
  );
}

/** What the about page needs. */
export interface AboutScreenProps {
  readonly version: string;
  readonly licences: readonly { readonly what: string; readonly author: string; readonly licence: string }[];
}
