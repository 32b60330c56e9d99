// The lanterns of the lit windows, all or one of them; to keep, print and share.
import { useState } from 'preact/hooks';
import type { Share } from '../../../ports/share';
import { ChoiceGroup } from '../../kit/choice-group';
import { useText } from '../../kit/text-context';
import { Keepsake } from '../keepsake';
import { Lantern } from './lantern';
import { lanternContent, lanternText, type LanternContent } from './lantern-content';
import type { LanternView } from './lantern-look';
import { drawLanterns } from './lantern-picture';
import './lantern-card.css';

/** What the picture needs. */
export interface LanternCardProps {
  /** In the order of their windows; at least one. */
  readonly lanterns: readonly LanternView[];
  /** Whether the festival was seen. */
  readonly festival: boolean;
  readonly share: Share;
  /** Where the game can be played; it goes with what is shared. */
  readonly address: string;
}

const all = 'all';

function Sheet({ card }: { readonly card: LanternContent }) {
  return (
    <article class="keep-bay card-paper" aria-label={card.name}>
      <p>{card.title}</p>
      <ul class="keep-lanterns">
        {card.lanterns.map(({ level, title, line, look }) => (
          <li key={level}>
            <Lantern look={look} />
            <b>{title}</b>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** All that are lit, until one is chosen. */
export function LanternCard({ lanterns, festival, share, address }: LanternCardProps) {
  const text = useText();
  const [chosen, setChosen] = useState(all);
  const { tag, direction } = text.locale.value;
  const one = lanterns.filter(({ level }) => level === chosen);
  const full = festival && one.length === 0;
  const card = lanternContent(one.length > 0 ? one : lanterns, full, (key, values) => text.t(key, values));
  const options = [
    { value: all, label: text.t('keep-lantern-all') },
    ...lanterns.map(({ level, title }) => ({ value: level, label: title })),
  ];
  return (
    <section>
      <h2>{card.name}</h2>
      {lanterns.length > 1 ? (
        <ChoiceGroup legend={text.t('keep-lantern-which')} options={options} value={chosen} onChange={setChosen} />
      ) : null}
      <Keepsake
        draw={() => drawLanterns(card, tag, direction)}
        name={full ? 'kindlight-lanterns' : 'kindlight-lantern'}
        content={lanternText(card)}
        line={full ? 'share-festival' : 'share-lantern'}
        {...{ address, share }}
      >
        <Sheet card={card} />
      </Keepsake>
    </section>
  );
}
