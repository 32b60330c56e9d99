// Cards to cut out, eight on a page: A4 and Letter both have room for them.
import { classOf } from '../../../domain/assignment/code';
import { QrPicture } from '../../kit/qr-picture';
import { useText } from '../../kit/text-context';
import { ClassCode } from './class-code';
import type { ClassPaper, Squares } from './class-paper';
import { useTeachWords } from './teach-words';
import './class-paper.css';

/** The cards; `seats` has null for a card without a seat. */
export interface SeatCardsProps extends ClassPaper {
  readonly seats: readonly (number | null)[];
  readonly squaresOf: (seat: number | null) => Squares;
}

/** Cards on a page: two beside each other, four rows. */
export const cardsOnPage = 8;
const columns = 2;
const rows = cardsOnPage / columns;
/** Millimetres; the same stand in assign.css. */
const card = { width: 88, height: 61 };
/** Half a mark, in millimetres. */
const arm = 3;

/** Small crosses where the corners of cards meet. */
function CropMarks() {
  const marks = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => {
    const x = (index % (columns + 1)) * card.width;
    const y = Math.floor(index / (columns + 1)) * card.height;
    return `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`;
  });
  return (
    <svg class="assign-crop" aria-hidden="true" viewBox={`0 0 ${columns * card.width} ${rows * card.height}`}>
      <path d={marks.join('')} fill="none" stroke="#000" stroke-width="0.2" />
    </svg>
  );
}

/** One card. */
export function SeatCard({
  code,
  address,
  line,
  seat,
  squares,
}: ClassPaper & { seat: number | null; squares: Squares }) {
  const { t } = useText();
  const say = useTeachWords();
  return (
    <div class="assign-card">
      <QrPicture squares={squares} label={say('assign-qr', { class: classOf(code) })} />
      <div>
        <p class="assign-card-brand">{t('ui-title')}</p>
        {seat === null ? null : <p class="assign-card-seat">{say('assign-card-seat', { seat })}</p>}
        <p>{say('assign-card-or', { address })}</p>
        <p class="assign-card-code">
          <ClassCode code={code} />
        </p>
        {line === null ? null : (
          <p class="assign-card-line">
            <b>{say('assign-poster-line')}</b> <bdi>{line}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}

/** All pages. */
export function SeatCards({ seats, squaresOf, ...paper }: SeatCardsProps) {
  const pages = Array.from({ length: Math.ceil(seats.length / cardsOnPage) }, (_, page) =>
    seats.slice(page * cardsOnPage, (page + 1) * cardsOnPage),
  );
  return (
    <>
      {pages.map((onPage, page) => (
        <section key={page} class="assign-card-page">
          {onPage.map((seat, place) => (
            <SeatCard key={place} {...paper} seat={seat} squares={squaresOf(seat)} />
          ))}
          <CropMarks />
        </section>
      ))}
    </>
  );
}
