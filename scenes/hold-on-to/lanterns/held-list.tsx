// What is in the hands, as cards: stones, and lanterns.
import { replyKeysOf } from '../../../src/domain/mechanics/hold-the-light/lantern-moves';
import type { HoldTheLightState as State, Stone } from '../../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { sea } from '../sea';
import { Action, ActionList } from './action-list';
import { LanternFace } from './lantern-face';
import { StoneFace } from './stone-face';
import { Thing } from './thing';
import { glows, handMovesOf, handleOf, stoneMovesOf, weighing } from './things';

/** What the cards need; `open` is the id of the one that is open. */
export interface HeldProps {
  readonly state: State;
  readonly moves: readonly string[];
  readonly words: Words;
  readonly open: string;
  readonly onToggle: (id: string) => void;
  readonly onMove: (move: string) => void;
}

function HeldStone({ stone, ...props }: HeldProps & { readonly stone: Stone }) {
  const { state, moves, words, open, onToggle, onMove } = props;
  const { item } = stone;
  const id = `stone:${item}`;
  const look = `stone ${glows(item) ? 'thing-glow' : ''} ${stone.pieces === 2 ? 'thing-split' : ''}`;
  const name = words('sr.actions', { handle: handleOf(item) });
  return (
    <Thing
      {...{ id, look, onToggle }}
      open={open === id}
      face={<StoneFace stone={stone} state={state} words={words} />}
    >
      <ActionList name={name} moves={stoneMovesOf(moves, item)} words={words} onMove={onMove} />
    </Thing>
  );
}

function HeldLantern({ lantern, ...props }: HeldProps & { readonly lantern: string }) {
  const { state, moves, words, open, onToggle, onMove } = props;
  const id = `hand:${lantern}`;
  const mine = handMovesOf(moves, lantern);
  const answers = mine.filter((move) => move.startsWith('answer.'));
  const release = mine.find((move) => move.startsWith('release.'));
  const replies = replyKeysOf(state, sea, lantern);
  return (
    <Thing {...{ id, onToggle }} look="lantern" open={open === id} face={<LanternFace id={lantern} words={words} />}>
      <div class="acts" role="group" aria-label={words('sr.actions', { handle: handleOf(lantern) })}>
        {answers.length > 0 ? <p class="act-lead">{words('reply.pick')}</p> : null}
        <ul class="act-list act-list-wide">
          {answers.map((move, index) => (
            <li key={move}>
              <Action move={move} label={words(replies[index] ?? '')} words={words} onMove={onMove} />
            </li>
          ))}
          {release === undefined ? null : (
            <li>
              <Action move={release} words={words} onMove={onMove} />
            </li>
          )}
        </ul>
      </div>
    </Thing>
  );
}

/** Stones before everything else, and without a heading: they need none. Nothing while there are none. */
export function StoneList(props: HeldProps) {
  const stones = weighing(props.state);
  if (stones.length === 0) return null;
  return (
    <ul class="things" aria-label={props.words('hands.title')}>
      {stones.map((stone) => (
        <HeldStone key={stone.item} {...props} stone={stone} />
      ))}
    </ul>
  );
}

/** Lanterns in the hands, held longest first. Nothing while there are none. */
export function LanternList(props: HeldProps) {
  const { state, words } = props;
  if (state.hands.length === 0) return null;
  return (
    <section class="group">
      <h2>{words('hands.title')}</h2>
      <ul class="things">
        {state.hands.map((lantern) => (
          <HeldLantern key={lantern} {...props} lantern={lantern} />
        ))}
      </ul>
    </section>
  );
}
