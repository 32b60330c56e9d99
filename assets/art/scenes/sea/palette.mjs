// The colours of level 3: deep sea to mint, and the gold of lanterns.

export const DEEP = '#061A3A';
export const SEA = '#0C2A55';
export const PETROL = '#15557A';
export const TEAL = '#23879A';
export const LAGOON = '#4FB4AE';
export const MINT = '#8FE0C6';
export const GOLD = '#FFD166';
export const CREAM = '#FFF3D0';

/** The area of every place: wider than other levels', so that waves may wander. */
export const SWELL = [-640, -200, 2560, 1120];
