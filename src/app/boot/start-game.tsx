// Starts everything in the right order: what is kept, then words, then the first screen.
import { effect, signal } from '@preact/signals';
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
import { withoutClassQuery } from '../routes/class-query';
import { wishesOf, type Wishes } from '../routes/query';
import { createRouter } from '../routes/router';
import { App, isFirstPage } from './app';
import { applySettings } from './apply-settings';
import { wantsLessMotion } from './device';
import { warmPages } from './fetch-pages';
import type { Game } from './game';
import { ignoreSecondPress } from './second-press';
import { startSound } from './start-sound';
import { takeOver } from './take-over';

/** The adapters, and where to draw. `createText` begins with the wanted language, or with that of the device. */
export interface Parts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly sound: Sound;
  readonly speech: Speech;
  readonly share: Share;
  readonly createText: (wanted: string | null) => Promise<Text>;
  /** The language of whoever answered the first questions on this device: told at once, and kept for the next visit. */
  readonly known: { language(): string | null; keep(language: string | null): void };
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
  const words = parts.createText(wishes.language ?? null);
  // Whoever does not meet the first questions has the pages on their way while the device looks for what it kept.
  if (location.hash.length > 2 || parts.known.language() !== null) {
    warmPages();
    words.then((text) => text.countWell()).catch(() => undefined);
  }
  const kept = keeper.load().then(() => {
    if (keeper.settings.peek().asked) warmPages();
  });
  // The words that the device asks for and what is kept on it come side by side.
  const [text] = await Promise.all([words, kept]);
  obey(keeper, wishes);
  const { language } = keeper.settings.peek();
  if (wishes.language === undefined && language !== null) await text.change(language);
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
    router: createRouter(),
    doors: createDoorWords(text),
    wishes: missed ? { ...wishes, notices: [...wishes.notices, 'err-language'] } : wishes,
    enter: signal(null),
    opening: signal(false),
  };
  applySettings(game);
  startSound(sound);
  ignoreSecondPress();
  // Of a guest nothing is kept, this neither.
  effect(() => parts.known.keep(keeper.member.value && keeper.settings.value.asked ? text.locale.value.tag : null));
  return game;
}

/** Prepares the game and shows it; rejects as `prepareGame` does. */
export async function startGame(parts: Parts): Promise<void> {
  const game = await prepareGame(parts);
  const goOn = takeOver(parts.ui, isFirstPage(game));
  render(<App game={game} />, parts.ui);
  goOn();
  // Trying out the device fetches a library, which the first page does not wait for.
  setTimeout(() => void game.keeper.settle());
}
