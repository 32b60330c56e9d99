// The pictures: faces can be read on every skin, and every frame a stage may ask for is there.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faceContrast, LEAST_CONTRAST } from '../../assets/art/rig/face-contrast.mjs';

const built = path.resolve(import.meta.dirname, '../../assets/built');
const faces = ['calm', 'happy', 'hurt', 'angry', 'anxious', 'proud', 'blink', 'shocked', 'talk'];
const poses = ['calm', 'happy', 'hurt', 'angry', 'anxious', 'proud', 'phone', 'talk'];

interface Atlas {
  readonly frames: Readonly<Record<string, unknown>>;
  readonly meta: {
    readonly emotions?: Readonly<Record<string, { eyes: string; brows: string; mouth: string }>>;
    readonly loop?: readonly string[];
    readonly windows?: Readonly<Record<string, unknown>>;
  };
}

const atlas = (file: string): Atlas => JSON.parse(readFileSync(path.join(built, file), 'utf8')) as Atlas;
const locale = path.resolve(import.meta.dirname, '../../locales/en');
const layered = ['bedroom', 'street', 'paper-step'];
const people = readdirSync(path.join(built, 'people')).filter((file) => file.endsWith('.json'));

describe('the people', () => {
  it.each(faceContrast().map(({ person, feature, ratio }) => [person, feature, ratio] as const))(
    'draws %s with %s that stand out clearly enough against the skin',
    (person, feature, ratio) => {
      expect(ratio, `${feature} of ${person}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    },
  );

  it.each(people)('has every face and pose in %s', (file) => {
    const { frames, meta } = atlas(`people/${file}`);
    expect(Object.keys(meta.emotions ?? {}).sort()).toEqual([...faces].sort());
    const wanted = Object.values(meta.emotions ?? {}).flatMap(({ eyes, brows, mouth }) => [
      `eyes/${eyes}`,
      `brows/${brows}`,
      `mouth/${mouth}`,
    ]);
    const bodies = poses.map((pose) => `body/${pose}`);
    expect(Object.keys(frames)).toEqual(expect.arrayContaining([...wanted, ...bodies, 'head/base', 'eyes/blink']));
  });

  it('gives everybody a portrait', () => {
    const portraits = readdirSync(path.join(built, 'portraits')).map((file) => path.parse(file).name);
    expect(portraits.sort()).toEqual(people.map((file) => path.parse(file).name).sort());
  });
});

describe('the scenes', () => {
  it('draws Momo in twelve pictures', () => {
    const { frames, meta } = atlas('scenes/momo/momo.json');
    expect(meta.loop).toHaveLength(12);
    expect(Object.keys(frames)).toEqual(expect.arrayContaining([...(meta.loop ?? []), 'lamp-on', 'lamp-off']));
  });

  it('tells where each of the six houses has its window, dark or lit', () => {
    const { frames, meta } = atlas('scenes/street/houses.json');
    const numbers = [1, 2, 3, 4, 5, 6];
    expect(Object.keys(meta.windows ?? {})).toEqual(numbers.map((number) => `house-${number}`));
    expect(Object.keys(frames)).toEqual(
      expect.arrayContaining(numbers.flatMap((number) => [`house-${number}`, `window-${number}-lit`])),
    );
  });

  it('draws a guest for every line of what is seen', () => {
    const words = JSON.parse(readFileSync(path.join(locale, 'levels/block-the-bullies.json'), 'utf8')) as object;
    const seen = Object.keys(words).flatMap((key) => /^(duet-[a-z]+)\.seen$/.exec(key)?.[1] ?? []);
    expect(seen.length).toBeGreaterThan(20);
    expect(Object.keys(atlas('scenes/guests/guests.json').frames)).toEqual(expect.arrayContaining(seen));
  });

  it.each(layered)('names only layers of %s that exist', (scene) => {
    const folder = path.join(built, 'scenes', scene);
    const layers = JSON.parse(readFileSync(path.join(folder, 'layers.json'), 'utf8')) as { file: string }[];
    expect(layers.length).toBeGreaterThan(3);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(layers.map(({ file }) => file)));
  });
});
