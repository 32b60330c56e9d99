// Reads long texts and pictures beside the page, so that it never stands still.
import type { StoryTable } from '../../../domain/receipt/story-table';
import { codesIn, type Dots } from '../../../platform/qr/decode-qr';
import { findSlowly, type FoundStep } from './find-slowly';

/** What the page asks. */
export type GatherAsk =
  | { readonly kind: 'tables'; readonly tables: readonly StoryTable[] }
  | { readonly kind: 'text'; readonly id: number; readonly text: string }
  | { readonly kind: 'picture'; readonly id: number; readonly picture: Dots; readonly from: 'camera' | 'photo' }
  | { readonly kind: 'stop'; readonly id: number };

/** What it gets. */
export type GatherAnswer =
  | { readonly kind: 'step'; readonly id: number; readonly step: FoundStep }
  | { readonly kind: 'codes'; readonly id: number; readonly codes: readonly string[] }
  | { readonly kind: 'done'; readonly id: number };

let tables: readonly StoryTable[] = [];
const stopped = new Set<number>();
const answer = (message: GatherAnswer): void => self.postMessage(message);

async function hear(ask: GatherAsk): Promise<void> {
  if (ask.kind === 'tables') tables = ask.tables;
  else if (ask.kind === 'stop') stopped.add(ask.id);
  else if (ask.kind === 'picture') {
    answer({ kind: 'codes', id: ask.id, codes: await codesIn(ask.picture, ask.from) });
  } else {
    const { id, text } = ask;
    await findSlowly(
      text,
      tables,
      (step) => answer({ kind: 'step', id, step }),
      () => stopped.has(id),
    );
    answer({ kind: 'done', id });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<GatherAsk>) => {
  // A fault is the page's to tell: it hears `error` and goes on without this worker.
  hear(data).catch((error: unknown) => reportError(error));
});
