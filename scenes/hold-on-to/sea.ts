// Everybody who can write to Kei, for the rules.
import type { Sea } from '../../src/domain/mechanics/hold-the-light/types';
import { lanterns } from './lanterns';
import { filterWords, stones } from './stones';

/** The sea of level 3. */
export const sea: Sea = { lanterns, stones, words: filterWords };
