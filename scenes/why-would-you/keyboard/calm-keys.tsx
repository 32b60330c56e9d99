// The keyboard turn by turn: nothing turns, the keys lie in order of height and say how many steps each takes.
import { useEffect, useState } from 'preact/hooks';
import { keysOf, reachOf, slopeOf } from '../../../src/domain/mechanics/leaning-keyboard/slope';
import type { KeyOnSlope, LeaningKeyboardState } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { sentenceId } from './draft-slot';
import { KeyWords } from './key-words';
import { keyName } from './read-keys';
import { SpiritLevel } from './spirit-level';

/** What the list needs. */
export interface CalmKeysProps {
  readonly state: LeaningKeyboardState;
  readonly words: Words;
  /** Whether a key hides its words behind a cloud. */
  readonly covers: (height: number) => boolean;
  readonly onType: (key: string) => void;
}

function whereOf(words: Words, { height, reachable }: KeyOnSlope): string {
  if (!reachable) return words('keyboard.too-far');
  return height === 0 ? words('keyboard.near') : words('keyboard.takes', { count: height });
}

interface CalmKeyProps extends Omit<CalmKeysProps, 'state' | 'onType'> {
  readonly place: KeyOnSlope;
  readonly onPress: () => void;
}

/** Out of reach it can still be read and pressed; then it says why it does not type. */
function CalmKey({ place, words, covers, onPress }: CalmKeyProps) {
  return (
    <li class="calm-place" style={{ '--height': String(place.height) }}>
      <button
        type="button"
        class={place.reachable ? 'key' : 'key key-far'}
        data-key={place.id}
        data-choice={place.reachable ? place.id : undefined}
        aria-describedby={sentenceId(place.id)}
        aria-disabled={place.reachable ? undefined : 'true'}
        onClick={({ detail }) => (detail > 1 ? undefined : onPress())}
      >
        <KeyWords id={place.id} covered={covers(place.height)} words={words} /> <small>{whereOf(words, place)}</small>
      </button>
    </li>
  );
}

/** Nearest first for Tab key and ear, lowest for the eye: up means up. */
export function CalmKeys({ state, words, covers, onType }: CalmKeysProps) {
  const [far, setFar] = useState<KeyOnSlope | null>(null);
  const slope = slopeOf(state);
  const steps = words('keyboard.steps', { count: reachOf(state) });
  const keys = keysOf(state);
  useEffect(() => setFar(null), [keys[0]?.id]);
  const press = (place: KeyOnSlope) => {
    if (place.reachable) {
      onType(place.id);
      return;
    }
    setFar(place);
    announce(`${keyName(words, place)} ${steps}`);
  };
  return (
    <div class="calm-phone">
      <SpiritLevel slope={slope} words={words} />
      <p class="calm-steps">
        {state.passage === 'warm-up' ? null : <b>{words('keyboard.line', { n: state.line })}</b>} <span>{steps}</span>
      </p>
      <ol class="calm-keys">
        {keys.map((place) => (
          <CalmKey key={place.id} {...{ place, words, covers }} onPress={() => press(place)} />
        ))}
      </ol>
      {far === null ? null : <p class="hint">{keyName(words, far)}</p>}
      {far === null && state.passage === 'warm-up' ? <p class="hint">{words('hint.push.calm')}</p> : null}
    </div>
  );
}
