// Finds an ffmpeg that works and runs it: the one npm installed first, then the one on the PATH.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';

const MANY_BYTES = 256 * 1024 * 1024;
let found;

/**
 * Runs ffmpeg with raw samples on its input; returns { output: Buffer, log: string }.
 * Throws a plain sentence if there is no ffmpeg, or with ffmpeg's own words if it refuses.
 */
export async function ffmpeg(args, input) {
  found ??= await findFfmpeg();
  const run = spawnSync(found, ['-hide_banner', '-nostats', '-y', ...args], { input, maxBuffer: MANY_BYTES });
  if (run.error) throw new Error('ffmpeg could not be started.', { cause: run.error });
  const log = run.stderr.toString();
  if (run.status !== 0) throw new Error(`ffmpeg refused "${args.join(' ')}":\n${log}`);
  return { output: run.stdout, log };
}

async function findFfmpeg() {
  for (const candidate of [await installedPath(), 'ffmpeg']) if (candidate && works(candidate)) return candidate;
  throw new Error('No working ffmpeg was found. Run "npm install", or install ffmpeg so that it is on your PATH.');
}

/** The path from the npm package; its file can arrive without the right to be run, so that is given here. */
async function installedPath() {
  try {
    const { default: installer } = await import('@ffmpeg-installer/ffmpeg');
    chmodSync(installer.path, 0o755);
    return installer.path;
  } catch {
    // No build for this system, or a read-only folder: whether the file runs all the same is tried next.
    return null;
  }
}

function works(path) {
  try {
    execFileSync(path, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
