// Raises the picture behind the words: the drawn stage when it can be had, a still one while it is late or cannot.
import type { Stage, StageOptions, StageReport, StartStage } from '../../ports/stage';
import { guardStage } from './guard-stage';
import { tellRest } from './tell-rest';

/** Whether there is a drawn picture. */
export type StageStatus = 'loading' | 'ready' | 'failed';

/** So long, in milliseconds, there is nothing behind the words before a still picture is fetched. */
const patience = 4000;
/** A picture that was lost is drawn anew so often. */
const mostStarts = 2;

/** What is raised, and where. */
export interface Raising {
  readonly host: HTMLElement;
  readonly load: () => Promise<StartStage>;
  readonly loadStill: () => Promise<StartStage>;
  readonly options: () => StageOptions;
  /** Hears what the stage reports. */
  readonly report: (message: StageReport) => void;
  /** Keeps a stage in step with the story; returns how to stop. */
  readonly follow: (stage: Stage) => () => void;
  readonly onStatus: (status: StageStatus) => void;
}

/** A picture that may still be on its way. */
export interface Raised {
  /** The drawn stage, while there is one. */
  readonly stage: () => Stage | undefined;
  stop(): void;
}

interface Standing {
  readonly stage: Stage;
  end(): void;
}

function stand(stage: Stage, { follow }: Raising): Standing {
  const unfollow = follow(stage);
  return {
    stage,
    end() {
      unfollow();
      stage.destroy();
    },
  };
}

/** A picture of one kind, fetched and started; undefined where nobody wants it any more by then. */
async function startOne(
  raising: Raising,
  load: () => Promise<StartStage>,
  isWanted: () => boolean,
): Promise<Stage | undefined> {
  const startStage = await load();
  if (!isWanted()) return undefined;
  const stage = await startStage(raising.host, raising.options(), (message) => {
    if (isWanted()) raising.report(message);
  });
  if (isWanted()) return stage;
  stage.destroy();
  return undefined;
}

/** The still picture: there from `show` to `hide`. */
function stillPicture(raising: Raising) {
  let shown: Standing | undefined;
  let isWanted = false;
  const warn = (error: unknown) => console.warn('There is no still picture', error);
  const start = async () => {
    const stage = await startOne(raising, raising.loadStill, () => isWanted);
    if (stage) shown = stand(guardStage(stage, warn), raising);
  };
  return {
    show() {
      if (isWanted) return;
      isWanted = true;
      start().catch(warn);
    },
    hide() {
      isWanted = false;
      shown?.end();
      shown = undefined;
    },
  };
}

/** Raises a picture, and keeps one there until `stop`. A picture that fails never takes the story with it. */
export function raiseStage(raising: Raising): Raised {
  const still = stillPicture(raising);
  let drawn: Standing | undefined;
  // Counts what is started and what is over: an old start has nothing to say any more.
  let turn = 0;
  let starts = 0;
  const ends = new AbortController();
  const late = setTimeout(() => still.show(), patience);
  const draw = async (mine: number, fail: (error: unknown) => void) => {
    const stage = await startOne(raising, raising.load, () => mine === turn);
    if (!stage) return;
    drawn = stand(tellRest(guardStage(stage, fail), raising.host), raising);
    // It may have broken while it was put in step.
    if (mine !== turn) return;
    clearTimeout(late);
    still.hide();
    raising.onStatus('ready');
  };
  const start = () => {
    const mine = (turn += 1);
    starts += 1;
    const fail = (error: unknown) => {
      if (mine !== turn) return;
      turn += 1;
      console.warn('There is no drawn picture', error);
      // Not at once: what fails may be in the middle of the story's own change.
      queueMicrotask(fall);
    };
    raising.host.addEventListener('stage-lost', ({ detail }) => fail(detail), { once: true, signal: ends.signal });
    draw(mine, fail).catch(fail);
  };
  const fall = () => {
    const again = drawn !== undefined && starts < mostStarts;
    end();
    still.show();
    raising.onStatus(again ? 'loading' : 'failed');
    if (again) start();
  };
  const end = () => {
    drawn?.end();
    drawn = undefined;
  };
  start();
  return {
    stage: () => drawn?.stage,
    stop() {
      turn += 1;
      ends.abort();
      clearTimeout(late);
      end();
      still.hide();
    },
  };
}
