// The Kindness Guide, and all that can be kept: the guide as a card, lanterns, what was made in the stories.
import { useEffect, useState } from 'preact/hooks';
import { levelOf, type Try } from '../../domain/progress/progress';
import type { Scenario } from '../../domain/scenario/types';
import { announce } from '../../ui/kit/announce';
import { GuideCard } from '../../ui/keepsake/guide/guide-card';
import { LanternCard } from '../../ui/keepsake/lantern/lantern-card';
import type { LanternView } from '../../ui/keepsake/lantern/lantern-look';
import { GuideScreen, type GuideEntry, type OtherTry } from '../../ui/screens/guide-screen';
import type { Game } from '../boot/game';
import { lanternLookOf } from '../levels/lantern-looks';
import { loadLevel, loadLevels } from '../levels/levels';
import { gameAddress } from '../routes/game-address';
import { KeepsakeCard } from './keepsake-card';

/** A sentence of a level; empty until its words are here. */
const sentenceOf = ({ text }: Game, level: string, key: string): string =>
  text.has(key, `levels/${level}`) ? text.t(key, {}, `levels/${level}`) : '';

/** Fetches the words of the levels that have a sentence in the guide. */
function useSentences({ text }: Game, guide: readonly Try[]): void {
  const levels = [...new Set(guide.map(({ level }) => level))];
  useEffect(() => {
    for (const level of levels) {
      text.load(`levels/${level}`).catch((error: unknown) => console.warn(`no words for ${level}`, error));
    }
  }, [levels.join()]);
}

/** Ids of the levels in the order of their windows; none until they are here. */
function useLevels(): readonly string[] {
  const [levels, setLevels] = useState<readonly string[]>([]);
  useEffect(() => {
    loadLevels().then(
      (loaded: readonly Scenario[]) => setLevels(loaded.map(({ id }) => id)),
      (error: unknown) => console.warn('The order of the windows could not be loaded', error),
    );
  }, []);
  return levels;
}

/** The sentence that is being exchanged, and what could stand in its place. */
function useSwap(game: Game) {
  const { keeper } = game;
  const [swap, setSwap] = useState<{ readonly from: Try; readonly others: readonly OtherTry[] } | null>(null);
  const ask = async (from: Try) => {
    const [scenario] = await Promise.all([loadLevel(from.level), game.text.load(`levels/${from.level}`)]);
    const has = (key: string) =>
      keeper.progress.peek().guide.some((entry) => entry.level === from.level && entry.key === key);
    const free = scenario?.tries.filter((key) => !has(key)) ?? [];
    setSwap({ from, others: free.map((key) => ({ key, sentence: sentenceOf(game, from.level, key) })) });
  };
  const choose = (key: string | null) => {
    if (swap && key !== null) {
      keeper.swapTry(swap.from.level, swap.from.key, key);
      announce(sentenceOf(game, swap.from.level, key));
    }
    setSwap(null);
  };
  return { others: swap?.others ?? null, ask, choose };
}

/** The lit windows as lanterns, each with the sentence that was chosen behind it. */
function lanternsOf({ keeper, doors }: Game, levels: readonly string[], entries: readonly GuideEntry[]) {
  const { progress, settings } = keeper;
  const gentle = settings.value.profile === 'gentle';
  const lit = levels.filter((level) => levelOf(progress.value, level).state === 'lit');
  return lit.map((level): LanternView => {
    const chosen = entries.find((entry) => entry.level === level && entry.sentence !== '')?.sentence;
    return {
      level,
      title: doors.say(level, 'title', false),
      line: chosen ?? doors.say(level, 'door.lit', gentle),
      look: lanternLookOf(level),
    };
  });
}

interface KeptProps {
  readonly game: Game;
  readonly levels: readonly string[];
  readonly entries: readonly GuideEntry[];
}

function Kept({ game, levels, entries }: KeptProps) {
  const { keeper, text, share, doors } = game;
  const address = gameAddress(text.locale.value.tag);
  const lanterns = lanternsOf(game, levels, entries);
  const spoken = entries.filter(({ sentence }) => sentence !== '');
  const lines = spoken.map(({ sentence, level }) => ({ sentence, color: lanternLookOf(level).paper[1] }));
  return (
    <>
      {lines.length === 0 ? null : <GuideCard {...{ lines, share, address }} />}
      {lanterns.length === 0 ? null : (
        <LanternCard {...{ lanterns, share, address }} festival={keeper.progress.value.festival !== null} />
      )}
      {levels.map((level) => {
        const made = levelOf(keeper.progress.value, level).finished.length > 0;
        const empty = doors.say(level, 'door.keep', false);
        if (made) return <KeepsakeCard key={level} game={game} level={level} />;
        return empty === '' ? null : <p key={level}>{empty}</p>;
      })}
    </>
  );
}

/** What a player chose and made. */
export function GuidePage({ game }: { readonly game: Game }) {
  const { keeper, doors } = game;
  const { guide } = keeper.progress.value;
  const levels = useLevels();
  const swap = useSwap(game);
  useSentences(game, guide);
  const entries = guide.map((entry) => ({
    ...entry,
    sentence: sentenceOf(game, entry.level, entry.key),
    title: doors.say(entry.level, 'title', false),
  }));
  const isEmpty = guide.length === 0 && levels.every((level) => levelOf(keeper.progress.value, level).state !== 'lit');
  return (
    <GuideScreen
      entries={entries}
      others={swap.others}
      onSwap={(entry) => void swap.ask(entry).catch((error: unknown) => console.warn('no other sentences', error))}
      onChosen={swap.choose}
      onTried={({ level, key }, tried) => keeper.setTry(level, key, { tried })}
      onNote={({ level, key }, note) => keeper.setTry(level, key, { note })}
      onRemove={({ level, key }) => keeper.removeTry(level, key)}
      isEmpty={isEmpty}
      keepsakes={<Kept {...{ game, levels, entries }} />}
    />
  );
}
