// Lifting a slip: how far it stays behind the hand is what its words weigh.
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A point of the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is lifted, and whom it tells. */
export interface LiftOptions {
  /** 0 follows at once, 3 hangs far behind. */
  readonly weight: 0 | 1 | 2 | 3;
  /** Whether it can be lifted at all; it can always be pressed. */
  readonly isOn: boolean;
  /** Where its middle is while it is in the air; undefined once it is not. */
  readonly onAir: (middle: number | undefined) => void;
  /** Let go there; says whether it stays where it was put, else it goes home. */
  readonly onDrop: (pointer: Point, slip: DOMRect, home: DOMRect) => boolean;
}

/** Movement from which a press is a lift, in pixels. */
const threshold = 6;
/** By weight: milliseconds to make most of the way to the hand, pixels that it hangs below it, degrees of lean. */
const feel = [
  { lag: 0, sag: 0, lean: 0 },
  { lag: 80, sag: 3, lean: 3 },
  { lag: 210, sag: 14, lean: 9 },
  { lag: 460, sag: 34, lean: 14 },
] as const;
const homeward = 130;
/** So short a thread is not seen, in pixels. */
const slack = 6;
const leanPerPixel = 0.14;

interface Air {
  readonly grab: Point;
  readonly home: DOMRect;
  pointer: Point;
  at: { x: number; y: number };
  goesHome: boolean;
  last: number;
  frame: number;
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Where it would be if it weighed nothing. */
function wanted({ pointer, grab, home, goesHome }: Air, sag: number): Point {
  return goesHome ? { x: home.x, y: home.y } : { x: pointer.x - grab.x, y: pointer.y - grab.y + sag };
}

function place(slip: HTMLElement, { at, pointer, grab, goesHome }: Air, lean: number): void {
  const thread = { x: pointer.x - (at.x + grab.x), y: pointer.y - (at.y + grab.y) };
  const length = goesHome ? 0 : Math.max(0, Math.hypot(thread.x, thread.y) - slack);
  slip.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px) rotate(${lean.toFixed(2)}deg)`;
  slip.style.setProperty('--thread', `${length.toFixed(1)}px`);
  slip.style.setProperty('--swing', `${(Math.atan2(thread.x, -thread.y) - (lean * Math.PI) / 180).toFixed(3)}rad`);
}

/** The way of a lifted slip, frame by frame. */
function useFlight(slip: RefObject<HTMLElement>, options: RefObject<LiftOptions>) {
  const air = useRef<Air>();
  const land = () => {
    if (!air.current) return;
    cancelAnimationFrame(air.current.frame);
    air.current = undefined;
    slip.current?.removeAttribute('data-air');
    slip.current?.removeAttribute('style');
    slip.current?.parentElement?.removeAttribute('style');
    options.current?.onAir(undefined);
  };
  useEffect(() => land, []);
  const step = (time: number) => {
    const [flying, element] = [air.current, slip.current];
    if (!flying || !element) return;
    const { lag, sag, lean } = feel[options.current?.weight ?? 0];
    const elapsed = Math.max(0, time - flying.last);
    flying.last = time;
    const to = wanted(flying, sag);
    const way = flying.goesHome ? homeward : lag;
    const share = way === 0 ? 1 : 1 - Math.exp(-elapsed / way);
    flying.at = { x: flying.at.x + (to.x - flying.at.x) * share, y: flying.at.y + (to.y - flying.at.y) * share };
    place(element, flying, clamp((to.x - flying.at.x) * leanPerPixel, lean));
    if (flying.goesHome && Math.hypot(to.x - flying.at.x, to.y - flying.at.y) < 1.5) {
      land();
      return;
    }
    if (!flying.goesHome) options.current?.onAir(flying.at.x + flying.home.width / 2);
    flying.frame = requestAnimationFrame(step);
  };
  return {
    air,
    land,
    lift(element: HTMLElement, from: Point, pointer: Point) {
      const home = element.getBoundingClientRect();
      const grab = { x: from.x - home.x, y: from.y - home.y };
      // The place keeps its size, so that nothing else moves up into it.
      element.parentElement?.style.setProperty('inline-size', `${home.width}px`);
      element.parentElement?.style.setProperty('block-size', `${home.height}px`);
      element.style.inlineSize = `${home.width}px`;
      element.style.setProperty('--grab-x', `${grab.x}px`);
      element.style.setProperty('--grab-y', `${grab.y}px`);
      element.dataset['air'] = '';
      const at = { x: home.x, y: home.y };
      air.current = { grab, home, pointer, at, goesHome: false, last: performance.now(), frame: 0 };
      place(element, air.current, 0);
      air.current.frame = requestAnimationFrame(step);
    },
  };
}

/** Listeners for a slip, and whether the press that ends now was a lift. */
export function useLift(slip: RefObject<HTMLElement>, options: LiftOptions) {
  const now = useRef(options);
  now.current = options;
  const flight = useFlight(slip, now);
  const { air } = flight;
  const pressed = useRef<Point>();
  const lifted = useRef(false);
  const release = (event: PointerEvent | undefined) => {
    pressed.current = undefined;
    const [flying, element] = [air.current, slip.current];
    if (!flying || !element) return;
    const pointer = { x: event?.clientX ?? 0, y: event?.clientY ?? 0 };
    if (event && now.current.onDrop(pointer, element.getBoundingClientRect(), flying.home)) flight.land();
    else {
      flying.goesHome = true;
      now.current.onAir(undefined);
    }
  };
  return {
    listeners: {
      onPointerDown({ button, clientX, clientY }: PointerEvent) {
        lifted.current = false;
        if (!now.current.isOn || button !== 0 || air.current) return;
        pressed.current = { x: clientX, y: clientY };
      },
      onPointerMove(event: PointerEvent) {
        const pointer = { x: event.clientX, y: event.clientY };
        const from = pressed.current;
        if (air.current) {
          if (!air.current.goesHome) air.current.pointer = pointer;
        } else if (from && slip.current && Math.hypot(pointer.x - from.x, pointer.y - from.y) > threshold) {
          // Whoever lifts it leaves its place with the finger; it goes on being held.
          slip.current.setPointerCapture(event.pointerId);
          lifted.current = true;
          flight.lift(slip.current, from, pointer);
        }
      },
      onPointerUp: (event: PointerEvent) => release(event),
      onPointerCancel: () => release(undefined),
    },
    /** A lift ends with a click too, which is none. */
    wasLift: (): boolean => lifted.current,
  };
}
