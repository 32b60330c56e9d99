// What every passage of the level needs: focus that is not lost, what is said to ears.
import { useEffect, useRef } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import { announce } from '../../../src/ui/kit/announce';
import { useKeptFocus, type PassageRoot } from '../../../src/ui/kit/passage-focus';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { cameAloud, handsLine, type Speech } from './lists';

/** Where focus goes when what had it is gone, best first. */
const refuges = ['.thing-open .thing-head', '.thing-open [data-choice]', '[data-thing]', '[data-choice]'];

/** Brings focus back into the passage. */
export const useFocusKept = (root: PassageRoot): void => useKeptFocus(root, refuges);

/** Says what is there when a passage begins, then whatever changes in the hands and in the net. */
export function useBoatAloud({ state, words }: PlayProps<State>, speech: Speech): void {
  const isFirst = useRef(true);
  const held = [...state.hands, ...state.stones.filter(({ pieces }) => pieces > 0).map(({ item }) => item)].join(' ');
  useEffect(() => {
    if (isFirst.current) announce([...cameAloud(words, state), handsLine(speech, state)].join(' '));
    else announce(handsLine(speech, state));
  }, [held]);
  useEffect(() => {
    if (!isFirst.current) announce(words('sr.tied', { count: state.threads }));
    isFirst.current = false;
  }, [state.threads]);
}
