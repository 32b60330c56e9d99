// The song of the festival: the sounds of the lit windows, at first one after another, with words for whoever reads them.
import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../boot/game';

/** How long after one window the next one joins, in milliseconds. */
const between = 1700;
/** How long the words for a sound stay, in milliseconds. */
const stay = 2500;

/** A lit window: its number and its level. */
export interface LitWindow {
  readonly number: number;
  readonly level: string;
}

/**
 * Plays the windows that are lit; in the moment `joining` they come in one by one, before it none is heard. Returns the
 * caption of the sound that has just joined, empty where there is none.
 */
export function useSong({ sound, doors }: Game, lit: readonly LitWindow[], beat: string, joining: string): string {
  const [heard, setHeard] = useState('');
  useEffect(() => {
    sound.music('lantern-street');
    if (beat !== joining) {
      const waits = joining !== '' && beat === 'fin-open';
      for (const { number } of lit) sound.layer(`snd-${number}`, !waits);
      return;
    }
    const timers = lit.map(({ number, level }, index) =>
      setTimeout(() => {
        sound.layer(`snd-${number}`, true);
        setHeard(doors.say(level, 'door.sound', false));
      }, index * between),
    );
    timers.push(setTimeout(() => setHeard(''), (lit.length - 1) * between + stay));
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setHeard('');
    };
  }, [beat, lit.length]);
  return heard;
}
