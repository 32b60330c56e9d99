// What can be done with one thing: an icon and a word each, all of one weight; what each costs unfolds.
import { useState } from 'preact/hooks';
import type { Words } from '../../../src/ui/dialogue/words';
import { Button } from '../../../src/ui/kit/button';
import { Icon } from '../../../src/ui/kit/icon';
import { useText } from '../../../src/ui/kit/text-context';

const icons: Readonly<Record<string, string>> = {
  hold: 'hand-palm',
  release: 'hand-waving',
  'let-pass': 'wind',
  look: 'eye',
  turn: 'arrow-counter-clockwise',
  ask: 'question',
  down: 'caret-down',
  proof: 'camera',
  again: 'magnifying-glass',
  back: 'chat-circle-text',
  report: 'flag',
  block: 'prohibit',
  allow: 'eye',
  refuse: 'eye-slash',
  water: 'drop-half',
  filter: 'text-aa',
  approve: 'door-open',
  limit: 'users',
  rest: 'device-mobile',
  oma: 'lamp',
  fall: 'wind',
};
/** What these do is plain. */
const unexplained = ['hold', 'release', 'let-pass', 'look', 'allow', 'refuse', 'fall'];

const verbOf = (move: string): string => move.split('.')[0] ?? move;

/** What one action needs; `label` where its name is not the tool's own. */
export interface ActionProps {
  readonly move: string;
  readonly words: Words;
  readonly onMove: (move: string) => void;
  readonly label?: string | undefined;
  /** Says what it costs. */
  readonly explained?: boolean;
}

/** A move as a button. */
export function Action({ move, words, onMove, label, explained = false }: ActionProps) {
  const verb = verbOf(move);
  return (
    <>
      <button type="button" class="act" data-choice={move} onClick={() => onMove(move)}>
        <Icon name={icons[verb] ?? 'chat-circle-text'} />
        <span>{label ?? words(`tool.${verb}.name`)}</span>
      </button>
      {explained && !unexplained.includes(verb) ? <p class="act-note">{words(`tool.${verb}.hint`)}</p> : null}
    </>
  );
}

/** What the list needs. */
export interface ActionListProps {
  /** Names the group. */
  readonly name: string;
  readonly moves: readonly string[];
  readonly words: Words;
  readonly onMove: (move: string) => void;
}

/** The actions of an open thing; digits choose them, so they are counted for the eye. */
export function ActionList({ name, moves, words, onMove }: ActionListProps) {
  const { t } = useText();
  const [thinking, setThinking] = useState(false);
  return (
    <div class="acts" role="group" aria-label={name}>
      <ul class={thinking ? 'act-list act-list-wide' : 'act-list'}>
        {moves.map((move) => (
          <li key={move}>
            <Action move={move} words={words} onMove={onMove} explained={thinking} />
          </li>
        ))}
      </ul>
      <Button look="quiet" icon="question" expanded={thinking} onPress={() => setThinking(!thinking)}>
        {t(thinking ? 'think-hide' : 'think')}
      </Button>
    </div>
  );
}
