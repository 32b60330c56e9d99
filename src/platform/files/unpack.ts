// Unpacks a ZIP piece by piece, and stops where it holds more than a class can send.
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** How much may still be unpacked; counted down. */
export interface Budget {
  bytes: number;
  files: number;
}

/** A file of a ZIP, or why the ZIP was left before its end. */
export type Unpacked = { readonly name: string; readonly bytes: Uint8Array } | { readonly fault: 'bomb' | 'broken' };

/** Bytes handed on at once: even a bomb of a thousand to one makes of them no more than 9 MB before it is noticed. */
const portion = 8192;

const isNoise = (name: string): boolean => name.endsWith('/') || /(^|\/)(__MACOSX\/|\.[^./])/.test(name);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What one ZIP has given so far. */
interface Tray {
  readonly ready: Unpacked[];
  fault: 'bomb' | null;
  isBroken: boolean;
  /** Files that have begun and not come to their end. */
  open: number;
}

function collect(file: UnzipFile, tray: Tray, budget: Budget): void {
  if (isNoise(file.name)) return;
  budget.files -= 1;
  if (budget.files < 0) tray.fault = 'bomb';
  if (tray.fault) return;
  const parts: Uint8Array[] = [];
  let over = false;
  tray.open += 1;
  const finish = (): void => {
    tray.open -= over ? 0 : 1;
    over = true;
  };
  file.ondata = (error, part, final) => {
    if (over) return;
    // The types promise a part; with an error there is none.
    budget.bytes -= (part as Uint8Array | null)?.length ?? 0;
    if (budget.bytes < 0) tray.fault = 'bomb';
    if (error) tray.isBroken = true;
    else parts.push(part);
    const isDone = final && !error && !tray.fault;
    if (isDone) tray.ready.push({ name: file.name, bytes: joined(parts) });
    if (isDone || error || tray.fault) finish();
  };
  try {
    file.start();
  } catch {
    // Packed in a way that nobody uses, or with a password.
    tray.isBroken = true;
    finish();
  }
}

/** The portions of a stream. */
async function* portions(packed: Blob): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < packed.size; at += portion) {
    yield new Uint8Array(await packed.slice(at, at + portion).arrayBuffer());
  }
}

/** Unpacks; what was complete before a fault has been given. Takes what it unpacks from `budget`. */
export async function* unpack(packed: Blob, budget: Budget): AsyncGenerator<Unpacked, void> {
  const tray: Tray = { ready: [], fault: null, isBroken: false, open: 0 };
  const zip = new Unzip((file) => collect(file, tray, budget));
  zip.register(UnzipInflate);
  try {
    for await (const part of portions(packed)) {
      zip.push(part);
      yield* tray.ready.splice(0);
      if (tray.fault) break;
    }
    if (!tray.fault) zip.push(new Uint8Array(0), true);
  } catch {
    tray.isBroken = true;
  }
  yield* tray.ready;
  if (tray.fault) yield { fault: tray.fault };
  else if (tray.isBroken || tray.open > 0) yield { fault: 'broken' };
}
