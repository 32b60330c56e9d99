// The words of practising: a list of files that is fetched when somebody practises, not at the first page.
/** Files of words by path. */
export const practiceFiles = import.meta.glob<Readonly<Record<string, string>>>(
  ['../../../locales/*/practice.json', '../../../locales/*/practice/*.json'],
  { import: 'default' },
);
