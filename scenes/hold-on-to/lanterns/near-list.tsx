// Lanterns within reach, as a list: pressing one takes it in hand.
import { isPale } from '../../../src/domain/mechanics/hold-the-light/arrive';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { Icon } from '../../../src/ui/kit/icon';
import { sea } from '../sea';
import { LanternFace } from './lantern-face';

/** What one lantern needs. */
export interface NearProps {
  readonly state: State;
  readonly moves: readonly string[];
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** Why it cannot be held now. */
function whyNot({ state, words }: NearProps, id: string): string {
  return words(isPale(state, sea, id) ? 'near.pale' : 'near.full');
}

function NearLantern(props: NearProps & { readonly id: string }) {
  const { id, state, moves, words, onMove } = props;
  const move = `hold.${id}`;
  const hangs = state.hanging.some(({ lantern }) => lantern === id);
  const note = hangs ? <span class="near-note">{words('near.hanging')}</span> : null;
  if (!moves.includes(move)) {
    return (
      <div class="near near-out">
        <LanternFace id={id} words={words} />
        <span class="near-note">{whyNot(props, id)}</span>
      </div>
    );
  }
  return (
    <button type="button" class="near" data-thing={`near:${id}`} data-choice={move} onClick={() => onMove(move)}>
      <LanternFace id={id} words={words} />
      {note}
      <span class="near-hold">
        <Icon name="hand-palm" />
        {words('tool.hold.name')}
      </span>
    </button>
  );
}

/** Nothing while nobody is near. */
export function NearList({ ids, ...props }: NearProps & { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <section class="group">
      <h2>{props.words('near.title')}</h2>
      <ul class="things">
        {ids.map((id) => (
          <li key={id}>
            <NearLantern {...props} id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
