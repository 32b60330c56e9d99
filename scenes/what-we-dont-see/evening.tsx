// The street in the quiet hour: people in colour or grey, who took which handle, and ways that were not taken.
import { useState } from 'preact/hooks';
import { meetings } from '../../src/domain/mechanics/small-lamp/judge';
import type { Lit, SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Run } from '../../src/domain/scenario/engine';
import type { Person } from '../../src/domain/scenario/people';
import { nameOf, type Words } from '../../src/ui/dialogue/words';
import { Portrait } from '../../src/ui/kit/portrait';
import { useText } from '../../src/ui/kit/text-context';
import { WithEmoji } from '../../src/ui/kit/with-emoji';
import type { EveningProps } from '../../src/ui/level/level-view';
import { whyKey, windowKey } from '../../src/ui/screens/debrief-keys';
import { helpersOf } from './helpers';
import { messages, tide } from './items';
import { carriers, everybody, takenFrom } from './low-light/places';
import { untakenWays } from './untaken';

interface StopProps {
  readonly who: Lit;
  readonly run: Run<State>;
  readonly words: Words;
}

function HandleHeld({ person, line }: { readonly person: Person; readonly line: string }) {
  const text = useText();
  return (
    <li>
      <Portrait person={person} />
      <span>
        <b>{nameOf(text, person)}</b> {line}
      </span>
    </li>
  );
}

/** Who this was in the end, and whose hands are on their bundle. */
function Told({ who, run: { state, path }, words }: StopProps) {
  const text = useText();
  const { person, at } = carriers[who];
  const isLit = state.lit.includes(who);
  const key = !isLit ? 'evening.card' : who === 'remi' ? 'evening.cloth' : 'evening.lit';
  const own = who === 'self' ? [] : takenFrom(state, who).filter((id) => id !== 'too');
  return (
    <>
      <p>
        <b>{words(key, { name: nameOf(text, person) })}</b>
      </p>
      {isLit ? null : <p>{words('evening.another')}</p>}
      <ul class="low-helpers">
        {own.map((id) => (
          <HandleHeld key={id} person="idris" line={words(`${at}.${id}`)} />
        ))}
        {helpersOf(path, who).flatMap(({ people, asked }) =>
          people.map((one) => <HandleHeld key={`${asked} ${one}`} person={one} line={words(asked)} />),
        )}
      </ul>
    </>
  );
}

/** How each message of the chat was met, and why it is what it is. */
function Chat({ state, words }: { readonly state: State; readonly words: Words }) {
  return (
    <details class="pane">
      <summary>
        <span>{words('air-chat.1')}</span>
      </summary>
      <ul class="low-met">
        {meetings(state, messages, tide).map(({ item, how }) => (
          <li key={item.id} class={`low-met-${how}`}>
            <p>
              <WithEmoji text={words(item.id === tide.id ? 'air-tide.1' : `${item.id}.text`)} />
            </p>
            <p>
              <b>{words(windowKey(how), { handle: item.handle })}</b>
            </p>
            <p>{words(whyKey(item.id))}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A door, the steps or the window, with whoever stands there. */
function Stop({
  who,
  run: { state, path },
  words,
  isOpen,
  onPress,
}: StopProps & { readonly isOpen: boolean; readonly onPress: () => void }) {
  const text = useText();
  const { person } = carriers[who];
  const isLit = state.lit.includes(who);
  const isHeld = isLit && (takenFrom(state, who).length > 0 || helpersOf(path, who).length > 0);
  return (
    <li class={`low-stop low-at-${who} ${isLit ? 'low-colour' : 'low-greyed'}`}>
      <button type="button" aria-expanded={isOpen} onClick={onPress}>
        <Portrait person={person} />
        <span>{nameOf(text, person)}</span>
        <span class="unseen">{words(isLit ? 'evening.colour' : 'evening.grey')}</span>
        {isHeld ? <i class="low-knob" aria-hidden="true" /> : null}
      </button>
    </li>
  );
}

/** Nothing is graded: who is grey had a reason, too. */
export function Evening({ run, words }: EveningProps<State>) {
  const [open, setOpen] = useState<Lit | null>(null);
  return (
    <section class="evening">
      <h2>{words('evening.title')}</h2>
      <p class="hint">{words('evening.hint')}</p>
      <ol class="low-street">
        {everybody.map((who) => (
          <Stop
            key={who}
            {...{ who, run, words }}
            isOpen={open === who}
            onPress={() => setOpen(open === who ? null : who)}
          />
        ))}
      </ol>
      <div class="low-told" aria-live="polite">
        {open === null ? (
          <p class="hint">
            {['evening.colour', 'evening.grey', 'evening.handle'].map((key) => words(key)).join(' · ')}
          </p>
        ) : (
          <Told who={open} {...{ run, words }} />
        )}
      </div>
      <Chat state={run.state} words={words} />
      <h3>{words('evening.untaken')}</h3>
      <ul class="low-untaken">
        {untakenWays(run).map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ul>
    </section>
  );
}
