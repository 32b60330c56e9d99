// What the pictures of keepsakes are drawn with.

/** The 2D context of a card's canvas. */
export type Pen = CanvasRenderingContext2D;
