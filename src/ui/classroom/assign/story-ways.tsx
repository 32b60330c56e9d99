// Each story with its ways for teachers: the plan of a lesson, and playing together.
import { Icon } from '../../kit/icon';
import type { Story } from './story';
import { useTeachWords } from './teach-words';

/** A list of the stories. */
export function StoryWays({ stories }: { readonly stories: readonly Story[] }) {
  const say = useTeachWords();
  return (
    <ul class="assign-stories">
      {stories.map(({ id, window, title }) => (
        <li key={id}>
          <span class="assign-window" aria-hidden="true">
            {window}
          </span>
          <b>{title}</b>
          <a class="button" href={`#/teach/project/${id}`} aria-label={say('assign-project-named', { title })}>
            <Icon name="chalkboard-teacher" />
            <span>{say('assign-project')}</span>
          </a>
          <a class="button button-quiet" href={`#/teach/plan/${id}`} aria-label={say('assign-plan-named', { title })}>
            <span>{say('assign-plan')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
