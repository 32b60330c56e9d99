// One wording on a slip of paper: lifted into its gap, or pressed.
import { useRef } from 'preact/hooks';
import type { Wording } from '../../../src/domain/mechanics/folding-paper/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { Feel } from './use-feel';
import { useLift, type Point } from './use-lift';

/** What a slip needs. */
export interface SlipProps {
  readonly wording: Wording;
  readonly words: Words;
  /** It can be lifted, and its weight is felt in the hand; else its weight is said and shown. */
  readonly lifts: boolean;
  readonly feels: boolean;
  readonly feel: Feel;
  readonly isOver: (pointer: Point, slip: DOMRect) => boolean;
  readonly onHeld: (held: boolean) => void;
  readonly onTake: () => void;
}

const middleOf = (element: Element): number => {
  const { x, width } = element.getBoundingClientRect();
  return x + width / 2;
};

/** A real button; its name says its weight, for hands that feel none. */
export function Slip({ wording, words, lifts, feels, feel, isOver, onHeld, onTake }: SlipProps) {
  const slip = useRef<HTMLButtonElement>(null);
  const { id, weight } = wording;
  const { listeners, wasLift } = useLift(slip, {
    weight: feels ? weight : 0,
    isOn: lifts,
    onAir(middle) {
      onHeld(middle !== undefined);
      if (middle === undefined) feel.letGo();
      else feel.hold(weight, middle);
    },
    onDrop(pointer, box) {
      const isThere = isOver(pointer, box);
      if (isThere) onTake();
      return isThere;
    },
  });
  const heaviness = words(`weight.${weight}`);
  return (
    <button
      type="button"
      ref={slip}
      class={`slip ${lifts ? 'slip-lifts' : ''} ${feels ? '' : `slip-weighs-${weight}`}`}
      data-slip={id}
      data-choice={id}
      aria-label={feels ? words('sr.word', { text: words(id), weight: heaviness }) : undefined}
      {...listeners}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) feel.hold(weight, middleOf(currentTarget));
      }}
      onBlur={() => feel.letGo()}
      onClick={({ currentTarget, detail }) => {
        // The second click of a double one was meant for what lay here before.
        if (detail > 1 || wasLift()) return;
        feel.take(weight, middleOf(currentTarget));
        onTake();
      }}
    >
      <span class="slip-words">
        <WithEmoji text={words(id)} />
      </span>{' '}
      {feels ? null : <small class="slip-weight">{heaviness}</small>}
    </button>
  );
}
