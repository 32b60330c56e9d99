// Level 2 in the interface: the keyboard that leans and the thread, its sounds, and the evening as one sloping line.
import { slopeOf } from '../../src/domain/mechanics/leaning-keyboard/slope';
import type { LeaningKeyboardState, LineNumber } from '../../src/domain/mechanics/leaning-keyboard/types';
import type { EffectName } from '../../src/ports/sound';
import type { LevelView } from '../../src/ui/level/level-view';
import { DraftBeside } from './keyboard/draft-beside';
import { Evening } from './evening';
import './evening.css';
import './keyboard/keyboard.css';
import { Play } from './keyboard/play';
import './keyboard/thread.css';
import { keysOn, sorryKeys, warmUpKeys } from './keys';
import './sheet.css';

const lines: readonly LineNumber[] = [1, 2, 3];
const everyKey = [
  ...warmUpKeys,
  ...lines.flatMap((line) => [keysOn('a', line), keysOn('b', line), sorryKeys(line)]).flat(),
];

/** What was found and done, as a share of what is needed to stand on level ground. */
function hopeOf({ labels, moves, told }: LeaningKeyboardState): number {
  const named = labels.filter((label) => label !== 'angry').length;
  return Math.min(1, (named + moves.length + told.length) / 5);
}

const view: LevelView<LeaningKeyboardState> = {
  music: 'downhill',
  mood: (state) => ({ tension: slopeOf(state) / 6, hope: hopeOf(state) }),
  effects: {
    ...Object.fromEntries(everyKey.map(({ id }): [string, EffectName] => [id, 'type'])),
    line: 'swipe',
    laugh: 'pluck',
    aside: 'lift',
    back: 'open',
    'move1-breathe': 'breath-out',
    'move1-vent': 'fanfare',
    'move2-write': 'page',
    'send-delete': 'keys',
    'rethink-post': 'fanfare',
    'rethink-milder': 'fanfare',
  },
  sound: (before, after) => {
    if (!before) return undefined;
    const change = slopeOf(after) - slopeOf(before);
    if (change !== 0) return change > 0 ? 'slide' : 'click';
    return after.comment && after.comment.id !== before.comment?.id ? 'knock' : undefined;
  },
  easing: 'set-auto-hold',
  aloud: ({ comment, keys }) => (comment ? [`${comment.id}.text`] : keys.map(({ id }) => `${id}.label`)),
  Play,
  Beside: DraftBeside,
  Evening,
};

export default view;
