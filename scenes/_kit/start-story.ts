// Starts the stage of a level that is told in painted places: board, places, people, the window of a caller.
import type { Person } from '../../src/domain/scenario/people';
import type { StageReport, StartStage } from '../../src/ports/stage';
import { startBoard, type Board } from './board';
import { atlasAt, loadFiles, type Files } from './load-files';
import { addPlaces, type Place, type PlacePlan } from './painted-places';
import type { Framing } from './place-camera';
import type { StoryExtras, StoryParts } from './story-parts';
import { StoryStage } from './story-stage';
import { gatherTroupe, type Troupe } from './troupe';
import { addVisitorWindow, type WindowColors } from './visitor-window';

/** What a level adds once board and people are there. */
export interface Own<Name extends string> {
  readonly extras: StoryExtras<Name>;
  /** Puts the level's things into a place that was just loaded. */
  dress(name: Name, place: Place): void | Promise<void>;
}

/** What a level is drawn from. */
export interface Story<Name extends string> extends Pick<StoryParts<Name>, 'layoutOf' | 'sceneOf'> {
  readonly files: Files;
  /** The key of the atlas of small things, and its path without an ending. */
  readonly props: readonly [key: string, path: string];
  readonly plans: Readonly<Record<Name, PlacePlan>>;
  readonly framingOf: (placeNow: () => Name | undefined) => Framing;
  readonly windowColors: WindowColors;
  /** Whose face the narrator's lines carry, where they carry one. */
  readonly you?: Person;
  readonly add: (board: Board, troupe: Troupe, report: (report: StageReport) => void) => Own<Name> | Promise<Own<Name>>;
}

/** The `StartStage` of such a level. */
export function startStory<Name extends string>(story: Story<Name>): StartStage {
  return async (host, options, report) => {
    const running: { stage?: StoryStage<Name> } = {};
    const { files, props, plans, layoutOf, sceneOf, windowColors, you } = story;
    const framing = story.framingOf(() => running.stage?.place);
    const board = await startBoard(host, options, framing);
    await loadFiles(board.scene, [atlasAt(files, ...props)]);
    const troupe = gatherTroupe(board);
    const own = await story.add(board, troupe, report);
    const places = addPlaces({ board, files, plans, dress: (name, place) => own.dress(name, place) });
    running.stage = new StoryStage({
      ...{ board, places, report, layoutOf, sceneOf, troupe, extras: own.extras },
      ...(you ? { you } : {}),
      window: addVisitorWindow(board, windowColors),
    });
    return running.stage;
  };
}
