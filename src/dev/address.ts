// Addresses of the playground: its pages, and `?at=<text key>` which opens a level at that text.

/** The list of all moments. */
export const momentsPage = '#/dev';
/** Every face and pose. */
export const castPage = '#/dev/cast';

/** The seed of every moment whose address names none: tomorrow the same guests come. */
export const usualSeed = 1;

/** Whether this part behind `#` is a page of the playground. */
export const isPlaygroundPage = (hash: string): boolean => /^#\/dev(\/|$)/.test(hash);

/** The text key at which a level is to be opened; null when none is asked for. */
export const textOf = (search: string): string | null => new URLSearchParams(search).get('at');

/** For which level the list is wanted; null when none is named. */
export const levelOf = (search: string): string | null => new URLSearchParams(search).get('level');

/** The same wishes with one changed; null or nothing takes it out. `still` needs no value. */
export function withWish(search: string, name: string, value: string | null): string {
  const query = new URLSearchParams(search);
  if (value === null || (value === '' && name !== 'still')) query.delete(name);
  else query.set(name, value);
  const text = query.toString().replace(/=(?=&|$)/g, '');
  return text === '' ? '' : `?${text}`;
}

/** The address that opens a level at a text, with the present wishes. */
export const momentAddress = (search: string, level: string, key: string): string =>
  `${withWish(withWish(search, 'level', null), 'at', key)}#/level/${level}`;

/** The address of the list, with the present wishes and the level it was left for. */
export const listAddress = (search: string, level: string): string =>
  `${withWish(withWish(search, 'at', null), 'level', level)}${momentsPage}`;
