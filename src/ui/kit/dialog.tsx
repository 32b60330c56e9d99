// A modal over the present screen: keeps focus inside, gives it back at the end.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What a dialog needs; `onClose` also hears the Escape key. */
export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A native modal dialog, named by its heading. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const host = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = host.current;
    if (!dialog?.open) dialog?.showModal();
    return () => {
      // While it is open, nothing outside of it can take focus.
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={host}
      class="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
