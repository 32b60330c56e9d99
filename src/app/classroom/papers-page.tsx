// The papers: their list, and one of them.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PracticeItem } from '../../domain/practice/types';
import type { PaperProps } from '../../ui/classroom/papers/paper';
import { PaperScreen } from '../../ui/classroom/papers/paper-screen';
import { papers } from '../../ui/classroom/papers/papers';
import { PapersScreen } from '../../ui/classroom/papers/papers-screen';
import { Stuck } from '../../ui/screens/stuck';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { levelIds } from '../levels/levels';
import { loadSet } from '../practice/sets';

/** Cards should not be more suspicious than the stories: what is harmless comes first. */
const order: readonly PracticeItem['tag'][] = ['benign', 'ambiguous', 'harmful'];

function givenBy({ text, doors }: Game): PaperProps {
  return {
    levels: levelIds.map((id) => ({ id, title: doors.say(id, 'title', false) })),
    async bring(level) {
      const [set] = await Promise.all([loadSet(level), text.load(`lessons/${level}`), text.load(`practice/${level}`)]);
      const items = set?.items ?? [];
      return order.flatMap((tag) => items.filter((item) => item.tag === tag).map(({ id }) => id));
    },
  };
}

/** What is inside is drawn when the words of papers are here. */
function WithWords({ game, children }: { readonly game: Game; readonly children: () => ComponentChildren }) {
  const [state, setState] = useState<'waiting' | 'ready' | 'failed'>('waiting');
  const load = () => {
    setState('waiting');
    game.text.load('papers').then(
      () => setState('ready'),
      () => setState('failed'),
    );
  };
  useEffect(load, []);
  if (state === 'failed') return <Stuck onAgain={load} />;
  return state === 'ready' ? <>{children()}</> : <Waiting />;
}

/** The list of papers. */
export function PapersPage({ game }: { readonly game: Game }) {
  const { levels } = givenBy(game);
  return <WithWords game={game}>{() => <PapersScreen papers={papers} levels={levels} />}</WithWords>;
}

/** A paper; where there is none of that name, the list, with a sentence. */
export function PaperPage({ game, name }: { readonly game: Game; readonly name: string }) {
  const given = useMemo(() => givenBy(game), [game.text.locale.value]);
  const paper = papers.find((candidate) => candidate.name === name);
  return (
    <WithWords game={game}>
      {() =>
        paper ? (
          <PaperScreen paper={paper} {...given} />
        ) : (
          <PapersScreen papers={papers} levels={given.levels} isUnknown />
        )
      }
    </WithWords>
  );
}
