// Measures how far words reach over the picture, so that what matters can be drawn where it is seen.
import { useEffect } from 'preact/hooks';
import type { Insets } from '../../ports/stage';

interface Root {
  readonly current: HTMLElement | null;
}

/** Words that leave this share of the page's width free stand beside the picture. */
const usual = 0.45;
const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

function insetsOf(top: number, words: DOMRect, beside: number): Insets {
  const { innerWidth: width, innerHeight: height } = window;
  if (words.width === 0) return none;
  const [left, right] = [words.left, width - words.right];
  if (left > width * beside) return { ...none, top: top / 2, right: width - left };
  if (right > width * beside) return { ...none, top: top / 2, left: words.right };
  // Along the lower edge of a wide page words float before the picture; on a tall one they stand below it.
  return width > height ? none : { ...none, top, bottom: Math.max(0, height - words.top) };
}

/** Tells the insets of the elements marked `over-top` and `over-words` now and whenever they change. */
export function useInsets(root: Root, onInsets: (insets: Insets) => void, beside = usual): void {
  useEffect(() => {
    const bar = root.current?.querySelector('.over-top');
    const words = root.current?.querySelector('.over-words');
    if (!words || typeof ResizeObserver === 'undefined') return;
    const measure = () =>
      onInsets(insetsOf(bar?.getBoundingClientRect().height ?? 0, words.getBoundingClientRect(), beside));
    const watcher = new ResizeObserver(measure);
    for (const part of [words, document.documentElement, ...(bar ? [bar] : [])]) watcher.observe(part);
    return () => watcher.disconnect();
  }, []);
}
