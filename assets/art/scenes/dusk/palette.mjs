// The colours of level 4: a street in low sun.

export const NIGHT = '#2F2058';
export const PLUM = '#5A3B86';
export const INDIGO = '#43369A';
export const VIOLET = '#8A5BB5';
export const ROSE = '#C86A98';
export const CORAL = '#F08A86';
export const PEACH = '#FFB98A';
export const SUN = '#FFC24B';
export const GOLD = '#FFE3A6';
export const CREAM = '#FFF3DC';
