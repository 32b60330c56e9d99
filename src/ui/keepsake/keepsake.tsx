// Something that the player made, with what can be done with it: print, share, save, copy, make anew.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Share, Shared } from '../../ports/share';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import './card-paper.css';

/** What a keepsake needs; `children` is what is printed. */
export interface KeepsakeProps {
  /** Draws the picture, a PNG. */
  readonly draw: () => Promise<Blob>;
  /** The file's name without its ending. */
  readonly name: string;
  /** All that is on it in words. */
  readonly content: string;
  /** Key of the line that goes with it. */
  readonly line: string;
  /** Where the game can be played; it goes with what is shared. */
  readonly address: string;
  readonly share: Share;
  /** Goes back to where it was made; absent where it made itself. */
  readonly onChange?: () => void;
  readonly children: ComponentChildren;
}

const told: Readonly<Record<Shared, string | null>> = {
  shared: 'keepsake-shared',
  words: 'keepsake-words',
  saved: 'keepsake-saved',
  copied: 'keepsake-copied',
  instead: 'er-share',
  failed: 'keepsake-failed',
  left: null,
};

/** Nothing leaves the device before a press. */
export function Keepsake({ draw, name, content, line, address, share, onChange, children }: KeepsakeProps) {
  const { t } = useText();
  const paper = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const tell = (key: string | null) => {
    setOutcome(key);
    if (key !== null) announce(t(key));
  };
  const hand = async (way: 'share' | 'save' | 'copy') => {
    const message = `${t(line)}\n${address}`;
    tell(told[await share[way]({ draw, name, message, text: `${content}\n\n${message}` })]);
  };
  const print = () => {
    if (paper.current && !share.print(paper.current)) tell('er-print');
  };
  return (
    <div class="keepsake">
      <div ref={paper}>{children}</div>
      <div class="row">
        <Button icon="share-network" onPress={() => void hand('share')}>
          {t('keep-share')}
        </Button>
        <Button icon="download" onPress={() => void hand('save')}>
          {t('keep-save')}
        </Button>
        <Button icon="printer" onPress={print}>
          {t('keep-print')}
        </Button>
        <Button icon="copy" onPress={() => void hand('copy')}>
          {t('keepsake-copy')}
        </Button>
        {onChange ? (
          <Button look="quiet" icon="pencil-simple" onPress={onChange}>
            {t('keepsake-change')}
          </Button>
        ) : null}
      </div>
      {outcome === null ? null : <p class="hint">{t(outcome)}</p>}
    </div>
  );
}
