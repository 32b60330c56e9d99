// Tells the picture what is in the air, so that the line bends towards it.
import { useEffect, useRef } from 'preact/hooks';

/** So long a word that was taken by a press is felt, in milliseconds. */
const felt = 700;
/** The picture is told anew when a slip has moved so far, in pixels. */
const step = 14;

/** What the passage says about a slip. */
export interface Feel {
  /** In the air, or under the focus, at x. */
  hold(weight: number, x: number): void;
  letGo(): void;
  /** Taken by a press: felt for a moment. */
  take(weight: number, x: number): void;
}

/** Nothing is told where nothing is to be felt: in the calm pace, and where motion is unwanted. */
export function useFeel(isOn: boolean, onLift: (weight: number, x: number) => void): Feel {
  const held = useRef<{ readonly weight: number; readonly x: number }>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const tell = (weight: number, x: number) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!isOn) return;
    const before = held.current;
    if (before && before.weight === weight && Math.abs(before.x - x) < step) return;
    held.current = { weight, x };
    onLift(weight, x);
  };
  const letGo = () => {
    clearTimeout(timer.current);
    if (isOn && held.current) onLift(0, held.current.x);
    held.current = undefined;
  };
  const last = useRef(letGo);
  last.current = letGo;
  useEffect(() => () => last.current(), []);
  return {
    hold(weight, x) {
      if (weight > 0 || timer.current === undefined) tell(weight, x);
    },
    // What was just taken is felt to its end.
    letGo: () => (timer.current === undefined ? letGo() : undefined),
    take(weight, x) {
      tell(weight, x);
      timer.current = setTimeout(() => {
        timer.current = undefined;
        last.current();
      }, felt);
    },
  };
}
