// The numbers that a sheet is shown by, each of which can be glided for itself.
const whole = { pressed: 0, smooth: 0, crane: 0, laid: 0, bend: 0, towards: 0, down: 0, tear: 0, turn: 0 };
/** The name of such a number. */
export type SheetValue = keyof typeof whole;

/** A whole sheet without a fold, which nothing pulls at. */
export const startValues = (): Readonly<Record<SheetValue, { value: number }>> => {
  const values = Object.entries(whole).map(([name, value]) => [name, { value }]);
  return Object.fromEntries(values) as Record<SheetValue, { value: number }>;
};

/** How far paper bends towards a slip of a weight, and how far the line comes down, in sheet widths. */
export const pulls = [
  { bend: 0, down: 0 },
  { bend: 0.1, down: 0 },
  { bend: 0.62, down: 0.012 },
  { bend: 1, down: 0.085 },
] as const;
