// What is written in level 2 and how it is seen: a sentence before it is typed, and the comment beside choices about it.
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { expect, it, describe } from 'vitest';
import { DraftBeside } from '../../scenes/why-would-you/keyboard/draft-beside';
import type { LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';
import { draw, expectAccessible } from './support';
import { begin, control, playTo, stateNow, words } from './why-would-you-session';

const typedLines = () => [...document.querySelectorAll('.draft-line')].map((line) => line.textContent);
/** The sentence that is shown before it is typed. */
const ghost = () => [...document.querySelectorAll('.draft-ghost-seen')].map((line) => line.textContent).join();

describe('a sentence before it is typed', () => {
  it('shows the sentence of a key that is pointed at or focused before it is typed', () => {
    begin();
    playTo('a1-warm-up');
    const key = control('[data-key="wu-2"]');
    void act(() => control('[data-key="wu-3"]').focus());
    expect(ghost()).toBe('Go, Momo.');
    fireEvent.pointerOver(key);
    expect(ghost()).toBe('Nice.');
    expect(document.getElementById(key.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Nice.');
    expect(typedLines()).toEqual([]);
    fireEvent.pointerOver(control('.calm-steps'));
    expect(ghost()).toBe('Go, Momo.');
  });
});

describe('the comment beside the choices about it', () => {
  const beside = (beat: string, changes: Partial<LeaningKeyboardState> = {}) => {
    cleanup();
    draw(<DraftBeside beat={beat} state={{ ...stateNow(), ...changes }} words={words} />);
    return typedLines();
  };

  it('stands where it is sent, thought over or put away, and nowhere else', async () => {
    begin();
    playTo('a2-send', 'aside', 'name-jealous', 'move1-wait', 'move2-write');
    const sentences = stateNow().lines.map((line) => words(`${line?.id}.types`));
    expect(sentences).toHaveLength(3);
    for (const beat of ['a2-send', 'a2-send-2', 'a2-rethink', 'a3-drawer']) expect(beside(beat)).toEqual(sentences);
    await expectAccessible(document.body);
    expect(screen.getByRole('region', { name: 'The draft' })).toBeTruthy();
    expect(beside('a3-morning')).toEqual([]);
    expect(beside('a2-edit', { line: 0 })).toEqual([]);
    expect(beside('a3-drawer', { unsent: 'deleted' })).toEqual([]);
    expect(beside('a2-send', { lines: [null, null, null] })).toEqual([]);
  });
});
