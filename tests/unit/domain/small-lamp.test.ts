// The rules of level 6: the chat and how it is judged, the lamp, the slips, the handles.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleFaces, messages, slipsFor, tide } from '../../../scenes/what-we-dont-see/items';
import { startState } from '../../../scenes/what-we-dont-see/start-state';
import { barsToPass, chat, messageNow, messageOf } from '../../../src/domain/mechanics/small-lamp/chat';
import { drawChat, drawSlips } from '../../../src/domain/mechanics/small-lamp/draw';
import { faces } from '../../../src/domain/mechanics/small-lamp/faces';
import { askHands, takeHandle, takeToo } from '../../../src/domain/mechanics/small-lamp/handles';
import { meetings, tallyOf } from '../../../src/domain/mechanics/small-lamp/judge';
import { ask, isDark, seeWithoutLamp, shine } from '../../../src/domain/mechanics/small-lamp/lamp';
import type { SmallLampState } from '../../../src/domain/mechanics/small-lamp/types';
import type { Profile } from '../../../src/domain/scenario/types';
import { seededRandom } from '../../../src/domain/shared/random';

const evening = (seed = 1, profile: Profile = 'standard'): SmallLampState =>
  startState(seededRandom(seed), profile, {});
const context = { beat: 'air-chat', profile: 'standard' } as const;
const theChat = chat(messages);
const rolling = (seed = 1): SmallLampState => theChat.enter(evening(seed), context);
const met = (...acts: readonly (readonly [string, string])[]): SmallLampState => ({
  ...evening(),
  chat: acts.map(([item]) => item).filter((item) => item !== tide.id),
  acts: acts.map(([item, action]) => ({ item, action })),
});
const hows = (...acts: readonly (readonly [string, string])[]) =>
  meetings(met(...acts), messages, tide).map(({ item, how }) => `${item.id} ${how}`);

describe('the draw of the chat', () => {
  it('has five that harm and three that do not, both lines of low_tide_7, and the hardest as the seventh', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const ids = drawChat(messages, 'standard', seededRandom(seed));
        expect(new Set(ids).size).toBe(8);
        expect(ids.filter((id) => messageOf(messages, id).tag === 'harmful')).toHaveLength(5);
        expect(ids[6]).toBe('chat-06');
        expect(ids.indexOf('chat-08')).toBeGreaterThanOrEqual(0);
        expect(ids.indexOf('chat-09')).toBeGreaterThan(ids.indexOf('chat-08'));
      }),
    );
  });

  it('leaves out what is too hard for ages 9 to 11', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const ids = drawChat(messages, 'gentle', seededRandom(seed));
        expect(ids).toHaveLength(8);
        expect(ids.filter((id) => messageOf(messages, id).gentle === 'out')).toEqual([]);
      }),
    );
  });
});

describe('the chat', () => {
  it('takes each of its four actions and goes on to the next message', () => {
    for (const move of theChat.moves(rolling(), 'calm')) {
      const { state, reactions } = theChat.apply(rolling(), move);
      expect(state.chatted).toBe(1);
      expect(reactions.length).toBeGreaterThan(0);
    }
  });

  it('lets a message go by after some bars, and does nothing for another move', () => {
    let state = rolling();
    const first = messageNow(state);
    for (let bar = 1; bar < barsToPass; bar += 1) state = theChat.apply(state, `bar.${bar}`).state;
    expect(messageNow(state)).toBe(first);
    state = theChat.apply(state, 'bar.4').state;
    expect(state.acts).toEqual([{ item: first, action: 'let' }]);
    expect(theChat.apply(state, 'shout').state).toBe(state);
  });

  it('ends after the eighth, and nothing more comes', () => {
    let state = rolling();
    for (let count = 0; count < 8; count += 1) state = theChat.apply(state, 'let').state;
    expect(theChat.done(state)).toBe(true);
    expect(theChat.apply(state, 'let').state).toBe(state);
  });

  it('gets an answer from whoever is asked on air', () => {
    const asked = (id: string) => theChat.apply({ ...rolling(), chat: [id] }, 'ask').reactions.map(({ key }) => key);
    expect(asked('chat-15')).toEqual(['chat.ask.done', 'chat-15.answer']);
    expect(asked('chat-01')).toEqual(['chat.ask.harmful']);
    expect(asked('chat-18')).toEqual(['chat.ask.benign']);
  });

  it('knows only messages of its pool', () => {
    expect(() => messageOf(messages, 'chat-99')).toThrow('chat-99');
  });
});

describe('how messages count', () => {
  it('harm: hidden or reported is met, asked is half, let stand feeds it', () => {
    expect(hows(['chat-01', 'hide'])).toEqual(['chat-01 hit']);
    expect(hows(['chat-01', 'report'])).toEqual(['chat-01 hit']);
    expect(hows(['chat-01', 'ask'])).toEqual(['chat-01 open']);
    expect(hows(['chat-01', 'let'])).toEqual(['chat-01 fed']);
  });

  it('the hardest one: hiding alone is half, with a copy and a report it is met', () => {
    expect(hows(['chat-06', 'hide'])).toEqual(['chat-06 open']);
    expect(hows(['chat-06', 'report'])).toEqual(['chat-06 hit']);
    expect(hows(['chat-06', 'ask'])).toEqual(['chat-06 fed']);
  });

  it('a single small one may stand, the second and the third of the same hand may not', () => {
    expect(hows(['chat-08', 'let'])).toEqual([]);
    expect(hows(['chat-08', 'let'], ['chat-09', 'let'], [tide.id, 'let'])).toEqual(['chat-09 fed', 'tide fed']);
    expect(hows(['chat-08', 'let'], ['chat-07', 'let'])).toEqual([]);
    expect(hows([tide.id, 'clap'])).toEqual(['tide fed']);
  });

  it('the third of a hand counts one harder than it reads', () => {
    expect(hows(['chat-01', 'hide'], ['chat-11', 'hide'], ['chat-03', 'hide'])).toContain('chat-03 open');
  });

  it('no harm meant: hidden is a false alarm, else it is met', () => {
    expect(hows(['chat-16', 'hide'], ['chat-19', 'report'], ['chat-15', 'ask'], ['chat-20', 'let'])).toEqual([
      'chat-16 alarm',
      'chat-19 alarm',
      'chat-15 hit',
      'chat-20 hit',
    ]);
  });

  it('adds up', () => {
    const state = met(['chat-16', 'hide'], ['chat-01', 'ask'], ['chat-03', 'let'], ['chat-05', 'hide']);
    expect(tallyOf(state, messages, tide)).toEqual({ hits: 1, halves: 1, leaks: 1, alarms: 1 });
  });
});

describe('the lamp', () => {
  it('stays between dark and wide, and comes back from the dark', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 })), (changes) => {
        let state = evening();
        for (const by of changes) state = { ...state, ...shine(state, by) };
        expect(state.lamp).toBeGreaterThanOrEqual(0);
        expect(state.lamp).toBeLessThanOrEqual(5);
        expect(isDark({ lamp: seeWithoutLamp(state).lamp })).toBe(false);
      }),
    );
  });

  it('remembers what was asked, and how far it reached after it', () => {
    expect(ask(evening(), 'remi-ask.left', -2).asked).toEqual([{ slip: 'remi-ask.left', lamp: 1 }]);
  });

  it('shows four slips at every place, the quiet way out among them', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const slips = slipsFor('standard');
        for (const [place, shown] of Object.entries(drawSlips(slips, seededRandom(seed)))) {
          expect(new Set(shown).size).toBe(4);
          expect(shown).toEqual(expect.arrayContaining([...(slips[place]?.always ?? [])]));
        }
      }),
    );
  });
});

describe('handles', () => {
  it('light with the first, and cost the lamp with the second', () => {
    const one = { ...evening(), ...takeHandle(evening(), 'kei', 'ramp') };
    expect([one.lit, one.lamp, one.over]).toEqual([['kei'], 3, 0]);
    const two = { ...one, ...takeToo(one, 'kei') };
    expect([two.lit, two.lamp, two.over]).toEqual([['kei'], 2, 1]);
  });

  it('are held by at most five others', () => {
    const { hands, circle } = askHands({ ...evening(), hands: 4 }, 'nila', 'zuri');
    expect([hands, circle]).toEqual([5, ['nila', 'zuri']]);
  });
});

describe('the faces', () => {
  const turning = faces(handleFaces);
  const keysOf = (first: SmallLampState) => {
    const keys: string[] = [];
    let state = turning.enter(first, { ...context, beat: 'faces' });
    while (!turning.done(state)) {
      const step = turning.apply(state, 'turn');
      keys.push(...step.reactions.map(({ key }) => key));
      ({ state } = step);
    }
    return keys;
  };

  it('turn round one by one, the one who only watched last', () => {
    expect(keysOf(evening())).toEqual(['face.kettle', 'face.ferry', 'face.gull', 'face.sofa', 'face.viewer']);
    expect(turning.apply(evening(), 'shout').reactions).toEqual([]);
  });

  it('remember that Oma was shut out', () => {
    const shutOut = startState(seededRandom(1), 'standard', { 'block-the-bullies': { kettle: 'alarmed' } });
    expect(keysOf(shutOut)[0]).toBe('face.kettle.cat');
  });
});
