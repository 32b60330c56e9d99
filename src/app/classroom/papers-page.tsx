// The papers: their list, and one of them.
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PracticeItem } from '../../domain/practice/types';
import type { PaperProps } from '../../ui/classroom/papers/paper';
import { PaperScreen } from '../../ui/classroom/papers/paper-screen';
import { papers } from '../../ui/classroom/papers/papers';
import { PapersScreen } from '../../ui/classroom/papers/papers-screen';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { levelIds, loadLevels } from '../levels/levels';
import { loadSet } from '../practice/sets';

/** Cards should not be more suspicious than the stories: what is harmless comes first. */
const order: readonly PracticeItem['tag'][] = ['benign', 'ambiguous', 'harmful'];

/** Levels in the order of their windows; in that of their folders where they cannot be fetched. */
const inOrder = (): Promise<readonly string[]> =>
  loadLevels().then(
    (levels) => levels.map(({ id }) => id),
    () => levelIds,
  );

function givenBy({ text, doors }: Game, ids: readonly string[]): PaperProps {
  return {
    levels: ids.map((id) => ({ id, title: doors.say(id, 'title', false) })),
    async bring(level) {
      const [set] = await Promise.all([loadSet(level), text.load(`lessons/${level}`), text.load(`practice/${level}`)]);
      const items = set?.items ?? [];
      return order.flatMap((tag) => items.filter((item) => item.tag === tag).map(({ id }) => id));
    },
  };
}

interface WithWordsProps {
  readonly game: Game;
  readonly page: (given: PaperProps) => VNode;
}

/** What is inside is drawn when the words of papers are here. */
function WithWords({ game, page }: WithWordsProps) {
  const [ids, setIds] = useState<readonly string[] | 'failed' | undefined>(undefined);
  const load = () => {
    setIds(undefined);
    Promise.all([inOrder(), game.text.load('papers')]).then(
      ([found]) => setIds(found),
      () => setIds('failed'),
    );
  };
  useEffect(load, []);
  if (ids === 'failed') return <Stuck onAgain={load} />;
  return ids === undefined ? <Waiting /> : page(givenBy(game, ids));
}

/** The list of papers. */
export function PapersPage({ game }: { readonly game: Game }) {
  return <WithWords game={game} page={({ levels }) => <PapersScreen papers={papers} levels={levels} />} />;
}

/** A paper; where there is none of that name, the list, with a sentence. */
export function PaperPage({ game, name }: { readonly game: Game; readonly name: string }) {
  const paper = papers.find((candidate) => candidate.name === name);
  return (
    <WithWords
      game={game}
      page={(given) =>
        paper ? (
          <PaperScreen paper={paper} {...given} />
        ) : (
          <PapersScreen papers={papers} levels={given.levels} isUnknown />
        )
      }
    />
  );
}
