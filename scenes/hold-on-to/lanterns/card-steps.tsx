// Making the hold-on card: three lanterns, one's own life, a bad night.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ringOf } from '../../../src/domain/mechanics/hold-the-light/hold-on-card';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { Icon } from '../../../src/ui/kit/icon';
import { useFromTheTop } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { cardLists } from '../card-lists';
import { Bar } from './bar';
import { LanternFace, WriterName } from './lantern-face';
import { PaperLantern } from './paper-lantern';
import { useFocusKept } from './use-play';

const most = 3;

interface PickProps extends Pick<PlayProps<State>, 'words' | 'moves' | 'onMove'> {
  readonly move: string;
  readonly chosen: boolean;
  readonly children: ComponentChildren;
}

/** What is chosen stays in its place, marked; it can be chosen once. */
function Pick({ move, chosen, moves, onMove, children }: PickProps) {
  const free = moves.includes(move);
  return (
    <button
      type="button"
      class="card-pick"
      data-thing={move}
      data-choice={free ? move : undefined}
      aria-pressed={chosen}
      aria-disabled={!free}
      onClick={() => (free ? onMove(move) : undefined)}
    >
      {children}
      {chosen ? <Icon name="check" /> : null}
    </button>
  );
}

/** The card so far: three threads that fill. */
function Threads({ state, words }: Pick<PlayProps<State>, 'state' | 'words'>) {
  return (
    <div class="card-threads">
      <p class="card-title">{words('card.title')}</p>
      <ul>
        {Array.from({ length: most }, (_, index) => {
          const id = state.held[index];
          return (
            <li key={index} class={id === undefined ? 'card-thread' : 'card-thread card-lit'}>
              <PaperLantern />
              {id === undefined ? null : <WriterName id={id} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Options({ state, words, moves, onMove }: PlayProps<State>) {
  const shared = { words, moves, onMove };
  if (state.card === 'lanterns') {
    return (
      <ul class="card-list">
        {ringOf(state).map((id) => (
          <li key={id}>
            <Pick {...shared} move={`keep.${id}`} chosen={state.held.includes(id)}>
              <LanternFace id={id} words={words} />
            </Pick>
          </li>
        ))}
      </ul>
    );
  }
  const list = state.card === 'own' ? 'own' : 'night';
  return (
    <ul class="card-list card-list-plain">
      {cardLists[list].map((id) => (
        <li key={id}>
          <Pick {...shared} move={`${list}.${id}`} chosen={state.own.includes(id) || state.night === id}>
            <span>{words(`card.${list}.${id}`)}</span>
          </Pick>
        </li>
      ))}
    </ul>
  );
}

const steps = { lanterns: 'card.step.1', own: 'card.step.2', night: 'card.step.3', made: 'card.step.3' } as const;

/** Three steps; nothing is typed. */
export function CardSteps(props: PlayProps<State>) {
  const { state, words, moves, onMove } = props;
  const { t } = useText();
  const root = useRef<HTMLElement>(null);
  const count = state.card === 'lanterns' ? state.held.length : state.own.length;
  useEffect(() => {
    // The last lantern leads on by itself; that it was taken is said all the same.
    if (state.card === 'own') announce(words('sr.card', { n: state.held.length, most }));
    announce(words(steps[state.card]));
  }, [state.card]);
  useEffect(() => {
    if (count > 0 && state.card !== 'night') announce(words('sr.card', { n: count, most }));
  }, [count]);
  useFromTheTop(root, state.card);
  useFocusKept(root);
  return (
    <section class="boat boat-card" aria-label={words('card.name')} ref={root}>
      <Threads state={state} words={words} />
      <h2 class="card-step">{words(steps[state.card])}</h2>
      {state.card === 'own' ? <p class="hint">{words('card.step.2.hint')}</p> : null}
      <Options {...props} />
      {moves.includes('done') ? (
        <Bar>
          <Button look="main" icon="arrow-right" choice="done" onPress={() => onMove('done')}>
            {state.card === 'own' ? t('ui-go-on') : words('card.done')}
          </Button>
        </Bar>
      ) : null}
    </section>
  );
}
