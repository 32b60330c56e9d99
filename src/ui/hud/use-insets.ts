// Measures how far words reach over the picture, so that what matters can be drawn where it is seen.
import { useEffect } from 'preact/hooks';
import type { Insets } from '../../ports/stage';

interface Root {
  readonly current: HTMLElement | null;
}

/** A sheet that leaves this share of the page's width free stands beside the picture, else below it. */
const beside = 0.45;

function insetsOf(bar: DOMRect, sheet: DOMRect): Insets {
  const { innerWidth: width, innerHeight: height } = window;
  const [left, right] = [sheet.left, width - sheet.right];
  if (left > width * beside) return { top: bar.height / 2, right: width - left, bottom: 0, left: 0 };
  if (right > width * beside) return { top: bar.height / 2, right: 0, bottom: 0, left: sheet.right };
  return { top: bar.height, right: 0, bottom: height - sheet.top, left: 0 };
}

/** Tells the insets of the level's bar and sheet now and whenever they change. */
export function useInsets(root: Root, onInsets: (insets: Insets) => void): void {
  useEffect(() => {
    const bar = root.current?.querySelector('.top-bar');
    const sheet = root.current?.querySelector('.sheet');
    if (!bar || !sheet || typeof ResizeObserver === 'undefined') return;
    const measure = () => onInsets(insetsOf(bar.getBoundingClientRect(), sheet.getBoundingClientRect()));
    const watcher = new ResizeObserver(measure);
    for (const part of [bar, sheet, document.documentElement]) watcher.observe(part);
    return () => watcher.disconnect();
  }, []);
}
