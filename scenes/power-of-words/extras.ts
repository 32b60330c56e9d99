// What level 5 adds to places and people: the sheet, the small things, aprons.
import type { FoldingPaperState as State } from '../../src/domain/mechanics/folding-paper/types';
import type { StageMoment } from '../../src/ports/stage';
import type { Board } from '../_kit/board';
import type { BeatScene, StoryExtras } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';
import type { Layout } from './layout';
import { addProp, unitsOf } from './props';
import type { Things } from './things';
import type { WeekSheet } from './week-sheet';

/** Over a person, and under what lies before everybody. */
const apronDepth = 10.5;
/** A puppet of this scale is of size 1 for the painter. */
const life = 1.18;

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'folds' in value && 'draw' in value;

/** Logical units for a place on the page. */
function unitsAcross(board: Board, pageX: number): number {
  const from = board.pagePoint(0, 0).x;
  const to = board.pagePoint(100, 0).x;
  return to === from ? 0 : ((pageX - from) / (to - from)) * 100;
}

/** Adds them all; `things` are there before, because places are dressed with them. */
export function addExtras(board: Board, things: Things, sheet: WeekSheet): StoryExtras<PlaceName> {
  const { scene } = board;
  const aprons = (['you', 'guest'] as const).map((spot) => ({
    spot,
    image: addProp(scene, 'apron').setDepth(apronDepth).setVisible(false),
  }));
  return {
    async show({ beat, line, state }: StageMoment, { place }: BeatScene<PlaceName>) {
      if (!isState(state)) return;
      things.show(beat, state);
      for (const { image } of aprons) image.setVisible(place === 'paper-bakery');
      await sheet.show(place, beat, line, state);
    },
    arrange(layout) {
      // Every layout of this level is its own kind.
      const own = layout as Layout;
      sheet.arrange(own);
      things.arrange(own.shape);
      for (const { spot, image } of aprons) {
        const { x = 0, y = 0, scale = 1 } = own.spots[spot] ?? {};
        image.setPosition(x, y).setScale((scale / life) * unitsOf(scene, 'apron'));
      }
    },
    called: () => undefined,
    step: (milliseconds) => sheet.step(milliseconds),
    pause: () => undefined,
    options: () => sheet.draw(),
    find: (name) => (name === 'sheet' ? sheet.find() : undefined),
    lift: (weight, pageX) => sheet.pull(weight, unitsAcross(board, pageX)),
  };
}
