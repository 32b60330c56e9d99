// One key on the slope: it slides towards the thumb, and is pushed up to the line.
import { useRef, useState } from 'preact/hooks';
import type { KeyOnSlope } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { sentenceId } from './draft-slot';
import { KeyWords } from './key-words';
import { keyName } from './read-keys';
import { usePush } from './use-push';

/** Pixels that a key slides in a second, for each step of the slope. */
const pace = 20;

/** What the key needs. */
export interface SlopeKeyProps {
  readonly place: KeyOnSlope;
  readonly slope: number;
  readonly covered: boolean;
  readonly eased: boolean;
  /** Nobody has pressed anything for a while. */
  readonly calling: boolean;
  readonly words: Words;
  readonly onType: () => void;
  readonly onSlip: () => void;
  readonly onSlide: () => void;
}

/** A real button; what is out of reach is no move and carries none. */
export function SlopeKey(props: SlopeKeyProps) {
  const { place, slope, words, calling } = props;
  const key = useRef<HTMLButtonElement>(null);
  const [slips, setSlips] = useState(0);
  const push = usePush(key, {
    seconds: place.push,
    reachable: place.reachable,
    eased: props.eased,
    onType: props.onType,
    onSlip: props.onSlip,
    onSlide: () => {
      setSlips(slips + 1);
      props.onSlide();
    },
  });
  const way = (place.height + 1) * 12;
  const style = {
    '--height': String(place.height),
    '--size': String(place.size / 100),
    '--slide': `${way}px`,
    '--slide-time': `${slope === 0 ? 0 : way / (slope * pace)}s`,
  };
  return (
    <li class="slope-place" style={style}>
      <button
        type="button"
        ref={key}
        // A new name for each time that it slides off, so that it is seen to slide again.
        class={`key ${calling ? 'key-calling' : ''} ${slips === 0 ? '' : `key-slid key-slid-${slips % 2}`}`}
        data-key={place.id}
        data-choice={place.reachable ? place.id : undefined}
        aria-label={keyName(words, place)}
        aria-describedby={sentenceId(place.id)}
        {...push}
      >
        <span class="key-fill" aria-hidden="true" />
        <KeyWords id={place.id} covered={props.covered} words={words} />
      </button>
    </li>
  );
}
