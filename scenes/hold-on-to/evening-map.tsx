// The sea seen from above: the way of the boat, and everybody along it as a button.
import type { CSSProperties } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../src/ui/dialogue/words';
import { cellOf, columnsFor, endOf, offsetOf, usualColumns, wayOf, type Place } from './evening-places';
import { handleOf } from './lanterns/things';

/** What the map needs; `open` is the place that was touched. */
export interface SeaMapProps {
  readonly places: readonly Place[];
  readonly open: string;
  readonly words: Words;
  readonly onPress: (id: string) => void;
}

interface SightProps extends Omit<SeaMapProps, 'places'> {
  readonly place: Place;
  readonly style: CSSProperties;
}

/** As many places beside each other as the water has room for. */
function useColumns(water: { readonly current: HTMLElement | null }): number {
  const [columns, setColumns] = useState(usualColumns);
  useEffect(() => {
    const { current } = water;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      if (current.clientWidth > 0) setColumns(columnsFor(current.clientWidth));
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    measure();
    return () => watcher.disconnect();
  }, []);
  return columns;
}

function styleOf(index: number, columns: number): CSSProperties {
  const { row, column } = cellOf(index, columns);
  return { '--down': `${offsetOf(index, columns)}%`, '--column': String(column + 1), '--row': String(row + 1) };
}

function Sight({ place, open, words, style, onPress }: SightProps) {
  const what = words(`evening.${place.kind}`);
  return (
    <li style={style}>
      <button
        type="button"
        class={`sea-place sea-${place.kind}`}
        aria-expanded={open === place.id}
        aria-label={words('evening.place', { handle: handleOf(place.id), what })}
        onClick={() => onPress(place.id)}
      >
        <span class="sea-mark" />
      </button>
    </li>
  );
}

/** Kei's boat from above, where it has come to. */
function Ship({ at }: { readonly at: { readonly x: number; readonly y: number } }) {
  return (
    <g transform={`translate(${at.x} ${at.y + 46})`}>
      <path class="sea-hull" d="M -44 0 Q -20 -24 34 -15 L 50 0 L 34 15 Q -20 24 -44 0 Z" />
      <path class="sea-bench" d="M -14 -13 V 13 M 14 -14 V 14" />
    </g>
  );
}

/** Along the way that the boat took, bend by bend. */
export function SeaMap({ places, ...shared }: SeaMapProps) {
  const water = useRef<HTMLDivElement>(null);
  const columns = useColumns(water);
  const rows = Math.ceil(places.length / columns);
  return (
    <div class="sea-water" ref={water}>
      <svg viewBox={`0 0 ${columns * 100} ${rows * 100}`} aria-hidden="true" focusable="false">
        <path class="sea-way" d={wayOf(places.length, columns)} />
        <Ship at={endOf(places.length, columns)} />
      </svg>
      <ul class="sea-places" style={{ '--columns': String(columns) }}>
        {places.map((place, index) => (
          <Sight key={place.id} {...shared} place={place} style={styleOf(index, columns)} />
        ))}
      </ul>
    </div>
  );
}
