// The upper rim of the phone: other people's comments lie on it like pebbles, and their weight makes it sink.
import type { Words } from '../../../src/ui/dialogue/words';

/** Where each unit of weight lies on the rim, and how big the pebble is: `x`, `y` above the rim, radii. */
const places = [
  { x: 196, y: 10, rx: 17, ry: 11 },
  { x: 232, y: 13, rx: 21, ry: 14 },
  { x: 268, y: 10, rx: 16, ry: 10 },
  { x: 212, y: 31, rx: 17, ry: 10 },
  { x: 248, y: 35, rx: 19, ry: 11 },
  { x: 230, y: 52, rx: 15, ry: 9 },
] as const;
const stones = ['#8d7d9c', '#6f6180', '#a493b4', '#7c6d8c', '#948372', '#5f5270'];
const heaviest = 6;

/** What the rim needs. */
export interface RimProps {
  readonly weight: number;
  /** Nothing turns in the calm pace. */
  readonly isStill: boolean;
  readonly words: Words;
}

/** As many pebbles as the thread weighs; the word beside them says the same. */
export function Rim({ weight, isStill, words }: RimProps) {
  const word = words(`thread.weight.${Math.floor(weight / 3)}`);
  return (
    <div
      class="rim"
      role="meter"
      aria-label={words('thread.weight')}
      aria-valuemin={0}
      aria-valuemax={heaviest}
      aria-valuenow={weight}
      aria-valuetext={word}
    >
      <svg class="rim-picture" viewBox="0 0 320 122" aria-hidden="true" focusable="false">
        <g
          class="rim-phone"
          style={{ transform: `translateY(${weight * 1.3}px) rotate(${isStill ? 0 : weight * 1.4}deg)` }}
        >
          <path d="M18 175V100q0-20 20-20h244q20 0 20 20v75Z" fill="#0f0a15" />
          <path d="M18 100q0-20 20-20h244q20 0 20 20v2q0-18-20-18H38q-20 0-20 18Z" fill="#ff4d8d" />
          <path d="M30 175v-67q0-16 16-16h228q16 0 16 16v67Z" fill="#4b3560" />
          {places.slice(0, weight).map(({ x, y, rx, ry }, index) => (
            <g key={index} class="rim-pebble">
              <ellipse cx={x} cy={80 - y} rx={rx} ry={ry} fill={stones[index]} />
              <ellipse cx={x - rx * 0.3} cy={80 - y - ry * 0.35} rx={rx * 0.42} ry={ry * 0.28} fill="#d9cbe6" />
            </g>
          ))}
        </g>
      </svg>
      <span class="rim-words">
        <span>{words('thread.weight')}</span> <b>{word}</b>
      </span>
    </div>
  );
}
