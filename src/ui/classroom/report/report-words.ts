// The words of the report: its own, and those of moments, lines and endings in the teacher's language.
import type { Namespace, Text, TextValues } from '../../../ports/text';
import type { ReportRow } from '../../../domain/report/rows';
import type { Moment, SaidLine } from '../../../domain/report/story-guide';
import { nameOf } from '../../dialogue/words';
import { useText } from '../../kit/text-context';
import { profileName } from '../../screens/profile-name';

/** Looks words up, drawn again when the language changes. */
export interface ReportWords {
  readonly text: Text;
  /** The report's own. */
  readonly say: (key: string, values?: TextValues) => string;
  /** Several words as a list of the language. */
  readonly list: (parts: readonly string[]) => string;
  /** A number in the digits of the language. */
  readonly number: (value: number) => string;
  /** Minutes since 1970 as day and time, short. */
  readonly time: (minutes: number) => string;
  /** A language by its tag: "Indonesian" in English, "الإندونيسية" in Arabic. */
  readonly language: (tag: string) => string;
}

/** Rules of a language for lists, numbers, times and names of languages. */
interface Rules {
  readonly list: Intl.ListFormat;
  readonly number: Intl.NumberFormat;
  readonly time: Intl.DateTimeFormat;
  readonly languages: Intl.DisplayNames;
}

const known = new Map<string, Rules>();

/** Making them takes longer than using them a hundred times, and a table uses them a thousand times. */
function rulesOf(tag: string): Rules {
  const found = known.get(tag) ?? {
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    number: new Intl.NumberFormat(tag),
    time: new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeStyle: 'short' }),
    languages: new Intl.DisplayNames([tag, 'en'], { type: 'language' }),
  };
  known.set(tag, found);
  return found;
}

/** The words of the report for code that is no component. */
export function reportWords(text: Text): ReportWords {
  const rules = rulesOf(text.locale.value.tag);
  return {
    text,
    say: (key, values = {}) => text.t(key, values, 'teach'),
    list: (parts) => rules.list.format(parts),
    number: (value) => rules.number.format(value),
    time: (minutes) => rules.time.format(new Date(minutes * 60_000)),
    language: (name) => rules.languages.of(name) ?? name,
  };
}

/** The words of the report. */
export const useReportWords = (): ReportWords => reportWords(useText());

/** The words of a level. */
const levelWords = (level: string): Namespace => `levels/${level}`;

/** A line in quotation marks, with whoever says it. */
export function saidLine({ text, say }: ReportWords, level: string, { key, who }: SaidLine): string {
  const line = text.t(key, {}, levelWords(level));
  const name = nameOf(text, who);
  return name === '' ? say('report-said-plain', { line }) : say('report-said', { who: name, line });
}

/** What a moment is called: as in the quiet hour, else by its line. */
export function momentName(words: ReportWords, level: string, { beat, isFork, line }: Moment): string {
  if (isFork) return words.text.t(`fork.${beat}`, {}, levelWords(level));
  return line ? saidLine(words, level, line) : beat;
}

/** What a choice says. */
export const choiceWords = ({ text }: ReportWords, level: string, beat: string, choice: string): string =>
  text.t(`${beat}.${choice}`, {}, levelWords(level));

/** A line of a check. */
export const checkLine = ({ text }: ReportWords, level: string, item: string): string =>
  text.t(item, {}, `practice/${level}`);

/** How a pupil is called. */
export function pupilName({ text, say }: ReportWords, { name }: Pick<ReportRow, 'name'>): string {
  if (name === null) return say('report-no-name');
  return 'seat' in name ? say('report-seat', { seat: name.seat }) : profileName(text, name);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes since 1970 as day and time of this device in ISO 8601, with the space that spreadsheets know. */
export function isoTime(minutes: number): string {
  const time = new Date(minutes * 60_000);
  const day = [String(time.getFullYear()).padStart(4, '0'), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The day alone: `2026-11-22`. */
export const isoDay = (minutes: number): string => isoTime(minutes).slice(0, 10);

/** A day as people of the language write it. */
export const dayWords = ({ text }: ReportWords, minutes: number): string =>
  new Intl.DateTimeFormat(text.locale.value.tag, { dateStyle: 'long' }).format(new Date(minutes * 60_000));
