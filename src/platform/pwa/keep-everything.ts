// Keeping all six stories: how far it is, when it stops, what is taken away again.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Keeping, Stopped } from '../../ports/offline';
import type { KeptLists } from './kept-lists';
import { keepMany } from './keep-many';
import { allFiles, bytesOf, pathsAt, type SoundFormat } from './lists';
import { cacheNames, type Outcome } from './messages';

/** Goes on while the player is elsewhere in the game. */
export interface KeepEverything {
  readonly keeping: ReadonlySignal<Keeping>;
  start(tag: string): void;
  cancel(): void;
  forget(): Promise<void>;
}

/** What it works with. */
export interface KeepEverythingParts {
  readonly scope: string;
  readonly format: SoundFormat;
  readonly lists: KeptLists;
  readonly keep: (path: string) => Promise<Outcome | undefined>;
}

const reasons: Partial<Record<Outcome | 'cancelled', Stopped>> = { cancelled: 'cancelled', full: 'full' };

/** Nothing runs until somebody presses. */
export function createKeepEverything({ scope, format, lists, keep }: KeepEverythingParts): KeepEverything {
  const keeping = signal<Keeping>({ state: 'idle' });
  let stopping = new AbortController();
  const run = async (tag: string, cancelled: AbortSignal): Promise<Keeping> => {
    const found = await lists.choose((all) => allFiles(all, tag, format));
    if (!found) return { state: 'stopped', why: 'network' };
    const of = bytesOf(found.lists, found.all);
    let bytes = of - bytesOf(found.lists, found.missing);
    const tell = () => {
      if (!cancelled.aborted) keeping.value = { state: 'running', bytes, of };
    };
    tell();
    const onKept = (path: string) => {
      bytes += bytesOf(found.lists, [path]);
      tell();
    };
    const outcome = await keepMany({ paths: found.missing, keep, signal: cancelled, onKept });
    return outcome === 'kept' ? { state: 'done' } : { state: 'stopped', why: reasons[outcome] ?? 'network' };
  };
  return {
    keeping,
    start(tag) {
      if (keeping.peek().state === 'running') return;
      const { signal: cancelled } = (stopping = new AbortController());
      keeping.value = { state: 'running', bytes: 0, of: 1 };
      // A browser that is asked for it keeps what it has even where the device gets full.
      if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
      const end = (how: Keeping) => {
        if (!cancelled.aborted) keeping.value = how;
      };
      void run(tag, cancelled).then(end, () => end({ state: 'stopped', why: 'network' }));
    },
    cancel() {
      stopping.abort();
      keeping.value = { state: 'stopped', why: 'cancelled' };
    },
    async forget() {
      const found = await lists.lists();
      if (!found) return;
      const staying = new Set([found.shell, ...Object.values(found.languages)].flatMap((part) => pathsAt(found, part)));
      const files = await caches.open(cacheNames(scope).files);
      const leaving = [...(await lists.kept())].filter((path) => !staying.has(path));
      await Promise.all(leaving.map((path) => files.delete(new URL(path, scope).href)));
      keeping.value = { state: 'idle' };
    },
  };
}
