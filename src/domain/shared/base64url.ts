// Bytes as letters that survive a link: RFC 4648 section 5, without padding.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const places = new Map(Array.from(alphabet).map((letter, index) => [letter, index]));
const bitsOfLetter = 6;
const bitsOfByte = 8;
const byteMask = 0xff;
const letterMask = 0x3f;

/** Bytes as letters. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << bitsOfByte) | byte) & 0xffff;
    bits += bitsOfByte;
    while (bits >= bitsOfLetter) {
      bits -= bitsOfLetter;
      text += alphabet.charAt((held >> bits) & letterMask);
    }
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (bitsOfLetter - bits)) & letterMask);
}

/** Letters as bytes, or undefined where there is a letter that is none of them. Bits that fill no byte are dropped. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * bitsOfLetter) / bitsOfByte));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = places.get(letter);
    if (value === undefined) return undefined;
    held = ((held << bitsOfLetter) | value) & 0xffff;
    bits += bitsOfLetter;
    if (bits < bitsOfByte) continue;
    bits -= bitsOfByte;
    bytes[at] = (held >> bits) & byteMask;
    at += 1;
  }
  return bytes;
}
