// Who is who: each person's look by name. Roles rotate, so nothing here says who is kind.

import { INK, mix } from '../tools/colour.mjs';
import { skins } from './skins.mjs';

const child = { width: 1, height: 1, head: 0.95, neck: 552 };
const adult = { width: 1.14, height: 1.14, head: 0.89, neck: 536 };

// prettier-ignore
const looks = {
  nila: { sits: true, skin: 'brown', hair: 'braid', hairColour: '#2A1830', eye: '#3a2018', lashes: true, top: '#F6B73C', topStyle: 'artist', accent: '#E2457B', trousers: '#2F7F86', shoe: '#E2457B', browColour: '#2A1830' },
  zuri: { skin: 'deep', hair: 'puffs', hairColour: '#2C1A2C', eye: '#2a1618', lashes: true, top: '#8FD0F2', topStyle: 'star', accent: '#FF7FA8', trousers: '#5A4AA8', shoe: '#FFD166', browColour: '#1C0C18' },
  kei: { skin: 'deep', hair: 'curls', hairColour: '#33213A', hairLight: '#6b4a6b', eye: '#3a2020', top: '#FFC24B', topStyle: 'star', accent: '#F2603F', trousers: '#4B5AA8', shoe: '#F2603F', browColour: '#1C0C18', wheelchair: true },
  remi: { sits: true, skin: 'tan', hair: 'bob', hairColour: '#2E2342', hairLight: '#6A5A9C', eye: '#3b2530', glasses: true, lashes: true, top: '#5C8DF6', topStyle: 'stripe', accent: '#EAF1FF', trousers: '#F0A45D', shoe: '#7A4BC2', browColour: '#2E2342' },
  tavi: { skin: 'light', hair: 'waves', hairColour: '#D9622B', eye: '#3F6B57', freckles: true, top: '#2FB5A0', topStyle: 'hoodie', accent: '#FFF3D6', trousers: '#47509A', shoe: '#FF7B5F', browColour: '#A8431F' },
  lina: { sits: true, skin: 'light', hair: 'long', hairColour: '#C98A3E', eye: '#3F6B8B', lashes: true, freckles: true, top: '#9B7BE0', topStyle: 'hoodie', accent: '#FFF1D6', trousers: '#5B6AA8', shoe: '#FFFFFF', browColour: '#8A5A26' },
  idris: { sits: true, skin: 'tan', hair: 'crop', hairColour: '#231A2E', eye: '#3b2222', top: '#E86A5B', topStyle: 'stripe', accent: '#FFE9D6', trousers: '#3C4A86', shoe: '#2FB5A0', browColour: '#231A2E' },
  amara: { sits: true, bag: '#2E8F83', skin: 'brown', hair: 'hijab', hairColour: '#8C6BE8', eye: '#4A2A20', lashes: true, top: '#FF8A73', topStyle: 'tunic', accent: '#FFE3A6', trousers: '#3E3A78', shoe: '#FFC857', browColour: '#3a1f2a' },
  theo: { sits: true, skin: 'light', hair: 'cap', hairColour: '#7A4A3A', eye: '#4a3a6a', top: '#5B5F86', topStyle: 'hoodie', accent: '#3FB79C', trousers: '#343A5E', shoe: '#C9CDE6', browColour: '#55302A' },
  dewi: { build: adult, skin: 'tan', hair: 'bun', hairColour: '#4A3A52', hairLight: '#B9A8C4', eye: '#3b2a30', glasses: true, lashes: true, top: '#2E8F83', topStyle: 'tunic', accent: '#FFE3A6', trousers: '#4A3A6A', shoe: '#8A4A5A', browColour: '#4A3A52' },
  arif: { build: { width: 1.36, height: 1.14, head: 0.93, neck: 538 }, skin: 'tan', hair: 'greying', hairColour: '#54505E', hairLight: '#B4B1BE', eye: '#3b2a22', browColour: '#45404F', browWidth: 12, broadNose: 12, wrinkles: 0.55, moustache: '#5A5563', top: '#7FA6C9', topStyle: 'shirt', accent: '#F4EFE4', trousers: '#4A4658', shoe: '#6A4636', keys: true },
  oma: { build: { width: 1.04, height: 0.8, head: 0.84, neck: 560 }, skin: 'deep', hair: 'granny', hairColour: '#F3EEF6', hairShade: '#CFC4DC', hairLight: '#FFFFFF', eye: '#2f1a18', browColour: '#EFE8F2', browWidth: 9, glasses: true, wrinkles: 0.8, top: '#B0577F', topStyle: 'shawl', accent: '#FFD98A', trousers: '#5A4A8C', skirt: true, shoe: '#7A4A5C' },
  bim: { build: { width: 0.74, height: 0.63, head: 0.84, neck: 568 }, skin: 'brown', hair: 'tousled', hairColour: '#2F1C2C', eye: '#3a2018', gapTooth: true, top: '#54C29B', topStyle: 'hamster', accent: '#FFE9B8', shortSleeves: true, trousers: '#E0784F', shoe: '#6A7BE0', browColour: '#2A1830' },
  grandfather: { build: { width: 1.16, height: 1.02, head: 0.9, neck: 546 }, atlasScale: 0.6, skin: 'light', hair: 'baker', hairColour: '#E4DDE2', hairShade: '#BDB2BE', hairLight: '#FFFFFF', eye: '#3F6B57', freckles: true, browColour: '#7A6C74', browWidth: 12, broadNose: 12, wrinkles: 0.9, moustache: '#FFFDF8', top: '#E9DCC8', topStyle: 'apron', accent: '#FFFDF6', trousers: '#5A5468', shoe: '#7A4A3A' },
};

/** All people in the order of the casting table. */
export const people = Object.keys(looks);

/** A person's look with every derived tone filled in. Throws for a name that is not in the cast. */
export function look(name) {
  const chosen = looks[name];
  if (!chosen) throw new Error(`There is nobody called ${name} in the cast.`);
  return completed(chosen);
}

/** The same for a look that stands in no table (extras in the background). */
export function completed(chosen) {
  return {
    build: child,
    hairShade: mix(chosen.hairColour, INK, 0.35),
    hairLight: mix(chosen.hairColour, '#ffd9b0', 0.35),
    topShade: mix(chosen.top, INK, 0.28),
    trousersShade: mix(chosen.trousers, INK, 0.3),
    ...chosen,
    skin: skins[chosen.skin],
  };
}
