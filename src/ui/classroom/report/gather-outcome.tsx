// What the last adding brought, in words; what could not be read with all that helps to find it.
import { useEffect } from 'preact/hooks';
import { classOf } from '../../../domain/assignment/code';
import { signOf } from '../../../domain/receipt/sign';
import { foundIn, type TroubleNote } from '../../../domain/report/summary';
import { announce } from '../../kit/announce';
import { useTeach, type AddedView, type FileNote } from './gather-view';

const counted = ['new', 'better'] as const;
const uncounted = ['older', 'same'] as const;
const troubles = ['cut', 'damaged', 'newer'] as const;
/** So many are told one by one. */
const shownTroubles = 12;
const shownNotes = 12;

type Say = ReturnType<typeof useTeach>;

function traceWords(say: Say, { kind, trace: { begins, pupil, near } }: TroubleNote): string {
  const parts = [
    // Of what is damaged the number may be what is wrong.
    ...(pupil === null || kind === 'damaged' ? [] : [say('gather-sign', { sign: signOf(pupil) })]),
    ...(near === '' ? [] : [say('gather-near', { words: near })]),
    say('gather-begins', { letters: `r=${begins}` }),
  ];
  return parts.join(' · ');
}

const noteWords = (say: Say, { name, about, count = 0 }: FileNote): string =>
  say(`gather-${about}`, about === 'skip-many' ? { count: 5000 } : { name, count });

/** The sentences that everybody reads, the most important first. */
function sentences(say: Say, { summary, notes, end }: AddedView): readonly string[] {
  const { counts, ofOthers } = summary;
  const told = (keys: readonly (keyof typeof counts)[]) =>
    keys.filter((key) => counts[key] > 0).map((key) => say(`gather-${key}`, { count: counts[key] }));
  return [
    ...(end === 'stopped' ? [say('gather-stopped')] : []),
    ...(end === 'failed' ? [say('gather-failed')] : []),
    ...told(counted),
    ...(ofOthers > 0 ? [say('gather-others-in', { count: ofOthers })] : []),
    ...told(uncounted),
    ...told(troubles),
    ...(foundIn(summary) === 0 && notes.length === 0 && end === 'whole' ? [say('gather-none')] : []),
  ];
}

function Traces({ list, of }: { readonly list: readonly TroubleNote[]; readonly of: number }) {
  const say = useTeach();
  if (list.length === 0) return null;
  const shown = list.slice(0, shownTroubles);
  return (
    <ul class="gather-traces">
      {shown.map((note, at) => (
        <li key={at} dir="auto">
          {traceWords(say, note)}
        </li>
      ))}
      {of > shown.length ? <li>{say('gather-more', { count: of - shown.length })}</li> : null}
    </ul>
  );
}

/** The outcome. */
export function GatherOutcome({ added }: { readonly added: AddedView }) {
  const say = useTeach();
  const lines = sentences(say, added);
  const notes = added.notes.slice(0, shownNotes).map((note) => noteWords(say, note));
  useEffect(() => announce([...lines, ...notes.slice(0, 2)].join(' ')), [added]);
  const { counts } = added.summary;
  return (
    <section class="gather-outcome" data-outcome={foundIn(added.summary)}>
      <h3>{say('gather-outcome')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {notes.map((line, at) => (
          <li key={at} dir="auto">
            {line}
          </li>
        ))}
        {added.notes.length > shownNotes ? (
          <li>{say('gather-more', { count: added.notes.length - shownNotes })}</li>
        ) : null}
      </ul>
      <Traces list={added.summary.troubles} of={counts.cut + counts.damaged + counts.newer} />
    </section>
  );
}

/** How a class is called. */
export const className = (say: Say, code: string): string => say('gather-class', { class: classOf(code) });
