// The assignment that is open, with what each step needs fetched ahead: the network may go.
import { useEffect } from 'preact/hooks';
import type { Assignment } from '../../../domain/assignment/assignment';
import { classFragment } from '../../../domain/assignment/class-link';
import { classOf } from '../../../domain/assignment/code';
import { nextStep, roundDay, stepsOf, type ClassStep, type StepParts } from '../../../domain/assignment/steps';
import { assignmentFor, openClass, type JoinedClass } from '../../../domain/progress/classes';
import type { Scenario } from '../../../domain/scenario/types';
import { ClassScreen } from '../../../ui/classroom/pupil/class-screen';
import type { StepGroup, StepView } from '../../../ui/classroom/pupil/step-view';
import { announce } from '../../../ui/kit/announce';
import type { Game } from '../../boot/game';
import { addressOf } from '../../routes/route';
import { EnterPage } from './enter-page';
import type { ClassParts } from './load-parts';
import { youWords } from './people';

/** What the page needs. */
export interface ClassViewProps {
  readonly game: Game;
  readonly parts: ClassParts;
}

interface OpenProps extends ClassViewProps {
  readonly joined: JoinedClass;
  readonly assignment: Assignment;
}

const dayLength = 86_400_000;

/** A day counted from 1970, in words. */
const dayWords = (day: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(day * dayLength),
  );

/** Where a step leads; null while it must wait, or makes no sense any more. */
function placeOf({ kind, level, state }: ClassStep): string | null {
  if (state === 'after' || state === 'first') return null;
  switch (kind) {
    case 'story':
      return addressOf({ name: 'level', id: level ?? '' });
    case 'check-a':
    case 'check-b':
      if (state === 'aside') return null;
      return addressOf({ name: 'check', id: level ?? '', form: kind === 'check-a' ? 'a' : 'b' });
    case 'ticket':
      return addressOf({ name: 'ticket' });
    case 'round':
      return state === 'done' ? null : addressOf({ name: 'practice' });
    case 'hand-in':
      return addressOf({ name: 'result' });
  }
}

/** Pages of checks and rounds with their words: whoever finishes a story without network still comes to them. */
function useAhead(game: Game, { check, booster, windows }: Assignment, levels: readonly Scenario[]): void {
  useEffect(() => {
    if (!check && !booster) return;
    const ids = levels.filter(({ order }) => windows.includes(order)).map(({ id }) => id);
    import('../../practice/load-practice')
      .then(({ loadPractice }) => loadPractice(game, ids))
      .catch((error: unknown) => console.warn('the checks could not be fetched ahead', error));
  }, []);
}

function stepParts({ game, parts, joined, assignment }: OpenProps): StepParts {
  const stories = parts.tables.map(({ level, window, check }) => {
    return { level, window, check: { a: check.a.length, b: check.b.length } };
  });
  return { assignment, joined, progress: game.keeper.progress.value, stories, today: game.keeper.today() };
}

/** The steps as they are shown. */
function viewsOf(props: OpenProps) {
  const { game, parts } = props;
  const all = stepParts(props);
  const steps = stepsOf(all);
  const day = roundDay(all);
  const { tag } = game.text.locale.value;
  const view = (step: ClassStep): StepView => {
    const { kind, level, state } = step;
    const date = state === 'later' && day !== undefined ? dayWords(day, tag) : undefined;
    return { id: level === null ? kind : `${kind}.${level}`, kind, state, date, to: placeOf(step) };
  };
  const gentle = game.keeper.settings.value.profile === 'gentle';
  const title = (level: string | null) => (level === null ? '' : game.doors.say(level, 'title', gentle));
  const stories = parts.levels.filter(({ id }) => steps.some(({ level }) => level === id));
  const groups: readonly StepGroup[] = [
    ...stories.map(({ id, order }) => {
      return { window: order, title: title(id), steps: steps.filter(({ level }) => level === id).map(view) };
    }),
    { window: null, title: '', steps: steps.filter(({ level }) => level === null).map(view) },
  ];
  const next = nextStep(steps);
  return { groups, next: next && { ...view(next), title: title(next.level) } };
}

function Open(props: OpenProps) {
  const { game, parts, joined, assignment } = props;
  const { keeper, router, text } = game;
  const { code, line } = joined;
  useAhead(game, assignment, parts.levels);
  return (
    <ClassScreen
      name={classOf(code)}
      you={youWords(game, joined)}
      isGuest={keeper.member.value === null}
      {...viewsOf(props)}
      line={line}
      // Without the seat: that one is of whoever plays now.
      onNotYou={() => router.go({ name: 'join', link: classFragment({ code, line, seat: null }) })}
      onLeave={() => {
        keeper.leaveClass();
        announce(text.t('class-left', {}, 'classroom'));
      }}
    />
  );
}

/** The class, or the field for its code. */
export function ClassView({ game, parts }: ClassViewProps) {
  const joined = openClass(game.keeper.progress.value);
  const assignment = joined && assignmentFor(joined);
  if (!joined || !assignment) return <EnterPage key="enter" game={game} />;
  return <Open key={joined.code} {...{ game, parts, joined, assignment }} />;
}
