// The rules of the service worker: what it keeps, what it refuses, what it answers, what it takes away.
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/platform/pwa/worker/answer';
import { install } from '../../../src/platform/pwa/worker/install';
import { keepFile } from '../../../src/platform/pwa/worker/keep';
import { tidy } from '../../../src/platform/pwa/worker/tidy';
import { openFiles, keyOf } from '../../../src/platform/pwa/worker/world';
import { page, paperDevice, rightAnswer, scope, smallLists, worldOf, type Host } from '../../support/paper-caches';

const one = smallLists('one');
const two = smallLists('two');
const login = () => new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } });
const right: Host = (path) => rightAnswer(one, path);
const pathsOf = (keys: readonly string[]) => keys.map((key) => key.slice(scope.length)).sort();

const get = (path: string, more: RequestInit = {}): Request => new Request(scope + path, more);
/** Requests of Node cannot be navigations. */
const navigation = (path: string): Request => Object.defineProperty(get(path), 'mode', { value: 'navigate' });

async function answered(world: ReturnType<typeof worldOf>, request: Request): Promise<Response> {
  const found = answer(world, request);
  if (!found) throw new Error('it kept out of it');
  const response = await found.response;
  await found.after;
  return response;
}

describe('a first worker', () => {
  it('keeps the page and what every address needs, and no story', async () => {
    const device = paperDevice();
    await install(worldOf(device, 'one', right));
    expect(pathsOf(device.paths(' files'))).toEqual(['assets/engine.js', 'assets/index-one.js']);
    expect(pathsOf(device.paths(' page one'))).toContain('');
  });

  it.each<[string, Host]>([
    ['the page is that of a school network', (path) => (path === '' ? login() : right(path, 'default'))],
    ['the page is that of another version', (path) => (path === '' ? page(two.entry) : right(path, 'default'))],
    ['the engine comes as a page', (path) => (/engine/.test(path) ? login() : right(path, 'default'))],
    ['the network breaks off', (path) => (/engine/.test(path) ? undefined : right(path, 'default'))],
  ])('does not come to be where %s', async (_what, host) => {
    const device = paperDevice();
    await expect(install(worldOf(device, 'one', host))).rejects.toThrow();
    expect(device.paths(' files').join()).not.toContain('engine');
  });
});

describe('a file', () => {
  const file = 'assets/stage-one.js';
  const javascript = { headers: { 'content-type': 'text/javascript' } };
  it.each<[string, () => Response]>([
    ['is half there', () => new Response('x'.repeat(50), javascript)],
    ['is empty', () => new Response('', javascript)],
    ['is a page', login],
    ['is an error', () => new Response('x'.repeat(104), { ...javascript, status: 500 })],
    ['is a part', () => new Response('x'.repeat(104), { ...javascript, status: 206 })],
  ])('that %s is not kept, neither for later nor when it is opened', async (_what, wrong) => {
    const device = paperDevice();
    const world = worldOf(device, 'one', (path, cache) => (path === file ? wrong() : right(path, cache)));
    expect(await keepFile(world, file, 104)).toBe('wrong');
    // The page gets what came, whatever it is.
    expect((await answered(world, get(file))).status).toBe(wrong().status);
    expect(device.paths(' files')).toEqual([]);
  });

  it('that lies damaged in the browser is fetched from the host instead', async () => {
    const device = paperDevice();
    const world = worldOf(device, 'one', (path, cache) =>
      cache === 'reload' ? right(path, cache) : new Response('x', javascript),
    );
    expect(await keepFile(world, file, 104)).toBe('kept');
  });

  it('is kept when it is opened, under its name alone, and answered from the device from then on', async () => {
    const device = paperDevice();
    const world = worldOf(device, 'one', right);
    await answered(world, get(`${file}?a=SECRET12#s=7`));
    expect(device.paths(' files')).toEqual([scope + file]);
    const before = world.asked.length;
    expect((await answered(world, get(file))).status).toBe(200);
    expect(world.asked.length).toBe(before);
  });

  it('is answered where the device has no room for it', async () => {
    const device = paperDevice();
    const world = worldOf(device, 'one', right);
    device.room = 0;
    expect(await keepFile(world, file, 104)).toBe('full');
    expect(await (await answered(world, get(file))).text()).toHaveLength(104);
  });
});

describe('an address', () => {
  it('of the game is answered with the page of this version, whatever stands behind it', async () => {
    const world = worldOf(paperDevice(), 'one', right);
    await install(world);
    for (const path of ['', '?lang=ar&seed=7', 'index.html?still']) {
      expect(await (await answered(world, navigation(path))).text()).toContain(one.entry);
    }
  });

  it.each([
    ['ar/', '?lang=ar'],
    ['zh-Hans/index.html?still', '?still=&lang=zh-Hans'],
    ['pt-BR/?lang=en', '?lang=en'],
  ])('of a language, %s, leads to the game in it, also without a network', async (path, query) => {
    const response = await answered(worldOf(paperDevice(), 'one', right), navigation(path));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(scope + query);
  });

  it.each([
    ['another page in the folder', navigation('licences.txt')],
    ['another folder', new Request('https://school.example/games/other/assets/x.js')],
    ['another host', new Request('https://elsewhere.example/games/kindlight/assets/x.js')],
    ['something that is sent', get('assets/x.js', { method: 'POST' })],
    ['a part of a file', get('assets/x.webm', { headers: { range: 'bytes=0-1' } })],
    ['a file that belongs to nothing', get('report.csv')],
  ])('is left alone where it is %s', (_what, request) => {
    expect(answer(worldOf(paperDevice(), 'one', right), request)).toBeUndefined();
  });
});

describe('a newer version', () => {
  const newer: Host = (path) => rightAnswer(two, path);

  /** The first version, with a story kept in a language and sound. */
  async function played(language: 'en' | 'ar' = 'en') {
    const device = paperDevice();
    const world = worldOf(device, 'one', right);
    await install(world);
    const words = language === 'en' ? [2, 5] : [2, 3, 5, 6];
    for (const position of [...words, 4, 7, 8]) {
      const [path, bytes] = one.files[position] ?? ['', 0];
      await keepFile(world, path, bytes);
    }
    return { device, world };
  }

  it('brings what had been kept before it is ready, in the languages that were there, and no more', async () => {
    const { device } = await played('en');
    const next = worldOf(device, 'two', newer);
    await install(next);
    const paths = pathsOf(device.paths(' files'));
    expect(paths).toEqual(
      expect.arrayContaining(['assets/stage-two.js', 'assets/story-en-two.js', 'assets/words-en-two.js']),
    );
    expect(paths).not.toContain('assets/story-ar-two.js');
    // What did not change is not fetched again.
    expect(next.asked).not.toContain('assets/song.webp');
  });

  it('is not ready where a story that was kept does not come again', async () => {
    const { device } = await played();
    const host: Host = (path, cache) => (/stage-two/.test(path) ? undefined : newer(path, cache));
    await expect(install(worldOf(device, 'two', host))).rejects.toThrow();
    expect(device.paths(' files')).toContain(`${scope}assets/stage-one.js`);
  });

  it('takes nothing away while an old page is open, asleep, or a still newer version is on its way', async () => {
    const { device } = await played();
    const next = worldOf(device, 'two', newer);
    await install(next);
    const before = device.paths('').length;
    const isLast = () => true;
    expect(await tidy(next, () => Promise.resolve([two.entry, one.entry]), isLast)).toBe(false);
    expect(await tidy(next, () => Promise.resolve([two.entry, undefined]), isLast)).toBe(false);
    expect(
      await tidy(
        next,
        () => Promise.resolve([two.entry]),
        () => false,
      ),
    ).toBe(false);
    expect(device.paths('').length).toBe(before);
    expect(await (await answered(next, get('assets/stage-one.js'))).text()).toHaveLength(104);
  });

  it('takes the old one away once no page of it is open, and leaves what belongs to other games', async () => {
    const { device } = await played();
    const next = worldOf(device, 'two', newer);
    await install(next);
    await device.storage.open('kindlight /games/copy/ page one');
    await (await openFiles(next)).put(keyOf(next, 'assets/gone.js'), new Response('x'));
    expect(
      await tidy(
        next,
        () => Promise.resolve([two.entry]),
        () => true,
      ),
    ).toBe(true);
    const names = device.names();
    expect(names).not.toContain('kindlight /games/kindlight/ page one');
    expect(names).toContain('kindlight /games/copy/ page one');
    const paths = pathsOf(device.paths('kindlight/ files'));
    expect(paths.filter((path) => /one|gone/.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['assets/song.webp', 'assets/room.webp', 'assets/stage-two.js']));
  });
});
