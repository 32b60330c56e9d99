// What is wrong with the layout of a screen: controls that cannot be reached, texts that are cut off or stick out.
import type { Page } from '@playwright/test';
import type { Look } from './screens';

/** What is wrong with the layout of the present screen, in words. */
export function troublesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const troubles: string[] = [];
    const kindOf = ({ tagName, className }: Element) => `${tagName.toLowerCase()}.${className}`;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) troubles.push(`${String(scrollWidth - innerWidth)} px to scroll sideways`);
    const root = document.querySelector('dialog[open]') ?? document.body;
    // What is hidden from assistive technology only repeats a control of the page: the picture's windows.
    const all = root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    const controls = [...all].filter((control) => !control.closest('[aria-hidden="true"]'));
    for (const control of controls) {
      const name = (control.ariaLabel ?? control.innerText).trim() || kindOf(control);
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      // A radio button or a switch is pressed by its label.
      const target = control.closest('label') ?? control;
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
      // The first line of a link that is broken into several.
      const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
      if (box.left < -1 || box.right > innerWidth + 1) troubles.push(`"${name}" reaches out of the page`);
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!hit || !target.contains(hit)) {
        troubles.push(`"${name}" lies under ${hit ? kindOf(hit) : 'nothing: it can not be scrolled to'}`);
      }
    }
    for (const part of document.querySelectorAll<HTMLElement>('.sheet, dialog, main, .top-bar')) {
      const isWide = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
      if (isWide) troubles.push(`${part.className} is scrolled sideways`);
    }
    scrollTo(0, 0);
    return troubles;
  });
}

/**
 * Texts that cannot be read: cut off by a box that hides what it cannot hold or by dots, wider than their box, or under
 * something else in the middle of their first line.
 */
export function textTroublesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = new Set<string>();
    const walker = document.createTreeWalker(
      document.querySelector('dialog[open]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What is only heard is a pixel large by intention; options are drawn by the browser; the storm's words fly by.
      if (parent.closest('option, noscript, [inert], [aria-hidden="true"], .storm-words')) continue;
      const isHeard = (box: Element | null): boolean =>
        box !== null &&
        box !== document.body &&
        ((box.clientWidth <= 2 && box.clientHeight <= 2 && getComputedStyle(box).position === 'absolute') ||
          isHeard(box.parentElement));
      if (isHeard(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      for (let box: Element | null = parent; box && box !== document.documentElement; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const isOut = boxes.some(
          (line) =>
            (hides(style.overflowX) && (line.left < edge.left - 1.5 || line.right > edge.right + 1.5)) ||
            (hides(style.overflowY) && (line.top < edge.top - 4 || line.bottom > edge.bottom + 4)),
        );
        if (isOut) cut.add(`"${text.slice(0, 60)}" is cut off by ${box.tagName.toLowerCase()}.${box.className}`);
        // A button's words stay in the button.
        if (
          box.matches('button, .button, label') &&
          boxes.some((line) => line.right > edge.right + 1.5 || line.left < edge.left - 1.5)
        )
          cut.add(`"${text.slice(0, 60)}" sticks out of ${box.tagName.toLowerCase()}.${box.className}`);
        if (style.position === 'fixed') break;
      }
      if (
        boxes.some((line) => line.width > 0 && (line.left < -1 || line.right > innerWidth + 1)) &&
        !parent.closest('[class*="scroll"], table, pre')
      )
        cut.add(`"${text.slice(0, 60)}" reaches out of the page`);
      if (getComputedStyle(parent).pointerEvents === 'none') continue;
      parent.scrollIntoView({ block: 'center', inline: 'nearest' });
      const [line] = range.getClientRects();
      const hit = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      // A label belongs to its field, which may lie above it unseen.
      if (hit && !parent.contains(hit) && !hit.contains(parent) && !hit.closest('label')?.contains(parent))
        cut.add(`"${text.slice(0, 60)}" lies under ${hit.tagName.toLowerCase()}.${hit.className}`);
    }
    scrollTo(0, 0);
    return [...cut];
  });
}

/** Takes a tour and gathers what is wrong on the way. */
export async function troublesOnTour(
  page: Page,
  tour: (look: Look) => Promise<void>,
  looks: readonly ((page: Page) => Promise<string[]>)[] = [troublesOn],
): Promise<string[]> {
  const found: string[] = [];
  await tour(async (name) => {
    for (const look of looks) found.push(...(await look(page)).map((trouble) => `${name}: ${trouble}`));
  });
  return found;
}
