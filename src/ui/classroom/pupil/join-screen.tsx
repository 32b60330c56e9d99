// Behind a class link: what the assignment asks, what goes to the teacher, and who is going to play.
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Locale } from '../../../ports/text';
import { Icon } from '../../kit/icon';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { useClassWords } from './class-words';
import { levelsInWords } from './levels-in-words';
import { storyMinutes } from './minutes';
import { WhoPart, type WhoPartProps } from './who-part';
import './pupil.css';

/** A story of the assignment. */
export interface JoinStory {
  readonly window: number;
  readonly title: string;
}

/** What the page needs. */
export interface JoinScreenProps extends WhoPartProps {
  /** How the class is called. */
  readonly name: string;
  readonly assignment: Assignment;
  readonly stories: readonly JoinStory[];
  /** The language that the teacher suggests, where it is another one than that of the page. */
  readonly language: Locale | undefined;
  readonly onLanguage: () => void;
}

function Offer({ language, onLanguage }: { readonly language: Locale; readonly onLanguage: () => void }) {
  const say = useClassWords();
  const { tag, name } = language;
  return (
    <div class="ask pupil-offer">
      <p>{say('class-language', { language: name })}</p>
      <button type="button" class="button button-plain" data-choice="language" onClick={onLanguage}>
        <Icon name="translate" />
        <span lang={tag}>{say('class-language-use', { language: name })}</span>
      </button>
    </div>
  );
}

function Asks({ assignment, stories }: Pick<JoinScreenProps, 'assignment' | 'stories'>) {
  const say = useClassWords();
  const { check, ticket, booster } = assignment;
  return (
    <>
      <ul class="pupil-asks">
        {stories.map(({ window, title }) => (
          <li key={window}>
            <span class="pupil-number" aria-hidden="true">
              {window}
            </span>
            <b>{title}</b>
          </li>
        ))}
      </ul>
      <ul>
        <li>{say('class-join-time', { count: stories.length, ...storyMinutes })}</li>
        {check ? <li>{say('class-part-check')}</li> : null}
        {ticket ? <li>{say('class-part-ticket')}</li> : null}
        {booster ? <li>{say('class-part-booster')}</li> : null}
      </ul>
    </>
  );
}

/** Nobody is chosen beforehand: on a shared device that would be the last pupil. */
export function JoinScreen(props: JoinScreenProps) {
  const { name, assignment, stories, language, onLanguage, ...who } = props;
  const say = useClassWords();
  const { t, locale } = useText();
  const list = levelsInWords(assignment.windows, locale.value.tag);
  const title = say('class-join-title', { count: assignment.windows.length, list, class: name });
  return (
    <Screen route="join" title={title} back={{ label: t('ui-back'), to: '#/class' }}>
      {language ? <Offer {...{ language, onLanguage }} /> : null}
      <Asks {...{ assignment, stories }} />
      <p class="pupil-private">
        <Icon name="shield-check" />
        <span>{say('class-private')}</span>
      </p>
      <WhoPart {...who} />
      <details class="pane pupil-teacher">
        <summary>
          <Icon name="chalkboard-teacher" />
          <span>{say('class-teacher')}</span>
        </summary>
        <p>{say('class-teacher-text')}</p>
        <p>
          <a href="#/teach">{say('class-teacher-back')}</a>
        </p>
      </details>
    </Screen>
  );
}
