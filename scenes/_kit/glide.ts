// Moves something that may still be under way elsewhere: the older way ends where the newer begins.
import type { Types } from 'phaser';
import type { Board } from './board';

type Options = Omit<Types.Tweens.TweenBuilderConfig, 'targets'>;

/** As `motion.move`, for one target of which only the newest wish counts. */
export function glide(
  { scene, motion }: Pick<Board, 'scene' | 'motion'>,
  target: object,
  to: Readonly<Record<string, number>>,
  options: Options = {},
): Promise<void> {
  for (const tween of scene.tweens.getTweensOf(target)) tween.stop();
  return motion.move(target, to, options);
}
