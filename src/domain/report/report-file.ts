// The file of a report: a line on what it is, a line for each result, a line with a checksum. Readable however much of
// it is left, and a text in which results are found like in any other.
import { crc32 } from '../shared/crc32';
import type { Entry } from './collection';

/** The version that is written today. */
export const reportFileVersion = 1;

/** What a report file says of itself, held against what it is. */
export interface ReportFile {
  /** Text with all of its results. */
  readonly text: string;
  /** How many results it was saved with; undefined where its first line does not tell. */
  readonly saved: number | undefined;
  /** The checksum is there and wrong: somebody changed it. */
  readonly isChanged: boolean;
  readonly isNewer: boolean;
}

const mark = '"kindlight":"report"';
const hexDigits = 8;

const sumOf = (lines: readonly string[]): string =>
  // All that the game writes is ASCII; a letter from outside counts with its lower bits.
  crc32(Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0) & 0xff))
    .toString(16)
    .padStart(hexDigits, '0');

/** The file of some results. */
export function writeReport(code: string, entries: readonly Entry[]): string {
  const head = `{${mark},"version":${reportFileVersion},"class":"${code}","results":${entries.length}}`;
  const lines = [head, ...entries.map(({ text }) => `"r=${text}"`)];
  return `${[...lines, `{"sum":"${sumOf(lines)}"}`].join('\n')}\n`;
}

const numberIn = (line: string, key: string): number | undefined => {
  const found = new RegExp(`"${key}":(\\d{1,9})\\b`).exec(line);
  return found ? Number(found[1]) : undefined;
};

/** Reads what a report file says of itself; undefined where the text is none. */
export function readReport(text: string): ReportFile | undefined {
  // Not the whole text in lines before it is known: it may be 50 MB of something else.
  const start = text.slice(0, 400);
  if (!start.includes(mark)) return undefined;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const head = lines.find((line) => line.includes(mark)) ?? '';
  const last = lines.at(-1) ?? '';
  const sum = /^\{"sum":"([0-9a-f]{8})"\}$/.exec(last)?.[1];
  return {
    text,
    saved: numberIn(head, 'results'),
    isChanged: sum !== undefined && sum !== sumOf(lines.slice(0, -1)),
    isNewer: (numberIn(head, 'version') ?? reportFileVersion) > reportFileVersion,
  };
}
