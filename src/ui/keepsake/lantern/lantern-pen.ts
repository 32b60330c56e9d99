// Draws a lantern into a picture, with its light and its reflection on the water.
import type { Pen } from '../pen';
import { lanternShapes as shapes, type LanternLook } from './lantern-look';

/** Where a lantern floats: the middle of its float, and how much larger it is than its outlines. */
export interface LanternPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A soft round light; `color` as six hexadecimal digits. */
export function paintGlow(pen: Pen, x: number, y: number, radius: number, color: string, strength: number): void {
  const glow = pen.createRadialGradient(x, y, 0, x, y, radius);
  glow.addColorStop(0, color);
  glow.addColorStop(1, `${color}00`);
  pen.save();
  pen.globalAlpha = strength;
  pen.fillStyle = glow;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  pen.restore();
}

/** Strokes of light below a float, narrower the further down. */
function paintReflection(pen: Pen, color: string): void {
  pen.save();
  Object.assign(pen, { fillStyle: color, globalAlpha: 0.4 });
  [150, 110, 124, 80, 60, 34].forEach((wide, row) => {
    pen.beginPath();
    pen.roundRect((shapes.width - wide) / 2 + (row % 2) * 8 - 4, shapes.height + 6 + row * 15, wide, 6, 3);
    pen.fill();
    pen.globalAlpha *= 0.78;
  });
  pen.restore();
}

/** The lantern itself, in its own box. */
function paintPaper(pen: Pen, look: LanternLook): void {
  const paper = pen.createLinearGradient(0, 60, 0, 236);
  const [top, bottom] = look.paper;
  paper.addColorStop(0, top);
  paper.addColorStop(1, bottom);
  pen.fillStyle = look.rim;
  pen.fill(new Path2D(shapes.float));
  pen.fillStyle = paper;
  pen.fill(new Path2D(shapes.paper));
  pen.save();
  pen.clip(new Path2D(shapes.paper));
  paintGlow(pen, 100, 196, 110, '#fff8dc', 0.85);
  pen.restore();
  pen.save();
  Object.assign(pen, { strokeStyle: look.rim, lineWidth: 3, globalAlpha: 0.35 });
  pen.stroke(new Path2D(shapes.ribs));
  pen.restore();
  pen.fillStyle = '#fff8dc';
  pen.fill(new Path2D(shapes.light));
  pen.fillStyle = look.rim;
  pen.fill(new Path2D(shapes.rim), 'evenodd');
}

/** Draws it with its light. */
export function paintLantern(pen: Pen, look: LanternLook, { x, y, scale }: LanternPlace): void {
  const [, bottom] = look.paper;
  pen.save();
  // Light adds to the water; laid over it, it would turn to mud.
  pen.globalCompositeOperation = 'screen';
  paintGlow(pen, x, y - 120 * scale, 280 * scale, '#c98a3a', 0.75);
  pen.restore();
  pen.save();
  pen.translate(x - (shapes.width / 2) * scale, y - shapes.height * scale);
  pen.scale(scale, scale);
  paintReflection(pen, bottom);
  paintPaper(pen, look);
  const { mark } = shapes;
  pen.translate(mark.x, mark.y);
  pen.scale(mark.scale, mark.scale);
  pen.fillStyle = look.ink;
  pen.fill(new Path2D(look.mark), 'evenodd');
  pen.restore();
}
