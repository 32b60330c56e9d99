// The binary form of receipts, version 1: how wide each part is. Byte 0 = version and four bits kept free, byte 1 = how
// many bytes there are in all, the last four = CRC-32. These six stay where they are in every later version.

/** The version that is written today. */
export const receiptVersion = 1;

/** Minutes from 1970 to the beginning of 2026, from which times are counted. */
export const firstMinute = 29_453_760;

/** Bits of each part. */
export const bits = {
  version: 4,
  free: 4,
  length: 8,
  assignment: 35,
  pupil: 32,
  nameKind: 2,
  nameWord: 6,
  seat: 7,
  language: 5,
  last: 24,
  took: 17,
  ticket: 3,
  tally: 4,
  state: 2,
  edition: 12,
  tries: 4,
  minutes: 7,
  ending: 3,
  choices: 9,
  checkCount: 5,
  checkAnswer: 2,
} as const;

/** Bytes of checksum at the end. */
export const crcBytes = 4;

/** How states are counted. */
export const storyStates = ['open', 'half', 'lit', 'read'] as const;
/** How answers of a check are counted; 0 = none. */
export const checkAnswers = ['ok', 'unclear', 'hurtful'] as const;

/** The bits that a place of so many choices needs; 0 = it was not come to. */
export const bitsOfPlace = (choices: number): number => Math.ceil(Math.log2(choices + 1));

/** The biggest number of so many bits. */
export const mostOf = (width: number): number => 2 ** width - 1;
