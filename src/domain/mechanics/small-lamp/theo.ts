// The one on the steps: what he did is said, his reason is heard, and he is lit or not. Both are good ends.
import { including } from '../../shared/lists';
import { joined, tell } from './change';
import { light } from './handles';
import type { SmallLampState as State } from './types';

const withMark = (state: State, mark: string): Pick<State, 'marks'> => ({ marks: including(state.marks, mark) });

/** What he did was said to him. */
export const nameHarm = (state: State): Partial<State> => ({ named: true, ...withMark(state, 'brave.named') });

/** The border of level 1 stays, or whoever drew it was asked first. */
export const keepBorder = (state: State): Pick<State, 'marks'> => withMark(state, 'safe.border');

/** The lamp is held up to him; with the gentle words that is a wave, and an adult sits with him. */
export const lightTheo = (state: State): Partial<State> => ({
  theo: 'lit',
  ...(state.profile === 'gentle' ? tell(state, 'dewi') : {}),
  ...light(state, 'theo'),
  ...joined(state, 'theo'),
  ...keepBorder(state),
});

/** He stays grey; an adult knows where he sits. */
export const leaveTheo = (state: State): Partial<State> => ({
  theo: 'notlit',
  quiet: true,
  ...tell(state, 'dewi'),
  ...keepBorder(state),
});

/** He was shown to everybody; the beat after it always has a way back. */
export const expose = (): Pick<State, 'exposed'> => ({ exposed: true });
