// Compares the page with a kept picture of it, at half size, where another machine's anti-aliasing does not show.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';

/** Where the pictures are kept. */
export const pictures = process.env.KINDLIGHT_PICTURES ?? path.resolve(import.meta.dirname, '../visual/pictures');

/** Whether this run keeps what it sees instead of comparing it. */
export const isKeeping = () => ['all', 'changed'].includes(test.info().config.updateSnapshots);

/** Channel values (0–255) that a pixel may be off before it counts as different. */
const tolerance = 48;
/** Share of the pixels that may be different. */
const mostDifferent = 0.02;

const halfOf = async (shot: Buffer) => {
  const { width } = await sharp(shot).metadata();
  return sharp(shot)
    .removeAlpha()
    .resize({ width: Math.round(width / 2), kernel: 'lanczos3' });
};
const pixelsOf = async (image: Sharp) => {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, size: `${String(info.width)} × ${String(info.height)}`, count: info.width * info.height };
};

/** The share of pixels (0..1) in which two pictures of one size differ. */
function shareOfDifference(one: Buffer, other: Buffer, count: number): number {
  let different = 0;
  for (let pixel = 0; pixel < count; pixel += 1) {
    const isOff = [0, 1, 2].some((channel) => {
      const index = pixel * 3 + channel;
      return Math.abs((one[index] ?? 0) - (other[index] ?? 0)) > tolerance;
    });
    if (isOff) different += 1;
  }
  return different / count;
}

const shoot = async (page: Page) =>
  halfOf(await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' }));

/** How often a page is looked at before it counts as different (a full machine draws late), and the pause (ms). */
const looks = 5;
const pause = 1000;

/** Fails softly when the page looks different; `--update-snapshots` keeps what is seen now instead. */
export async function expectPicture(page: Page, name: string): Promise<void> {
  const info = test.info();
  let shot = await shoot(page);
  const file = path.join(pictures, `${name}.webp`);
  if (isKeeping()) {
    mkdirSync(pictures, { recursive: true });
    await shot.webp({ quality: 82, effort: 6 }).toFile(file);
    return;
  }
  expect.soft(existsSync(file), `there is a kept picture ${name}`).toBe(true);
  if (!existsSync(file)) return;
  const kept = await pixelsOf(sharp(file));
  const compare = async () => {
    const now = await pixelsOf(shot.clone());
    return { now, share: now.size === kept.size ? shareOfDifference(now.data, kept.data, now.count) : 1 };
  };
  let { now, share } = await compare();
  for (let look = 1; look < looks && share >= mostDifferent; look += 1) {
    await page.waitForTimeout(pause);
    shot = await shoot(page);
    ({ now, share } = await compare());
  }
  expect.soft(share, `${name} looks as it was kept (${now.size}, kept ${kept.size})`).toBeLessThan(mostDifferent);
  if (share >= mostDifferent) {
    await info.attach(`${name}-now`, { body: await shot.clone().png().toBuffer(), contentType: 'image/png' });
    await info.attach(`${name}-kept`, { path: file, contentType: 'image/webp' });
  }
}
