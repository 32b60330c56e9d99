// Paper remembers: every crease keeps a dark line, and a bright one where its edge catches the light.
import { cssOf, type Paper, type Rgb } from './paper-light';
import type { CreaseEdge } from './sheet-mesh';

/** How a crease is marked. */
export type SheetMark = 'none' | 'dim' | 'glow' | 'own' | 'pale';

/** What a crease looks like. */
export interface CreaseLook {
  readonly sharp: boolean;
  readonly mark: SheetMark;
  /** How far it has come, 0 to 1. */
  readonly pressed: number;
}

interface Stroke {
  readonly color: Rgb;
  readonly alpha: number;
  /** In 400ths of the sheet. */
  readonly width: number;
  /** How far towards the lower right. */
  readonly aside: number;
}

/** In tomato, so that it is told from light by more than brightness. */
const own: Rgb = [242, 96, 63];
const glow: Rgb = [255, 244, 206];

/** Creases that look alike are painted together. */
type Kind = 'faint' | 'soft' | 'sharp' | Exclude<SheetMark, 'none'>;

/** The lines that make a crease of a kind, the lowest first; what lies on top of the others comes last. */
function strokesOf({ crease, ridge }: Paper): Readonly<Record<Kind, readonly Stroke[]>> {
  const line = (color: Rgb, alpha: number, width: number, aside = 0): Stroke => ({ color, alpha, width, aside });
  return {
    faint: [line(ridge, 0.3, 1, 0.9), line(crease, 0.14, 0.9)],
    dim: [line(ridge, 0.4, 1.2, 1), line(crease, 0.22, 1)],
    soft: [line(ridge, 0.7, 1.3, 1.1), line(crease, 0.42, 1.1)],
    sharp: [line(ridge, 0.7, 1.3, 1.3), line(crease, 0.15, 5), line(crease, 0.68, 1.5)],
    pale: [line(ridge, 0.95, 2.4, 0.4), line(crease, 0.12, 0.8)],
    glow: [line(glow, 0.16, 14), line(glow, 0.3, 7), line(glow, 1, 2.6)],
    own: [line(own, 0.2, 14), line(own, 0.34, 7), line(own, 1, 3)],
  };
}

const kindOf = ({ sharp, mark }: CreaseLook, faint: boolean): Kind => {
  if (faint) return 'faint';
  if (mark !== 'none') return mark;
  return sharp ? 'sharp' : 'soft';
};

/** Paints the creases whose edges are given. */
export function paintCreases(
  context: CanvasRenderingContext2D,
  edges: readonly CreaseEdge[],
  looks: readonly CreaseLook[],
  paper: Paper,
  scale: number,
): void {
  const unit = scale / 400;
  // Round ends would stand out over the edge of the sheet.
  context.lineCap = 'butt';
  const paths = new Map<string, { readonly kind: Kind; readonly pressed: number; readonly path: Path2D }>();
  for (const { from, to, crease, faint } of edges) {
    const look = looks[crease];
    if (!look || look.pressed <= 0) continue;
    const kind = kindOf(look, faint);
    const pressed = Math.min(1, look.pressed * 2);
    const name = `${kind} ${pressed}`;
    const found = paths.get(name) ?? { kind, pressed, path: new Path2D() };
    paths.set(name, found);
    found.path.moveTo(from.px * scale, from.py * scale);
    found.path.lineTo(to.px * scale, to.py * scale);
  }
  for (const [kind, strokes] of Object.entries(strokesOf(paper))) {
    for (const { path, pressed } of [...paths.values()].filter((one) => one.kind === kind)) {
      for (const { color, alpha, width, aside } of strokes) {
        context.save();
        context.translate(aside * unit, aside * unit);
        context.strokeStyle = cssOf(color, alpha * pressed);
        context.lineWidth = width * unit;
        context.stroke(path);
        context.restore();
      }
    }
  }
}
