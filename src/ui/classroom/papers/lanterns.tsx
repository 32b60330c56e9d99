// Paper lanterns, drawn with a pen: for borders and posters.

/** Where a lantern is, in millimetres, and how large. */
export interface LanternProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Hangs from a string. */
export function Lantern({ x, y, size }: LanternProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M0 -9 V-6" fill="none" />
      <path d="M-3 -6 H3 V-4.5 H-3 Z" fill="#ffc24b" />
      <path d="M-3 -4.5 C-8 -2 -8 6 -3 8.5 H3 C8 6 8 -2 3 -4.5 Z" fill="#ffe3c4" />
      <path d="M-1.2 -4.5 C-3 -1 -3 5 -1.2 8.5 M1.2 -4.5 C3 -1 3 5 1.2 8.5" fill="none" stroke-width="0.35" />
      <path d="M-3 8.5 H3 V10 H-3 Z" fill="#ffc24b" />
      <path d="M-1.5 10 V13 M0 10 V14.5 M1.5 10 V13" fill="none" stroke-width="0.35" />
    </g>
  );
}

/** Floats on the water; the middle of the waterline is its place. */
export function Boat({ x, y, size }: LanternProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M-5 0 L-4 -9 H4 L5 0 Z" fill="#ffe3c4" />
      <path d="M0 -1.5 C-2.4 -3 -1 -4.6 0 -6.6 C1 -4.6 2.4 -3 0 -1.5 Z" fill="#ffc24b" />
      <path d="M-8 0 H8 L5.5 3.2 H-5.5 Z" fill="#fff" />
    </g>
  );
}

/** A string of lanterns across a page that is higher than wide. */
export function LanternString() {
  return (
    <svg class="lantern-string" viewBox="0 0 180 38" aria-hidden="true" focusable="false">
      <g stroke="#2b1b3d" stroke-width="0.6" stroke-linecap="round" stroke-linejoin="round">
        <path d="M2 2 C30 18 60 18 90 3 C120 18 150 18 178 2" fill="none" />
        <Lantern x={26} y={20} size={0.85} />
        <Lantern x={52} y={21.5} size={1.05} />
        <Lantern x={128} y={21.5} size={1.05} />
        <Lantern x={154} y={20} size={0.85} />
      </g>
    </svg>
  );
}
