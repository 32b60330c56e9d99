// The playable passages of level 4, each by its beat.
import type { WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Look } from './look';
import { Loom } from './loom';
import { Pocket } from './pocket';
import { Strip } from './strip';
import { Walk } from './walk';

const looking = ['a2-t1', 'a2-t2', 'a2-lina-look', 'a2-remi-look'];

/** Whichever the beat asks for. */
export function Play(props: PlayProps<State>) {
  const { beat } = props;
  if (beat === 'a3-walk') return <Walk {...props} />;
  if (beat === 'a3-pocket') return <Pocket {...props} />;
  if (beat === 'e-strip') return <Strip {...props} />;
  if (looking.includes(beat)) return <Look key={beat} {...props} />;
  return <Loom key={beat} {...props} />;
}
