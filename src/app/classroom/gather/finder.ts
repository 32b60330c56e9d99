// Finds results in texts and codes in pictures: in a worker, or here, in small steps, where there is none.
import type { StoryTable } from '../../../domain/receipt/story-table';
import { codesIn, type Dots } from '../../../platform/qr/decode-qr';
import { trustedAddress } from '../../../platform/trusted/trusted-address';
import { findSlowly, type FoundStep } from './find-slowly';
import type { GatherAnswer, GatherAsk } from './gather-worker';
import address from './gather-worker.ts?worker&url';

const finderAddress = trustedAddress('kindlight-finder', address);

/** Finds. No method rejects. */
export interface Finder {
  /** Goes through a text; resolves when it is through, or was stopped. */
  text(text: string, onStep: (step: FoundStep) => void, signal: AbortSignal): Promise<void>;
  /** The texts of the codes in a picture. */
  codes(picture: Dots, from: 'camera' | 'photo'): Promise<readonly string[]>;
  close(): void;
}

/** Finds here. */
export const createPlainFinder = (tables: readonly StoryTable[]): Finder => ({
  text: (text, onStep, signal) => findSlowly(text, tables, onStep, () => signal.aborted),
  codes: codesIn,
  close: () => {},
});

interface Waiting {
  readonly hear: (answer: GatherAnswer) => void;
  readonly fail: () => void;
}

/** A worker's questions that are not answered yet. */
function createDesk(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isDead = false;
  const die = (): void => {
    isDead = true;
    worker.terminate();
    for (const { fail } of waiting.values()) fail();
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<GatherAnswer>) => {
    waiting.get(data.id)?.hear(data);
    if (data.kind !== 'step') waiting.delete(data.id);
  });
  worker.addEventListener('error', die);
  worker.addEventListener('messageerror', die);
  return {
    die,
    isDead: () => isDead,
    send: (ask: GatherAsk): void => worker.postMessage(ask),
    /** Asks; resolves to whether it was answered to the end. */
    ask: (make: (id: number) => GatherAsk, hear: (answer: GatherAnswer) => void): Promise<boolean> =>
      new Promise((resolve) => {
        const id = (last += 1);
        waiting.set(id, {
          hear: (answer) => {
            hear(answer);
            if (answer.kind !== 'step') resolve(true);
          },
          fail: () => resolve(false),
        });
        worker.postMessage(make(id));
      }),
  };
}

/** Finds in a worker that `open` starts; where it throws or dies, here. */
export function createFinder(tables: readonly StoryTable[], open: () => Worker): Finder {
  const plain = createPlainFinder(tables);
  let desk: ReturnType<typeof createDesk> | undefined;
  try {
    desk = createDesk(open());
    desk.send({ kind: 'tables', tables });
  } catch (error) {
    console.warn('no worker here', error);
  }
  return {
    async text(text, onStep, signal) {
      let share = -1;
      const step = (next: FoundStep): void => {
        // After a worker's death its steps are gone through again: they are the same.
        if (next.share <= share || signal.aborted) return;
        share = next.share;
        onStep(next);
      };
      if (desk && !desk.isDead()) {
        const { ask, send } = desk;
        const asked = (id: number): GatherAsk => {
          signal.addEventListener('abort', () => send({ kind: 'stop', id }), { once: true });
          return { kind: 'text', id, text };
        };
        if (await ask(asked, (answer) => (answer.kind === 'step' ? step(answer.step) : undefined))) return;
      }
      await plain.text(text, step, signal);
    },
    async codes(picture, from) {
      if (!desk || desk.isDead()) return plain.codes(picture, from);
      let codes: readonly string[] = [];
      const hear = (answer: GatherAnswer): void => {
        if (answer.kind === 'codes') codes = answer.codes;
      };
      return (await desk.ask((id) => ({ kind: 'picture', id, picture, from }), hear))
        ? codes
        : plain.codes(picture, from);
    },
    close: () => desk?.die(),
  };
}

/** The worker of the built game. */
export const openWorker = (): Worker => new Worker(finderAddress(), { type: 'module' });
