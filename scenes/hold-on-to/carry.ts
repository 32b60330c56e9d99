// What the hub and the other levels remember of level 3.
import type { HoldTheLightState } from '../../src/domain/mechanics/hold-the-light/types';

const flag = (on: boolean): string => (on ? 'on' : 'off');

/** Ids only; a list is joined with `+`. */
export const carry = (state: HoldTheLightState): Readonly<Record<string, string>> => ({
  held: state.held.join('+'),
  own: state.own.join('+'),
  night: state.night ?? 'none',
  tavi: flag(state.tavi),
  ending: state.ending ?? 'none',
  repaired: flag(state.repaired),
  argued: flag(state.argued),
});
