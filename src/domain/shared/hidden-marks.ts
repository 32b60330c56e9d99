// Marks in a text that nobody sees.

/** For the inside of a character class: soft hyphen, zero width, direction of writing. */
export const hiddenMarks = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
