// What belongs to what: a language, a level in it, the whole game; and how many files are kept one by one.
import { describe, expect, it } from 'vitest';
import { keepMany } from '../../../src/platform/pwa/keep-many';
import {
  allFiles,
  bytesOf,
  languageFiles,
  pathsAt,
  sceneFiles,
  wantedAfter,
  wantedInLanguage,
} from '../../../src/platform/pwa/lists';
import { pathIn, type Outcome } from '../../../src/platform/pwa/messages';
import { smallLists } from '../../support/paper-caches';

const lists = smallLists('one');
const paths = (positions: readonly number[]) => pathsAt(lists, positions).map((file) => file.replace('assets/', ''));

describe('the lists', () => {
  it('give a language with the one behind it', () => {
    expect(paths(languageFiles(lists, 'ar'))).toEqual(['words-en-one.js', 'words-ar-one.js']);
    expect(paths(languageFiles(lists, 'xx'))).toEqual(['words-en-one.js']);
  });

  it('give a level with its sounds last, and without any where it is not heard', () => {
    expect(paths(sceneFiles(lists, 'story', 'ar', 'webm')).at(-1)).toBe('song.webp');
    expect(paths(sceneFiles(lists, 'story', 'ar', null))).not.toContain('song.webp');
    expect(sceneFiles(lists, 'nowhere', 'en', null)).toEqual([]);
  });

  it('give the whole game in one language, each file once', () => {
    const all = allFiles(lists, 'en', 'webm');
    expect(new Set(all).size).toBe(all.length);
    expect(bytesOf(lists, pathsAt(lists, all))).toBe(100 + 101 + 102 + 104 + 105 + 107 + 108);
  });

  it('want a new language for every level that is kept', () => {
    expect(paths(wantedInLanguage(lists, 'ar', new Set()))).not.toContain('story-ar-one.js');
    expect(paths(wantedInLanguage(lists, 'ar', new Set(['assets/stage-one.js'])))).toContain('story-ar-one.js');
  });

  it('want after an update what was kept before it, sounds only where there were sounds', () => {
    const next = smallLists('two');
    const silent = wantedAfter(lists, next, new Set(['assets/words-en-one.js', 'assets/stage-one.js']));
    expect(pathsAt(next, silent)).toEqual(expect.arrayContaining(['assets/stage-two.js', 'assets/story-en-two.js']));
    expect(pathsAt(next, silent)).not.toContain('assets/song.webp');
    const loud = wantedAfter(lists, next, new Set(['assets/stage-one.js', 'assets/song.webp']));
    expect(pathsAt(next, loud)).toContain('assets/song.webp');
  });
});

describe('keeping many files', () => {
  const run = (answers: (path: string) => Outcome | undefined, signal = new AbortController().signal) => {
    const kept: string[] = [];
    const asked: string[] = [];
    const keep = (file: string) => {
      asked.push(file);
      return Promise.resolve(answers(file));
    };
    const files = Array.from({ length: 20 }, (_, index) => String(index));
    return keepMany({ paths: files, keep, signal, onKept: (file) => kept.push(file) }).then((end) => ({
      end,
      kept,
      asked,
    }));
  };

  it('keeps each once', async () => {
    const { end, kept } = await run(() => 'kept');
    expect([end, new Set(kept).size, kept.length]).toEqual(['kept', 20, 20]);
  });

  it.each([
    ['the network is gone', undefined, 'network'],
    ['what comes is wrong', 'wrong', 'wrong'],
    ['the device is full', 'full', 'full'],
  ] as const)('ends where %s, and keeps what is there', async (_what, answer, why) => {
    const { end, kept, asked } = await run((file) => (Number(file) < 8 ? 'kept' : answer));
    expect([end, kept.length]).toEqual([why, 8]);
    expect(asked.length).toBeLessThan(20);
  });

  it('tries once more where the network fails only once', async () => {
    let failures = 1;
    const { end } = await run(() => (failures-- > 0 ? undefined : 'kept'));
    expect(end).toBe('kept');
  });

  it('stops when it is told to', async () => {
    const { end, asked } = await run(() => 'kept', AbortSignal.abort());
    expect([end, asked]).toEqual(['cancelled', []]);
  });
});

it('no key has what stands behind an address, nor what lies elsewhere', () => {
  const scope = 'https://school.example/game/';
  expect(pathIn(scope, `${scope}assets/a.js?a=SECRET#s=7`)).toBe('assets/a.js');
  expect(pathIn(scope, 'https://school.example/gamehouse/a.js')).toBeUndefined();
});
