// Without a class: a code leads to the page behind its link, where one says who is playing.
import type { CodeReason } from '../../../domain/assignment/code';
import { classFragment, readClassLink } from '../../../domain/assignment/class-link';
import { classOf } from '../../../domain/assignment/code';
import { assignmentFor } from '../../../domain/progress/classes';
import { EnterScreen } from '../../../ui/classroom/pupil/enter-screen';
import type { Game } from '../../boot/game';
import { addressOf } from '../../routes/route';
import { youWords } from './people';

/** What the page needs: what was typed in vain, where something was. */
export interface EnterPageProps {
  readonly game: Game;
  readonly typed?: string;
  readonly reason?: CodeReason;
}

/** A longer text is no code, and would only fill the page. */
const longestShown = 60;

/** Classes of the present pupil are one press away. */
export function EnterPage({ game, typed = '', reason }: EnterPageProps) {
  const { keeper, router } = game;
  const before = keeper.progress.value.classes.flatMap((joined) => {
    const assignment = assignmentFor(joined);
    return assignment ? [{ code: joined.code, name: classOf(joined.code), windows: assignment.windows }] : [];
  });
  return (
    <EnterScreen
      you={youWords(game)}
      before={before.reverse()}
      typed={typed.slice(0, longestShown)}
      reason={reason}
      onJoin={(text) => {
        const read = readClassLink(text);
        if (!read.ok) return read.reason;
        router.go({ name: 'join', link: classFragment(read.value) });
        return null;
      }}
      onGoOn={(code) => {
        keeper.joinClass({ code, seat: null, line: null });
        location.replace(addressOf({ name: 'class' }));
      }}
    />
  );
}
