// The border of the certificate: two lines, strings of paper lanterns above, lanterns on the water below.

/** Millimetres; the certificate is as large as fits on A4 and on Letter, laid across. */
const width = 245;
const height = 178;

interface LanternProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function Lantern({ x, y, size }: LanternProps) {
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

function Boat({ x, y, size }: LanternProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M-5 0 L-4 -9 H4 L5 0 Z" fill="#ffe3c4" />
      <path d="M0 -1.5 C-2.4 -3 -1 -4.6 0 -6.6 C1 -4.6 2.4 -3 0 -1.5 Z" fill="#ffc24b" />
      <path d="M-8 0 H8 L5.5 3.2 H-5.5 Z" fill="#fff" />
    </g>
  );
}

/** A line of waves from edge to edge. */
const waves = (y: number) => `M10.5 ${y} q7 -4 14 0 ${'t14 0 '.repeat(15)}`;

/** The left half; the right one is its mirror image. */
function Half() {
  return (
    <>
      <path d="M12 10 C30 26 58 26 74 10 M74 10 C88 20 106 20 122.5 14" fill="none" />
      <Lantern x={24} y={28.2} size={1.05} />
      <Lantern x={43} y={31.5} size={1.3} />
      <Lantern x={62} y={27.2} size={0.95} />
      <Lantern x={97} y={25.5} size={0.8} />
      <Boat x={28} y={154} size={1.15} />
      <Boat x={54} y={155.5} size={0.85} />
    </>
  );
}

/** Says nothing that the words do not. */
export function CertificateBorder() {
  return (
    <svg class="certificate-border" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <g stroke="#2b1b3d" stroke-width="0.6" stroke-linecap="round" stroke-linejoin="round">
        <rect x="3" y="3" width={width - 6} height={height - 6} rx="7" fill="none" stroke-width="1.2" />
        <rect x="6" y="6" width={width - 12} height={height - 12} rx="5" fill="none" stroke-width="0.4" />
        <path d={waves(158)} fill="none" />
        <path d={waves(164)} fill="none" stroke-width="0.35" />
        <Half />
        <g transform={`translate(${width} 0) scale(-1 1)`}>
          <Half />
        </g>
      </g>
    </svg>
  );
}
