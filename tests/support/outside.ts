// The world outside of the game's own place: whoever leaves it is noted, by whatever way.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { BrowserContext, Page, Request } from '@playwright/test';

/** Where all goes that does not go to this computer. */
export interface Outside {
  /** For `browser.newContext`. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  /** What came, as addresses. */
  readonly came: readonly string[];
  close(): void;
}

/** Chromium itself asks its maker what kind of field a field is, on every page with one. */
const ofBrowser = /^content-autofill\.googleapis\.com:443$/;

/** A proxy that lets nothing through: it hears of workers, beacons and fetches ahead too, of which pages do not tell. */
export async function openOutside(): Promise<Outside> {
  const came: string[] = [];
  const note = ({ method = '', url = '' }: IncomingMessage): void => {
    if (!ofBrowser.test(url)) came.push(`${method} ${url}`);
  };
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(502).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    note(request);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${String(port)}`, bypass: 'localhost' },
    came,
    close: () => void server.close(),
  };
}

/** What the page itself knows of what it was refused, and what of it points outside. Runs in the page. */
function tellOfRefusals(): void {
  const told: string[] = [];
  Object.assign(window, { refusals: told });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
    told.push(`${effectiveDirective}: ${blockedURI} ${sample} ${sourceFile}`);
    // What is told before a page is left is heard on the console.
    console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

/** What is wrong with the page that is shown: what could run, and what could leave without a press. Runs in the page. */
function faultsOfPage(): readonly string[] {
  const isOutside = (address: string) => /^\w+:/.test(address) && new URL(address).origin !== location.origin;
  const all = [...document.querySelectorAll('*')];
  const inMarkup = all.flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value) || name === 'srcdoc')
      .map(({ name }) => `${element.tagName} has ${name}`),
  );
  const loading = [
    ...document.querySelectorAll('link, script, img, iframe, object, embed, video, audio, source, form'),
  ];
  const foreign = loading.flatMap((element) =>
    ['href', 'src', 'srcset', 'data', 'action', 'poster']
      .map((name) => element.getAttribute(name) ?? '')
      .filter((address) => !address.startsWith('blob:') && isOutside(address))
      .map((address) => `${element.tagName} loads ${address}`),
  );
  const inline = [...document.querySelectorAll('script:not([src]), style, iframe, object, embed, base')];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ href, protocol }) => isOutside(href) && !/^(tel|sms|mailto):$/.test(protocol),
  );
  const loose = links.filter(
    ({ target, relList }) => target !== '_blank' || !relList.contains('noopener') || !relList.contains('noreferrer'),
  );
  return [
    ...inMarkup,
    ...foreign,
    ...inline.map((element) => `${element.tagName} in the page`),
    ...loose.map(({ href }) => `a link that tells: ${href}`),
    ...links.filter(({ ping }) => ping !== '').map(({ href }) => `a link that pings: ${href}`),
  ];
}

/** Follows all pages of a context; `problems` grows. */
export async function guard(context: BrowserContext, origin: string) {
  const problems: string[] = [];
  const watchRequest = async (request: Request): Promise<void> => {
    const url = new URL(request.url());
    if (!['blob:', 'data:', 'about:'].includes(url.protocol) && url.origin !== origin)
      problems.push(`left: ${url.href}`);
    // Also to its own host the page says nothing of where it was. A request whose page or worker is gone is never answered,
    // and then nobody knows more of it than what it was made with.
    const headers = await Promise.race([
      request.allHeaders().catch(() => request.headers()),
      new Promise<ReturnType<Request['headers']>>((resolve) => setTimeout(() => resolve(request.headers()), 20_000)),
    ]);
    if (headers['referer']) problems.push(`${url.pathname} was told of ${headers['referer']}`);
    if (url.search !== '' && !request.isNavigationRequest()) problems.push(`a question in ${url.href}`);
  };
  const waiting: Promise<void>[] = [];
  context.on('request', (request) => void waiting.push(watchRequest(request)));
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    const isNoise = message.text().includes('GPU stall');
    if (message.type() === 'error' && !isNoise) problems.push(message.text());
    // A header that a browser does not know is told as a warning.
    if (/Permissions-Policy|Content Security Policy/.test(message.text())) problems.push(message.text());
  });
  context.on('page', (page) => page.on('websocket', (socket) => problems.push(`a socket to ${socket.url()}`)));
  await context.addInitScript(tellOfRefusals);
  return {
    problems,
    settle: () => Promise.all(waiting),
    /** Looks at the page that is shown now. */
    async look(page: Page, name: string): Promise<void> {
      for (const fault of await page.evaluate(faultsOfPage)) problems.push(`${name}: ${fault}`);
    },
  };
}
