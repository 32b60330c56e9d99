// What is laid over people: aprons, things in their hands, and the legs of those who sit on a step.

import { hand } from '../../rig/arms.mjs';
import { look } from '../../rig/cast.mjs';
import { seatedLegs } from '../../rig/legs.mjs';
import { group, line } from '../../tools/svg.mjs';
import { curve, disc, paper, rect } from './cut.mjs';
import { TEAL, TOMATO } from './palette.mjs';
import { soup } from './props-food.mjs';
import { tables } from './props-story.mjs';

const CLOTH = '#FFFBF0';

/** The lower half of an apron, over poses whose arms are before the chest. Origin: the ground between the feet. */
const waist = () =>
  paper(curve([[-86, -292], [0, -286], [86, -292], [92, -220], [84, -130], [0, -116], [-84, -130], [-92, -220]], { closed: true, step: 24 }), CLOTH, { lift: 0.7, tone: 0.1 }) +
  paper([[-88, -296], [88, -296], [88, -282], [-88, -282]], TEAL, { lift: 0.4 }) +
  paper(rect(-40, -238, 80, 50, { slip: 2 }), '#F4E6D0', { lift: 0.3 }) +
  paper(disc(-58, -176, 9), '#FFFFFF', { lift: 0, rim: 0 }) + paper(disc(54, -158, 12, 9), '#FFFFFF', { lift: 0, rim: 0 }); // prettier-ignore

/** The whole apron, over poses whose arms hang beside the body. */
const apron = () =>
  line('M-44 -450 L-40 -398 M44 -450 L40 -398', CLOTH, 12) +
  paper(curve([[-48, -402], [0, -396], [48, -402], [54, -340], [66, -286], [-66, -286], [-54, -340]], { closed: true, step: 24 }), CLOTH, { lift: 0.5, tone: 0.08 }) +
  paper(disc(0, -346, 17), TOMATO, { lift: 0.3 }) + paper(disc(0, -346, 8), '#FFC95C', { lift: 0.2 }) +
  waist(); // prettier-ignore

/** Legs from the hips down, for somebody on a step. Origin: the middle of the hips. */
const sitting = (name) => group('translate(0 236)', seatedLegs(look(name)));

/** Two hands of somebody's skin at `x` to both sides, turned inwards, as they hold a thing. */
const hands = (name, x, y, size, turn) =>
  [-1, 1]
    .map((side) =>
      group(
        `translate(${side * x} ${y}) scale(${-side * size} ${size}) rotate(${turn})`,
        hand('rest', 1, look(name).skin),
      ),
    )
    .join('');

/** Draws `[{ name, content, view }]` for the atlas. */
export const peopleProps = () => [
  { name: 'apron', content: apron(), view: [-112, -462, 224, 366], scale: 0.8 },
  { name: 'apron-waist', content: waist(), view: [-112, -312, 224, 216], scale: 0.8 },
  { name: 'soup-held', content: soup(true) + hands('tavi', 56, -34, 0.86, 8), view: [-80, -108, 160, 132] },
  { name: 'tables', content: tables() + hands('arif', 150, 78, 1.14, -64), view: [-196, -118, 398, 236], scale: 0.8 },
  { name: 'sit-tavi', content: sitting('tavi'), view: [-100, -30, 200, 270], scale: 0.8 },
  { name: 'sit-lina', content: sitting('lina'), view: [-100, -30, 200, 270], scale: 0.8 },
];
