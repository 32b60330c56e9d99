// All kinds of hair by name.

import { longHair } from './long-hair.mjs';
import { shortHair } from './short-hair.mjs';

export const hair = { ...shortHair, ...longHair };
