// What can be kept on a device: every file of the build with its length, in groups. Written by the build, read by both sides.

/** A file by its path from the game's folder, and how many bytes it has once unpacked. */
export type ListedFile = readonly [path: string, bytes: number];

/** Positions in `files`. */
export type Positions = readonly number[];

/** How this browser takes its sounds; each is kept in one format only. */
export type SoundFormat = 'webm' | 'm4a';

/** What a level, the street or the festival needs beyond the shell. */
export interface SceneList {
  /** Script, places, people. The first file stands for all: where it is kept, the scene is meant to be kept. */
  readonly files: Positions;
  /** By language. */
  readonly words: Readonly<Record<string, Positions>>;
  readonly sounds: Readonly<Record<SoundFormat, Positions>>;
}

/** Everything there is. */
export interface Lists {
  /** The page's first script: every build has another, so it tells builds apart. */
  readonly entry: string;
  readonly files: readonly ListedFile[];
  /** Every page of the game without its stories, and the engine. */
  readonly shell: Positions;
  /** Words and letters by language; of stories only their doors and lessons. */
  readonly languages: Readonly<Record<string, Positions>>;
  readonly scenes: Readonly<Record<string, SceneList>>;
  /** What belongs to nothing else. */
  readonly rest: Positions;
}

/** The language behind every other: words that a translation lacks come from it. */
const source = 'en';

const unique = (positions: readonly number[]): number[] => [...new Set(positions)];

/** Words and letters of a language, with those that stand behind it. */
export const languageFiles = (lists: Lists, tag: string): Positions =>
  unique([source, tag].flatMap((one) => lists.languages[one] ?? []));

/** All of a scene in a language; without a format it is silent. Sounds come last. */
export function sceneFiles(lists: Lists, id: string, tag: string, format: SoundFormat | null): Positions {
  const scene = lists.scenes[id];
  if (!scene) return [];
  const words = [source, tag].flatMap((one) => scene.words[one] ?? []);
  return unique([...words, ...scene.files, ...(format === null ? [] : scene.sounds[format])]);
}

/** The whole game in a language. */
export function allFiles(lists: Lists, tag: string, format: SoundFormat): Positions {
  const scenes = Object.keys(lists.scenes);
  return unique([
    ...lists.shell,
    ...languageFiles(lists, tag),
    ...scenes.flatMap((id) => sceneFiles(lists, id, tag, null)),
    ...lists.rest,
    ...scenes.flatMap((id) => lists.scenes[id]?.sounds[format] ?? []),
  ]);
}

/** The paths at some positions. */
export const pathsAt = (lists: Lists, positions: Positions): string[] =>
  positions.flatMap((position) => lists.files[position]?.[0] ?? []);

/** How long some files are together. */
export function bytesOf(lists: Lists, paths: readonly string[]): number {
  const lengths = new Map(lists.files);
  return paths.reduce((sum, path) => sum + (lengths.get(path) ?? 0), 0);
}

/** The scenes of which the first file is among those that are kept. */
const keptScenes = (lists: Lists, kept: ReadonlySet<string>): string[] =>
  Object.keys(lists.scenes).filter((id) => {
    const first = pathsAt(lists, lists.scenes[id]?.files ?? [])[0];
    return first !== undefined && kept.has(first);
  });

/** Whether any of these is kept. */
const hasAny = (lists: Lists, positions: Positions, kept: ReadonlySet<string>): boolean =>
  pathsAt(lists, positions).some((path) => kept.has(path));

/** What of a language belongs to it, now that these files are kept: its words and letters, and those of kept scenes. */
export function wantedInLanguage(lists: Lists, tag: string, kept: ReadonlySet<string>): Positions {
  const scenes = keptScenes(lists, kept);
  return unique([...languageFiles(lists, tag), ...scenes.flatMap((id) => sceneFiles(lists, id, tag, null))]);
}

/**
 * What a new build has to bring so that nothing is lost that the old one had kept: the same languages, the same scenes,
 * with their sounds where they had any.
 */
export function wantedAfter(old: Lists, next: Lists, kept: ReadonlySet<string>): Positions {
  const tags = Object.keys(next.languages).filter((tag) => {
    const own = new Set(old.languages[tag]);
    // Letters are shared by languages, words are not.
    const others = Object.keys(old.languages).filter((other) => other !== tag);
    for (const position of others.flatMap((other) => old.languages[other] ?? [])) own.delete(position);
    return hasAny(old, [...own], kept);
  });
  const scenes = keptScenes(old, kept).flatMap((id) => {
    const formats = (['webm', 'm4a'] as const).filter((one) => hasAny(old, old.scenes[id]?.sounds[one] ?? [], kept));
    return [source, ...tags].flatMap((tag) => [
      ...sceneFiles(next, id, tag, null),
      ...formats.flatMap((format) => sceneFiles(next, id, tag, format)),
    ]);
  });
  return unique([...tags.flatMap((tag) => languageFiles(next, tag)), ...scenes]);
}
