// Draws a component with the real English words and looks for what axe calls serious.
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { expect } from 'vitest';
import ui from '../../locales/en/ui.json';
import level from '../../locales/en/levels/block-the-bullies.json';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { TextContext } from '../../src/ui/kit/text-context';

const english = { tag: 'en', name: 'English', direction: 'ltr', review: 'source' } as const;
const arabic = { tag: 'ar', name: 'العربية', direction: 'rtl', review: 'draft' } as const;

/** The words of the interface and of level 1. */
export const text = createFakeText({ ui, 'levels/block-the-bullies': level }, [english, arabic]);

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
