// Where the project lies and how its scripts run other programs; imports nothing that must be installed first.
import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a program in the project's root with its output shown.
 * Gives the exit code; 127 where the program could not be started.
 */
export function run(program, parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && /^np[mx]$/.test(program),
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Where a script lies: in `node_modules`, or in the root after `./`. */
const placeOf = (script) => path.join(root, script.startsWith('./') ? '' : 'node_modules', script);

/** Runs a script beside something else; gives its exit code and what it said. */
export function runBeside(script, parameters) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [placeOf(script), ...parameters], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool by the script that its package names, or one of the project's own; without npx and its start-up time. */
export function runTool(script, parameters, environment) {
  return run(process.execPath, [placeOf(script), ...parameters], environment);
}
