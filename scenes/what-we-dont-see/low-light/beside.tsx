// What is in sight in the street: how far the lamp reaches, the card of whoever is here, and their bundle.
import { useEffect } from 'preact/hooks';
import type { Lit, SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import { nameOf } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { Portrait } from '../../../src/ui/kit/portrait';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Lamp } from './lamp';
import { carriers, choicesAs, seenOf, takenFrom, whoIsAt } from './places';

type BesideProps = Pick<PlayProps<State>, 'beat' | 'state' | 'words'>;

const onStreet = /^(?:street|dark|over|kei|tavi|amara|remi|theo|mirror)(?:-|$)/;

/** The lamp is said when it changes; a card when one stands in front of it. */
function useTelling({ beat, state, words }: BesideProps, who: Lit | undefined): void {
  const isIn = onStreet.test(beat);
  useEffect(() => {
    if (isIn) announce(words('sr.lamp', { n: state.lamp, lamp: words(`lamp.${String(state.lamp)}`) }));
  }, [isIn, state.lamp]);
  const text = useText();
  const names = state.lit.map((one) => nameOf(text, carriers[one].person)).join(', ');
  useEffect(() => {
    if (isIn && names !== '') announce(words('sr.lit', { names }));
  }, [names]);
  const hanging = state.slips[beat];
  useEffect(() => {
    if (who === undefined) return;
    const seen = seenOf(state, who, beat);
    if (seen === 'seen') announce(words('sr.weight', { count: carriers[who].handles }));
    else if (seen === 'card' && hanging) {
      announce(words('sr.card', { card: words(`card.${who}`), count: hanging.length }));
    }
  }, [beat]);
}

/** A card until somebody is seen; then a name, in colour. */
function PinnedCard({ who, beat, state, words }: BesideProps & { readonly who: Lit }) {
  const text = useText();
  const { person } = carriers[who];
  const seen = seenOf(state, who, beat);
  return (
    <div class={`low-pinned low-is-${seen}`}>
      <span class="low-photo">
        <Portrait person={person} />
        {seen === 'seen' ? <Portrait person={person} /> : null}
      </span>
      <p>
        {seen === 'card' ? (
          words(`card.${who}`)
        ) : (
          <>
            <b>{nameOf(text, person)}</b> <Held {...{ who, state, words }} />
          </>
        )}
      </p>
    </div>
  );
}

/** Which handle of theirs is in the player's hand. */
function Held({ who, state, words }: Omit<BesideProps, 'beat'> & { readonly who: Lit }) {
  const { at } = carriers[who];
  const taken = takenFrom(state, who).filter((id) => id !== 'too');
  return <>{taken.map((id) => words(`${at}.${id}`)).join(' ')}</>;
}

/** Small, and never more than a row where there is little room. */
export function Beside(props: BesideProps) {
  const { beat, state, words } = props;
  const who = whoIsAt(beat);
  useTelling(props, who);
  if (!onStreet.test(beat)) return null;
  return (
    <section class={`low-beside low-${choicesAs(beat)}`} aria-label={words('lamp.name')} data-reach={state.lamp}>
      <p class="low-lamp-word">
        <Lamp reach={state.lamp} />
        <span>
          <b>{words('lamp.name')}</b> {words(`lamp.${String(state.lamp)}`)}
        </span>
      </p>
      {who === undefined ? null : <PinnedCard {...{ who, beat, state, words }} />}
      {choicesAs(beat) === 'handles' && state.handles.length === 0 ? (
        <p class="low-hands">{words('hint.handle')}</p>
      ) : null}
      {state.hands > 0 && who === undefined ? (
        <p class="low-hands">{words('sr.hands', { count: state.hands })}</p>
      ) : null}
    </section>
  );
}
