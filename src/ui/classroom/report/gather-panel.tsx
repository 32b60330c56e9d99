// Where results are put in: pasted, dropped, chosen, or held before the camera.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { GatherCamera, type GatherCameraProps } from './gather-camera';
import { GatherOutcome } from './gather-outcome';
import { useTeach, type AddedView, type ReadingView } from './gather-view';
import './gather.css';

/** What gathering needs. */
export interface GatherPanelProps extends GatherCameraProps {
  readonly reading: ReadingView | null;
  readonly added: AddedView | null;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCamera: () => void;
  readonly onStopReading: () => void;
}

function PasteBox({ onText, onFiles }: Pick<GatherPanelProps, 'onText' | 'onFiles'>) {
  const say = useTeach();
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const read = (text: string) => {
    setTyped('');
    if (text.trim() !== '') onText(text);
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (files.length === 0 && text === '') return;
    // Five megabytes in a text box would make the page stand still, and nobody wants to read them.
    event.preventDefault();
    event.stopPropagation();
    if (files.length > 0) onFiles(files);
    else read(text);
  };
  const press = () => {
    read(typed);
    // The button has nothing to read any more, and what is switched off loses focus.
    box.current?.focus();
  };
  return (
    <div class="gather-paste">
      <label for={id}>{say('gather-paste')}</label>
      <p id={`${id}-note`} class="hint">
        {say('gather-paste-note')}
      </p>
      <textarea
        ref={box}
        id={id}
        aria-describedby={`${id}-note`}
        rows={4}
        dir="auto"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onPaste={paste}
      />
      <Button choice="add-text" disabled={typed.trim() === ''} onPress={press}>
        {say('gather-add')}
      </Button>
    </div>
  );
}

/** A button that opens the chooser of files, or of a folder. */
function Chooser(props: {
  readonly choice: string;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly label: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    // The same file can be chosen again.
    field.value = '';
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <>
      <Button
        icon={props.folder ? 'folder-simple' : 'upload'}
        choice={props.choice}
        onPress={() => input.current?.click()}
      >
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={props.label}
        data-chooser={props.choice}
        {...(props.folder ? { webkitdirectory: true } : {})}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}

function Progress({ reading, onStop }: { readonly reading: ReadingView; readonly onStop: () => void }) {
  const say = useTeach();
  const percent = Math.floor(reading.share * 100);
  const words = say('gather-reading', { percent });
  return (
    <div class="gather-progress">
      <p>{reading.name === null ? words : `${say('gather-reading-file', { name: reading.name })} · ${words}`}</p>
      <progress value={percent} max={100} aria-label={words} />
      <Button look="quiet" choice="stop-reading" icon="x" onPress={onStop}>
        {say('gather-stop')}
      </Button>
    </div>
  );
}

/** Starting and stopping the camera takes the pressed button away: focus goes on to the one that takes its place. */
function useCameraFocus(isOn: boolean) {
  const host = useRef<HTMLElement>(null);
  const before = useRef(isOn);
  useEffect(() => {
    if (before.current === isOn) return;
    before.current = isOn;
    host.current?.querySelector<HTMLElement>(`[data-choice="${isOn ? 'camera-stop' : 'camera'}"]`)?.focus();
  }, [isOn]);
  return host;
}

/** The panel. */
export function GatherPanel(props: GatherPanelProps) {
  const say = useTeach();
  const { reading, added, camera, onFiles, onText } = props;
  const isOn = camera.state === 'starting' || camera.state === 'on';
  const host = useCameraFocus(isOn);
  return (
    <section class="gather" ref={host}>
      <h2>{say('gather-heading')}</h2>
      <p class="lead">{say('gather-lead')}</p>
      <div class="gather-ways">
        <PasteBox onText={onText} onFiles={onFiles} />
        <div class="gather-doors">
          <Button look="main" choice="camera" icon="camera" disabled={isOn} onPress={props.onCamera}>
            {say('gather-camera')}
          </Button>
          <Chooser choice="files" label={say('gather-files')} onFiles={onFiles} />
          <Chooser choice="folder" folder label={say('gather-folder')} onFiles={onFiles} />
          <p class="hint">{say('gather-files-note')}</p>
        </div>
      </div>
      <GatherCamera camera={camera} onVideo={props.onVideo} onStop={props.onStop} />
      {reading === null ? null : <Progress reading={reading} onStop={props.onStopReading} />}
      {added === null || reading !== null ? null : <GatherOutcome added={added} />}
    </section>
  );
}
