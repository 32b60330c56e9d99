// Tests the sound adapter: unlocking, effects, mute, pause and the choice of encoding.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeSound } from '../../../src/platform/audio/fake-sound';
import { createHowlerSound } from '../../../src/platform/audio/howler-sound';
import { isWebKit } from '../../../src/platform/audio/is-web-kit';
import type { EffectName } from '../../../src/ports/sound';
import { ALL_OF_ROOM, CHROME, FILES, setUp, settle } from '../../support/set-up-sound';

const SAFARI = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';
const IPHONE_CHROME = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile Safari/604.1';
const FIREFOX = 'Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/128.0';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('before the first gesture', () => {
  it('fetches and creates nothing, whatever is asked for', async () => {
    const { sound, library, files, howls } = setUp();
    sound.volume({ music: 0.5, effects: 0.5, muted: false });
    sound.music('room');
    sound.mood({ tension: 1, hope: 0 });
    sound.layer('base', false);
    sound.pause(true);
    sound.pause(false);
    sound.effect('tap');
    await settle();
    expect(library).not.toHaveBeenCalled();
    expect(files).not.toHaveBeenCalled();
    expect(howls).toHaveLength(0);
  });

  it('tells captions of an effect all the same', () => {
    const { sound } = setUp();
    const heard: EffectName[] = [];
    const stop = sound.onSound((name) => heard.push(name));
    sound.effect('bell');
    stop();
    sound.effect('tap');
    expect(heard).toEqual(['bell']);
  });

  it('loads the library once, however often it is unlocked', async () => {
    const { sound, library } = setUp();
    sound.unlock();
    sound.unlock();
    await settle();
    expect(library).toHaveBeenCalledTimes(1);
  });
});

describe('effects', () => {
  it('play once the sprite is there and are left out before', async () => {
    const { sound, of, load } = setUp();
    sound.unlock();
    await settle();
    sound.effect('tap');
    await load('sfx');
    sound.effect('bell');
    expect(of('sfx').played).toEqual(['bell']);
  });

  it('follow their own level', async () => {
    const { sound, of, load } = setUp();
    sound.unlock();
    await settle();
    sound.volume({ music: 1, effects: 0.3, muted: false });
    await load('sfx');
    expect(of('sfx').level).toBe(0.3);
  });
});

describe('mute', () => {
  it('from an earlier visit is applied at once, and no music is fetched until it is lifted', async () => {
    const { sound, global, howls, of, load } = setUp();
    sound.volume({ music: 0.8, effects: 1, muted: true });
    sound.music('room');
    sound.unlock();
    await load('sfx');
    expect(global.muted).toBe(true);
    expect(howls.map(({ src }) => src)).toEqual(['/sfx.webm']);
    const heard = vi.fn();
    sound.onSound(heard);
    sound.effect('tap');
    expect(of('sfx').played).toEqual([]);
    expect(heard).toHaveBeenCalledWith('tap');

    sound.volume({ music: 0.8, effects: 1, muted: false });
    await load(...ALL_OF_ROOM);
    expect(global.muted).toBe(false);
    expect(of('room.base').level).toBe(0.8);
  });
});

describe('pause', () => {
  it('silences everything and stops the clock, then lets both go on', async () => {
    const { sound, global, of, load } = setUp();
    sound.unlock();
    await load('sfx');
    sound.pause(true);
    sound.effect('tap');
    expect(global).toMatchObject({ muted: true, clock: 'suspended' });
    expect(of('sfx').played).toEqual([]);
    sound.pause(false);
    sound.effect('tap');
    expect(global).toMatchObject({ muted: false, clock: 'running' });
    expect(of('sfx').played).toEqual(['tap']);
  });

  it('holds for a game that is unlocked or finishes loading while it is paused', async () => {
    const { sound, global, load } = setUp();
    sound.music('room');
    sound.unlock();
    await settle();
    sound.pause(true);
    await load('sfx', ...ALL_OF_ROOM);
    expect(global).toMatchObject({ muted: true, clock: 'suspended' });
  });
});

describe('the choice of encoding', () => {
  it.each([
    ['Chrome', CHROME, false],
    ['Firefox', FIREFOX, false],
    ['Safari', SAFARI, true],
    ['Chrome on an iPhone', IPHONE_CHROME, true],
  ])('knows whether %s is WebKit', (_name, userAgent, expected) => {
    expect(isWebKit(userAgent)).toBe(expected);
  });

  it.each([
    ['Chrome', CHROME, 'sfx.webm', 'sfx.m4a'],
    ['Safari', SAFARI, 'sfx.m4a', 'sfx.webm'],
  ])('in %s tries the other one when the first cannot be loaded', async (_name, userAgent, first, second) => {
    const { sound, howls, of, load } = setUp(userAgent);
    sound.unlock();
    await settle();
    expect(howls.map(({ src }) => src)).toEqual([`/${first}`]);
    of(first).options.onloaderror();
    await load(second);
    expect(of(first).unloaded).toBe(true);
    sound.effect('tap');
    expect(of(second).played).toEqual(['tap']);
  });

  it('goes on in silence when neither can be loaded', async () => {
    const { sound, howls, of } = setUp();
    sound.unlock();
    await settle();
    of('sfx.webm').options.onloaderror();
    await settle();
    of('sfx.m4a').options.onloaderror();
    await settle();
    expect(() => sound.effect('tap')).not.toThrow();
    expect(howls).toHaveLength(2);
  });

  it('plays a track without the one layer that is broken', async () => {
    const { sound, of, load } = setUp();
    sound.music('room');
    sound.unlock();
    await settle();
    await load('room.base', 'room.tension');
    of('room.hope').options.onloaderror();
    await settle();
    of('room.hope.m4a').options.onloaderror();
    await settle();
    expect(of('room.base').played).toEqual(['loop']);
  });

  it('goes on in silence when the library itself does not arrive', async () => {
    const sound = createHowlerSound({
      library: () => Promise.reject(new Error('offline')),
      files: () => Promise.resolve(FILES),
      userAgent: CHROME,
      quiet: () => Promise.resolve(),
    });
    sound.unlock();
    sound.music('room');
    await settle();
    expect(() => sound.effect('tap')).not.toThrow();
  });
});

describe('the fake for other tests', () => {
  it('records calls in order and reaches captions', () => {
    const sound = createFakeSound();
    const heard: string[] = [];
    sound.onSound((name) => heard.push(name));
    sound.unlock();
    sound.music('street');
    sound.effect('door');
    sound.beatNow = 3;
    expect(sound.calls).toEqual([['unlock'], ['music', 'street'], ['effect', 'door']]);
    expect(heard).toEqual(['door']);
    expect(sound.beat()).toBe(3);
  });
});
