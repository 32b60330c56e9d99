// What a player made can be handed over, and the page says how that went; nothing is handed over by itself.
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoldOnCard } from '../../scenes/hold-on-to/keepsake/hold-on-card';
import { createShare } from '../../src/platform/share/browser-share';
import { createFakeShare } from '../../src/platform/share/fake-share';
import type { Piece, Shared } from '../../src/ports/share';
import { wordsOf } from '../../src/ui/dialogue/words';
import { draw, expectAccessible, text } from './support';

const words = wordsOf(text, 'hold-on-to');
const carry = { held: 'w-tavi+w-nila+no-such-lantern', own: 'animal', night: 'tea' };

function drawCard(outcome: Shared) {
  const share = createFakeShare(outcome);
  const onChange = vi.fn();
  const { container } = draw(
    <HoldOnCard
      carry={carry}
      words={words}
      locale={text.locale.value}
      share={share}
      address="https://example.org/kindlight/"
      onChange={onChange}
    />,
  );
  return { share, onChange, container };
}

describe('the hold-on card', () => {
  it('shows what was kept, leaves out what this version does not know, and shuts nobody out', async () => {
    const { container, share } = drawCard('shared');
    expect(screen.getByText(words('w-tavi.text'))).toBeTruthy();
    expect(container.textContent).toContain(words('card.own.animal'));
    expect(container.textContent).not.toContain('no-such-lantern');
    expect(share.handed).toEqual([]);
    await expectAccessible(container);
  });

  it.each([
    ['shared', 'Share the picture', 'Handed over.'],
    ['saved', 'Save the picture', 'Saved as a picture.'],
    ['copied', 'Copy as text', 'Copied.'],
    ['failed', 'Share the picture', 'That did not work here. The card stays where it is.'],
  ] as const)('says that it was %s', async (outcome, button, sentence) => {
    const { share } = drawCard(outcome);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    const [handed] = share.handed;
    expect(handed?.piece.text).toContain(words('w-nila.text'));
    expect(handed?.piece.text).toContain('https://example.org/kindlight/');
  });

  it('prints the card alone and can be chosen again', () => {
    const { share, onChange } = drawCard('shared');
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(share.printed[0]?.querySelector('.hold-on-card')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose again' }));
    expect(onChange).toHaveBeenCalledOnce();
  });
});

const piece: Piece = { draw: () => Promise.resolve(new Blob(['x'])), name: 'card', text: 'words' };

describe('sharing with a real browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('saves a file where there is no sheet for sharing', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    vi.stubGlobal('navigator', {});
    expect(await createShare().share(piece)).toBe('saved');
    expect(saved).toEqual(['card.png']);
  });

  it('hands picture and words to the sheet, and takes a closed sheet for an answer', async () => {
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { canShare: () => true, share });
    expect(await createShare().share(piece)).toBe('shared');
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ text: 'words', files: [expect.any(File)] }));
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    expect(await createShare().share(piece)).toBe('left');
  });

  it('says so when the device refuses', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    expect(await createShare().copy(piece)).toBe('failed');
  });

  it('puts the element alone on the paper, and takes it away afterwards', async () => {
    vi.stubGlobal('print', vi.fn());
    const element = document.createElement('p');
    element.textContent = 'to be printed';
    createShare().print(element);
    expect(document.querySelector('.print-alone')?.textContent).toBe('to be printed');
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(document.querySelector('.print-alone')).toBeNull());
    expect(document.body.dataset.print).toBeUndefined();
  });
});
