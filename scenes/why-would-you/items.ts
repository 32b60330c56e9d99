// The comments under Nila's clip, as data: 3 benign, 2 ambiguous, 11 harmful; their words are in locales/.
import type { Item } from '../../src/domain/scenario/types';

/** Everything that the thread may bring. */
export const comments: readonly Item[] = [
  { id: 'th-notdo', handle: '@zoomzoom_clips', tag: 'harmful', severity: 1 },
  { id: 'th-auntie', handle: '@harbour.gossip', tag: 'harmful', severity: 2 },
  { id: 'th-down', handle: '@mask_07', tag: 'harmful', severity: 2 },
  { id: 'th-delete', handle: '@grin_44', tag: 'harmful', severity: 3 },
  { id: 'th-taste', handle: '@not_a_cat_person', tag: 'harmful', severity: 1 },
  { id: 'th-table', handle: '@static_9', tag: 'harmful', severity: 3 },
  { id: 'th-sister', handle: '@half_a_biscuit', tag: 'harmful', severity: 1 },
  { id: 'th-used', handle: '@loop_judge', tag: 'harmful', severity: 2 },
  { id: 'th-asking', handle: '@just_asking_ok', tag: 'harmful', severity: 2 },
  { id: 'th-first', handle: '@best.loops.daily', tag: 'harmful', severity: 2 },
  { id: 'th-again', handle: '@read_aloud_bot_', tag: 'harmful', severity: 1 },
  { id: 'th-soup', handle: '@tavi_bakes', tag: 'benign', severity: 0 },
  { id: 'th-nine', handle: '@ms_stairs', tag: 'benign', severity: 0 },
  { id: 'th-zuri', handle: '@zuri.louder', tag: 'benign', severity: 0 },
  { id: 'th-bad', handle: '@two_left_socks', tag: 'ambiguous', severity: 0 },
  { id: 'th-toogood', handle: '@lina_lately', tag: 'ambiguous', severity: 0 },
];
