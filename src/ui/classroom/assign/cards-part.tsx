// Which cards are printed: seats from and to, or how many.
import { useId, useState } from 'preact/hooks';
import { maxSeat } from '../../../domain/progress/household';
import { PrintButton, type PrintButtonProps } from './print-button';
import { cardsOnPage, SeatCard, SeatCards, type SeatCardsProps } from './seat-cards';
import { useTeachWords } from './teach-words';

/** What it needs; `hasSeats`: pupils of this class use seat numbers. */
export interface CardsPartProps extends Omit<SeatCardsProps, 'seats'>, Pick<PrintButtonProps, 'onPrint'> {
  readonly hasSeats: boolean;
}

/** A usual class. */
const usual = '30';

function NumberField(props: { name: string; value: string; onInput: (value: string) => void }) {
  const id = useId();
  return (
    <p class="assign-number">
      <label for={id}>{props.name}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min="1"
        max={maxSeat}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </p>
  );
}

const isSeat = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= maxSeat;

/** The numbers from one to another; none where they make no sense. */
const between = (from: number, to: number): readonly number[] =>
  isSeat(from) && isSeat(to) ? Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index) : [];

/** The first card is shown as it will be. */
export function CardsPart({ hasSeats, onPrint, ...cards }: CardsPartProps) {
  const say = useTeachWords();
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState(usual);
  const numbers = between(hasSeats ? Number(from) : 1, Number(to));
  const seats = hasSeats ? numbers : numbers.map(() => null);
  const [first] = seats;
  return (
    <section>
      <h2>{say('assign-cards')}</h2>
      <p>{say(hasSeats ? 'assign-cards-seats' : 'assign-cards-plain')}</p>
      <div class="assign-numbers">
        {hasSeats ? <NumberField name={say('assign-cards-from')} value={from} onInput={setFrom} /> : null}
        <NumberField name={say(hasSeats ? 'assign-cards-to' : 'assign-cards-many')} value={to} onInput={setTo} />
        <PrintButton
          name={say('assign-cards-print', { count: seats.length })}
          choice="print-cards"
          disabled={seats.length === 0}
          onPrint={onPrint}
          paper={() => <SeatCards {...cards} seats={seats} />}
        />
      </div>
      <p class="hint" role="status">
        {seats.length === 0
          ? say('assign-cards-range')
          : say('assign-cards-pages', { count: Math.ceil(seats.length / cardsOnPage) })}
      </p>
      {first === undefined ? null : (
        <div class="assign-card-sample">
          <SeatCard {...cards} seat={first} squares={cards.squaresOf(first)} />
        </div>
      )}
    </section>
  );
}
