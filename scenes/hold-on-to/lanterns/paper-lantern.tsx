// A small paper lantern: stands for whoever wrote and has no picture.

/** Decorative; it takes its light from the text colour around it. */
export function PaperLantern() {
  return (
    <svg class="paper-lantern" viewBox="0 0 32 40" aria-hidden="true" focusable="false">
      <path class="paper-lantern-hook" d="M 16 1 V 7" />
      <path class="paper-lantern-cap" d="M 10 7 H 22 V 10 H 10 Z M 11 34 H 21 V 37 H 11 Z" />
      <path class="paper-lantern-paper" d="M 10 10 H 22 Q 31 22 21 34 H 11 Q 1 22 10 10 Z" />
      <path class="paper-lantern-rib" d="M 13.4 10.5 Q 9 22 13.6 33.5 M 18.6 10.5 Q 23 22 18.4 33.5" />
    </svg>
  );
}
