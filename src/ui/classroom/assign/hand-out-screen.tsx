// The page to hand an assignment out: code, link, picture, poster, cards, and what comes after.
import type { Assignment } from '../../../domain/assignment/assignment';
import { classOf } from '../../../domain/assignment/code';
import type { Locale } from '../../../ports/text';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Screen } from '../../kit/screen';
import { CardsPart, type CardsPartProps } from './cards-part';
import { choicesInWords } from './choices-in-words';
import { CodePart, type CodePartProps } from './code-part';
import { timeInWords } from './levels-part';
import type { Story } from './story';
import { StoryWays } from './story-ways';
import { useTeachWords } from './teach-words';
import './assign.css';

/** The class and whom to tell. `stories` are those of the assignment. */
export interface HandOutScreenProps extends CodePartProps, Pick<CardsPartProps, 'squaresOf'> {
  readonly assignment: Assignment;
  /** What the teacher calls the class; '' = nothing. */
  readonly label: string;
  readonly stories: readonly Story[];
  readonly languages: readonly Locale[];
  readonly posts: { readonly classroom: string; readonly teams: string };
  /** Text key of a sentence about a list that is not kept, or null. */
  readonly trouble: string | null;
  readonly onChange: () => void;
}

function PostPart({ posts }: Pick<HandOutScreenProps, 'posts'>) {
  const say = useTeachWords();
  return (
    <section>
      <h2>{say('assign-post')}</h2>
      <p class="row">
        {(['classroom', 'teams'] as const).map((place) => (
          <a key={place} class="button" href={posts[place]} target="_blank" rel="noopener noreferrer">
            <Icon name="paper-plane-tilt" />
            <span>{say(`assign-post-${place}`)}</span>
          </a>
        ))}
      </p>
      <p class="hint">{say('assign-post-note')}</p>
    </section>
  );
}

function PlaysPart(props: Pick<HandOutScreenProps, 'assignment' | 'stories' | 'languages' | 'onChange'>) {
  const say = useTeachWords();
  return (
    <section>
      <h2>{say('assign-plays')}</h2>
      <p>{timeInWords(say, props.assignment)}</p>
      <ul class="assign-chips">
        {choicesInWords(props.assignment, props.languages, say).map((choice) => (
          <li key={choice}>{choice}</li>
        ))}
      </ul>
      <StoryWays stories={props.stories} />
      <div class="row">
        <Button icon="pencil-simple" choice="change" onPress={props.onChange}>
          {say('assign-change')}
        </Button>
        <span class="hint">{say('assign-change-note')}</span>
      </div>
    </section>
  );
}

/** In the order in which a lesson needs it. */
export function HandOutScreen(props: HandOutScreenProps) {
  const say = useTeachWords();
  const { code, label, trouble, posts, squaresOf, assignment } = props;
  const { address, line, onPrint } = props;
  const className = say('assign-class-name', { class: classOf(code) });
  return (
    <Screen
      route="teach"
      title={label === '' ? className : `${className} · ${label}`}
      back={{ label: say('assign-to-start'), to: '#/teach' }}
    >
      {trouble === null ? null : (
        <p class="notice" role="alert">
          {say(trouble)}
        </p>
      )}
      <p>{say('assign-share-what')}</p>
      <CodePart {...props} />
      <CardsPart {...{ code, address, line, onPrint, squaresOf }} hasSeats={assignment.naming === 'seat'} />
      <PostPart posts={posts} />
      <PlaysPart {...props} />
      <section>
        <h2>{say('assign-after')}</h2>
        <ul class="assign-ways">
          <li>
            <a href="#/teach/report">{say('assign-report')}</a>
            <p class="hint">{say('assign-report-note')}</p>
          </li>
        </ul>
      </section>
    </Screen>
  );
}
