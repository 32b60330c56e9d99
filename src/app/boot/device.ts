// What the device asks for: less motion, more contrast.

const asks = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;

/** Whether the system asks for less motion. */
export const wantsLessMotion = (): boolean => asks('(prefers-reduced-motion: reduce)');
/** Whether the system asks for more contrast. */
export const wantsMoreContrast = (): boolean => asks('(prefers-contrast: more)');
