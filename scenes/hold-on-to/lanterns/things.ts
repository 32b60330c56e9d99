// What is on the boat and around it, as the view asks for it: looked up in the sea and in the moves.
import type { HoldTheLightState, Lantern, Stone, StoneItem } from '../../../src/domain/mechanics/hold-the-light/types';
import { sea } from '../sea';

type State = HoldTheLightState;

/** The lantern of this id, if one is. */
export const lanternCalled = (id: string): Lantern | undefined => sea.lanterns.find((lantern) => lantern.id === id);
/** The judged comment of this id, if one is. */
export const stoneCalled = (id: string): StoneItem | undefined => sea.stones.find((stone) => stone.id === id);
/** Who wrote it. */
export const handleOf = (id: string): string => (lanternCalled(id) ?? stoneCalled(id))?.handle ?? '';
/** What is unclear glows a little at its edge. */
export const glows = (id: string): boolean => stoneCalled(id)?.kind === 'unclear';

/** In the gentle wording what means harm is only named, so it is drawn without words of its own. */
export const isVeiled = (state: State, id: string): boolean =>
  state.profile === 'gentle' && stoneCalled(id)?.tag === 'harmful';

/** What can be done with a stone, in the order in which it is shown. */
const stoneVerbs = ['allow', 'refuse', 'turn', 'ask', 'down', 'proof', 'again', 'back', 'report', 'block'];

/** The moves with a stone that are there now. */
export const stoneMovesOf = (moves: readonly string[], item: string): readonly string[] =>
  stoneVerbs.map((verb) => `${verb}.${item}`).filter((move) => moves.includes(move));

/** The moves with a lantern in the hands that are there now. */
export const handMovesOf = (moves: readonly string[], lantern: string): readonly string[] =>
  [`answer.${lantern}.1`, `answer.${lantern}.2`, `release.${lantern}`].filter((move) => moves.includes(move));

/** Lanterns within reach: those that hang near come first, they leave first. */
export const nearOf = ({ hanging, near }: State): readonly string[] => [
  ...hanging.map(({ lantern }) => lantern),
  ...near,
];

/** Stones that weigh now: before the curtain, and in the hands; the last one first. */
export const weighing = ({ stones }: State): readonly Stone[] =>
  stones.filter(({ where }) => where === 'door' || where === 'hands').reverse();

/** Stones that lie somewhere and no longer weigh. */
export const lying = ({ stones }: State): readonly Stone[] =>
  stones.filter(({ where }) => where === 'deck' || where === 'step' || where === 'clear');
