// How tests play level 2: what is pressed where nothing else is wished, and keys by their height.
import level from '../../scenes/why-would-you/level';
import type { Height, LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';
import { begin, beatOf, choicesOf, type BeginOptions, type Run } from '../../src/domain/scenario/engine';
import { presser } from './press';

export type RemiRun = Run<LeaningKeyboardState>;

const { press, step, keys, can, playTo: play } = presser(level);
export { can, keys, press, step };

/** A new evening. */
export const start = (options: Partial<BeginOptions> = {}): RemiRun =>
  begin(level, { seed: 1, profile: 'standard', ...options });

/** The same moment with something set. */
export const withState = (run: RemiRun, change: Partial<LeaningKeyboardState>): RemiRun => ({
  ...run,
  state: { ...run.state, ...change },
});

/** Numbers of the lines that are shown now. */
export const linesAt = (run: RemiRun): readonly number[] =>
  beatOf(level, run.beat)
    .lines.filter((line) => line.when?.(run.state) ?? true)
    .map(({ line }) => line);

/** Ids of the choices that can be made now. */
export const choicesAt = (run: RemiRun): readonly string[] => choicesOf(level, run).map(({ id }) => id);

/** Keys of the comment, in either set, by height: the first of these heights that can be reached is typed. */
export const comment = (...heights: readonly Height[]): readonly string[] =>
  heights.flatMap((height) => ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((row) => `${row}-k${height}`));

/** Keys of the apology: one height for each line. */
export const sorry = (...heights: readonly [Height, Height, Height]): readonly string[] =>
  heights.map((height, index) => `r${index + 1}-k${height}`);

/** The quietest way through, with three mean lines that are sent. */
const plain = [
  ...['wu-2', 'lie', 'done', 'body-skip', 'name-none', 'move1-scroll', 'name2-nothing', 'move2-none', 'kei-hum'],
  ...['dare-unread', 'send-send', 'line.1', 'send2-send', 'rethink-post', 'after-off', 'drawer-kitchen'],
  ...['arif-silent', 'wrong-leave', 'dewi-mug', 'true-quiet', 'not-now', 'reply-later', 'box-later'],
];

/** Presses the first wish that can be made, else the quietest thing, until the beat is reached. */
export const playTo = (beat: string, wishes: readonly string[] = [], from: RemiRun = start()): RemiRun =>
  play(from, beat, [...wishes, ...plain, ...comment(0), 'go-on']);
