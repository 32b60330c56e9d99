// A practice round: drawn when none is open, taken up where it was left, kept line by line.
import { useEffect, useState } from 'preact/hooks';
import { drawRound } from '../../domain/practice/draw-round';
import { canPractise } from '../../domain/practice/invitation';
import { fits } from '../../domain/practice/judge';
import type { PracticeSet } from '../../domain/practice/types';
import type { Round } from '../../domain/progress/practice';
import { seededRandom } from '../../domain/shared/random';
import { RoundRest, RoundScreen } from '../../ui/practice/round-screen';
import type { Game } from '../boot/game';
import { classWords } from '../classroom/class-words';
import { homeOf } from '../routes/home';
import { addressOf } from '../routes/route';

/** What the page needs; the words of the sets are loaded. */
export interface RoundPageProps {
  readonly game: Game;
  readonly sets: readonly PracticeSet[];
}

const find = (sets: readonly PracticeSet[], level: string, item: string) => {
  const set = sets.find((candidate) => candidate.level === level);
  const line = set?.items.find(({ id }) => id === item);
  return set && line && { set, line };
};

/** Whether there are lines, and the game still has all of them. */
const isKnown = ({ items }: Round, sets: readonly PracticeSet[]): boolean =>
  items.length > 0 && items.every(({ level, item }) => find(sets, level, item));

/** Whether a line of the round is still to be met. */
const isGoing = (round: Round, sets: readonly PracticeSet[]): boolean =>
  isKnown(round, sets) && round.items.some(({ move }) => move === null);

/** Opens a round when none is going; one of which the last answer was given is put with the others first. */
function begin({ keeper, wishes, clock }: Game, sets: readonly PracticeSet[]): void {
  const { open } = keeper.progress.peek().practice;
  if (open && isGoing(open, sets)) return;
  if (open && isKnown(open, sets)) keeper.recordRound();
  if (!canPractise(keeper.progress.peek(), keeper.today())) return;
  const items = drawRound(sets, keeper.progress.peek().practice.rounds, seededRandom(wishes.seed ?? clock.now()));
  if (items.length > 0) keeper.openRound(items);
}

interface LineProps {
  readonly game: Game;
  readonly sets: readonly PracticeSet[];
  readonly round: Round;
  /** Which line it is. */
  readonly at: number;
  readonly onAnswer: (move: string) => void;
  readonly onNext: () => void;
}

function RoundLine({ game, sets, round, at, onAnswer, onNext }: LineProps) {
  const { t, has } = game.text;
  const { level = '', item = '', move = null } = round.items[at] ?? {};
  const found = find(sets, level, item);
  if (!found) return null;
  const { set, line } = found;
  const say = (key: string): string => t(key, {}, `practice/${level}`);
  const isFit = move !== null && fits(line, move);
  const why = say(`${item}.why`);
  return (
    <RoundScreen
      home={addressOf(homeOf(game))}
      place={{ number: at + 1, total: round.items.length }}
      who={set.neighbour}
      question={say('ask')}
      from={has(`${item}.from`, `practice/${level}`) ? say(`${item}.from`) : undefined}
      line={say(item)}
      choices={line.moves.map((id) => ({ id, label: say(`move.${id}`) }))}
      onChoose={onAnswer}
      answer={
        move === null
          ? undefined
          : { move: say(`move.${move}`), isFit, reply: t(isFit ? 'right' : 'other', { why }, 'practice') }
      }
      onNext={onNext}
    />
  );
}

/** The round, its end, or why there is none yet. */
export function RoundPage({ game, sets }: RoundPageProps) {
  const { keeper } = game;
  // The line whose answer is being read; null = the next one that was not met.
  const [reading, setReading] = useState<number | null>(null);
  const [isDone, setDone] = useState(false);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    begin(game, sets);
    setReady(true);
  }, []);
  const { open } = keeper.progress.value.practice;
  if (!isReady) return null;
  if (isDone || !open || !isKnown(open, sets)) return <RoundRest isDone={isDone} toClass={classWords(game)} />;
  const at = reading ?? open.items.findIndex(({ move }) => move === null);
  const next = () => {
    setReading(null);
    if (open.items.some(({ move }) => move === null)) return;
    keeper.recordRound();
    setDone(true);
  };
  const answer = (move: string) => {
    setReading(at);
    keeper.answerRound(move);
  };
  return <RoundLine game={game} sets={sets} round={open} at={at} onAnswer={answer} onNext={next} />;
}
