// What leads back into the class that is open, from pages that know nothing else of classes.
import { classOf } from '../../domain/assignment/code';
import { openClass } from '../../domain/progress/classes';
import type { Game } from '../boot/game';

/** Words of the link; undefined where no class is open. */
export function classWords({ keeper, text }: Game): string | undefined {
  const open = openClass(keeper.progress.value);
  return open && text.t('class-go', { name: classOf(open.code) });
}
