// The port for handing something that the player made to the outside: never by itself, always on a press.

/** Something to hand over. */
export interface Piece {
  /** Draws the picture, a PNG, when it is needed. */
  readonly draw: () => Promise<Blob>;
  /** The file's name without its ending. */
  readonly name: string;
  /** A line and the link of the game: what goes with the picture. */
  readonly message: string;
  /** All that is on the picture in words, with the message: what is copied, and what goes where no picture can. */
  readonly text: string;
}

/**
 * How it went: handed to another app, its words handed over and its picture kept as a file, kept as a file, copied as
 * text, copied because nothing can be shared here, left alone by the player, or not possible.
 */
export type Shared = 'shared' | 'words' | 'saved' | 'copied' | 'instead' | 'left' | 'failed';

/** Hands pieces over. No method throws. */
export interface Share {
  /** Opens the device's own sheet for sharing; copies the words where there is none. */
  share(piece: Piece): Promise<Shared>;
  /** Saves the picture as a file. */
  save(piece: Piece): Promise<Shared>;
  /** Copies the words. */
  copy(piece: Piece): Promise<Shared>;
  /** Saves any content as a file. */
  file(name: string, content: Blob): void;
  /** Prints an element of the page alone; false where nothing can be printed. */
  print(element: HTMLElement): boolean;
}
