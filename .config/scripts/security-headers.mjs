// The one place where it is written what the page may do: the meta element, the header and the files for hosts come from here.

/** What each kind of content may come from. What is not listed comes from nowhere. */
const sources = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The stage fetches its pictures as bytes and has them decoded beside the main thread: those are blob: then.
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // The service worker's address, and the address of the worker that reads results.
  'trusted-types': 'kindlight kindlight-finder',
};

const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy of the page itself: for its meta element, which works on every host. */
export const contentPolicy = written(sources);

/** What only the development server's page may do beside: its own style tags, its own error window. */
export const loosePolicy = written(
  Object.fromEntries(
    Object.entries({ ...sources, 'style-src': "'self' 'unsafe-inline'", 'img-src': "'self' blob: data:" }).filter(
      ([name]) => !/trusted-types/.test(name),
    ),
  ),
);

/**
 * Who may show the game in a frame: any page that came over https. Teachers put it into pages of their learning platform,
 * and there is no account to trick anybody out of: browsers keep a framed game's storage apart from the game's own.
 */
const frames = "'self' https:";

/**
 * What the game uses, each only in its own page: the camera reads results, on a press. The sharing sheet is not named:
 * that is its rule anyway, and browsers without such a sheet complain about the name.
 */
const used = ['autoplay', 'camera', 'clipboard-write'];

/** What it does not use, nor may anything in it. Only names that browsers know: they complain about others. */
const unused = [
  ...['accelerometer', 'browsing-topics', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking'],
];

const permissions = [...used.map((name) => `${name}=(self)`), ...unused.map((name) => `${name}=()`)].sort().join(', ');

/**
 * What a host sends with every file. Not `Cross-Origin-Opener-Policy`: it has browsers begin a new process for the page,
 * which takes an old device a tenth of a second before the first words, and keeps windows apart that say nothing to each
 * other anyway: what leads outside opens with `noopener`, and there is no account to watch.
 */
export const securityHeaders = Object.freeze({
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors ${frames}`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** How long browsers keep a file: built files carry a hash of their content in the name and never change. */
export const cacheControl = Object.freeze({
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
});

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile() {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines,
    // Where two rules fit a file, both values would be sent: the other files keep what the host does by itself.
    '/assets/*',
    `  Cache-Control: ${cacheControl.hashed}`,
    '',
  ].join('\n');
}

/** The lines for a server block of nginx: `docs/hosting.md` has them, and a test holds the two together. */
export function nginxLines() {
  const headers = Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`);
  // Written once for all files: a location with headers of its own would inherit none of them.
  return [
    'map $uri $kindlight_cache {',
    `    ~/assets/ "${cacheControl.hashed}";`,
    `    default "${cacheControl.other}";`,
    '}',
    'server {',
    ...[...headers, 'add_header Cache-Control $kindlight_cache always;'].map((line) => `    ${line}`),
    '}',
  ].join('\n');
}
