// The windows of the picture can be pressed too: for fingers and mice only, the list says the same to everybody.
import { useEffect, useState } from 'preact/hooks';
import type { StagePoint } from '../../ports/stage';
import { announce } from '../kit/announce';
import { useText } from '../kit/text-context';
import type { StreetWindow } from './street-window';

/** What the spots need; both lists are in the street's order. */
export interface WindowSpotsProps {
  readonly windows: readonly StreetWindow[];
  readonly spots: readonly (StagePoint | undefined)[];
}

/** How long a shut window's answer stays, in milliseconds. */
const stay = 3500;

/** A shut window answers when somebody knocks; an open one leads in. */
export function WindowSpots({ windows, spots }: WindowSpotsProps) {
  const { t } = useText();
  const [knocked, setKnocked] = useState<number | null>(null);
  useEffect(() => {
    if (knocked === null) return;
    announce(t('win-soon'));
    const timer = setTimeout(() => setKnocked(null), stay);
    return () => clearTimeout(timer);
  }, [knocked]);
  return (
    <div class="window-spots" aria-hidden="true">
      {windows.map(({ number, id }, index) => {
        const spot = spots[index];
        if (!spot) return null;
        const place = { left: `${String(spot.x)}px`, top: `${String(spot.y)}px` };
        if (id !== undefined) {
          return <a key={number} class="window-spot" href={`#/level/${id}`} tabIndex={-1} style={place} />;
        }
        return (
          <span key={number} class="window-spot window-shut" style={place} onClick={() => setKnocked(number)}>
            {knocked === number ? <span class="knock">{t('win-soon')}</span> : null}
          </span>
        );
      })}
    </div>
  );
}
