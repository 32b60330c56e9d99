// Finds the pictures of the people and what their rig says about stacking them.
import type { Scene } from 'phaser';
import type { Person } from '../../src/domain/scenario/people';
import { fileAt, loadFiles, type Files } from './load-files';

const files: Files = import.meta.glob<string>('../../assets/built/people/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** How one emotion looks: frame names, head tilt in degrees, feature shift and extras. */
export interface Emotion {
  readonly eyes: string;
  readonly brows: string;
  readonly mouth: string;
  readonly tilt: number;
  readonly dy: number;
  readonly blush: number;
  readonly tear: boolean;
  readonly sweat: boolean;
}

/** How the layers of a person stand on each other; lengths in pixels of the atlas. */
export interface Rig {
  readonly headOrigin: readonly [number, number];
  readonly bodyOrigin: readonly [number, number];
  readonly headScale: number;
  readonly neckY: number;
  readonly neckYByPose: Readonly<Record<string, number>>;
  readonly height: number;
}

/** A loaded person. */
export interface PersonFacts {
  readonly emotions: Readonly<Record<string, Emotion>>;
  readonly rig: Rig;
}

/** The texture key of a person. */
export const personKey = (who: Person): string => `person-${who}`;

/** Loads people's atlases; those that are missing are left out. */
export function loadPeople(scene: Scene, people: readonly Person[]): Promise<void> {
  return loadFiles(
    scene,
    people.map((who) => ({
      key: personKey(who),
      image: fileAt(files, `${who}.webp`),
      description: fileAt(files, `${who}.json`),
    })),
  );
}

/** What the rig says of a loaded person; undefined when the pictures are missing. */
export function personFacts(scene: Scene, who: Person): PersonFacts | undefined {
  if (!scene.textures.exists(personKey(who))) return undefined;
  const meta = (scene.textures.get(personKey(who)).customData as { meta?: Partial<PersonFacts> }).meta;
  return meta?.emotions && meta.rig ? { emotions: meta.emotions, rig: meta.rig } : undefined;
}
