// Inside the paper: ten slips, one after the other. A fold, not a fold, or "I can't tell"; nothing hurries.
import { useEffect, useRef } from 'preact/hooks';
import { remarkOf } from '../../../src/domain/mechanics/folding-paper/change';
import { slipNow } from '../../../src/domain/mechanics/folding-paper/sort-slips';
import type { FoldingPaperState as State, Remark, Verdict } from '../../../src/domain/mechanics/folding-paper/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { pool } from '../items';
import { Loupe, rimLine } from './loupe';
import { News } from './news';
import { dayOfRemark } from './sentences';
import { useLift } from './use-lift';

/** How far a slip is pulled until it hangs on the other thread, as a share of its width. */
const far = 0.28;

interface HangingProps {
  readonly remark: Remark;
  readonly day: string;
  readonly words: Words;
  readonly lifts: boolean;
  readonly onPull: (verdict: Verdict) => void;
}

/** The slip under the glass; in the lively pace it can be pulled to either thread. */
function Hanging({ remark, day, words, lifts, onPull }: HangingProps) {
  const slip = useRef<HTMLDivElement>(null);
  const { listeners } = useLift(slip, {
    ...{ weight: 1, isOn: lifts, onAir: () => undefined },
    onDrop(_, box, home) {
      const way = (box.x - home.x) * (getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1);
      if (Math.abs(way) < home.width * far) return false;
      onPull(way < 0 ? 'fold' : 'fine');
      return true;
    },
  });
  return (
    <div class="hang-place">
      <div class={lifts ? 'hanging hanging-lifts' : 'hanging'} ref={slip} {...listeners}>
        <p class="remark-from">
          <bdi>{remark.handle}</bdi> <span>{day}</span>
        </p>
        <p class="remark-text">
          <WithEmoji text={words(`${remark.id}.text`)} />
        </p>
      </div>
    </div>
  );
}

const verdicts = ['fold', 'unsure', 'fine'] as const;

function Threads({ state, words, onMove }: Pick<PlayProps<State>, 'state' | 'words' | 'onMove'>) {
  return (
    <ul class="threads" aria-label={words('sort.threads')}>
      {verdicts.map((verdict) => (
        <li key={verdict} class={`thread thread-${verdict}`}>
          <button
            type="button"
            class="button button-plain"
            data-choice={verdict}
            onClick={({ detail }) => (detail > 1 ? undefined : onMove(verdict))}
          >
            {words(`tool.${verdict}.name`)}
          </button>
          <span class="thread-slips" aria-hidden="true">
            {state.verdicts
              .filter((given) => given.verdict === verdict)
              .map(({ item }) => (
                <i key={item} class="thread-slip" />
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Date, handle and rim are seen; whether it was right is not said. */
export function Sort({ state, pace, news, words, onMove }: PlayProps<State>) {
  const { tag } = useText().locale.value;
  const root = useRef<HTMLElement>(null);
  const id = slipNow(state);
  const count = state.draw.length;
  const n = state.verdicts.length + 1;
  const remark = id === undefined ? undefined : remarkOf(pool, id);
  const day = id === undefined ? '' : words(`day.${dayOfRemark(state, id)}`);
  useEffect(() => {
    if (!remark) return;
    const text = words(`${remark.id}.text`);
    announce(words('sr.slip', { n, count, handle: remark.handle, day, text, rim: rimLine(words, tag, remark.rim) }));
  }, [id]);
  useFromTheTop(root, id);
  useKeptFocus(root, ['[data-choice]']);
  return (
    <section class="leaf leaf-sort" aria-label={words('sort.threads')} ref={root}>
      <News news={news} words={words} />
      {remark === undefined ? null : (
        <>
          <p class="sort-count">{words('sort.count', { n, count })}</p>
          <Loupe key={remark.id} glowing={remark.rim} words={words}>
            <Hanging {...{ remark, day, words }} lifts={pace === 'lively'} onPull={onMove} />
          </Loupe>
          <Threads {...{ state, words, onMove }} />
          <p class="hint">
            {state.asks > 0 ? words('tool.unsure.hint', { count: state.asks }) : words('tool.unsure.none')}
          </p>
          {n === 1 ? <p class="hint">{words('hint.sort')}</p> : null}
        </>
      )}
    </section>
  );
}
