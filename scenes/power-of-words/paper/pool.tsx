// What others write: one remark after the other is read, and lands on the sheet.
import { useEffect, useRef } from 'preact/hooks';
import { remarkOf } from '../../../src/domain/mechanics/folding-paper/change';
import type { FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { wantsStill } from '../../../src/ui/kit/wants-still';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { pool } from '../items';
import { News } from './news';
import { dayOfRemark } from './sentences';
import { SheetLine } from './sheet-line';

const flight = 520;

/** Lets the remark fly to the sheet, where there is one to be seen; then it has landed. */
async function fly(card: HTMLElement | null, to: { readonly x: number; readonly y: number } | undefined) {
  if (!card || typeof card.animate !== 'function') return;
  const { x, y, width, height } = card.getBoundingClientRect();
  const way = to ? { x: to.x - x - width / 2, y: to.y - y - height / 2 } : { x: 0, y: -y - height };
  const end = { transform: `translate(${way.x}px, ${way.y}px) scale(0.3) rotate(-8deg)`, opacity: 0.2 };
  // The card leaves the sheet of words, which would cut it off.
  Object.assign(card.style, { position: 'fixed', left: `${x}px`, top: `${y}px`, width: `${width}px`, zIndex: '60' });
  await card.animate([{ transform: 'none', opacity: 1 }, end], { duration: flight, easing: 'ease-in' }).finished;
}

/** With its handle and its day, as it will hang there later. */
export function Pool({ state, pace, news, words, at, onMove }: PlayProps<State>) {
  const root = useRef<HTMLElement>(null);
  const card = useRef<HTMLElement>(null);
  const flying = useRef(false);
  const id = state.falling;
  const handle = id === null ? '' : remarkOf(pool, id).handle;
  const day = id === null ? '' : words(`day.${dayOfRemark(state, id)}`);
  useEffect(() => {
    if (id !== null) announce(words('sr.fall', { handle, day, text: words(`${id}.text`) }));
  }, [id]);
  useKeptFocus(root, ['[data-choice]']);
  const land = async () => {
    if (flying.current) return;
    flying.current = true;
    if (pace === 'lively' && !wantsStill()) await fly(card.current, at('sheet'));
    flying.current = false;
    onMove('fall');
  };
  return (
    <section class="leaf leaf-pool" aria-label={words('sheet.name')} ref={root}>
      <News news={news} words={words} />
      {id === null ? null : (
        <div class="remark-place" key={id}>
          <article class="remark" ref={card}>
            <p class="remark-from">
              <bdi>{handle}</bdi> <span>{day}</span>
            </p>
            <p class="remark-text">
              <WithEmoji text={words(`${id}.text`)} />
            </p>
          </article>
        </div>
      )}
      <SheetLine state={state} words={words} />
      <div class="paper-bar">
        <Button look="main" choice="fall" onPress={() => void land()}>
          {words('tool.fall.name')}
        </Button>
      </div>
    </section>
  );
}
