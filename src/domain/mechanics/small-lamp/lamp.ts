// The lamp: gentle questions widen its circle, harsh ones blow it low. In the dark nothing is lost.
import type { SmallLampState as State } from './types';

/** The widest circle of light. */
export const widest = 5;

/** How far the lamp reaches after a change. */
const reach = (state: State, by: number): number => Math.min(widest, Math.max(0, state.lamp + by));

/** The circle grows, or shrinks. */
export const shine = (state: State, by: number): Pick<State, 'lamp'> => ({ lamp: reach(state, by) });

/** A question slip is drawn into the light: gentle +1, nosy, fixing or comparing −1, harsh −2, a plain offer 0. */
export const ask = (state: State, slip: string, by: number): Pick<State, 'lamp' | 'asked'> => {
  const lamp = reach(state, by);
  return { lamp, asked: [...state.asked, { slip, lamp }] };
};

/** Nothing is left of the light. */
export const isDark = ({ lamp }: Pick<State, 'lamp'>): boolean => lamp === 0;

/** After a while on the kerb one sees a bit without it. */
export const seeWithoutLamp = (state: State): Pick<State, 'lamp'> => ({ lamp: Math.max(1, state.lamp) });

/** Whether a slip was asked this evening. */
export const wasAsked = (state: State, slip: string): boolean => state.asked.some((one) => one.slip === slip);
