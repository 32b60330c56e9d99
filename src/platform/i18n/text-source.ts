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
const files = {
  ...import.meta.glob<Words>(['../../../locales/*/*.json', '!**/{meta,practice}.json'], { import: 'default' }),
  ...import.meta.glob<Words>('../../../locales/*/{levels,lessons}/*.json', { import: 'default' }),
};

/** The words that the game ships. */
export const builtTexts: TextSource = {
  locales: found.filter(({ share }) => share >= enough),
  load: async (tag, namespace) => {
    const all = namespace.startsWith('practice') ? (await import('./practice-texts')).practiceFiles : files;
    return all[`${root}/${tag}/${namespace}.json`]?.();
  },
};
