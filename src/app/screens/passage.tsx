// A playable passage in the form that its level gives it.
import type { Words } from '../../ui/dialogue/words';
import type { Play } from '../session/play';

/** What the passage needs: `moves` is what can be done now. */
export interface PassageProps {
  readonly play: Play;
  readonly words: Words;
  /** Whether what wants a steady hand is done by itself. */
  readonly eased: boolean;
  readonly moves: readonly string[];
  readonly onMove: (move: string) => void;
}

/** Hands the state of the play to the level's own view. */
export function Passage({ play, words, eased, moves, onMove }: PassageProps) {
  const { session, view } = play;
  const { beat, state } = session.run.value;
  return (
    <view.Play
      beat={beat}
      state={state}
      moves={moves}
      news={session.news.value}
      pace={play.pace.value}
      eased={eased}
      words={words}
      covered={play.covered.value}
      at={(name) => play.at(name)}
      onMove={onMove}
      onLift={(weight, x) => play.lift(weight, x)}
      onRest={(resting) => play.rest(resting)}
    />
  );
}
