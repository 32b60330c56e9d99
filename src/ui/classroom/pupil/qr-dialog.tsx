// The result as a large picture, to hold up to a camera.
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { QrPicture } from '../../kit/qr-picture';
import { useClassWords } from './class-words';
import type { HandIn, ResultView } from './result-view';

/** What it needs. */
export interface QrDialogProps extends Pick<HandIn, 'squares'> {
  readonly view: ResultView;
  readonly onClose: () => void;
}

/** White to its edges: a dark rim makes cameras slow. */
export function QrDialog({ squares, view, onClose }: QrDialogProps) {
  const say = useClassWords();
  const { who, sign } = view;
  return (
    <Dialog title={say('receipt-qr-title')} onClose={onClose}>
      <div class="pupil-qr">
        <QrPicture squares={squares} label={say('receipt-qr-label')} />
        <p class="lead">
          {who === null ? null : (
            <>
              {who.kind === 'seat' ? `${say('receipt-seat')} ` : null}
              <bdi>{who.text}</bdi> ·{' '}
            </>
          )}
          <bdi dir="ltr">{sign}</bdi>
        </p>
        <p class="hint">{say('receipt-qr-note')}</p>
        <Button look="main" choice="close-qr" onPress={onClose}>
          {say('receipt-close')}
        </Button>
      </div>
    </Dialog>
  );
}
