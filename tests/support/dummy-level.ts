// A level of three beats as a newcomer would write it, after nothing but the README: its files by path.

/** The id of the dummy level, which is its folder's name. */
export const dummyId = 'kettle-test';

const words = {
  title: 'The Kettle Test',
  'door.dark': 'A kettle waits.',
  'door.lit': 'A kettle sings.',
  'door.note': 'Somebody makes tea.',
  'kitchen.1': 'The kettle sings.',
  'kitchen.pour': 'Pour.',
  'kitchen.pour.cost': 'It is hot',
  'kitchen.pour.gain': 'It is tea',
  'kitchen.pour.shown': 'Steam.',
  'kitchen.wait': 'Wait.',
  'kitchen.wait.cost': 'It takes time',
  'kitchen.wait.gain': 'It is quiet',
  'kitchen.wait.shown': 'Nothing moves.',
  'warm.1': 'A cup each.',
  'end.1': 'Good night.',
  'fork.kitchen': 'At the kettle',
  'mark.kind.tea': 'You made tea.',
  tea: 'There was tea.',
  'try-tea': 'Make tea for somebody.',
  talk: 'Who made tea for you?',
};

const level = `// A level of three beats.
import { scenarioFor } from '../../src/domain/scenario/scenario-for';
import type { MarkedState } from '../../src/domain/scenario/types';
import type words from '../../locales/en/levels/${dummyId}.json';

export default scenarioFor<typeof words, MarkedState>()({
  id: '${dummyId}',
  order: 7,
  you: 'oma',
  cast: ['oma'],
  start: 'kitchen',
  initial: () => ({ marks: [] }),
  mechanics: {},
  beats: {
    kitchen: {
      kind: 'choice',
      lines: [{ line: 1, who: 'narrator' }],
      choices: [
        { id: 'pour', to: 'warm', marks: ['kind.tea'] },
        { id: 'wait', to: 'warm' },
      ],
    },
    warm: { kind: 'ending', lines: [{ line: 1, who: 'oma' }], to: 'end' },
    end: { kind: 'debrief', lines: [{ line: 1, who: 'narrator' }] },
  },
  marks: [{ id: 'kind.tea', light: 'kind', earned: () => false }],
  circle: [{ person: 'oma', when: () => true }],
  debrief: [{ key: 'tea', when: () => true }],
  forks: ['kitchen'],
  tries: ['try-tea'],
  items: () => [],
  tally: () => ({ hits: 0, halves: 0, leaks: 0, alarms: 0 }),
  carry: () => ({}),
});
`;

const stage = `// An empty stage.
import type { StartStage } from '../../src/ports/stage';
import { startBoard } from '../_kit/board';

const start: StartStage = async (host, options) => {
  const board = await startBoard(host, options, () => ({ x: 0, y: 0, width: 1280, height: 720 }));
  return {
    show: () => Promise.resolve(),
    speak: () => undefined,
    feel: () => undefined,
    press: () => undefined,
    pause: (paused) => board.pause(paused),
    options: (changed) => board.options(changed),
    makeRoom: (insets) => board.makeRoom(insets),
    anchor: () => undefined,
    settled: () => board.settled(),
    destroy: () => board.destroy(),
  };
};

export default start;
`;

const lesson = {
  title: 'The Kettle Test',
  about: 'On tea.',
  'p.1': 'Tea helps.',
  'remember.1': 'Make tea.',
};

/** The files of the dummy level: content by path from the root. */
export const dummyFiles: Readonly<Record<string, string>> = {
  [`scenes/${dummyId}/level.ts`]: level,
  [`scenes/${dummyId}/stage.ts`]: stage,
  [`scenes/${dummyId}/README.md`]: '# The Kettle Test\n\nTeaches tea.\n',
  [`locales/en/levels/${dummyId}.json`]: JSON.stringify(words, undefined, 2),
  [`locales/en/lessons/${dummyId}.json`]: JSON.stringify(lesson, undefined, 2),
};
