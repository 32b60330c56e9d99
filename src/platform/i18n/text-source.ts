// Where the words come from: locale folders found by the build, one lazy file per language and namespace.
import found from 'virtual:locales';
import type { Locale, Namespace } from '../../ports/text';

/** Flat words of one file. */
export type Words = Readonly<Record<string, string>>;

/** What a text adapter reads from. */
export interface TextSource {
  /** Languages that are offered, the source language first. */
  readonly locales: readonly Locale[];
  /** The words of a file; undefined where a language has no such file. Rejects when it cannot be fetched. */
  load(tag: string, namespace: Namespace): Promise<Words | undefined>;
}

/** Below this share of the English keys a language would be a mixture, and is not offered. */
const enough = 0.95;

const root = '../../../locales';
const firstFiles = import.meta.glob<Words>('../../../locales/*/ui.json', { import: 'default' });

/** The list of all other files grows with every level, so the first page does without it. */
async function filesOf(namespace: Namespace): Promise<Readonly<Record<string, () => Promise<Words>>>> {
  if (namespace === 'ui') return firstFiles;
  if (namespace.startsWith('practice')) return (await import('./practice-texts')).practiceFiles;
  return (await import('./text-files')).textFiles;
}

/** The words that the game ships. */
export const builtTexts: TextSource = {
  locales: found.filter(({ share }) => share >= enough),
  load: async (tag, namespace) => (await filesOf(namespace))[`${root}/${tag}/${namespace}.json`]?.(),
};
