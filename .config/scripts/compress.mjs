// Makes a copy of `dist/` with brotli and gzip twins for the server, so that `dist/` itself stays clean.
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { root } from './project.mjs';

const worthIt = /\.(html|js|css|json|svg|txt|webmanifest)$/;
const smallest = 512;

/** Copies and compresses a build, `dist/` unless told otherwise, if the copy is not as new; gives the folder to serve. */
export async function compressedCopy(from = path.join(root, 'dist'), to = path.join(root, '.cache/served')) {
  const [built, copied] = [from, to].map(
    (folder) => statSync(`${folder}/index.html`, { throwIfNoEntry: false })?.mtimeMs,
  );
  if (!built) throw new Error('There is no build to serve: run npm run build first.');
  // A copied time is kept to the millisecond only.
  if (copied && Math.abs(copied - built) < 1) return to;
  rmSync(to, { recursive: true, force: true });
  // The page comes last: its time says that the copy is whole.
  cpSync(from, to, { recursive: true, preserveTimestamps: true, filter: (file) => file !== `${from}/index.html` });
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) => worthIt.test(file));
  await Promise.all(files.map((file) => addTwins(path.join(from, file), path.join(to, file))));
  await addTwins(`${from}/index.html`, `${to}/index.html`);
  cpSync(`${from}/index.html`, `${to}/index.html`, { preserveTimestamps: true });
  return to;
}

async function addTwins(source, target) {
  const content = await readFile(source);
  if (content.length < smallest) return;
  await Promise.all([
    writeFile(`${target}.br`, await promisify(brotliCompress)(content)),
    writeFile(`${target}.gz`, await promisify(gzip)(content)),
  ]);
}
