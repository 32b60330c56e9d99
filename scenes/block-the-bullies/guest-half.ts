// The other half of the split screen: whoever stands there, or what is left when the door is shut.
import type { GameObjects, Scene } from 'phaser';
import { coverOpening } from './cover';

/** What the other half shows. */
export interface HalfView {
  /** Guests side by side, by item id. */
  readonly guests: readonly string[];
  /** What colours the half: nothing, dark (blocked), white (deleted) or without colour (restricted). */
  readonly veil: 'none' | 'dark' | 'white' | 'grey';
  /** The index of a guest that is only an outline. */
  readonly outline?: number;
}

/** The drawn half; its pictures are cropped to it. */
export interface GuestHalf {
  readonly parts: readonly (GameObjects.Image | GameObjects.Graphics)[];
  view(view: HalfView): void;
  /** Draws it from `left` to `right`, so high; `shift` is how far unkind guests lean over. */
  place(left: number, right: number, height: number, shift: number): void;
}

const most = 3;
const veils = { none: [0, 0], dark: [0x120c2e, 0.94], white: [0xffffff, 0.96], grey: [0x3a3a55, 0.62] } as const;
/** Where no picture is drawn yet: the colours of an evening room. */
const backs = [0x3d2f7a, 0x4a3a8c, 0x35286d] as const;

/** Makes the half; it shows nothing until `view`. */
export function addGuestHalf(scene: Scene): GuestHalf {
  const back = scene.add.graphics();
  const images = Array.from({ length: most }, () => scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false));
  const veil = scene.add.graphics();
  let now: HalfView = { guests: [], veil: 'none' };
  return {
    parts: [back, ...images, veil],
    view(view) {
      now = view;
    },
    place(left, right, height, shift) {
      const width = Math.max(0, right - left);
      const slice = width / Math.max(1, now.guests.length);
      back.clear();
      veil.clear();
      if (width < 1) {
        for (const image of images) image.setVisible(false);
        return;
      }
      back.fillGradientStyle(0x4b3a93, 0x4b3a93, backs[2], backs[2], 1).fillRect(left, 0, width, height);
      if (now.guests.length === 0 && now.veil === 'none') drawWaiting(back, left + width / 2, height / 2);
      images.forEach((image, number) => {
        const guest = now.guests[number];
        const known = guest !== undefined && scene.textures.exists('guests') && scene.textures.get('guests').has(guest);
        image.setVisible(known);
        if (!known) return;
        placeImage(image.setTexture('guests', guest), left + slice * number + shift, slice, height);
        image.setAlpha(now.outline === number ? 0.28 : 1);
      });
      const [color, alpha] = veils[now.veil];
      if (alpha > 0) veil.fillStyle(color, alpha).fillRect(left, 0, width, height);
    },
  };
}

/** Three dots: the half is empty, and it may stay so. */
function drawWaiting(back: GameObjects.Graphics, x: number, y: number): void {
  back.fillStyle(0xffffff, 0.2);
  for (const step of [-1, 0, 1]) back.fillCircle(x + step * 30, y, 8);
}

function placeImage(image: GameObjects.Image, left: number, width: number, height: number): void {
  const picture = { width: image.frame.realWidth, height: image.frame.realHeight };
  const cover = coverOpening(picture, { width, height });
  image.setScale(cover.scale).setCrop(cover.x, cover.y, cover.width, cover.height);
  image.setPosition(left - cover.x * cover.scale, -cover.y * cover.scale);
}
