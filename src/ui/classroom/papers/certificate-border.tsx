// The border of the certificate: two lines, strings of paper lanterns above, lanterns on the water below.
import { Boat, Lantern } from './lanterns';

/** Millimetres; the certificate is as large as fits on A4 and on Letter, laid across. */
const width = 245;
const height = 178;

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
