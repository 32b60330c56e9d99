// Help: what to do today, and lines that listen.
import { useId } from 'preact/hooks';
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** A line of `assets/helplines.json`. */
export interface Helpline {
  readonly country: string | null;
  readonly name: string;
  readonly number: string | null;
  readonly hours: string | null;
  readonly price: string | null;
  readonly kind: string;
  readonly url: string | null;
  /** The day somebody checked it, or null. */
  readonly checked: string | null;
}

/** What the page needs. */
export interface HelpScreenProps {
  readonly lines: readonly Helpline[];
  /** What the stories that were opened add. */
  readonly stories: readonly string[];
  readonly country: string;
  readonly onCountry: (country: string) => void;
  readonly onBack: () => void;
}

function Line({ line }: { readonly line: Helpline }) {
  const { t } = useText();
  const hours = line.hours === '24/7' ? t('help-hours-always') : (line.hours ?? t('help-hours-unknown'));
  const price = line.price === 'free' ? t('help-price-free') : (line.price ?? t('help-price-unknown'));
  const facts = line.checked === null ? 'help-unchecked' : 'help-hours';
  return (
    <li class="helpline">
      <b>{t('help-line', { name: line.name, number: line.number ?? '' })}</b>
      <span>{t(line.kind === 'report' ? 'help-reporting' : 'help-talk')}</span>
      <small>{t(facts, { hours, price, date: line.checked ?? '' })}</small>
      {line.number === null ? null : (
        <a class="button button-plain" href={`tel:${line.number.replace(/[^\d+*#]/g, '')}`}>
          <bdi>{line.number}</bdi>
        </a>
      )}
    </li>
  );
}

function Finder({ lines }: Pick<HelpScreenProps, 'lines'>) {
  const { t } = useText();
  const finder = lines.find(({ kind, url }) => kind === 'finder' && url !== null);
  if (finder?.url === null || finder === undefined) return null;
  return (
    <p>
      <a href={finder.url} target="_blank" rel="noopener noreferrer">
        {t('help-finder')}
      </a>{' '}
      <small>{t('help-leaves')}</small>
    </p>
  );
}

function Country({ lines, country, onCountry }: HelpScreenProps) {
  const { t, locale } = useText();
  const id = useId();
  const names = new Intl.DisplayNames([locale.value.tag, 'en'], { type: 'region' });
  const codes = [...new Set(lines.flatMap((line) => line.country ?? []))];
  const own = lines.filter((line) => line.country === country);
  return (
    <section>
      <label for={id}>{t('help-country')}</label>
      <select id={id} value={country} onChange={(event) => onCountry(event.currentTarget.value)}>
        <option value="">–</option>
        {codes
          .map((code) => ({ code, name: names.of(code) ?? code }))
          .sort((one, other) => one.name.localeCompare(other.name, locale.value.tag))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
      {own.length === 0 ? null : <h2>{t('help-numbers', { country: names.of(country) ?? country })}</h2>}
      <ul class="helplines">
        {own.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** Opening it tells nobody. */
export function HelpScreen(props: HelpScreenProps) {
  const { t } = useText();
  const sentences = ['help-first', 'help-notfault', 'help-retry', 'help-do', 'help-danger', 'help-friend'];
  return (
    <Screen route="help" title={t('help-title')}>
      <div class="row">
        <Button icon="arrow-left" onPress={props.onBack}>
          {t('help-back')}
        </Button>
      </div>
      {sentences.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {props.stories.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Country {...props} />
      <Finder lines={props.lines} />
      <p class="hint">{t('help-nothing-sent')}</p>
      <p class="hint">{t('help-weather')}</p>
    </Screen>
  );
}
