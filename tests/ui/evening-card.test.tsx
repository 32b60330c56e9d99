// The picture of an evening: what it says in words, on the page and as text; and what it must never say.
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createFakeShare } from '../../src/platform/share/fake-share';
import { wordsOf } from '../../src/ui/dialogue/words';
import { EveningCard } from '../../src/ui/keepsake/evening/evening-card';
import { draw, expectAccessible, text } from './support';

const words = wordsOf(text, 'block-the-bullies');
const address = 'https://example.org/kindlight/';

function drawCard(circle: readonly ('zuri' | 'dewi')[] = ['zuri', 'dewi']) {
  const share = createFakeShare('copied');
  const { container } = draw(
    <EveningCard
      lights={[
        { light: 'safe', level: 3, marks: ['safe.proof'] },
        { light: 'kind', level: 1, marks: [] },
        { light: 'brave', level: 0, marks: [] },
      ]}
      circle={circle}
      forks={[
        {
          beat: 'a2-mask',
          step: 3,
          taken: 'a2-mask.mask-delete',
          others: [{ choice: 'a2-mask.mask-leave', line: undefined }],
        },
      ]}
      {...{ words, share, address }}
    />,
  );
  return { share, container };
}

describe('the picture of an evening', () => {
  it('shows lights in words, people, a moment with the way taken and one that was not, and shuts nobody out', async () => {
    const { container, share } = drawCard();
    for (const said of ['Safe: bright', 'Kind: glowing', 'Brave: not lit yet', 'Zuri', words('fork.a2-mask')]) {
      expect(container.textContent).toContain(said);
    }
    expect(container.textContent).toContain(words('a2-mask.mask-delete'));
    expect(container.textContent).toContain(words('a2-mask.mask-leave'));
    expect(share.handed).toEqual([]);
    await expectAccessible(container);
  });

  it('hands over the same words with the address of the game, and neither mark, count nor date', async () => {
    const { share } = drawCard();
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied.');
    const said = share.handed[0]?.piece.text ?? '';
    for (const wanted of ['Safe: bright', 'Zuri', words('a2-mask.mask-leave'), address]) expect(said).toContain(wanted);
    expect(said.replace(address, '')).not.toMatch(/\d/);
    expect(said).not.toContain(words('mark.safe.proof'));
  });

  it('says kindly that the circle is empty, and cannot be made anew', () => {
    const { container } = drawCard([]);
    expect(container.textContent).toContain(text.t('debrief-circle-empty'));
    expect(screen.queryByRole('button', { name: 'Choose again' })).toBeNull();
  });
});
