// The numbers that a sheet is shown by, each of which can be glided for itself.
const whole = { pressed: 0, smooth: 0, crane: 0, laid: 0, bend: 0, towards: 0, down: 0, tear: 0, turn: 0 };
/** The name of such a number. */
export type SheetValue = keyof typeof whole;

/** A whole sheet without a fold, which nothing pulls at. */
export const startValues = (): Readonly<Record<SheetValue, { value: number }>> => {
  const values = Object.entries(whole).map(([name, value]) => [name, { value }]);
  return Object.fromEntries(values) as Record<SheetValue, { value: number }>;
};
