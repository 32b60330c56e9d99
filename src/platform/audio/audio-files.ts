// Finds the built sound files. A new track or layer is found by its file name; nothing is entered by hand.
//
// Imported only after the first gesture, so that neither these addresses nor the sprite map weigh on the first page.

import spots from '../../../assets/built/sfx/sfx.json';

/** One file in both encodings; either may be missing. */
export interface Encodings {
  readonly webm?: string | undefined;
  readonly m4a?: string | undefined;
}

/** What the music build writes beside a track's files. */
export interface TrackFacts {
  readonly bpm: number;
  /** Where in the file the loop starts and how long it is, in milliseconds. */
  readonly loopMs: readonly [number, number];
  /** From the loop's start to its first downbeat, in milliseconds. */
  readonly downbeatMs: number;
  readonly layers: readonly string[];
}

/** A track: its facts and the address of each layer's file. */
export interface TrackFiles {
  readonly facts: TrackFacts;
  readonly layers: ReadonlyMap<string, Encodings>;
}

/** Everything there is to hear. */
export interface AudioFiles {
  /** The files of a track, or null if there is no such track. */
  track(name: string): TrackFiles | null;
  readonly effects: Encodings;
  /** Start and length of each effect in the sprite, in milliseconds. */
  readonly spots: Record<string, [number, number]>;
}

const folder = '../../../assets/built';
const urls = import.meta.glob<string>('../../../assets/built/{music,sfx}/*.{webm,m4a}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const facts = import.meta.glob<TrackFacts>('../../../assets/built/music/*.json', { import: 'default', eager: true });

const encodings = (path: string): Encodings => ({
  webm: urls[`${folder}/${path}.webm`],
  m4a: urls[`${folder}/${path}.m4a`],
});

export const audioFiles: AudioFiles = {
  track(name) {
    const found = facts[`${folder}/music/${name}.json`];
    if (!found) return null;
    return { facts: found, layers: new Map(found.layers.map((layer) => [layer, encodings(`music/${name}.${layer}`)])) };
  },
  effects: encodings('sfx/sfx'),
  // JSON has no pairs, only lists; the sprite's build always writes two numbers.
  spots: spots as unknown as AudioFiles['spots'],
};
