// Which stories a class plays, and how long that takes.
import { Button } from '../../kit/button';
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Story } from './story';
import { useTeachWords } from './teach-words';

/** What makes an assignment long. */
type Timed = Pick<Assignment, 'windows' | 'check' | 'ticket'>;

/** What it needs; no window is chosen while everything is taken away. */
export interface LevelsPartProps {
  readonly stories: readonly Story[];
  readonly assignment: Timed;
  readonly onChange: (windows: readonly number[]) => void;
}

/** Minutes that a story takes at least and at most. */
const least = 10;
const most = 15;

/** The lines before and after a story, and the questions at the end. */
const checkMinutes = 6;
const ticketMinutes = 2;

/** How long an assignment takes with all its parts, in words; '' while there is no story. */
export function timeInWords(say: ReturnType<typeof useTeachWords>, assignment: Timed): string {
  const { length: count } = assignment.windows;
  const more = (assignment.check ? count * checkMinutes : 0) + (assignment.ticket ? ticketMinutes : 0);
  return count === 0 ? '' : say('assign-time', { count, least: count * least + more, most: count * most + more });
}

/** Checkboxes: stories can be played in any order. */
export function LevelsPart({ stories, assignment, onChange }: LevelsPartProps) {
  const { windows } = assignment;
  const say = useTeachWords();
  const toggle = (window: number, on: boolean) =>
    onChange([...windows.filter((other) => other !== window), ...(on ? [window] : [])].sort((a, b) => a - b));
  return (
    <fieldset class="choice-group assign-levels">
      <legend>{say('assign-levels')}</legend>
      <p class="hint">{say('assign-levels-note')}</p>
      <div class="assign-levels-options">
        {stories.map(({ id, window, title }) => (
          <label key={id} class="option" data-choice={`story-${window}`}>
            <input
              type="checkbox"
              checked={windows.includes(window)}
              onChange={(event) => toggle(window, event.currentTarget.checked)}
            />
            <span>
              <span class="assign-window">{window}</span> {title}
            </span>
          </label>
        ))}
      </div>
      <div class="assign-levels-low">
        <p role="status">{timeInWords(say, assignment)}</p>
        {windows.length === stories.length ? null : (
          <Button look="quiet" onPress={() => onChange(stories.map(({ window }) => window))}>
            {say('assign-levels-all')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
