// The evening as one sloping line: each bend can be pressed, and each sentence has the one that lay furthest up.
import { useMemo, useState } from 'preact/hooks';
import type { LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../src/ui/dialogue/words';
import { Icon } from '../../src/ui/kit/icon';
import type { EveningProps } from '../../src/ui/level/level-view';
import { whyKey, windowKey } from '../../src/ui/screens/debrief-keys';
import { bendsOf, type Bend, type BendKind } from './evening-bends';

const icons: Readonly<Record<BendKind, string>> = {
  start: 'eye',
  thread: 'chat-circle-text',
  line: 'keyboard',
  skip: 'minus',
  name: 'lightbulb',
  blame: 'warning-circle',
  move: 'wind',
  vent: 'speaker-high',
  sent: 'paper-plane-tilt',
  kept: 'folder-simple',
  repair: 'pencil-simple',
  end: 'lamp',
};

/** Where a slope lies on the picture, in per cent from its top; the lower, the steeper the phone. */
const heightOf = (slope: number): number => 36 + (slope / 6) * 46;

const sayOf = (words: Words, { key, sentence }: Bend): string =>
  words(key, sentence === undefined ? {} : { sentence: words(sentence) });

/** As many bends as a narrow page has room for beside each other. */
const most = 9;

/** Rows of one length on a narrow page; a wide one shows all in one. */
const columnsOf = (count: number): number => Math.ceil(count / Math.ceil(count / most));

interface BendViewProps {
  readonly bend: Bend;
  readonly before: Bend | undefined;
  /** Where rows are wrapped: it begins one, or ends one that goes on below. */
  readonly place: string;
  readonly open: boolean;
  readonly words: Words;
  readonly onPress: () => void;
}

/** A piece of the line with its bend; the pieces join, and wrap where the page is narrow. */
function BendView({ bend, before, place, open, words, onPress }: BendViewProps) {
  const from = heightOf((before ?? bend).slope);
  const to = heightOf(bend.slope);
  return (
    <li class={`bend ${place}`} style={{ '--from': `${from}%`, '--at': `${to}%` }}>
      <svg class="bend-picture" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d={`M0 ${from}C20 ${from} 25 ${to} 50 ${to}H100V100H0Z`} class="bend-ground" />
        <path d={`M0 ${from}C20 ${from} 25 ${to} 50 ${to}H100`} class="bend-edge" />
      </svg>
      {bend.highest === undefined ? null : <span class="bend-hanging" aria-hidden="true" />}
      <button type="button" aria-expanded={open} aria-label={sayOf(words, bend)} onClick={onPress}>
        <Icon name={icons[bend.kind]} />
      </button>
    </li>
  );
}

function Sentence({ bend, words }: { readonly bend: Bend; readonly words: Words }) {
  return (
    <>
      {bend.highest === undefined ? null : (
        <p class="bend-highest">{words('evening.highest', { sentence: words(bend.highest) })}</p>
      )}
      <p>
        <b>{sayOf(words, bend)}</b>
      </p>
      <p class="hint">{words('evening.slope', { slopeWord: words(`slope.${bend.slope}`) })}</p>
    </>
  );
}

/** Other people's comments, how each was met, and what it was. */
function Thread({ met, words }: Pick<LeaningKeyboardState, 'met'> & { readonly words: Words }) {
  if (met.length === 0) return null;
  return (
    <details class="pane met">
      <summary>
        <Icon name="chat-circle-text" />
        <span>{words('thread.name')}</span>
      </summary>
      <ul>
        {met.map(({ item, handle, how }) => (
          <li key={item}>
            <b>{words(windowKey(how), { handle })}</b> <span>{words(whyKey(item))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Nothing here counts or grades; the line only shows how the phone leaned. */
export function Evening({ scenario, run, words }: EveningProps<LeaningKeyboardState>) {
  const bends = useMemo(() => bendsOf(scenario, run), [scenario, run]);
  const [open, setOpen] = useState<number | null>(null);
  const columns = columnsOf(bends.length);
  const placeOf = (index: number) => {
    if (index % columns === 0 && index > 0) return 'bend-begins';
    return (index + 1) % columns === 0 && index + 1 < bends.length ? 'bend-turns' : '';
  };
  const shown = open === null ? undefined : bends[open];
  return (
    <section class="evening sloping">
      <h2>{words('evening.title')}</h2>
      <p class="hint">{words('evening.hint')}</p>
      <ol class="bends" style={{ '--columns': String(columns), '--count': String(bends.length) }}>
        {bends.map((bend, index) => (
          <BendView
            key={index}
            {...{ bend, words }}
            before={bends[index - 1]}
            place={placeOf(index)}
            open={open === index}
            onPress={() => setOpen(open === index ? null : index)}
          />
        ))}
      </ol>
      <div class="bend-said" aria-live="polite">
        {shown === undefined ? null : <Sentence bend={shown} words={words} />}
      </div>
      <Thread met={run.state.met} words={words} />
    </section>
  );
}
