// The evening as one picture: to keep, print and share. Nothing on it counts, ranks or names the player.
import type { Share } from '../../../ports/share';
import { Icon } from '../../kit/icon';
import { Portrait } from '../../kit/portrait';
import { WithEmoji } from '../../kit/with-emoji';
import { useText } from '../../kit/text-context';
import { Keepsake } from '../keepsake';
import { eveningContent, eveningText, type EveningContent, type EveningSource } from './evening-content';
import { drawEvening } from './evening-picture';
import './evening-card.css';

/** What the picture needs. */
export interface EveningCardProps extends Omit<EveningSource, 'ui'> {
  readonly share: Share;
  /** Where the game can be played; it goes with what is shared. */
  readonly address: string;
}

function Sheet({ card }: { readonly card: EveningContent }) {
  return (
    <article class="evening-card card-paper" aria-label={card.name}>
      <p class="evening-title">{card.title}</p>
      <ul class="evening-lights">
        {card.lights.map(({ text, level }) => (
          <li key={text} class={`evening-light-${String(level)}`}>
            <Icon name={level > 0 ? 'flame-fill' : 'flame'} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="evening-name">{card.circleTitle}</p>
      <ul class="evening-circle">
        {card.circle.map(({ person, name }) => (
          <li key={person}>
            <Portrait person={person} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
      {card.forks.length === 0 ? null : (
        <>
          <p class="evening-name">{card.forksTitle}</p>
          <ul class="evening-forks">
            {card.forks.map(({ moment, taken, other }) => (
              <li key={moment}>
                <b>{moment}</b>
                <span>
                  {card.takenLabel}: <WithEmoji text={taken} />
                </span>
                {other === undefined ? null : (
                  <span>
                    {card.otherLabel}: <WithEmoji text={other} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** Closed until it is asked for. */
export function EveningCard({ share, address, ...source }: EveningCardProps) {
  const text = useText();
  const { tag, direction } = text.locale.value;
  const card = eveningContent({ ...source, ui: (key, values) => text.t(key, values) });
  const piece = {
    draw: () => drawEvening(card, tag, direction),
    name: 'kindlight-evening',
    content: eveningText(card),
    line: 'share-evening',
  };
  return (
    <details class="pane">
      <summary>
        <Icon name="share-network" />
        <span>{card.name}</span>
      </summary>
      <Keepsake {...piece} {...{ address, share }}>
        <Sheet card={card} />
      </Keepsake>
    </details>
  );
}
