// The page of the game in each language, as `<tag>/index.html`: a shared link is previewed in its reader's language, and
// the first words stand there at once.
import type { DrawnPage } from './first-page.tsx';
import { size } from './preview-picture.mjs';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The address of the game, for what has to be whole: previews and search engines. Without it addresses are relative. */
const host = (process.env['KINDLIGHT_ADDRESS'] ?? '').replace(/\/?$/, '/');
const isWhole = host !== '/';

/** The address of something in the build, seen from a page that lies `here`. */
const addressOf = (file: string, here: string): string => (isWhole ? host : here) + file;

/** Where the picture of a language's link lies. */
export const pictureOf = ({ tag }: DrawnPage): string => `${tag}/preview.jpg`;

const titleOf = ({ name, subtitle }: DrawnPage): string => `${name} – ${subtitle}`;

function linksTo(pages: readonly DrawnPage[], here: string): string {
  const linkTo = (language: string, file: string) =>
    `<link rel="alternate" hreflang="${language}" href="${addressOf(file, here)}" />`;
  return [...pages.map(({ tag }) => linkTo(tag, `${tag}/`)), linkTo('x-default', '')].join('\n    ');
}

function preview(page: DrawnPage, here: string): string {
  const { tag, description } = page;
  const facts = {
    'og:type': 'website',
    'og:site_name': 'Kindlight',
    'og:title': titleOf(page),
    'og:description': description,
    'og:image': addressOf(pictureOf(page), here),
    'og:image:width': String(size.width),
    'og:image:height': String(size.height),
    'og:image:alt': titleOf(page),
    // Facebook's form of a tag.
    'og:locale': new Intl.Locale(tag)
      .maximize()
      .toString()
      .replace(/-\w{4}(?=-)/, '')
      .replace('-', '_'),
    ...(isWhole ? { 'og:url': `${host}${tag}/` } : {}),
  };
  return [
    ...Object.entries(facts).map(
      ([property, content]) => `<meta property="${property}" content="${escaped(content)}" />`,
    ),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('\n    ');
}

/** A page in its language: its head (what it is called, what a link to it shows, where its other languages are) and what it
 * says before and without the game. */
function inLanguage(html: string, page: DrawnPage, pages: readonly DrawnPage[], here: string): string {
  const { note, again, script } = page.late;
  return html
    .replace(/(<p id="late">)[^]*?(<\/p>)/, (_, begin: string, end: string) => {
      return `${begin}<span>${escaped(note)}</span> <a href="">${escaped(again)}</a>${end}`;
    })
    .replace(/(<noscript><p>)[^<]*/, (_, begin: string) => begin + escaped(script))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(titleOf(page))}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, before: string) => before + escaped(page.description))
    .replace('</head>', () => `  ${preview(page, here)}\n    ${linksTo(pages, here)}\n  </head>`);
}

/**
 * The pages by file name. `bare` is the built page in English, in whose place it stays; `drawnIn` gives the first
 * questions of a language. The pages of the other folders lead to the bare address with their language asked for.
 */
export function frontDoors(
  bare: string,
  pages: readonly DrawnPage[],
  drawnIn: (page: DrawnPage) => string,
): ReadonlyMap<string, string> {
  const [english] = pages;
  if (!english) return new Map();
  const files = pages.map((page) => {
    const html = inLanguage(bare, page, pages, '../')
      .replace('<html lang="en" dir="ltr">', `<html lang="${page.tag}" dir="${page.direction}" data-front-door>`)
      .replace(drawnIn(english), () => drawnIn(page))
      .replaceAll(/(href|src)="\.\//g, '$1="../');
    return [`${page.tag}/index.html`, html] as const;
  });
  return new Map([['index.html', inLanguage(bare, english, pages, './')], ...files]);
}
