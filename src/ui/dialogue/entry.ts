// What is said or seen at one moment, by text keys; the transcript is a list of these.
import type { Face, Speaker } from '../../domain/scenario/people';
import type { Reaction } from '../../domain/scenario/types';

/** A line of a beat, or what followed a choice. */
export type Entry =
  | { readonly kind: 'line'; readonly key: string; readonly who: Speaker; readonly face?: Face }
  | { readonly kind: 'answer'; readonly choice: string; readonly reactions: readonly Reaction[] };
