// The bell of the lively pace: a ring that runs down beside the gap; it waits whenever somebody is busy otherwise.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { Icon } from '../../../src/ui/kit/icon';

/** Seconds before it rings, and from when on it is said. */
const time = 25;
const soon = 8;
const tick = 200;

/** What the bell needs. */
export interface BellProps {
  readonly words: Words;
  /** A slip is held or a menu is open. */
  readonly waits: boolean;
  readonly onRing: () => void;
}

/** Seen and, towards the end, said; a page that nobody sees has no time. */
export function Bell({ words, waits, onRing }: BellProps) {
  const [left, setLeft] = useState(time);
  const isNear = left <= soon;
  const now = useRef({ waits, onRing });
  now.current = { waits, onRing };
  useEffect(() => {
    let before = performance.now();
    let rest = time;
    const timer = setInterval(() => {
      const elapsed = (performance.now() - before) / 1000;
      before = performance.now();
      if (now.current.waits || document.hidden) return;
      rest -= elapsed;
      setLeft(Math.max(0, rest));
      if (rest > 0) return;
      clearInterval(timer);
      now.current.onRing();
    }, tick);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (isNear) announce(words('write.bell.soon'));
  }, [isNear]);
  return (
    <p class={isNear ? 'bell bell-near' : 'bell'}>
      {isNear ? <span>{words('write.bell.soon')}</span> : null}
      <span class="bell-face" aria-hidden="true">
        <svg class="bell-ring" viewBox="0 0 40 40" style={{ '--left': (left / time).toFixed(3) }}>
          <circle class="bell-whole" cx="20" cy="20" r="17" />
          <circle class="bell-left" cx="20" cy="20" r="17" pathLength="1" transform="rotate(-90 20 20)" />
        </svg>
        <Icon name="bell-ringing" />
      </span>
    </p>
  );
}
