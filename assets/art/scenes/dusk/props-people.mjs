// Those who twist, as people in a cold dark tint with a phone's light on them; two honest ones look the same from far off. Origins: the feet.

import { completed, look } from '../../rig/cast.mjs';
import { person } from '../../rig/person.mjs';
import { group, oval } from '../../tools/svg.mjs';
import { glow } from '../rooms/light.mjs';

const COLD =
  '<filter id="cold" x="-20%" y="-10%" width="140%" height="120%" color-interpolation-filters="sRGB"><feColorMatrix values=".12 .15 .06 0 .13  .08 .11 .05 0 .075  .11 .14 .11 0 .27  0 0 0 1 0" result="dark"/><feOffset in="SourceAlpha" dx="-6" dy="2" result="aside"/><feComposite in="SourceAlpha" in2="aside" operator="out" result="edge"/><feFlood flood-color="#C98AA8" flood-opacity=".8"/><feComposite in2="edge" operator="in" result="rim"/><feMerge><feMergeNode in="dark"/><feMergeNode in="rim"/></feMerge></filter>';

const plain = { top: '#8888AA', trousers: '#55557A', shoe: '#9999BB', accent: '#BBBBCC', eye: '#3b2525' };

/** Nobody's cousin and nobody's friend: not in the cast, and never known. */
const strangers = [
  { ...plain, skin: 'light', hair: 'waves', hairColour: '#5A4A50', browColour: '#3A2A30', topStyle: 'hoodie' },
  { ...plain, skin: 'tan', hair: 'bun', hairColour: '#3A2A40', browColour: '#2A1A30', topStyle: 'stripe', glasses: true, lashes: true }, // prettier-ignore
  { ...plain, skin: 'brown', hair: 'crop', hairColour: '#2A1A2A', browColour: '#1A0A1A', topStyle: 'hoodie' },
  { ...plain, skin: 'light', hair: 'cap', hairColour: '#4A3A3A', browColour: '#2A1A1A', topStyle: 'star' },
].map(completed);

const phoneLight = () =>
  glow(4, -372, 120, 120, '#B9A6FF', 0.75) + '<rect x="-21" y="-412" width="46" height="86" rx="8" fill="#E4DAFF" opacity=".85" transform="rotate(-8 4 -372)"/>'; // prettier-ignore

/** A cold figure. */
const shade = (who, emotion, pose = 'phone') =>
  COLD +
  oval(-20, 0, 130, 14, '#241548', 0.45) +
  `<g filter="url(#cold)">${person(who, emotion, { pose })}</g>` +
  (pose === 'phone' ? phoneLight() : '');

/** Some of a class chat, close together. */
const crowd = () =>
  group('translate(-190 -30) scale(.86)', shade(strangers[2], 'happy')) +
  group('translate(190 -30) scale(.86)', shade(strangers[3], 'talk')) +
  group('translate(0 0)', shade(strangers[0], 'happy'));

const VIEW = [-190, -740, 380, 764];
const SCALE = 0.46;

/** Draws `[{ name, content, view, scale }]` for the atlas. */
export const peopleProps = () => [
  ...strangers.map((who, i) => ({ name: `shade-${i + 1}`, content: shade(who, i === 1 ? 'calm' : 'proud'), view: VIEW, scale: SCALE })), // prettier-ignore
  ...[0, 1].map((i) => ({ name: `shade-${i + 1}-talk`, content: shade(strangers[i], 'talk'), view: VIEW, scale: SCALE })), // prettier-ignore
  ...[0, 1].map((i) => ({ name: `shade-${i + 1}-closed`, content: shade(strangers[i], 'proud', 'anxious'), view: VIEW, scale: SCALE })), // prettier-ignore
  { name: 'shade-lina', content: shade(look('lina'), 'anxious'), view: VIEW, scale: SCALE },
  { name: 'shade-remi', content: shade(look('remi'), 'hurt'), view: VIEW, scale: SCALE },
  { name: 'shade-crowd', content: crowd(), view: [-360, -750, 720, 774], scale: 0.3 },
];
