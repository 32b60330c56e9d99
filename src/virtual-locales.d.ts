// Types of the module that the build makes from the locale folders (see .config/vite/locales.ts).
declare module 'virtual:locales' {
  const locales: readonly {
    readonly tag: string;
    readonly name: string;
    readonly direction: 'ltr' | 'rtl';
    readonly digits: string;
    readonly review: string;
    /** 0..1, the part of the English keys that this language has. */
    readonly share: number;
  }[];
  export default locales;
}
