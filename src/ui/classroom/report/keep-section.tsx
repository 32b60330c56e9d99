// Keeping the report: two tables as files, and a summary to print.
import { useState } from 'preact/hooks';
import { csvName, type Separator } from '../../../domain/report/csv';
import type { ReportRow } from '../../../domain/report/rows';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { ChoiceGroup } from '../../kit/choice-group';
import { Toggle } from '../../kit/toggle';
import type { TitleOf } from './cell-words';
import { classFile, pupilFile, type ClassFileParts } from './report-files';
import { useReportWords } from './report-words';

/** What it needs. `name`: how files of this class begin, ASCII; `day`: `2026-11-22`. */
export interface KeepSectionProps {
  /** In the order of seats and names. */
  readonly rows: readonly ReportRow[];
  readonly parts: ClassFileParts;
  readonly titleOf: TitleOf;
  readonly name: string;
  readonly day: string;
  readonly onFile: (name: string, content: Blob) => void;
  /** Whether the print may show names; null where there are too many. */
  readonly withNames: boolean | null;
  readonly onWithNames: (on: boolean) => void;
}

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Record<string, Separator>;
const kinds = ['comma', 'semicolon', 'tab'] as const;
type Kind = (typeof kinds)[number];

const typeOf = (separator: Separator): string =>
  separator === '\t' ? 'text/tab-separated-values;charset=utf-8' : 'text/csv;charset=utf-8';

function Files(props: KeepSectionProps & { readonly kind: Kind }) {
  const words = useReportWords();
  const separator = separators[props.kind];
  const save = (part: 'pupils' | 'class', content: string) => {
    const name = csvName([props.name, props.day, ...(part === 'class' ? ['class'] : [])], separator);
    props.onFile(name, new Blob([content], { type: typeOf(separator) }));
    announce(words.say('report-file-saved', { name }));
  };
  return (
    <div class="row">
      <Button
        icon="download"
        choice="file-pupils"
        onPress={() => save('pupils', pupilFile(words, props.rows, props.titleOf, separator))}
      >
        {words.say('report-file-rows')}
      </Button>
      <Button
        icon="download"
        choice="file-class"
        onPress={() => save('class', classFile(words, props.parts, separator))}
      >
        {words.say('report-file-class')}
      </Button>
    </div>
  );
}

/** Files hold names whatever the projector shows, and say so; the print holds none unless it is asked for them. */
export function KeepSection(props: KeepSectionProps) {
  const { say } = useReportWords();
  const [kind, setKind] = useState<Kind>('comma');
  return (
    <section>
      <h2>{say('report-keep')}</h2>
      <p>{say('report-keep-note')}</p>
      {props.withNames === null ? null : (
        <Toggle
          label={say('report-print-names')}
          note={say('report-print-names-note')}
          on={props.withNames}
          onChange={props.onWithNames}
        />
      )}
      <div class="row">
        <Button look="main" icon="printer" choice="print" onPress={() => window.print()}>
          {say('report-print')}
        </Button>
      </div>
      <ChoiceGroup
        legend={say('report-separator')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({
          value,
          label: say(`report-separator-${value}`),
          note: say(`report-separator-${value}-note`),
        }))}
      />
      <Files {...props} kind={kind} />
    </section>
  );
}
