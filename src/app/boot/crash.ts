// The error screen that needs no words from files and no framework: plain elements, plain English.

/** Replaces the page with a sentence, a way on, and the details for whoever can repair it. */
export function showCrash(host: HTMLElement, error: unknown): void {
  const main = document.createElement('main');
  main.className = 'crash';
  main.dataset.screen = 'crash';
  const title = document.createElement('h1');
  title.textContent = 'The lamp went out for a moment.';
  const sentence = document.createElement('p');
  sentence.textContent = 'Something broke on our side. It was nothing you did. What was saved is still there.';
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'button button-main';
  again.textContent = 'Reload and go on';
  again.addEventListener('click', () => location.reload());
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'For whoever can repair it';
  const report = document.createElement('pre');
  report.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error);
  details.append(summary, report);
  main.append(title, sentence, again, details);
  host.replaceChildren(main);
}
