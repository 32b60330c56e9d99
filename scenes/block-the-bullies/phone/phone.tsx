// The phone of level 1: guest or comment, border, tools, and what was settled.
import { useEffect, useRef } from 'preact/hooks';
import type { Guest, SplitScreenState } from '../../../src/domain/mechanics/split-screen/types';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import { announce } from '../../../src/ui/kit/announce';
import { useText } from '../../../src/ui/kit/text-context';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { everybody } from '../items';
import { BorderMeter } from './border-meter';
import { GuestCard } from './guest-card';
import { SettledList } from './settled-list';
import { ToolRing, toolOrder } from './tool-ring';

type PhoneProps = PlayProps<SplitScreenState>;

function useGuestAnnounced({ state, words }: PhoneProps) {
  const item = state.comment?.item ?? state.guest?.item;
  useEffect(() => {
    const { comment, guest, comments, queue } = state;
    if (comment) {
      const text = words(`${comment.item}.text`);
      announce(
        words('sr.comment', { n: state.commentIndex + 1, count: comments.length, handle: comment.handle, text }),
      );
    } else if (guest) {
      const [seen, caption] = [words(`${guest.item}.seen`), words(`${guest.item}.caption`)];
      announce(words('sr.guest', { n: state.index + 1, count: queue.length, handle: guest.handle, seen, caption }));
    }
  }, [item]);
}

const isTool = (move: string) => !move.startsWith('undo.') && !move.startsWith('bar.');

/** Everything the guest in front could be met with: what was used on them, what was there before, what is there now. */
function useTools(guest: Guest | null, moves: readonly string[]): readonly string[] {
  const item = guest?.item;
  const seen = useRef<{ item: string | undefined; tools: readonly string[] }>({ item, tools: [] });
  if (seen.current.item !== item) seen.current = { item, tools: [] };
  const used = guest ? [...(guest.looked ? ['look'] : []), ...guest.moves] : [];
  const all = new Set([...seen.current.tools, ...used, ...moves]);
  const others = [...all].filter((tool) => isTool(tool) && !toolOrder.includes(tool));
  seen.current.tools = [...toolOrder.filter((tool) => all.has(tool)), ...others];
  return seen.current.tools;
}

/** A new guest or a new answer is read from its beginning. */
function useFromTheTop(root: { readonly current: HTMLElement | null }, item: string | undefined, news: unknown) {
  useEffect(() => {
    const sheet = root.current?.closest('.sheet');
    if (sheet) sheet.scrollTop = 0;
  }, [item, news]);
}

/** Which of the level's hints fits: holding the border, a guest, or the bare beat. */
function hintOf({ moves, state }: PhoneProps): string {
  if (moves.includes('hold')) return 'border';
  if (state.comment) return '';
  return state.guest ? 'guest' : 'beat';
}

/** Why a report of whoever stands in front would be made. */
const reasonOf = ({ comment, guest }: SplitScreenState): string =>
  everybody.find(({ id }) => id === (comment ?? guest)?.item)?.reason ?? 'other';

/** What the last move did, without the closer look that the card itself shows. */
function newsBeside({ state, news }: PhoneProps): PhoneProps['news'] {
  const { guest, comment } = state;
  const inCard = guest?.looked && !comment ? `${guest.item}.closer` : '';
  return news.filter((reaction) => reaction.key !== inCard);
}

/** Shows the state and hands every press on; decides nothing. */
export function Phone(props: PhoneProps) {
  const { state, moves, pace, words, onMove } = props;
  const news = newsBeside(props);
  const { t } = useText();
  useGuestAnnounced(props);
  const inFront = state.comment ?? state.guest;
  const hint = hintOf(props);
  const root = useRef<HTMLElement>(null);
  const tools = useTools(inFront, moves);
  useFromTheTop(root, inFront?.item, props.news);
  const pressable = moves.filter(isTool);
  const press = (move: string) => {
    onMove(move);
    props.onRest(move === 'look');
  };
  return (
    <section class="phone" aria-label={t('phone-label')} ref={root}>
      {/* First what the last move did: it may have been to the guest before. */}
      {news.length === 0 ? null : <AnswerView reactions={news} words={words} />}
      {inFront ? <GuestCard guest={inFront} words={words} comment={state.comment !== null} /> : null}
      <BorderMeter state={state} words={words} />
      {hint === '' || props.news.length > 0 ? null : <p class="hint">{words(`hint.${hint}.${pace}`)}</p>}
      <ToolRing
        tools={tools}
        moves={pressable}
        words={words}
        reason={words(`reason.${reasonOf(state)}`)}
        left={pace === 'calm' && inFront ? words('sr.moves', { count: state.movesLeft }) : undefined}
        onMove={press}
      />
      {state.settled.length === 0 ? null : (
        <SettledList settled={state.settled} moves={moves} words={words} onMove={press} />
      )}
    </section>
  );
}
