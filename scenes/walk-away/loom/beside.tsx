// Whose sentence a choice is about, and what was seen of them.
import type { Lamp, WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { voices } from '../items';
import { pairOf, voiceLine } from './sentences';

const lamps: readonly Lamp[] = ['ask', 'quote', 'wait'];
const withVoice = /^a2-(?:t1-act|t2-act|t2-more|lina-act|lina-clear|remi-act|remi-fix)$/;

/** Nothing where no choice is about somebody's words. */
export function Beside({ beat, state, words }: Pick<PlayProps<State>, 'beat' | 'state' | 'words'>) {
  const { voice } = state;
  if (beat === 'a1-first') {
    const said = pairOf(words, `t1-${state.sentence}`)?.said ?? '';
    return (
      <section class="beside" aria-label={voices.t1.handle}>
        <p class="voice-from">
          <bdi>{voices.t1.handle}</bdi>
        </p>
        <p class="voice-said">{said}</p>
      </section>
    );
  }
  if (!withVoice.test(beat) || voice === null) return null;
  const seen = lamps.filter((lamp) => state.looked.includes(`${voice}.${lamp}`));
  return (
    <section class="beside" aria-label={voices[voice].handle}>
      <p class="voice-from">
        <bdi>{voices[voice].handle}</bdi>
      </p>
      <p class="voice-said">
        <WithEmoji text={voiceLine(words, voice, state)} />
      </p>
      {seen.length === 0 ? null : (
        <ul class="beside-lamps">
          {seen.map((lamp) => {
            const warmth = voices[voice].lamps[lamp] ? 'warm' : 'cold';
            return (
              <li key={lamp} class={`lamp-${warmth}`}>
                <span class="lamp-glass" aria-hidden="true" /> {words(`lamp.${lamp}.${warmth}`)}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
