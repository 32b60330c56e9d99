// The small lamp as it burns now: its flame and how far its light reaches.
import { widest } from '../../../src/domain/mechanics/small-lamp/lamp';

/** Decorative: how far it reaches stands beside it in a word. */
export function Lamp({ reach }: { readonly reach: number }) {
  return (
    <svg
      class="low-lamp"
      viewBox="0 0 64 64"
      style={{ '--reach': String(reach / widest) }}
      aria-hidden="true"
      focusable="false"
    >
      <circle class="low-halo low-halo-far" cx="32" cy="36" r="31" />
      <circle class="low-halo" cx="32" cy="36" r="20" />
      <path class="low-lamp-metal" d="M24 14q8-12 16 0M22 18h20l3 6H19zM19 50h26v5q0 2-2 2H21q-2 0-2-2z" />
      <path class="low-lamp-glass" d="M20 24h24v26H20z" />
      {reach > 0 ? (
        <path class="low-flame" d="M32 48c-5 0-8-3.500-8-8 0-6 6-8 8-15 2 7 8 9 8 15 0 4.500-3 8-8 8z" />
      ) : null}
    </svg>
  );
}
