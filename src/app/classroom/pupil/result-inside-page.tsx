// All that a result holds: fetches the words of what was chosen, and shows the rest meanwhile.
import { useEffect, useState } from 'preact/hooks';
import type { Receipt } from '../../../domain/receipt/receipt';
import { ResultInside } from '../../../ui/classroom/pupil/result-inside';
import type { ResultView } from '../../../ui/classroom/pupil/result-view';
import type { Namespace } from '../../../ports/text';
import type { Game } from '../../boot/game';
import type { ClassParts } from './load-parts';

/** What it needs. */
export interface ResultInsideProps {
  readonly game: Game;
  readonly parts: ClassParts;
  readonly receipt: Receipt;
  readonly view: ResultView;
}

/** Words that are to be had: of stories with choices, and of checks. */
function namespacesOf({ stories }: Receipt): readonly Namespace[] {
  return stories.flatMap(({ level, choices, check }): readonly Namespace[] => {
    if (level === null) return [];
    const hasLines = Object.keys(check.a).length + Object.keys(check.b).length > 0;
    const lines: readonly Namespace[] = hasLines ? [`practice/${level}`, 'practice'] : [];
    return [...(Object.keys(choices).length > 0 ? [`levels/${level}` as const] : []), ...lines];
  });
}

/** A word that did not come is told in a sentence; nothing stays empty. */
export function ResultInsidePage({ game, parts, receipt, view }: ResultInsideProps) {
  const { text, doors, keeper } = game;
  const [, setLoaded] = useState(0);
  const wanted = namespacesOf(receipt);
  useEffect(() => {
    Promise.allSettled(wanted.map((namespace) => text.load(namespace))).then(
      () => setLoaded((count) => count + 1),
      () => undefined,
    );
  }, [wanted.join()]);
  const gentle = keeper.settings.value.profile === 'gentle';
  const find = (key: string, namespace: Namespace) =>
    text.has(key, namespace) ? text.t(key, {}, namespace) : undefined;
  const levelOf = (window: number) => parts.levels.find(({ order }) => order === window)?.id ?? '';
  return (
    <ResultInside
      {...{ receipt, view }}
      title={(window) => doors.say(levelOf(window), 'title', gentle)}
      choice={(level, beat, choice) => find(`${beat}.${choice}`, `levels/${level}`)}
      line={(level, item) => find(item, `practice/${level}`)}
      answer={(answer) => text.t(`check.answer-${answer}`, {}, 'practice')}
    />
  );
}
