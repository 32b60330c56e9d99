// The first evening hour: lanterns rise, and some of them are held.
import { useRef } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import { announce } from '../../../src/ui/kit/announce';
import { Hint } from '../../../src/ui/kit/hint';
import { useFromTheTop } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Action } from './action-list';
import { Bar } from './bar';
import { BoatStatus } from './boat-status';
import { Floats } from './floats';
import { LanternList } from './held-list';
import { boatLine } from './lists';
import { NearList } from './near-list';
import { News } from './news';
import { useBoatKeys } from './use-boat-keys';
import { useFloats } from './use-floats';
import { useOpen, useOpenFrom } from './use-open';
import { useBoatAloud, useFocusKept } from './use-play';

/** After so many turns the hint is known. */
const learning = 3;

/** No way to fail: whoever passes comes round once more at night. */
export function Rising(props: PlayProps<State>) {
  const { state, moves, news, pace, words, onMove } = props;
  const speech = { words, tag: useText().locale.value.tag };
  const root = useRef<HTMLElement>(null);
  const opening = useOpen(props);
  const { open, setOpen, toggle } = opening;
  const openFrom = useOpenFrom(root, opening);
  const { listed, onHidden } = useFloats(props);
  useBoatAloud(props, speech);
  useFromTheTop(root, pace === 'calm' ? state.turn : news);
  useFocusKept(root);
  useBoatKeys(root, {
    onBoat: () => announce(boatLine(speech, state)),
    onClose: () => setOpen(''),
    onLetGo: (thing) => {
      const lantern = thing.startsWith('hand:') ? thing.slice(5) : state.hands.at(-1);
      if (lantern !== undefined) onMove(`release.${lantern}`);
    },
  });
  return (
    <section class="boat boat-rise" aria-label={words('boat.label')} ref={root}>
      {pace === 'lively' ? <Floats {...props} onOpen={openFrom} onHidden={onHidden} /> : null}
      <News news={news} words={words} />
      <BoatStatus state={state} pace={pace} words={words} night={false} />
      {state.turn > learning || (news.length > 0 && pace === 'calm') ? null : (
        <Hint text={words(`hint.rise.${pace}`)} keys={pace === 'lively'} />
      )}
      <NearList ids={listed} {...{ state, moves, words, onMove }} />
      <LanternList {...{ state, moves, words, open, onMove }} onToggle={toggle} />
      <Bar>
        <Action move="let-pass" words={words} onMove={onMove} />
      </Bar>
    </section>
  );
}
