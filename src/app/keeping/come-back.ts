// Goes on from what another tab has kept meanwhile, or from what the device had not told before.
import { merge } from '../../domain/progress/merge';
import { emptyProgress } from '../../domain/progress/progress';
import { isSame } from '../../domain/shared/is-same';
import type { Notice } from './read-save';
import type { Rooms } from './rooms';

/** Takes in what is kept. Says what to tell about it, and whether there is anything that is not kept yet. */
export async function comeBack({
  household,
  street,
  visit,
  save,
}: Rooms): Promise<{ readonly notice: Notice; readonly isNew: boolean }> {
  const base = save.known();
  const found = await save.read();
  const { value: mine } = household;
  const { value: own } = street;
  const merged = merge(base, mine, found.household);
  // A guest who has done nothing yet is whoever played last.
  const isNobody = mine.profiles.length === 0 && isSame(own.progress, emptyProgress);
  household.value = isNobody ? found.household : merged.household;
  if (!isSame(own, street.value)) visit.value += 1;
  if (!merged.isWhole) await save.putAside(mine);
  return { notice: found.notice ?? 'save-back', isNew: !isSame(household.value, found.household) };
}
