// A double-click on the way to another screen presses nothing there.
import { fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ignoreSecondPress } from '../../src/app/boot/second-press';

const first = vi.fn();
const second = vi.fn();
let stop: () => void;

function Page({ route, onPress }: { readonly route: string; readonly onPress: () => void }) {
  return (
    <>
      <main data-screen={route}>
        <a href="#/level/hold-on-to" onClick={onPress}>
          Press
        </a>
      </main>
      <button type="button" onClick={onPress}>
        Leave
      </button>
    </>
  );
}

beforeEach(() => {
  vi.clearAllMocks();
  stop = ignoreSecondPress();
});
afterEach(() => stop());

describe('a double-click', () => {
  it('presses nothing on the screen that its first press led to', () => {
    const { getByText, rerender } = render(<Page route="join" onPress={first} />);
    fireEvent.click(getByText('Press'), { detail: 1 });
    rerender(<Page route="class" onPress={second} />);
    // Neither its handler nor its link.
    expect(fireEvent.click(getByText('Press'), { detail: 2 })).toBe(false);
    fireEvent.click(getByText('Press'), { detail: 3 });
    expect(first).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
    fireEvent.click(getByText('Press'), { detail: 1 });
    expect(second).toHaveBeenCalledOnce();
  });

  it('is two presses where the screen stays', () => {
    const { getByText } = render(<Page route="level" onPress={first} />);
    fireEvent.click(getByText('Press'), { detail: 1 });
    fireEvent.click(getByText('Press'), { detail: 2 });
    expect(first).toHaveBeenCalledTimes(2);
  });

  it('never holds back a key, a switch, or what is on every screen', () => {
    const { getByText, rerender } = render(<Page route="join" onPress={first} />);
    fireEvent.click(getByText('Press'), { detail: 1 });
    rerender(<Page route="class" onPress={second} />);
    fireEvent.click(getByText('Press'), { detail: 0 });
    fireEvent.click(getByText('Leave'), { detail: 2 });
    expect(second).toHaveBeenCalledTimes(2);
  });
});
