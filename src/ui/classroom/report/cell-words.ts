// A cell of the report in words, for the page and for files.
import type { Cell, Column, ColumnGroup } from '../../../domain/report/columns';
import type { CsvCell } from '../../../domain/report/csv';
import { isoTime, pupilName, type ReportWords } from './report-words';

/** The title of a story by its window. */
export type TitleOf = (window: number) => string;

/** A cell on the page. Empty where a number would say nothing: once played, no minutes. */
export function cellWords(words: ReportWords, cell: Cell): string {
  const { say } = words;
  switch (cell.kind) {
    case 'none':
      return '';
    case 'name':
      return pupilName(words, cell);
    case 'code':
      return cell.code;
    case 'language':
      return cell.tag === null ? say('report-language-none') : words.language(cell.tag);
    case 'state':
      return say(`report-state-${cell.state}`);
    case 'times':
      return cell.value > 1 ? say('report-times', { count: cell.value }) : '';
    case 'minutes':
      return cell.value > 0 ? say('report-minutes', { count: cell.value }) : '';
    case 'time':
      return words.time(cell.minutes);
    case 'hints':
      return cell.hints.length === 0 ? '' : words.list(cell.hints.map((hint) => say(`report-hint-${hint}`)));
  }
}

/** A cell in a file: numbers stay numbers, and times are written as every program reads them. */
export function cellValue(words: ReportWords, cell: Cell): CsvCell {
  switch (cell.kind) {
    case 'none':
      return null;
    case 'times':
    case 'minutes':
      return cell.value;
    case 'time':
      return isoTime(cell.minutes);
    default:
      return cellWords(words, cell);
  }
}

/** The head of a column in a file, where each column stands alone. */
export function columnHead({ say }: ReportWords, { id, window }: Column, titleOf: TitleOf): string {
  return say(`report-col-${id}`, window === null ? {} : { title: titleOf(window) });
}

/** The head of a cell of the page: a story is its title. */
export function groupHead(words: ReportWords, group: ColumnGroup, titleOf: TitleOf): string {
  const [first] = group.columns;
  if (group.window !== null) return titleOf(group.window);
  return first ? columnHead(words, first, titleOf) : '';
}
