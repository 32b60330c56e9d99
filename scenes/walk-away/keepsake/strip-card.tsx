// The strip of tiles; to keep, print and share.
import { Keepsake } from '../../../src/ui/keepsake/keepsake';
import type { CardProps } from '../../../src/ui/level/level-view';
import { cardContent, cardText, type CardContent } from './card-content';
import { drawCard } from './card-picture';
import './strip-card.css';

const spaced = (texts: readonly string[]) =>
  texts.map((text) => (
    <span key={text}>
      <span class="strip-tile">{text}</span>{' '}
    </span>
  ));

function Sheet({ card }: { readonly card: CardContent }) {
  return (
    <article class="strip-card card-paper" aria-label={card.name}>
      <p class="strip-title">{card.title}</p>
      <p class="strip-row strip-row-large">{spaced(card.rhyme)}</p>
      <p class="strip-title">{card.ownTitle}</p>
      <p class="strip-row">{spaced(card.own)}</p>
      <p class="strip-line">{card.once}</p>
    </article>
  );
}

/** Drawn from ids, so that a strip of long ago reads in the language of today. */
export function StripCard({ carry, words, locale, share, address, onChange }: CardProps) {
  const card = cardContent(carry, words);
  const piece = {
    draw: () => drawCard(card, locale.tag, locale.direction),
    name: 'kindlight-strip',
    content: cardText(card),
    line: 'share-strip',
  };
  return (
    <section>
      <h2>{card.name}</h2>
      <Keepsake {...piece} {...{ address, share, onChange }}>
        <Sheet card={card} />
      </Keepsake>
    </section>
  );
}
