// Fetches a picture and decodes it beside the main thread, which a picture of a few megapixels would hold up.

/** A picture that can be drawn at once. */
export interface DecodedPicture {
  /** Keeps the picture small, as it came; whoever draws from it decodes it again. */
  readonly image: HTMLImageElement;
  /** The decoded pixels, where the browser can have them; close it after use. */
  readonly bitmap: ImageBitmap | undefined;
}

/** For whom a picture is decoded: textures stand on their heads, and their colours are multiplied by their alpha. */
export type DecodedFor = 'texture' | 'canvas';

const bitmapOptions: Readonly<Record<DecodedFor, ImageBitmapOptions>> = {
  texture: { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply' },
  canvas: {},
};

/** A browser that does not read the option would leave the picture the right way up, and the world upside down. */
function canTurn(): boolean {
  if (typeof createImageBitmap !== 'function') return false;
  let isRead = false;
  const options: ImageBitmapOptions = {
    get imageOrientation() {
      isRead = true;
      return 'flipY' as const;
    },
  };
  createImageBitmap(new ImageData(1, 1), options).then(
    (bitmap) => bitmap.close(),
    () => undefined,
  );
  return isRead;
}

let isTurning: boolean | undefined;

async function elementOf(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  const address = URL.createObjectURL(blob);
  try {
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
      image.src = address;
    });
    return image;
  } finally {
    URL.revokeObjectURL(address);
    image.onload = image.onerror = null;
  }
}

/** Undefined where there is no such picture, or nothing that can be read as one. */
export async function decodePicture(
  address: string | undefined,
  wanted: DecodedFor,
): Promise<DecodedPicture | undefined> {
  if (address === undefined) return undefined;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const blob = await answer.blob();
    isTurning ??= canTurn();
    const bitmap = isTurning ? createImageBitmap(blob, bitmapOptions[wanted]).catch(() => undefined) : undefined;
    const [image, pixels] = await Promise.all([elementOf(blob), bitmap]);
    return { image, bitmap: pixels };
  } catch {
    return undefined;
  }
}
