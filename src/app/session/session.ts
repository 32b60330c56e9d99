// One play of a level: the run, what is being said, and what can be done now, as signals.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { beatOf, begin, canGoOn, choicesOf, choose, goOn, isOver, movesOf, resume } from '../../domain/scenario/engine';
import type { BeginOptions, Run, SavedRun } from '../../domain/scenario/engine';
import type { MarkedState, Choice, Pace, Reaction, Scenario } from '../../domain/scenario/types';
import type { Entry } from '../../ui/dialogue/entry';

/** What the player can do now, by ids. */
export interface Actions {
  readonly choices: readonly Choice<MarkedState, string, string>[];
  readonly moves: readonly string[];
  readonly mechanic: string | undefined;
  readonly canGoOn: boolean;
}

/** A play of a level. */
export interface Session {
  readonly scenario: Scenario;
  readonly run: ReadonlySignal<Run>;
  /** The beat that the picture shows: while a choice is answered, still the beat in which it was made. */
  readonly scene: ReadonlySignal<string>;
  /** What is said now; undefined when only an action can follow. */
  readonly entry: ReadonlySignal<Entry | undefined>;
  /** True when nothing more is to be read before acting. */
  readonly acting: ReadonlySignal<boolean>;
  readonly actions: ReadonlySignal<Actions>;
  /** What the last move of a mechanic did. */
  readonly news: ReadonlySignal<readonly Reaction[]>;
  readonly transcript: ReadonlySignal<readonly Entry[]>;
  readonly over: ReadonlySignal<boolean>;
  /** The next line, or on to the next beat. */
  advance(): void;
  /** A choice or a move of the mechanic; what cannot be done now changes nothing. Says whether it counted. */
  move(id: string): boolean;
}

/** How a session starts. */
export interface SessionOptions {
  readonly scenario: Scenario;
  /** A kept path to go on from. */
  readonly saved?: SavedRun;
  readonly begin: BeginOptions;
  readonly pace: ReadonlySignal<Pace>;
  /** Hears every move, to keep it. */
  readonly onMove: (run: Run) => void;
}

function linesOf(scenario: Scenario, run: Run): Entry[] {
  return beatOf(scenario, run.beat)
    .lines.filter((line) => line.when?.(run.state) ?? true)
    .map((line) => ({
      kind: 'line',
      key: `${run.beat}.${line.line}`,
      who: line.who,
      ...(line.face ? { face: line.face } : {}),
    }));
}

function actionsOf(scenario: Scenario, run: Run, pace: Pace): Actions {
  const choices = choicesOf(scenario, run);
  const ids = new Set<string>([goOn, ...choices.map(({ id }) => id)]);
  const mechanicId = beatOf(scenario, run.beat).mechanic;
  const moves = movesOf(scenario, run, pace).filter((id) => !ids.has(id));
  return {
    choices,
    moves,
    mechanic: mechanicId,
    canGoOn: canGoOn(scenario, run),
  };
}

function sceneOf(run: Run, entry: Entry | undefined): string {
  const choice = entry?.kind === 'answer' ? entry.choice : '';
  return choice === '' ? run.beat : choice.slice(0, choice.indexOf('.'));
}

/** Starts or goes on with a play. */
export function createSession(options: SessionOptions): Session {
  const { scenario, pace } = options;
  const first = options.saved ? resume(scenario, options.saved) : begin(scenario, options.begin);
  const run = signal(first);
  const queue = signal<readonly Entry[]>(linesOf(scenario, first));
  const position = signal(0);
  const news = signal<readonly Reaction[]>([]);
  const transcript = signal<readonly Entry[]>(queue.value.slice(0, 1));
  const entry = computed(() => queue.value[position.value]);
  const acting = computed(() => position.value >= queue.value.length - 1);

  const goTo = (index: number) => {
    position.value = index;
    const next = queue.value[index];
    if (next) transcript.value = [...transcript.value, next];
  };
  // All at once, so that nobody sees the new beat with the old lines.
  const take = (move: string, isChoice: boolean): boolean =>
    batch(() => {
      const step = choose(scenario, run.value, move);
      if (!step.ok) return false;
      const from = run.value.beat;
      const { reactions } = step.value;
      run.value = step.value.run;
      const moved = run.value.beat !== from;
      const answer: Entry[] = isChoice ? [{ kind: 'answer', choice: `${from}.${move}`, reactions }] : [];
      // Time that brings nothing new leaves what was just said to be read.
      const quiet = move.startsWith('bar.') && reactions.length === 0;
      if (!quiet || moved) news.value = isChoice || moved ? [] : reactions;
      // The line was read; what the move did stands in its place.
      if (!isChoice && !moved && !quiet) queue.value = [];
      if (!isChoice && reactions.length > 0) {
        transcript.value = [...transcript.value, { kind: 'answer', choice: '', reactions }];
      }
      if (moved || isChoice) {
        queue.value = [...answer, ...(moved ? linesOf(scenario, run.value) : [])];
        goTo(0);
      }
      options.onMove(run.value);
      // A passage that is over and says nothing more needs no page of its own.
      const isSilent = queue.value.length === 0 && news.value.every(({ kind }) => kind === 'aloud');
      if (!moved && !isChoice && isSilent && canGoOn(scenario, run.value)) take(goOn, false);
      return true;
    });

  return {
    scenario,
    run,
    acting,
    news,
    transcript,
    entry,
    scene: computed(() => sceneOf(run.value, entry.value)),
    actions: computed(() => actionsOf(scenario, run.value, pace.value)),
    over: computed(() => acting.value && isOver(scenario, run.value)),
    advance: () => {
      if (!acting.value) goTo(position.value + 1);
      else take(goOn, false);
    },
    move: (id) =>
      take(
        id,
        choicesOf(scenario, run.value).some((choice) => choice.id === id),
      ),
  };
}
