// How long the main thread of the page that works most was on a processor; where the system does not tell it, its process.
import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds by process. In Linux the first number of `schedstat` is a thread's time in nanoseconds. */
async function timesOf(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(
    pages.map(({ id, cpuTime }) => {
      const file = `/proc/${id}/task/${id}/schedstat`;
      return [id, existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : cpuTime * 1000];
    }),
  );
}

/** Begins to watch; the function that it gives says how many milliseconds have been worked since. */
export async function busyTimes(browser) {
  const session = await browser.newBrowserCDPSession();
  const before = await timesOf(session);
  return async () => {
    const after = await timesOf(session);
    await session.detach();
    return Math.max(...[...after].map(([id, time]) => time - (before.get(id) ?? time)));
  };
}
