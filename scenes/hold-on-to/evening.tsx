// The evening as one picture: the sea from above, the way of the boat, and everybody who wrote, still there.
import { useState } from 'preact/hooks';
import { meetings } from '../../src/domain/mechanics/hold-the-light/judge';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../src/ui/dialogue/words';
import { WithEmoji } from '../../src/ui/kit/with-emoji';
import type { EveningProps } from '../../src/ui/level/level-view';
import { whyKey, windowKey } from '../../src/ui/screens/debrief-keys';
import { columns, endOf, placesOf, wayOf, type Place } from './evening-places';
import { handleOf } from './lanterns/things';
import { sea } from './sea';

const kinds = ['gold', 'warm', 'pale', 'grey', 'step'] as const;

/** A lantern's words, and what came back or could have. */
function LanternWords({ place, words }: { readonly place: Place; readonly words: Words }) {
  return (
    <>
      <p>
        <b>
          <bdi>{handleOf(place.id)}</bdi>
        </b>{' '}
        <WithEmoji text={words(`${place.id}.text`)} />
      </p>
      {place.kind === 'gold' ? (
        <p>
          <WithEmoji text={words(`${place.id}.back`)} />
        </p>
      ) : null}
      {place.kind === 'pale' ? <p class="sea-another">{words('evening.another')}</p> : null}
    </>
  );
}

/** How a stone was met, and why it is what it is. */
function StoneWords({ place, state, words }: { readonly place: Place; readonly state: State; readonly words: Words }) {
  const how = meetings(state, sea).find(({ stone }) => stone.item === place.id)?.how ?? 'open';
  const key = windowKey(place.kind === 'step' ? 'turned' : how);
  return (
    <>
      <p>
        <b>{words(key, { handle: handleOf(place.id) })}</b>
      </p>
      <p>{words(whyKey(place.id))}</p>
      {how === 'hit' || place.kind === 'step' ? null : <p class="sea-another">{words('evening.another')}</p>}
    </>
  );
}

function Sight({ place, open, words, onPress }: SightProps) {
  const what = words(`evening.${place.kind}`);
  return (
    <li style={{ '--down': `${place.offset}%`, '--column': String(place.column + 1), '--row': String(place.row + 1) }}>
      <button
        type="button"
        class={`sea-place sea-${place.kind}`}
        aria-expanded={open}
        aria-label={words('evening.place', { handle: handleOf(place.id), what })}
        onClick={onPress}
      >
        <span class="sea-mark" />
      </button>
    </li>
  );
}

/** Kei's boat from above, where it has come to. */
function Ship({ at }: { readonly at: { readonly x: number; readonly y: number } }) {
  return (
    <g transform={`translate(${at.x} ${at.y + 46})`}>
      <path class="sea-hull" d="M -44 0 Q -20 -24 34 -15 L 50 0 L 34 15 Q -20 24 -44 0 Z" />
      <path class="sea-bench" d="M -14 -13 V 13 M 14 -14 V 14" />
    </g>
  );
}

interface SightProps {
  readonly place: Place;
  readonly open: boolean;
  readonly words: Words;
  readonly onPress: () => void;
}

/** No numbers, no order of merit: what was tied, what drifted and what fell, along the way that the boat took. */
export function Evening({ run, words }: EveningProps<State>) {
  const [open, setOpen] = useState('');
  const { state } = run;
  const places = placesOf(state);
  if (places.length === 0) return null;
  const shown = places.find(({ id }) => id === open);
  const rows = Math.ceil(places.length / columns);
  return (
    <section class="evening">
      <h2>{words('evening.title')}</h2>
      <p class="hint">{words('evening.hint')}</p>
      <div class="sea-above">
        <p class="sea-end">{words('evening.from')}</p>
        <div class="sea-water">
          <svg viewBox={`0 0 ${columns * 100} ${rows * 100}`} aria-hidden="true" focusable="false">
            <path class="sea-way" d={wayOf(places.length)} />
            <Ship at={endOf(places.length)} />
          </svg>
          <ul class="sea-places" style={{ '--columns': String(columns) }}>
            {places.map((place) => (
              <Sight
                key={place.id}
                place={place}
                open={open === place.id}
                words={words}
                onPress={() => setOpen(open === place.id ? '' : place.id)}
              />
            ))}
          </ul>
        </div>
        <p class="sea-end sea-last">{words('evening.to')}</p>
      </div>
      <div class="sea-told" aria-live="polite">
        {shown === undefined ? (
          <ul class="sea-key">
            {kinds.map((kind) => (
              <li key={kind}>
                <span class={`sea-mark sea-${kind}`} aria-hidden="true" />
                {words(`evening.${kind}`)}
              </li>
            ))}
          </ul>
        ) : shown.stone ? (
          <StoneWords place={shown} state={state} words={words} />
        ) : (
          <LanternWords place={shown} words={words} />
        )}
      </div>
    </section>
  );
}
