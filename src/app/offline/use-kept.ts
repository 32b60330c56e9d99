// Keeps all of a level while it is played: whoever loses the network in its middle comes to its end.
import { useEffect } from 'preact/hooks';
import type { Game } from '../boot/game';
import { bringOffline } from './bring-offline';

/** What is wanted now comes first. */
const pause = 3000;

/** `begun`: its picture is there, or will not come. */
export function useKept({ text, keeper }: Game, scene: string, begun: boolean): void {
  const { tag } = text.locale.value;
  const { muted, music } = keeper.settings.value;
  // Whoever mutes the game does not fetch its music either.
  const isHeard = !muted && music > 0;
  useEffect(() => {
    if (!begun) return;
    const timer = setTimeout(() => void bringOffline().then((offline) => offline?.opened(scene, tag, isHeard)), pause);
    return () => clearTimeout(timer);
  }, [scene, tag, begun, isHeard]);
}
