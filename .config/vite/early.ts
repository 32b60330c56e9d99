// Vite plugin: draws the first questions into the built page, and puts a small script before the game that shows them.
import path from 'node:path';
import { normalizePath, runnerImport, type Plugin, type Rolldown } from 'vite';
import { hashOf, scriptAlone } from './alone.ts';
import { frontDoors, pictureOf } from './front-doors.ts';
import { locales } from './locales.ts';
import { previewPictures } from './preview-picture.mjs';
import type { DrawnPage } from './first-page.tsx';

type Bundle = Rolldown.OutputBundle;

/** The page in every language that is offered, English first. */
async function drawAll(root: string): Promise<readonly DrawnPage[]> {
  const { module } = await runnerImport<{ drawn: readonly DrawnPage[] }>(
    path.join(root, '.config/vite/first-page.tsx'),
    {
      configFile: false,
      root,
      cacheDir: '.cache/vite-early',
      logLevel: 'warn',
      plugins: [locales(path.join(root, 'locales'))],
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    },
  );
  return module.drawn;
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const textsOf = (html: string): string[] =>
  html.split(/<[^>]*>/).flatMap((text) => (text === '' ? [] : unescape(text)));
const labelsOf = (html: string): string[] =>
  [...html.matchAll(/ aria-label="([^"]*)"/g)].map(([, label = '']) => unescape(label));

/** The file of a source in the bundle; throws where it is not there, because the page would be broken without a word. */
function fileOf(bundle: Bundle, root: string, source: string): string {
  const id = normalizePath(path.join(root, source));
  const found = Object.values(bundle).find((one) =>
    one.type === 'chunk' ? one.facadeModuleId === id : one.originalFileNames.includes(source),
  );
  if (!found) throw new Error(`${source} is not in the build`);
  return found.fileName;
}

/** A chunk with its static imports, without what the page asks for by itself. */
function withImports(bundle: Bundle, file: string, seen: Set<string>): string[] {
  const chunk = bundle[file];
  if (seen.has(file) || chunk?.type !== 'chunk') return [];
  seen.add(file);
  return [file, ...chunk.imports.flatMap((other) => withImports(bundle, other, seen))];
}

const besideScripts = (file: string): string => file.replace(/^assets\//, './');

/** In the build only; the development server shows the same page once the game is there. */
export function early(root: string): Plugin {
  return {
    name: 'kindlight:early',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('early: there is no page');
        const drawn = await drawAll(root);
        const [english] = drawn;
        if (english?.tag !== 'en') throw new Error('early: the page is not drawn in English');
        const emit = (name: string, text: string): string => {
          const [stem, ending] = name.split('.');
          const fileName = `assets/${stem}-${hashOf(text)}.${ending}`;
          this.emitFile({ type: 'asset', fileName, source: text });
          return fileName;
        };
        const count = textsOf(english.html).length;
        const languages = drawn.map(({ tag, direction, html, late }) => {
          const [texts, labels] = [textsOf(html), labelsOf(html)];
          if (texts.length !== count) throw new Error(`early: ${tag} has not the texts of English`);
          const words = fileOf(bundle, root, `locales/${tag}/ui.json`);
          const file = emit(
            `first-${tag}.json`,
            JSON.stringify({ direction, texts, labels, late: [late.note, late.again] }),
          );
          return [tag, { words: besideScripts(words), texts: besideScripts(file) }] as const;
        });
        const seen = new Set(Object.keys(bundle).filter((name) => String(page.source).includes(name)));
        const pages = withImports(bundle, fileOf(bundle, root, 'src/app/boot/pages.tsx'), seen);
        const engine = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'phaser');
        if (!engine) throw new Error('early: the engine is not in the build');
        const told = {
          languages: Object.fromEntries(languages),
          pages: pages.map(besideScripts),
          engine: besideScripts(engine.fileName),
        };
        const script = await scriptAlone(root, 'src/early.ts', { kindlightEarly: told });
        // Signs come with the game: here they would take their share of a slow network from the words.
        const drawnIn = ({ html }: DrawnPage) => html.replaceAll(/<use [^>]*>(<\/use>)?/g, '');
        const bare = String(page.source)
          .replace('<div id="ui"></div>', () => `<div id="ui" data-early>${drawnIn(english)}</div>`)
          // Browsers that heed it bring the words first.
          .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"')
          .replace('<script type="module"', `<script async src="./${emit('early.js', script)}"></script>\n    $&`);
        for (const [fileName, source] of frontDoors(bare, drawn, drawnIn))
          if (fileName === 'index.html') page.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        for (const { page: drawing, bytes } of await previewPictures(root, drawn))
          this.emitFile({ type: 'asset', fileName: pictureOf(drawing), source: bytes });
      },
    },
  };
}
