// Vite plugin: writes the content policy into the page, and a file with the headers for static hosts beside it.
import type { Plugin } from 'vite';
import { contentPolicy, headersFile, loosePolicy } from '../scripts/security-headers.mjs';

/** What the policy stands behind: it holds for what follows it, and the letters come first. */
const before = '<meta charset="utf-8" />';

/** The page of the development server gets a looser policy: it brings style tags and a window for errors. */
export function security(): Plugin {
  return {
    name: 'kindlight:security',
    transformIndexHtml(html, { server }) {
      if (!html.includes(before)) throw new Error(`index.html has no ${before} to put the content policy behind.`);
      const policy = server ? loosePolicy : contentPolicy;
      return html.replace(before, `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
