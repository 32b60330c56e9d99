// The kind comments of level 3 as data: 9 that always come and 26 of which 18 do; their words are in locales/.
import type { Lantern } from '../../src/domain/mechanics/hold-the-light/types';

const stranger = { friend: false, own: false, shy: false } as const;

/** Lanterns of every run; each has two replies of its own. Who `w-tavi` is stays unknown until the pier. */
export const core: readonly Lantern[] = [
  { id: 'w-tavi', handle: '@warm_oven', face: 'calm', friend: false, own: true, shy: true },
  { id: 'w-zuri', handle: '@zuri.louder', person: 'zuri', face: 'happy', friend: true, own: true, shy: false },
  { id: 'w-nila', handle: '@nila.draws', person: 'nila', face: 'calm', friend: true, own: true, shy: false },
  { id: 'w-amara', handle: '@amara.shore', person: 'amara', face: 'happy', friend: true, own: true, shy: false },
  { id: 'w-bim', handle: '@bims.mum', person: 'bim', face: 'happy', friend: true, own: true, shy: false },
  { id: 'w-lina', handle: '@lina_lately', person: 'lina', face: 'happy', friend: true, own: true, shy: false },
  { id: 'w-idris', handle: '@idris.on.air', person: 'idris', face: 'talk', friend: true, own: true, shy: false },
  { id: 'w-remi', handle: '@remi.scribbles', person: 'remi', face: 'calm', friend: true, own: true, shy: false },
  { id: 'w-ferry', handle: '@ferry_line_4', face: 'calm', friend: false, own: true, shy: false },
];

/** The others; their replies are two of the six shared ones. */
export const others: readonly Lantern[] = [
  { ...stranger, id: 'w-ina', handle: '@quietly_ina', face: 'calm', shy: true },
  { ...stranger, id: 'w-cello', handle: '@cello_under_bed', face: 'calm', shy: true },
  { ...stranger, id: 'w-pier', handle: '@pier_radio', face: 'calm' },
  { ...stranger, id: 'w-moss', handle: '@mossy_steps', face: 'calm' },
  { ...stranger, id: 'w-bee', handle: '@b_side_bee', face: 'happy' },
  { ...stranger, id: 'w-hana', handle: '@hana.runs', face: 'happy' },
  { ...stranger, id: 'w-socks', handle: '@two.left.socks', face: 'happy' },
  { ...stranger, id: 'w-night', handle: '@night_shift_joe', face: 'calm' },
  { ...stranger, id: 'w-soup', handle: '@soup_of_the_day', face: 'calm' },
  { ...stranger, id: 'w-rain', handle: '@rain_o_clock', face: 'calm' },
  { ...stranger, id: 'w-paper', handle: '@paper.planet', face: 'happy' },
  { ...stranger, id: 'w-stairs', handle: '@lamp.post.9', face: 'calm' },
  { ...stranger, id: 'w-dune', handle: '@dune_fox', face: 'happy' },
  { ...stranger, id: 'w-okra', handle: '@ok.ok.okra', face: 'calm' },
  { ...stranger, id: 'w-noodle', handle: '@tuesday_kid', face: 'happy' },
  { ...stranger, id: 'w-tide', handle: '@lo.tide', face: 'calm' },
  { ...stranger, id: 'w-violin', handle: '@second.violin', face: 'calm' },
  { ...stranger, id: 'w-fish', handle: '@marble_run', face: 'happy' },
  { ...stranger, id: 'w-gate', handle: '@gate_14', face: 'calm' },
  { ...stranger, id: 'w-kitchen', handle: '@no_capo', face: 'happy' },
  { ...stranger, id: 'w-kite', handle: '@kite_club', face: 'happy' },
  { ...stranger, id: 'w-milk', handle: '@milk.teeth', face: 'happy' },
  { ...stranger, id: 'w-reed', handle: '@old_reed', face: 'calm' },
  { ...stranger, id: 'w-card', handle: '@postcard_to_me', face: 'calm' },
  { ...stranger, id: 'w-bus', handle: '@bus.window', face: 'happy' },
  { ...stranger, id: 'w-echo', handle: '@stairwell_b', face: 'happy' },
];

/** All 35. */
export const lanterns: readonly Lantern[] = [...core, ...others];
