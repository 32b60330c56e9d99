// The playable passages of level 3, by the beats in which they stand.
import type { ComponentType } from 'preact';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { CardSteps } from './card-steps';
import { FirstLook } from './first-look';
import { Night } from './night';
import { Rising } from './rising';
import { StormPlay } from './storm-play';

const passages: Readonly<Record<string, ComponentType<PlayProps<State>>>> = {
  'a1-rise': Rising,
  'a1-stone-in': FirstLook,
  'a2-hold': Night,
  'a3-storm': StormPlay,
  'e-card': CardSteps,
};

/** Each passage in its own form. */
export function Boat(props: PlayProps<State>) {
  const Passage = passages[props.beat] ?? Night;
  return <Passage {...props} />;
}
