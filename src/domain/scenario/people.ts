// The cast and how a face can look: the names that script, stage and words share.

/** Everyone who can be drawn. Casting and voices: design/game.md. */
export const people = [
  'nila',
  'remi',
  'kei',
  'amara',
  'tavi',
  'lina',
  'idris',
  'theo',
  'zuri',
  'bim',
  'oma',
  'dewi',
  'arif',
  'grandfather',
] as const;

/** One of the cast. */
export type Person = (typeof people)[number];

/** Faces that a line can carry; the rig draws `blink` besides. */
export const faces = ['calm', 'happy', 'hurt', 'angry', 'anxious', 'proud', 'shocked', 'talk'] as const;

/** One face of the rig. */
export type Face = (typeof faces)[number];

/** Who speaks a line: a person, the narrator, the fictional phone, or an account by its handle. */
export type Speaker = Person | 'narrator' | 'phone' | `@${string}`;
