// A page that does not open: back to the street, with a sentence about it.
import { useEffect } from 'preact/hooks';
import type { Game } from '../boot/game';

/** `notice` is the text key of the sentence. */
export function TurnBack({ game, notice }: { readonly game: Game; readonly notice: string }) {
  useEffect(() => game.router.turnBack(notice), []);
  return null;
}
