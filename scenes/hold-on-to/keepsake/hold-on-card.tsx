// The hold-on card: three lanterns, one's own life, what to do on a bad night; to keep, print and share.
import { Keepsake } from '../../../src/ui/keepsake/keepsake';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { CardProps } from '../../../src/ui/level/level-view';
import { cardContent, cardText, type CardContent } from './card-content';
import { drawCard } from './card-picture';
import './hold-on-card.css';

/** Front and back as they are seen and printed. */
function Sheet({ card, name }: { readonly card: CardContent; readonly name: string }) {
  return (
    <article class="hold-on-card card-paper" aria-label={name}>
      <div class="hold-on-front">
        <h3>{card.title}</h3>
        <p class="hold-on-line">{card.line}</p>
        <ul>
          {card.lanterns.map(({ text, handle }) => (
            <li key={text}>
              <span>
                <WithEmoji text={text} />
              </span>{' '}
              {handle === '' ? null : <bdi>{handle}</bdi>}
            </li>
          ))}
        </ul>
      </div>
      <div class="hold-on-back">
        {card.parts.map(({ title, lines }) => (
          <section key={title}>
            <h4>{title}</h4>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>{card.back.join(' ')}</p>
      </div>
    </article>
  );
}

/** Drawn from ids, so that a card of long ago reads in the language of today. */
export function HoldOnCard({ carry, words, locale, share, address, onChange }: CardProps) {
  const card = cardContent(carry, words);
  const piece = {
    draw: () => drawCard(card, locale.tag, locale.direction),
    name: 'kindlight-hold-on-card',
    content: cardText(card),
    line: 'share-holdon',
  };
  return (
    <section>
      <h2>{words('card.name')}</h2>
      <Keepsake {...piece} {...{ address, share, onChange }}>
        <Sheet card={card} name={words('card.name')} />
      </Keepsake>
    </section>
  );
}
