// The chat turns round: one handle after another becomes a face, the last one somebody who only watched.
import type { Face, Speaker } from '../../scenario/people';
import type { Mechanic } from '../../scenario/types';
import { caption, say } from './change';
import type { SmallLampState as State } from './types';

/** A handle that turns round: who is behind it, and whether they say it themselves. */
export interface HandleFace {
  readonly id: string;
  readonly handle: `@${string}`;
  readonly speaks?: { readonly who: Speaker; readonly face: Face };
  /** Another wording, by what an earlier level remembers. */
  readonly wording?: (state: State) => string | undefined;
}

/** `turn` shows the next face; its words are `face.<id>` or `face.<id>.<wording>`. */
export function faces(list: readonly HandleFace[]): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, turned: 0, turning: true }),
    moves: () => ['turn'],
    apply: (state, move) => {
      const next = list[state.turned];
      if (move !== 'turn' || !next) return { state, reactions: [] };
      const turned = state.turned + 1;
      const wording = next.wording?.(state);
      const key = wording === undefined ? `face.${next.id}` : `face.${next.id}.${wording}`;
      const { speaks } = next;
      return {
        state: { ...state, turned, turning: turned < list.length },
        reactions: [speaks ? say(key, speaks.who, speaks.face) : caption(key)],
      };
    },
    done: ({ turning }) => !turning,
  };
}
