// The net between two posts: a thread for everybody who was answered; every second one crosses the one before.
import { outcomeFor } from '../../../src/domain/mechanics/hold-the-light/stone-storm';

/** More threads than this look no denser. */
const most = 12;
const [left, right, top] = [5, 115, 6];

/** Each pair sags less than the one before; one leans left, one leans right, so that they cross. */
function threadPath(index: number): string {
  const pair = Math.floor(index / 2);
  const sag = top + 74 - pair * 11;
  const lean = index % 2 === 0 ? -34 : 34;
  return `M ${left} ${top} Q ${(left + right) / 2 + lean} ${sag} ${right} ${top}`;
}

/** A post with a small light on it. */
function Post({ at }: { readonly at: number }) {
  return (
    <>
      <path class="net-post" d={`M ${at} ${top} V 46`} />
      <circle class="net-light" cx={at} cy={top} r="4" />
    </>
  );
}

/** Decorative: the words beside it say the same. */
export function Net({ threads }: { readonly threads: number }) {
  const shown = Array.from({ length: Math.min(threads, most) }, (_, index) => index);
  return (
    <svg class={`net net-${outcomeFor(threads)}`} viewBox="0 0 120 48" aria-hidden="true" focusable="false">
      <Post at={left} />
      <Post at={right} />
      {shown.map((index) => (
        <path key={index} class="net-thread" d={threadPath(index)} />
      ))}
    </svg>
  );
}
