// Remi's thumb, drawn.

/** It lies at the low end, where the mean words come to; its colours are Remi's skin. */
export function Thumb() {
  return (
    <svg class="lean-thumb" viewBox="0 0 84 88" aria-hidden="true" focusable="false">
      <path d="M84 88V36Q64 30 46 18 30 6 18 8 4 11 6 24q2 10 16 16 16 8 20 48Z" fill="#e3aa7b" />
      <path d="M84 88V58Q60 54 40 39 26 29 8 27q2 8 14 13 16 8 20 48Z" fill="#cc8867" />
      <path d="M10 20q0-9 9-9 8 0 15 5-5 9-13 9-9 0-11-5Z" fill="#f6cfae" />
    </svg>
  );
}
