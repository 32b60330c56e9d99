// Tables as files for spreadsheets: RFC 4180, and no cell that a spreadsheet would run.

/** What stands between cells: commas, semicolons where commas are decimal points, tabs. */
export type Separator = ',' | ';' | '\t';

/** A cell; null stays empty. */
export type CsvCell = string | number | null;

/** Spreadsheets that read their own code page instead of UTF-8 are told by this. */
const byteOrderMark = '\ufeff';

/** What a spreadsheet passes over before it looks whether a cell is a formula. */
const passedOver = /^[\s\p{Cf}\p{Zs}\u00ad\u115f\u1160\u3164\uffa0]+/u;
/** What formulas, commands and calls to other programs begin with; U+2212 is the minus of good typography. */
const dangerous = /^[=+\-@|%\u2212]/u;
/** Controls at the very beginning end a cell in some readers. */
const breaking = /^[\t\r\n\v\f\0]/;

/** A text that stays a text: an apostrophe goes before what a spreadsheet would take for a formula. */
export function guarded(text: string): string {
  const visible = text.replace(passedOver, '');
  // Full-width, small and superior forms are read like the plain ones; a mark over a sign makes another sign of it.
  const isDangerous = dangerous.test(visible) || dangerous.test(visible.normalize('NFKC'));
  return breaking.test(text) || isDangerous ? `'${text}` : text;
}

function written(cell: CsvCell, separator: Separator): string {
  if (cell === null) return '';
  // Always with a point, and in no other notation: counts are small whole numbers.
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** A whole file. */
export const csvOf = (lines: readonly (readonly CsvCell[])[], separator: Separator): string =>
  byteOrderMark + lines.map((line) => `${line.map((cell) => written(cell, separator)).join(separator)}\r\n`).join('');

/** How a file is called: `kindlight_M43P_2026-11-22.csv`. `parts` are ASCII. */
export const csvName = (parts: readonly string[], separator: Separator): string =>
  `${['kindlight', ...parts].join('_')}.${separator === '\t' ? 'tsv' : 'csv'}`;
