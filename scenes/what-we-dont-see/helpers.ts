// Who else took a handle, and by which words they were asked.
import type { Lit } from '../../src/domain/mechanics/small-lamp/types';
import type { Person } from '../../src/domain/scenario/people';
import type { Move } from '../../src/domain/scenario/engine';

/** Somebody who helped, and the key of what was said to them. */
export interface Helper {
  readonly people: readonly Person[];
  readonly asked: string;
}

const asked: Readonly<Record<Lit, Readonly<Record<string, readonly Person[]>>>> = {
  kei: { 'kei-ramp.dewi': ['dewi'], 'kei-arif.dewi': ['dewi'], 'kei-arif.ask': ['arif'], 'kei-other.zuri': ['zuri'] },
  tavi: { 'tavi-other.lina': ['lina'] },
  amara: { 'amara-other.name': ['nila', 'zuri'], 'amara-echo.name': ['nila', 'zuri'] },
  remi: { 'remi-tell.ask': ['dewi'] },
  theo: { 'theo-first.dewi': ['dewi'], 'theo-lit.walk': ['dewi'] },
  self: { 'mirror-handle.mic': ['bim'], 'mirror-handle.rest': ['tavi'], 'mirror-handle.word': ['zuri'] },
};

/** In the order in which they came. */
export const helpersOf = (path: readonly Move[], who: Lit): readonly Helper[] =>
  path.flatMap(({ beat, move }) => {
    const key = `${beat}.${move}`;
    const people = asked[who][key];
    return people ? [{ people, asked: key }] : [];
  });
