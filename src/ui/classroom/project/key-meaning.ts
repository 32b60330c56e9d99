// What a key of a keyboard or of a presenter's clicker means while a class plays.

/** What a key asks for: on, back, hide or show the screen, other letters, or a hand for the option of that place. */
export type KeyMeaning =
  | { readonly kind: 'forward' | 'back' | 'hide' | 'larger' | 'smaller' }
  | { readonly kind: 'option'; readonly index: number; readonly isShifted: boolean };

/** What matters of a pressed key. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** Where it was pressed. */
export interface KeyPlace {
  /** What has focus: a field takes letters and arrows, a control Space and Enter. */
  readonly focus: 'page' | 'control' | 'field';
  readonly direction: 'ltr' | 'rtl';
  /** A playable passage is open: its own parts may want the arrows. */
  readonly inPassage: boolean;
  /** The letters of the options that letters stand for now; none where they stand for nothing. */
  readonly letters: readonly string[];
}

const signs: Readonly<Record<string, KeyMeaning['kind'] & ('hide' | 'larger' | 'smaller')>> = {
  '.': 'hide',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
};

/** The place of a letter: the one on the key, or on keyboards of another script the one that is printed beside it. */
function optionOf({ key, code }: PressedKey, letters: readonly string[]): number {
  const own = letters.findIndex((letter) => letter.toLowerCase() === key.toLowerCase());
  if (own !== -1) return own;
  const latin = /^[a-z]$/i.test(key) ? key : /^Key[A-Z]$/.test(code) ? code.slice(-1) : '';
  const index = 'abcdefgh'.indexOf(latin.toLowerCase());
  return latin === '' || index >= letters.length ? -1 : index;
}

function arrowMeaning(key: string, { focus, direction, inPassage }: KeyPlace): KeyMeaning | null {
  if (focus === 'field' || inPassage) return null;
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return { kind: key === onward ? 'forward' : 'back' };
}

function letterMeaning(pressed: PressedKey, place: KeyPlace): KeyMeaning | null {
  if (place.focus === 'field') return null;
  const index = optionOf(pressed, place.letters);
  if (index !== -1) return { kind: 'option', index, isShifted: pressed.shiftKey };
  const sign = signs[pressed.key];
  if (sign !== undefined) return { kind: sign };
  const isB = pressed.key.toLowerCase() === 'b' || pressed.code === 'KeyB';
  return isB && place.letters.length === 0 ? { kind: 'hide' } : null;
}

/**
 * Page keys always mean on and back, for that is what clickers send. Arrows follow the direction of reading. Whatever has
 * focus keeps the keys that it needs itself. A key that is held down counts once.
 */
export function meaningOf(pressed: PressedKey, place: KeyPlace): KeyMeaning | null {
  const { key } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat) return null;
  switch (key) {
    case 'PageDown':
      return { kind: 'forward' };
    case 'PageUp':
      return { kind: 'back' };
    case 'ArrowLeft':
    case 'ArrowRight':
      return arrowMeaning(key, place);
    case ' ':
    case 'Enter':
      return place.focus === 'page' ? { kind: 'forward' } : null;
    default:
      return letterMeaning(pressed, place);
  }
}
