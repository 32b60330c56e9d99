// A class of thirty, written by hand: a letter for each pupil, in the order of their seats 1 to 32; 7 and 12 are missing.
import { codeOf } from '../../src/domain/assignment/code';
import type { Assignment } from '../../src/domain/assignment/assignment';
import type { CheckAnswer } from '../../src/domain/progress/practice';
import type { Pupil } from '../../src/domain/report/collection';
import { keyOf } from '../../src/domain/report/collection';
import { firstMinute } from '../../src/domain/receipt/format';
import type { Receipt, ReceiptStory, StoryState } from '../../src/domain/receipt/receipt';

/** Stories 1 and 5, with every part. */
export const thirtyAssignment: Assignment = {
  ...{ windows: [1, 5], language: null, pace: null, profile: null, naming: 'seat' },
  ...{ check: true, ticket: true, replay: true, booster: true, number: 4711 },
};

// A point is no answer. The columns are the pupils.
const states1 = 'LLLLLLLLLLLLLLLLLLLLLLLLHHRROO';
const states5 = 'LLLLLLLLLLLLLLLLHHHHROOOOOOOOO';
const tries_1 = '112111113111111211111111......';
const endings = 'FSSFAASPFSSFFSSAFSSFPSSF......';
const choices = {
  'a1-permission': 'efnfffdfenfffeffffdfffffff....',
  'a2-mask': 'csscdrslscsdssrclsscdsrsc.....',
  'a3-zuri-fire': 'yde.dd.ydeddey.ddsy.de.d......',
  // Only who drew back is asked this: four pupils.
  'a2-counter': 'd..m...........d....s.........',
} as const;
const chosen5 = { 'ouch-pick': 'lwjlwllwjl.wllwjlw............' };
const before = {
  'a-1': 'oooouooooohooooooouooooooo.o..',
  'a-6': 'hhhuhhhohhhhuhhhhhhhhoh.hhhh..',
  'a-4': 'uhuuohuuuuhuuouuhuuuuuuu......',
  // Four answers: not broken down.
  'a-7': 'hhuo..........................',
};
const after = { 'b-6': 'hhhhhhhuhhhhhhhhhhhhhhhh......', 'b-1': 'oooooooooouooooooooooooo......' };
const tickets = {
  try: 'wstpouwstpowwttsp.............',
  talk: 'jamcnjamc.....................',
  // Three answers.
  new: 's.t.o.........................',
};
/** Pupils with a round of practice: hurtful, hits, soft, alarms. */
const rounds: readonly (readonly [number, number, number, number])[] = [
  [5, 5, 3, 0],
  [5, 4, 3, 1],
  [6, 3, 2, 2],
  [5, 2, 3, 0],
  [5, 5, 3, 3],
  [4, 1, 4, 1],
];

const names = {
  state: { L: 'lit', H: 'half', R: 'read', O: 'open' },
  ending: { F: 'end-full-room', S: 'end-small-room', A: 'end-after-fire', P: 'end-paper-chair' },
  'a1-permission': { e: 'perm-everyone', f: 'perm-friends', n: 'perm-noone', d: 'perm-default' },
  'a2-mask': { c: 'mask-counter', s: 'mask-save-shut', d: 'mask-delete', r: 'mask-restrict', l: 'mask-leave' },
  'a3-zuri-fire': { y: 'fire-yes', d: 'fire-drum', e: 'fire-eyes', s: 'fire-shrug' },
  'a2-counter': { d: 'counter-down', m: 'counter-more', s: 'counter-stay' },
  'ouch-pick': { l: 'listen', w: 'we', j: 'joke' },
  answer: { o: 'ok', u: 'unclear', h: 'hurtful' },
  try: { w: 'write', s: 'sit', t: 'tell', p: 'pause', o: 'tool', u: 'unsure' },
  talk: { j: 'joke', a: 'adult', m: 'mistake', c: 'crowd', n: 'nothing' },
  new: { s: 'sentence', t: 'tool', o: 'other' },
} as const;

/** The letters of a pupil as ids, without those who gave none. */
const at = (
  index: number,
  all: Readonly<Record<string, string>>,
  of: (key: string) => Readonly<Record<string, string>>,
) =>
  Object.fromEntries(
    Object.entries(all).flatMap(([key, letters]) => {
      const id = of(key)[letters[index] ?? '.'];
      return id === undefined ? [] : [[key, id]];
    }),
  );

const byName = (key: string): Readonly<Record<string, string>> => names[key as keyof typeof names];
const answers = (index: number, form: Readonly<Record<string, string>>) =>
  at(index, form, () => names.answer) as Record<string, CheckAnswer>;

function story(index: number, window: 1 | 5): ReceiptStory {
  const state = byName('state')[(window === 1 ? states1 : states5)[index] ?? 'O'] as StoryState;
  const empty = { tries: 0, minutes: 0, ending: null, choices: {}, check: { a: {}, b: {} }, isOtherEdition: false };
  if (window === 5) {
    const level = 'power-of-words';
    const tries = state === 'lit' ? 1 : 0;
    const minutes = state === 'open' ? 0 : 11;
    return { ...empty, window, level, state, tries, minutes, choices: at(index, chosen5, byName) };
  }
  return {
    ...{ ...empty, window, level: 'block-the-bullies', state },
    tries: Number(tries_1[index]) || 0,
    minutes: state === 'lit' ? 9 + (index % 7) : 0,
    ending: byName('ending')[endings[index] ?? '.'] ?? null,
    choices: at(index, choices, byName),
    check: { a: answers(index, before), b: answers(index, after) },
  };
}

const languages = ['en', 'id', 'ar', 'en', 'en', null];
const noon = firstMinute + 470_000;

function receipt(index: number): Receipt {
  const round = rounds[index];
  return {
    ...{ code: codeOf(thirtyAssignment), assignment: thirtyAssignment },
    // Far apart, and in another order than the seats.
    pupil: ((index + 1) * 2_654_435_761) % 2 ** 32,
    name: { seat: index + (index < 6 ? 1 : index < 10 ? 2 : 3) },
    language: languages[index % languages.length] ?? null,
    ...{ begun: noon - 50, last: noon + ((index * 7) % 30) },
    stories: [story(index, 1), story(index, 5)],
    ticket: at(index, tickets, byName),
    round: round ? { hurtful: round[0], hits: round[1], soft: round[2], alarms: round[3] } : null,
  };
}

/** A pupil with one result. */
export function pupilOf(one: Receipt): Pupil {
  const entry = { text: keyOf(one), receipt: one, key: keyOf(one) };
  return { key: entry.key, number: one.pupil, counted: entry, results: [entry] };
}

/** The results. */
export const thirtyReceipts: readonly Receipt[] = Array.from({ length: 30 }, (_, index) => receipt(index));
/** The pupils. */
export const thirtyPupils: readonly Pupil[] = thirtyReceipts.map(pupilOf);
/** Minutes since 1970, a day later. */
export const thirtyNow = noon + 1440;
