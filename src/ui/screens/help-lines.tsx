// Numbers of help lines, by country: only those that are sure, each with its hours and what kind of line it is.
import { useId } from 'preact/hooks';
import { useText } from '../kit/text-context';

/** A line of `assets/helplines.json`. Hours are as the source states them; nothing in it is a guess. */
export interface Helpline {
  /** ISO 3166; null for the finder, which serves all. */
  readonly country: string | null;
  readonly languages: readonly string[];
  readonly name: string | null;
  readonly number: string | null;
  /** How its number is used. */
  readonly way: string;
  /** The word to send, where the line begins with one. */
  readonly word: string | null;
  /** A number for text messages beside the one to call. */
  readonly text: string | null;
  readonly whatsapp: string | null;
  readonly kind: string;
  readonly days: string | null;
  /** `24/7`, `varies`, two times of the day, or null where no source says. */
  readonly hours: string | null;
  readonly price: string | null;
  /** Keys of sentences that belong to it. */
  readonly advice: readonly string[];
  readonly url: string | null;
  /** The day somebody checked it, or null. */
  readonly checked: string | null;
  /** H: sure. M, L: not enough. none: no number was found. */
  readonly confidence: string;
  readonly source: string;
}

/** What the part needs. `country` is '' before one is chosen, and 'other' for one that is not in the list. */
export interface HelpLinesProps {
  readonly lines: readonly Helpline[];
  readonly country: string;
  readonly onCountry: (country: string) => void;
}

/** The lines of a country that may be shown: a wrong number is worse than none. */
export function sureLines(lines: readonly Helpline[], country: string): readonly Helpline[] {
  return lines.filter((line) => line.country === country && line.confidence === 'H' && line.number !== null);
}

function useWords() {
  const { t } = useText();
  return (key: string, values: Readonly<Record<string, string>> = {}) => t(key, values, 'helplines');
}

const schemes: Readonly<Record<string, string>> = { call: 'tel', 'call-text': 'tel', text: 'sms' };

function Ways({ line }: { readonly line: Helpline }) {
  const say = useWords();
  const number = line.number ?? '';
  const scheme = schemes[line.way];
  const words = say(`way-${line.way}`, { number });
  // The device asks before it dials; a line on WhatsApp has no such address.
  return (
    <>
      <p class="helpline-number">
        {scheme === undefined ? words : <a href={`${scheme}:${number.replace(/[^\d+*#]/g, '')}`}>{words}</a>}
      </p>
      {line.word === null ? null : <p>{say('way-word', { word: line.word })}</p>}
      {line.text === null ? null : <p>{say('way-also-text', { number: line.text })}</p>}
      {line.whatsapp === null ? null : <p>{say('way-also-whatsapp', { number: line.whatsapp })}</p>}
    </>
  );
}

function hoursKey({ hours, days }: Helpline): string {
  if (hours === null) return 'hours-unknown';
  if (hours === '24/7') return 'hours-always';
  return hours === 'varies' ? 'hours-vary' : `hours-${days ?? 'daily'}`;
}

function Line({ line }: { readonly line: Helpline }) {
  const say = useWords();
  const hours = say(hoursKey(line), { hours: line.hours ?? '' });
  const price = say(line.price === 'free' ? 'price-free' : 'price-unknown');
  const facts = line.checked === null ? 'facts-unchecked' : 'facts-checked';
  return (
    <li class="helpline">
      <h3 lang={line.languages[0]}>
        <bdi>{line.name}</bdi>
      </h3>
      <Ways line={line} />
      <p>{say(`kind-${line.kind}`)}</p>
      {line.advice.map((key) => (
        <p key={key}>{say(`advice-${key}`)}</p>
      ))}
      <p class="hint">{say(facts, { hours, price, date: line.checked ?? '' })}</p>
      {line.url === null ? null : (
        <a href={line.url} target="_blank" rel="noopener noreferrer">
          {say('website')}
        </a>
      )}
    </li>
  );
}

function Finder({ lines }: Pick<HelpLinesProps, 'lines'>) {
  const say = useWords();
  const finder = lines.find(({ kind }) => kind === 'finder');
  if (typeof finder?.url !== 'string') return null;
  return (
    <section class="help-finder">
      <h2>{say('finder-title')}</h2>
      <p>{say('finder-what', { name: finder.name ?? '' })}</p>
      <p>
        <a href={finder.url} target="_blank" rel="noopener noreferrer">
          {say('finder-go', { name: finder.name ?? '' })}
        </a>
      </p>
    </section>
  );
}

function Country({ lines, country, onCountry }: HelpLinesProps) {
  const { locale } = useText();
  const say = useWords();
  const id = useId();
  const { tag } = locale.value;
  const names = new Intl.DisplayNames([tag, 'en'], { type: 'region' });
  const codes = [...new Set(lines.flatMap((line) => line.country ?? []))];
  const listed = codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, tag));
  const own = sureLines(lines, country);
  const name = listed.find(({ code }) => code === country)?.name;
  return (
    <section>
      <h2>{say('title')}</h2>
      <label for={id}>{say('ask')}</label>
      <select id={id} value={country} onChange={(event) => onCountry(event.currentTarget.value)}>
        <option value="">{say('choose')}</option>
        {listed.map((entry) => (
          <option key={entry.code} value={entry.code}>
            {entry.name}
          </option>
        ))}
        <option value="other">{say('other')}</option>
      </select>
      <div role="status">
        {country === '' || own.length > 0 ? null : <p>{name === undefined ? say('none') : say('none-in', { name })}</p>}
      </div>
      <ul class="helplines" aria-label={name === undefined ? undefined : say('lines-in', { name })}>
        {own.map((line) => (
          <Line key={`${line.name} ${line.number}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** Numbers where they are sure, and for everybody else the way to a finder. */
export function HelpLines(props: HelpLinesProps) {
  return (
    <>
      <Country {...props} />
      <Finder lines={props.lines} />
    </>
  );
}
