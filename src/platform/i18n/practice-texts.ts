// The words of practising: a list of files that is fetched when somebody practises, not at the first page.
import type { Words } from './text-source';

/** Files of words by path. */
export const practiceFiles = import.meta.glob<Words>(
  ['../../../locales/*/practice.json', '../../../locales/*/practice/*.json'],
  { import: 'default' },
);
