// Finds the engines beside Chromium that the play-through of `npm run test:browsers` is for.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.mjs';

/** Names in the order of their runs; `getIt` is said where one is missing. */
export const engines = {
  chromium: { getIt: 'apt-get install chromium', find: findBrowser },
  firefox: {
    getIt: 'apt-get install firefox-esr',
    find: () => findProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'),
  },
  webkit: { getIt: 'apt-get install webkit2gtk-driver', find: () => findProgram('WebKitWebDriver') },
};

/**
 * The first of these programs that is on the search path, or at its own path; undefined where there is none.
 * @param {string[]} names of programs
 * @returns {string | undefined} where it is
 */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = names.flatMap((name) =>
    path.isAbsolute(name) ? name : folders.map((folder) => path.join(folder, name)),
  );
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
