// A button that prints a paper of its own: it is drawn when it is asked for, and nowhere else.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { useTeachWords } from './teach-words';

/** What it needs; `onPrint` prints an element alone and says whether it could. */
export interface PrintButtonProps {
  readonly name: string;
  readonly choice: string;
  readonly onPrint: (element: HTMLElement) => boolean;
  readonly paper: () => ComponentChildren;
  readonly disabled?: boolean;
}

/** Thirty pictures are much to draw for somebody who does not print. */
export function PrintButton({ name, choice, onPrint, paper, disabled = false }: PrintButtonProps) {
  const say = useTeachWords();
  const sheet = useRef<HTMLDivElement>(null);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || !sheet.current) return;
    if (!onPrint(sheet.current)) announce(say('assign-print-failed'));
    setWanted(false);
  }, [isWanted]);
  return (
    <>
      <Button icon="printer" choice={choice} disabled={disabled} onPress={() => setWanted(true)}>
        {name}
      </Button>
      {isWanted ? (
        <div hidden>
          <div ref={sheet}>{paper()}</div>
        </div>
      ) : null}
    </>
  );
}
