// Sharing for tests: remembers what was handed over.
import type { Piece, Share, Shared } from '../../ports/share';

/** The port, and what went through it. */
export interface FakeShare extends Share {
  readonly handed: { readonly how: 'share' | 'save' | 'copy'; readonly piece: Piece }[];
  readonly printed: HTMLElement[];
  readonly files: { readonly name: string; readonly content: Blob }[];
}

/** Creates a Share of which every try ends with `outcome`. */
export function createFakeShare(outcome: Shared): FakeShare {
  const handed: FakeShare['handed'] = [];
  const printed: HTMLElement[] = [];
  const files: FakeShare['files'] = [];
  const hand = (how: 'share' | 'save' | 'copy') => (piece: Piece) => {
    handed.push({ how, piece });
    return Promise.resolve(outcome);
  };
  return {
    handed,
    printed,
    files,
    share: hand('share'),
    save: hand('save'),
    copy: hand('copy'),
    file: (name, content) => void files.push({ name, content }),
    print: (element) => printed.push(element) > 0,
  };
}
