// The port for handing something that the player made to the outside: never by itself, always on a press.

/** Something to hand over. */
export interface Piece {
  /** Draws the picture, a PNG, when it is needed. */
  readonly draw: () => Promise<Blob>;
  /** The file's name without its ending. */
  readonly name: string;
  /** What goes with the picture, and what is copied where no picture can go. */
  readonly text: string;
}

/** How it went: handed to another app, kept as a file, copied as text, left alone by the player, or not possible. */
export type Shared = 'shared' | 'saved' | 'copied' | 'left' | 'failed';

/** Hands pieces over. No method throws. */
export interface Share {
  /** Opens the device's own sheet for sharing; saves a file where there is none. */
  share(piece: Piece): Promise<Shared>;
  /** Saves the picture as a file. */
  save(piece: Piece): Promise<Shared>;
  /** Copies the text. */
  copy(piece: Piece): Promise<Shared>;
  /** Saves any content as a file. */
  file(name: string, content: Blob): void;
  /** Prints an element of the page alone. */
  print(element: HTMLElement): void;
}
