// i18next, which knows the plural forms of every language; a chunk of its own, since the first page counts nothing.
import { createInstance, type i18n } from 'i18next';

/** An engine without words; `fallback` is the language that stands in where a text is missing. */
export async function createPlurals(fallback: string): Promise<i18n> {
  const engine = createInstance();
  await engine.init({
    lng: fallback,
    fallbackLng: fallback,
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    resources: {},
    ns: [],
    initAsync: false,
  });
  return engine;
}
