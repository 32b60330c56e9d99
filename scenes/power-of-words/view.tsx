// Level 5 in the interface: words that weigh, remarks that fold, its sounds, and the week on one line afterwards.
import { slipNow } from '../../src/domain/mechanics/folding-paper/sort-slips';
import type { FoldingPaperState as State } from '../../src/domain/mechanics/folding-paper/types';
import type { EffectName } from '../../src/ports/sound';
import type { LevelView } from '../../src/ui/level/level-view';
import { days } from './days';
import { Evening } from './evening';
import './evening.css';
import { CraneCard } from './keepsake/crane-card';
import './paper/colours.css';
import './paper/notes.css';
import './paper/paper.css';
import { Paper } from './paper/paper';
import { Posted } from './paper/posted';
import './paper/sort.css';

/** So many folds are as much as a week can bear. */
const heavyWeek = 15;
/** What was heard, said and mended that makes the music warm. */
const enough = 6;

/** A word is heard as it is felt: paper that comes at once, or paper that drags. */
const heavy: readonly EffectName[] = ['slip', 'slip', 'slip-heavy', 'slip-heavy'];
/** A crease is heard by how deep it is; the sheet tears without a sound, and the music stops on one note. */
const folding: Readonly<Record<State['folds'][number]['kind'], EffectName>> = {
  light: 'fold-light',
  small: 'fold-small',
  sharp: 'fold-sharp',
  tear: 'last-note',
};

/** Nothing is played from the tear until the first slip was named inside the paper. */
const isSilent = ({ torn, verdicts }: State): boolean => torn && verdicts.length === 0;

function tension(state: State): number {
  if (!state.torn) return Math.min(1, state.folds.length / heavyWeek);
  const mended = state.apology === 'clean' ? 0.5 : state.heard.length > 0 ? 0.25 : 0;
  return state.laid ? 0 : 0.7 - mended;
}

function hope({ torn, heard, apology, near, notes, ending }: State): number {
  if (!torn) return 0;
  if (ending !== null) return 1;
  return Math.min(1, (heard.length + (apology === 'clean' ? 2 : 0) + near.length + notes.length) / enough);
}

/** A remark folds the paper; a note in a crease is written with Tavi's pencil. */
function sound(before: State | undefined, after: State): EffectName | undefined {
  if (!before) return undefined;
  if (after.notes.length > before.notes.length) return 'scribble';
  const newest = after.folds.length > before.folds.length ? after.folds.at(-1) : undefined;
  return newest && folding[newest.kind];
}

const view: LevelView<State> = {
  music: 'paper-week',
  mood: (state) => (isSilent(state) ? { tension: 0, hope: 0 } : { tension: tension(state), hope: hope(state) }),
  layers: (state) => ({ base: !isSilent(state), drums: !isSilent(state) }),
  effects: {
    ...Object.fromEntries(
      days
        .flatMap(({ slots }) => slots.flat())
        .map(({ id, weight }): [string, EffectName] => [id, heavy[weight] ?? 'page']),
    ),
    post: 'send',
    nothing: 'close',
    out: 'lift',
    look: 'glass',
    bell: 'bell',
    fall: 'whoosh',
    fold: 'pluck',
    fine: 'lift',
    unsure: 'hum',
    listen: 'breath-out',
    cut: 'knock',
    done: 'complete',
  },
  sound,
  easing: 'set-auto-hold',
  aloud: (state) => {
    if (state.falling !== null) return [`${state.falling}.text`];
    const slip = slipNow(state);
    const open = days.find(({ day }) => day === state.day)?.slots[state.gaps.indexOf(null)];
    if (state.writing && open) return open.map(({ id }) => id);
    return state.torn && slip !== undefined ? [`${slip}.text`] : state.laid ? [] : state.offered;
  },
  Play: Paper,
  Beside: Posted,
  Evening,
  keepsake: { madeIn: 'crane-write', Card: CraneCard },
};

export default view;
