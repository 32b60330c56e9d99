// The storm's words over the picture: large at the edge, blurred in the middle, so that nobody has to read them.
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { Words } from '../../../src/ui/dialogue/words';

/** Where they stand along the edges, in per cent of the free picture. */
const edges: readonly { readonly x: number; readonly y: number; readonly tilt: number }[] = [
  { x: -4, y: 14, tilt: -6 },
  { x: 58, y: 10, tilt: 5 },
  { x: -8, y: 78, tilt: 4 },
  { x: 62, y: 84, tilt: -4 },
  { x: 70, y: 34, tilt: 8 },
  { x: -10, y: 40, tilt: -9 },
  { x: 22, y: 2, tilt: 2 },
  { x: 24, y: 92, tilt: -3 },
  { x: 48, y: 62, tilt: 6 },
];

/** Decorative: what falls is a line in the sheet and is announced. In the gentle wording shapes fall, no words. */
export function StormWords({ state, words }: { readonly state: State; readonly words: Words }) {
  const fallen = state.storm.slice(0, state.stormIndex + 1);
  const now = fallen.at(-1);
  const veiled = state.profile === 'gentle';
  return (
    <div class="storm-words" aria-hidden="true" style={{ '--step': String(fallen.length / state.storm.length) }}>
      <div class="storm-picture">
        {fallen.map((item, index) => {
          const edge = edges[index % edges.length] ?? { x: 0, y: 0, tilt: 0 };
          const place = { '--x': `${edge.x}%`, '--y': `${edge.y}%`, '--tilt': `${edge.tilt}deg` };
          return (
            <span key={item} class={veiled ? 'storm-edge storm-shape' : 'storm-edge'} style={place}>
              {veiled ? null : words(`${item}.text`)}
            </span>
          );
        })}
        {now === undefined || veiled ? null : (
          <span key={`middle ${now}`} class="storm-middle">
            {words(`${now}.text`)}
          </span>
        )}
      </div>
    </div>
  );
}
