// Words over the picture: lanterns that rise, stones that fell, lanterns in the hands. All of them real buttons.
import { useEffect, useRef } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { LanternFace } from './lantern-face';
import { StoneFace } from './stone-face';
import { handleOf, nearOf, weighing } from './things';
import { useFloating } from './use-floating';

/** More words than this at once nobody can read. */
const most = 6;
/** A pointer that rests so long on a lantern holds it. */
const dwell = 650;

/** Stones whose words lie over the picture; more would leave no room for lanterns. */
const mostStones = 2;

/** What can float now, by the names of the picture: the heaviest first, then the newest. */
export function floatNames({ state, moves }: Pick<PlayProps<State>, 'state' | 'moves'>): readonly string[] {
  const stones = weighing(state).map(({ item }) => `stone:${item}`);
  const rising = nearOf(state)
    .filter((id) => moves.includes(`hold.${id}`))
    .reverse();
  return [
    ...stones.slice(0, mostStones),
    ...rising.map((id) => `lantern:${id}`),
    ...state.hands.flatMap((id, place) => (handleOf(id) === '' ? [] : [`hand:${place}`])),
  ].slice(0, most);
}

/** What the layer needs. */
export interface FloatsProps extends Pick<PlayProps<State>, 'state' | 'moves' | 'words' | 'at' | 'onMove'> {
  readonly onOpen: (id: string) => void;
  /** Told which names found no place over the picture. */
  readonly onHidden: (names: readonly string[]) => void;
}

/** A lantern that can be taken: pressed, or with the pointer kept on it. */
function RisingLabel({ id, words, onMove }: Pick<FloatsProps, 'words' | 'onMove'> & { readonly id: string }) {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const leave = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  useEffect(() => leave, []);
  const move = `hold.${id}`;
  return (
    <button
      type="button"
      class="float float-lantern"
      data-float={`lantern:${id}`}
      data-thing={`near:${id}`}
      data-choice={move}
      onClick={() => onMove(move)}
      // Only a pointer that moved: a lantern that drifts under a resting one is not meant.
      onPointerMove={({ pointerType }) => {
        if (pointerType === 'mouse') timer.current ??= setTimeout(() => onMove(move), dwell);
      }}
      onPointerLeave={leave}
    >
      <LanternFace id={id} words={words} />
    </button>
  );
}

/** A thing that opens in the sheet. */
function HeldLabel({ name, state, words, onOpen }: Omit<FloatsProps, 'onHidden'> & { readonly name: string }) {
  const [kind = '', id = ''] = name.split(':');
  const stone = kind === 'stone' ? state.stones.find(({ item }) => item === id) : undefined;
  const thing = stone ? name : `hand:${state.hands[Number(id)] ?? ''}`;
  return (
    <button
      type="button"
      class={`float float-${kind}`}
      data-float={name}
      data-thing={thing}
      aria-label={stone ? undefined : words('hands.lantern', { handle: handleOf(thing.slice(5)) })}
      onClick={() => onOpen(thing)}
    >
      {stone ? <StoneFace stone={stone} state={state} words={words} /> : <bdi>{handleOf(thing.slice(5))}</bdi>}
    </button>
  );
}

/** Follows the picture; where it has no place for a thing, its words stay in the list. */
export function Floats(props: FloatsProps) {
  const layer = useRef<HTMLDivElement>(null);
  const hidden = useFloating(layer, props.at);
  useEffect(() => props.onHidden(hidden === '' ? [] : hidden.split(' ')), [hidden]);
  return (
    <div class="floats" ref={layer}>
      {floatNames(props).map((name) => (
        <div key={name}>
          {name.startsWith('lantern:') ? (
            <RisingLabel id={name.slice(8)} words={props.words} onMove={props.onMove} />
          ) : (
            <HeldLabel {...props} name={name} />
          )}
        </div>
      ))}
    </div>
  );
}
