// What the teacher needs over the picture: letters larger or smaller, the screen hidden, the way out.
import { Icon } from '../../kit/icon';
import { useProjectWords } from './project-words';

/** What the bar needs. */
export interface PlayBarProps {
  readonly number: number;
  readonly title: string;
  readonly canShrink: boolean;
  readonly canGrow: boolean;
  readonly canGoBack: boolean;
  readonly onResize: (change: 1 | -1) => void;
  readonly onBack: () => void;
  readonly onHide: () => void;
  readonly onLeave: () => void;
}

interface ToolProps {
  readonly icon: string;
  readonly label: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** Stays focusable when nothing more can be done, so that focus is not lost under the finger. */
function Tool({ icon, label, isOff = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="button button-ghost"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Small plates: they are for whoever stands beside the screen. */
export function PlayBar(props: PlayBarProps) {
  const { say } = useProjectWords();
  const { number, title, canShrink, canGrow, canGoBack, onResize, onBack, onHide, onLeave } = props;
  return (
    <header class="project-bar over-top">
      <h1 class="plate">
        <span class="plate-number" aria-hidden="true">
          {number}
        </span>
        <span class="plate-title">{title}</span>
      </h1>
      <div class="project-tools">
        <Tool icon="minus" label={say('project-smaller')} isOff={!canShrink} onPress={() => onResize(-1)} />
        <Tool icon="plus" label={say('project-larger')} isOff={!canGrow} onPress={() => onResize(1)} />
        <Tool icon="arrow-left" label={say('project-back')} isOff={!canGoBack} onPress={onBack} />
        <Tool icon="eye-slash" label={say('project-hide')} onPress={onHide} />
        <Tool icon="sign-out" label={say('project-leave')} onPress={onLeave} />
      </div>
    </header>
  );
}
