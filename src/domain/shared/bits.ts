// Numbers packed bit by bit, for what must fit into a code or a QR picture.

/** Writes whole numbers with the bits they need, the highest bit first. */
export interface BitWriter {
  /** Writes `value` in `width` bits; what does not fit is a fault of the caller and throws. */
  write(value: number, width: number): void;
  /** What was written, filled up with zeros to whole bytes. */
  bytes(): Uint8Array;
  /** Bits written. */
  length(): number;
}

/** Reads what a `BitWriter` wrote. Behind the end there are zeros, and `isOver` says so. */
export interface BitReader {
  read(width: number): number;
  /** Goes on behind the next `width` bits. */
  skip(width: number): void;
  /** True once more was read than there is. */
  isOver(): boolean;
}

const bitsOfByte = 8;

/** Starts writing. */
export function createBitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    write(value, width) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
        throw new RangeError(`${value} does not fit into ${width} bits`);
      }
      for (let place = width - 1; place >= 0; place -= 1) bits.push(Math.floor(value / 2 ** place) % 2);
    },
    bytes() {
      const result = new Uint8Array(Math.ceil(bits.length / bitsOfByte));
      bits.forEach((bit, index) => {
        const at = Math.floor(index / bitsOfByte);
        result[at] = (result[at] ?? 0) | (bit << (bitsOfByte - 1 - (index % bitsOfByte)));
      });
      return result;
    },
    length: () => bits.length,
  };
}

/** Starts reading. */
export function createBitReader(bytes: Uint8Array): BitReader {
  let position = 0;
  return {
    read(width) {
      let value = 0;
      for (let end = position + width; position < end; position += 1) {
        const byte = bytes[Math.floor(position / bitsOfByte)] ?? 0;
        value = value * 2 + ((byte >> (bitsOfByte - 1 - (position % bitsOfByte))) & 1);
      }
      return value;
    },
    skip: (width) => void (position += width),
    isOver: () => position > bytes.length * bitsOfByte,
  };
}
