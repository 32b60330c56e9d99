// What packages must be like: pinned, whole, from the registry, free to be passed on, and quiet when they are installed.

/** What the built game may carry. */
const forPlayers = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1']);

/** What tools may have beside: nothing of them is passed on. */
const forTools = new Set([...forPlayers, 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'Zlib']);

/** Programs, not code: they turn sounds and pictures into files, and stay where the game is built. */
const programs = /^(@ffmpeg-installer\/|@img\/sharp-)/;

/** Packages without a word on it in the lock file, whose licence file was read. */
const read = { 'exif-parser': 'MIT' };

/**
 * Packages that would run something when they are installed. They only make their program executable, which
 * `assets/music/tools/ffmpeg.mjs` does where it is needed: nothing is run at installation.
 */
const noisy = /^@ffmpeg-installer\//;

const exact = /^\d+\.\d+\.\d+$/;
const registry = 'https://registry.npmjs.org/';

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Whether a licence, or one of several to choose from, or each of several that hold together, is among some. */
function isAmong(allowed, licence) {
  const parts = licence.replaceAll(/[()]/g, '');
  if (parts.includes(' OR ')) return parts.split(' OR ').some((one) => isAmong(allowed, one));
  return parts.split(' AND ').every((one) => allowed.has(one));
}

function faultsOfPins({ dependencies = {}, devDependencies = {}, overrides = {} }, { packages }) {
  const wanted = { ...dependencies, ...devDependencies };
  const loose = Object.entries({ ...wanted, ...overrides }).filter(([, version]) => !exact.test(version));
  const locked = { ...packages[''].dependencies, ...packages[''].devDependencies };
  const differing = Object.entries(wanted).filter(([name, version]) => locked[name] !== version);
  return [
    ...loose.map(([name, version]) => `${name} is not pinned: ${version}`),
    ...differing.map(([name]) => `${name} is another version in the lock file: run npm install`),
  ];
}

function faultsOfPackage(name, { integrity, resolved, link, hasInstallScript, license, dev, devOptional }) {
  const isTool = Boolean(dev ?? devOptional);
  const licence = license ?? read[name] ?? 'unknown';
  const isFree = isAmong(isTool ? forTools : forPlayers, licence) || (isTool && programs.test(name));
  return [
    ...(integrity?.startsWith('sha512-') ? [] : [`${name} has no checksum`]),
    ...(link || (resolved !== undefined && !resolved.startsWith(registry)) ? [`${name} is not from the registry`] : []),
    ...(hasInstallScript && !noisy.test(name) ? [`${name} wants to run something when it is installed`] : []),
    ...(isFree ? [] : [`${name} has the licence ${licence}, which is not on the list`]),
  ];
}

/** Packages that the built game may carry: those of the players, not of the tools. */
const shippedIn = ({ packages }) =>
  Object.entries(packages).filter(([place, { dev, devOptional }]) => place !== '' && !(dev ?? devOptional));

/** All that is wrong, in sentences. `notice` is the text of NOTICE.md. */
export function faultsOfPackages(manifest, lock, notice) {
  const all = Object.entries(lock.packages).filter(([place]) => place !== '');
  const unnamed = shippedIn(lock).filter(
    ([place, { version }]) => !notice.includes(`| ${nameOf(place)} | ${version} |`),
  );
  return [
    ...faultsOfPins(manifest, lock),
    ...all.flatMap(([place, entry]) => faultsOfPackage(entry.name ?? nameOf(place), entry)),
    ...unnamed.map(([place]) => `${nameOf(place)} is not in NOTICE.md: run npm run notice`),
  ];
}

/**
 * What the answer of `npm audit --json` means: which packages of the players have a known hole, or undefined where
 * nobody could be asked.
 */
export function holesIn(answer) {
  let told;
  try {
    told = JSON.parse(answer);
  } catch {
    return undefined;
  }
  if (typeof told?.vulnerabilities !== 'object' || told.metadata === undefined) return undefined;
  const grave = Object.values(told.vulnerabilities).filter(({ severity }) => ['high', 'critical'].includes(severity));
  return grave.map(({ name, severity }) => `${name} has a known hole (${severity}): see npm audit`);
}
