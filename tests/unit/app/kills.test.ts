// A thousand deaths of the device, at every moment of keeping: what was said to be kept is there, and the child goes on.
import { isDeepStrictEqual } from 'node:util';
import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createKeeper, type Keeper } from '../../../src/app/keeping/keeper';
import type { Household } from '../../../src/domain/progress/household';
import { isOver, movesOf, resume } from '../../../src/domain/scenario/engine';
import type { Scenario } from '../../../src/domain/scenario/types';
import { seededRandom, type Random } from '../../../src/domain/shared/random';
import { createFakeClock } from '../../../src/platform/clock/fake-clock';
import { createStorage } from '../../../src/platform/storage/device-storage';
import { createChanceChild } from '../../support/chance-child';
import { createMortalDevice, type Medium, type MortalDevice } from '../../support/mortal-device';

const found = import.meta.glob<{ default: Scenario }>('../../../scenes/*/level.ts', { eager: true });
const scenarios = Object.values(found).map((file) => file.default);
const livesOfADevice = 10;
/** Named to repeat one device alone: `KINDLIGHT_KILLS=1234 npx vitest run kills`. */
const wanted = process.env['KINDLIGHT_KILLS'];

/** What a life left behind: every household there was, in order, and which of them was said to be kept. */
interface Memory {
  readonly all: readonly Household[];
  readonly kept: number;
}

/** Everything somebody can go on with goes on: each open evening is played again to its last step. */
function expectToGoOn({ profiles }: Household): void {
  for (const { progress } of profiles) {
    for (const { run } of Object.values(progress.levels)) {
      const scenario = scenarios.find(({ id }) => id === run?.level);
      if (!run || !scenario) continue;
      const again = resume(scenario, run);
      expect(again.path).toEqual(run.path);
      expect(isOver(scenario, again) || movesOf(scenario, again, 'calm').length > 0).toBe(true);
    }
  }
}

function expectNothingLost(keeper: Keeper, before: Memory, device: MortalDevice): void {
  const { value: household } = keeper.household;
  const isDamaged = keeper.notice.value?.startsWith('save-damaged');
  // A torn value, which no browser leaves behind, costs this visit: the street is as it was found at its beginning.
  const mayBe = before.all.slice(isDamaged ? 0 : before.kept).reverse();
  expect(mayBe.some((one) => isDeepStrictEqual(one, household))).toBe(true);
  if (isDamaged) expect([...device.data.keys()].some((key) => key.startsWith('set-aside.'))).toBe(true);
  else expect(keeper.notice.value).toBe(null);
  expectToGoOn(household);
}

/** One life: finds what was left, does this and that, dies. */
async function live(device: MortalDevice, before: Memory, random: Random): Promise<Memory> {
  const life = device.live(1 + Math.floor(random() ** 2 * 80));
  const clock = createFakeClock(20_000 * 86_400_000 + Math.floor(random() * 1e9));
  const storage = createStorage([life], () => Promise.resolve(true));
  const keeper = createKeeper({ storage, clock });
  const all: Household[] = [];
  let kept = 0;
  const loaded = await Promise.race([keeper.load().then(() => true), life.death]);
  if (!loaded) return before;
  if (!life.isOver()) expectNothingLost(keeper, before, device);
  const stop = effect(() => void all.push(keeper.household.value));
  const act = createChanceChild(keeper, random, scenarios);
  const patience = random();
  while (!life.isOver()) {
    device.isFull = device.isFull ? random() < 0.8 : random() < 0.02;
    clock.pass(random() * 9000);
    act();
    const now = all.length - 1;
    const isKept = keeper.flushed().then(() => {
      if (!life.isOver() && keeper.health.value === 'kept') kept = Math.max(kept, now);
    });
    // Some are quicker than the device, some wait for it.
    if (random() < patience) await Promise.race([isKept, life.death]);
    else await Promise.resolve();
  }
  stop();
  device.isFull = false;
  return { all, kept };
}

async function liveAndLive(seed: number, medium: Medium): Promise<void> {
  const random = seededRandom(seed);
  const device = createMortalDevice(medium, random);
  let memory: Memory = { all: [{ version: 3, profiles: [], current: null }], kept: 0 };
  for (let count = 0; count < livesOfADevice; count += 1) memory = await live(device, memory, random);
}

describe('a device that dies at any moment', { timeout: 120_000 }, () => {
  it.each<[Medium, number, number]>([
    ['whole', 40, 1000],
    ['text', 30, 2000],
    ['torn', 30, 3000],
  ])('(%s) loses nothing that was said to be kept, and can be played on', async (medium, devices, first) => {
    const seeds = wanted ? [Number(wanted)] : Array.from({ length: devices }, (_, index) => first + index);
    for (const seed of seeds) {
      await liveAndLive(seed, medium).catch((cause: unknown) => {
        throw new Error(`seed ${String(seed)} on a device that is ${medium}`, { cause });
      });
    }
  });
});
