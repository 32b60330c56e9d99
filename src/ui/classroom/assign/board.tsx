// The poster as large as the screen, to show on the board.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Poster, type PosterProps } from './poster';
import { useTeachWords } from './teach-words';

/** A native modal dialog over everything; Escape closes it, and focus goes back to where it was. */
export function Board({ onClose, ...poster }: PosterProps & { readonly onClose: () => void }) {
  const say = useTeachWords();
  const host = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = host.current;
    if (!dialog?.open) dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={host}
      class="assign-board"
      aria-label={say('assign-board')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Poster {...poster} />
      <Button icon="x" onPress={onClose}>
        {say('assign-close')}
      </Button>
    </dialog>
  );
}
