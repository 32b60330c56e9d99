// Writing a day's sentence: gap after gap, words that weigh, the bell, and "nothing today".
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoldingPaperState as State, Wording } from '../../../src/domain/mechanics/folding-paper/types';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { Hint } from '../../../src/ui/kit/hint';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Bell } from './bell';
import { Friday } from './friday';
import { News } from './news';
import { Sentence } from './sentence';
import { dayCalled, sentenceOf } from './sentences';
import { SheetLine } from './sheet-line';
import { Tray } from './tray';

const refuges = ['[data-slip]', '[data-choice="post"]', '[data-choice]'];
/** Days on which the bell rings; nobody hurries a thank-you or a Sunday. */
const belled = ['mon', 'tue', 'wed', 'thu'];
/** Days on which it is said how words are laid. */
const learning = ['mon', 'fri', 'sun'];

function hintOf({ state: { day }, pace }: PlayProps<State>): string | undefined {
  if (!learning.includes(day)) return undefined;
  if (day === 'sun') return 'hint.sun';
  return day === 'fri' ? 'hint.say' : `hint.write.${pace}`;
}

/** Says which gap is open and what lies before it, or the sentence once it is whole. */
function useGapsAloud({ state, words }: PlayProps<State>, slips: readonly Wording[]): void {
  const { tag } = useText().locale.value;
  const open = state.gaps.indexOf(null);
  useEffect(() => {
    if (open < 0) {
      const chosen = state.gaps.filter((id) => id !== null);
      announce(words('sr.sentence', { sentence: sentenceOf(words, { day: state.day, words: chosen }) }));
      return;
    }
    const there = slips.map(({ id, weight }) =>
      words('sr.word', { text: words(id), weight: words(`weight.${weight}`) }),
    );
    const list = new Intl.ListFormat(tag, { type: 'unit' }).format(there);
    announce(words('sr.gap', { n: open + 1, count: state.gaps.length, words: list }));
  }, [open, state.day]);
}

function Post({ state, moves, words, onMove }: PlayProps<State>) {
  const isWhole = moves.includes('post');
  return (
    <div class={isWhole ? 'paper-bar' : 'paper-bar paper-bar-still'}>
      <button
        type="button"
        class="button button-main"
        data-choice={isWhole ? 'post' : undefined}
        aria-disabled={isWhole ? undefined : 'true'}
        onClick={({ detail }) => (isWhole && detail <= 1 ? onMove('post') : undefined)}
      >
        {words(state.day === 'fri' ? 'tool.post.name.fri' : 'tool.post.name')}
      </button>
      {moves.includes('ask') ? (
        <Button choice="ask" onPress={() => onMove('ask')}>
          {words('tool.ask.name')}
        </Button>
      ) : null}
      <Button look="quiet" choice="nothing" onPress={() => onMove('nothing')}>
        {words('tool.nothing.name')}
      </Button>
    </div>
  );
}

/** One gap at a time, in both paces; the lively one adds the hand and the bell. */
export function Write(props: PlayProps<State>) {
  const { state, moves, news, pace, words, covered, onMove } = props;
  const root = useRef<HTMLElement>(null);
  const [held, setHeld] = useState(false);
  const open = state.gaps.indexOf(null);
  const slips = dayCalled(state.day).slots[open] ?? [];
  const hint = hintOf(props);
  useGapsAloud(props, slips);
  useFromTheTop(root, state.day);
  useKeptFocus(root, refuges);
  const isBelled = pace === 'lively' && belled.includes(state.day) && moves.includes('nothing');
  return (
    <section class="leaf leaf-write" aria-label={words('write.sentence')} ref={root}>
      <News news={news} words={words} />
      {state.day === 'sun' ? <Friday state={state} words={words} /> : null}
      <Sentence {...{ state, moves, words, onMove }} />
      <div class="gap-line">
        <p>{open < 0 ? words('write.whole') : words('write.gap', { n: open + 1, count: state.gaps.length })}</p>
        {isBelled ? <Bell key={state.day} words={words} waits={held || covered} onRing={() => onMove('bell')} /> : null}
      </div>
      {slips.length === 0 ? null : <Tray {...props} slips={slips} onHeld={setHeld} />}
      {hint === undefined || open !== 0 ? null : <Hint text={words(hint)} keys={hint.startsWith('hint.write')} />}
      <SheetLine state={state} words={words} />
      <Post {...props} />
    </section>
  );
}
