// Everything that the festival needs before its first line: its page, the levels, its words and those on the lanterns.
import { lanternsOf } from '../../domain/progress/festival-lanterns';
import type { Game } from '../boot/game';
import { loadLevels } from '../levels/levels';
import { comeToEvening } from './evening';
import { FestivalPage } from './festival-page';
import { levelsOf } from './lantern-words';

/** Rejects when its own words cannot be had; a lantern without words is left out. */
export async function loadFestival({ keeper, text }: Game) {
  comeToEvening(keeper.member.peek()?.id ?? null);
  const [levels] = await Promise.all([loadLevels(), text.load('festival')]);
  const wanted = levelsOf(lanternsOf(keeper.progress.peek(), levels));
  await Promise.all(
    wanted.map((level) =>
      text.load(`levels/${level}`).catch((error: unknown) => console.warn(`no words for ${level}`, error)),
    ),
  );
  return { levels, Page: FestivalPage };
}
