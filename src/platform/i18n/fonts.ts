// The letters of the present language, cut to what its words need: families "Kindlight Display" and "Kindlight Body".
const folder = '../../../assets/built/fonts';
const urls = import.meta.glob<string>('../../../assets/built/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

const families = { display: 'Kindlight Display', body: 'Kindlight Body' } as const;
// One variable file serves every weight in between.
const weights = '400 800';

const present = new WeakMap<Document, { readonly tag: string; readonly faces: readonly FontFace[] }>();

function faceOf(tag: string, kind: keyof typeof families): FontFace | undefined {
  const url = urls[`${folder}/${tag}-${kind}.woff2`];
  if (!url) return undefined;
  return new FontFace(families[kind], `url("${url}") format("woff2")`, { weight: weights, display: 'swap' });
}

/**
 * Adds the fonts of a language to the page and takes away those of the last one. Fetched when first used; until then,
 * and for letters that no text of the game has, the families that CSS names next stand in.
 */
export function bringFonts(page: Document, tag: string): void {
  const before = present.get(page);
  // A test page or a very old browser has no font set: the system's letters do.
  if (before?.tag === tag || typeof FontFace === 'undefined' || !('fonts' in page)) return;
  const kinds = Object.keys(families) as (keyof typeof families)[];
  const faces = kinds.flatMap((kind) => faceOf(tag, kind) ?? []);
  for (const face of before?.faces ?? []) page.fonts.delete(face);
  for (const face of faces) page.fonts.add(face);
  present.set(page, { tag, faces });
}
