// What a paper is: a page that a teacher prints, with nothing to fill in on the screen.
import type { ComponentType } from 'preact';

/** A level as papers need it: its id, and its title in the language now. */
export interface PaperLevel {
  readonly id: string;
  readonly title: string;
}

/** What every paper is given; most need nothing of it. */
export interface PaperProps {
  readonly levels: readonly PaperLevel[];
  /**
   * Brings the words of a level's lesson and of its practice round. Resolves with the ids of the practice lines,
   * harmless ones first; rejects when they cannot be fetched.
   */
  readonly bring: (level: string) => Promise<readonly string[]>;
}

/** A paper of the list. Its words begin with `paper-<name>-`; `-title` and `-what` are those of the list. */
export interface Paper {
  /** Stands in the address: `#/teach/paper/<name>`. */
  readonly name: string;
  readonly group: 'lesson' | 'school';
  readonly View: ComponentType<PaperProps>;
}
