// Words for tests: given ones, at once, without files. Unknown keys come back as they are.
import { signal } from '@preact/signals';
import type { Locale, Text } from '../../ports/text';
import { fill } from './fill';
import type { Words } from './text-source';

const english: Locale = { tag: 'en', name: 'English', direction: 'ltr', review: 'source' };

/** The port, and what was asked for. */
export interface FakeText extends Text {
  readonly loaded: string[];
}

/** Creates a Text over the given words by namespace; `locales` may add languages, which share the words. */
export function createFakeText(words: Readonly<Record<string, Words>> = {}, locales = [english]): FakeText {
  const locale = signal<Locale>(locales[0] ?? english);
  const isGentle = signal(false);
  const loaded: string[] = [];
  const find = (key: string, namespace: string): string | undefined => words[namespace]?.[key];
  return {
    loaded,
    locale,
    locales,
    t(key, values = {}, namespace = 'ui') {
      const { tag, direction } = locale.value;
      const forms =
        typeof values.count === 'number' ? [`_${new Intl.PluralRules(tag).select(values.count)}`, ''] : [''];
      const endings = isGentle.value ? [...forms.map((form) => `_gentle${form}`), ...forms] : forms;
      const found = endings.map((ending) => find(key + ending, namespace)).find((text) => text !== undefined);
      return fill(found ?? key, values, tag, { direction });
    },
    has: (key, namespace = 'ui') => ['', '_other'].some((form) => find(key + form, namespace) !== undefined),
    load: (namespace) => Promise.resolve(void loaded.push(namespace)),
    change(tag) {
      const next = locales.find((candidate) => candidate.tag === tag);
      if (next) locale.value = next;
      return Promise.resolve(next !== undefined);
    },
    gentle(on) {
      isGentle.value = on;
    },
    countWell: () => Promise.resolve(),
  };
}
