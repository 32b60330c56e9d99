// What stands on each lantern of the festival, and whose it is.
import type { Lantern } from '../../domain/progress/festival-lanterns';
import type { Namespace } from '../../ports/text';
import { nameOf } from '../../ui/dialogue/words';
import type { Game } from '../boot/game';

/** The words of a lantern. */
export interface LanternWords {
  readonly line: string;
  readonly from: string;
}

/** The levels whose whole texts are needed: keepsakes and sentences stand in them. */
export const levelsOf = (lanterns: readonly Lantern[]): readonly string[] => [
  ...new Set(
    lanterns.flatMap((lantern) => (lantern.kind === 'window' || !('level' in lantern) ? [] : [lantern.level])),
  ),
];

/** Undefined where this version does not know the line. */
export function lanternWords({ text, doors }: Game, lantern: Lantern): LanternWords | undefined {
  const say = (key: string, name = '') => text.t(key, { name }, 'festival');
  const inLevel = (level: string, key: string, from: string): LanternWords | undefined => {
    const namespace: Namespace = `levels/${level}`;
    return text.has(key, namespace) ? { line: text.t(key, {}, namespace), from: say(from) } : undefined;
  };
  switch (lantern.kind) {
    case 'window':
      return { line: doors.say(lantern.level, 'door.neighbour', false), from: say('from', nameOf(text, lantern.who)) };
    case 'neighbour':
      return { line: say(`kept-${String(lantern.order)}`), from: say('lit-by', nameOf(text, lantern.who)) };
    case 'card':
      return inLevel(lantern.level, lantern.key, 'of-card');
    case 'guide':
      return inLevel(lantern.level, lantern.key, 'of-guide');
    case 'crane':
      return inLevel(lantern.level, 'crane.line', 'of-crane');
  }
}
