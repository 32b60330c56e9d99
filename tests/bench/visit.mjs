// Opens pages as a pupil's device would: a slow processor, a slow network; and says when what came.
import { cpuSlowdown, network, viewport } from './conditions.mjs';

/** How long a mark may take to come, in milliseconds. */
const longestWait = 45_000;

/** Bytes over the wire, by the time they came. */
function listenToBytes(session) {
  const parts = [];
  const addresses = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    parts.push({ timestamp, bytes: encodedDataLength, address: addresses.get(requestId) ?? '' }),
  );
  return (timestamp = Infinity, wanted = () => true) =>
    parts.reduce((sum, part) => sum + (part.timestamp <= timestamp && wanted(part.address) ? part.bytes : 0), 0) / 1000;
}

/**
 * Runs `work` with a page, and closes it. `kept` is a context to visit in again; `isSlow` false leaves processor and
 * network as they are.
 */
export async function withPage(browser, { kept, scripts = [], isSlow = true, isNear = !isSlow, ...options }, work) {
  const context = kept ?? (await browser.newContext({ viewport, serviceWorkers: 'block', ...options }));
  const page = await context.newPage();
  try {
    page.setDefaultTimeout(longestWait);
    for (const script of scripts) await page.addInitScript(script);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    if (!isNear) await session.send('Network.emulateNetworkConditions', network);
    if (isSlow) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    return await work({ page, session, kilobytes: listenToBytes(session) });
  } finally {
    await (kept ? page : context).close();
  }
}

/** A number that the browser keeps about a page, by its name. */
export async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

const timeOf = (name) => performance.getEntriesByName(name)[0]?.startTime;

/** Waits for a mark (or a paint); gives its time in milliseconds from the beginning of the visit. */
export async function waitForMark(page, name, timeout = longestWait) {
  const found = await page.waitForFunction(timeOf, name, { polling: 100, timeout });
  return found.jsonValue();
}

const isDress = (address) => /\.woff2$|\/icons-[^/]+\.svg$/.test(address);

/** Visits an address and waits for these marks: of each the milliseconds and the kilobytes that came before it. */
export function visit(browser, address, marks, options = {}) {
  return withPage(browser, options, async ({ page, session, kilobytes }) => {
    await page.goto(address, { waitUntil: 'commit' });
    const times = {};
    for (const name of marks) times[name] = await waitForMark(page, name);
    const begun = await metric(session, 'NavigationStart');
    return Object.fromEntries(
      Object.entries(times).map(([name, milliseconds]) => {
        const before = kilobytes(begun + milliseconds / 1000);
        // The page can be used with the system's letters; its own and its signs are part of it all the same.
        const dressed = before + kilobytes(Infinity, isDress) - kilobytes(begun + milliseconds / 1000, isDress);
        return [name, { milliseconds, kilobytes: before, dressed }];
      }),
    );
  });
}
