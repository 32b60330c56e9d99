// The evening as one picture: the sea from above, the way of the boat, and everybody who wrote, still there.
import { useEffect, useRef, useState } from 'preact/hooks';
import { meetings } from '../../src/domain/mechanics/hold-the-light/judge';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../src/ui/dialogue/words';
import { WithEmoji } from '../../src/ui/kit/with-emoji';
import type { EveningProps } from '../../src/ui/level/level-view';
import { whyKey, windowKey } from '../../src/ui/screens/debrief-keys';
import { SeaMap } from './evening-map';
import { placesOf, type Place } from './evening-places';
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

/** What was asked for is read beside what was touched: neither may lie outside of the page. */
function useInSight(told: { readonly current: HTMLElement | null }, open: string): void {
  useEffect(() => {
    if (open === '') return;
    told.current?.scrollIntoView({ block: 'nearest' });
    told.current?.parentElement
      ?.querySelector('.sea-place[aria-expanded="true"]')
      ?.scrollIntoView({ block: 'nearest' });
  }, [open]);
}

/** No numbers, no order of merit: what was tied, what drifted and what fell, along the way that the boat took. */
export function Evening({ run, words }: EveningProps<State>) {
  const [open, setOpen] = useState('');
  const told = useRef<HTMLDivElement>(null);
  useInSight(told, open);
  const { state } = run;
  const places = placesOf(state);
  if (places.length === 0) return null;
  const shown = places.find(({ id }) => id === open);
  return (
    <section class="evening">
      <h2>{words('evening.title')}</h2>
      <p class="hint">{words('evening.hint')}</p>
      <div class="sea-above">
        <p class="sea-end">{words('evening.from')}</p>
        <SeaMap {...{ places, open, words }} onPress={(id) => setOpen(open === id ? '' : id)} />
        <p class="sea-end sea-last">{words('evening.to')}</p>
      </div>
      <div class={shown === undefined ? 'sea-told' : 'sea-told sea-answer'} aria-live="polite" ref={told}>
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
