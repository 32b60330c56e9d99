// Reads the festival aloud, for whoever has asked for it.
import { useEffect } from 'preact/hooks';
import type { Game } from '../boot/game';

/** Reads the lines of each moment and what can be chosen; silent without a voice, and at once when the page is left. */
export function useFestivalAloud({ keeper, speech, text }: Game, beat: string, lines: readonly string[]): void {
  const { readAloud, readSpeed } = keeper.settings.value;
  const { tag } = text.locale.value;
  const isOn = readAloud && speech.has(tag);
  useEffect(() => {
    if (isOn) speech.read(lines, tag, () => {}, readSpeed);
  }, [isOn, tag, beat]);
  useEffect(() => () => speech.stop(), []);
}
