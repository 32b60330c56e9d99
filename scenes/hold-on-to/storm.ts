// The stones of the storm, as data: nine of fourteen fall; they are not judged and not counted. Words in locales/.

/** Thirteen of which eight fall first. */
export const stormStones: readonly string[] = [
  'x-boo',
  'x-off',
  'x-next',
  'x-one',
  'x-why',
  'x-lol',
  'x-real',
  'x-who',
  'x-again',
  'x-pain',
  'x-all',
  'x-stop',
  'x-noone',
];

/** Always the last one: the net answers it, or the string does. */
export const lastStormStone = 'x-friends';
