// The week on one line: what was written on each day and what it weighed, the slips of the others, other ways.
import { useState } from 'preact/hooks';
import { remarkOf } from '../../src/domain/mechanics/folding-paper/change';
import { howMet } from '../../src/domain/mechanics/folding-paper/judge';
import type { DaySlots, FoldingPaperState as State, Post } from '../../src/domain/mechanics/folding-paper/types';
import { postOn, wordingOf } from '../../src/domain/mechanics/folding-paper/weigh';
import type { Words } from '../../src/ui/dialogue/words';
import { useText } from '../../src/ui/kit/text-context';
import { WithEmoji } from '../../src/ui/kit/with-emoji';
import type { EveningProps } from '../../src/ui/level/level-view';
import { whyKey, windowKey } from '../../src/ui/screens/debrief-keys';
import { days } from './days';
import { pool } from './items';
import { sentenceOf } from './paper/sentences';
import { untakenWays } from './untaken';

/** Steps of weight that a whole sentence is seen and said in, each from this weight on. */
const steps = [0, 1, 2, 4] as const;
const stepOf = (weight: number): number => steps.filter((from) => weight >= from).length - 1;

/** Any week that begins with a Monday, for the names of days as a calendar writes them. */
const someMonday = Date.UTC(2024, 0, 1);
const oneDay = 86_400_000;
const places = { mon: 0, tue: 1, wed: 2, thu: 3, fri: 4, sun: 6 } as const;

/** Letters of a day's short name that six beside each other have room for on a phone. */
const mostLetters = 5;

function shortName(tag: string, day: DaySlots['day']): string {
  const date = new Date(someMonday + places[day] * oneDay);
  return new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

interface TellProps {
  readonly slots: DaySlots;
  readonly post: Post | undefined;
  readonly state: State;
  readonly words: Words;
}

/** A word that weighed, and why it did; his own sentence has none. */
function heavyOf(slots: DaySlots, { words: ids }: Post): readonly string[] {
  const known = slots.slots.flat().map(({ id }) => id);
  return ids.filter((id) => known.includes(id) && wordingOf(slots, id).weight > 0);
}

/** A wording without the sign that leads on in its sentence. */
const bare = (text: string): string => text.replace(/[\s,،、，:：]+$/u, '');

/** One day: the sentence, what it weighed and why, and what others added. */
function Told({ slots, post, state, words }: TellProps) {
  const day = words(`day.${slots.day}`);
  const others = state.folds.filter((fold) => fold.day === slots.day && !fold.own).length;
  if (!post || post.words.length === 0) {
    return (
      <>
        <p>{words('evening.silent', { day })}</p>
        {others > 0 ? <p>{words('evening.others', { count: others })}</p> : null}
      </>
    );
  }
  return (
    <>
      <p>
        <b>
          <WithEmoji text={words('evening.post', { day, sentence: sentenceOf(words, post) })} />
        </b>
      </p>
      <p>{words('evening.weight', { weight: words(`weight.${stepOf(post.weight)}`) })}</p>
      <ul class="week-why">
        {heavyOf(slots, post).map((id) => (
          <li key={id}>
            <WithEmoji text={words('evening.word', { word: bare(words(id)), why: words(whyKey(id)) })} />
          </li>
        ))}
      </ul>
      {others > 0 ? <p>{words('evening.others', { count: others })}</p> : null}
    </>
  );
}

function Slips({ state, words }: { readonly state: State; readonly words: Words }) {
  return (
    <details class="week-slips">
      <summary>{words('evening.slips')}</summary>
      <ul class="week-list">
        {state.verdicts.map(({ item, verdict }) => {
          const remark = remarkOf(pool, item);
          const how = howMet(remark, verdict);
          return (
            <li key={item} class={`week-slip week-slip-${how}`}>
              <p>
                <WithEmoji text={words(`${item}.text`)} />
              </p>
              <p>
                <b>{words(windowKey(how), { handle: remark.handle })}</b>
              </p>
              <p>{words(whyKey(item))}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Nothing is graded: slips hang as low as their words weighed, and what is not known stays open. */
export function Evening({ run, words }: EveningProps<State>) {
  const { tag } = useText().locale.value;
  const [open, setOpen] = useState('');
  const { state } = run;
  const shown = days.find(({ day }) => day === open);
  const own = state.folds.filter((fold) => fold.own).length;
  const names = days.map(({ day }) => shortName(tag, day));
  return (
    <section class="evening">
      <h2>{words('evening.title')}</h2>
      <p class="hint">{words('evening.hint')}</p>
      <ol class={names.some((name) => name.length > mostLetters) ? 'week-line week-long' : 'week-line'}>
        {days.map(({ day }, place) => {
          const post = postOn(state, day);
          const said = post !== undefined && post.words.length > 0;
          return (
            <li key={day} style={{ '--low': String(said ? stepOf(post.weight) : 0) }}>
              <button
                type="button"
                class={said ? 'week-day' : 'week-day week-silent'}
                aria-label={words(`day.${day}`)}
                aria-expanded={open === day}
                onClick={() => setOpen(open === day ? '' : day)}
              >
                {names[place]}
              </button>
            </li>
          );
        })}
      </ol>
      <div class="week-told" aria-live="polite">
        {shown ? <Told slots={shown} post={postOn(state, shown.day)} {...{ state, words }} /> : null}
        {shown || own === 0 ? null : <p>{words('evening.own', { count: own })}</p>}
      </div>
      <Slips {...{ state, words }} />
      <h3>{words('evening.untaken')}</h3>
      <ul class="week-untaken">
        {untakenWays(run).map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ul>
    </section>
  );
}
