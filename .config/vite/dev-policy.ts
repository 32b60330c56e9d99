// Vite plugin: lets the dev server inject its style tags; the built page keeps the strict policy of index.html.
import type { Plugin } from 'vite';

/** Loosens only `style-src`, and only in the dev server. */
export function devPolicy(): Plugin {
  return {
    name: 'kindlight:dev-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  };
}
