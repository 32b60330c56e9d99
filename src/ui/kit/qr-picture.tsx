// A QR picture as one path: sharp at every size, on screen and on paper.

/** Squares around it that stay light, or no reader finds it. */
const quiet = 4;

/** What it needs. `label` says what it is; what it holds should stand beside it in words. */
export interface QrPictureProps {
  readonly squares: readonly (readonly boolean[])[];
  readonly label: string;
}

/** Dark on white in every colour world. */
export function QrPicture({ squares, label }: QrPictureProps) {
  const size = squares.length + 2 * quiet;
  const dark = squares.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])));
  return (
    <svg class="qr-picture" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
