// Which lanterns within reach have their words over the picture, and which stand in the list.
import { useState } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { floatNames } from './floats';
import { nearOf } from './things';

/** The list, and how to tell what found no place over the picture. */
export interface Listed {
  readonly listed: readonly string[];
  readonly onHidden: (names: readonly string[]) => void;
}

/** In the calm pace everything is listed; so is what the picture does not show. */
export function useFloats(props: PlayProps<State>): Listed {
  const { state, pace } = props;
  const [hidden, onHidden] = useState<readonly string[]>([]);
  const names = pace === 'lively' ? floatNames(props) : [];
  const floats = (name: string) => names.includes(name) && !hidden.includes(name);
  return { listed: nearOf(state).filter((id) => !floats(`lantern:${id}`)), onHidden };
}
