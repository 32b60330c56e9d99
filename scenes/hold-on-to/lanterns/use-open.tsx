// Which thing is open, and that lively time rests while one is.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { handMovesOf, stoneMovesOf, weighing } from './things';

/** What is open, and how to change it. */
export interface Opening {
  /** An id of a thing, `deck`, `tools`, or empty. */
  readonly open: string;
  readonly setOpen: (id: string) => void;
  readonly toggle: (id: string) => void;
}

/** What was open is gone from the hands. */
function isThere(open: string, { moves }: Pick<PlayProps<State>, 'moves'>): boolean {
  const [kind, id = ''] = open.split(':');
  if (kind === 'stone') return stoneMovesOf(moves, id).length > 0;
  return kind !== 'hand' || handMovesOf(moves, id).length > 0;
}

/** The stone that just fell, in the calm pace: it is what one looks at. */
function fallen({ state, pace }: Pick<PlayProps<State>, 'state' | 'pace'>): string {
  if (pace !== 'calm') return '';
  const [last] = weighing(state);
  return last && state.came.includes(last.item) ? `stone:${last.item}` : '';
}

/** One thing at a time. In the lively pace a move closes it, because time goes on; the drawer closes in both. */
export function useOpen(props: PlayProps<State>): Opening {
  const { state, pace, onRest } = props;
  const [open, setOpen] = useState(() => fallen(props));
  const came = state.came.join(' ');
  // Before anybody can see what a move brought: what a quick key opens after it must not be closed with it.
  useLayoutEffect(() => {
    const stone = fallen(props);
    if (stone !== '') setOpen(stone);
  }, [came]);
  useLayoutEffect(() => {
    setOpen((now) => (pace === 'lively' || now === 'tools' ? '' : now));
  }, [props.news]);
  const shown = isThere(open, props) ? open : '';
  const rests = shown !== '' || state.picking !== null;
  useEffect(() => onRest(rests), [rests, state]);
  return { open: shown, setOpen, toggle: (id) => setOpen(id === shown ? '' : id) };
}

/** Opens a thing whose label over the picture was touched; its actions stand in the sheet, and focus goes there. */
export function useOpenFrom(root: { readonly current: HTMLElement | null }, { setOpen }: Opening) {
  return (id: string) => {
    setOpen(id);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.thing-open .thing-head')?.focus());
  };
}
