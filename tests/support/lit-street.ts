// A save in which every window is lit and the guide has its sentences: what is kept needs no evening played before.
import type { Page } from '@playwright/test';
import blockTheBullies from '../../scenes/block-the-bullies/level';
import holdOnTo from '../../scenes/hold-on-to/level';
import powerOfWords from '../../scenes/power-of-words/level';
import walkAway from '../../scenes/walk-away/level';
import whatWeDontSee from '../../scenes/what-we-dont-see/level';
import whyWouldYou from '../../scenes/why-would-you/level';
import { defaultSettings } from '../../src/domain/progress/settings';
import { walk } from '../../src/domain/scenario/explore';
import type { MarkedState, Scenario } from '../../src/domain/scenario/types';
import { outcomeOf } from '../../src/domain/scoring/result';
import { putOn } from './device';

const day = 20_000;

/** A window after an evening that chance played. */
function litWindow<State extends MarkedState>(scenario: Scenario<State>, seed: number) {
  const walked = walk(scenario, { seed, pace: 'calm', profile: 'standard' });
  const run = { level: walked.level, seed, profile: walked.profile, remembered: {}, path: walked.path };
  const { marks } = outcomeOf(scenario, walked);
  const finished = { ending: walked.beat, marks, carry: scenario.carry(walked.state), run, day };
  return { state: 'lit', run: null, finished: [finished], openedOn: day };
}

/** The save, in version 1: what every version after it must read. `tries` is how many sentences of each level are kept. */
export function litStreet({ seed = 4, tries = 2 } = {}): object {
  const window = <State extends MarkedState>(scenario: Scenario<State>) => ({
    levels: [[scenario.id, litWindow(scenario, seed)]] as const,
    guide: scenario.tries.slice(0, tries).map((key) => ({ level: scenario.id, key, tried: false, note: privateNote })),
  });
  const windows = [
    window(blockTheBullies),
    window(whyWouldYou),
    window(holdOnTo),
    window(walkAway),
    window(powerOfWords),
    window(whatWeDontSee),
  ];
  const progress = {
    levels: Object.fromEntries(windows.flatMap(({ levels }) => levels)),
    guide: windows.flatMap(({ guide }) => guide),
    lamp: true,
    neighbours: [],
  };
  const member = { id: 'p1', name: { first: 1, second: 1 }, progress, settings: { ...defaultSettings, asked: true } };
  return { version: 1, profiles: [member], current: 'p1' };
}

/** What a player wrote beside a sentence; it is nobody else's. */
export const privateNote = 'my own words';

/** Opens a page of the game as somebody who has lit every window. */
export async function openLit(page: Page, address: string, save: object = litStreet()): Promise<void> {
  await page.goto(address);
  await page.locator('[data-screen]').first().waitFor();
  await putOn(page, save);
  await page.reload();
}
