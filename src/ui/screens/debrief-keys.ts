// The text keys that the quiet hour asks for, built in one place so that a test can ask for the very same ones.

/** What a mark of a light says; a mark's id carries its light already (`safe.proof`). */
export const markKey = (mark: string): string => `mark.${mark}`;

/** How somebody at the border was met, in one sentence. */
export const windowKey = (how: string): string => `window.${how}`;

/** Why somebody at the border was kind or not. */
export const whyKey = (item: string): string => `${item}.why`;

/** What a fork is called. */
export const forkKey = (beat: string): string => `fork.${beat}`;

/** What is seen after a choice. */
export const shownKey = (choice: string): string => `${choice}.shown`;

/** Where the reasons come from, for teachers. */
export const sourceKey = 'quiet.source.teacher';

/** The question to talk about. */
export const talkKey = 'talk';
