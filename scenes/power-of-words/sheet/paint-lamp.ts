// The light that comes through paper: brightest where the lamp stands behind it.
/** Lets light through whatever has been painted; the origin is the middle of the sheet's upper edge. */
export function paintLamp(context: CanvasRenderingContext2D, scale: number): void {
  const light = context.createRadialGradient(0, 0.46 * scale, 0, 0, 0.5 * scale, 0.86 * scale);
  light.addColorStop(0, 'rgba(255, 246, 205, 0.62)');
  light.addColorStop(0.28, 'rgba(255, 226, 160, 0.34)');
  light.addColorStop(0.62, 'rgba(214, 120, 62, 0.08)');
  light.addColorStop(1, 'rgba(132, 54, 34, 0.3)');
  context.save();
  context.globalCompositeOperation = 'source-atop';
  context.fillStyle = light;
  context.fillRect(-scale, -scale * 0.5, scale * 2, scale * 2);
  context.restore();
}
