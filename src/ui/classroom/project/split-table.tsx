// A show of hands as a table with bars: the numbers are in the table, the bars only show them.
import type { ComponentChildren } from 'preact';
import type { HandSplit } from '../../../domain/project/hands';
import { WithEmoji } from '../../kit/with-emoji';
import type { ProjectOption } from './hands-part';
import { useProjectWords } from './project-words';

/** What the table needs. */
export interface SplitTableProps {
  readonly caption: ComponentChildren;
  readonly options: readonly ProjectOption[];
  readonly split: HandSplit;
  /** Heading of the first column where it is not only the letter. */
  readonly leadHeading?: string;
  /** What stands before an option; its letter where nothing else is wanted. */
  readonly lead?: (option: ProjectOption, letter: string) => ComponentChildren;
  /** The option that was taken, on the page after the story. */
  readonly taken?: string;
  /** A sentence below the caption. */
  readonly note?: string | undefined;
}

/** No bar is coloured as right or wrong, and the longest looks like the others. */
export function SplitTable({ caption, options, split, leadHeading, lead, taken, note }: SplitTableProps) {
  const { say, letterOf } = useProjectWords();
  const { total, options: counts } = split;
  return (
    <table class="project-table">
      <caption>
        {caption}
        {note === undefined ? null : <small>{note}</small>}
      </caption>
      <thead>
        <tr>
          {lead ? <th scope="col">{leadHeading}</th> : null}
          <th scope="col">{say('project-col-choice')}</th>
          {total > 0 ? <th scope="col">{say('project-col-hands')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {options.map((option, index) => (
          <tr key={option.id}>
            {lead ? <td>{lead(option, letterOf(index))}</td> : null}
            <th scope="row">
              {lead ? null : <b class="project-letter">{letterOf(index)}</b>} <WithEmoji text={option.words} />
              {taken === option.id ? <em class="project-taken">{say('project-end-taken')}</em> : null}
              {total > 0 ? (
                <span class="project-bar-line" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * (counts[index]?.count ?? 0)) / total}%` }} />
                </span>
              ) : null}
            </th>
            {total > 0 ? <td class="project-count">{counts[index]?.count ?? 0}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
