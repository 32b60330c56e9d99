// Level 2: the story keeps to what was done on the evening itself; nothing is claimed that did not happen.
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/why-would-you/level';
import { movesOf } from '../../../src/domain/scenario/engine';
import { outcomeOf } from '../../../src/domain/scoring/result';
import {
  can,
  choicesAt,
  comment,
  keys,
  linesAt,
  playTo,
  press,
  start,
  withState,
  type RemiRun,
} from '../../support/remi';

const key = (line: 1 | 2 | 3, height: 0 | 1 | 2 | 3 | 4) => ({ id: `a${line}-k${height}`, line, height });

describe('the first evening', () => {
  it('knows whether Nila has answered in level 1', () => {
    const lines = (remi: string) => linesAt(start({ remembered: { 'block-the-bullies': { remi } } })).slice(-1);
    expect([lines('answered'), lines('accepted'), linesAt(start()).slice(-1)]).toEqual([[7], [8], [8]]);
  });

  it('leans when Lina writes, and not before', () => {
    expect(start().state.tilt).toBe(0);
    expect(playTo('a1-feature').state.tilt).toBe(4);
  });

  it('shows what lies under it', () => {
    const lines = (under: RemiRun['state']['under']) => linesAt(withState(playTo('a1-today'), { under }));
    expect([lines('left-out'), lines('tired'), lines('not-enough')]).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it('lets the kindest word slide, laughs at the mean ones, and counts none', () => {
    const before = playTo('a1-warm-up');
    expect(can(before, 'wu-4')).toBe(false);
    const loud = ['a1-warm-up.laughed', 'a1-warm-up.laughed.say', 'a1-warm-up.2'];
    expect(keys(before, 'wu-0')).toEqual(['wu-0.types', ...loud]);
    expect(keys(before, 'wu-3')).toEqual(['wu-3.types', 'a1-warm-up.thumb', 'a1-warm-up.2']);
    const after = press(before, 'wu-0').state;
    expect([after.tilt, after.lines]).toEqual([before.state.tilt, before.state.lines]);
  });
});

describe('a word for it', () => {
  const at = (beat: string, under: RemiRun['state']['under']) =>
    withState(playTo(beat, ['body-face']), { under, labels: [], tilt: 4 });

  it('turns the phone back only when it is the right one', () => {
    const right = at('a2-name-1', 'tired');
    const said = (end: string) => `a2-name-1.name-tired.${end}`;
    expect(keys(right, 'name-tired')).toEqual([said('shown-tired'), said('say-tired')]);
    expect(press(right, 'name-tired').state).toMatchObject({ labels: ['under'], tilt: 2 });
    const wrong = at('a2-name-1', 'left-out');
    expect(keys(wrong, 'name-tired')).toEqual([said('shown'), said('say')]);
    expect(press(wrong, 'name-tired').state).toMatchObject({ labels: [], tilt: 4 });
  });

  it('is heard in the body, in the place where it sits', () => {
    const say = (under: RemiRun['state']['under']) => keys(withState(playTo('a2-body'), { under }), 'body-arms')[1];
    expect([say('tired'), say('left-out')]).toEqual(['a2-body.body-arms.say-tired', 'a2-body.body-arms.say']);
  });

  it('is not asked for twice', () => {
    const second = at('a2-name-2', 'tired');
    expect(choicesAt(withState(second, { labels: ['jealous', 'under'] }))).toEqual([
      ...['name2-leftout', 'name2-notenough', 'name2-nothing'],
    ]);
    expect(choicesAt(second)).toHaveLength(5);
    expect(press(second, 'name2-jealous').state).toMatchObject({ labels: ['jealous'], tilt: 3 });
  });

  it('of blame makes it steeper', () => {
    const { tilt, blame } = press(at('a2-name-1', 'tired'), 'name-fault').state;
    expect([tilt, blame]).toEqual([5, true]);
  });
});

describe('venting', () => {
  it('ends two steps steeper', () => {
    const before = withState(playTo('a2-move-1'), { tilt: 3 });
    expect(press(before, 'move1-vent').state).toMatchObject({ vented: true, tilt: 5 });
  });
});

describe('Kei on the phone', () => {
  it('hears the draft only if there is one, and knows nothing when he only hums', () => {
    const bare = playTo('a2-kei', ['skip-line', 'move2-kei']);
    expect(choicesAt(bare)).toEqual(['kei-sideways', 'kei-hum']);
    expect(press(bare, 'kei-hum').state.told).toEqual([]);
    expect(press(playTo('a2-kei', ['move2-kei']), 'kei-draft').state).toMatchObject({ told: ['kei'], draftTold: true });
  });

  it('asks next day whoever told nobody, once, and nobody else', () => {
    const asked = playTo('a3-fork', ['move2-kei', 'kei-hum', 'wrong-leave']);
    expect(movesOf(level, asked, 'calm')).toEqual(['fork-kei', 'go-on']);
    const told = press(asked, 'fork-kei');
    expect([told.beat, told.state.told, movesOf(level, told, 'calm')]).toEqual(['a3-fork', ['kei'], ['go-on']]);
    const knew = press(playTo('a3-alone', ['after-kei', 'wrong-leave']), 'go-on');
    expect(knew.beat).toBe('a3-repair');
  });
});

describe('the draft', () => {
  it('has two lines only if two were written', () => {
    expect(linesAt(playTo('a2-move-2'))).toEqual([1]);
    expect(linesAt(playTo('a2-move-2', ['skip-line']))).toEqual([2]);
  });

  it('is lit for the ears when it is finished, and not when there is none', () => {
    expect(keys(playTo('a2-line-3'), 'skip-line')).toEqual(['tool.skip-line.done', 'sr.send-lit']);
    expect(keys(playTo('a2-line-3', ['skip-line']), 'skip-line')).toEqual(['tool.skip-line.done']);
  });

  it('can be changed in one line, at the slope of now, for better and for worse', () => {
    const edit = playTo('a2-edit', ['skip-line', 'send-edit', ...comment(0)].slice(1));
    expect(movesOf(level, edit, 'calm')).toEqual(['line.1', 'line.2', 'line.3']);
    const taken = press(withState(edit, { tilt: 2, weight: 0 }), 'line.2');
    expect(taken.state.lines[1]).toBeNull();
    const { set } = taken.state;
    const mild = press(taken, `${set}2-k4`, 'go-on');
    expect([mild.beat, mild.state.lines[1]?.height, mild.state.edited]).toEqual(['a2-send-2', 4, 2]);
    expect(can(press(withState(edit, { tilt: 6 }), 'line.2'), `${set}2-k2`)).toBe(false);
  });

  it('goes into the drawer when its only line is taken out', () => {
    const only = withState(playTo('a2-edit', ['send-edit']), { lines: [null, key(2, 0), null] });
    expect(movesOf(level, only, 'calm')).toEqual(['line.2']);
    const gone = press(only, 'line.2', 'skip-line', 'go-on');
    expect([gone.beat, gone.state.unsent]).toEqual(['a3-drawer', 'empty']);
  });

  it('is read again only by whoever has kept it, and hums only there', () => {
    const drawer = (wish: string) => playTo('a3-drawer', [wish]);
    expect(choicesAt(drawer('send-sleep'))).toContain('drawer-again');
    expect(choicesAt(drawer('send-delete'))).not.toContain('drawer-again');
    expect(choicesAt(drawer('skip-line'))).not.toContain('drawer-again');
    const kitchen = (wish: string) => linesAt(playTo('end-kitchen', [wish])).at(-1);
    expect([kitchen('send-drawer'), kitchen('send-delete'), kitchen('skip-line')]).toEqual([4, 5, 5]);
  });
});

describe('the prompt', () => {
  const prompt = (lines: RemiRun['state']['lines']) => withState(playTo('a2-rethink'), { lines, tilt: 2 });

  it('offers to leave out line two where that leaves something to post', () => {
    expect(choicesAt(prompt([key(1, 0), key(2, 0), key(3, 0)]))).toContain('rethink-milder');
    expect(choicesAt(prompt([key(1, 0), null, key(3, 0)]))).toEqual(['rethink-post', 'rethink-back']);
    expect(choicesAt(prompt([null, key(2, 0), null]))).toEqual(['rethink-post', 'rethink-back']);
  });

  it('sends what the rest comes to', () => {
    const kind = press(prompt([key(1, 3), key(2, 0), key(3, 3)]), 'rethink-milder');
    expect([kind.beat, kind.state.sent]).toEqual(['a3-plain', 'plain']);
    const mean = press(prompt([key(1, 0), key(2, 0), key(3, 0)]), 'rethink-milder');
    expect([mean.beat, mean.state.sent, mean.state.tilt]).toEqual(['a3-sent', 'barbed', 5]);
    expect(outcomeOf(level, mean).happened).toContain('db-milder');
    expect(outcomeOf(level, kind).happened).not.toContain('db-milder');
    const posted = press(prompt([key(1, 0), key(2, 0), key(3, 0)]), 'rethink-post');
    expect([posted.state.sent, linesAt(posted)]).toEqual(['mean', [1, 2, 3, 4, 5, 6]]);
  });

  it('shows no strange account to the youngest', () => {
    expect(linesAt(withState(playTo('a3-sent'), { profile: 'gentle' }))).toEqual([1, 2, 4, 5, 6]);
  });
});
