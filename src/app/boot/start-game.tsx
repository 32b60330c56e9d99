// Starts everything in the right order: what is kept, then words, then the first screen.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { settingsFor } from '../../domain/progress/settings';
import type { Clock } from '../../ports/clock';
import type { Share } from '../../ports/share';
import type { Sound } from '../../ports/sound';
import type { Speech } from '../../ports/speech';
import type { Storage } from '../../ports/storage';
import type { Text } from '../../ports/text';
import { createKeeper, type Keeper } from '../keeping/keeper';
import { createDoorWords } from '../levels/doors';
import { levelIds } from '../levels/levels';
import { withoutClassQuery } from '../routes/class-query';
import { wishesOf, type Wishes } from '../routes/query';
import { createRouter } from '../routes/router';
import { App } from './app';
import { applySettings } from './apply-settings';
import { wantsLessMotion } from './device';
import type { Game } from './game';
import { startSound } from './start-sound';

/** The adapters, and where to draw. `createText` waits until it is known which language was kept. */
export interface Parts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly sound: Sound;
  readonly speech: Speech;
  readonly share: Share;
  readonly createText: (wanted: string | null) => Promise<Text>;
  readonly ui: HTMLElement;
  readonly stageHost: HTMLElement;
}

function obey(keeper: Keeper, { pace, profile }: Wishes): void {
  if (!keeper.settings.peek().asked && wantsLessMotion()) keeper.set({ pace: 'calm' });
  // The gentle wording comes calm; a pace that was asked for wins.
  if (profile) keeper.set(settingsFor(profile));
  if (pace) keeper.set({ pace });
}

/** The game before anything is shown. Rejects only when not even the English words can be had. */
export async function prepareGame(parts: Parts): Promise<Game> {
  const { sound, speech, share, storage, clock, stageHost } = parts;
  // Behind `#` it reaches no log of a host.
  const moved = withoutClassQuery(location.href);
  if (moved !== undefined) history.replaceState(history.state, '', moved);
  const wishes = wishesOf(location.search);
  const keeper = createKeeper(parts);
  await keeper.load();
  obey(keeper, wishes);
  const text = await parts.createText(wishes.language ?? keeper.settings.peek().language);
  const missed = wishes.language !== undefined && text.locale.peek().tag !== wishes.language;
  const game: Game = {
    text,
    keeper,
    sound,
    speech,
    share,
    storage,
    clock,
    stageHost,
    router: createRouter(levelIds),
    doors: createDoorWords(text),
    wishes: missed ? { ...wishes, notices: [...wishes.notices, 'err-language'] } : wishes,
    enter: signal(null),
  };
  applySettings(game);
  startSound(sound);
  return game;
}

/** Prepares the game and shows it; rejects as `prepareGame` does. */
export async function startGame(parts: Parts): Promise<void> {
  const game = await prepareGame(parts);
  render(<App game={game} />, parts.ui);
}
