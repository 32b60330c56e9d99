// The gathering part of the report: what became of things in words, pasting, choosing, the camera's sentences, deleting.
import { fireEvent } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import teach from '../../locales/en/teach.json';
import ui from '../../locales/en/ui.json';
import { emptySummary } from '../../src/domain/report/summary';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { DropZone } from '../../src/ui/classroom/report/drop-zone';
import { GatherCamera } from '../../src/ui/classroom/report/gather-camera';
import { GatherClasses } from '../../src/ui/classroom/report/gather-classes';
import { GatherKeep } from '../../src/ui/classroom/report/gather-keep';
import { GatherOutcome } from '../../src/ui/classroom/report/gather-outcome';
import { GatherPanel } from '../../src/ui/classroom/report/gather-panel';
import type { AddedView, CameraView, FileNote } from '../../src/ui/classroom/report/gather-view';
import { TextContext } from '../../src/ui/kit/text-context';
import { expectAccessible } from './support';

const text = createFakeText({ ui, teach }, [{ tag: 'en', name: 'English', direction: 'ltr', review: 'source' }]);
const draw = (children: ComponentChildren) =>
  render(<TextContext.Provider value={text}>{children}</TextContext.Provider>);
const off: CameraView = { state: 'off', count: 0, last: null };
const trace = { begins: 'EB4abc', pupil: 77, near: '<img src=x onerror=alert(1)> =cmd' };

const added = (more: Partial<AddedView> = {}): AddedView => ({
  summary: emptySummary,
  notes: [],
  end: 'whole',
  ...more,
});

describe('what became of it', () => {
  it('is said for every kind, with what helps to find the ones that cannot be read', async () => {
    const counts = { new: 12, better: 1, older: 2, same: 2, cut: 1, damaged: 14, newer: 1 };
    const troubles = Array.from({ length: 14 }, () => ({ kind: 'cut' as const, trace }));
    const { container } = draw(<GatherOutcome added={added({ summary: { counts, troubles, ofOthers: 3 } })} />);
    for (const words of [
      '12 new pupils',
      '1 newer result',
      '2 earlier results',
      '2 that you had already',
      '1 was cut off',
    ]) {
      expect(container.textContent).toContain(words);
    }
    expect(container.textContent).toContain('begins with r=EB4abc');
    expect(container.textContent).toContain('“<img src=x onerror=alert(1)> =cmd”');
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('and 4 more');
    await expectAccessible(container);
  });

  it('is said where there was nothing, where reading stopped, and about each kind of file', () => {
    expect(draw(<GatherOutcome added={added()} />).container.textContent).toContain('No result was found');
    expect(draw(<GatherOutcome added={added({ end: 'stopped' })} />).container.textContent).toContain('Stopped.');
    expect(draw(<GatherOutcome added={added({ end: 'failed' })} />).container.textContent).toContain('went wrong');
    const kinds = ['kind', 'big', 'bomb', 'broken', 'nested', 'unreadable', 'picture'] as const;
    const notes: readonly FileNote[] = [
      ...kinds.map((kind) => ({ name: '=x.zip', about: `skip-${kind}` as const })),
      { name: 'r.txt', about: 'file-lost', count: 2 },
      { name: 'r.txt', about: 'file-changed' },
      { name: 'r.txt', about: 'file-newer' },
      { name: '', about: 'skip-many' },
    ];
    const { container } = draw(<GatherOutcome added={added({ notes })} />);
    expect(container.querySelectorAll('li')).toHaveLength(notes.length);
    expect(container.textContent).not.toMatch(/gather-|\{/);
  });
});

describe('the panel', () => {
  const handlers = () => ({
    ...{
      onText: vi.fn(),
      onFiles: vi.fn(),
      onCamera: vi.fn(),
      onStop: vi.fn(),
      onStopReading: vi.fn(),
      onVideo: vi.fn(),
    },
  });

  it('reads what is typed, and what is pasted without showing it', async () => {
    const on = handlers();
    const { container } = draw(<GatherPanel {...on} camera={off} reading={null} added={null} />);
    const box = container.querySelector('textarea');
    if (!box) throw new Error('no box');
    fireEvent.input(box, { target: { value: 'r=EB4' } });
    fireEvent.click(container.querySelector('[data-choice="add-text"]') ?? box);
    expect(on.onText).toHaveBeenLastCalledWith('r=EB4');
    expect(document.activeElement).toBe(box);
    const pasted = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { files: [], getData: () => 'pasted' },
    });
    box.dispatchEvent(pasted);
    expect(on.onText).toHaveBeenLastCalledWith('pasted');
    expect([box.value, pasted.defaultPrevented]).toEqual(['', true]);
    await expectAccessible(container);
  });

  it('hands on chosen files, and shows how far reading is', () => {
    const on = handlers();
    const reading = { name: 'a.zip', share: 0.42 };
    const { container } = draw(<GatherPanel {...on} camera={off} reading={reading} added={added()} />);
    const input = container.querySelector('[data-chooser="files"]');
    if (!input) throw new Error('no chooser');
    const file = new File(['x'], 'x.txt');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(on.onFiles).toHaveBeenCalledWith([file]);
    expect(container.textContent).toContain('Reading a.zip · Reading: 42 %');
    expect(container.querySelector('.gather-outcome')).toBeNull();
    fireEvent.click(container.querySelector('[data-choice="stop-reading"]') ?? input);
    expect(on.onStopReading).toHaveBeenCalled();
  });

  it('gives focus to the button that takes the place of the pressed one', () => {
    const on = handlers();
    const page = (camera: CameraView) => (
      <TextContext.Provider value={text}>
        <GatherPanel {...on} camera={camera} reading={null} added={null} />
      </TextContext.Provider>
    );
    const { rerender } = render(page(off));
    rerender(page({ ...off, state: 'starting' }));
    expect(document.activeElement?.getAttribute('data-choice')).toBe('camera-stop');
    rerender(page({ ...off, state: 'refused' }));
    expect(document.activeElement?.getAttribute('data-choice')).toBe('camera');
  });
});

describe('the camera', () => {
  it.each(['none', 'refused', 'insecure', 'busy'] as const)('says why there is none: %s', (state) => {
    const { container } = draw(<GatherCamera camera={{ ...off, state }} onVideo={vi.fn()} onStop={vi.fn()} />);
    expect(container.textContent).toBe(teach[`gather-camera-${state}`]);
  });

  it('counts, tells of the last code, and how many there were when it is off', async () => {
    const on: CameraView = { state: 'on', count: 3, last: { word: 'new', number: 4 } };
    const { container } = draw(<GatherCamera camera={on} onVideo={vi.fn()} onStop={vi.fn()} />);
    expect(container.textContent).toContain('3 results read');
    expect(container.textContent).toContain('Added: result 3');
    await expectAccessible(container);
    const { container: later } = draw(
      <GatherCamera camera={{ ...on, state: 'off' }} onVideo={vi.fn()} onStop={vi.fn()} />,
    );
    expect(later.textContent).toBe('The camera is off. It read 3 results.');
  });
});

describe('classes and keeping', () => {
  it('keeps other classes apart until they are taken', async () => {
    const [onShow, onTake] = [vi.fn(), vi.fn()];
    const classes = [
      { code: '1Z13M43P', label: '7b, Tuesday', pupils: 12, isTaken: false },
      { code: '1Z13AAAA', label: '', pupils: 1, isTaken: false },
      { code: '1Z13BBBB', label: '', pupils: 2, isTaken: true },
    ];
    const { container } = draw(<GatherClasses {...{ classes, onShow, onTake }} shown="1Z13M43P" />);
    expect(container.querySelector('h2')?.textContent).toBe('Class M43P 7b, Tuesday 12 pupils');
    for (const choice of ['show-AAAA', 'take-AAAA', 'take-BBBB']) {
      fireEvent.click(container.querySelector(`[data-choice="${choice}"]`) ?? container);
    }
    expect(onShow.mock.calls).toEqual([['1Z13AAAA']]);
    expect(onTake.mock.calls).toEqual([
      ['1Z13AAAA', true],
      ['1Z13BBBB', false],
    ]);
    await expectAccessible(container);
  });

  it('asks before it deletes, and says how well things are kept', async () => {
    const on = { onKeep: vi.fn(), onSave: vi.fn(), onDelete: vi.fn() };
    const keep = { isKeeping: true, health: 'kept' as const, results: 31 };
    const { container } = draw(<GatherKeep {...on} keep={keep} shown="1Z13M43P" saved={null} />);
    const press = (choice: string) =>
      fireEvent.click(container.querySelector(`[data-choice="${choice}"]`) ?? container);
    press('delete-report');
    expect(container.textContent).toContain('Delete 31 results of Class M43P');
    press('delete-no');
    expect(on.onDelete).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('data-choice')).toBe('delete-report');
    press('delete-report');
    press('delete-yes');
    expect(on.onDelete).toHaveBeenCalledOnce();
    await expectAccessible(container);
    for (const health of ['until-closed', 'full', 'other-tab'] as const) {
      const { container: other } = draw(
        <GatherKeep {...on} keep={{ ...keep, health }} shown="1Z13M43P" saved="f.txt" />,
      );
      expect(other.querySelector('.gather-state')?.textContent).not.toContain('Kept on this device');
      expect(other.textContent).toContain('Saved: f.txt');
    }
  });
});

describe('the page as a place to drop things', () => {
  it('takes files and pasted text, and leaves what is pasted into fields alone', () => {
    const on = { onDrop: vi.fn(), onFiles: vi.fn(), onText: vi.fn() };
    const { container, unmount } = draw(
      <>
        <DropZone {...on} />
        <input id="field" />
      </>,
    );
    const send = (kind: string, target: Element, more: object) =>
      target.dispatchEvent(Object.assign(new Event(kind, { bubbles: true, cancelable: true }), more));
    const clipboardData = { files: [], getData: () => 'text' };
    const dataTransfer = { types: ['Files'] };
    send('paste', container.querySelector('input') ?? container, { clipboardData });
    expect(on.onText).not.toHaveBeenCalled();
    send('paste', container, { clipboardData });
    expect(on.onText).toHaveBeenCalledWith('text');
    send('drop', container, { dataTransfer: { types: ['text/plain'] } });
    expect(on.onDrop).not.toHaveBeenCalled();
    expect(send('drop', container, { dataTransfer })).toBe(false);
    expect(on.onDrop).toHaveBeenCalledWith(dataTransfer);
    unmount();
    send('paste', container, { clipboardData });
    expect(on.onText).toHaveBeenCalledOnce();
  });
});
