// What a screen reader hears of level 2, in which order.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, choice, playTo, press } from './why-would-you-session';

describe('what a screen reader hears', () => {
  let announcer: HTMLElement;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    announcer = document.body.appendChild(document.createElement('div'));
    announcer.id = 'announcer';
    begin();
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
    announcer.remove();
  });
  const heard = async () => {
    await Promise.resolve();
    vi.runAllTimers();
    return announcer.textContent;
  };

  it('hears of the line, the slope and every key after what was said', async () => {
    playTo('a2-line-1', 'lie');
    expect(await heard()).toMatch(
      /Typing is not sending\. .*Line 1 of 3\. The phone is steep\. Five keys\. .*, close to your thumb\. .*, too far up tonight\.$/,
    );
  });

  it('hears the sentence that was typed', async () => {
    playTo('a1-warm-up');
    await heard();
    press(choice('wu-2'));
    const said = await heard();
    expect(said).toMatch(/^You typed: Nice\./);
    expect(said.match(/Nice\./g)).toHaveLength(1);
    expect(said).toContain('It slides when you only look at it.');
  });

  it('hears first what was done with a comment, then the next one', async () => {
    playTo('a2-thread-1');
    await heard();
    press(choice('lie'));
    expect(await heard()).toMatch(/The comment stays where it fell\..* Comment 2 of 5, from @/);
  });
});
