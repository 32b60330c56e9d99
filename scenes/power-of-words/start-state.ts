// How the week of level 5 begins.
import { drawWeek } from '../../src/domain/mechanics/folding-paper/draw-week';
import { asksThere } from '../../src/domain/mechanics/folding-paper/sort-slips';
import type { FoldingPaperState as State } from '../../src/domain/mechanics/folding-paper/types';
import type { Profile, Remembered } from '../../src/domain/scenario/types';
import type { Random } from '../../src/domain/shared/random';
import { friend, pool, stranger } from './items';

function linaBefore(remembered: Remembered): State['lina'] {
  const lina = remembered['walk-away']?.['lina'];
  return lina === 'back' || lina === 'mended' || lina === 'shut' ? lina : 'open';
}

const remiSent = (remembered: Remembered): boolean =>
  ['owned', 'open'].includes(remembered['why-would-you']?.['sent'] ?? '');

/** The first state: a flat sheet, the week drawn. */
export function startState(random: Random, profile: Profile, remembered: Remembered): State {
  return {
    ...{
      marks: [],
      folds: [],
      torn: false,
      day: 'mon',
      gaps: [],
      lifts: 0,
      writing: false,
      posts: [],
      looked: [],
    },
    ...{ draw: drawWeek(pool, profile, { friend, stranger }, random), fallen: 0, falling: null },
    ...{ verdicts: [], asks: asksThere, ownOpened: false, listening: 0, heard: [] },
    ...{ apology: 'none', tries: 0, askedFirst: false, deleted: false, interrupt: 'none', told: [] },
    ...{ sign: 'wrong', near: [], offered: [], notes: [], laid: false, ending: null },
    lina: linaBefore(remembered),
    remiSent: remiSent(remembered),
    knight: remembered['why-would-you']?.['knight'] === 'yes',
    hasCard: (remembered['hold-on-to']?.['held'] ?? '') !== '',
    keiAnswered: remembered['hold-on-to']?.['tavi'] === 'on',
    nilaHelped: (remembered['block-the-bullies']?.['told'] ?? '').split('+').includes('dewi'),
    festivalSeen: 'what-we-dont-see' in remembered,
  };
}
