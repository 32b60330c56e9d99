// The ways in which what is gathered grows: one thing is read after the other.
import { signal, type ReadonlySignal } from '@preact/signals';
import { emptySummary, type Summary } from '../../../domain/report/summary';
import type { Files } from '../../../ports/files';
import type { AddedView, FileNote, ReadingView } from '../../../ui/classroom/report/gather-view';
import type { Finder } from './finder';
import type { Holding } from './holding';
import { takeFiles, type FoundListener } from './take-files';

/** Adds. No step rejects. */
export interface Gathering {
  readonly reading: ReadonlySignal<ReadingView | null>;
  readonly added: ReadonlySignal<AddedView | null>;
  addText(text: string): Promise<void>;
  addFiles(files: readonly File[]): Promise<void>;
  /** Adds what a camera has read, beside everything else; tells what became of it. */
  addCode(text: string): Promise<Summary>;
  stop(): void;
}

/** What gathering needs. */
export interface GatheringParts {
  readonly holding: Holding;
  readonly finder: Finder;
  readonly files: Files;
}

type Read = (listen: FoundListener, signal: AbortSignal) => Promise<readonly FileNote[]>;

/** Nothing is being read yet. */
export function createGathering({ holding, finder, files }: GatheringParts): Gathering {
  const reading = signal<ReadingView | null>(null);
  const added = signal<AddedView | null>(null);
  let stopping = new AbortController();
  let queue: Promise<void> = Promise.resolve();

  async function run(read: Read): Promise<void> {
    stopping = new AbortController();
    const { signal: stopped } = stopping;
    reading.value = { name: null, share: 0 };
    let summary = emptySummary;
    let notes: readonly FileNote[] = [];
    let end: AddedView['end'] = 'whole';
    try {
      notes = await read((found) => void (summary = holding.put(summary, found)), stopped);
      if (stopped.aborted) end = 'stopped';
    } catch (error) {
      console.warn('reading broke off', error);
      end = 'failed';
    }
    reading.value = null;
    added.value = { summary, notes, end };
  }

  const inTurn = (read: Read): Promise<void> => (queue = queue.then(() => run(read)));
  const onReading = (name: string | null, share: number): void => void (reading.value = { name, share });

  return {
    ...{ reading, added },
    addText: (text) =>
      inTurn(async (listen, stopped) => {
        const onStep: Parameters<Finder['text']>[1] = ({ found, share }) => {
          onReading(null, share);
          listen(found);
        };
        await finder.text(text, onStep, stopped);
        return [];
      }),
    addFiles: (given) =>
      inTurn((listen, stopped) => takeFiles({ files, finder, given, listen, signal: stopped, onReading })),
    async addCode(text) {
      let summary = emptySummary;
      const onStep: Parameters<Finder['text']>[1] = ({ found }) => void (summary = holding.put(summary, found));
      await finder.text(text, onStep, new AbortController().signal);
      return summary;
    },
    stop: () => stopping.abort(),
  };
}
