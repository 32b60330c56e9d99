// The shelf of words: files as they arrive, plain texts found at once, plural forms by i18next, English behind every key.
import type { i18n } from 'i18next';
import type { Namespace } from '../../ports/text';
import type { TextSource, Words } from './text-source';

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
  /** Fetches what knows plural forms; until then a number picks the general form. */
  bringPlurals(): Promise<void>;
}

/** Keys come from saves too: what every object has by itself is no word. */
const wordOf = (words: Words | undefined, key: string): string | undefined =>
  words && Object.hasOwn(words, key) ? words[key] : undefined;

/** Creates an empty shelf over a source. */
export function createLookup(source: TextSource): Lookup {
  const shelf = new Map<string, Words>();
  const place = (tag: string, namespace: Namespace): string => `${tag}/${namespace}`;
  let plurals: i18n | undefined;

  async function bringOne(tag: string, namespace: Namespace): Promise<void> {
    if (shelf.has(place(tag, namespace))) return;
    const words = await source.load(tag, namespace);
    if (!words && tag === english) throw new Error(`there are no words for ${namespace}`);
    // A translation may lack a whole file: it counts as empty, English stands in.
    shelf.set(place(tag, namespace), words ?? {});
    plurals?.addResourceBundle(tag, namespace, words ?? {});
  }

  function plain({ key, namespace, tag, isGentle }: Wish, ending = ''): string | undefined {
    const keys = isGentle ? [`${key}_gentle${ending}`, key + ending] : [key + ending];
    for (const language of [tag, english]) {
      const words = shelf.get(place(language, namespace));
      const found = keys.map((candidate) => wordOf(words, candidate)).find(Boolean);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return {
    find(wish) {
      const { key, namespace, tag, isGentle, count } = wish;
      if (typeof count !== 'number') return plain(wish) ?? key;
      if (!plurals) return plain(wish, '_other') ?? plain(wish) ?? key;
      return plurals.t(key, {
        lng: tag,
        ns: namespace,
        count,
        // `fill` does it, without i18next's nesting and formats, which translators' texts must not trigger.
        skipInterpolation: true,
        ...(isGentle ? { context: 'gentle' } : {}),
      });
    },
    has: (key, namespace) => wordOf(shelf.get(place(english, namespace)), key) !== undefined,
    bring: async (tag, namespaces) => {
      await Promise.all([...namespaces].map((namespace) => bringOne(tag, namespace)));
    },
    async bringPlurals() {
      if (plurals) return;
      const { createPlurals } = await import('./plurals');
      const engine = await createPlurals(english);
      for (const [where, words] of shelf) {
        const [tag = '', ...namespace] = where.split('/');
        engine.addResourceBundle(tag, namespace.join('/'), words);
      }
      plurals = engine;
    },
  };
}
