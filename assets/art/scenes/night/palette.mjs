// The colours of level 6: near-black blue, what a lamp wakes in it, and the lamp.

export const BLACK = '#0A0F26';
export const DEEP = '#131A3A';
export const NIGHT = '#1B2450';
export const BLUE = '#28336A';
export const STEEL = '#45549A';
export const MIST = '#8C9CCB';
export const TEAL = '#2A7A92';
export const LAMP = '#FFB84A';
export const GOLD = '#FFDD92';
export const CREAM = '#FFF3DC';
export const CORAL = '#E9685C';
export const ROSE = '#C2557F';
