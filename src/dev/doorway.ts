// Decides whether an address means the playground or the game, and brings the playground only when it is wanted.
import { startGame, type Parts } from '../app/boot/start-game';
import { isPlaygroundPage, textOf } from './address';

/** Starts what the address asks for; rejects when not even the English words can be had. */
export async function startGameOrPlayground(parts: Parts): Promise<void> {
  if (isPlaygroundPage(location.hash) || textOf(location.search) !== null) {
    const { startPlayground } = await import('./start-playground');
    return startPlayground(parts);
  }
  // Typed into the address of the running game: the game does not know the page, a new start does.
  window.addEventListener('hashchange', () => {
    if (isPlaygroundPage(location.hash)) location.reload();
  });
  return startGame(parts);
}
