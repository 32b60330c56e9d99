// The pupil's sign: what teacher and pupil can both read, whatever languages they play in.
import { bitsOfSymbol, symbolOf } from '../assignment/symbols';

const length = 4;

/** Four symbols of a pupil's number, as `K7Q2`. Two pupils of a class of thirty share one in fewer than 1 of 2,000 classes. */
export function signOf(pupil: number): string {
  const size = 2 ** bitsOfSymbol;
  return Array.from({ length }, (_, place) => symbolOf(Math.floor(pupil / size ** (length - 1 - place)) % size)).join(
    '',
  );
}
