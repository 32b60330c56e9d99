// Pictures of codes, made in Node.
import { deflateSync } from 'node:zlib';
import encodeQR from 'qr';
import type { Picture } from './pdf-picture';

/** A code in the middle of a grey picture, as big as fits. */
export function codePicture(text: string, width = 640, height = 480): Picture {
  const squares = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = Math.floor(Math.min(width, height) / squares.length);
  const left = Math.floor((width - size * squares.length) / 2);
  const top = Math.floor((height - size * squares.length) / 2);
  const light = new Uint8Array(width * height).fill(200);
  for (const [row, line] of squares.entries()) {
    for (const [column, isDark] of line.entries()) {
      for (let y = 0; y < size; y += 1) {
        const start = (top + row * size + y) * width + left + column * size;
        light.fill(isDark ? 16 : 235, start, start + size);
      }
    }
  }
  return { width, height, light };
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** A picture as a PNG file. */
export function png({ width, height, light }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(light.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
