// The ways to hand a result in; each is one press, and says afterwards what came of it.
import { useRef, useState } from 'preact/hooks';
import type { Shared } from '../../../ports/share';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { useClassWords } from './class-words';
import { QrDialog } from './qr-dialog';
import { ResultPaper } from './result-paper';
import type { HandIn, ResultView } from './result-view';

/** What they need. */
export interface ResultWaysProps {
  readonly view: ResultView;
  readonly handIn: HandIn;
  readonly onCopy: () => Promise<Shared>;
  readonly onShare: () => Promise<Shared>;
  /** Saves a file; says how it is called. */
  readonly onFile: () => string;
  readonly onPrint: (element: HTMLElement) => boolean;
}

const told: Readonly<Record<Shared, string | null>> = {
  shared: 'receipt-shared',
  words: 'receipt-words',
  saved: 'receipt-saved-picture',
  copied: 'receipt-copied',
  instead: 'receipt-copied-instead',
  failed: 'receipt-failed',
  left: null,
};

/** Nothing leaves the device before a press. */
export function ResultWays({ view, handIn, onCopy, onShare, onFile, onPrint }: ResultWaysProps) {
  const say = useClassWords();
  const paper = useRef<HTMLDivElement>(null);
  const [isQr, setQr] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const tell = (sentence: string | null) => {
    setOutcome(sentence);
    if (sentence !== null) announce(sentence);
  };
  const hand = async (way: () => Promise<Shared>) => {
    const key = told[await way()];
    tell(key === null ? null : say(key));
  };
  const print = () => {
    if (paper.current && !onPrint(paper.current)) tell(say('receipt-failed'));
  };
  return (
    <section class="pupil-ways">
      <h2>{say('receipt-how')}</h2>
      <p class="hint">{say('receipt-how-note')}</p>
      <div class="row">
        <Button look="main" icon="qr-code" choice="qr" onPress={() => setQr(true)}>
          {say('receipt-qr')}
        </Button>
        <Button icon="copy" choice="copy" onPress={() => void hand(onCopy)}>
          {say('receipt-copy')}
        </Button>
        <Button icon="share-network" choice="share" onPress={() => void hand(onShare)}>
          {say('receipt-share')}
        </Button>
        <Button icon="download" choice="file" onPress={() => tell(say('receipt-saved', { file: onFile() }))}>
          {say('receipt-file')}
        </Button>
        <Button icon="printer" choice="print" onPress={print}>
          {say('receipt-print')}
        </Button>
      </div>
      {outcome === null ? null : <p class="pupil-outcome">{outcome}</p>}
      {isQr ? <QrDialog squares={handIn.squares} view={view} onClose={() => setQr(false)} /> : null}
      <div hidden>
        <div ref={paper}>
          <ResultPaper {...{ view, link: handIn.link, squares: handIn.squares }} />
        </div>
      </div>
    </section>
  );
}
