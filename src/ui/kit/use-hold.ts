// Holding something still: with a finger, with Space or with Enter, for as long as it takes.
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is held, and whom it tells. */
export interface HoldOptions {
  readonly seconds: number;
  /** One press is enough. */
  readonly eased: boolean;
  /** Whoever goes on holding goes on: done again and again. */
  readonly repeats?: boolean;
  readonly onDone: () => void;
}

/** A press that assistive technology makes out of a command: there is no finger that could hold. */
const isAssisted = ({ width, height, pressure, pointerType }: PointerEvent): boolean =>
  (width === 0 && height === 0) || (width === 1 && height === 1 && pressure === 0 && pointerType === 'mouse');

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** Listeners for a button, and how far it has been held, 0 to 1. Whoever lets go too early begins anew. */
export function useHold({ seconds, eased, repeats = false, onDone }: HoldOptions) {
  const [share, setShare] = useState(0);
  const frame = useRef(0);
  const assisted = useRef(false);
  const now = useRef({ seconds, onDone });
  now.current = { seconds, onDone };
  const end = () => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    setShare(0);
  };
  useEffect(() => end, []);
  const start = () => {
    if (frame.current !== 0) return;
    let begin = performance.now();
    const go = () => {
      const held = (performance.now() - begin) / 1000 / now.current.seconds;
      if (held >= 1) {
        if (!repeats) end();
        begin = performance.now();
        now.current.onDone();
        // What was done may have ended the passage.
        if (frame.current === 0) return;
      }
      setShare(held % 1);
      frame.current = requestAnimationFrame(go);
    };
    frame.current = requestAnimationFrame(go);
  };
  const release = () => {
    if (frame.current !== 0) end();
  };
  const listeners = {
    onPointerDown(event: PointerEvent) {
      assisted.current = isAssisted(event);
      if (eased || assisted.current || event.button !== 0) return;
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
      start();
    },
    onPointerUp: release,
    onPointerCancel: release,
    onContextMenu: (event: Event) => event.preventDefault(),
    onKeyDown(event: KeyboardEvent) {
      if (eased || !isPress(event)) return;
      event.preventDefault();
      if (!event.repeat) start();
    },
    onKeyUp(event: KeyboardEvent) {
      if (eased || !isPress(event)) return;
      event.preventDefault();
      release();
    },
    onBlur: release,
    onClick({ detail, isTrusted }: MouseEvent) {
      if (detail <= 1 && (eased || detail === 0 || !isTrusted || assisted.current)) onDone();
    },
  };
  return { share, listeners };
}
