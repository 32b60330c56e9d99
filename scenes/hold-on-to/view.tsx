// Level 3 in the interface: the boat with what it holds, its sounds, and the sea from above afterwards.
import { nightTurns } from '../../src/domain/mechanics/hold-the-light/arrive';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { LevelView } from '../../src/ui/level/level-view';
import { Evening } from './evening';
import './evening.css';
import { HoldOnCard } from './keepsake/hold-on-card';
import { Boat } from './lanterns/boat';
import './lanterns/colours.css';
import './lanterns/boat.css';
import './lanterns/floats.css';
import './lanterns/storm.css';
import './lanterns/card.css';
import { lanternCalled, weighing } from './lanterns/things';

/** So many threads are all that hope needs. */
const enough = 6;
/** A stone in the hands; three are nearly all that can be held. */
const perStone = 0.34;

const isStorm = ({ turn, outcome }: State): boolean => turn > nightTurns && outcome === null;

function tension(state: State): number {
  const stones = state.stones.reduce((sum, { pieces }) => sum + pieces, 0) * perStone;
  const storm = isStorm(state) ? state.stormIndex / Math.max(1, state.storm.length) : 0;
  return Math.min(1, Math.max(stones, storm));
}

/** What comes by itself, the heaviest first. */
function sound(before: State | undefined, after: State) {
  if (!before) return undefined;
  if (before.outcome === null && after.outcome !== null) return 'rope';
  if (after.stormIndex > before.stormIndex) return 'wave';
  if (weighing(after).some(({ item }) => !weighing(before).some((stone) => stone.item === item))) return 'knock';
  return undefined;
}

const view: LevelView<State> = {
  music: 'lantern-sea',
  mood: (state) => ({ tension: tension(state), hope: Math.min(1, state.threads / enough) }),
  effects: {
    hold: 'lift',
    release: 'splash',
    'let-pass': 'splash',
    answer: 'tie',
    look: 'open',
    again: 'page',
    turn: 'slide',
    proof: 'shutter',
    ask: 'send',
    back: 'fire',
    report: 'envelope',
    block: 'block',
    allow: 'open',
    refuse: 'close',
    filter: 'click',
    word: 'click',
    approve: 'close',
    limit: 'close',
    rest: 'hum',
    oma: 'door',
    water: 'breath-out',
    keep: 'lamp',
    own: 'pencil',
    night: 'pencil',
    done: 'complete',
  },
  sound,
  aloud: (state) => {
    if (isStorm(state)) return [`${state.storm[state.stormIndex] ?? ''}.text`].filter((key) => key !== '.text');
    const stones = weighing(state).map(({ item }) => item);
    return state.came.flatMap((id) => {
      if (lanternCalled(id)) return [`${id}.text`];
      return stones.includes(id) ? [`${id}.front`] : [];
    });
  },
  Play: Boat,
  Evening,
  keepsake: { madeIn: 'e-card', Card: HoldOnCard },
};

export default view;
