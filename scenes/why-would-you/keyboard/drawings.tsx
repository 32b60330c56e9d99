// What hangs on the phone and holds it, drawn: a charm that always hangs straight down, and Remi's thumb.

/** A soup bowl on a string; it shows where down is. */
export function Charm() {
  return (
    <svg class="lean-charm" viewBox="0 0 28 64" aria-hidden="true" focusable="false">
      <path d="M14 0v34" stroke="#ffe14d" stroke-width="2.5" />
      <path d="M10 30q2-4 0-8M18 30q2-4 0-8" fill="none" stroke="#f3e6ff" stroke-width="2" stroke-linecap="round" />
      <path d="M1 36h26q0 15-8 19v4H9v-4Q1 51 1 36Z" fill="#ff4d8d" />
      <path d="M19 55q8-4 8-19h-5q0 13-7 19Z" fill="#b3245f" />
      <ellipse cx="14" cy="36" rx="13" ry="3.6" fill="#ffe14d" />
    </svg>
  );
}

/** It lies at the low end, where the mean words come to. */
export function Thumb() {
  return (
    <svg class="lean-thumb" viewBox="0 0 84 88" aria-hidden="true" focusable="false">
      <path d="M84 88V36Q64 30 46 18 30 6 18 8 4 11 6 24q2 10 16 16 16 8 20 48Z" fill="#f0c39e" />
      <path d="M84 88V58Q60 54 40 39 26 29 8 27q2 8 14 13 16 8 20 48Z" fill="#d99a78" />
      <path d="M10 20q0-9 9-9 8 0 15 5-5 9-13 9-9 0-11-5Z" fill="#ffe3d2" />
    </svg>
  );
}
