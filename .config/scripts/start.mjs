// `npm start`: installs what is missing, builds if needed and serves the game. `--no-build` serves the last build.
import { buildIfNeeded } from './build-if-needed.mjs';
import { installMissing } from './install.mjs';

try {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65534)
    throw new Error(`PORT=${process.env.PORT} is not a port number.`);
  await installMissing();
  if (!process.argv.includes('--no-build')) await buildIfNeeded();
  // Imported late: a fresh clone has no packages before the installation.
  const [{ compressedCopy }, { serve }] = await Promise.all([import('./compress.mjs'), import('./serve.mjs')]);
  await serve(await compressedCopy(), port);
  console.log(`Kindlight is ready: http://localhost:${port} (stop it with Ctrl+C)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
