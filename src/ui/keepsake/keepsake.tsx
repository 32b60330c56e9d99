// Something that the player made, with what can be done with it: print, share, save, copy, make anew.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Piece, Share, Shared } from '../../ports/share';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import './card-paper.css';

/** What a keepsake needs; `children` is what is printed. */
export interface KeepsakeProps {
  readonly piece: Piece;
  readonly share: Share;
  /** Goes back to where it was made; absent where it made itself. */
  readonly onChange?: () => void;
  readonly children: ComponentChildren;
}

const told: Readonly<Record<Shared, string | null>> = {
  shared: 'keepsake-shared',
  saved: 'keepsake-saved',
  copied: 'keepsake-copied',
  failed: 'keepsake-failed',
  left: null,
};

/** Nothing leaves the device before a press. */
export function Keepsake({ piece, share, onChange, children }: KeepsakeProps) {
  const { t } = useText();
  const paper = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const hand = async (way: 'share' | 'save' | 'copy') => {
    const key = told[await share[way](piece)];
    setOutcome(key);
    if (key !== null) announce(t(key));
  };
  return (
    <div class="keepsake">
      <div ref={paper}>{children}</div>
      <div class="row">
        <Button icon="share-network" onPress={() => void hand('share')}>
          {t('keepsake-share')}
        </Button>
        <Button icon="download" onPress={() => void hand('save')}>
          {t('keepsake-save')}
        </Button>
        <Button
          icon="printer"
          onPress={() => {
            if (paper.current) share.print(paper.current);
          }}
        >
          {t('ui-print')}
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
