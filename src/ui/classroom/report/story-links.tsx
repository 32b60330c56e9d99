// From a story of the report to its plan, and to playing it together.
import { Icon } from '../../kit/icon';
import { useReportWords } from './report-words';

/** Both links name the story for whoever hears them. */
export function StoryLinks({ level, title }: { readonly level: string; readonly title: string }) {
  const { say } = useReportWords();
  return (
    <p class="row">
      <a class="button" href={`#/teach/plan/${level}`} aria-label={say('assign-plan-named', { title })}>
        <Icon name="book-open" />
        <span>{say('assign-plan')}</span>
      </a>
      <a class="button" href={`#/teach/project/${level}`} aria-label={say('assign-project-named', { title })}>
        <Icon name="users-three" />
        <span>{say('assign-project')}</span>
      </a>
    </p>
  );
}
