// The words on the doors of Lantern Street, without the whole texts behind them.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import doorFiles, { type Doors } from 'virtual:doors';
import type { Text } from '../../ports/text';

/** Looks up a door's words. */
export interface DoorWords {
  /** Title or `door.…` of a level; gentle wording where asked; empty while it loads. */
  say(level: string, key: string, gentle: boolean): string;
  /** The words of the present language have come, or are known not to come. */
  readonly arrived: ReadonlySignal<boolean>;
}

/** Follows the language; missing words come from English. */
export function createDoorWords(text: Text): DoorWords {
  const loaded = signal<Readonly<Record<string, Doors>>>({});
  const settled = signal<readonly string[]>([]);
  const load = async (tag: string) => {
    const file = doorFiles[tag];
    if (!file || loaded.peek()[tag]) return;
    const words = (await file()).default;
    loaded.value = { ...loaded.value, [tag]: words };
  };
  effect(() => {
    for (const tag of new Set(['en', text.locale.value.tag])) {
      load(tag)
        .catch((error: unknown) => console.warn(`no door words for ${tag}`, error))
        .finally(() => void (settled.value = [...settled.value, tag]));
    }
  });
  return {
    arrived: computed(() => settled.value.includes(text.locale.value.tag)),
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
