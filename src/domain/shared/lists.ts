// Lists that are sets in a save: JSON knows no sets.

/** A list with values in it once. */
export const including = <Value>(list: readonly Value[], ...values: readonly Value[]): readonly Value[] => [
  ...new Set([...list, ...values]),
];

/** A list without a value. */
export const without = <Value>(list: readonly Value[], value: Value): readonly Value[] =>
  list.filter((entry) => entry !== value);
