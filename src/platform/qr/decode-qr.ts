// QR codes out of pictures, by the library `qr`. Fetched only by what reads some.
import { decodeQRBatch } from 'qr/decode.js';

/** A picture's dots, four bytes each. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Milliseconds that a picture may take: a camera has the next one soon, a photo has not. */
const patience = { camera: 40, photo: 1500 } as const;

/** The texts of all codes in a picture; none where there are none. Never throws. */
export async function codesIn(picture: Dots, from: keyof typeof patience): Promise<readonly string[]> {
  try {
    const { width, height } = picture;
    const [results = []] = await decodeQRBatch([picture], { maxSize: { width, height }, timeLimit: patience[from] });
    return results.filter((result) => typeof result === 'string');
  } catch {
    return [];
  }
}
