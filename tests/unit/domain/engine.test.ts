// The engine on a story of four beats: moves, branches, tools, refusals, old saves.
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/domain/scenario/audit';
import { begin, canGoOn, choicesOf, choose, goOn, isOver, movesOf, resume } from '../../../src/domain/scenario/engine';
import { scenarioFor } from '../../../src/domain/scenario/scenario-for';
import type { MarkedState, Mechanic, Scenario } from '../../../src/domain/scenario/types';
import { marksOf, outcomeOf } from '../../../src/domain/scoring/result';

interface Tea extends MarkedState {
  readonly cups: number;
  readonly lid: boolean;
}

const words = {
  'kitchen.1': 'The kettle sings.',
  'kitchen.pour': 'Pour.',
  'kitchen.pour.cost': 'It is hot',
  'kitchen.pour.gain': 'It is tea',
  'kitchen.pour.shown': 'Steam.',
  'kitchen.pour.say': 'Careful.',
  'kitchen.pour.say-open': 'Careful, there is no lid.',
  'kitchen.wait': 'Wait.',
  'kitchen.wait.cost': 'It takes time',
  'kitchen.wait.gain': 'It is quiet',
  'kitchen.wait.shown': 'Nothing moves.',
  'kitchen.lift': 'Lift the lid.',
  'kitchen.lift.shown': 'A cloud.',
  'kitchen.hum': 'Hum.',
  'kitchen.hum.shown': 'The lid hums along.',
  'kitchen.hum.shown-open': 'The steam hums along.',
  'kitchen.hum.say': 'Mm.',
  'stir.1': 'Twice round.',
  'warm.1': 'A cup each.',
  'cold.1': 'The cup stays empty.',
  'end.1': 'Good night.',
  tea: 'You made tea.',
} as const;

const stir: Mechanic<Tea> = {
  enter: (state) => ({ ...state, cups: 0 }),
  moves: () => ['turn'],
  apply: (state, move) => ({ state: move === 'turn' ? { ...state, cups: state.cups + 1 } : state, reactions: [] }),
  done: ({ cups }) => cups >= 2,
};

const define = scenarioFor<typeof words, Tea>();
const story: Scenario<Tea> = define({
  ...{ id: 'tea', order: 1, you: 'oma', cast: ['oma'], start: 'kitchen' },
  initial: () => ({ marks: [], cups: 0, lid: true }),
  mechanics: { stir },
  beats: {
    kitchen: {
      kind: 'choice',
      lines: [{ line: 1, who: 'narrator' }],
      choices: [
        {
          ...{ id: 'pour', to: 'stir', marks: ['kind.tea'] },
          reply: { who: 'oma', face: 'calm', say: ({ lid }) => (lid ? undefined : 'say-open') },
        },
        { id: 'wait', to: 'cold' },
        {
          ...{
            id: 'hum',
            to: 'kitchen',
            tool: true,
            effect: () => ({ lid: false }),
            shown: ({ lid }) => (lid ? undefined : 'shown-open'),
          },
          reply: { who: 'oma', when: ({ lid }) => lid },
        },
        { id: 'lift', to: 'kitchen', tool: true, when: ({ lid }) => lid, effect: () => ({ lid: false }) },
      ],
    },
    stir: {
      kind: 'mechanic',
      lines: [{ line: 1, who: 'narrator' }],
      mechanic: 'stir',
      to: { branches: [{ when: ({ cups }) => cups >= 2, to: 'warm' }], otherwise: 'cold' },
    },
    warm: { kind: 'ending', lines: [{ line: 1, who: 'oma' }], to: 'end' },
    cold: { kind: 'ending', lines: [{ line: 1, who: 'oma' }], to: 'end' },
    end: { kind: 'debrief', lines: [{ line: 1, who: 'narrator' }] },
  },
  marks: [
    { id: 'kind.tea', light: 'kind', earned: () => false },
    { id: 'brave.lid', light: 'brave', earned: ({ lid }) => !lid },
  ],
  circle: [{ person: 'oma', when: ({ cups }) => cups > 0 }],
  debrief: [{ key: 'tea', when: ({ cups }) => cups > 0 }],
  forks: ['kitchen'],
  tries: ['tea'],
  items: () => [],
  tally: () => ({ hits: 0, halves: 0, leaks: 0, alarms: 0 }),
  carry: () => ({}),
});

const start = () => begin(story, { seed: 1, profile: 'standard' });
function press(...moves: string[]) {
  return moves.reduce((run, move) => {
    const step = choose(story, run, move);
    if (!step.ok) throw new Error(`${move} is refused`);
    return step.value.run;
  }, start());
}

describe('the engine', () => {
  it('shows what a choice does and who answers', () => {
    const step = choose(story, start(), 'pour');
    expect(step.ok && step.value.reactions).toEqual([
      { kind: 'caption', key: 'kitchen.pour.shown' },
      { kind: 'say', key: 'kitchen.pour.say', who: 'oma', face: 'calm' },
    ]);
  });

  it('words the answer by what held when the choice was made, and leaves it out where nobody would say it', () => {
    const after = (move: string, ...before: string[]) => {
      const step = choose(story, press(...before), move);
      return step.ok && step.value.reactions.map(({ key }) => key);
    };
    expect(after('pour', 'lift')).toEqual(['kitchen.pour.shown', 'kitchen.pour.say-open']);
    expect(after('hum')).toEqual(['kitchen.hum.shown', 'kitchen.hum.say']);
    expect(after('hum', 'lift')).toEqual(['kitchen.hum.shown-open']);
  });

  it('keeps a tool in its beat and takes it away when it is used up', () => {
    const after = press('lift');
    expect(after.beat).toBe('kitchen');
    expect(choicesOf(story, after).map(({ id }) => id)).toEqual(['pour', 'wait', 'hum']);
    expect(choose(story, after, 'lift')).toEqual({ ok: false, reason: 'not-now' });
  });

  it('goes on from a mechanic only when it is done', () => {
    const once = press('pour', 'turn');
    expect(canGoOn(story, once)).toBe(false);
    expect(choose(story, once, goOn).ok).toBe(false);
    expect(movesOf(story, press('pour', 'turn', 'turn'), 'calm')).toEqual([goOn]);
    expect(press('pour', 'turn', 'turn', goOn).beat).toBe('warm');
  });

  it('refuses what it does not know and leaves the run as it was', () => {
    const run = press('pour');
    expect(choose(story, run, 'shout')).toEqual({ ok: false, reason: 'not-now' });
    expect(run).toEqual(press('pour'));
  });

  it('is over in the quiet hour, with result and circle', () => {
    const run = press('lift', 'pour', 'turn', 'turn', goOn, goOn);
    expect(isOver(story, run)).toBe(true);
    expect(marksOf(story, run)).toEqual(['kind.tea', 'brave.lid']);
    expect(outcomeOf(story, run)).toMatchObject({
      lights: { safe: 0, kind: 1, brave: 1 },
      ...{ circle: ['oma'], happened: ['tea'] },
    });
  });

  it('loses only what no longer fits of an old save', () => {
    const { path, ...saved } = press('pour', 'turn');
    const changed = [...path, { beat: 'stir', move: 'shake' }, { beat: 'stir', move: 'turn' }];
    expect(resume(story, { ...saved, path: changed }).path).toEqual(path);
    expect(resume(story, { ...saved, path: [{ beat: 'attic', move: 'pour' }] })).toEqual(start());
  });
});

describe('the audit', () => {
  const rulesOf = (scenario: Scenario<Tea>, text: Readonly<Record<string, string>> = words) =>
    audit(scenario, text).map(({ rule, where }) => `${rule} ${where}`);
  const changed = (id: string, beat: Partial<Scenario<Tea>['beats'][string]>): Scenario<Tea> => {
    const before = story.beats[id];
    if (!before) throw new Error(`no beat ${id}`);
    return { ...story, beats: { ...story.beats, [id]: { ...before, ...beat } } };
  };

  it('has nothing to say about a sound story', () => {
    expect(rulesOf(story)).toEqual([]);
  });

  it('finds a beat that nothing leads to, one that leads nowhere, and one that does not exist', () => {
    expect(rulesOf(changed('stir', { to: 'cold' }))).toEqual(['unreachable warm']);
    expect(rulesOf(changed('cold', { to: 'cold' }))).toEqual(['no-way-on cold']);
    expect(rulesOf(changed('cold', { to: 'attic' }))).toEqual(['unknown-beat cold > attic']);
  });

  it('finds missing and long words and a choice that costs nothing', () => {
    const { 'kitchen.pour.cost': _cost, ...free } = words;
    expect(rulesOf(story, free)).toEqual(['no-words kitchen.pour.cost']);
    expect(rulesOf(story, { ...words, 'warm.1': 'x'.repeat(141) })).toEqual(['too-long warm.1']);
    expect(rulesOf(story, { ...words, 'kitchen.wait': 'x'.repeat(91) })).toEqual(['too-long kitchen.wait']);
    expect(rulesOf(story, { ...words, 'kitchen.wait.cost': 'It is hot' })).toEqual(['one-sided kitchen']);
  });

  it('lets a few answers of one kind cost the same, as long as most differ', () => {
    const costs = (...texts: string[]) => {
      const ids = texts.map((_, index) => `way-${index}`);
      const choices = ids.map((id) => ({ id, to: 'cold' }));
      const text = ids.flatMap((id, index) =>
        ['', '.gain', '.shown', '.cost'].map(
          (part) => [`cold.${id}${part}`, part === '.cost' ? (texts[index] ?? '') : 'x'] as const,
        ),
      );
      const told: Readonly<Record<string, string>> = { ...words, ...Object.fromEntries<string>(text) };
      const beats = { ...story.beats, cold: { kind: 'choice', lines: [], choices, to: 'end' } as const };
      return rulesOf({ ...story, beats }, told);
    };
    expect(costs('time', 'time', 'a look')).toEqual([]);
    expect(costs('time', 'time', 'a look', 'a look')).toEqual(['one-sided cold']);
    expect(costs('time', 'time', 'time')).toEqual(['one-sided cold']);
  });

  it('finds words that nobody would ever say or see', () => {
    const unheard = ['kitchen.wait.say', 'kitchen.wait.say-open', 'kitchen.wait.shown-open', 'kitchen.hum.say-open'];
    for (const key of unheard) expect(rulesOf(story, { ...words, [key]: 'x' })).toEqual([`no-words ${key}`]);
  });
});

describe('the typing of scenarios', () => {
  it('refuses a wrong goto, line or choice before anything runs', () => {
    const rest = { ...story, mechanics: { stir }, debrief: [], forks: [], tries: [] };
    const end = { kind: 'debrief', lines: [] } as const;
    const wrong = [
      // @ts-expect-error there is no beat called attic
      () => define({ ...rest, start: 'end', beats: { end, warm: { kind: 'ending', lines: [], to: 'attic' } } }),
      // @ts-expect-error warm has no second line
      () => define({ ...rest, start: 'warm', beats: { warm: { kind: 'debrief', lines: [{ line: 2, who: 'oma' }] } } }),
      () =>
        define({
          ...{ ...rest, start: 'end' },
          // @ts-expect-error the kitchen has no words for a choice called spill
          beats: { end, kitchen: { kind: 'choice', lines: [], choices: [{ id: 'spill', to: 'end' }] } },
        }),
    ];
    expect(wrong).toHaveLength(3);
  });
});
