// The whole page as a place to drop files and texts, and to paste without finding the box first.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTeach } from './gather-view';

/** What the zone needs. */
export interface DropZoneProps {
  /** Files and folders were dropped; called while the drop is being told. */
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

const hasFiles = (transfer: DataTransfer): boolean => transfer.types.includes('Files');
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/** Listens on the page as long as it is drawn; shows a word while something is held over it. */
export function DropZone(props: DropZoneProps) {
  const say = useTeach();
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let depth = 0;
    const leave = (): void => {
      depth = 0;
      setIsOver(false);
    };
    const enter = ({ dataTransfer }: DragEvent): void => {
      if (!dataTransfer || !hasFiles(dataTransfer)) return;
      depth += 1;
      setIsOver(true);
    };
    const out = (): void => {
      depth -= 1;
      if (depth <= 0) leave();
    };
    const over = (event: DragEvent): void => {
      if (event.dataTransfer && hasFiles(event.dataTransfer)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const { dataTransfer } = event;
      leave();
      if (!dataTransfer || !hasFiles(dataTransfer)) return;
      // Else the browser leaves the page for the file.
      event.preventDefault();
      latest.current.onDrop(dataTransfer);
    };
    const paste = ({ clipboardData, target }: ClipboardEvent): void => {
      if (!clipboardData || isField(target)) return;
      const files = [...clipboardData.files];
      if (files.length > 0) latest.current.onFiles(files);
      else if (clipboardData.getData('text/plain') !== '') latest.current.onText(clipboardData.getData('text/plain'));
    };
    document.addEventListener('dragenter', enter, { signal });
    document.addEventListener('dragleave', out, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, []);
  return isOver ? <p class="gather-drop">{say('gather-drop')}</p> : null;
}
