// What was put down or turned over: it lies there, grey or light, and takes no place.
import type { Stone } from '../../../src/domain/mechanics/hold-the-light/types';
import { Action } from './action-list';
import type { HeldProps } from './held-list';
import { StoneFace } from './stone-face';
import { lying } from './things';

function Lying({ stone, state, moves, words, onMove }: HeldProps & { readonly stone: Stone }) {
  const turn = `turn.${stone.item}`;
  return (
    <li class={`lying lying-${stone.where}`}>
      <StoneFace stone={stone} state={state} words={words} />
      {stone.where === 'step' ? <span class="lying-note">{words('evening.step')}</span> : null}
      {moves.includes(turn) ? <Action move={turn} words={words} onMove={onMove} /> : null}
    </li>
  );
}

/** Folded: it is there, and it is not in the hands. */
export function Deck(props: HeldProps) {
  const { state, words, open, onToggle } = props;
  const stones = lying(state);
  if (stones.length === 0) return null;
  const isOpen = open === 'deck';
  return (
    <section class={`group deck ${isOpen ? 'thing-open' : ''}`}>
      <h2>
        <button
          type="button"
          class="deck-head"
          data-thing="deck"
          aria-expanded={isOpen}
          onClick={() => onToggle('deck')}
        >
          {words('deck.title')}
          <span class="deck-stones" aria-hidden="true">
            {stones.map(({ item, where }) => (
              <span key={item} class={`pebble pebble-${where}`} />
            ))}
          </span>
        </button>
      </h2>
      {isOpen ? (
        <ul class="things">
          {stones.map((stone) => (
            <Lying key={stone.item} {...props} stone={stone} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
