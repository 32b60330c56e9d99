// A playable passage before a class: the level's own form of it, without time and without a steady hand.
import type { Words } from '../../../ui/dialogue/words';
import type { Play } from '../../session/play';

/** What the passage needs: `moves` is what can be done now. */
export interface ProjectPassageProps {
  readonly play: Play;
  readonly words: Words;
  readonly moves: readonly string[];
}

/** Hands the state of the play to the level's own view. */
export function ProjectPassage({ play, words, moves }: ProjectPassageProps) {
  const { session, view } = play;
  const { beat, state } = session.run.value;
  return (
    <view.Play
      beat={beat}
      state={state}
      moves={moves}
      news={session.news.value}
      pace={play.pace.value}
      eased
      words={words}
      covered={play.covered.value}
      at={(name) => play.at(name)}
      onMove={(move) => play.move(move)}
      onLift={(weight, x) => play.lift(weight, x)}
      onRest={(resting) => play.rest(resting)}
    />
  );
}
