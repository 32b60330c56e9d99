// The picture that a shared link is shown with: the street at night with the game's name and what it says in a language.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { rangeTest, withParts } from '../../assets/fonts/letters.mjs';

/** Pixels: what the networks ask for. */
export const size = { width: 1200, height: 630 };
const margin = 60;
const title = { height: 92, baseline: 104, colour: '#ffc24a' };
const subtitle = { height: 46, baseline: 164, colour: '#ffffff' };
/** Between two words, in em: some slices of a font have no space. */
const space = 0.26;

/**
 * The fonts of a language for a text: those of headings first, each with the test whether it has a letter. None where they
 * were not cut yet, as for a language that was just added.
 */
async function fontsFor(root, tag, text) {
  const home = path.join(root, 'assets/built/fonts');
  const list = path.join(home, `${tag}.json`);
  const faces = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const rank = ({ kind }) => (kind === 'display' ? 0 : 1);
  const needed = faces.filter(({ range }) => [...text].some(rangeTest(range)));
  return Promise.all(
    needed
      .sort((one, other) => rank(one) - rank(other))
      .map(async ({ file, range }) => {
        const letters = withParts(text);
        const bytes = await subsetFont(readFileSync(path.join(home, file)), letters, { targetFormat: 'truetype' });
        const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(bytes).buffer));
        const font = new harfbuzz.Font(face);
        font.setVariations([new harfbuzz.Variation('wght', 700)]);
        return { has: rangeTest(range), font, unit: 1 / face.upem };
      }),
  );
}

/** Cuts a word where another font begins. Marks stay with the letter before them where its font has them. */
function runsOf(word, fonts) {
  const runs = [];
  for (const letter of word) {
    const last = runs.at(-1);
    const face = last?.face.has(letter) ? last.face : fonts.find(({ has }) => has(letter));
    if (face === last?.face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}

/** The outlines of a word, in em from its left end on the baseline, and how wide it is. */
function outline(word, fonts) {
  let x = 0;
  const paths = [];
  for (const { face, text } of runsOf(word, fonts)) {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(face.font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance, xOffset, yOffset } = positions[index];
      const [left, up] = [x + xOffset * face.unit, yOffset * face.unit];
      paths.push(
        `<path transform="translate(${left} ${-up}) scale(${face.unit} ${-face.unit})" d="${face.font.glyphToPath(codepoint)}"/>`,
      );
      x += xAdvance * face.unit;
    }
  }
  return { paths: paths.join(''), width: x };
}

/** Whether a text can be drawn whole. */
const covers = (fonts, text) =>
  text.split(/\s+/u).every((word) => [...word].every((letter) => fonts.some(({ has }) => has(letter))));

/** The words of a line beside each other, from the side where the language begins. */
function line(text, fonts, { height, baseline, colour }, isFromRight) {
  let x = margin;
  const words = text.split(/\s+/u).map((word) => {
    const { paths, width } = outline(word, fonts);
    const left = isFromRight ? size.width - x - width * height : x;
    x += (width + space) * height;
    return `<g transform="translate(${left} ${baseline}) scale(${height})">${paths}</g>`;
  });
  return `<g fill="${colour}">${words.join('')}</g>`;
}

/**
 * The pictures as JPEG, one for each page, which names its language, direction and words. The street is mirrored where
 * reading begins at the right. What the built fonts cannot write is left out.
 * @template {{ tag: string, direction: string, name: string, subtitle: string }} Page
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {Promise<{ page: Page, bytes: Uint8Array }[]>}
 */
export async function previewPictures(root, pages) {
  // The name is a sign: it looks the same everywhere.
  const nameFonts = await fontsFor(root, 'en', pages.map(({ name }) => name).join(''));
  const street = readFileSync(path.join(root, 'assets/preview/street.webp'));
  return Promise.all(
    pages.map(async (page) => {
      const isFromRight = page.direction === 'rtl';
      const fonts = await fontsFor(root, page.tag, page.subtitle);
      const lines = [line(page.name, nameFonts, title, isFromRight)];
      if (covers(fonts, page.subtitle)) lines.push(line(page.subtitle, fonts, subtitle, isFromRight));
      const words = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${lines.join('')}</svg>`;
      const bytes = await sharp(street)
        .flop(isFromRight)
        .composite([{ input: Buffer.from(words) }])
        .jpeg({ quality: 82, mozjpeg: true })
        .toBuffer();
      return { page, bytes };
    }),
  );
}
