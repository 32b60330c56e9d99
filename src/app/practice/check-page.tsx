// A form of a level's check: taken up at the first line that has no answer, with reasons at its end after the story.
import { useMemo, useState } from 'preact/hooks';
import type { CheckItem, PracticeSet } from '../../domain/practice/types';
import { checkOf, type CheckForm, type CheckFormName } from '../../domain/progress/practice';
import { classCheckOf } from '../../domain/progress/classes';
import { levelOf } from '../../domain/progress/progress';
import { seededRandom, shuffled } from '../../domain/shared/random';
import { CheckEnd, CheckScreen, checkAnswers, type CheckReason } from '../../ui/practice/check-screen';
import type { Game } from '../boot/game';
import { classWords } from '../classroom/class-words';

/** What the page needs; the words of the set are loaded. */
export interface CheckPageProps {
  readonly game: Game;
  readonly set: PracticeSet;
  readonly form: 'a' | 'b';
}

/** The same order for everybody, so that a class can talk about it; another one in each form. */
const orderSeeds = { a: 4, b: 9 } as const;

/** Whether the story is behind the player, in whatever way. */
const isAfterStory = ({ keeper }: Game, level: string): boolean =>
  ['lit', 'read', 'skipped'].includes(levelOf(keeper.progress.value, level).state);

const firstOpen = (items: readonly CheckItem[], answers: CheckForm): number => {
  const index = items.findIndex(({ id }) => !Object.hasOwn(answers, id));
  return index < 0 ? items.length : index;
};

/** The form that is open: form A becomes "once more" when that was begun. */
function useForm({ game, set, form }: CheckPageProps) {
  const { keeper } = game;
  const check = checkOf(keeper.progress.value, set.level);
  const [isAgain, setAgain] = useState(form === 'a' && Object.keys(check.again).length > 0);
  const name: CheckFormName = isAgain ? 'again' : form;
  const items = useMemo(() => shuffled(set.checks[form], seededRandom(orderSeeds[form])), [set, form]);
  const answers = check[name];
  // The line that one went back to; null = the first without an answer.
  const [chosen, setChosen] = useState<number | null>(null);
  const at = chosen ?? firstOpen(items, answers);
  return { name, items, answers, at, setChosen, setAgain };
}

/** A check, line by line. */
export function CheckPage(props: CheckPageProps) {
  const { game, set, form } = props;
  const { keeper, text, doors } = game;
  const { level } = set;
  const { name, items, answers, at, setChosen, setAgain } = useForm(props);
  const say = (key: string): string => text.t(key, {}, `practice/${level}`);
  const isAfter = name !== 'a';
  // A class asks for each form once; once more is for oneself.
  const isOfClass = classCheckOf(keeper.progress.value, level) !== undefined;
  const story = doors.say(level, 'title', keeper.settings.value.profile === 'gentle');
  const frame = { level, story, isAfter, toClass: isOfClass ? classWords(game) : undefined };
  const item = items[at];
  if (!item) {
    const reasonsFor = (lines: readonly CheckItem[], given: CheckForm) =>
      lines.map(({ id, answer }): CheckReason => {
        return { id, line: say(id), given: given[id] ?? answer, answer, why: say(`${id}.why`) };
      });
    // The lines before the story come back with their reasons too, as was promised: now they measure nothing any more.
    const { a, b } = checkOf(keeper.progress.value, level);
    const isTold = isAfter || firstOpen(set.checks.b, b) === set.checks.b.length;
    const before = name === 'b' ? set.checks.a.filter(({ id }) => Object.hasOwn(a, id)) : [];
    const reasons = [...reasonsFor(items, answers), ...reasonsFor(before, a)];
    return (
      <CheckEnd
        {...frame}
        reasons={isTold ? reasons : []}
        onAgain={isAfter || isOfClass || !isAfterStory(game, level) ? undefined : () => setAgain(true)}
        // Whoever has read the reasons would answer for the class what they say.
        onOver={isOfClass && isTold ? undefined : () => keeper.clearCheck(level, name)}
      />
    );
  }
  const asked = text.has('check.ask', `practice/${level}`) ? say('check.ask') : text.t('check.ask', {}, 'practice');
  return (
    <CheckScreen
      key={`${form}-${name}`}
      {...frame}
      place={{ number: at + 1, total: items.length }}
      who={set.neighbour}
      question={asked}
      line={say(item.id)}
      choices={checkAnswers.map(([id, key]) => ({ id, label: text.t(key, {}, 'practice') }))}
      onChoose={(id) => {
        const answer = checkAnswers.find(([candidate]) => candidate === id)?.[0];
        if (!answer) return;
        // Whoever went back goes on where there is no answer yet.
        setChosen(null);
        keeper.answerCheck({ level, form: name, item: item.id, answer });
      }}
      onBack={at === 0 ? undefined : () => setChosen(at - 1)}
    />
  );
}
