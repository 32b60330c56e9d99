// Which font files a language has, and where they are. Fetched after the first words, which system letters can show.

/** What the font build says of one file. */
export interface Face {
  readonly kind: 'display' | 'body';
  readonly file: string;
  /** The letters in it, as a CSS unicode-range. */
  readonly range: string;
}

const folder = '../../../assets/built/fonts';
const urls = import.meta.glob<string>('../../../assets/built/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});
const lists = import.meta.glob<readonly Face[]>('../../../assets/built/fonts/*.json', { import: 'default' });

/** The faces of a language, their files as addresses; rejects when the list cannot be fetched. */
export async function facesOf(tag: string): Promise<readonly Face[]> {
  const list = (await lists[`${folder}/${tag}.json`]?.()) ?? [];
  return list.map((face) => ({ ...face, file: urls[`${folder}/${face.file}`] ?? face.file }));
}
