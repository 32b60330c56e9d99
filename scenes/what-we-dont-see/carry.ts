// What the hub and the other levels remember of level 6.
import type { SmallLampState } from '../../src/domain/mechanics/small-lamp/types';

/** Ids only; a list is joined with `+`. */
export const carry = (state: SmallLampState): Readonly<Record<string, string>> => ({
  lit: state.lit.join('+'),
  theo: state.theo,
  named: state.named ? 'yes' : 'no',
  respected: state.respected,
  hands: String(state.hands),
  told: state.told.join('+'),
  self: state.handedOver ?? 'none',
  ending: state.ending ?? 'none',
});
