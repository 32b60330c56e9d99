// Who sits at the device, as the pages of a class need it.
import type { JoinedClass } from '../../../domain/progress/classes';
import { maxProfiles, type HouseName } from '../../../domain/progress/household';
import type { Progress } from '../../../domain/progress/progress';
import { profileName } from '../../../ui/screens/profile-name';
import type { Game } from '../../boot/game';

/** What sitting down needs of the game. */
export type Table = Pick<Game, 'keeper' | 'text'>;

/** Who is going to play: somebody kept, somebody new, the guest of just now, another guest. */
export type Who =
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'new'; readonly name: HouseName }
  | { readonly kind: 'guest' }
  | { readonly kind: 'same-guest' };

/** Whether anything was done on a street. */
export const hasBegun = ({ levels, classes }: Progress): boolean =>
  Object.keys(levels).length > 0 || classes.length > 0;

/** Puts away whoever was playing: the next guest starts in the dark, and reads the same language. */
export function putAway({ keeper, text }: Table): void {
  if (keeper.member.peek()) {
    keeper.choose(null);
    return;
  }
  // A guest who did nothing yet may have chosen settings a moment ago.
  if (!hasBegun(keeper.progress.peek())) return;
  keeper.deleteMine();
  keeper.set({ language: text.locale.peek().tag });
}

/** Somebody sits down; false when that was not possible. */
export function sitDown(game: Table, who: Who): boolean {
  const { keeper } = game;
  if (who.kind === 'same-guest') return keeper.member.peek() === null;
  if (who.kind === 'member') return keeper.choose(who.id);
  const { profiles } = keeper.household.peek();
  if (who.kind === 'new' && profiles.length >= maxProfiles) return false;
  putAway(game);
  return who.kind === 'guest' || keeper.addMember(who.name);
}

/** How a pupil is called in a class: by the seat of a card, else as on the device; a guest may have no name. */
export const nameIn = ({ seat }: JoinedClass, member: { readonly name: HouseName } | null): HouseName | null =>
  seat === null ? (member?.name ?? null) : { seat };

/** Somebody's name in words. */
export const nameWords = ({ text }: Table, name: HouseName): string =>
  'seat' in name ? text.t('class-seat', { seat: name.seat }, 'classroom') : profileName(text, name);

/** Says who is playing, in the open class or without one. */
export function youWords(game: Table, joined?: JoinedClass): string {
  const { keeper, text } = game;
  const { value: member } = keeper.member;
  const say = (key: string, values = {}) => text.t(key, values, 'classroom');
  const name = joined ? nameIn(joined, member) : (member?.name ?? null);
  const guest = member === null ? [say('class-you-guest')] : [];
  if (name === null) return guest.join(' ');
  const you =
    'seat' in name ? say('class-you-seat', { seat: name.seat }) : say('class-you', { name: profileName(text, name) });
  return [you, ...guest].join(' ');
}
