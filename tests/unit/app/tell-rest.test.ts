// The mark on the page that says whether the picture has come to rest.
import { describe, expect, it } from 'vitest';
import { tellRest } from '../../../src/app/session/tell-rest';
import type { Stage } from '../../../src/ports/stage';

/** A stage whose changes come to an end when the test says so. */
function slowStage() {
  const waiting: (() => void)[] = [];
  const later = () => new Promise<void>((resolve) => waiting.push(resolve));
  const nothing = () => undefined;
  const stage: Stage = {
    ...{ speak: nothing, feel: nothing, press: nothing, pause: nothing, options: nothing, makeRoom: nothing },
    ...{ show: later, settled: later, anchor: nothing, destroy: nothing },
  };
  return {
    stage,
    rest: async () => {
      for (let turn = 0; turn < 8; turn += 1) {
        for (const resolve of waiting.splice(0)) resolve();
        await Promise.resolve();
      }
    },
  };
}

const hostOf = () => ({ dataset: {} }) as HTMLElement;
const moment = { beat: 'a', kind: 'narration', state: {} };

describe('tellRest', () => {
  it('says that the picture moves, and that it has come to rest', async () => {
    const { stage, rest } = slowStage();
    const host = hostOf();
    const told = tellRest(stage, host);
    void told.show(moment);
    expect(host.dataset.stage).toBe('moving');
    await rest();
    expect(host.dataset.stage).toBe('settled');
    told.speak('oma', 'calm');
    expect(host.dataset.stage).toBe('moving');
  });

  it('takes the mark away with the stage', async () => {
    const { stage, rest } = slowStage();
    const host = hostOf();
    const told = tellRest(stage, host);
    void told.show(moment);
    told.destroy();
    await rest();
    expect(host.dataset.stage).toBeUndefined();
  });

  it('does not let a stage that goes speak for the one that came after it', async () => {
    const [first, second] = [slowStage(), slowStage()];
    const host = hostOf();
    const old = tellRest(first.stage, host);
    void old.show(moment);
    void tellRest(second.stage, host).show(moment);
    await second.rest();
    await first.rest();
    old.destroy();
    expect(host.dataset.stage).toBe('settled');
  });
});
