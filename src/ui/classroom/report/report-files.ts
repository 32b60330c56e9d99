// The two files of a report: who took part, and what the class chose. Both come from what the page shows.
import { columnsOf } from '../../../domain/report/columns';
import { csvOf, type CsvCell, type Separator } from '../../../domain/report/csv';
import type { FormPattern, StoryPatterns, TicketPattern } from '../../../domain/report/patterns';
import type { ReportRow } from '../../../domain/report/rows';
import type { Breakdown } from '../../../domain/report/small-groups';
import type { RoundTally } from '../../../domain/report/tally';
import { cellValue, columnHead, type TitleOf } from './cell-words';
import { checkLine, choiceWords, momentName, saidLine, type ReportWords } from './report-words';

type Line = readonly CsvCell[];

/** Pupils, in the order given. */
export function pupilFile(
  words: ReportWords,
  rows: readonly ReportRow[],
  titleOf: TitleOf,
  separator: Separator,
): string {
  const columns = columnsOf(rows);
  const head = columns.map((column) => columnHead(words, column, titleOf));
  const lines = rows.map((row) => columns.map((column) => cellValue(words, column.cell(row))));
  return csvOf([head, ...lines], separator);
}

/** A line for each option; a small group is one line that says so, without a number. */
function linesOf(
  { say }: ReportWords,
  head: readonly [story: string, part: string, moment: string],
  breakdown: Breakdown,
  wordsOf: (option: string) => string,
): readonly Line[] {
  if (breakdown.isTold) return breakdown.options.map(({ id, count }) => [...head, wordsOf(id), count]);
  return breakdown.hasAnswers ? [[...head, say('report-few'), null]] : [];
}

function formLines(words: ReportWords, story: string, level: string, part: string, form: FormPattern): readonly Line[] {
  return form.lines.flatMap(({ item, breakdown }) =>
    linesOf(words, [story, part, checkLine(words, level, item)], breakdown, (id) =>
      words.text.t(`check.answer-${id}`, {}, 'practice'),
    ),
  );
}

function storyLines(words: ReportWords, patterns: StoryPatterns, story: string): readonly Line[] {
  const { say } = words;
  const { level, endings } = patterns.guide;
  const endingWords = (beat: string) => {
    const line = endings.find((ending) => ending.beat === beat)?.line;
    return line ? saidLine(words, level, line) : beat;
  };
  return [
    ...patterns.moments.flatMap(({ moment, breakdown }) =>
      linesOf(words, [story, say('report-file-choice'), momentName(words, level, moment)], breakdown, (choice) =>
        choiceWords(words, level, moment.beat, choice),
      ),
    ),
    ...linesOf(words, [story, say('report-file-ending'), say('report-endings')], patterns.endings, endingWords),
    ...formLines(words, story, level, say('report-check-before'), patterns.check.a),
    ...formLines(words, story, level, say('report-check-after'), patterns.check.b),
  ];
}

function ticketLines({ text, say, ...rest }: ReportWords, { question, breakdown }: TicketPattern): readonly Line[] {
  const key = `ticket.${question}`;
  const word = (id: string) => text.t(id, {}, 'classroom');
  return linesOf({ text, say, ...rest }, ['', say('report-ticket'), word(key)], breakdown, (option) =>
    word(`${key}.${option}`),
  );
}

/** The sums of the practice rounds, as the two sentences of the page. */
function roundLines({ say }: ReportWords, { hurtful, hits, soft, alarms }: Readonly<RoundTally>): readonly Line[] {
  const part = say('report-round');
  return [
    ['', part, say('report-round-hurtful', { count: hurtful, hits }), '', hits],
    ['', part, say('report-round-soft', { count: soft, alarms }), '', alarms],
  ];
}

/** What a class file tells of. */
export interface ClassFileParts {
  readonly stories: readonly StoryPatterns[];
  readonly ticket: readonly TicketPattern[];
  readonly round: Readonly<RoundTally> | null;
  readonly titleOf: (level: string) => string;
}

/** Counts of the class, a line for each option. */
export function classFile(words: ReportWords, parts: ClassFileParts, separator: Separator): string {
  const head = ['story', 'part', 'moment'].map((name) => words.say(`report-file-${name}`));
  const lines = [
    [...head, words.say('report-col-answer'), words.say('report-col-count')],
    ...parts.stories.flatMap((story) => storyLines(words, story, parts.titleOf(story.guide.level))),
    ...parts.ticket.flatMap((pattern) => ticketLines(words, pattern)),
    ...(parts.round === null ? [] : roundLines(words, parts.round)),
  ];
  return csvOf(lines, separator);
}
