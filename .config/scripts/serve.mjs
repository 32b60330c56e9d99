// Serves the production build to this computer: compressed, with the right types and the page's content policy.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Listens on the given port until the process ends; throws a plain sentence where the port is taken.
 * @param {string} folder what to serve
 * @param {number} port where to listen
 */
export async function serve(folder, port) {
  const headers = securityHeaders(folder);
  const serveFile = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      for (const [name, value] of headers) response.setHeader(name, value);
      // Built assets carry a hash of their content in the name and never change.
      const kept = pathname.startsWith('/assets/');
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  await listen(serveFile, '127.0.0.1', port);
  // Where "localhost" means IPv6 first; a computer without IPv6 simply goes without.
  await listen(serveFile, '::1', port).catch((error) => {
    if (error.code === undefined) throw error;
  });
}

function listen(handler, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error) => {
      const busy = `Port ${port} is already in use: stop the other program, or take another port with PORT=${port + 1}.`;
      reject(error.code === 'EADDRINUSE' ? new Error(busy) : error);
    });
    server.listen(port, host, resolve);
  });
}

// One policy, written in index.html, is sent as a header as well.
function securityHeaders(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (!policy) throw new Error('The built index.html carries no content policy.');
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}
