// The port for files that somebody hands over: dropped, chosen, in folders, packed. Whatever they are, nothing throws.

/** Why a file, or a part of it, was passed over. */
export type SkipReason = 'kind' | 'big' | 'bomb' | 'broken' | 'nested' | 'unreadable' | 'many';

/** What is in files: text, pictures that may show a code, and what was passed over. `name` is from outside. */
export type FilePiece =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'picture'; readonly name: string; readonly picture: Blob }
  | { readonly kind: 'skipped'; readonly name: string; readonly why: SkipReason };

/** Reads files. */
export interface Files {
  /** The files of a drop, with those in folders. Call it while the drop is being told: it is empty afterwards. */
  dropped(transfer: DataTransfer): Promise<readonly File[]>;
  /** What is in files, one piece after the other, in the order in which they are read. */
  read(files: readonly File[]): AsyncGenerator<FilePiece, void>;
  /** The dots of a picture; undefined where it is none, or a broken one. */
  pixels(picture: Blob): Promise<ImageData | undefined>;
}
