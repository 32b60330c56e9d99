// Bytes of a file as text, whatever it was written with; undefined where they are no text.

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const looked = 4096;

/** The share of zeros among the first bytes at even or odd places: in UTF-16 one of the two is nearly all zeros. */
function zeros(bytes: Uint8Array, odd: 0 | 1): number {
  const some = bytes.subarray(0, looked).filter((_, at) => at % 2 === odd);
  return some.length === 0 ? 0 : some.filter((byte) => byte === 0).length / some.length;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (even === 0 && odd === 0) return 'utf-8';
  if (odd > 0.4 && even < 0.1) return 'utf-16le';
  if (even > 0.4 && odd < 0.1) return 'utf-16be';
  // A PDF may have links that can be read between what cannot.
  return startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ? 'utf-8' : undefined;
}

/** Reads bytes with or without a byte order mark. Letters that are none become U+FFFD: results are ASCII. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  return encoding === undefined ? undefined : new TextDecoder(encoding).decode(bytes);
}
