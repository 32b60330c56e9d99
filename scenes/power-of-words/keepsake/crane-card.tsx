// The crane with its notes; to keep, print and share.
import { Keepsake } from '../../../src/ui/keepsake/keepsake';
import { useText } from '../../../src/ui/kit/text-context';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { CardProps } from '../../../src/ui/level/level-view';
import { Crane } from '../paper/crane';
import { cardContent, cardText, type CardContent } from './card-content';
import { drawCard } from './card-picture';
import './crane-card.css';

/** The crane as it is seen and printed: wide cards have the notes on its wings, narrow ones below it. */
function Sheet({ card }: { readonly card: CardContent }) {
  return (
    <article class="crane-card card-paper" aria-label={card.title}>
      <div class="crane-sky">
        <Crane laid={card.notes.length} />
        <ul class="crane-notes" aria-label={card.from}>
          {card.notes.map(({ text, name }) => (
            <li key={text}>
              <span>
                <WithEmoji text={text} />
              </span>{' '}
              <b>{name}</b>
            </li>
          ))}
        </ul>
      </div>
      <p class="crane-line">{card.line}</p>
    </article>
  );
}

/** Drawn from ids, so that a crane of long ago reads in the language of today. */
export function CraneCard({ carry, words, locale, share, address, onChange }: CardProps) {
  const { t } = useText();
  const card = cardContent(carry, words, (person) => t(`who.${person}`));
  const piece = {
    draw: () => drawCard(card, locale.tag, locale.direction),
    name: 'kindlight-crane',
    content: cardText(card, words),
    line: 'share-crane',
  };
  return (
    <section>
      <h2>{card.title}</h2>
      <Keepsake {...piece} {...{ address, share, onChange }}>
        <Sheet card={card} />
      </Keepsake>
    </section>
  );
}
