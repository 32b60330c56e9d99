// Draws an evening: the messages of the chat, and which question slips hang at which place.
import type { Profile } from '../../scenario/types';
import { shuffled, type Random } from '../../shared/random';
import type { Message, Slips } from './types';

/** Harmful messages, and messages that mean no harm or may not. */
const harmfulCount = 5;
const otherCount = 3;

const isHarmful = ({ tag }: Message): boolean => tag === 'harmful';

/** Puts what has a fixed place there. */
function inPlace(messages: readonly Message[], profile: Profile): readonly Message[] {
  const fixed = messages.filter(({ place, gentle }) => place !== undefined && !(profile === 'gentle' && gentle));
  const free = messages.filter((message) => !fixed.includes(message));
  for (const message of fixed) free.splice((message.place ?? 1) - 1, 0, message);
  return free;
}

/** Of one handle's messages that come every evening the first of the pool comes first. */
function inOrder(messages: readonly Message[], pool: readonly Message[]): readonly Message[] {
  const sorted = pool.filter((message) => message.always && messages.includes(message));
  return messages.map((message) => (message.always ? (sorted.shift() ?? message) : message));
}

/** Five that harm, three that do not or may not; what comes every evening is among the five. */
export function drawChat(pool: readonly Message[], profile: Profile, random: Random): readonly string[] {
  const open = pool.filter(({ gentle }) => profile === 'standard' || gentle !== 'out');
  const mustCome = ({ always, place }: Message): boolean =>
    always === true || (place !== undefined && profile === 'standard');
  const harmful = shuffled(open.filter(isHarmful), random).sort((a, b) => Number(mustCome(b)) - Number(mustCome(a)));
  const others = shuffled(
    open.filter((message) => !isHarmful(message)),
    random,
  );
  const drawn = shuffled([...harmful.slice(0, harmfulCount), ...others.slice(0, otherCount)], random);
  return inOrder(inPlace(drawn, profile), pool).map(({ id }) => id);
}

/** The slips of a place: what always hangs there, and groups of which some are drawn. */
export interface SlipGroups {
  readonly always: readonly string[];
  readonly drawn: readonly { readonly of: readonly string[]; readonly count: number }[];
}

/** Four slips for every place. */
export function drawSlips(places: Readonly<Record<string, SlipGroups>>, random: Random): Slips {
  return Object.fromEntries(
    Object.entries(places).map(([place, { always, drawn }]) => [
      place,
      [...always, ...drawn.flatMap(({ of, count }) => shuffled(of, random).slice(0, count))],
    ]),
  );
}
