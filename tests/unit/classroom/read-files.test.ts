// What is in files, whatever they are called: packed, bombs, other alphabets, pictures, broken ones.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/platform/files/read-files';
import type { FilePiece } from '../../../src/ports/files';
import { codePicture, png } from '../../support/code-picture';

const file = (name: string, content: string | Uint8Array): File => new File([content as BlobPart], name);
const zip = (entries: Zippable): Uint8Array => zipSync(entries, { mtime: '2026-01-01' });

async function read(...files: readonly File[]): Promise<readonly FilePiece[]> {
  const pieces: FilePiece[] = [];
  for await (const piece of readFiles(files)) pieces.push(piece);
  return pieces;
}
const told = (pieces: readonly FilePiece[]) =>
  pieces.map(
    (piece) =>
      `${piece.name}: ${piece.kind === 'skipped' ? piece.why : piece.kind === 'text' ? piece.text : piece.kind}`,
  );

const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    [...(mark ? [0xfeff] : []), ...units].flatMap((unit) =>
      isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
};

describe('files', () => {
  it('are text in whatever alphabet they were written', async () => {
    const text = '=cmd; r=EB4, مها; 日本';
    const plain = strToU8(text);
    const files = [
      file('plain.csv', plain),
      file('mark.txt', Uint8Array.of(0xef, 0xbb, 0xbf, ...plain)),
      file('little.txt', utf16(text, false, true)),
      file('big.txt', utf16(text, true, true)),
      file('bare-little.txt', utf16('r=EB4 and so on', false, false)),
      file('bare-big.txt', utf16('r=EB4 and so on', true, false)),
      file('latin.html', Uint8Array.of(0x72, 0x3d, 0xe9)),
      file('empty.txt', ''),
    ];
    const texts = (await read(...files)).map((piece) => (piece.kind === 'text' ? piece.text : piece));
    expect(texts).toEqual([text, text, text, text, 'r=EB4 and so on', 'r=EB4 and so on', 'r=\ufffd', '']);
  });

  it('are told by their bytes, not by their names', async () => {
    const picture = png(codePicture('x', 100, 100));
    expect(
      told(
        await read(file('text.zip', 'no zip'), file('zip.txt', zip({ 'a.txt': strToU8('A') })), file('p.txt', picture)),
      ),
    ).toEqual(['text.zip: no zip', 'a.txt: A', 'p.txt: picture']);
    expect(told(await read(file('song.mp3', Uint8Array.of(0x49, 0x44, 0x33, 0, 0, 0, 9, 0, 0, 0))))).toEqual([
      'song.mp3: kind',
    ]);
  });

  it('are unpacked, one ZIP inside of another, and noise is left out', async () => {
    const inner = zip({ 'inner.txt': strToU8('I') });
    const packed = zip({
      'a.txt': strToU8('A'),
      'folder/b.csv': strToU8('B'),
      '__MACOSX/._a.txt': strToU8('no'),
      'folder/.DS_Store': strToU8('no'),
      'inner.zip': [inner, { level: 0 }],
      'deep.zip': zip({ 'deeper.zip': inner }),
      PPPPPPPPP: strToU8('P'),
      '../../etc/up.txt': strToU8('U'),
    });
    // No object that a ZIP is made of here can have this name.
    const proto = Buffer.from(Buffer.from(packed).toString('latin1').replaceAll('PPPPPPPPP', '__proto__'), 'latin1');
    expect(told(await read(file('all.zip', proto)))).toEqual([
      ...['a.txt: A', 'folder/b.csv: B', 'inner.txt: I', 'deeper.zip: nested', '__proto__: P'],
      '../../etc/up.txt: U',
    ]);
  });

  it('are left where they unpack to far too much, and nothing else is lost', async () => {
    const bomb = zip({ 'first.txt': strToU8('F'), 'bomb.txt': new Uint8Array(60_000_000), 'last.txt': strToU8('L') });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(told(await read(file('bomb.zip', bomb), file('next.txt', 'N')))).toEqual([
      ...['first.txt: F', 'bomb.zip: bomb', 'next.txt: N'],
    ]);
    const many = zip(Object.fromEntries(Array.from({ length: 5100 }, (_, at) => [`${at}.txt`, strToU8('x')])));
    const pieces = await read(file('many.zip', many));
    expect([pieces.length, pieces.at(-1)]).toEqual([5001, { kind: 'skipped', name: 'many.zip', why: 'bomb' }]);
  }, 60_000);

  it('that are broken give what is left of them', async () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, at) => 33 + ((Math.imul(at + 1, 0x9e3779b1) >>> 24) % 90));
    const packed = zip({ 'a.txt': strToU8('A'), 'b.txt': noise, 'c.txt': strToU8('C') });
    const cut = await read(file('cut.zip', packed.subarray(0, 400)), file('next.txt', 'N'));
    expect(told(cut)).toEqual(['a.txt: A', 'cut.zip: broken', 'next.txt: N']);
    for (let at = 4; at < packed.length; at += 37) {
      const wrong = Uint8Array.from(packed, (byte, place) => (place === at ? byte ^ 0x5a : byte));
      expect((await read(file('wrong.zip', wrong), file('next.txt', 'N'))).at(-1)).toMatchObject({
        name: 'next.txt',
        text: 'N',
      });
    }
  });

  it('that cannot be opened, are too big or too many are passed over', async () => {
    const gone = file('gone.txt', 'x');
    gone.slice = () => {
      throw new Error('gone');
    };
    const big = file('big.txt', 'x');
    Object.defineProperty(big, 'size', { value: 60_000_000 });
    expect(told(await read(gone, big, file('next.txt', 'N')))).toEqual([
      'gone.txt: unreadable',
      'big.txt: big',
      'next.txt: N',
    ]);
    const many = await read(...Array.from({ length: 5002 }, () => file('x', '')));
    expect([many.length, many.at(-1)]).toEqual([5001, { kind: 'skipped', name: '', why: 'many' }]);
  });
});
