// The coloured papers of level 5: cream, mint, teal and tomato in daylight, a few others, and the evening's.

export const CREAM = '#FFEBD0';
export const PALE = '#FFF7E8';
export const PEACH = '#FFD6AE';
export const APRICOT = '#FFB88C';
export const CORAL = '#FF9474';
export const TOMATO = '#F2603F';
export const BRICK = '#C9472F';
export const FROST = '#DDF1E6';
export const MIST = '#B4E0D0';
export const MINT = '#7CCBB6';
export const LEAF = '#52AE9B';
export const TEAL = '#2E8F83';
export const PINE = '#1F6B66';
export const SUN = '#FFC95C';
export const WOOD = '#DDA36C';
export const BARK = '#A8673F';
export const COCOA = '#6E3F35';
export const LILAC = '#C9B6E6';
export const SCHOOL = '#3E78B8';

/** Papers of the evening. */
export const DUSK = '#3A4678';
export const NIGHT = '#2A3160';
export const PLUM = '#6A5A94';
export const ROSE = '#B67C9C';
