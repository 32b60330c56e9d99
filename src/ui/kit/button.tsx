// The button of the whole game: word, optional icon, one of a few looks.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** How a button looks; the look never says which choice is right. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'ghost' | 'danger';

/** What a button needs. `choice` and `advance` become the public `data-` marks. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: ButtonLook;
  readonly icon?: string;
  readonly choice?: string;
  readonly advance?: boolean;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

/** A real button element, so that keyboard, switch and screen reader work by themselves. */
export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${props.look ?? 'plain'}`}
      data-choice={props.choice}
      data-advance={props.advance ? '' : undefined}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}
