// Installs the packages of package-lock.json where they are missing or stale; needs nothing but Node and npm.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './project.mjs';

const oldestNode = [20, 19];

/** Makes `node_modules` fit the lock file; throws a plain sentence where that is not possible. */
export async function installMissing() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new Error(`Kindlight needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing packages …');
  // The build tools are dev dependencies, so a NODE_ENV=production around us must not leave them out.
  // Nothing that comes from a registry runs by being installed.
  const options = ['--include=dev', '--ignore-scripts', '--no-fund', '--no-audit'];
  if ((await run('npm', ['ci', ...options, '--loglevel=silent'])) === 0) return;
  // `npm ci` refuses a lock file made where the registry lacked some other system's optional package;
  // `npm install` keeps to the same locked versions and does without that package.
  if ((await run('npm', ['install', '--no-save', ...options, '--loglevel=error'])) === 0) return;
  throw new Error('The packages could not be installed: see what npm says above (it needs the internet once).');
}

/** Compares each locked version with npm's own note of what lies in `node_modules`. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true;
    const found = present[place];
    // Optional packages are for other systems more often than not.
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
