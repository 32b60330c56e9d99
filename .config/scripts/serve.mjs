// Serves the production build to this computer: compressed, with the right types and the headers that keep it safe.
import { createServer } from 'node:http';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from './security-headers.mjs';

/**
 * Listens on the given port until the process ends; throws a plain sentence where the port is taken.
 * @param {string} folder what to serve
 * @param {number} port where to listen
 */
export async function serve(folder, port) {
  const headers = Object.entries(securityHeaders);
  const serveFile = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader('Cache-Control', pathname.startsWith('/assets/') ? cacheControl.hashed : cacheControl.other);
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
