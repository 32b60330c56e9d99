// The words that come after the first page: one lazy file per language and namespace.
type Words = Readonly<Record<string, string>>;

/** By path from here. */
export const textFiles: Readonly<Record<string, () => Promise<Words>>> = {
  ...import.meta.glob<Words>(['../../../locales/*/*.json', '!**/{meta,practice,ui}.json'], { import: 'default' }),
  ...import.meta.glob<Words>('../../../locales/*/{levels,lessons}/*.json', { import: 'default' }),
};
