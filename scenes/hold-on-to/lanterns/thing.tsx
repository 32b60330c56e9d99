// One thing as a card: its words are a button that opens what can be done with it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../../src/ui/kit/icon';

/** What a card needs. */
export interface ThingProps {
  /** `hand:<lantern>`, `stone:<item>`, `deck`. */
  readonly id: string;
  readonly look: string;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  /** What is read on it. */
  readonly face: ComponentChildren;
  /** What opens in place. */
  readonly children: ComponentChildren;
}

/** One at a time is open; which one, its owner says. */
export function Thing({ id, look, open, onToggle, face, children }: ThingProps) {
  return (
    <li class={`thing thing-${look} ${open ? 'thing-open' : ''}`}>
      <button type="button" class="thing-head" data-thing={id} aria-expanded={open} onClick={() => onToggle(id)}>
        {face}
        <Icon name="caret-down" />
      </button>
      {open ? <div class="thing-body">{children}</div> : null}
    </li>
  );
}
