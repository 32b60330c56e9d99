// Measures the phone and its room, so that it leans as far as it can and no further.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { leanOnPage, type Lean } from './lean';

/** Where less motion is wanted the phone leans no further than this. */
const gentle = 10;
const full = 30;
/** Room that is left free beside the turned phone, in CSS pixels. */
const overhang = 9;

function most(): number {
  const { motion } = document.documentElement.dataset;
  const wantsLess = motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  return wantsLess ? gentle : full;
}

/** The lean of the phone now; level until it has been measured, so that it is seen to tip. */
export function useLean(slope: number, room: RefObject<HTMLElement>, phone: RefObject<HTMLElement>): Lean {
  const [lean, setLean] = useState<Lean>({ angle: 0, rise: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth = 0 } = room.current ?? {};
      const { offsetWidth = 0, offsetHeight = 0 } = phone.current ?? {};
      const fit = { width: offsetWidth, height: offsetHeight, room: clientWidth - 2 * overhang };
      setLean(leanOnPage(slope, most(), fit));
    };
    const watcher = new ResizeObserver(measure);
    for (const { current } of [room, phone]) if (current) watcher.observe(current);
    return () => watcher.disconnect();
  }, [slope]);
  return lean;
}
