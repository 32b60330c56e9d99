// Words from outside as they may be shown: in one line, without what is not seen or turns the direction of writing.
import { hiddenMarks } from './hidden-marks';

const hidden = new RegExp(`[\\p{Cc}\\p{Zl}\\p{Zp}${hiddenMarks}]+`, 'gu');

/** A text in one line; '' where nothing is left to be seen. */
export const oneLine = (text: string): string => text.replace(hidden, ' ').replace(/\s+/gu, ' ').trim();
