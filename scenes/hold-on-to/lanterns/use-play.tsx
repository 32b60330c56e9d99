// What every passage of the level needs: focus that is not lost, reading from the top, what is said to ears.
import { useEffect, useRef } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import { announce } from '../../../src/ui/kit/announce';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { cameAloud, handsLine, type Speech } from './lists';

interface Root {
  readonly current: HTMLElement | null;
}

/** Where focus goes when what had it is gone, best first. */
const refuges = ['.thing-open .thing-head', '.thing-open [data-choice]', '[data-thing]', '[data-choice]'];

/** Brings focus back into the passage. */
export function useFocusKept(root: Root): void {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const places = refuges.map((selector) =>
      [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) => one.offsetParent !== null),
    );
    places.find(Boolean)?.focus({ preventScroll: true });
  });
}

/** A turn is read from its beginning. */
export function useFromTheTop(root: Root, turn: unknown): void {
  useEffect(() => {
    const sheet = root.current?.closest('.sheet');
    if (sheet) sheet.scrollTop = 0;
  }, [turn]);
}

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
