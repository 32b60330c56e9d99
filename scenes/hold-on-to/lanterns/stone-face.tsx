// A stone's words: larger than any lantern's, and larger with every reading.
import type { HoldTheLightState as State, Stone } from '../../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { Icon } from '../../../src/ui/kit/icon';
import { handleOf, isVeiled, stoneCalled } from './things';

/** Readings after which type grows no more. */
const largest = 4;

/** What it needs. */
export interface StoneFaceProps {
  readonly stone: Stone;
  readonly state: State;
  readonly words: Words;
}

/** What turning it over showed; nothing while nobody has. */
function Back({ stone, words }: Omit<StoneFaceProps, 'state'>) {
  if (!stone.moves.includes('turn') && !stone.moves.includes('ask')) return null;
  const harmful = stoneCalled(stone.item)?.tag === 'harmful';
  return <span class="stone-back">{words(harmful ? 'done.nothing' : `${stone.item}.back`)}</span>;
}

/** Phrasing content only: it stands inside of buttons. */
export function StoneFace({ stone, state, words }: StoneFaceProps) {
  const veiled = isVeiled(state, stone.item);
  const word = stoneCalled(stone.item)?.word;
  return (
    <span class={`stone-face stone-read-${Math.min(stone.rereads, largest)} ${veiled ? 'stone-veiled' : ''}`}>
      <span class="stone-from">
        {veiled ? <Icon name="cloud-rain" /> : null}
        <bdi>{handleOf(stone.item)}</bdi>
        {stone.gaps && word !== undefined && !veiled ? (
          <span class="stone-gaps">{words(`word.${word}.gaps`)}</span>
        ) : null}
      </span>{' '}
      <span class="stone-front">{words(`${stone.item}.front`)}</span> <Back stone={stone} words={words} />
    </span>
  );
}
