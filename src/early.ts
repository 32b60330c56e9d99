// The script before the game: shows the first questions, which the build has drawn into the page, and notes what is pressed
// until the game takes over. It asks ahead for what the game will need. Alone and small, because it stands in the way of
// the first words.
import { leaveFrontDoor } from './platform/i18n/front-door';
import { negotiate } from './platform/i18n/negotiate';
import { knownLanguage } from './platform/storage/known';

/** Put in by the build. Files are named as they stand beside this script. */
declare const kindlightEarly: {
  /** Of each language the file of its interface words, and that of the drawn page's texts. */
  readonly languages: Readonly<Record<string, { readonly words: string; readonly texts: string }>>;
  /** The script of all pages but the first questions, with what comes with it. */
  readonly pages: readonly string[];
  /** The drawing engine, the largest script: it comes while the words of a door are read. */
  readonly engine: string;
};

/** The texts of the drawn page in another language, in the order in which they stand there. */
interface Texts {
  readonly direction: string;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  /** What is said when the game takes long, and the link beside it. */
  readonly late: readonly string[];
}

const { languages, pages, engine } = kindlightEarly;
const root = document.documentElement;
/** Milliseconds after which a press without an answer wants a word. */
const patience = 3000;
const here = (document.currentScript as HTMLScriptElement).src;
const addressOf = (file: string): string => new URL(file, here).href;

function askAhead(file: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = addressOf(file);
  document.head.append(link);
}

/** The host of the interface, once it has been read. */
const host = (): HTMLElement => document.getElementById('ui') ?? document.body;
/** Whether the drawn page still waits there; the game may have been faster. */
const isWaiting = (): boolean => host().dataset['early'] === '';

function putIn(tag: string, { direction, texts, labels, late }: Texts): void {
  const ui = host();
  const walker = document.createTreeWalker(ui, NodeFilter.SHOW_TEXT);
  for (const text of texts) {
    const node = walker.nextNode();
    if (node) node.nodeValue = text;
  }
  const labelled = [...ui.querySelectorAll('[aria-label]')];
  labels.forEach((label, index) => {
    labelled[index]?.setAttribute('aria-label', label);
    labelled[index]?.setAttribute('title', label);
  });
  late.forEach((text, index) => {
    document.getElementById('late')?.children[index]?.replaceChildren(text);
  });
  root.lang = tag;
  root.dir = direction;
  for (const option of ui.querySelectorAll('option')) option.selected = option.defaultSelected = option.value === tag;
}

/** Shows the sentence that the game is still on its way; the game takes it away when it comes. */
function tellLate(): void {
  root.dataset['late'] = '';
}

// A script that failed does not come by itself.
addEventListener('error', ({ target }) => (target instanceof HTMLScriptElement ? tellLate() : undefined), true);

function show(): void {
  if (!isWaiting()) return;
  const ui = host();
  ui.dataset['early'] = 'shown';
  ui.addEventListener('click', ({ target }) => {
    const pressed = ui.dataset['early'] === 'shown' ? (target as Element).closest('button') : null;
    if (!pressed) return;
    pressed.setAttribute('data-pressed', '');
    setTimeout(tellLate, patience);
  });
  // The first frame waits for the styles; with it words stand there, controls can be set, and a press is not lost.
  requestAnimationFrame(() => {
    if (ui.dataset['early'] === 'shown') ui.querySelector('h1')?.focus({ preventScroll: true });
    setTimeout(() => performance.mark('title-interactive'));
  });
}

/** The drawn page, once all of it has been read. */
const drawn = new Promise<void>((resolve) => {
  const look = (): void => {
    if (document.readyState !== 'loading') resolve();
  };
  document.addEventListener('readystatechange', look);
  look();
});

// Not before all of the page is read: its addresses are relative.
void drawn.then(leaveFrontDoor);

const query = new URLSearchParams(location.search);
const known = knownLanguage();
/** A language's own page asks for it. */
const asked = query.get('lang') ?? (root.dataset['frontDoor'] === undefined ? '' : root.lang);
const wanted = [asked, known ?? '', ...navigator.languages].filter((one) => one !== '');
const [first = ''] = wanted;
// A tag that is there needs no judging, which takes time.
const tag = first in languages ? first : (negotiate(wanted, Object.keys(languages)) ?? root.lang);
const files = languages[tag];
if (files) askAhead(files.words);
if (known !== null || location.hash.length > 2 || query.has('a')) {
  pages.forEach(askAhead);
  if (location.hash.startsWith('#/level/')) askAhead(engine);
} else if (tag === root.lang) void drawn.then(show);
else
  Promise.all([fetch(addressOf(files?.texts ?? '')).then((answer) => answer.json() as Promise<Texts>), drawn])
    .then(([texts]) => {
      if (!isWaiting()) return;
      putIn(tag, texts);
      show();
    })
    // The game brings its own words.
    .catch(() => undefined);
