// Tells the page which language it is in: for screen readers, line breaking, direction and fonts.
import { effect, untracked } from '@preact/signals';
import type { Text } from '../../ports/text';
import { bringFonts } from './fonts';

/** Keeps `lang`, `dir`, title and fonts of the page in step with the language; returns what ends it. */
export function showLanguage(text: Text, page: Document): () => void {
  return effect(() => {
    const { tag, direction } = text.locale.value;
    page.documentElement.lang = tag;
    page.documentElement.dir = direction;
    // Words that arrive later change nothing of it: the quick exit has put another title there.
    page.title = untracked(() => text.t('ui-title'));
    void bringFonts(page, tag);
  });
}
