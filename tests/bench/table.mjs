// The lines of the bench as a table, as JSON and in docs/performance.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../.config/scripts/project.mjs';

const document = path.join(root, 'docs/performance.md');
const [begin, end] = ['<!-- table: npm run bench -- --write -->', '<!-- end of table -->'];

const short = (value) => (Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 1 ? 1 : 2));

/** A line with its ratio and whether it keeps its limit. The limit is one of the ratio where there is a base. */
export function judged(line) {
  const { value, base, limit } = line;
  const ratio = value !== undefined && base ? value / base : undefined;
  const measured = line.baseName ? ratio : value;
  const verdict =
    measured === undefined
      ? 'missing'
      : limit === undefined
        ? ''
        : measured <= limit
          ? 'ok'
          : `over by ${short(measured - limit)}`;
  return { ...line, ratio, verdict };
}

const cells = ({ name, unit, value, baseName, limit, ratio, verdict }) => [
  name.replace(/^ {2}/, '… '),
  value === undefined ? '–' : `${short(value)} ${unit}`,
  ratio === undefined ? '' : `${ratio.toFixed(2)} × ${baseName}`,
  limit === undefined ? '' : `≤ ${limit}${baseName ? ' ×' : ` ${unit}`}`,
  verdict,
];

/** The table as Markdown, its columns aligned. */
export function tableOf(parts) {
  const rows = [
    ['What', 'Figure', 'Ratio', 'Limit', ''],
    ...parts.flatMap(({ title, lines }) => [[`**${title}**`, '', '', '', ''], ...lines.map((line) => cells(line))]),
  ];
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const lineOf = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head, ...others] = rows.map(lineOf);
  return [head, rule, ...others].join('\n');
}

/** Keeps everything for whoever compares two runs. */
export function writeJson(result) {
  const file = path.join(root, '.cache/bench/last.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return path.relative(root, file);
}

/** Puts the table into its place in the document. */
export function writeDocument(conditions, table, missing) {
  const text = readFileSync(document, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/performance.md has no place for the table.');
  const gaps = missing.length === 0 ? '' : `\nMissing in this run:\n\n${missing.map((one) => `- ${one}`).join('\n')}\n`;
  const middle = `${begin}\n\n${conditions}\n\n${table}\n${gaps}\n`;
  writeFileSync(document, text.slice(0, from) + middle + text.slice(to));
}
