// Tests that what the music and effects builds left behind is what the game asks for.

import { describe, expect, it } from 'vitest';
import { audioFiles } from '../../../src/platform/audio/audio-files';
import type { EffectName } from '../../../src/ports/sound';

describe('the built files', () => {
  // A record, because the type checker then asks for every name of the port.
  // prettier-ignore
  const NAMES: Record<EffectName, true> = {
    tap: true, 'type': true, 'send': true, 'receive': true, 'like': true, 'heart': true, 'block': true,
    'report': true, 'whoosh': true, 'swipe': true, 'open': true, 'close': true, 'complete': true, 'star': true,
    'sad': true, 'twist': true, 'breath-in': true, 'breath-out': true, 'beat': true, 'tick': true, 'drum': true,
    'drum-small': true, 'shutter': true, 'drawer': true, 'envelope': true, 'bell': true, 'tug': true, 'border': true,
    'fire': true, 'keys': true, 'door': true, 'lamp': true, 'match': true, 'page': true, 'click': true, 'slide': true,
    'fanfare': true, 'pencil': true, 'pluck': true, 'hum': true, 'knock': true, 'splash': true, 'tie': true,
    lift: true, wave: true, rope: true, tile: true, 'hand-back': true, snap: true, buzz: true, step: true,
    'step-2': true, 'fold-light': true, 'fold-small': true, 'fold-sharp': true, slip: true,
    'slip-heavy': true, glass: true, scribble: true, crane: true, 'last-note': true, 'flame-up': true,
    'flame-low': true, unpin: true, handle: true,
  };

  it('hold every effect that the port names, and no other', () => {
    expect(Object.keys(audioFiles.spots).sort()).toEqual(Object.keys(NAMES).sort());
  });

  it('never let two effects of the sprite overlap', () => {
    const spots = Object.values(audioFiles.spots).sort(([a], [b]) => a - b);
    spots.slice(1).forEach(([start], index) => {
      const [before, length] = spots[index] ?? [0, 0];
      expect(before + length).toBeLessThan(start);
    });
  });

  it.each([
    ['night-light', ['base', 'drums', 'hope', 'tension']],
    ['downhill', ['base', 'drums', 'hope', 'tension']],
    ['lantern-sea', ['base', 'drums', 'hope', 'tension']],
    ['walk-home', ['base', 'drums', 'hope', 'tension']],
    ['paper-week', ['base', 'drums', 'hope', 'tension']],
    ['low-light', ['base', 'drums', 'hope', 'tension']],
    ['lantern-street', ['base', 'snd-1', 'snd-2', 'snd-3', 'snd-4', 'snd-5', 'snd-6']],
  ])('hold both encodings of every layer of %s, and a loop of whole bars', (name, layers) => {
    const found = audioFiles.track(name);
    expect(found?.facts.layers).toEqual(layers);
    for (const layer of layers) {
      const { webm, m4a } = found?.layers.get(layer) ?? {};
      expect(webm).toContain(`${name}.${layer}`);
      expect(m4a).toContain(`${name}.${layer}`);
    }
    const bars = ((found?.facts.loopMs[1] ?? NaN) * (found?.facts.bpm ?? NaN)) / 60000 / 4;
    expect(bars).toBe(Math.round(bars));
  });
});
