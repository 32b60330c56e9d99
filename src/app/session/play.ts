// One play with its stage, sounds and keeping: everything of a level that is not drawn by the interface.
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { levelOf } from '../../domain/progress/progress';
import { beatOf, type Run, type SavedRun } from '../../domain/scenario/engine';
import type { Pace, Scenario } from '../../domain/scenario/types';
import { outcomeOf } from '../../domain/scoring/result';
import type { LevelView } from '../../ui/level/level-view';
import type { EffectName } from '../../ports/sound';
import type { Insets, StageOptions, StagePoint } from '../../ports/stage';
import type { Game } from '../boot/game';
import { loadStage, loadStill } from '../levels/levels';
import { newRun } from './new-run';
import { stageOptions } from './picture';
import { createSession, type Session } from './session';
import { effectOf, followSounds } from './sounds';
import type { StageStatus } from './raise-stage';
import { linkStage, type StageLink } from './stage-link';

/** A level as it was loaded. */
export interface Story {
  readonly scenario: Scenario;
  readonly view: LevelView;
}

/** A running level. */
export interface Play {
  readonly session: Session;
  readonly view: LevelView;
  readonly stage: StageLink;
  readonly status: ReadonlySignal<StageStatus>;
  /** Calm whenever no stage keeps time. */
  readonly pace: ReadonlySignal<Pace>;
  /** Set while a menu lies over the story. */
  readonly covered: Signal<boolean>;
  /** How far words reach over the picture, as measured by the screen. */
  readonly insets: Signal<Insets>;
  readonly resumed: boolean;
  move(id: string): void;
  /** Something is being looked at closely: time waits until it is not, or a move was made. */
  rest(resting: boolean): void;
  /** Something of a weight is in the air over the page at x; weight 0 lets go. */
  lift(weight: number, x: number): void;
  /** Where something of the picture is on the page now. */
  at(name: string): StagePoint | undefined;
  /** A press of the beat; it also ends a closer look, during which time waits. */
  press(): void;
  advance(): void;
  stop(): void;
}

/** Beat id of the ending that was reached. */
function endingOf(scenario: Scenario, run: Run): string {
  const endings = run.path.filter(({ beat }) => beatOf(scenario, beat).kind === 'ending');
  return endings.at(-1)?.beat ?? run.beat;
}

/** Lights the window and opens the quiet hour. */
function finish({ keeper, router }: Game, session: Session): void {
  const { scenario } = session;
  const run = session.run.peek();
  // Kept already: a second press came before the next screen.
  if (levelOf(keeper.progress.peek(), scenario.id).run === null) return;
  const { marks } = outcomeOf(scenario, run);
  keeper.finish({ ending: endingOf(scenario, run), marks, carry: scenario.carry(run.state), run });
  router.go({ name: 'debrief', id: scenario.id });
}

function followMood({ sound }: Game, view: LevelView, { session, status }: Staging): () => void {
  return effect(() => {
    // Music streams in after the picture, which a slow line has to bring first.
    if (status.value === 'loading') return;
    sound.music(view.music);
    const { state } = session.run.value;
    sound.mood(view.mood(state));
    for (const [name, on] of Object.entries(view.layers?.(state) ?? {})) sound.layer(name, on);
  });
}

function sessionOf(game: Game, scenario: Scenario, kept: SavedRun | null, pace: ReadonlySignal<Pace>): Session {
  return createSession({
    scenario,
    ...(kept ? { saved: kept } : {}),
    begin: newRun(game),
    pace,
    onMove: (run) => game.keeper.record(run),
  });
}

/** What a session is played with. */
export interface Staging {
  readonly session: Session;
  readonly pace: ReadonlySignal<Pace>;
  /** Told how loading the picture went. */
  readonly status: Signal<StageStatus>;
  readonly options: ReadonlySignal<StageOptions>;
  readonly resumed: boolean;
  /** Going on where nothing comes any more. */
  readonly onOver: () => void;
}

/** Gives a session its stage and sounds, in the wording of its run. */
export function stageSession(game: Game, view: LevelView, staging: Staging): Play {
  const { keeper, sound, text } = game;
  const { session, pace, status, options, resumed, onOver } = staging;
  const hear = (name: EffectName | null | undefined): void => {
    if (name) sound.effect(name);
  };
  const covered = signal(false);
  const reading = signal(false);
  const insets = signal<Insets>({ top: 0, right: 0, bottom: 0, left: 0 });
  text.gentle(session.run.peek().profile === 'gentle');
  const stage = linkStage({
    session,
    load: () => loadStage(session.scenario.id),
    loadStill: () => loadStill(session.scenario.id),
    host: game.stageHost,
    options,
    covered: computed(() => covered.value || reading.value),
    insets,
    onFlick: (number) => hear(view.beat?.flick(session.run.peek().state, number)),
    status,
  });
  const stops = [followMood(game, view, staging), followSounds(sound, view, session)];
  return {
    session,
    view,
    stage,
    status,
    pace,
    covered,
    insets,
    resumed,
    move: (id) => {
      if (!session.move(id)) return;
      reading.value = false;
      hear(effectOf(view, id));
    },
    rest: (resting) => void (reading.value = resting),
    lift: (weight, x) => stage.lift(weight, x),
    at: (name) => stage.at(name),
    press: () => {
      reading.value = false;
      stage.press();
    },
    advance: () => {
      sound.effect('tap');
      if (session.over.peek()) onOver();
      else session.advance();
    },
    stop: () => {
      for (const stop of stops) stop();
      stage.stop();
      text.gentle(keeper.settings.peek().profile === 'gentle');
    },
  };
}

/** Goes on with the kept evening or begins a new one. */
export function startPlay(game: Game, { scenario, view }: Story, afresh: boolean): Play {
  const { keeper } = game;
  const kept = afresh ? null : levelOf(keeper.progress.peek(), scenario.id).run;
  const status = signal<StageStatus>('loading');
  const pace = computed<Pace>(() =>
    status.value === 'ready' && !game.wishes.still ? keeper.settings.value.pace : 'calm',
  );
  const session = sessionOf(game, scenario, kept, pace);
  return stageSession(game, view, {
    session,
    pace,
    status,
    options: computed(() => stageOptions(game)),
    resumed: kept !== null && kept.path.length > 0,
    onOver: () => finish(game, session),
  });
}
