// QR pictures from text, by the library `qr`. Fetched only with the pages that show one.
import encodeQR from 'qr';

/** The dark and light squares of a picture, row by row, without a border. */
export type QrSquares = readonly (readonly boolean[])[];

/** Error correction M: a print on school paper may lose 15 % of it. The library does not go without a border. */
export const qrOf = (text: string): QrSquares =>
  encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
