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

/** Runs a try; a player who closes the sheet has left it, anything else has failed. */
async function attempt(act: () => Promise<Shared>): Promise<Shared> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'left';
    console.warn('Could not hand it over', error);
    return 'failed';
  }
}

async function save({ draw, name }: Piece): Promise<Shared> {
  saveAs(`${name}.png`, await draw());
  return 'saved';
}

async function share(piece: Piece): Promise<Shared> {
  const file = new File([await piece.draw()], `${piece.name}.png`, { type: 'image/png' });
  const data: ShareData = { files: [file], text: piece.text };
  // Some browsers have no sheet at all, some take no files.
  if (!('canShare' in navigator) || !navigator.canShare(data)) {
    saveAs(file.name, file);
    return 'saved';
  }
  await navigator.share(data);
  return 'shared';
}

async function copy({ text }: Piece): Promise<Shared> {
  await navigator.clipboard.writeText(text);
  return 'copied';
}

/** A copy of the element beside everything else, so that nothing else of the page leaves a trace on the paper. */
function print(element: HTMLElement): void {
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
}

/** Creates the port of a real browser. */
export const createShare = (): Share => ({
  share: (piece) => attempt(() => share(piece)),
  save: (piece) => attempt(() => save(piece)),
  copy: (piece) => attempt(() => copy(piece)),
  file: saveAs,
  print,
});
