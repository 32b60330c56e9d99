// The stories that are played together on this device: read when the page opens, written with every move.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Project } from '../../../domain/project/project';
import { projectsKey, readProjects } from '../../../domain/project/read-projects';
import type { StorageHealth } from '../../../ports/storage';
import type { Game } from '../../boot/game';

/** What is kept for one level. */
export interface KeptProject {
  /** Undefined until it was read, null where there is none. */
  readonly kept: Project | null | undefined;
  /** Whether it would still be here after the page was closed. */
  readonly isSafe: boolean;
  readonly keep: (project: Project) => void;
  readonly forget: () => void;
}

/** Writes one after the other, each on what the device has then: another tab may have written meanwhile. */
function createWriter({ storage }: Pick<Game, 'storage'>, level: string, told: (health: StorageHealth) => void) {
  let next: Promise<unknown> = Promise.resolve();
  return (project: Project | null) => {
    next = next.then(async () => {
      const { [level]: _, ...others } = readProjects(await storage.get(projectsKey));
      const all = project === null ? others : { ...others, [level]: project };
      if (Object.keys(all).length > 0) told(await storage.set(projectsKey, all));
      else await storage.remove(projectsKey);
    });
  };
}

/** The project of a level. */
export function useProject(game: Game, level: string): KeptProject {
  const { storage } = game;
  const [kept, setKept] = useState<Project | null | undefined>(undefined);
  const [health, setHealth] = useState<StorageHealth>('kept');
  const write = useMemo(() => createWriter(game, level, setHealth), [level]);
  useEffect(() => {
    void storage.get(projectsKey).then((value) => {
      const projects = readProjects(value);
      setHealth(storage.health());
      setKept(Object.hasOwn(projects, level) ? (projects[level] ?? null) : null);
    });
  }, [level]);
  return {
    kept,
    isSafe: health === 'kept',
    keep: (project) => {
      setKept(project);
      write(project);
    },
    forget: () => {
      setKept(null);
      write(null);
    },
  };
}
