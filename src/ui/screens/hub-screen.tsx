// Lantern Street: the windows as links, a neighbour's line, and the street's other doors.
import { useRef } from 'preact/hooks';
import type { Insets } from '../../ports/stage';
import { LineView } from '../dialogue/line-view';
import type { Face, Person } from '../../domain/scenario/people';
import { useInsets } from '../hud/use-insets';
import { Icon } from '../kit/icon';
import { useText } from '../kit/text-context';

/** One window of the street. Without an id somebody is still writing behind it. */
export interface StreetWindow {
  readonly number: number;
  readonly id?: string;
  readonly title: string;
  /** How the window stands, in words. */
  readonly story: string;
  readonly state: 'untouched' | 'half' | 'lit' | 'skipped' | 'read' | 'soon';
}

/** What the street shows. */
export interface HubScreenProps {
  readonly windows: readonly StreetWindow[];
  readonly litSentence: string;
  readonly neighbour: { readonly who: Person; readonly face: Face; readonly line: string };
  readonly you: string;
  /** Whether the neighbour is seen in the picture too. */
  readonly drawn: boolean;
  /** Told how far the words reach over the picture. */
  readonly onInsets: (insets: Insets) => void;
}

function WindowCard({ window, total }: { readonly window: StreetWindow; readonly total: number }) {
  const { t } = useText();
  const { number, id, title, story, state } = window;
  const label = t('win-label', { number, total });
  if (id === undefined) {
    return (
      // Its window is dark in the picture; nothing here can be pressed yet.
      <li class="unseen">{t('win-soon-sr', { number, total, soon: t('win-soon') })}</li>
    );
  }
  return (
    <li class={`window window-${state}`}>
      <a href={`#/level/${id}`} data-choice={id}>
        <span class="window-glass" aria-hidden="true">
          {number}
        </span>
        <span class="window-words">
          <small>{label}</small>
          <b>{title}</b>
          <span>{story}</span>
        </span>
      </a>
    </li>
  );
}

const doors = [
  ['settings', 'gear-six', 'ui-settings'],
  ['guide', 'book-open', 'guide-title'],
  ['lessons', 'list', 'ui-lessons'],
  ['help', 'lifebuoy', 'note-help'],
  ['profiles', 'users-three', 'profile-choose'],
  ['about', 'info', 'ui-about'],
  ['privacy', 'shield-check', 'nav-privacy'],
] as const;

/** Everything here works without the picture behind it. */
export function HubScreen({ windows, litSentence, neighbour, you, drawn, onInsets }: HubScreenProps) {
  const { t } = useText();
  const root = useRef<HTMLElement>(null);
  useInsets(root, onInsets);
  const soon = windows.some(({ state }) => state === 'soon');
  return (
    <main class={drawn ? 'hub hub-drawn' : 'hub'} data-screen="hub" ref={root}>
      <header class="hub-head over-top">
        <h1>{t('ui-title')}</h1>
        <p>{t('ui-subtitle')}</p>
      </header>
      <div class="hub-low over-words">
        <section class="street" aria-label={t('street-label')}>
          <ul class="windows">
            {windows.map((window) => (
              <WindowCard key={window.number} window={window} total={windows.length} />
            ))}
          </ul>
          <p class="street-note">
            {litSentence} {soon ? t('street-soon') : null}
          </p>
        </section>
        <section class="neighbour">
          <LineView who={neighbour.who} face={neighbour.face} line={neighbour.line} />
        </section>
        <nav class="street-doors" aria-label={t('street-menu')}>
          {doors.map(([name, icon, key]) => (
            <a key={name} href={`#/${name}`} class="button button-ghost">
              <Icon name={icon} />
              <span>{t(key)}</span>
            </a>
          ))}
        </nav>
        <p class="hub-you">{you}</p>
      </div>
    </main>
  );
}
