// Starts the still picture of a level told in painted places: the place of each beat, where no engine can draw.
import type { StageMoment, StartStage } from '../../src/ports/stage';
import type { Files } from './load-files';
import type { PlacePlan } from './painted-places';
import type { Framing } from './place-camera';
import { StillBoard, stillStage } from './still-board';
import { addLayers, addPart, type LayerChoice } from './still-parts';
import { axisOf } from './story-layout';

/** What a still picture is made from. */
export interface StillStory<Name extends string> extends LayerChoice {
  readonly files: Files;
  readonly plans: Readonly<Record<Name, Pick<PlacePlan, 'beyond'>>>;
  readonly framingOf: (placeNow: () => Name | undefined) => Framing;
  readonly placeOf: (moment: StageMoment) => Name;
  /** Where a place is painted, if not in a folder of its own name. */
  readonly folders?: Readonly<Partial<Record<Name, string>>>;
  /** Adds what stands in a place, over its layers. */
  readonly dress?: (name: Name, place: HTMLElement) => Promise<void>;
}

interface Shown<Name> {
  readonly name: Name;
  readonly part: HTMLElement;
  readonly drawn: Promise<unknown>;
}

/** Shows where the story is, and nothing else. */
class StillPlaces<Name extends string> {
  readonly #story: StillStory<Name>;
  readonly board: StillBoard;
  #now: Shown<Name> | undefined;

  constructor(story: StillStory<Name>, ...[host, options]: Parameters<StartStage>) {
    this.#story = story;
    const framing = story.framingOf(() => this.#now?.name);
    this.board = new StillBoard(host, options, framing);
    this.board.onShape(() => this.#mirror());
  }

  async show(moment: StageMoment): Promise<void> {
    const name = this.#story.placeOf(moment);
    if (name === this.#now?.name) return;
    const before = this.#now;
    const now = this.#begin(name);
    this.#now = now;
    await now.drawn;
    const { fade } = this.board;
    Object.assign(now.part.style, { opacity: '1', transition: `opacity ${String(fade)}ms` });
    // Somebody may have gone on meanwhile: whatever lies below the newest goes when that is there.
    await new Promise((resolve) => setTimeout(resolve, before ? fade : 0));
    before?.part.remove();
    if (this.#now !== now) return;
    const [above, below] = this.#story.plans[name].beyond;
    this.board.beyond(above, below);
  }

  /** Resolves when what is shown is drawn. */
  async settled(): Promise<void> {
    await this.#now?.drawn;
  }

  #begin(name: Name): Shown<Name> {
    const { files, folders, dress, plans } = this.#story;
    if (!this.#now) this.board.beyond(...plans[name].beyond);
    const part = addPart(this.board.world, { opacity: '0' });
    const drawn = addLayers(part, files, folders?.[name] ?? name, this.#story).then(() => dress?.(name, part));
    const shown = { name, part, drawn };
    this.#turn(part);
    return shown;
  }

  #mirror(): void {
    for (const part of this.board.world.children) this.#turn(part as HTMLElement);
  }

  #turn(part: HTMLElement): void {
    const axis = axisOf(this.board.shape, this.board.direction);
    part.style.transform = axis === 0 ? '' : `translateX(${String(axis)}px) scaleX(-1)`;
    this.board.fit();
  }
}

/** The `StartStage` of such a picture. */
export function startStill<Name extends string>(story: StillStory<Name>): StartStage {
  return (...parts) => {
    const places = new StillPlaces(story, ...parts);
    const { board } = places;
    return Promise.resolve(
      stillStage(board, { show: (moment) => places.show(moment), settled: () => places.settled() }),
    );
  };
}
