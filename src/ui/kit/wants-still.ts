// Whether things on the page may move.

/** Whether the reader wants things to keep still. */
export const wantsStill = (): boolean => document.documentElement.dataset['motion'] === 'less';
