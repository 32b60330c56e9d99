// The net: a boat's rail with a thread for everybody who was answered; every second one crosses the one before.
import { outcomeFor } from '../../../src/domain/mechanics/hold-the-light/stone-storm';

/** More threads than this look no denser. */
const most = 12;
const width = 120;

/** Threads hang from the left rail to the right one, further apart the more there are. */
function threadPath(index: number): string {
  const step = Math.floor(index / 2);
  const [near, far] = [8 + step * 9, width - 8 - step * 6];
  const sag = 30 + (step % 3) * 5;
  const [from, to] = index % 2 === 0 ? [near, far] : [width - near, width - far];
  return `M ${from} 7 Q ${(from + to) / 2 + (index % 2 === 0 ? -10 : 10)} ${sag + 14} ${to} 7`;
}

/** Decorative: the words beside it say the same. */
export function Net({ threads }: { readonly threads: number }) {
  const shown = Array.from({ length: Math.min(threads, most) }, (_, index) => index);
  return (
    <svg class={`net net-${outcomeFor(threads)}`} viewBox={`0 0 ${width} 44`} aria-hidden="true" focusable="false">
      <path class="net-rail" d={`M 2 7 H ${width - 2}`} />
      <circle class="net-post" cx="4" cy="7" r="4" />
      <circle class="net-post" cx={width - 4} cy="7" r="4" />
      {shown.map((index) => (
        <path key={index} class="net-thread" d={threadPath(index)} />
      ))}
    </svg>
  );
}
