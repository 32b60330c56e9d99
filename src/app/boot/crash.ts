// The error screen that needs no words from files and no framework: plain elements, plain English.

/** The file that runs here carries a hash of the build in its name. */
const build = import.meta.url.split('/').pop() ?? '';

/** What helps to repair it, without what somebody typed or brought: no search, no code or receipt, nothing quoted. */
function detailsOf(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const page = /^#\/[\w/-]*/.exec(location.hash)?.[0] ?? '#';
  return [build, page, navigator.userAgent, said.replace(/(["'`“]).*?["'`”]/g, '"…"')].join('\n');
}

function buttonFor(label: string, look: string, onPress: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `button ${look}`;
  button.textContent = label;
  button.addEventListener('click', () => onPress(button));
  return button;
}

/** To the clipboard; where that is shut, the text is shown and marked, ready to be copied by hand. */
async function copy(button: HTMLButtonElement, details: HTMLDetailsElement, report: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(report.textContent);
    button.textContent = 'Copied';
  } catch {
    details.open = true;
    getSelection()?.selectAllChildren(report);
  }
}

/** Replaces the page with a sentence, ways on, and the details for whoever can repair it. */
export function showCrash(host: HTMLElement, error: unknown): void {
  const main = document.createElement('main');
  Object.assign(main, { className: 'crash', lang: 'en', dir: 'ltr' });
  main.dataset.screen = 'crash';
  const title = document.createElement('h1');
  title.textContent = 'The lamp went out for a moment.';
  title.tabIndex = -1;
  const sentence = document.createElement('p');
  sentence.textContent = 'Something broke on our side. It was nothing you did. What was saved is still there.';
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'For whoever can repair it';
  const report = document.createElement('pre');
  report.textContent = detailsOf(error);
  details.append(summary, report);
  const again = buttonFor('Reload and go on', 'button-main', () => location.reload());
  // Where the same page would break again.
  const street = buttonFor('To Lantern Street', '', () => {
    location.hash = '#/';
    location.reload();
  });
  const copied = buttonFor('Copy details', '', (button) => void copy(button, details, report));
  main.append(title, sentence, again, ' ', street, ' ', copied, details);
  host.replaceChildren(main);
  title.focus();
}
