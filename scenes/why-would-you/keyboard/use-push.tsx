// Pushing a key up the slope: held long enough it types, let go too early it slips back, out of reach it slides off.
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How far a key that lies too far up can be pushed before it slides off, as a share of the way. */
const lastMoment = 0.94;

/** What is being pushed, and whom it tells. */
export interface PushOptions {
  /** Seconds of holding; none where one press is enough. */
  readonly seconds: number;
  readonly reachable: boolean;
  /** One press is enough. */
  readonly eased: boolean;
  readonly onType: () => void;
  /** Let go too early. */
  readonly onSlip: () => void;
  /** Slid off at the last moment. */
  readonly onSlide: () => void;
}

/** A press that assistive technology makes out of a command: there is no finger that could hold. */
function isAssisted({ width, height, pressure, pointerType }: PointerEvent): boolean {
  return (width === 0 && height === 0) || (width === 1 && height === 1 && pressure === 0 && pointerType === 'mouse');
}

const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';

/** Moves the key by hand, since the fill must be seen even where nothing else moves. */
function usePushing(key: RefObject<HTMLElement>, { seconds, reachable, onType, onSlip, onSlide }: PushOptions) {
  const frame = useRef(0);
  const show = (push: number) => {
    key.current?.classList.toggle('key-pushed', push > 0);
    key.current?.style.setProperty('--push', push.toFixed(3));
  };
  const end = () => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    show(0);
  };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return {
    start: () => {
      if (frame.current !== 0) return;
      const begin = performance.now();
      const go = () => {
        const push = Math.min(1, (performance.now() - begin) / 1000 / seconds);
        if (push < (reachable ? 1 : lastMoment)) {
          show(Math.max(push, 0.01));
          frame.current = requestAnimationFrame(go);
          return;
        }
        end();
        (reachable ? onType : onSlide)();
      };
      frame.current = requestAnimationFrame(go);
    },
    release: () => {
      if (frame.current === 0) return;
      end();
      onSlip();
    },
  };
}

/** Listeners for a key; it is held with a pointer, with Space or with Enter. */
export function usePush(key: RefObject<HTMLElement>, options: PushOptions) {
  const { seconds, reachable, eased, onType, onSlide } = options;
  const pushing = usePushing(key, options);
  const assisted = useRef(false);
  const isLight = eased || seconds === 0;
  const press = reachable ? onType : onSlide;
  return {
    onPointerDown(event: PointerEvent) {
      assisted.current = isAssisted(event);
      if (isLight || assisted.current || event.button !== 0) return;
      // Whoever pushes upwards leaves the key with the finger; it goes on being held.
      key.current?.setPointerCapture(event.pointerId);
      pushing.start();
    },
    onPointerUp: pushing.release,
    onPointerCancel: pushing.release,
    onContextMenu: (event: Event) => event.preventDefault(),
    onKeyDown(event: KeyboardEvent) {
      if (isLight || !isPress(event)) return;
      event.preventDefault();
      if (!event.repeat) pushing.start();
    },
    onKeyUp(event: KeyboardEvent) {
      if (isLight || !isPress(event)) return;
      event.preventDefault();
      pushing.release();
    },
    onBlur: pushing.release,
    onClick({ detail, isTrusted }: MouseEvent) {
      // The second click of a double one was meant for what lay here before.
      if (detail > 1) return;
      if (isLight || detail === 0 || !isTrusted || assisted.current) press();
    },
  };
}
