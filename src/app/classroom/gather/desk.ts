// The teacher's desk: what gathers, once for a visit, so that going to another page and back loses nothing.
import { createFiles } from '../../../platform/files/browser-files';
import type { Files } from '../../../ports/files';
import type { Game } from '../../boot/game';
import { createFinder, openWorker, type Finder } from './finder';
import { createGathering, type Gathering } from './gathering';
import { createHolding, type Holding } from './holding';
import { loadStories } from '../../practice/load-stories';

/** All that gathers. */
export interface Desk {
  readonly files: Files;
  readonly finder: Finder;
  readonly holding: Holding;
  readonly gathering: Gathering;
}

const desks = new WeakMap<Game, Promise<Desk>>();

async function setUp({ storage }: Game): Promise<Desk> {
  const finder = createFinder((await loadStories()).tables, openWorker);
  const files = createFiles();
  const holding = createHolding(storage);
  await holding.load(finder);
  // A page that is left may not come back.
  document.addEventListener('visibilitychange', () => void (document.hidden && holding.flush()));
  return { files, finder, holding, gathering: createGathering({ holding, finder, files }) };
}

/** The desk of this visit, with what is kept on the device. Rejects when the stories or words cannot be fetched. */
export async function openDesk(game: Game): Promise<Desk> {
  const known = desks.get(game) ?? setUp(game);
  desks.set(game, known);
  // What failed is tried again.
  known.catch(() => desks.delete(game));
  const [desk] = await Promise.all([known, game.text.load('teach')]);
  return desk;
}
