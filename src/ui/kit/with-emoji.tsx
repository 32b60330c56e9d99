// Text with its emoji drawn the same on every device; a screen reader still hears the emoji itself.
import { Fragment } from 'preact';

const files: Record<string, string> = import.meta.glob('../../../assets/emoji/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
/** Splits a text: every second part is an emoji. */
export const emojiIn = /(\p{Extended_Pictographic}\uFE0F?)/u;

/** The address of our picture of an emoji. */
export function emojiPicture(part: string): string | undefined {
  const code = part.codePointAt(0)?.toString(16);
  return code === undefined ? undefined : files[`../../../assets/emoji/${code}.svg`];
}

/** Shows a text; an emoji without a picture of ours stays a letter. */
export function WithEmoji({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(emojiIn).map((part, index) => {
        const picture = index % 2 === 1 ? emojiPicture(part) : undefined;
        if (picture === undefined) return <Fragment key={index}>{part}</Fragment>;
        return <img key={index} class="emoji" src={picture} alt={part} width={32} height={32} />;
      })}
    </>
  );
}
