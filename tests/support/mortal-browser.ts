// A browser of its own profile that can be killed as a dead battery would: at once, with everything that belongs to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';

/** A started browser with one page. */
export interface MortalBrowser {
  readonly page: Page;
  /** Resolves when every process of it is gone. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile folder. */
export async function startMortalBrowser(
  executable: string,
  profile: string,
  switches: readonly string[],
): Promise<MortalBrowser> {
  const options = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  // A group of its own: its helpers die with it, and nothing else does.
  const child = spawn(executable, [...switches, ...options], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'exit');
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stderr })) {
    address = /DevTools listening on (\S+)/.exec(line)?.[1];
    if (address) break;
  }
  if (!address) throw new Error(`${executable} did not start`);
  // Nobody reads on; a full pipe would stop it.
  child.stderr.resume();
  const browser = await chromium.connectOverCDP(address, { timeout: 120_000 });
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('the browser has no page');
  return {
    page,
    async kill() {
      if (child.pid === undefined || child.exitCode !== null) return;
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}
