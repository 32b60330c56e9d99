// Keeping all six stories: what is said before, meanwhile and afterwards; a stuck door of an old page.
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import words from '../../locales/en/offline.json';
import ui from '../../locales/en/ui.json';
import { NewVersionNotice } from '../../src/app/offline/new-version';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { createFakeOffline } from '../../src/platform/pwa/fake-offline';
import type { Keeping, Survey } from '../../src/ports/offline';
import { TextContext } from '../../src/ui/kit/text-context';
import { OfflineScreen } from '../../src/ui/screens/settings-offline';
import { Stuck } from '../../src/ui/screens/stuck';
import { expectAccessible } from './support';

const text = createFakeText({ ui, offline: words }, [
  { tag: 'en', name: 'English', direction: 'ltr', review: 'source' },
]);
const megabyte = 1_000_000;
const much: Survey = { all: 10 * megabyte, missing: 8 * megabyte, free: 90 * megabyte };

function section(keeping: Keeping, survey: Survey | undefined = much, isPossible = true) {
  const [onKeep, onCancel, onRemove] = [vi.fn(), vi.fn(), vi.fn()];
  const drawn = (now: Keeping) => (
    <TextContext.Provider value={text}>
      <OfflineScreen isPossible={isPossible} keeping={now} {...{ survey, onKeep, onCancel, onRemove }} />
    </TextContext.Provider>
  );
  const { container, rerender } = render(drawn(keeping));
  return { container, onKeep, onCancel, onRemove, become: (now: Keeping) => rerender(drawn(now)) };
}

const heard = async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return document.getElementById('announcer')?.textContent ?? '';
};

afterEach(() => document.getElementById('announcer')?.remove());

describe('keeping all six', () => {
  it('says how much it takes and how much room there is before anything is pressed', async () => {
    const { container, onKeep } = section({ state: 'idle' });
    expect(screen.getByText('It takes about 8 MB more on this device. About 90 MB are free.')).toBeTruthy();
    fireEvent.click(screen.getByText(words.keep));
    expect(onKeep).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('says so instead of a button where there is not enough room', () => {
    section({ state: 'idle' }, { ...much, free: 3 * megabyte });
    expect(screen.getByText(/There isn't enough room.*8 MB.*3 MB/)).toBeTruthy();
    expect(screen.queryByText(words.keep)).toBeNull();
  });

  it('says so where the browser cannot keep anything', () => {
    section({ state: 'idle' }, undefined, false);
    expect(screen.getByText(words.never)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows how far it is with a bar that has a name and a value, and can be stopped', async () => {
    const { container, onCancel } = section({ state: 'running', bytes: 4 * megabyte, of: 10 * megabyte });
    const bar = screen.getByRole('progressbar', { name: words.bar });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['4000000', '10000000']);
    fireEvent.click(screen.getByText(words.cancel));
    expect(onCancel).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('speaks three times in all, however often the bar moves', async () => {
    const announcer = document.createElement('div');
    announcer.id = 'announcer';
    document.body.append(announcer);
    const said: string[] = [];
    const of = 10 * megabyte;
    const { become } = section({ state: 'idle' });
    for (let bytes = 0; bytes <= of; bytes += megabyte) {
      become({ state: 'running', bytes, of });
      const now = await heard();
      if (now !== '' && now !== said.at(-1)) said.push(now);
    }
    become({ state: 'done' });
    said.push(await heard());
    expect(said).toEqual([words.begun, words.half, words.done]);
  });

  it.each(['cancelled', 'network', 'full'] as const)('says that nothing is lost when it ends early: %s', (why) => {
    const { onKeep } = section({ state: 'stopped', why });
    expect(screen.getByText(words[why])).toBeTruthy();
    fireEvent.click(screen.getByText(words['go-on']));
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('does not tell of free room on a device that has just said that it is full', () => {
    const { container } = section({ state: 'stopped', why: 'full' });
    expect(container.textContent).toContain(words.size.replace('{size}', '8'));
    expect(container.textContent).not.toContain('90');
  });

  it('can be taken away again once it is there', () => {
    const { onRemove } = section({ state: 'done' }, { ...much, missing: 0 });
    expect(screen.getByText(words.done)).toBeTruthy();
    fireEvent.click(screen.getByText(words.remove));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});

describe('a newer version', () => {
  const draw = () => {
    const found = createFakeOffline();
    const { container } = render(
      <TextContext.Provider value={text}>
        <NewVersionNotice found={found} />
      </TextContext.Provider>,
    );
    return { found, container };
  };

  it('is told of once it is ready, and loaded by a press alone', () => {
    const { found, container } = draw();
    expect(container.textContent).toBe('');
    void act(() => void (found.isRenewable.value = true));
    expect(screen.getByRole('status').textContent).toContain(ui['new-ready']);
    expect(found.asked).toEqual([]);
    fireEvent.click(screen.getByText(ui['new-load']));
    expect(found.asked).toEqual(['renew']);
  });

  it('says that it has begun, once, and keeps the focus where it is', () => {
    const { found } = draw();
    void act(() => void (found.isRenewable.value = true));
    const load = screen.getByText(ui['new-load']).closest('button');
    load?.focus();
    fireEvent.click(screen.getByText(ui['new-load']));
    fireEvent.click(screen.getByText(ui['new-load']));
    expect(found.asked).toEqual(['renew']);
    expect(screen.getByText(ui['new-loading'])).toBeTruthy();
    expect(document.activeElement).toBe(load);
  });

  it('can wait', () => {
    const { found, container } = draw();
    void act(() => void (found.isRenewable.value = true));
    fireEvent.click(screen.getByText(ui['new-later']));
    expect(container.textContent).toBe('');
    expect(found.asked).toEqual([]);
  });
});

describe('a stuck door', () => {
  it('says that there is no network, for as long as there is none', () => {
    const drawn = (isOffline: boolean) => (
      <TextContext.Provider value={text}>
        <Stuck onAgain={vi.fn()} isOffline={isOffline} />
      </TextContext.Provider>
    );
    const { rerender } = render(drawn(true));
    expect(screen.getByRole('status').textContent).toBe(ui['er-offline']);
    rerender(drawn(false));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('offers another try, or the newer version where there is one', () => {
    const [onAgain, onRenew] = [vi.fn(), vi.fn()];
    const drawn = (renew?: () => void) => (
      <TextContext.Provider value={text}>
        <Stuck onAgain={onAgain} onRenew={renew} />
      </TextContext.Provider>
    );
    const { rerender } = render(drawn());
    fireEvent.click(screen.getByText(ui['er-try']));
    rerender(drawn(onRenew));
    expect(screen.getByText(ui['er-outdated'])).toBeTruthy();
    fireEvent.click(screen.getByText(ui['new-load']));
    expect(screen.getByRole('status').textContent).toBe(ui['new-loading']);
    fireEvent.click(screen.getByText(ui['new-load']));
    expect([onAgain.mock.calls.length, onRenew.mock.calls.length]).toEqual([1, 1]);
  });
});
