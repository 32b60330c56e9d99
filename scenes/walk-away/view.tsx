// Level 4 in the interface: tiles that go over and come back, lamps, the walk, and the street from above afterwards.
import { corridorOf, stepsDone } from '../../src/domain/mechanics/word-loom/walk';
import type { WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import type { EffectName } from '../../src/ports/sound';
import type { LevelView } from '../../src/ui/level/level-view';
import { Evening } from './evening';
import { lateFrom } from './items';
import './evening.css';
import { StripCard } from './keepsake/strip-card';
import { Beside } from './loom/beside';
import './loom/colours.css';
import './loom/loom.css';
import { Play } from './loom/play';
import './loom/walk.css';

/** Somebody at the other end of the street is heard from the first step on. */
const someone = 0.3;

/** Left alone with it, the street still talks. */
const isEchoing = ({ alone, told }: State): boolean => alone && told.length === 0;

const doneShare = (state: State): number => Math.min(1, stepsDone(state) / corridorOf(state));

function tension(state: State): number {
  if (state.ending !== null) return 0;
  const loud = 0.4 + 0.6 * Math.min(1, state.tiles / lateFrom);
  return loud * (1 - doneShare(state));
}

function hope(state: State): number {
  if (state.ending !== null || (state.walked && state.person !== 'none')) return 1;
  if (state.alone) return isEchoing(state) ? 0 : 0.7;
  const back = state.lina === 'back' ? 0.2 : 0;
  return state.walking && state.person !== 'none' ? someone + (1 - someone) * doneShare(state) : back;
}

/** The street is heard: feet by turns, something that pulls, a lamp under somebody. */
function sound(before: State | undefined, after: State): EffectName | undefined {
  if (!before) return undefined;
  if (after.tug !== before.tug && after.tug !== null) return 'buzz';
  if (stepsDone(after) > stepsDone(before)) return stepsDone(after) % 2 === 0 ? 'step' : 'step-2';
  if (after.nearness > before.nearness) return 'buzz';
  return after.tiles > before.tiles ? 'tile' : undefined;
}

const view: LevelView<State> = {
  music: 'walk-home',
  mood: (state) => ({ tension: tension(state), hope: hope(state) }),
  layers: (state) => ({ base: !isEchoing(state), drums: state.walking || state.walked }),
  effects: {
    look: 'lamp',
    act: 'page',
    walk: 'snap',
    pocket: 'tie',
    turn: 'twist',
    block: 'block',
    answer: 'hand-back',
    whole: 'tie',
    then: 'tile',
  },
  sound,
  easing: 'set-auto-hold',
  aloud: (state) => (state.tug === null ? [] : [`${state.tug}.text`]),
  Play,
  Beside,
  Evening,
  keepsake: { madeIn: 'e-strip', Card: StripCard },
};

export default view;
