// Reads the story aloud, for whoever has asked for it: what is said, what stands in front, what can be chosen.
import { useEffect } from 'preact/hooks';
import type { Reaction } from '../../domain/scenario/types';
import type { Entry } from '../../ui/dialogue/entry';
import { reactionLine, wordsOf, type Words } from '../../ui/dialogue/words';
import type { Game } from '../boot/game';
import type { Play } from '../session/play';

const linesOf = (words: Words, reactions: readonly Reaction[]): readonly string[] =>
  reactions.filter(({ kind }) => kind !== 'aloud').map((reaction) => reactionLine(words, reaction));

function saidIn(words: Words, entry: Entry | undefined): readonly string[] {
  if (!entry) return [];
  return entry.kind === 'line' ? [words(entry.key)] : linesOf(words, entry.reactions);
}

/** The words of whatever stands in front, as one text; empty where nothing does. */
function frontKeys({ session, view }: Play): string {
  const playing = session.acting.value && session.actions.value.moves.length > 0;
  return playing ? (view.aloud?.(session.run.value.state) ?? []).join(' ') : '';
}

/** Reads what is new; silent without a voice on the device, and at once when the page is left. */
export function useReadingAloud({ keeper, speech, text }: Game, play: Play): void {
  const { readAloud, readSpeed } = keeper.settings.value;
  const { tag } = text.locale.value;
  const { session } = play;
  const [entry, news, acting] = [session.entry.value, session.news.value, session.acting.value];
  const front = frontKeys(play);
  const isOn = readAloud && speech.has(tag);
  useEffect(() => {
    if (!isOn) return;
    const words = wordsOf(text, session.scenario.id);
    const { choices } = session.actions.peek();
    const { beat } = session.run.peek();
    const options = acting ? choices.map(({ id }) => words(`${beat}.${id}`)) : [];
    const seen = front === '' ? [] : front.split(' ').map((key) => words(key));
    speech.read([...saidIn(words, entry), ...linesOf(words, news), ...seen, ...options], tag, () => {}, readSpeed);
  }, [isOn, tag, entry, news, acting, front]);
  useEffect(() => () => speech.stop(), [play]);
}
