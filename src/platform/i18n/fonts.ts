// The letters of the present language, cut to what its words need: families "Kindlight Display" and "Kindlight Body".
import type { Face } from './font-files';

const families = { display: 'Kindlight Display', body: 'Kindlight Body' } as const;
// One file serves every weight; where it has no weight axis, a heading is drawn as it is rather than smeared bold.
const weight = '400 800';

interface Shown {
  readonly tag: string;
  faces: readonly FontFace[];
}

const shown = new WeakMap<Document, Shown>();

function fontFace({ kind, file, range }: Face): FontFace {
  const source = `url("${file}") format("woff2")`;
  return new FontFace(families[kind], source, { weight, unicodeRange: range, display: 'swap' });
}

/**
 * Adds the fonts of a language to the page and takes away those of the last one. They are fetched when first used;
 * until then, and for letters that no text of the game has, the families that CSS names next stand in. Never rejects.
 */
export async function bringFonts(page: Document, tag: string): Promise<void> {
  const before = shown.get(page);
  // A simulated page has no font set: there the system's letters do.
  if (before?.tag === tag || typeof FontFace === 'undefined' || !('fonts' in page)) return;
  const now: Shown = { tag, faces: [] };
  shown.set(page, now);
  const list = await import('./font-files').then(({ facesOf }) => facesOf(tag)).catch(() => []);
  for (const face of before?.faces ?? []) page.fonts.delete(face);
  // The language may have changed again while the list was on its way.
  if (shown.get(page) !== now) return;
  now.faces = list.map(fontFace);
  for (const face of now.faces) page.fonts.add(face);
}
