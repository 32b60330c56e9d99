// Draws a component with the real English words and looks for what axe calls serious.
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { expect } from 'vitest';
import helplines from '../../locales/en/helplines.json';
import ui from '../../locales/en/ui.json';
import blockTheBullies from '../../locales/en/levels/block-the-bullies.json';
import holdOnTo from '../../locales/en/levels/hold-on-to.json';
import whyWouldYou from '../../locales/en/levels/why-would-you.json';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { TextContext } from '../../src/ui/kit/text-context';

const english = { tag: 'en', name: 'English', direction: 'ltr', review: 'source' } as const;
const arabic = { tag: 'ar', name: 'العربية', direction: 'rtl', review: 'draft' } as const;

const words = {
  ui,
  helplines,
  'levels/block-the-bullies': blockTheBullies,
  'levels/why-would-you': whyWouldYou,
  'levels/hold-on-to': holdOnTo,
};

/** The English words of the interface and of every level. */
export const text = createFakeText(words, [english, arabic]);

/** Renders inside of the words. */
export function draw(children: ComponentChildren) {
  return render(<TextContext.Provider value={text}>{children}</TextContext.Provider>);
}

/** Colour is judged in a real browser: a simulated page has no layout. */
export async function expectAccessible(container: Element) {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Lets everything come that follows a press: on a busy machine one wait may end before what it waits for has begun. */
export async function later(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}
