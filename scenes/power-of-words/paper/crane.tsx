// The crane, drawn: as many strips lie in its creases as there are notes.
import { craneSize, facets, strips } from './crane-shapes';

/** Decorative; what the notes say stands beside it. */
export function Crane({ laid }: { readonly laid: number }) {
  return (
    <svg
      class="crane-drawn"
      viewBox={`0 0 ${craneSize.width} ${craneSize.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {facets.map(({ corners, color }, index) => (
        <polygon key={index} points={corners.map((corner) => corner.join(',')).join(' ')} fill={color} />
      ))}
      {strips.map(({ x, y, width, height, turn }, index) => (
        <rect
          key={index}
          class={index < laid ? 'crane-strip crane-strip-laid' : 'crane-strip'}
          x={x - width / 2}
          y={y - height / 2}
          {...{ width, height }}
          rx="8"
          transform={`rotate(${turn} ${x} ${y})`}
        />
      ))}
    </svg>
  );
}
