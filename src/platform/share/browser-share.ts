// Shares with what the browser has: its sharing sheet, its downloads, its clipboard, its printer.
import type { Piece, Share, Shared } from '../../ports/share';

function saveAs(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const wasClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Runs a try; a player who closes the sheet has left it, anything else has failed. */
async function attempt(act: () => Promise<Shared>): Promise<Shared> {
  try {
    return await act();
  } catch (error) {
    if (wasClosed(error)) return 'left';
    console.warn('Could not hand it over', error);
    return 'failed';
  }
}

async function save({ draw, name }: Piece): Promise<Shared> {
  saveAs(`${name}.png`, await draw());
  return 'saved';
}

async function copy({ text }: Piece): Promise<Shared> {
  await navigator.clipboard.writeText(text);
  return 'copied';
}

/** Words on the clipboard; where that is shut too, the picture as a file. */
async function copyInstead(piece: Piece): Promise<Shared> {
  try {
    await copy(piece);
    return 'instead';
  } catch {
    return save(piece);
  }
}

/** Opens the sheet: with the picture where it takes files, else with the words alone, and the picture is saved. */
async function openSheet(piece: Piece): Promise<Shared> {
  const picture = await piece.draw();
  const files = [new File([picture], `${piece.name}.png`, { type: 'image/png' })];
  const whole = { files, text: piece.message };
  if ('canShare' in navigator && navigator.canShare(whole)) {
    await navigator.share(whole);
    return 'shared';
  }
  await navigator.share({ text: piece.text });
  saveAs(`${piece.name}.png`, picture);
  return 'words';
}

async function share(piece: Piece): Promise<Shared> {
  if (!('share' in navigator)) return copyInstead(piece);
  try {
    return await openSheet(piece);
  } catch (error) {
    if (wasClosed(error)) return 'left';
    console.warn('The device does not share this', error);
    return copyInstead(piece);
  }
}

/** A copy of the element beside everything else, so that nothing else of the page leaves a trace on the paper. */
function print(element: HTMLElement): boolean {
  if (!('print' in window)) return false;
  const paper = document.createElement('div');
  paper.className = 'print-alone';
  paper.append(element.cloneNode(true));
  document.body.append(paper);
  document.body.dataset.print = 'alone';
  const end = (): void => {
    paper.remove();
    delete document.body.dataset.print;
  };
  window.addEventListener('afterprint', end, { once: true });
  window.print();
  return true;
}

/** Creates the port of a real browser. */
export const createShare = (): Share => ({
  share: (piece) => attempt(() => share(piece)),
  save: (piece) => attempt(() => save(piece)),
  copy: (piece) => attempt(() => copy(piece)),
  file: saveAs,
  print,
});
