// Copies of the project with more levels and more languages than there are, built, to see what grows with them.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../.config/scripts/project.mjs';
import { levels } from './levels.mjs';

/** What a build does not need. */
const left = [
  'node_modules',
  'dist',
  'tests',
  'docs',
  '.git',
  '.cache',
  'coverage',
  'test-results',
  'playwright-report',
];
/** Languages that the game may come to speak, as folders of English words. */
const tags = 'af bn cs da de es fi fr hi hu it ja ko nl pl pt ru sw th vi'.split(' ');

/** A copy without the finished build; the packages are the project's own. */
function copyOf(name) {
  const folder = path.join(root, '.cache/bench', name);
  rmSync(folder, { recursive: true, force: true });
  for (const part of readdirSync(root).filter((name) => !left.includes(name))) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  // The bundled engine is the same.
  mkdirSync(path.join(folder, '.cache'));
  for (const file of readdirSync(path.join(root, '.cache')).filter((one) => one.startsWith('phaser-slim-'))) {
    cpSync(path.join(root, '.cache', file), path.join(folder, '.cache', file));
  }
  return folder;
}

function build(folder) {
  return new Promise((resolve, reject) => {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'inherit' });
    const timer = setTimeout(() => child.kill(), 240_000);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(path.join(folder, 'dist'));
      else reject(new Error(`the copy in ${path.basename(folder)} could not be built`));
    });
  });
}

const change = (file, by) => writeFileSync(file, by(readFileSync(file, 'utf8')));

/** Builds the game with so many levels: those that there are, again and again under other names and numbers. */
export function buildWithLevels(count) {
  const folder = copyOf(`levels-${count}`);
  const ids = levels();
  for (let order = ids.length + 1; order <= count; order += 1) {
    const id = ids[(order - 1) % ids.length];
    const other = `${id}-${order}`;
    cpSync(`${folder}/scenes/${id}`, `${folder}/scenes/${other}`, { recursive: true });
    change(`${folder}/scenes/${other}/level.ts`, (source) =>
      source.replace(/\bid: '[^']+'/, `id: '${other}'`).replace(/\border: \d+/, `order: ${order}`),
    );
    for (const tag of readdirSync(`${folder}/locales`)) {
      for (const kind of ['levels', 'lessons', 'practice']) {
        const words = `${folder}/locales/${tag}/${kind}`;
        cpSync(`${words}/${id}.json`, `${words}/${other}.json`, { recursive: true });
      }
    }
  }
  return build(folder);
}

/** Builds the game with so many languages: the new ones have English words. */
export function buildWithLanguages(count) {
  const folder = copyOf(`languages-${count}`);
  const more = count - readdirSync(`${folder}/locales`).length;
  if (more > tags.length) throw new Error(`there are no tags for ${more} more languages`);
  for (const tag of tags.slice(0, more)) {
    cpSync(`${folder}/locales/en`, `${folder}/locales/${tag}`, {
      recursive: true,
      filter: (file) => !/\/notes\b/.test(file),
    });
    change(`${folder}/locales/${tag}/meta.json`, (meta) =>
      JSON.stringify({ ...JSON.parse(meta), name: `Language ${tag}` }),
    );
    // Every language has letters of its own.
    const fonts = `${folder}/assets/built/fonts`;
    for (const file of readdirSync(fonts).filter((name) => /^en[-.]/.test(name))) {
      cpSync(`${fonts}/${file}`, `${fonts}/${file.replace('en', tag)}`);
    }
    change(`${fonts}/${tag}.json`, (list) => list.replaceAll('"en-', `"${tag}-`));
  }
  return build(folder);
}
