// The browser of a project, and tabs in it that are closed when their test is over.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as plain } from '@playwright/test';
import { engines } from '../../.config/scripts/find-engines.mjs';
import type { Engine, EngineTab, Shape } from './engine';
import { startChromium, startFirefox } from './playwright-engine';
import { startWebKit } from './webkit-engine';

const starts = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit } as const;

/** An engine of `npm run test:browsers`; a project is named for it. */
export type EngineName = keyof typeof starts;

interface Tools {
  readonly openTab: (shape: Shape) => Promise<EngineTab>;
  /** Keeps a picture of the tab under `.cache/browsers`, for people to look at; gives it as PNG. */
  readonly keepPicture: (tab: EngineTab, name: string) => Promise<Buffer>;
}

export const test = plain.extend<Tools, { engineName: EngineName; engine: Engine }>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const program = await engines[engineName].find();
      if (program === undefined) throw new Error(`${engineName} is missing: ${engines[engineName].getIt}`);
      const engine = await starts[engineName](program);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  openTab: async ({ engine, baseURL }, use) => {
    const tabs: EngineTab[] = [];
    await use(async (shape) => {
      const tab = await engine.openTab(shape, baseURL ?? '');
      console.log(`In ${tab.browser}:`);
      tabs.push(tab);
      return tab;
    });
    for (const tab of tabs) await tab.close();
  },
  keepPicture: async ({ engineName }, use) => {
    const folder = path.resolve(import.meta.dirname, '../../.cache/browsers', engineName);
    mkdirSync(folder, { recursive: true });
    await use(async (tab, name) => {
      const picture = await tab.screenshot();
      writeFileSync(path.join(folder, `${name}.png`), picture);
      return picture;
    });
  },
});
