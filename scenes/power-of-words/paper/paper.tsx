// The playable passages of level 5, each by its beat.
import type { FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Listen } from './listen';
import { Notes } from './notes';
import { Pool } from './pool';
import { Sort } from './sort';
import { Write } from './write';

/** Whichever the beat asks for. */
export function Paper(props: PlayProps<State>) {
  const { beat } = props;
  if (beat === 'crane-write') return <Notes {...props} />;
  if (beat === 'in-sort') return <Sort {...props} />;
  if (beat === 'listen') return <Listen {...props} />;
  if (beat.endsWith('-pool')) return <Pool key={beat} {...props} />;
  return <Write key={beat} {...props} />;
}
