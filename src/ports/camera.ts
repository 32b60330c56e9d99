// The port for the camera: pictures as long as somebody wants them, kept nowhere.

/** Why there are none: no camera, not allowed, no secure page, or the camera is taken. */
export type CameraFault = 'none' | 'refused' | 'insecure' | 'busy';

/** A running camera. */
export interface CameraRun {
  stop(): void;
}

/** What a camera is given. */
export interface CameraUse {
  /** Where it is seen. */
  readonly video: HTMLVideoElement;
  /** A picture; the next one comes when this is settled. */
  readonly onPicture: (picture: ImageData) => Promise<void>;
  /** It stopped by itself: unplugged, or taken back by the browser. */
  readonly onEnd: () => void;
}

/** Starts cameras. Never throws. */
export interface Camera {
  start(use: CameraUse): Promise<CameraRun | CameraFault>;
}
