// The shelf of words: files as they arrive, and i18next to find plural and gentle forms with English behind every key.
import { createInstance } from 'i18next';
import type { Namespace } from '../../ports/text';
import type { TextSource } from './text-source';

/** The source language, which every key has. */
export const english = 'en';

/** Which text is wanted. */
export interface Wish {
  readonly key: string;
  readonly namespace: Namespace;
  readonly tag: string;
  readonly isGentle: boolean;
  /** Picks the plural form. */
  readonly count: string | number | undefined;
}

/** Finds texts in the files that have arrived. */
export interface Lookup {
  /** The text with its placeholders; the key itself where not even English has it. */
  find(wish: Wish): string;
  /** Whether English has this very key. */
  has(key: string, namespace: Namespace): boolean;
  /** Fetches what is not here yet; rejects when something cannot be fetched, or English lacks a namespace. */
  bring(tag: string, namespaces: Iterable<Namespace>): Promise<void>;
}

/** Creates an empty shelf over a source. */
export async function createLookup(source: TextSource): Promise<Lookup> {
  const engine = createInstance();
  await engine.init({
    lng: english,
    fallbackLng: english,
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    resources: {},
    ns: [],
    initAsync: false,
  });

  async function bringOne(tag: string, namespace: Namespace): Promise<void> {
    if (engine.hasResourceBundle(tag, namespace)) return;
    const words = await source.load(tag, namespace);
    if (!words && tag === english) throw new Error(`there are no words for ${namespace}`);
    // A translation may lack a whole file: it counts as empty, English stands in.
    engine.addResourceBundle(tag, namespace, words ?? {});
  }

  return {
    find: ({ key, namespace, tag, isGentle, count }) =>
      engine.t(key, {
        lng: tag,
        ns: namespace,
        // `fill` does it, without i18next's nesting and formats, which translators' texts must not trigger.
        skipInterpolation: true,
        ...(isGentle ? { context: 'gentle' } : {}),
        ...(typeof count === 'number' ? { count } : {}),
      }),
    has: (key, namespace) => engine.getResource(english, namespace, key) !== undefined,
    bring: async (tag, namespaces) => {
      await Promise.all([...namespaces].map((namespace) => bringOne(tag, namespace)));
    },
  };
}
