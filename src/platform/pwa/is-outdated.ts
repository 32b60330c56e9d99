// Whether the host has another version of the game than this page is of.
import { pathIn } from './messages';

/** The folder of the game. */
const here = (): string => new URL('./', document.baseURI).href;

/** The path of this page's first script: by it, builds are told apart. */
export function ownEntry(scope = here()): string | null {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script ? (pathIn(scope, script.src) ?? null) : null;
}

/** False as well where nobody can tell. */
export async function isOutdated(): Promise<boolean> {
  try {
    const own = ownEntry();
    const page = await fetch(here(), { cache: 'no-store' });
    const text = page.ok ? await page.text() : '';
    // Only a page of the game counts: a school's login page says nothing about versions.
    return own !== null && text.includes('id="stage"') && /assets\/[\w-]+\.js/.test(text) && !text.includes(own);
  } catch {
    return false;
  }
}
