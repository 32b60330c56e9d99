// One play with its stage, sounds and keeping: everything of a level that is not drawn by the interface.
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { levelOf } from '../../domain/progress/progress';
import { beatOf, type Run } from '../../domain/scenario/engine';
import type { Pace, Scenario } from '../../domain/scenario/types';
import { outcomeOf } from '../../domain/scoring/result';
import { isSplitScreen } from '../../ui/phone/split-screen-phone';
import type { Insets } from '../../ports/stage';
import type { Game } from '../boot/game';
import { loadStage } from '../levels/levels';
import { newRun } from './new-run';
import { stageOptions } from './picture';
import { createSession, type Session } from './session';
import { beatSound, effectOf, followSounds } from './sounds';
import { linkStage, type StageLink, type StageStatus } from './stage-link';

/** A running level. */
export interface Play {
  readonly session: Session;
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
  const { marks } = outcomeOf(scenario, run);
  keeper.finish({ ending: endingOf(scenario, run), marks, carry: scenario.carry(run.state), run });
  router.go({ name: 'debrief', id: scenario.id });
}

function followMood({ sound }: Game, session: Session): () => void {
  sound.music('night-light');
  return effect(() => {
    const { state } = session.run.value;
    if (isSplitScreen(state)) sound.mood({ tension: state.border / 100, hope: (state.keepers - 1) / 2 });
  });
}

/** Goes on with the kept evening or begins a new one. */
export function startPlay(game: Game, scenario: Scenario, afresh: boolean): Play {
  const { keeper, sound, text } = game;
  const kept = afresh ? null : levelOf(keeper.progress.peek(), scenario.id).run;
  const covered = signal(false);
  const reading = signal(false);
  const insets = signal<Insets>({ top: 0, right: 0, bottom: 0, left: 0 });
  const status = signal<StageStatus>('loading');
  const pace = computed<Pace>(() =>
    status.value === 'ready' && !game.wishes.still ? keeper.settings.value.pace : 'calm',
  );
  const session = createSession({
    scenario,
    ...(kept ? { saved: kept } : {}),
    begin: newRun(game),
    pace,
    onMove: (run) => keeper.record(run),
  });
  text.gentle(session.run.peek().profile === 'gentle');
  const stage = linkStage({
    session,
    load: () => loadStage(scenario.id),
    host: game.stageHost,
    options: computed(() => stageOptions(game)),
    covered: computed(() => covered.value || reading.value),
    insets,
    onFlick: (number) => sound.effect(beatSound(session.run.peek().state, number)),
    status,
  });
  const stops = [followMood(game, session), followSounds(sound, session)];
  return {
    session,
    stage,
    status,
    pace,
    covered,
    insets,
    resumed: kept !== null && kept.path.length > 0,
    move: (id) => {
      const name = effectOf(id);
      if (!session.move(id)) return;
      reading.value = id === 'look';
      if (name) sound.effect(name);
    },
    press: () => {
      reading.value = false;
      stage.press();
    },
    advance: () => {
      sound.effect('tap');
      if (session.over.peek()) finish(game, session);
      else session.advance();
    },
    stop: () => {
      for (const stop of stops) stop();
      stage.stop();
      text.gentle(keeper.settings.peek().profile === 'gentle');
    },
  };
}
