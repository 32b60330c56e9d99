// The text adapter: chooses the language, brings its files, and looks words up at draw time.
import { computed, signal } from '@preact/signals';
import type { Locale, Namespace, Text } from '../../ports/text';
import { fill } from './fill';
import { createLookup, english } from './lookup';
import { negotiate } from './negotiate';
import type { Pseudo } from './pseudo';
import { builtTexts, type TextSource } from './text-source';

/** How to begin. */
export interface TextOptions {
  /** What the device asks for, best first: `navigator.languages`. */
  readonly languages: readonly string[];
  /** What the player or the address asks for; goes before `languages`, unknown values are passed over. */
  readonly wanted?: string | null | undefined;
  /** Where words come from; what the game ships, unless a test says otherwise. */
  readonly source?: TextSource;
}

/** The language now. `tag` is that of the words: English for a pseudo-language, which changes them. */
interface Present {
  readonly locale: Locale;
  readonly tag: string;
  readonly pseudo?: Pseudo | undefined;
}

async function pseudoOf(tag: string): Promise<Pseudo | undefined> {
  if (!import.meta.env.DEV || !tag.startsWith('qps-')) return undefined;
  return (await import('./pseudo')).pseudoOf(tag);
}

async function presentOf(tag: string, locales: readonly Locale[]): Promise<Present | undefined> {
  const pseudo = await pseudoOf(tag);
  if (pseudo) return { locale: pseudo.locale, tag: english, pseudo };
  const locale = locales.find((candidate) => candidate.tag === tag);
  return locale && { locale, tag };
}

/** Switching and loading, over the signal that texts are drawn from. */
function createLanguages(source: TextSource) {
  const first = source.locales.find(({ tag }) => tag === english);
  if (!first) throw new Error('the source language is missing');
  const lookup = createLookup(source);
  const present = signal<Present>({ locale: first, tag: english });
  const namespaces = new Set<Namespace>();
  let latest = 0;
  return {
    lookup,
    present,
    async change(tag: string): Promise<boolean> {
      const turn = (latest += 1);
      const next = await presentOf(tag, source.locales);
      if (!next) return false;
      try {
        await lookup.bring(next.tag, namespaces);
      } catch {
        // The device went offline before this language was here; the present one stays.
        return false;
      }
      // Somebody may have chosen yet another language while this one was loading.
      if (turn !== latest) return false;
      present.value = next;
      return true;
    },
    async countWell(): Promise<void> {
      await lookup.bringPlurals();
      present.value = { ...present.value };
    },
    async load(namespace: Namespace): Promise<void> {
      namespaces.add(namespace);
      await lookup.bring(english, [namespace]);
      // A translation that cannot be fetched must not stop the game: English stands in until it can.
      await lookup.bring(present.value.tag, [namespace]).catch(() => undefined);
      // What was drawn before its words came is drawn again.
      present.value = { ...present.value };
    },
  };
}

/**
 * Creates the text port with the `ui` words of the first language loaded. Rejects only when not even the English `ui`
 * words can be fetched: then there is nothing to show.
 */
export async function createText({ languages, wanted, source = builtTexts }: TextOptions): Promise<Text> {
  const words = createLanguages(source);
  const { lookup, present } = words;
  const isGentle = signal(false);
  const begin = async (): Promise<void> => {
    if (wanted && (await words.change(wanted))) return;
    const offered = source.locales.map(({ tag }) => tag);
    const best = negotiate(wanted ? [wanted, ...languages] : languages, offered);
    if (best) await words.change(best);
  };
  // English and the language that is wanted come side by side.
  await Promise.all([words.load('ui'), begin()]);
  return {
    locale: computed(() => present.value.locale),
    locales: source.locales,
    t(key, values = {}, namespace = 'ui') {
      const { locale, tag, pseudo } = present.value;
      const found = lookup.find({ key, namespace, tag, isGentle: isGentle.value, count: values.count });
      return fill(pseudo ? pseudo.change(found, key) : found, values, tag, locale);
    },
    has(key, namespace = 'ui') {
      // Asked before the words came, a component asks again when they are here: reading the signal sees to that.
      return present.value.tag !== '' && ['', '_other'].some((form) => lookup.has(key + form, namespace));
    },
    load: (namespace) => words.load(namespace),
    change: (tag) => words.change(tag),
    gentle(on) {
      isGentle.value = on;
    },
    countWell: () => words.countWell(),
  };
}
