// What is said when somebody who meant no harm is shut out: noticed, not punished.
import type { Reaction } from '../../scenario/types';
import { caption, say } from './change';
import type { StoneItem } from './types';

/** How the door was closed. */
export type Shut = 'block' | 'report' | 'refused' | 'hidden';

/** Zuri laughs about it, of others one never learns more; nothing for those who meant harm. */
export function shutOut(item: StoneItem, shut: Shut): readonly Reaction[] {
  if (item.tag === 'harmful') return [];
  if (item.id === 'u-police' && (shut === 'block' || shut === 'report')) {
    return [say('u-police.alarm', item.handle, 'happy')];
  }
  // A report leaves it where it is, so it can still be turned over or asked about.
  if (shut === 'report') return [];
  return [caption(item.id === 'u-inspire' ? 'u-inspire.alarm' : 'done.shut')];
}
