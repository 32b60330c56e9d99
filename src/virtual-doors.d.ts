// Types of the module that the build makes from the level texts (see .config/vite/doors.ts).
declare module 'virtual:doors' {
  /** Level id → its `title` and `door.…` texts, in one language. */
  export type Doors = Record<string, Record<string, string>>;
  /** Locale tag → lazy import of its doors. */
  const doors: Record<string, () => Promise<{ default: Doors }>>;
  export default doors;
}
