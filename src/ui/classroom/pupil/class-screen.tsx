// The assignment that is open: the one next step, all steps, and the way out.
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { useClassWords } from './class-words';
import { minutesOf } from './minutes';
import { StepList } from './step-list';
import type { StepGroup, StepView } from './step-view';
import './pupil.css';

/** What the page needs. */
export interface ClassScreenProps {
  /** How the class is called. */
  readonly name: string;
  /** Says who is playing. */
  readonly you: string;
  readonly isGuest: boolean;
  /** The step to take now, with its story's title. */
  readonly next: (StepView & { readonly title: string }) | undefined;
  readonly groups: readonly StepGroup[];
  /** Whom the class can turn to, in the teacher's words. */
  readonly line: string | null;
  readonly onNotYou: () => void;
  readonly onLeave: () => void;
}

function Next({ next }: { readonly next: NonNullable<ClassScreenProps['next']> }) {
  const say = useClassWords();
  const { tag } = useText().locale.value;
  const { kind, title, to } = next;
  const minutes = minutesOf(kind, tag);
  const lead = kind === 'hand-in' ? say('class-all-done') : title;
  return (
    <section class="pupil-next">
      <h2>{say('class-next')}</h2>
      {lead === '' ? null : <p class="lead">{lead}</p>}
      <a class="button button-main" href={to ?? '#/class'} data-advance="">
        <span>{say(`class-step-${kind}`)}</span>
        <Icon name="arrow-right" />
      </a>
      {minutes === undefined ? null : <p class="hint">{say('class-minutes', { minutes })}</p>}
    </section>
  );
}

function Leave({ isGuest, onLeave }: Pick<ClassScreenProps, 'isGuest' | 'onLeave'>) {
  const say = useClassWords();
  return (
    <div class="pupil-leave">
      <Button look="quiet" icon="sign-out" choice="leave" onPress={onLeave}>
        {say('class-leave')}
      </Button>
      {isGuest ? (
        <p>
          <a href="#/teach">{say('class-teacher-back')}</a>
        </p>
      ) : (
        <p class="hint">{say('class-leave-note')}</p>
      )}
    </div>
  );
}

/** Steps may be taken in any order that makes sense; one of them stands out. */
export function ClassScreen(props: ClassScreenProps) {
  const { name, you, isGuest, next, groups, line, onNotYou, onLeave } = props;
  const say = useClassWords();
  const { t } = useText();
  return (
    <Screen route="class" title={say('class-name', { class: name })} back={{ label: t('ui-leave'), to: '#/' }}>
      <p class="pupil-you">
        <span>{you}</span>
        <Button look="quiet" choice="not-you" onPress={onNotYou}>
          {say('class-not-you')}
        </Button>
      </p>
      {next ? <Next next={next} /> : null}
      <h2>{say('class-steps')}</h2>
      <StepList groups={groups} />
      <p class="hint">{say('class-rather')}</p>
      {line === null ? null : (
        <p class="pupil-line">
          <Icon name="lifebuoy" />
          <span>
            {say('class-line')} <bdi>{line}</bdi>
          </span>
        </p>
      )}
      <Leave {...{ isGuest, onLeave }} />
    </Screen>
  );
}
