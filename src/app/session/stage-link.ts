// Ties a stage to a session: the stage hears every moment and reports gestures back. Without a picture the story goes on.
import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { beatOf } from '../../domain/scenario/engine';
import type { Insets, Stage, StageMoment, StageOptions, StagePoint, StartStage } from '../../ports/stage';
import { raiseStage, type StageStatus } from './raise-stage';
import type { Session } from './session';

/** A stage that may still be loading. */
export interface StageLink {
  /** A press of the beat. */
  press(): void;
  /** Something of a weight is in the air over the page: see the port. */
  lift(weight: number, x: number): void;
  /** Where something stands on the page now. */
  at(name: string): StagePoint | undefined;
  stop(): void;
}

/** What the link needs. */
export interface StageLinkOptions {
  readonly session: Session;
  readonly load: () => Promise<StartStage>;
  /** What stands in where nothing can be drawn. */
  readonly loadStill: () => Promise<StartStage>;
  readonly host: HTMLElement;
  readonly options: ReadonlySignal<StageOptions>;
  /** A menu or a closer look is open: lively time waits. */
  readonly covered: ReadonlySignal<boolean>;
  /** How far words reach over the picture. */
  readonly insets: ReadonlySignal<Insets>;
  /** Hears each flick of the beat as it comes. */
  readonly onFlick: (number: number) => void;
  /** Told how loading went. */
  readonly status: Signal<StageStatus>;
}

function momentOf({ scenario, run, scene, entry }: Session): StageMoment {
  const beat = scene.value;
  const said = entry.value;
  const line = said?.kind === 'line' ? { line: Number(said.key.slice(beat.length + 1)) } : {};
  return { beat, kind: beatOf(scenario, beat).kind, state: run.value.state, ...line };
}

function speak(session: Session, stage: Stage): void {
  const entry = session.entry.value;
  if (entry?.kind === 'line') stage.speak(entry.who, entry.face);
  const reactions = entry?.kind === 'answer' ? entry.reactions : session.news.value;
  for (const { kind, who, face } of reactions) if (kind === 'say' && who) stage.speak(who, face);
}

function follow(link: StageLinkOptions, stage: Stage): () => void {
  const { session, options, covered, insets } = link;
  const stops = [
    effect(() => stage.options(options.value)),
    effect(() => stage.makeRoom(insets.value)),
    effect(() => void stage.show(momentOf(session))),
    effect(() => speak(session, stage)),
    effect(() => stage.pause(covered.value || !session.acting.value)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Starts the stage and keeps it in step until `stop`. A stage that cannot start leaves status `failed`. */
export function linkStage(link: StageLinkOptions): StageLink {
  const { session, status, host, load, loadStill, options } = link;
  const raised = raiseStage({
    ...{ host, load, loadStill },
    options: () => options.peek(),
    report(message) {
      if (message.kind === 'move') session.move(message.move);
      else if (message.kind === 'flick') link.onFlick(message.number);
    },
    follow: (stage) => follow(link, stage),
    onStatus: (now) => void (status.value = now),
  });
  return {
    press: () => raised.stage()?.press(),
    lift: (weight, x) => raised.stage()?.lift?.(weight, x),
    at: (name) => raised.stage()?.anchor(name),
    stop: () => raised.stop(),
  };
}
