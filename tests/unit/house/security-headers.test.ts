// What the page may do is written once: what the page says, what our server sends and what hosts are told agree.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexHtmlTransformContext } from 'vite';
import { describe, expect, it } from 'vitest';
import { contentPolicy, headersFile, nginxLines, securityHeaders } from '../../../.config/scripts/security-headers.mjs';
import { security } from '../../../.config/vite/security';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

type Directives = Readonly<Record<string, string>>;
const directives = (policy: string): Directives =>
  Object.fromEntries(
    policy.split('; ').map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]),
  );

/** The page as the build or the development server hands it out. */
function pageOf(context: Partial<IndexHtmlTransformContext>): string {
  const { transformIndexHtml } = security();
  if (typeof transformIndexHtml !== 'function') throw new Error('the plugin leaves the page alone');
  return String(Reflect.apply(transformIndexHtml, undefined, [read('index.html'), context]));
}
const policyIn = (page: string) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';

describe('the content policy', () => {
  const inHeader = directives(securityHeaders['Content-Security-Policy']);

  it('is the same in the page and in the header, but for frames, of which a page cannot speak', () => {
    const { 'frame-ancestors': frames, ...rest } = inHeader;
    expect(directives(policyIn(pageOf({})))).toEqual(rest);
    expect(frames).toBe("'self' https:");
  });

  it('stands before everything that it is to hold for', () => {
    const page = pageOf({});
    for (const tag of ['<script', '<link', '<style', '<img']) {
      if (page.includes(tag)) expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf(tag));
    }
    expect(page.indexOf('charset')).toBeLessThan(1000);
  });

  it('names no foreign place, no markup that runs, and nothing that may be evaluated', () => {
    const { 'frame-ancestors': _frames, ...ours } = inHeader;
    expect(Object.values(ours).join(' ')).not.toMatch(/unsafe|\*|https?:|data:|strict-dynamic|nonce|allow-duplicates/);
    expect(ours['default-src']).toBe("'none'");
    expect(ours['require-trusted-types-for']).toBe("'script'");
  });

  it('lets those policies for addresses of scripts be made that are made, and no other', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => read(path.join('src', file)));
    expect(sources.filter((source) => source.includes('trustedTypes?.createPolicy('))).toHaveLength(1);
    const made = sources.flatMap((source) =>
      [...source.matchAll(/\btrustedAddress\(\s*'([^']+)'/g)].map(([, name]) => name),
    );
    expect(made.sort()).toEqual(inHeader['trusted-types']?.split(' ').sort());
  });

  it('is looser on the page of the development server alone', () => {
    expect(policyIn(pageOf({}))).toBe(contentPolicy);
    const loose = policyIn(pageOf({ server: {} as never }));
    expect(directives(loose)['style-src']).toBe("'self' 'unsafe-inline'");
    expect(directives(loose)['script-src']).toBe("'self'");
  });
});

describe('the other headers', () => {
  it('switch on nothing that the game does not use, and off nothing that it uses', () => {
    const permitted = securityHeaders['Permissions-Policy'].split(', ').filter((one) => !one.endsWith('=()'));
    expect(permitted).toEqual(['autoplay=(self)', 'camera=(self)', 'clipboard-write=(self)']);
    expect(read('src/platform/camera/browser-camera.ts')).toContain('audio: false');
  });

  it('send no address to anybody', () => {
    expect(securityHeaders['Referrer-Policy']).toBe('no-referrer');
    expect(read('index.html')).toContain('<meta name="referrer" content="no-referrer" />');
  });

  it('are all in the file for static hosts', () => {
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headersFile()).toContain(`  ${name}: ${value}\n`);
    // Hosts leave out longer lines.
    expect(
      Math.max(
        ...headersFile()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });

  it('are in the page for whoever runs a server', () => {
    expect(read('docs/hosting.md')).toContain(nginxLines());
  });
});
