// A picture to scan says what was put into it, without a border of its own.
import { describe, expect, it } from 'vitest';
import { qrOf } from '../../../src/platform/qr/encode-qr';
import { readSquares } from '../../support/read-qr';

describe('a picture to scan', () => {
  it.each([
    ['a code', 'https://kind.example.org/#a=1Z13M43P'],
    ['a line', `https://school.example/?lang=ar#a=1Z13M43P&s=7&h=${encodeURIComponent('مرشدة المدرسة في الغرفة ١٢')}`],
    ['the longest line', `https://school.example/#a=1Z13M43P&h=${encodeURIComponent('语'.repeat(80))}`],
  ])('says a link with %s again', (_what, text) => {
    const squares = qrOf(text);
    // The eye in the corner begins at the very edge.
    expect(squares[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false]);
    expect(squares.every((row) => row.length === squares.length)).toBe(true);
    expect(readSquares(squares)).toBe(text);
  });
});
