// The phone that really leans: keys slide towards the thumb and are pushed up to the line.
import { useEffect, useRef, useState } from 'preact/hooks';
import { keysOf, slopeOf } from '../../../src/domain/mechanics/leaning-keyboard/slope';
import type { LeaningKeyboardState } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { SlopeKey } from './slope-key';
import { slopeWord } from './read-keys';
import { Thumb } from './thumb';
import { useLean } from './use-lean';

/** Milliseconds without a press after which the nearest key calls. */
const patience = 40_000;

/** What the phone needs. */
export interface LeaningPhoneProps {
  readonly state: LeaningKeyboardState;
  readonly eased: boolean;
  readonly words: Words;
  /** Whether a key hides its words behind a cloud. */
  readonly covers: (height: number) => boolean;
  readonly onType: (key: string) => void;
}

/** True once nobody has pressed anything for a while; nothing types itself. */
function useCalling(line: string, presses: number): boolean {
  const [calling, setCalling] = useState(false);
  useEffect(() => {
    setCalling(false);
    const timer = setTimeout(() => setCalling(true), patience);
    return () => clearTimeout(timer);
  }, [line, presses]);
  return calling;
}

/** What is said under the slope: how to push, or what slid. */
type Said = { readonly key: string; readonly what: 'slipped' | 'slid' } | null;

/** Text and keys are turned together with the phone; in right-to-left languages it leans the other way. */
export function LeaningPhone({ state, eased, words, covers, onType }: LeaningPhoneProps) {
  const room = useRef<HTMLDivElement>(null);
  const phone = useRef<HTMLDivElement>(null);
  const slope = slopeOf(state);
  const keys = keysOf(state);
  const line = keys[0]?.id ?? '';
  const [said, setSaid] = useState<Said>(null);
  const [presses, setPresses] = useState(0);
  const calling = useCalling(line, presses);
  const { angle, rise } = useLean(slope, room, phone);
  useEffect(() => setSaid(null), [line]);
  const tell = (key: string, what: 'slipped' | 'slid') => {
    setPresses(presses + 1);
    setSaid({ key, what });
    announce(what === 'slid' ? words('keyboard.slides') : words('hint.push.lively'));
  };
  const showsHint = said?.what === 'slipped' || (said === null && state.passage === 'warm-up' && !eased);
  return (
    <>
      <div class="lean-room" ref={room} style={{ '--angle': `${angle}deg`, '--rise': `${rise}px` }}>
        <div class="lean-phone" ref={phone} style={{ '--slope': String(slope) }}>
          <p class="lean-line">
            {state.passage === 'warm-up' ? null : <span>{words('keyboard.line', { n: state.line })}</span>}
            <b>{slopeWord(words, slope)}</b>
          </p>
          <ol class="slope">
            {keys.map((place) => (
              <SlopeKey
                key={place.id}
                {...{ place, slope, eased, words }}
                covered={covers(place.height)}
                calling={calling && place.height === 0}
                onType={() => onType(place.id)}
                onSlip={() => tell(place.id, 'slipped')}
                onSlide={() => tell(place.id, 'slid')}
              />
            ))}
          </ol>
          <Thumb />
        </div>
      </div>
      {said?.what === 'slid' ? <p class="hint lean-said">{words('keyboard.slides')}</p> : null}
      {showsHint ? <p class="hint lean-said">{words('hint.push.lively')}</p> : null}
    </>
  );
}
