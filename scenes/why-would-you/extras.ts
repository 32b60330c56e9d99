// What level 2 adds to places and people: the phone that leans, the scribble, the small things, and a world that tilts along.
import { slopeOf } from '../../src/domain/mechanics/leaning-keyboard/slope';
import type { LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';
import type { StageMoment } from '../../src/ports/stage';
import type { Board } from '../_kit/board';
import { glide } from '../_kit/glide';
import type { BeatScene, StoryExtras } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';
import type { Layout } from './layout';
import { addLeaningPhone, type Screen } from './leaning-phone';
import { addScribble } from './scribble';
import type { Things } from './things';

/** How far the whole view rolls with each step of the slope, in degrees. */
const roll = 0.45;
/** The slope before anything has happened. */
const level = 0;
/** The phone begins to lean when it is said to. */
const isLevel = ({ beat, line }: StageMoment): boolean =>
  beat === 'a1-four' || (beat === 'a1-feature' && line !== undefined && line < 3);
/** Beats that end on level ground, whatever the state says. */
const isEnding = (beat: string): boolean => beat.startsWith('end-') || beat === 'reveal-night' || beat === 'quiet-hour';

const isState = (value: unknown): value is LeaningKeyboardState =>
  typeof value === 'object' && value !== null && 'tilt' in value && 'weight' in value;

function screenOf(beat: string, state: LeaningKeyboardState): Screen {
  if (beat === 'a3-sent' || beat === 'a3-after' || beat === 'a3-repair') return 'grey';
  return beat === 'a1-four' || state.unsent === 'deleted' || beat === 'a3-drawer' ? 'dark' : 'lit';
}

/** Something was let out in public just now: it shines before it hurts. */
const hasFlashed = (then: LeaningKeyboardState | undefined, now: LeaningKeyboardState): boolean =>
  then !== undefined &&
  ((now.vented && !then.vented) || (now.sent !== then.sent && now.sent !== 'no' && now.sent !== 'plain'));

/** Adds them all; `things` is handed in because the places are dressed with it. */
export function addExtras(board: Board, things: Things): StoryExtras<PlaceName> {
  const { scene, motion } = board;
  const phone = addLeaningPhone(board);
  const scribble = addScribble(board);
  const camera = scene.cameras.main;
  let side: 1 | -1 = 1;
  let shown: LeaningKeyboardState | undefined;
  let isAtDesk = false;
  let isCalled = false;
  // Whoever calls is seen where the phone stands.
  const showPhone = (): void => phone.show(isAtDesk && !isCalled);
  const tiltWorld = (slope: number): Promise<void> => {
    const rotation = motion.live ? (side * slope * roll * Math.PI) / 180 : 0;
    return glide(board, camera, { rotation }, { duration: 900, ease: 'Back.out' });
  };

  async function lean(
    moment: StageMoment,
    now: LeaningKeyboardState,
    then: LeaningKeyboardState | undefined,
  ): Promise<void> {
    const { beat } = moment;
    const slope = isLevel(moment) || isEnding(moment.beat) ? level : slopeOf(now);
    if (hasFlashed(then, now)) await phone.flash();
    if (now.moves.includes('unblame') && then?.moves.includes('unblame') === false) void phone.letGo();
    phone.screen(screenOf(beat, now));
    phone.load(isEnding(beat) ? 0 : now.weight);
    scribble.grow(slope >= 4 ? 2 : slope >= 2 ? 1 : 0);
    await Promise.all([phone.lean(slope), tiltWorld(slope)]);
  }

  return {
    async show(moment: StageMoment, { place }: BeatScene<PlaceName>) {
      if (!isState(moment.state)) return;
      const then = shown;
      shown = moment.state;
      isAtDesk = place === 'ink-desk';
      showPhone();
      scribble.show(place !== 'ink-nila' && !isEnding(moment.beat));
      await Promise.all([lean(moment, moment.state, then), things.show(moment, moment.state, then)]);
    },
    arrange(layout) {
      // Every layout of this level is its own kind.
      const own = layout as Layout;
      ({ side } = own);
      phone.place(own);
      scribble.place(own);
      things.place(own.axis);
    },
    called(isSeen) {
      isCalled = isSeen;
      showPhone();
    },
    step: (milliseconds) => scribble.step(milliseconds),
    pause: () => undefined,
    options: () => {
      if (!motion.live) camera.setRotation(0);
    },
    find: (name) => (name === 'phone' ? phone.foot : undefined),
  };
}
