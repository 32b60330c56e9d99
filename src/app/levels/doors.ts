// The words on the doors of Lantern Street, without the whole texts behind them.
import { effect, signal } from '@preact/signals';
import doorFiles, { type Doors } from 'virtual:doors';
import type { Text } from '../../ports/text';

/** Looks up a door's words. */
export interface DoorWords {
  /** Title or `door.…` of a level; gentle wording where asked; empty while it loads. */
  say(level: string, key: string, gentle: boolean): string;
}

/** Follows the language; missing words come from English. */
export function createDoorWords(text: Text): DoorWords {
  const loaded = signal<Readonly<Record<string, Doors>>>({});
  const load = async (tag: string) => {
    const file = doorFiles[tag];
    if (!file || loaded.peek()[tag]) return;
    const words = (await file()).default;
    loaded.value = { ...loaded.value, [tag]: words };
  };
  effect(() => {
    for (const tag of new Set(['en', text.locale.value.tag])) {
      load(tag).catch((error: unknown) => console.warn(`no door words for ${tag}`, error));
    }
  });
  return {
    say: (level, key, gentle) => {
      const keys = gentle ? [`${key}_gentle`, key] : [key];
      for (const tag of [text.locale.value.tag, 'en']) {
        const words = loaded.value[tag]?.[level];
        const found = keys.map((candidate) => words?.[candidate]).find((word) => word !== undefined);
        if (found !== undefined) return found;
      }
      return '';
    },
  };
}
