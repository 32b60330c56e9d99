// Lets labels follow things of the picture: one loop sets transforms, nothing is drawn anew for a frame.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StagePoint } from '../../../src/ports/stage';
import { anyTouch, placeLabels, type Area, type Box, type Corner, type Seen } from './place-labels';

interface Root {
  readonly current: HTMLElement | null;
}

/** Milliseconds after which a label has made most of its way: it glides after its point instead of jumping aside. */
const glide = 90;
/** How far from its point a label still says whose words it has; a hand is named where it is, or in the sheet. */
const reachOfHand = 46;
/** From a thing's middle to its label, in shares of the page's shorter side: words hang below a lantern and stand on a stone. */
const away = { lantern: 0.09, stone: -0.04, hand: 0.065 } as const;
/** Half of a face, and of a lantern's paper, in the same shares. */
const faceShare = 0.11;
const paperShare = { x: 0.045, y: 0.075 } as const;
/** Who has no place for so long is told: a label that is only just coming needs no line in the list. */
const patience = 350;
const margin = 10;

/** What is left of the picture beside the words and the bar. */
function freeArea(layer: HTMLElement): Area {
  const level = layer.closest('.level');
  const { innerWidth: width, innerHeight: height } = window;
  const bar = level?.querySelector('.top-bar')?.getBoundingClientRect();
  const sheet = level?.querySelector('.sheet')?.getBoundingClientRect();
  const faces = level?.querySelector('.with-me')?.getBoundingClientRect();
  const page: Area = { left: margin, top: (bar?.bottom ?? 0) + margin, right: width - margin, bottom: height - margin };
  const above = faces && faces.height > 0 ? { ...page, bottom: faces.top - margin } : page;
  if (!sheet || sheet.width === 0) return above;
  // Beside the picture at either edge, or below it.
  if (sheet.left > width * 0.4) return { ...above, top: page.top, right: sheet.left - margin };
  if (sheet.right < width * 0.6) return { ...above, left: sheet.right + margin };
  return { ...page, bottom: sheet.top - margin };
}

function step(before: Corner | undefined, to: Corner, share: number): Corner {
  if (!before) return to;
  return { x: before.x + (to.x - before.x) * share, y: before.y + (to.y - before.y) * share };
}

const kindOf = (name: string): keyof typeof away =>
  name.startsWith('stone:') ? 'stone' : name.startsWith('hand:') ? 'hand' : 'lantern';

interface Found {
  readonly label: HTMLElement;
  readonly name: string;
  readonly point: StagePoint;
}

const shorterSide = (): number => Math.min(window.innerWidth, window.innerHeight);

const around = ({ x, y }: StagePoint, half: Corner): Box => ({
  ...{ x: x - half.x, y: y - half.y, width: 2 * half.x, height: 2 * half.y },
});

/** Kei's face, since what is felt is to be seen, and the lanterns whose words these are. */
function seenOf(found: readonly Found[], head: StagePoint | undefined): Seen {
  const side = shorterSide();
  const [face, paper] = [faceShare * side, { x: paperShare.x * side, y: paperShare.y * side }];
  return {
    faces: head ? [around(head, { x: face, y: face })] : [],
    things: found.filter(({ name }) => kindOf(name) === 'lantern').map(({ point }) => around(point, paper)),
  };
}

/** Moves every label once; the names of those that find no place. */
function follow(
  layer: HTMLElement,
  at: (name: string) => StagePoint | undefined,
  where: Map<string, Corner>,
  elapsed: number,
): readonly string[] {
  const labels = [...layer.querySelectorAll<HTMLElement>('[data-float]')];
  const found = labels.flatMap((label): readonly Found[] => {
    const name = label.dataset['float'] ?? '';
    const point = at(name);
    return point ? [{ label, name, point }] : [];
  });
  // All is measured first and moved then: the page is laid out once a frame.
  const wanted = found.map(({ label, name, point }) => ({
    ...{ ...point, width: label.offsetWidth, height: label.offsetHeight },
    away: away[kindOf(name)] * shorterSide(),
    reach: kindOf(name) === 'hand' ? reachOfHand : Infinity,
  }));
  const corners = placeLabels(wanted, freeArea(layer), seenOf(found, at('kei-head')));
  const share = 1 - Math.exp(-elapsed / glide);
  const placed = found.flatMap(({ name }, index) => {
    const [corner, size] = [corners[index], wanted[index]];
    return corner && size ? [{ name, corner, box: { ...size, ...step(where.get(name), corner, share) } }] : [];
  });
  // Places are apart, ways to them may cross: then nobody glides.
  const jumps = anyTouch(placed.map(({ box }) => box));
  const seen = new Map<string, Corner>(placed.map(({ name, corner, box }) => [name, jumps ? corner : box]));
  where.clear();
  for (const label of labels) {
    const name = label.dataset['float'] ?? '';
    const corner = seen.get(name);
    label.classList.toggle('float-shown', corner !== undefined);
    if (!corner) continue;
    where.set(name, corner);
    label.style.transform = `translate(${Math.round(corner.x)}px, ${Math.round(corner.y)}px)`;
  }
  return labels.map((label) => label.dataset['float'] ?? '').filter((name) => !seen.has(name));
}

/** Those that have been without a place for long enough. */
function waiting(missing: readonly string[], since: Map<string, number>, now: number): readonly string[] {
  for (const name of since.keys()) if (!missing.includes(name)) since.delete(name);
  for (const name of missing) if (!since.has(name)) since.set(name, now);
  return missing.filter((name) => now - (since.get(name) ?? now) >= patience);
}

/** The names of labels that find no place; it changes only when one comes or goes. */
export function useFloating(layer: Root, at: (name: string) => StagePoint | undefined): string {
  const [hidden, setHidden] = useState('');
  const ask = useRef(at);
  ask.current = at;
  useEffect(() => {
    const where = new Map<string, Corner>();
    const since = new Map<string, number>();
    let frame = 0;
    let last = performance.now();
    const draw = (now: number) => {
      const elapsed = Math.max(0, now - last);
      last = now;
      const missing = layer.current ? follow(layer.current, (name) => ask.current(name), where, elapsed) : [];
      setHidden(waiting(missing, since, now).join(' '));
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, []);
  return hidden;
}
