// Takes over the first questions that the build has drawn into the page, with what was pressed before the game was there.

/** A radio button that was chosen, or a checkbox that was turned. */
const isTurned = ({ type, checked, defaultChecked }: HTMLInputElement): boolean =>
  checked !== defaultChecked && (checked || type === 'checkbox');

/** A list in which something else was chosen than was drawn. */
const isOther = ({ selectedOptions }: HTMLSelectElement): boolean => selectedOptions[0]?.defaultSelected === false;

/**
 * Call it right before the first drawing into `ui`, and what it returns right after: drawing keeps the elements that stand
 * there, and what was pressed on them is done then. Where something else is to be shown they are taken away.
 */
export function takeOver(ui: HTMLElement, isFirstPage: boolean): () => void {
  const isShown = ui.dataset['early'] === 'shown' && isFirstPage;
  delete ui.dataset['early'];
  if (!isShown) {
    ui.replaceChildren();
    return () => undefined;
  }
  const turned = [...ui.querySelectorAll('input')].filter(isTurned);
  const lists = [...ui.querySelectorAll('select')].filter(isOther).map((list) => ({ list, value: list.value }));
  const pressed = ui.querySelector<HTMLElement>('[data-pressed]');
  const focused = ui.querySelector<HTMLElement>(':focus');
  return () => {
    for (const input of turned) input.click();
    for (const { list, value } of lists) {
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    pressed?.click();
    // A new page has focus on its heading; whoever was further stays where they are.
    if (focused && !pressed) requestAnimationFrame(() => setTimeout(() => focused.focus({ preventScroll: true })));
  };
}
