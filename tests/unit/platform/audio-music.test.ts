// Tests the layers of the music: in step, by mood, by name, and gone when another track is wanted.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_OF_ROOM, setUp, settle } from '../../support/set-up-sound';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function playing() {
  const parts = setUp();
  parts.sound.music('room');
  parts.sound.unlock();
  await settle();
  await parts.load(...ALL_OF_ROOM);
  return parts;
}

describe('music', () => {
  it('starts all layers in the same tick, and only when the last one has loaded', async () => {
    const { sound, of, load } = setUp();
    sound.music('room');
    sound.unlock();
    await settle();
    await load('room.base', 'room.tension');
    expect(of('room.base').played).toEqual([]);
    of('room.hope').options.onload();
    const starts: number[] = [];
    for (const name of ALL_OF_ROOM)
      vi.spyOn(of(name), 'play').mockImplementation(() => void starts.push(performance.now()));
    await settle();
    expect(starts).toHaveLength(3);
    expect(new Set(starts).size).toBe(1);
  });

  it('lets layers that are not heard run on at volume 0, so that they can join in step', async () => {
    const { sound, of } = await playing();
    expect(of('room.tension')).toMatchObject({ played: ['loop'], level: 0 });
    sound.mood({ tension: 0.75, hope: 0.25 });
    expect(of('room.tension').level).toBe(0.75);
    expect(of('room.hope').level).toBe(0.25);
    expect(of('room.base').level).toBe(1);
  });

  it('multiplies the mood by the music level', async () => {
    const { sound, of } = await playing();
    sound.volume({ music: 0.5, effects: 1, muted: false });
    sound.mood({ tension: 0.5, hope: 1 });
    expect(of('room.tension').level).toBe(0.25);
  });

  it('fades from where an unfinished fade has come to', async () => {
    const { sound, of } = await playing();
    const fade = vi.spyOn(of('room.tension'), 'fade');
    sound.mood({ tension: 1, hope: 1 });
    await vi.advanceTimersByTimeAsync(750);
    sound.mood({ tension: 0, hope: 1 });
    expect(fade).toHaveBeenLastCalledWith(expect.closeTo(0.5, 1), 0, 1500);
  });

  it('fetches the sound of a window when it is lit, and lets it join where the town has come to', async () => {
    const { sound, howls, global, of, load } = setUp();
    sound.unlock();
    sound.music('street');
    sound.layer('snd-1', false);
    await load('street.base');
    expect(of('street.base').played).toEqual(['loop']);
    expect(howls.some(({ src }) => src.includes('snd-1'))).toBe(false);
    global.ctx.currentTime = 25;
    sound.layer('snd-1', true);
    await load('street.snd-1');
    expect(of('street.snd-1')).toMatchObject({ played: ['loop'], level: 1 });
    expect(of('street.snd-1').sought).toEqual([expect.closeTo(0.15 + 25 - 24, 6)]);
  });

  it('starts windows that were lit before in the same tick as the town', async () => {
    const { sound, of, load } = setUp();
    sound.music('street');
    sound.layer('snd-1', true);
    sound.unlock();
    await load('street.base');
    expect(of('street.base').played).toEqual([]);
    await load('street.snd-1');
    expect(of('street.snd-1')).toMatchObject({ played: ['loop'], sought: [], level: 1 });
  });

  it('fetches a window that was lit while the town was on its way', async () => {
    const { sound, of, load } = setUp();
    sound.unlock();
    await settle();
    sound.music('street');
    sound.layer('snd-1', true);
    await load('street.base');
    await load('street.snd-1');
    expect(of('street.snd-1')).toMatchObject({ played: ['loop'], level: 1 });
  });

  it('frees a window that arrives when the town is left', async () => {
    const { sound, of, load } = setUp();
    sound.unlock();
    sound.music('street');
    await load('street.base');
    sound.layer('snd-1', true);
    await settle();
    sound.music('room');
    await load('street.snd-1');
    expect(of('street.snd-1')).toMatchObject({ played: [], unloaded: true });
  });

  it('fetches no window for a muted game until it is heard again', async () => {
    const { sound, howls, of, load } = setUp();
    sound.unlock();
    sound.music('street');
    await load('street.base');
    sound.volume({ music: 1, effects: 1, muted: true });
    sound.layer('snd-1', true);
    await settle();
    expect(howls.some(({ src }) => src.includes('snd-1'))).toBe(false);
    sound.volume({ music: 1, effects: 1, muted: false });
    await load('street.snd-1');
    expect(of('street.snd-1').level).toBe(1);
  });

  it('takes a layer away by name, and forgets it with the track', async () => {
    const { sound, of, load } = setUp();
    sound.unlock();
    sound.music('street');
    await load('street.base');
    sound.layer('base', false);
    expect(of('street.base').level).toBe(0);
    sound.music('room');
    await load(...ALL_OF_ROOM);
    expect(of('room.base').level).toBe(1);
  });

  it('fades the old track out and frees it when another is wanted', async () => {
    const { sound, of } = await playing();
    sound.music(null);
    expect(of('room.base')).toMatchObject({ level: 0, unloaded: false });
    await vi.advanceTimersByTimeAsync(1500);
    expect(of('room.base').unloaded).toBe(true);
  });

  it('never plays a track that was unwanted before it had loaded', async () => {
    const { sound, of, load } = setUp();
    sound.music('room');
    sound.unlock();
    await settle();
    sound.music('street');
    await load(...ALL_OF_ROOM);
    expect(of('room.base')).toMatchObject({ played: [], unloaded: true });
  });

  it('counts beats from the first downbeat, by the clock that stops with the sound', async () => {
    const { sound, global } = await playing();
    global.ctx.currentTime = 1.6;
    expect(sound.beat()).toBeCloseTo(2);
    sound.music(null);
    expect(sound.beat()).toBeNull();
  });

  it('stays silent for a track that nobody wrote', async () => {
    const { sound, howls } = setUp();
    sound.unlock();
    sound.music('no-such-track');
    await settle();
    expect(howls.filter(({ src }) => src !== '/sfx.webm')).toEqual([]);
    expect(sound.beat()).toBeNull();
  });
});
