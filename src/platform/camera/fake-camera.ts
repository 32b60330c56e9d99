// A camera for tests: it shows the pictures it is given, one after the other.
import type { Camera, CameraFault } from '../../ports/camera';

/** Creates a camera with some pictures, or with a fault. */
export const createFakeCamera = (shows: readonly ImageData[] | CameraFault): Camera => ({
  async start({ onPicture, onEnd }) {
    if (typeof shows === 'string') return shows;
    let stopped = false;
    const play = async (): Promise<void> => {
      for (const picture of shows) if (!stopped) await onPicture(picture);
      if (!stopped) onEnd();
    };
    await Promise.resolve();
    void play();
    return { stop: () => void (stopped = true) };
  },
});
