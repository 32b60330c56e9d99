// Checks the packages: pins, checksums, licences, nothing run at installation, and known holes where somebody can be asked.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOfPackages, holesIn } from './package-rules.mjs';
import { root } from './project.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** Asks the registry, once and not for long: a machine without a network is not held up. */
function askForHoles() {
  const parameters = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=6000'];
  const isWindows = process.platform === 'win32';
  const { stdout } = spawnSync('npm', parameters, { cwd: root, encoding: 'utf8', timeout: 9000, shell: isWindows });
  return holesIn(stdout ?? '');
}

const holes = askForHoles();
if (holes === undefined)
  console.log('Known holes were not looked up: the registry gave no answer. Everything else was checked.');
const faults = faultsOfPackages(
  JSON.parse(read('package.json')),
  JSON.parse(read('package-lock.json')),
  read('NOTICE.md'),
);
for (const fault of [...faults, ...(holes ?? [])]) console.error(fault);
if (faults.length + (holes?.length ?? 0) > 0) process.exitCode = 1;
