// The Kindness Guide as one card: the sentences that the player chose; to keep, print and share.
import type { Share } from '../../../ports/share';
import { useText } from '../../kit/text-context';
import { Keepsake } from '../keepsake';
import { guideContent, guideText, type GuideContent, type GuideLine } from './guide-content';
import { drawGuide } from './guide-picture';
import './guide-card.css';

/** What the card needs. */
export interface GuideCardProps {
  /** At least one. */
  readonly lines: readonly GuideLine[];
  readonly share: Share;
  /** Where the game can be played; it goes with what is shared. */
  readonly address: string;
}

/** Up to so many are printed large, up to so many in one column. */
const few = 8;
const oneColumn = 14;

const sizeOf = (count: number): string =>
  count <= few ? '' : count <= oneColumn ? ' guide-card-more' : ' guide-card-many';

function Sheet({ card }: { readonly card: GuideContent }) {
  return (
    <article class={`guide-card card-paper${sizeOf(card.lines.length)}`} aria-label={card.name}>
      <p>{card.title}</p>
      <ul>
        {card.lines.map(({ sentence, color }) => (
          <li key={sentence}>
            <svg viewBox="0 0 20 24" aria-hidden="true" focusable="false">
              <rect x="1" y="1" width="18" height="22" rx="6" fill={color} stroke="#2c2068" stroke-width="2" />
            </svg>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Notes of the player stay where they are. */
export function GuideCard({ lines, share, address }: GuideCardProps) {
  const text = useText();
  const { tag, direction } = text.locale.value;
  const card = guideContent(lines, (key, values) => text.t(key, values));
  return (
    <section>
      <h2>{card.name}</h2>
      <Keepsake
        draw={() => drawGuide(card, tag, direction)}
        name="kindlight-guide"
        content={guideText(card)}
        line="share-guide"
        {...{ address, share }}
      >
        <Sheet card={card} />
      </Keepsake>
    </section>
  );
}
