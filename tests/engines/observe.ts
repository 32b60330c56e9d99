// What an engine made of the page: its picture, its fonts, the sounds that it took.
import sharp from 'sharp';
import type { Tab } from '../support/play';

/** How many different colours the upper part of a picture has, where no words stand; a page without its canvas has few. */
export async function coloursIn(picture: Buffer): Promise<number> {
  const { width, height } = await sharp(picture).metadata();
  const part = { left: 0, top: Math.round(height * 0.12), width, height: Math.round(height * 0.25) };
  const pixels = await sharp(picture).extract(part).removeAlpha().raw().toBuffer();
  const colours = new Set<number>();
  // Four bits of each channel.
  for (let at = 0; at < pixels.length; at += 3)
    colours.add(((pixels[at] ?? 0) >> 4) * 256 + ((pixels[at + 1] ?? 0) >> 4) * 16 + ((pixels[at + 2] ?? 0) >> 4));
  return colours.size;
}

/** The families of the fonts that came, and of those that could not be read. */
export const fontsOf = (tab: Tab) =>
  tab.evaluate(async () => {
    await document.fonts.ready;
    const families = (status: string) =>
      [...new Set([...document.fonts].filter((font) => font.status === status).map(({ family }) => family))].sort();
    return { loaded: families('loaded'), failed: families('error') };
  }, '');

/** The endings of the sound files that were fetched. */
export const soundFilesOf = (tab: Tab) =>
  tab.evaluate(
    (endings) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name.split('.').pop() ?? '')
        .filter((ending) => endings.split(' ').includes(ending)),
    'webm m4a mp3 ogg',
  );
