// Level 6 in the interface: the chat, the lamp and the cards beside the choices, its sounds, and the street afterwards.
import { messageNow } from '../../src/domain/mechanics/small-lamp/chat';
import { widest } from '../../src/domain/mechanics/small-lamp/lamp';
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { EffectName } from '../../src/ports/sound';
import type { LevelView } from '../../src/ui/level/level-view';
import { Evening } from './evening';
import './evening.css';
import { Beside } from './low-light/beside';
import './low-light/beside.css';
import './low-light/chat.css';
import './low-light/colours.css';
import './low-light/faces.css';
import { Play } from './low-light/play';
import './low-light/slips.css';

/** So many lit people and lit hands are all that hope needs. */
const enough = 7;

/** The less the lamp reaches, the tenser; the chat is tense by what was left standing. */
function tension({ chatting, acts, lamp, ending }: State): number {
  if (ending !== null) return 0;
  if (chatting) return Math.min(1, 0.2 + acts.filter(({ action }) => action === 'let').length / enough);
  return 0.7 * (1 - lamp / widest);
}

function hope({ lit, hands, ending }: State): number {
  return ending !== null ? 1 : Math.min(1, (lit.length + hands) / enough);
}

/** The lamp is heard when it grows or falls; a hand that comes, as steps. */
function sound(before: State | undefined, after: State): EffectName | undefined {
  if (!before) return undefined;
  if (after.lamp > before.lamp) return 'flame-up';
  if (after.lamp < before.lamp) return 'flame-low';
  if (after.handles.length > before.handles.length) return 'handle';
  if (after.hands > before.hands) return 'step-2';
  return after.chatted > before.chatted && after.chatting ? 'receive' : undefined;
}

const view: LevelView<State> = {
  music: 'low-light',
  mood: (state) => ({ tension: tension(state), hope: hope(state) }),
  layers: (state) => ({ base: state.lamp > 0, drums: state.chatting || state.ending !== null }),
  effects: {
    let: 'whoosh',
    hide: 'close',
    ask: 'hum',
    report: 'envelope',
    turn: 'unpin',
    zuri: 'send',
    lina: 'send',
    nila: 'send',
    all: 'heart',
    air: 'heart',
    too: 'slip-heavy',
    film: 'shutter',
    off: 'click',
    mic: 'click',
    sit: 'breath-in',
    wait: 'breath-in',
    on: 'step',
    pass: 'step',
    leave: 'step',
  },
  sound,
  aloud: (state) => {
    const message = state.chatting ? messageNow(state) : undefined;
    return message === undefined ? [] : [`${message}.text`];
  },
  Play,
  Beside,
  Evening,
};

export default view;
