// Tells the page which language it is in: for screen readers, line breaking, direction and fonts.
import { effect } from '@preact/signals';
import type { Text } from '../../ports/text';
import { bringFonts } from './fonts';

/** Keeps `lang`, `dir` and fonts of the page in step with the language; returns what ends it. */
export function showLanguage(text: Text, page: Document): () => void {
  return effect(() => {
    const { tag, direction } = text.locale.value;
    page.documentElement.lang = tag;
    page.documentElement.dir = direction;
    void bringFonts(page, tag);
  });
}
