// People without a portrait: a shape in the lamp's light, told apart by what they have with them.

/** Whom nobody has drawn. */
export type Unknown = 'ferry' | 'sofa' | 'viewer';

const belongings: Readonly<Record<Unknown, string>> = {
  // A captain's cap.
  ferry: 'M28 34q20-20 40 0l3 6q-23-8-46 0zM33 27q15-12 30 0l2 6q-17-7-34 0z',
  // A blanket over both shoulders.
  sofa: 'M10 96q2-34 22-38 16 16 32 0 20 4 22 38zM30 60q18 12 36 0l-4 8q-14 8-28 0z',
  // A phone that is held up.
  viewer: 'M62 52h18q3 0 3 3v34q0 3-3 3H62q-3 0-3-3V55q0-3 3-3z',
};

/** Decorative: the words say who it is. */
export function Silhouette({ of }: { readonly of: Unknown }) {
  return (
    <svg class={`portrait low-shape low-shape-${of}`} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle class="low-shape-light" cx="48" cy="44" r="46" />
      <path
        class="low-shape-body"
        d="M48 22a18 18 0 0 1 9 33.500c16 4 25 18 27 42H12c2-24 11-38 27-42A18 18 0 0 1 48 22z"
      />
      <path class="low-shape-own" d={belongings[of]} />
    </svg>
  );
}
