// Works out how a picture fills an opening: as large as needed, its middle seen, the rest cropped.

/** Scale to draw a picture with, and which part of it (in its own pixels) is seen. */
export interface Cover {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Covers an opening of the given size with a picture of the given size. */
export function coverOpening(
  picture: { readonly width: number; readonly height: number },
  opening: { readonly width: number; readonly height: number },
): Cover {
  const scale = Math.max(opening.width / picture.width, opening.height / picture.height);
  const width = Math.min(picture.width, opening.width / scale);
  const height = Math.min(picture.height, opening.height / scale);
  return { scale, width, height, x: (picture.width - width) / 2, y: (picture.height - height) / 2 };
}
