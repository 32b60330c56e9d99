// One icon of the sprite; always beside a word or a label, never alone in meaning.
const sprites: Record<string, string> = import.meta.glob('../../../assets/built/icons/icons.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const sprite = Object.values(sprites)[0];

/** Icons that point along the line; they turn round where lines run from the right. */
const turning = /^(arrow|caret)-(left|right)$/;

/** A decorative icon by its Phosphor name; nothing while the sprite is not built. */
export function Icon({ name }: { readonly name: string }) {
  if (sprite === undefined) return null;
  return (
    <svg class={turning.test(name) ? 'icon icon-turn' : 'icon'} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
