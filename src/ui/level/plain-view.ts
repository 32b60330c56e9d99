// How a level is played that has no view of its own yet: moves as buttons, the town's own evening music.
import type { LevelView } from './level-view';
import { MoveList } from './move-list';

/** Works for every mechanic. */
export const plainView: LevelView = {
  music: 'night-light',
  mood: () => ({ tension: 0, hope: 0 }),
  effects: {},
  easing: 'set-auto',
  Play: MoveList,
};
