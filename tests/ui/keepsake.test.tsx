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
    ['shared', 'Share', 'Handed over.'],
    ['words', 'Share', 'The words are handed over. The picture is saved.'],
    ['instead', 'Share', "Sharing isn't possible here. We copied it for you."],
    ['saved', 'Save as a picture', 'Saved as a picture.'],
    ['copied', 'Copy as text', 'Copied.'],
    ['failed', 'Share', 'That did not work here. The card stays where it is.'],
  ] as const)('says that it was %s', async (outcome, button, sentence) => {
    const { share } = drawCard(outcome);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    const [handed] = share.handed;
    expect(handed?.piece.text).toContain(words('w-nila.text'));
    expect(handed?.piece.text).toContain('https://example.org/kindlight/');
    expect(handed?.piece.message).toBe(`${text.t('share-holdon')}\nhttps://example.org/kindlight/`);
  });

  it('says nothing when the player closes the sheet', async () => {
    const { share, container } = drawCard('left');
    const before = container.textContent;
    fireEvent.click(screen.getByRole('button', { name: 'Share' }));
    await waitFor(() => expect(share.handed).toHaveLength(1));
    expect(container.textContent).toBe(before);
  });

  it('says so where nothing can be printed', () => {
    const { share, container } = drawCard('shared');
    share.print = () => false;
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(container.textContent).toContain(text.t('er-print'));
  });

  it('prints the card alone and can be chosen again', () => {
    const { share, onChange } = drawCard('shared');
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(share.printed[0]?.querySelector('.hold-on-card')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose again' }));
    expect(onChange).toHaveBeenCalledOnce();
  });
});

const piece: Piece = {
  draw: () => Promise.resolve(new Blob(['x'])),
  name: 'card',
  message: 'a line and the link',
  text: 'words, a line and the link',
};

/** Names of the files that are saved from now on. */
function savedFiles(): readonly string[] {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

describe('sharing with a real browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('hands picture and line to the sheet, and takes a closed sheet for an answer', async () => {
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { canShare: () => true, share });
    expect(await createShare().share(piece)).toBe('shared');
    expect(share).toHaveBeenCalledWith({ text: piece.message, files: [expect.any(File)] });
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    expect(await createShare().share(piece)).toBe('left');
  });

  it.each([
    ['refuses files', { canShare: () => false }],
    ['is too old to be asked', {}],
  ])('hands all words over and saves the picture where the sheet %s', async (_, kind) => {
    const saved = savedFiles();
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...kind, share });
    expect(await createShare().share(piece)).toBe('words');
    expect(share).toHaveBeenCalledWith({ text: piece.text });
    expect(saved).toEqual(['card.png']);
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    expect(await createShare().share(piece)).toBe('left');
    expect(saved).toHaveLength(1);
  });

  it('copies the words where there is no sheet, or where it fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await createShare().share(piece)).toBe('instead');
    const share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('navigator', { clipboard: { writeText }, canShare: () => true, share });
    expect(await createShare().share(piece)).toBe('instead');
    expect(writeText.mock.calls).toEqual([[piece.text], [piece.text]]);
  });

  it('saves a file where neither sheet nor clipboard is open', async () => {
    const saved = savedFiles();
    vi.stubGlobal('navigator', {});
    expect(await createShare().share(piece)).toBe('saved');
    expect(saved).toEqual(['card.png']);
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
    expect(createShare().print(element)).toBe(true);
    expect(document.querySelector('.print-alone')?.textContent).toBe('to be printed');
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(document.querySelector('.print-alone')).toBeNull());
    expect(document.body.dataset.print).toBeUndefined();
  });
});
