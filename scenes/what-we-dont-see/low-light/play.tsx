// The playable passages of level 6: the chat of the stream, and the handles that turn round.
import type { SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Chat } from './chat';
import { Faces } from './faces';

/** Whichever the beat asks for. */
export function Play(props: PlayProps<State>) {
  return props.beat === 'faces' ? <Faces {...props} /> : <Chat {...props} />;
}
