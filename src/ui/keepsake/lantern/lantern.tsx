// One lantern as a drawing on the page.
import { lanternShapes as shapes, type LanternLook } from './lantern-look';

/** Decorative: its title and its line stand below. */
export function Lantern({ look }: { readonly look: LanternLook }) {
  const [top, bottom] = look.paper;
  const { x, y, scale } = shapes.mark;
  return (
    <svg class="keep-lantern" viewBox={`0 0 ${shapes.width} ${shapes.height}`} aria-hidden="true" focusable="false">
      <path d={shapes.float} fill={look.rim} />
      <path d={shapes.paper} fill={bottom} />
      {/* No gradient: a copy for the printer would lose it. */}
      <path d={shapes.shine} fill={top} opacity="0.75" />
      <path d={shapes.ribs} fill="none" stroke={look.rim} stroke-width="3" opacity="0.35" />
      <path d={shapes.light} fill="#fff8dc" />
      <path d={shapes.rim} fill={look.rim} fill-rule="evenodd" />
      <path d={look.mark} fill={look.ink} fill-rule="evenodd" transform={`translate(${x} ${y}) scale(${scale})`} />
    </svg>
  );
}
