// A story that a class plays together: always calm, in nobody's progress, every choice with its show of hands.
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Hands } from '../../../domain/project/hands';
import type { Project, ProjectMoment } from '../../../domain/project/project';
import type { Pace } from '../../../domain/scenario/types';
import type { Game } from '../../boot/game';
import { stageOptions } from '../../session/picture';
import { stageSession, type Play, type Story } from '../../session/play';
import { createSession } from '../../session/session';
import type { StageStatus } from '../../session/raise-stage';

/** A play with the choices that were made together. */
export interface ProjectPlay {
  readonly play: Play;
  readonly moments: ReadonlySignal<readonly ProjectMoment[]>;
  /** The class goes with an option, after this show of hands. */
  take(option: string, options: readonly string[], hands: Hands): void;
  stop(): void;
}

/** What it needs: `onChange` hears the project after every move, `onOver` that nothing comes any more. */
export interface ProjectPlayOptions {
  readonly story: Story;
  readonly project: Project;
  readonly onChange: (project: Project) => void;
  readonly onOver: () => void;
}

const calm: Pace = 'calm';

/** Starts, or goes on with, a project. */
export function startProject(game: Game, options: ProjectPlayOptions): ProjectPlay {
  const { story, project, onChange, onOver } = options;
  const { scenario, view } = story;
  const pace = signal(calm);
  const moments = signal(project.moments);
  const session = createSession({
    scenario,
    saved: project.run,
    begin: project.run,
    pace,
    onMove: () => undefined,
  });
  const play = stageSession(game, view, {
    session,
    pace,
    status: signal<StageStatus>('loading'),
    options: computed(() => ({ ...stageOptions(game), pace: calm, autoBeat: true })),
    resumed: project.run.path.length > 0,
    onOver,
  });
  let isNew = true;
  const stopKeeping = effect(() => {
    const { level, seed, profile, remembered, path } = session.run.value;
    const kept: Project = { ...project, run: { level, seed, profile, remembered, path }, moments: moments.value };
    // What was kept before stays until something happens in this one.
    if (!isNew) onChange(kept);
    isNew = false;
  });
  return {
    play,
    moments,
    take: (option, offered, hands) =>
      batch(() => {
        const { beat, path } = session.run.peek();
        play.move(option);
        if (session.run.peek().path.length === path.length) return;
        moments.value = [...moments.peek(), { step: path.length, beat, options: offered, hands, taken: option }];
      }),
    stop: () => {
      stopKeeping();
      play.stop();
    },
  };
}
