// The playable passages of level 2: the thread, or the keyboard that leans.
import type { LeaningKeyboardState } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Keyboard } from './keyboard';
import { Thread } from './thread';

/** Whichever the passage asks for. */
export function Play(props: PlayProps<LeaningKeyboardState>) {
  return props.state.passage === 'thread' ? <Thread {...props} /> : <Keyboard {...props} />;
}
