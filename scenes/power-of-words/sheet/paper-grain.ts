// The grain of paper: fine fibres, the same on every machine.
const side = 128;
const fibres = 900;
const kept = new WeakMap<CanvasRenderingContext2D, CanvasPattern>();

/** A row of numbers from 0 to 1 that looks like chance. */
function* chance(): Generator<number, never> {
  let seed = 7;
  while (true) {
    seed = (seed * 16807) % 2147483647;
    yield seed / 2147483647;
  }
}

/** A pattern that is laid over paper; undefined where the canvas has none. */
export function paperGrain(context: CanvasRenderingContext2D): CanvasPattern | undefined {
  const known = kept.get(context);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  const random = chance();
  for (let order = 0; order < fibres; order += 1) {
    const [x, y] = [random.next().value * side, random.next().value * side];
    const turn = random.next().value * Math.PI;
    const reach = 1 + random.next().value * 4;
    brush.strokeStyle = order % 2 ? 'rgba(255,255,250,0.1)' : 'rgba(120,80,50,0.055)';
    brush.lineWidth = 0.8;
    brush.beginPath();
    brush.moveTo(x, y);
    brush.lineTo(x + Math.cos(turn) * reach, y + Math.sin(turn) * reach);
    brush.stroke();
  }
  const pattern = context.createPattern(canvas, 'repeat') ?? undefined;
  if (pattern) kept.set(context, pattern);
  return pattern;
}
