// People as grey paper cut-outs, before a light falls on them: flat, with the white edge of the scissors. Origins: the feet.

import { look } from '../../rig/cast.mjs';
import { person } from '../../rig/person.mjs';
import { box, group, oval } from '../../tools/svg.mjs';
import { BLACK } from './palette.mjs';

/** Grey paper with a cut edge and a shadow of its own. */
const PAPER =
  '<filter id="cut" x="-20%" y="-10%" width="140%" height="120%" color-interpolation-filters="sRGB">' +
  '<feMorphology in="SourceAlpha" operator="dilate" radius="7" result="wide"/>' +
  '<feFlood flood-color="#9AA2C2"/><feComposite in2="wide" operator="in" result="edge"/>' +
  '<feColorMatrix in="SourceGraphic" values=".13 .26 .06 0 .17  .13 .26 .06 0 .19  .13 .26 .06 0 .29  0 0 0 1 0" result="grey"/>' +
  '<feFlood flood-color="#0A0F26" flood-opacity=".5"/><feComposite in2="wide" operator="in" result="dark"/><feOffset in="dark" dx="9" dy="9" result="shadow"/>' +
  '<feMerge><feMergeNode in="shadow"/><feMergeNode in="edge"/><feMergeNode in="grey"/></feMerge></filter>';

/** The strip of card a cut-out stands on. */
const stand = () => oval(0, 6, 120, 12, BLACK, 0.5) + box(-70, -6, 140, 14, 4, '#6A7398');

const cutOut = (name, emotion, pose) =>
  PAPER +
  group('', pose === 'sit' || name === 'kei' ? '' : stand()) +
  `<g filter="url(#cut)">${person(look(name), emotion, { pose })}</g>`;

const VIEW = [-190, -740, 380, 766];
const SCALE = 0.4;

const people = [
  ['kei', 'anxious', 'hurt'],
  ['tavi', 'angry', 'angry'],
  ['amara', 'angry', 'proud'],
  ['remi', 'anxious', 'sit'],
  ['theo', 'angry', 'phone'],
  ['theo', 'anxious', 'sit', 'theo-sits'],
  ['idris', 'anxious', 'anxious'],
];

/** Draws `[{ name, content, view, scale }]` for the atlas. */
export const peopleProps = () =>
  people.map(([name, emotion, pose, as = name]) => ({ name: `cut-${as}`, content: cutOut(name, emotion, pose), view: name === 'kei' ? [-250, -740, 500, 766] : VIEW, scale: SCALE })); // prettier-ignore
