// A real session of any level on screen, in the level's own view, as the app shows it.
import type { Session } from '../../src/app/session/session';
import type { Person } from '../../src/domain/scenario/people';
import type { MarkedState, Pace } from '../../src/domain/scenario/types';
import type { StagePoint } from '../../src/ports/stage';
import type { Words } from '../../src/ui/dialogue/words';
import type { LevelView } from '../../src/ui/level/level-view';
import { LevelScreen } from '../../src/ui/screens/level-screen';

/** What a test may want otherwise; calm and without a picture unless told. */
interface LevelOnScreenProps<State extends MarkedState> {
  readonly session: Session;
  readonly view: LevelView<State>;
  readonly words: Words;
  readonly circle?: readonly Person[];
  readonly pace?: Pace;
  readonly at?: (name: string) => StagePoint | undefined;
  readonly onRest?: (resting: boolean) => void;
  readonly onLift?: (weight: number, x: number) => void;
}

const nothing = () => undefined;

/** Shows the session; every press goes to it. */
export function LevelOnScreen<State extends MarkedState>(props: LevelOnScreenProps<State>) {
  const { session, view, words, circle = [], pace = 'calm', at = nothing, onRest = nothing, onLift = nothing } = props;
  const { beat } = session.run.value;
  // The session plays any scenario; only the level's view knows the shape of its state.
  const state = session.run.value.state as State;
  const { choices, moves, canGoOn } = session.actions.value;
  const news = session.news.value;
  const move = (id: string) => void session.move(id);
  return (
    <LevelScreen
      {...{ beat, words, circle, news }}
      level={session.scenario.id}
      number={session.scenario.order}
      title={words('title')}
      entry={session.entry.value}
      acting={session.acting.value}
      actions={{
        choices: choices.map(({ id, tool }) => ({ id, key: `${beat}.${id}`, tool: tool === true })),
        moves,
        canGoOn,
      }}
      beside={view.Beside ? <view.Beside {...{ beat, state, words }} /> : null}
      passage={
        <view.Play
          {...{ beat, state, moves, news, pace, words, at, onRest, onLift }}
          eased={false}
          covered={false}
          onMove={move}
        />
      }
      notices={[]}
      onAdvance={() => session.advance()}
      onChoose={move}
      onHelp={nothing}
      onPause={nothing}
      onInsets={nothing}
    />
  );
}
