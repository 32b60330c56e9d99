// Looks for results in a text and lets the device breathe between two steps: in the worker, or without one.
import type { StoryTable } from '../../../domain/receipt/story-table';
import type { Found } from '../../../domain/report/collection';
import { findReceipts } from '../../../domain/report/find-receipts';

/** What was found since the step before, and how much of the text is gone through, 0..1. */
export interface FoundStep {
  readonly found: readonly Found[];
  readonly share: number;
}

/** Goes through a text until it is through, or until `isStopped`. */
export async function findSlowly(
  text: string,
  tables: readonly StoryTable[],
  onStep: (step: FoundStep) => void,
  isStopped: () => boolean,
): Promise<void> {
  for (const { found, done } of findReceipts(text, tables)) {
    if (isStopped()) return;
    onStep({ found, share: text.length === 0 ? 1 : done / text.length });
    if (done < text.length) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
