// The storm: stones that nobody could dodge. Both buttons work, and neither stops it.
import { useEffect, useRef } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import { announce } from '../../../src/ui/kit/announce';
import { useFromTheTop } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Action } from './action-list';
import { Bar } from './bar';
import { boatLine, netLine } from './lists';
import { Net } from './net';
import { News } from './news';
import { StormWords } from './storm-words';
import { useBoatKeys } from './use-boat-keys';
import { useFocusKept } from './use-play';

/** Lines over the picture, one line in the sheet, two ways on that lead to the same place. */
export function StormPlay(props: PlayProps<State>) {
  const { state, moves, news, words, onMove } = props;
  const { tag } = useText().locale.value;
  const root = useRef<HTMLElement>(null);
  const item = state.storm[state.stormIndex];
  useEffect(() => {
    // Later ones are said by the rules; the first one falls before any move.
    if (item !== undefined && state.stormIndex === 0) announce(words('sr.storm', { text: words(`${item}.text`) }));
  }, []);
  useFromTheTop(root, state.stormIndex);
  useFocusKept(root);
  useBoatKeys(root, { onBoat: () => announce(boatLine({ words, tag }, state)) });
  return (
    <section class="boat boat-storm thing-open" aria-label={words('boat.label')} ref={root}>
      <StormWords state={state} words={words} />
      <News news={news} words={words} />
      {item === undefined ? null : (
        <p class={state.profile === 'gentle' ? 'storm-line storm-veiled' : 'storm-line'} key={item}>
          {words(`${item}.text`)}
        </p>
      )}
      <p class="storm-pause">{words('storm.pause')}</p>
      <div class="status-net">
        <Net threads={state.threads} />
        <p>{netLine(words, state.threads)}</p>
      </div>
      <p class="hint">{words('storm.hint')}</p>
      <Bar>
        {moves.map((move) => (
          <Action key={move} move={move} words={words} onMove={onMove} />
        ))}
      </Bar>
    </section>
  );
}
