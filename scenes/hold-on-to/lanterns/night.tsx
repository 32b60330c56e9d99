// The night: lanterns rise, stones fall, and whoever is answered stays.
import { useRef } from 'preact/hooks';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { Hint } from '../../../src/ui/kit/hint';
import { useFromTheTop } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Action } from './action-list';
import { Bar } from './bar';
import { BoatStatus } from './boat-status';
import { Deck } from './deck';
import { Floats } from './floats';
import { LanternList, StoneList } from './held-list';
import { boatLine } from './lists';
import { NearList } from './near-list';
import { News } from './news';
import { drawerOf, ToolDrawer, WordPicker } from './tool-drawer';
import { useBoatKeys } from './use-boat-keys';
import { useFloats } from './use-floats';
import { useOpen, useOpenFrom, type Opening } from './use-open';
import { useBoatAloud, useFocusKept } from './use-play';

interface InsideProps extends PlayProps<State> {
  readonly opening: Opening;
  /** Lanterns within reach whose words are not over the picture. */
  readonly listed: readonly string[];
}

/** The things themselves, or what lies over them for a moment. */
function Inside({ opening, listed, ...props }: InsideProps) {
  const { state, moves, words, onMove } = props;
  const { open, toggle } = opening;
  const shared = { state, moves, words, onMove };
  if (state.picking) return <WordPicker {...{ moves, words, onMove }} />;
  if (open === 'tools') return <ToolDrawer {...shared} />;
  return (
    <>
      {/* Louder than everything that floats. */}
      <StoneList {...shared} open={open} onToggle={toggle} />
      <NearList {...shared} ids={listed} />
      <LanternList {...shared} open={open} onToggle={toggle} />
      <Deck {...shared} open={open} onToggle={toggle} />
    </>
  );
}

function NightBar({ opening, ...props }: Omit<InsideProps, 'listed'>) {
  const { moves, words, onMove } = props;
  const isOpen = opening.open === 'tools';
  if (!moves.includes('water')) return null;
  return (
    <Bar>
      {drawerOf(moves).length > 0 ? (
        <Button icon="sliders-horizontal" expanded={isOpen} onPress={() => opening.toggle('tools')}>
          {words(isOpen ? 'tools.close' : 'tools')}
        </Button>
      ) : null}
      <Action move="water" words={words} onMove={onMove} />
    </Bar>
  );
}

/** Shows the state and hands every press on; decides nothing. */
export function Night(props: PlayProps<State>) {
  const { state, news, pace, words, onMove } = props;
  const speech = { words, tag: useText().locale.value.tag };
  const root = useRef<HTMLElement>(null);
  const opening = useOpen(props);
  const openFrom = useOpenFrom(root, opening);
  const { listed, onHidden } = useFloats(props);
  useBoatAloud(props, speech);
  useFromTheTop(root, news);
  useFocusKept(root);
  useBoatKeys(root, {
    onTools: () => opening.toggle('tools'),
    onBoat: () => announce(boatLine(speech, state)),
    onClose: () => opening.setOpen(''),
    onLetGo: (thing) => {
      if (thing.startsWith('hand:')) onMove(`release.${thing.slice(5)}`);
    },
  });
  return (
    <section class="boat boat-night" aria-label={words('boat.label')} ref={root}>
      {pace === 'lively' ? <Floats {...props} onOpen={openFrom} onHidden={onHidden} /> : null}
      <News news={news} words={words} />
      <BoatStatus state={state} pace={pace} words={words} night />
      {state.turn > 1 || news.length > 0 ? null : <Hint text={words(`hint.hold.${pace}`)} keys={pace === 'lively'} />}
      <Inside {...props} opening={opening} listed={listed} />
      <NightBar {...props} opening={opening} />
    </section>
  );
}
