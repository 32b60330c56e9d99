// The comment as it stands, beside the choices that are made about it.
import type { LeaningKeyboardState } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { PlayProps } from '../../../src/ui/level/level-view';

type DraftBesideProps = Pick<PlayProps<LeaningKeyboardState>, 'beat' | 'state' | 'words'>;

const beats = ['a2-send', 'a2-send-2', 'a2-rethink', 'a3-drawer'];

/** In the edit the keyboard itself shows the draft as long as something lies there to press. */
const isEdited = (beat: string, { line, keys }: LeaningKeyboardState): boolean =>
  beat === 'a2-edit' && line !== 0 && keys.length === 0;

/** Nothing where nothing was typed, or where it was deleted. */
export function DraftBeside({ beat, state, words }: DraftBesideProps) {
  const typed = state.lines.filter((line) => line !== null);
  const belongs = beats.includes(beat) || isEdited(beat, state);
  if (!belongs || typed.length === 0 || state.unsent === 'deleted') return null;
  return (
    <section class="draft-box draft-beside" aria-label={words('keyboard.draft')}>
      <span class="draft-name" aria-hidden="true">
        {words('keyboard.draft')}
      </span>
      <ol class="draft-lines">
        {typed.map(({ id }) => (
          <li key={id}>
            <p class="draft-line">{words(`${id}.types`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
