// A receipt comes back as it went, fits into a QR picture, and is never half right.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReceipt } from '../../../src/domain/receipt/decode-receipt';
import { encodeReceipt, receiptFragment } from '../../../src/domain/receipt/encode-receipt';
import { firstMinute } from '../../../src/domain/receipt/format';
import type { StoryTable } from '../../../src/domain/receipt/story-table';
import { fromBase64Url, toBase64Url } from '../../../src/domain/shared/base64url';
import { crc32 } from '../../../src/domain/shared/crc32';
import { someReceipt } from '../../support/receipts';
import { allTables } from '../../support/story-tables';

/** What a QR picture of version 10 with correction M holds (ISO/IEC 18004, byte mode). */
const mostInPicture = 213;
const address = 'https://kind.example.org/kindlight/#';

const fullest = () =>
  fc.sample(
    someReceipt({
      ...{ windows: [1, 2, 3, 4, 5, 6], language: 'zh-Hant', pace: 'calm', profile: 'gentle', naming: 'seat' },
      ...{ check: true, ticket: true, replay: true, booster: true, number: 16_383 },
    }),
    400,
  );

describe('a receipt', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(someReceipt(), (receipt) => {
        const bytes = encodeReceipt(receipt, allTables);
        expect(decodeReceipt(bytes, allTables)).toEqual({ ok: true, value: receipt });
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('fits with its address into a QR picture that old phones read, at its fullest', () => {
    const lengths = fullest().map(
      (receipt) => address.length + receiptFragment(encodeReceipt(receipt, allTables)).length,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(mostInPicture);
  });

  it('is refused when any bit of it is wrong, or its end is missing', () => {
    for (const receipt of fullest().slice(0, 4)) {
      const bytes = encodeReceipt(receipt, allTables);
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const wrong = Uint8Array.from(bytes, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(decodeReceipt(wrong, allTables).ok).toBe(false);
      }
      for (let length = 0; length < bytes.length; length += 1) {
        expect(decodeReceipt(bytes.subarray(0, length), allTables)).toEqual({ ok: false, reason: 'cut' });
      }
    }
  });

  it('of a newer version is told apart from a damaged one', () => {
    const body = Uint8Array.of(0x20, 9, 1, 2, 3);
    const sum = crc32(body);
    const bytes = Uint8Array.of(...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255);
    expect(decodeReceipt(bytes, allTables)).toEqual({ ok: false, reason: 'newer' });
    expect(decodeReceipt(Uint8Array.of(...bytes.subarray(0, 8), (bytes[8] ?? 0) ^ 1), allTables)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('of another edition of a story still counts as taken part in', () => {
    const others: StoryTable[] = allTables.map((table) => ({
      ...table,
      edition: table.edition ^ 1,
      places: [{ beat: 'new', choices: ['one', 'two'] }, ...table.places],
    }));
    for (const receipt of fullest().slice(0, 20)) {
      const read = decodeReceipt(encodeReceipt(receipt, allTables), others);
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const told = read.value.stories.map(({ state, tries, minutes }) => ({ state, tries, minutes }));
      expect(told).toEqual(receipt.stories.map(({ state, tries, minutes }) => ({ state, tries, minutes })));
      expect(
        read.value.stories.every(({ isOtherEdition, choices }) => isOtherEdition && Object.keys(choices).length === 0),
      ).toBe(true);
      expect(read.value.ticket).toEqual(receipt.ticket);
    }
  });

  it('counts its minutes from the beginning of 2026', () => {
    expect(firstMinute).toBe(Date.UTC(2026, 0, 1) / 60_000);
  });
});

describe('the table of a story', () => {
  it('has all six levels, each with choices, endings and both forms of a check', () => {
    expect(allTables.map(({ window }) => window)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { places, endings, check } of allTables) {
      expect(places.length).toBeGreaterThan(10);
      expect(endings.length).toBeGreaterThan(2);
      expect([check.a.length, check.b.length]).toEqual([8, 8]);
    }
  });
});
