// The camera: what it sees, how many results it has read, and what became of the last code.
import { useEffect } from 'preact/hooks';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { useTeach, type CameraView } from './gather-view';

/** What the camera's part needs; `onVideo` hears where the picture is to go, and null when it has gone. */
export interface GatherCameraProps {
  readonly camera: CameraView;
  readonly onVideo: (video: HTMLVideoElement | null) => void;
  readonly onStop: () => void;
}

const faults = ['none', 'refused', 'insecure', 'busy'] as const;

/** The camera while it is wanted; a sentence where there is none. */
export function GatherCamera({ camera, onVideo, onStop }: GatherCameraProps) {
  const say = useTeach();
  const { state, count, last } = camera;
  const fault = faults.find((each) => each === state);
  const word = last === null ? '' : say(`gather-camera-${last.word}`, { count });
  useEffect(() => announce(word), [last?.number]);
  useEffect(() => announce(fault === undefined ? '' : say(`gather-camera-${fault}`)), [fault]);
  if (fault !== undefined) return <p class="notice gather-camera-fault">{say(`gather-camera-${fault}`)}</p>;
  if (state === 'off') {
    return count === 0 ? null : <p class="gather-camera-off">{say('gather-camera-stopped', { count })}</p>;
  }
  return (
    <section class="gather-camera" data-camera={state}>
      <div class="gather-view">
        <video ref={onVideo} muted playsInline aria-label={say('gather-camera-picture')} />
        {last === null ? null : <span key={last.number} class={`gather-flash gather-flash-${last.word}`} />}
      </div>
      <div>
        <h3>{say('gather-camera-heading')}</h3>
        <p>{say('gather-camera-note')}</p>
        <p class="gather-count">
          {state === 'starting' ? say('gather-camera-start') : say('gather-camera-count', { count })}
        </p>
        <p class="gather-word">{word}</p>
        <Button look="main" choice="camera-stop" icon="x" onPress={onStop}>
          {say('gather-camera-stop')}
        </Button>
      </div>
    </section>
  );
}
