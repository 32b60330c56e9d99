// Words that must not stand in a language's text, by the rules that lie beside it.

const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const unspaced = new Set(['Thai', 'Hans', 'Hant', 'Jpan']);

/** Texts for grown-ups: their own pages, and the plans beside the lessons. All others are read by pupils. */
const isForTeachers = (name, key) => /^(?:teach|papers)$/.test(name) || /^plan\.|\.teacher$|^class-teacher/.test(key);

/** The rules of a language made ready: `{ word, why, isIn(name, key, text) }` each. */
export function avoided(script, rules = {}) {
  return (rules.avoid ?? []).map(({ word, where, why }) => {
    const edge = unspaced.has(script) ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
    const pattern = new RegExp(`${edge[0]}${escaped(word)}${edge[1]}`, 'iu');
    return {
      word,
      why,
      isIn: (name, key, text) => !(where === 'pupils' && isForTeachers(name, key)) && pattern.test(text),
    };
  });
}
