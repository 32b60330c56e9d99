// Where everybody stands at the festival, and what the camera shows of it; logical units.
import type { Person } from '../../src/domain/scenario/people';
import type { Rectangle, Shape } from '../_kit/place-camera';
import type { FestivalView } from './festival-view';

/** Feet and size. */
export type Spot = readonly [x: number, y: number, scale: number];

/** Two rows on the quay; who stands behind comes first. */
export const spots: Readonly<Partial<Record<Person, Spot>>> = {
  zuri: [130, 428, 0.38],
  tavi: [352, 430, 0.42],
  arif: [546, 424, 0.37],
  dewi: [748, 428, 0.37],
  nila: [72, 484, 0.41],
  remi: [190, 488, 0.41],
  kei: [300, 490, 0.42],
  oma: [414, 486, 0.42],
  bim: [500, 492, 0.41],
  amara: [604, 490, 0.41],
  lina: [694, 488, 0.41],
  idris: [806, 486, 0.42],
};

/** At the far end of the quay: Theo with his lantern, or a lantern and Ms Dewi beside it. */
export const farSpots = {
  theo: [948, 452, 0.34],
  dewi: [938, 452, 0.35],
  light: [980, 470, 0.3],
} as const satisfies Record<string, Spot>;

/** The houses' feet, one every so many units. */
export const houses = { x: 72, step: 151, y: 336, scale: 0.78 } as const;

/** Between whose heads and feet a shot of one person reaches, in units of the person's height. */
const near = { wide: { width: 470, height: 400 }, tall: { width: 330, height: 370 } } as const;
const views: Readonly<Record<'street' | 'far' | 'bay' | 'end', Readonly<Record<Shape, Rectangle>>>> = {
  street: {
    wide: { x: 0, y: -60, width: 900, height: 700 },
    tall: { x: 0, y: -20, width: 900, height: 660 },
  },
  far: {
    wide: { x: 560, y: 130, width: 540, height: 440 },
    tall: { x: 740, y: 130, width: 360, height: 420 },
  },
  bay: {
    wide: { x: -40, y: -90, width: 980, height: 1060 },
    tall: { x: 90, y: 30, width: 720, height: 840 },
  },
  end: {
    wide: { x: -90, y: -170, width: 1080, height: 1120 },
    tall: { x: 60, y: -60, width: 780, height: 960 },
  },
};

/** What must be seen in a shot. */
export function focusOf({ shot, theo }: Pick<FestivalView, 'shot' | 'theo'>, shape: Shape): Rectangle {
  if (shot === 'street' || shot === 'far' || shot === 'bay' || shot === 'end') return views[shot][shape];
  const spot = shot === 'dewi' && !theo ? farSpots.dewi : spots[shot];
  if (!spot) return views.street[shape];
  const [x, y] = spot;
  const { width, height } = near[shape];
  return { x: x - width / 2, y: y - height + 60, width, height };
}

/** Lanterns of other people on the water: far ones first, small and close together. */
export const floats: readonly Spot[] = Array.from({ length: 38 }, (_, index) => {
  const depth = (index / 38) ** 1.25;
  const x = -330 + ((index * 0.618034) % 1) * 1560;
  return [x, 596 + depth * 430, 0.13 + depth * 0.42] as const;
});

/** The smallest lights, far out on both sides. */
export const specks: readonly (readonly [number, number])[] = Array.from(
  { length: 26 },
  (_, index) => [-640 + ((index * 0.7548777) % 1) * 2500, 572 + ((index * 0.5698403) % 1) * 46] as const,
);

/** Where the so-manieth lantern that was let go hangs over the bay. */
export function airSpot(index: number): Spot {
  const across = (index * 0.618034 + 0.08) % 1;
  const up = (index * 0.754878 + 0.3) % 1;
  return [20 + across * 860, 30 + up * 150 + (across - 0.5) ** 2 * 160, 0.42 + up * 0.26];
}

/** Where a lantern is held: side by side along the near edge. */
export function handSpot(index: number, count: number, shape: Shape): Spot {
  const [left, width] = shape === 'wide' ? [10, 880] : [130, 640];
  const share = (index + 0.5) / count;
  const arc = (share - 0.5) ** 2 * 150;
  const scale = Math.min(0.86, (width / count / 120) * 1.25);
  return [left + share * width, (shape === 'wide' ? 868 : 790) + arc, Math.max(0.4, scale)];
}
