// The loupe: five words round its rim; one glows where it has something to ask. It gives no verdict.
import type { ComponentChildren } from 'preact';
import type { Rim } from '../../../src/domain/mechanics/folding-paper/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { useText } from '../../../src/ui/kit/text-context';

const above: readonly Rim[] = ['true', 'helpful', 'needed'];
const below: readonly Rim[] = ['kind', 'with'];

/** Which words glow, in one sentence, for ears. */
export function rimLine(words: Words, tag: string, glowing: readonly Rim[]): string {
  if (glowing.length === 0) return words('rim.none');
  const list = new Intl.ListFormat(tag, { type: 'conjunction' }).format(glowing.map((word) => words(`rim.${word}`)));
  return words('sr.rim', { words: list });
}

/** What the loupe needs; `children` lies under the glass. */
export interface LoupeProps {
  readonly glowing: readonly Rim[];
  readonly words: Words;
  readonly children: ComponentChildren;
}

function RimWords({ half, glowing, words }: Pick<LoupeProps, 'glowing' | 'words'> & { readonly half: readonly Rim[] }) {
  return (
    <ul class="loupe-rim" aria-hidden="true">
      {half.map((word) => (
        <li key={word} class={glowing.includes(word) ? 'rim-word rim-glows' : 'rim-word'}>
          {words(`rim.${word}`)}
        </li>
      ))}
    </ul>
  );
}

/** The rim is drawn for eyes and said in one sentence to ears. */
export function Loupe({ glowing, words, children }: LoupeProps) {
  const { tag } = useText().locale.value;
  return (
    <div class="loupe">
      <RimWords half={above} {...{ glowing, words }} />
      <div class="loupe-glass">{children}</div>
      <RimWords half={below} {...{ glowing, words }} />
      <p class="unseen">{rimLine(words, tag, glowing)}</p>
    </div>
  );
}
