// Which stories a class plays, and how long that takes.
import { Button } from '../../kit/button';
import type { Story } from './story';
import { useTeachWords } from './teach-words';

/** The chosen windows, ascending; none while everything is taken away. */
export interface LevelsPartProps {
  readonly stories: readonly Story[];
  readonly windows: readonly number[];
  readonly onChange: (windows: readonly number[]) => void;
}

/** Minutes that a story takes at least and at most. */
const least = 10;
const most = 15;

/** How long the chosen stories take, in words; '' for none. */
export function timeInWords(say: ReturnType<typeof useTeachWords>, count: number): string {
  return count === 0 ? '' : say('assign-time', { count, least: count * least, most: count * most });
}

/** Checkboxes: stories can be played in any order. */
export function LevelsPart({ stories, windows, onChange }: LevelsPartProps) {
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
        <p role="status">{timeInWords(say, windows.length)}</p>
        {windows.length === stories.length ? null : (
          <Button look="quiet" onPress={() => onChange(stories.map(({ window }) => window))}>
            {say('assign-levels-all')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
