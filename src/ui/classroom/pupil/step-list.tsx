// All steps of an assignment, by story, each with its state in words.
import type { StepState } from '../../../domain/assignment/steps';
import { Icon } from '../../kit/icon';
import { useText } from '../../kit/text-context';
import { useClassWords } from './class-words';
import { minutesOf } from './minutes';
import type { StepGroup, StepView } from './step-view';

const icons: Readonly<Record<StepState, string>> = {
  todo: 'lamp-pendant',
  half: 'drop-half',
  done: 'check',
  read: 'check',
  aside: 'minus',
  after: 'lock-key',
  first: 'lock-key',
  later: 'calendar-blank',
};

function Row({ step, title }: { readonly step: StepView; readonly title: string }) {
  const say = useClassWords();
  const { tag } = useText().locale.value;
  const { id, kind, state, date, to } = step;
  const minutes = minutesOf(kind, tag);
  const isOver = state === 'done' || state === 'read' || state === 'aside';
  const notes = [
    ...(kind === 'hand-in' ? [] : [say(`class-state-${state}`, date === undefined ? {} : { date })]),
    ...(minutes === undefined || isOver ? [] : [say('class-minutes', { minutes })]),
  ];
  const inside = (
    <>
      <Icon name={kind === 'hand-in' ? 'paper-plane-tilt' : icons[state]} />
      <span>
        {say(`class-step-${kind}`)}
        {title === '' ? null : <span class="unseen">{`: ${title}`}</span>}{' '}
        {notes.length > 0 ? <small>{notes.join(' · ')}</small> : null}
      </span>
    </>
  );
  const look = `pupil-step pupil-step-${state}`;
  if (to === null) return <span class={look}>{inside}</span>;
  return (
    <a class={look} href={to} data-choice={id}>
      {inside}
    </a>
  );
}

/** A list of lists. */
export function StepList({ groups }: { readonly groups: readonly StepGroup[] }) {
  return (
    <ol class="pupil-groups">
      {groups.map(({ window, title, steps }) => (
        <li key={window ?? 'end'}>
          {window === null ? null : (
            <h3>
              <span class="pupil-number" aria-hidden="true">
                {window}
              </span>
              {title}
            </h3>
          )}
          <ol>
            {steps.map((step) => (
              <li key={step.id}>
                <Row step={step} title={title} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
