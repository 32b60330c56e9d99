// What the sources of a level say of it, read as they are formatted, without running them.

/**
 * The first word in quotation marks after a name, or all of those in brackets; none where the name is not there.
 * @param {string} name
 * @param {string} source
 * @returns {string[]}
 */
export function wordsAfter(name, source) {
  const found = new RegExp(`\\b${name}: (\\[[^\\]]*\\]|'[^']*')`).exec(source)?.[1] ?? '';
  return [...found.matchAll(/'([^']*)'/g)].flatMap(([, word]) => word ?? []);
}

/**
 * The place of a level on the street; NaN where its source does not say it.
 * @param {string} source
 */
export const orderOf = (source) => Number(/\border: (\d+)/.exec(source)?.[1]);
