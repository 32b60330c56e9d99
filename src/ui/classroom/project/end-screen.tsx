// After the story: what the class chose, the most split choice first, and the questions of the plan.
import { splitOf } from '../../../domain/project/hands';
import { talkFirst, type Project, type ProjectMoment } from '../../../domain/project/project';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { WithEmoji } from '../../kit/with-emoji';
import { useProjectWords } from './project-words';
import './project.css';
import { SplitTable } from './split-table';

/** What the page needs; `nameOf` says what a choice is about. */
export interface EndScreenProps {
  readonly level: string;
  readonly title: string;
  readonly project: Project;
  readonly forks: readonly string[];
  readonly questions: readonly string[];
  readonly nameOf: (beat: string) => string;
  readonly onAgain: () => void;
  readonly onForget: () => void;
}

function Chosen({
  level,
  moment,
  nameOf,
}: Pick<EndScreenProps, 'level' | 'nameOf'> & { readonly moment: ProjectMoment }) {
  const { say, story } = useProjectWords();
  const { beat, options, hands, taken } = moment;
  const split = splitOf(options, hands);
  const words = story(level);
  return (
    <SplitTable
      caption={<WithEmoji text={nameOf(beat)} />}
      options={options.map((id) => ({ id, words: words(`${beat}.${id}`) }))}
      split={split}
      taken={taken}
      note={split.total === 0 ? say('project-end-uncounted') : undefined}
    />
  );
}

function First({ level, moment, nameOf }: Parameters<typeof Chosen>[0]) {
  const { say } = useProjectWords();
  const { largest, total } = splitOf(moment.options, moment.hands);
  return (
    <section class="project-talk-first">
      <h2>{say('project-end-first')}</h2>
      <p>{say('project-end-first-why', { largest, total })}</p>
      <Chosen level={level} moment={moment} nameOf={nameOf} />
    </section>
  );
}

function Next({ level, onAgain, onForget }: Pick<EndScreenProps, 'level' | 'onAgain' | 'onForget'>) {
  const { t } = useText();
  const { say } = useProjectWords();
  return (
    <section class="project-next">
      <h2>{say('project-end-next')}</h2>
      <div class="row">
        <a class="button" href={`#/teach/plan/${level}`}>
          <Icon name="book-open" />
          <span>{say('project-end-plan')}</span>
        </a>
        <a class="button" href="#/teach">
          <Icon name="student" />
          <span>{say('project-end-assign')}</span>
        </a>
        <Button icon="printer" choice="print" onPress={() => window.print()}>
          {t('ui-print')}
        </Button>
        <Button icon="arrow-counter-clockwise" choice="again" onPress={onAgain}>
          {say('project-end-again')}
        </Button>
        <Button icon="trash" choice="forget" onPress={onForget}>
          {say('project-end-delete')}
        </Button>
      </div>
    </section>
  );
}

/** Nothing of it says which choice was right. */
export function EndScreen(props: EndScreenProps) {
  const { t } = useText();
  const { say } = useProjectWords();
  const { level, title, project, forks, questions, nameOf } = props;
  const { moments, mode } = project;
  const first = talkFirst(moments, forks);
  const others = moments.filter((moment) => moment !== first);
  return (
    <Screen route="project" title={say(`project-end-${mode}`)} back={{ label: t('ui-back'), to: '#/teach' }}>
      <p class="lead">{title}</p>
      {first ? <First level={level} moment={first} nameOf={nameOf} /> : null}
      {questions.length === 0 ? null : (
        <section>
          <h2>{say('project-end-ask')}</h2>
          <ol class="project-questions">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{say('project-end-all')}</h2>
        {moments.length === 0 ? <p>{say('project-end-none')}</p> : null}
        {others.map((moment) => (
          <Chosen key={moment.step} level={level} moment={moment} nameOf={nameOf} />
        ))}
      </section>
      <Next {...props} />
    </Screen>
  );
}
