// The code, its link and its picture, with ways to take them along.
import { useId, useState } from 'preact/hooks';
import { classOf } from '../../../domain/assignment/code';
import type { Shared } from '../../../ports/share';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { QrPicture } from '../../kit/qr-picture';
import { Board } from './board';
import { ClassCode } from './class-code';
import { Poster, type PosterProps } from './poster';
import { PrintButton, type PrintButtonProps } from './print-button';
import { useTeachWords } from './teach-words';

/** What it needs. */
export interface CodePartProps extends PosterProps, Pick<PrintButtonProps, 'onPrint'> {
  readonly link: string;
  readonly onCopy: (what: 'code' | 'link') => Promise<Shared>;
  readonly onSavePicture: () => Promise<Shared>;
}

function Take({ link, onCopy, onSavePicture }: Pick<CodePartProps, 'link' | 'onCopy' | 'onSavePicture'>) {
  const say = useTeachWords();
  const id = useId();
  const [said, setSaid] = useState<string | null>(null);
  const tell = (key: string) => {
    setSaid(key);
    announce(say(key));
  };
  const copy = async (what: 'code' | 'link') =>
    tell((await onCopy(what)) === 'copied' ? `assign-copied-${what}` : 'assign-copy-failed');
  const save = async () => tell((await onSavePicture()) === 'saved' ? 'assign-saved-picture' : 'assign-copy-failed');
  return (
    <>
      <p class="assign-field">
        <label for={id}>{say('assign-link')}</label>
        <input id={id} type="text" dir="ltr" readonly value={link} onFocus={(event) => event.currentTarget.select()} />
      </p>
      <div class="row">
        <Button icon="link" choice="copy-link" onPress={() => void copy('link')}>
          {say('assign-copy-link')}
        </Button>
        <Button icon="copy" choice="copy-code" onPress={() => void copy('code')}>
          {say('assign-copy-code')}
        </Button>
        <Button icon="download" choice="save-picture" onPress={() => void save()}>
          {say('assign-save-picture')}
        </Button>
      </div>
      {said === null ? null : <p class="assign-said">{say(said)}</p>}
    </>
  );
}

/** What a teacher came for. */
export function CodePart({ onPrint, link, onCopy, onSavePicture, ...poster }: CodePartProps) {
  const say = useTeachWords();
  const [isShown, setShown] = useState(false);
  const name = classOf(poster.code);
  return (
    <>
      <div class="assign-head">
        <div>
          <p class="assign-head-code">
            <ClassCode code={poster.code} />
          </p>
          <p class="hint">{say('assign-code-class', { class: name })}</p>
          <div class="row">
            <Button look="main" icon="arrows-out" choice="board" onPress={() => setShown(true)}>
              {say('assign-board')}
            </Button>
            <PrintButton
              name={say('assign-print-poster')}
              choice="print-poster"
              onPrint={onPrint}
              paper={() => <Poster {...poster} />}
            />
          </div>
        </div>
        <QrPicture squares={poster.squares} label={say('assign-qr', { class: name })} />
      </div>
      <Take {...{ link, onCopy, onSavePicture }} />
      {isShown ? <Board {...poster} onClose={() => setShown(false)} /> : null}
    </>
  );
}
