// Results out of files: texts, pictures of codes, saved reports, packed or in folders.
import type { Found } from '../../../domain/report/collection';
import { readReport } from '../../../domain/report/report-file';
import type { FilePiece, Files } from '../../../ports/files';
import type { FileNote } from '../../../ui/classroom/report/gather-view';
import type { Finder } from './finder';

/** Hears what was found, part by part. */
export type FoundListener = (found: readonly Found[]) => void;

/** What taking files needs. */
export interface FileTaking {
  readonly files: Files;
  readonly finder: Finder;
  readonly given: readonly File[];
  readonly listen: FoundListener;
  readonly signal: AbortSignal;
  /** What is read now, and how far, 0..1. */
  readonly onReading: (name: string, share: number) => void;
}

/** A saved report says how much it was saved with. */
function reportNotes(name: string, text: string, seen: number): readonly FileNote[] {
  const report = readReport(text);
  if (!report) return [];
  const lost = Math.max(0, (report.saved ?? seen) - seen);
  if (report.isNewer) return [{ name, about: 'file-newer' }];
  if (lost > 0) return [{ name, about: 'file-lost', count: lost }];
  return report.isChanged ? [{ name, about: 'file-changed' }] : [];
}

async function takeText(taking: FileTaking, name: string, text: string): Promise<readonly FileNote[]> {
  let seen = 0;
  await taking.finder.text(
    text,
    ({ found, share }) => {
      taking.onReading(name, share);
      seen += found.length;
      taking.listen(found);
    },
    taking.signal,
  );
  return taking.signal.aborted ? [] : reportNotes(name, text, seen);
}

async function takePicture(taking: FileTaking, name: string, picture: Blob): Promise<readonly FileNote[]> {
  const pixels = await taking.files.pixels(picture);
  const codes = pixels ? await taking.finder.codes(pixels, 'photo') : [];
  if (codes.length === 0) return [{ name, about: 'skip-picture' }];
  await taking.finder.text(codes.join('\n'), ({ found }) => taking.listen(found), taking.signal);
  return [];
}

async function takePiece(taking: FileTaking, piece: FilePiece): Promise<readonly FileNote[]> {
  if (piece.kind === 'text') return takeText(taking, piece.name, piece.text);
  if (piece.kind === 'picture') return takePicture(taking, piece.name, piece.picture);
  return [{ name: piece.name, about: `skip-${piece.why}` }];
}

/** Takes all files; resolves to what is to be said about some of them. */
export async function takeFiles(taking: FileTaking): Promise<readonly FileNote[]> {
  const notes: FileNote[] = [];
  for await (const piece of taking.files.read(taking.given)) {
    if (taking.signal.aborted) break;
    taking.onReading(piece.name, 0);
    notes.push(...(await takePiece(taking, piece)));
  }
  return notes;
}
