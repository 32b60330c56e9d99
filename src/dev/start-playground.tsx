// Starts the game with a memory of its own, so that looking around never touches what somebody has played.
import { render } from 'preact';
import { prepareGame, type Parts } from '../app/boot/start-game';
import { createFakeStorage } from '../platform/storage/fake-storage';
import { Playground } from './playground';
import './playground.css';

/** Shows the playground; rejects when not even the English words can be had. */
export async function startPlayground(parts: Parts): Promise<void> {
  const game = await prepareGame({ ...parts, storage: createFakeStorage() });
  game.keeper.set({ asked: true });
  render(<Playground game={game} />, parts.ui);
}
