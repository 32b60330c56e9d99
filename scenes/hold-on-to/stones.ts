// The comments of level 3 that need judging, as data: 16 that mean harm, 4 fair ones, 4 unclear ones; words in locales/.
import type { StoneItem } from '../../src/domain/mechanics/hold-the-light/types';

/** The six words a filter can be made of; each occurs in a stone, one in a fair comment as well. */
export const filterWords: readonly string[] = ['stop', 'flat', 'favour', 'laughed', 'delete', 'nobody'];

/** All 24. Handles of those that mean harm belong to nobody in the cast. */
export const stones: readonly StoneItem[] = [
  { id: 'v-kidding', handle: '@k.for.kidding', kind: 'vile', tag: 'harmful', severity: 3, friend: false },
  { id: 'v-sorry', handle: '@front.row.k', kind: 'vile', tag: 'harmful', severity: 3, friend: false },
  { id: 'v-noone', handle: '@plain_truth_7', kind: 'vile', tag: 'harmful', severity: 3, friend: false },
  { id: 'v-stop', handle: '@mute_button', kind: 'vile', tag: 'harmful', severity: 2, friend: false, word: 'stop' },
  { id: 'v-delete', handle: '@try_again_no', kind: 'vile', tag: 'harmful', severity: 2, friend: false, word: 'delete' },
  { id: 'v-asked', handle: '@asked_who', kind: 'vile', tag: 'harmful', severity: 2, friend: false, word: 'nobody' },
  { id: 'v-toy', handle: '@tiny_piano', kind: 'vile', tag: 'harmful', severity: 1, friend: false },
  { id: 'n-flat', handle: '@key_of_no', kind: 'night', tag: 'harmful', severity: 1, friend: false, word: 'flat' },
  { id: 'n-skip', handle: '@skip.skip', kind: 'night', tag: 'harmful', severity: 1, friend: false },
  { id: 'n-fake', handle: '@real_ones_only', kind: 'night', tag: 'harmful', severity: 2, friend: false },
  { id: 'n-kind', handle: '@kind_not_true', kind: 'night', tag: 'harmful', severity: 2, friend: false },
  { id: 'n-many', handle: '@heard_it_first', kind: 'night', tag: 'harmful', severity: 2, friend: false },
  { id: 'n-door', handle: '@boo.row', kind: 'night', tag: 'harmful', severity: 2, friend: false, word: 'favour' },
  { id: 'n-lunch', handle: '@wheeze_box', kind: 'night', tag: 'harmful', severity: 3, friend: false, word: 'laughed' },
  { id: 'n-tag', handle: '@tag_team_t', kind: 'night', tag: 'harmful', severity: 3, friend: false },
  { id: 'n-lonely', handle: '@count_on_it', kind: 'night', tag: 'harmful', severity: 3, friend: false },
  { id: 'f-mic', handle: '@stage.left', kind: 'fair', tag: 'benign', severity: 0, friend: false },
  { id: 'f-rush', handle: '@bar_12', kind: 'fair', tag: 'benign', severity: 0, friend: false },
  { id: 'f-end', handle: '@last_row', kind: 'fair', tag: 'benign', severity: 0, friend: false, word: 'stop' },
  { id: 'f-words', handle: '@mouth_of_river', kind: 'fair', tag: 'benign', severity: 0, friend: false },
  { id: 'u-inspire', handle: '@sunny.side.jo', kind: 'unclear', tag: 'ambiguous', severity: 0, friend: false },
  { id: 'u-police', handle: '@zuri.louder', kind: 'unclear', tag: 'benign', severity: 0, friend: true },
  { id: 'u-tomas', handle: '@t.from.row.two', kind: 'unclear', tag: 'ambiguous', severity: 0, friend: false },
  { id: 'u-taste', handle: '@drum_first', kind: 'unclear', tag: 'ambiguous', severity: 0, friend: false },
];
