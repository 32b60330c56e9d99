// The loom: a plain sentence in tiles, threads, and what somebody else wove of it. Or the tiles come home.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import type { PairItem } from '../../../src/domain/mechanics/word-loom/weave';
import type { WordPair } from '../../../src/domain/mechanics/word-loom/word-pair';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import type { Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { pairs } from '../items';
import { pairOf, takenFrom } from './sentences';
import { threadsIn, weaveIn, type Thread } from './threads';

/** A tile without the sign that ended its sentence: in a list it would stand twice. */
const bare = (text: string): string => text.replace(/[\s.,:;!?،؛؟]+$/u, '');

/** What the screen reader hears of a pair: both sentences, what was taken, what was added. */
function spoken(words: Words, tag: string, item: PairItem, pair: WordPair): string {
  const list = (parts: readonly string[]) => new Intl.ListFormat(tag, { type: 'unit' }).format(parts);
  const [taken, extra] = [true, false].map((isTile) =>
    pair.twisted.filter(({ tile }) => (tile !== undefined) === isTile).map(({ text }) => bare(text)),
  ) as [string[], string[]];
  const key = item.kind !== 'twist' ? `sr.${item.kind}` : extra.length === 0 ? 'sr.twist.only' : 'sr.twist';
  return words(key, { plain: pair.plain, twisted: pair.said, taken: list(taken), added: list(extra) });
}

interface WeavingProps {
  readonly pair: WordPair;
  readonly item: PairItem;
  readonly way: 'there' | 'back';
  /** How often it was shown again. */
  readonly again: number;
  readonly words: Words;
}

/** The threads of the sentence that is shown, drawn anew when the page changes its shape. */
function useThreads(root: { readonly current: HTMLElement | null }, said: string): readonly Thread[] {
  const [threads, setThreads] = useState<readonly Thread[]>([]);
  useLayoutEffect(() => {
    const loom = root.current;
    if (!loom) return undefined;
    const draw = () => setThreads(threadsIn(loom));
    draw();
    const watcher = new ResizeObserver(draw);
    watcher.observe(loom);
    return () => watcher.disconnect();
  }, [said]);
  return threads;
}

/** Drawn for eyes; ears get it as sentences. */
function Weaving({ pair, item, way, again, words }: WeavingProps) {
  const root = useRef<HTMLDivElement>(null);
  const threads = useThreads(root, pair.said);
  const isStrung = threads.length > 0;
  const taken = new Set(pair.twisted.map(({ tile }) => tile));
  useEffect(() => {
    if (root.current && isStrung) weaveIn(root.current, way);
  }, [pair.said, way, again, isStrung]);
  const label = way === 'back' ? 'loom.back' : 'loom.plain';
  const under = item.kind === 'misread' ? 'loom.misread' : item.kind === 'own' ? 'loom.own' : 'loom.twisted';
  return (
    <div class={`loom loom-${item.kind} loom-${way}`} aria-hidden="true" ref={root}>
      <p class="loom-name">{words(label)}</p>
      <p class="tiles">
        {pair.tiles.map((text, place) => (
          <span key={place} class={taken.has(place) ? 'tile tile-taken' : 'tile'} data-place={place}>
            {text}
          </span>
        ))}
      </p>
      <svg class="loom-threads">
        {threads.map(({ tile, path }) => (
          <path key={tile} class="loom-thread" d={path} pathLength="1" />
        ))}
      </svg>
      <p class="loom-name loom-other">
        <bdi>{item.handle}</bdi> <span>{words(under)}</span>
      </p>
      <p class="tiles tiles-woven">
        {pair.twisted.map(({ text, tile }, order) =>
          tile === undefined ? (
            <span key={order} class="added">
              <WithEmoji text={text} />
            </span>
          ) : (
            <span key={order} class="tile tile-woven" data-from={tile}>
              {text}
            </span>
          ),
        )}
      </p>
      {item.kind === 'twist' ? (
        <p class="loom-legend">
          <span class="tile tile-woven">{words('loom.yours')}</span>{' '}
          {pair.twisted.some(({ tile }) => tile === undefined) ? (
            <span class="added">{words('loom.added')}</span>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

/** What was cut out of the whole thread, as it goes round. */
function Torn({ said, words }: { readonly said: string; readonly words: Words }) {
  return (
    <figure class="torn" aria-hidden="true">
      <figcaption>{words('crop.label')}</figcaption>
      <blockquote>{words('crop.quote', { twisted: said })}</blockquote>
      <p>{words('crop.line')}</p>
    </figure>
  );
}

/** Shows the pair of the state; R shows it once more, `done` goes on. */
export function Loom({ beat, state, pace, news, words, covered, onMove }: PlayProps<State>) {
  const { tag } = useText().locale.value;
  const root = useRef<HTMLElement>(null);
  const [again, setAgain] = useState(0);
  const item = pairs.find(({ id }) => id === state.pair);
  const pair = item && pairOf(words, item.id);
  const isTorn = beat === 'a3-crop';
  const way = beat === 'a2-lina-back' ? 'back' : 'there';
  const count = pair ? takenFrom(pair) : 0;
  const sentence =
    !item || !pair
      ? ''
      : isTorn
        ? words('sr.crop', { twisted: words('crop.quote', { twisted: pair.said }) })
        : way === 'back'
          ? words('sr.back', { count, plain: pair.plain })
          : spoken(words, tag, item, pair);
  useEffect(() => announce(sentence), [sentence]);
  useEffect(() => {
    const show = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 'r' && !ctrlKey && !metaKey && !altKey && !covered && !isTorn) setAgain((n) => n + 1);
    };
    document.addEventListener('keydown', show);
    return () => document.removeEventListener('keydown', show);
  }, [covered, isTorn]);
  useFromTheTop(root, beat);
  useKeptFocus(root, ['[data-choice]']);
  return (
    <section class="loom-leaf" aria-label={words(way === 'back' ? 'loom.back' : 'loom.twisted')} ref={root}>
      {news.length === 0 ? null : <AnswerView reactions={news} words={words} />}
      <p class="unseen">{sentence}</p>
      {item && pair ? (
        isTorn ? (
          <Torn said={pair.said} words={words} />
        ) : (
          <Weaving {...{ pair, item, way, again, words }} />
        )
      ) : null}
      {beat === 'a1-twist' ? <p class="hint">{words(`hint.weave.${pace}`)}</p> : null}
      <div class="loom-bar">
        {isTorn ? null : (
          <Button look="quiet" onPress={() => setAgain((n) => n + 1)}>
            {words('tool.again.name')}
          </Button>
        )}
        <Button look="main" choice="done" onPress={() => onMove('done')}>
          {words('tool.done.name')}
        </Button>
      </div>
    </section>
  );
}
