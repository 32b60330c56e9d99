// What is in files: told by their first bytes, because names lie.
import { oneLine } from '../../domain/shared/one-line';
import type { FilePiece, SkipReason } from '../../ports/files';
import { decodeText } from './decode-text';
import { unpack, type Budget } from './unpack';

/** Most files that are read of one drop, folder or ZIP. */
export const mostFiles = 5000;
/** Most bytes of one text, and of all that is unpacked. */
const mostBytes = 50_000_000;
/** Most ZIPs inside of each other. */
const deepest = 2;

const heads: readonly (readonly ['zip' | 'picture', readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];
const webp = { riff: [0x52, 0x49, 0x46, 0x46], name: [0x57, 0x45, 0x42, 0x50], at: 8 } as const;
const headBytes = 12;

const has = (bytes: Uint8Array, wanted: readonly number[], from = 0): boolean =>
  wanted.every((byte, at) => bytes[from + at] === byte);

function kindOf(head: Uint8Array): 'zip' | 'picture' | 'text' {
  if (has(head, webp.riff) && has(head, webp.name, webp.at)) return 'picture';
  return heads.find(([, wanted]) => has(head, wanted))?.[0] ?? 'text';
}

/** The longest name that is told, in UTF-16 units: its end says what kind of file it is. */
const longestName = 80;

/** A name as it may be shown. */
function shownName(name: string): string {
  const line = oneLine(name);
  return line.length > longestName ? `…${line.slice(-longestName)}` : line;
}

const skipped = (name: string, why: SkipReason): FilePiece => ({ kind: 'skipped', name, why });

async function* inZip(name: string, packed: Blob, budget: Budget, depth: number): AsyncGenerator<FilePiece, void> {
  if (depth >= deepest) {
    yield skipped(name, 'nested');
    return;
  }
  for await (const part of unpack(packed, budget)) {
    if ('fault' in part) yield skipped(name, part.fault);
    // The buffer is the part's own: `unpack` has put it together.
    else yield* inFile(shownName(part.name), new Blob([part.bytes as Uint8Array<ArrayBuffer>]), budget, depth + 1);
  }
}

async function* inFile(name: string, file: Blob, budget: Budget, depth: number): AsyncGenerator<FilePiece, void> {
  const kind = kindOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  if (kind === 'zip') yield* inZip(name, file, budget, depth);
  else if (file.size > mostBytes) yield skipped(name, 'big');
  else if (kind === 'picture') yield { kind, name, picture: file };
  else {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    yield text === undefined ? skipped(name, 'kind') : { kind, name, text };
  }
}

/** Reads files; see `Files.read`. What cannot be read is passed over, and the next one comes. */
export async function* readFiles(files: readonly File[]): AsyncGenerator<FilePiece, void> {
  for (const file of files.slice(0, mostFiles)) {
    const name = shownName(file.name);
    try {
      yield* inFile(name, file, { bytes: mostBytes, files: mostFiles }, 0);
    } catch {
      yield skipped(name, 'unreadable');
    }
  }
  if (files.length > mostFiles) yield skipped('', 'many');
}
