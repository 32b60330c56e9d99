// Fetches all pages but the first questions, with what they need before they can be shown.
import type { Game } from './game';

const pages = () => import('./pages');

/** Begins the way of the pages; whoever asks for them later hears whether it failed. */
export function warmPages(): void {
  pages().catch(() => undefined);
}

/** The pages, plural forms for their words, and the router knowing the levels. Rejects when something does not come. */
export async function fetchPages({ router, text }: Game): Promise<Awaited<ReturnType<typeof pages>>> {
  const [found] = await Promise.all([pages(), text.countWell()]);
  router.learn(found.levelIds);
  return found;
}
