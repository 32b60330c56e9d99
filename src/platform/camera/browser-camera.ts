// The camera of a real browser: the one at the back where there are two.
import type { Camera, CameraFault, CameraUse } from '../../ports/camera';

/** A code of 60 squares that fills half of such a picture has eight dots a square. */
const longestSide = 960;
/** Milliseconds between pictures. */
const pause = 90;

const faults: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const wished: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** What the camera sees now; undefined before its first picture. */
function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined {
  const scale = Math.min(1, longestSide / Math.max(video.videoWidth, video.videoHeight, 1));
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return undefined;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function loop({ video, onPicture }: CameraUse, signal: AbortSignal): Promise<void> {
  const canvas = document.createElement('canvas');
  while (!signal.aborted) {
    const picture = pictureOf(video, canvas);
    if (picture) await onPicture(picture);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function run(use: CameraUse, stream: MediaStream) {
  const { video, onEnd } = use;
  const running = new AbortController();
  const stop = () => {
    running.abort();
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  const end = () => {
    stop();
    onEnd();
  };
  for (const track of stream.getTracks()) track.addEventListener('ended', end, { signal: running.signal });
  video.srcObject = stream;
  video.play().catch(() => {
    // The browser stops playing where the element goes; `stop` follows.
  });
  loop(use, running.signal).catch((error: unknown) => {
    console.warn('the camera stopped', error);
    end();
  });
  return { stop };
}

/** Creates the port of a real browser. */
export const createCamera = (): Camera => ({
  async start(use) {
    if (!isSecureContext) return 'insecure';
    // Old browsers have none, whatever the types say.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) return 'none';
    try {
      return run(use, await devices.getUserMedia(wished));
    } catch (error) {
      return (error instanceof Error ? faults[error.name] : undefined) ?? 'busy';
    }
  },
});
