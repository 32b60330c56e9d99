// The slips that fit the open gap, on the desk; on Sunday each can be laid under the loupe first.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoldingPaperState as State, Wording } from '../../../src/domain/mechanics/folding-paper/types';
import { announce } from '../../../src/ui/kit/announce';
import { Icon } from '../../../src/ui/kit/icon';
import { useText } from '../../../src/ui/kit/text-context';
import { wantsStill } from '../../../src/ui/kit/wants-still';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Loupe, rimLine } from './loupe';
import { Slip } from './slip';
import { useFeel } from './use-feel';
import type { Point } from './use-lift';

/** So far beside the sentence a slip may be let go, in pixels. */
const generous = 28;

/** Whether a hand, or what hangs from it, is over the sentence. */
function isOverSentence(tray: HTMLElement | null, pointer: Point, slip: DOMRect): boolean {
  const target = tray?.parentElement?.querySelector('[data-target]')?.getBoundingClientRect();
  if (!target) return false;
  const middle = { x: slip.x + slip.width / 2, y: slip.y + slip.height / 2 };
  return [pointer, middle].some(
    ({ x, y }) =>
      x > target.left - generous &&
      x < target.right + generous &&
      y > target.top - generous &&
      y < target.bottom + generous / 2,
  );
}

const ways: Readonly<Record<string, -1 | 1 | undefined>> = {
  ...{ ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 },
};

/** Arrow keys go round the slips; right and left as they are read. */
function goRound(tray: HTMLElement, event: KeyboardEvent): void {
  const way = ways[event.key];
  if (way === undefined) return;
  const slips = [...tray.querySelectorAll<HTMLElement>('[data-slip]')];
  const now = slips.findIndex((slip) => slip === document.activeElement);
  if (now < 0) return;
  event.preventDefault();
  const turned = getComputedStyle(tray).direction === 'rtl' && /Left|Right/.test(event.key) ? -1 : 1;
  slips[(now + way * turned + slips.length) % slips.length]?.focus();
}

interface LookProps extends Pick<PlayProps<State>, 'moves' | 'words' | 'onMove'> {
  readonly wording: Wording;
  readonly onLook: () => void;
}

/** The first look counts; later ones are only looks. */
function Look({ wording: { id }, moves, words, onMove, onLook }: LookProps) {
  const move = `look.${id}`;
  const isNew = moves.includes(move);
  return (
    <button
      type="button"
      class="slip-look"
      data-choice={isNew ? move : undefined}
      aria-label={words('tool.look.name', { word: words(id) })}
      onClick={() => {
        onLook();
        if (isNew) onMove(move);
      }}
    >
      <Icon name="magnifying-glass" />
    </button>
  );
}

/** What the tray needs. */
export interface TrayProps extends PlayProps<State> {
  readonly slips: readonly Wording[];
  readonly onHeld: (held: boolean) => void;
}

/** Keeps its height while slips change, so that nothing moves under a finger. */
export function Tray({ slips, state, moves, pace, words, onMove, onLift, onHeld }: TrayProps) {
  const { tag } = useText().locale.value;
  const tray = useRef<HTMLUListElement>(null);
  const lifts = pace === 'lively';
  const feels = lifts && !wantsStill();
  const feel = useFeel(feels, onLift);
  const [looked, setLooked] = useState<Wording | null>(null);
  const gap = slips[0]?.id;
  useEffect(() => setLooked(null), [gap]);
  // On a low page the glass lies below what was pressed.
  useEffect(() => {
    const glass = tray.current?.parentElement?.querySelector('.loupe');
    if (looked && typeof glass?.scrollIntoView === 'function') glass.scrollIntoView({ block: 'nearest' });
  }, [looked]);
  const look = (wording: Wording) => {
    setLooked(wording);
    announce(`${words(wording.id)} ${rimLine(words, tag, wording.rim ?? [])}`);
  };
  return (
    <>
      <ul
        class="tray"
        ref={tray}
        onKeyDown={(event) => {
          if (tray.current) goRound(tray.current, event);
        }}
      >
        {slips.map((wording) => (
          <li key={wording.id} class="slip-row">
            <div class="slip-place">
              <Slip
                {...{ wording, words, lifts, feels, feel, onHeld }}
                isOver={(pointer, box) => isOverSentence(tray.current, pointer, box)}
                onTake={() => onMove(wording.id)}
              />
            </div>
            {state.day === 'sun' ? <Look {...{ wording, moves, words, onMove }} onLook={() => look(wording)} /> : null}
          </li>
        ))}
      </ul>
      {looked && slips.includes(looked) ? (
        <Loupe glowing={looked.rim ?? []} words={words}>
          <p class="loupe-words">
            <WithEmoji text={words(looked.id)} />
          </p>
        </Loupe>
      ) : null}
    </>
  );
}
