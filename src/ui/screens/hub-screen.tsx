// Lantern Street: the windows as links, a neighbour's line, and the street's other doors.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Insets, StagePoint } from '../../ports/stage';
import { LineView } from '../dialogue/line-view';
import type { Face, Person } from '../../domain/scenario/people';
import { useInsets } from '../hud/use-insets';
import { Icon } from '../kit/icon';
import { useKeptFocus } from '../kit/passage-focus';
import type { StreetWindow } from './street-window';
import { WindowSpots } from './window-spots';
import { useText } from '../kit/text-context';
import { usePageTitle } from '../kit/use-page-title';

/** What the street shows. */
export interface HubScreenProps {
  readonly windows: readonly StreetWindow[];
  readonly litSentence: string;
  readonly neighbour: { readonly who: Person; readonly face: Face; readonly line: string };
  readonly you: string;
  /** What leads on in the class that is open. */
  readonly classroom?: string | undefined;
  /** What leads to the lantern festival, once it is open. */
  readonly festival?: string | undefined;
  /** Asks for a practice round on the days on which one is due. */
  readonly invite?: ComponentChildren;
  /** Whether the neighbour is seen in the picture too. */
  readonly drawn: boolean;
  /** Where each window is in the picture, in the order of `windows`. */
  readonly spots: readonly (StagePoint | undefined)[];
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
          <span class="window-look">{story}</span>
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
  ['class', 'student', 'nav-class'],
  ['teach', 'chalkboard-teacher', 'nav-teach'],
  ['about', 'info', 'ui-about'],
] as const;

/** A way that stands out, for as long as it is open. */
function StreetWay({ to, icon, label }: { readonly to: string; readonly icon: string; readonly label: string }) {
  return (
    <a class="button button-main street-way" href={`#/${to}`} data-choice={to}>
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
}

/** What else there is on the street. */
function StreetDoors() {
  const { t } = useText();
  return (
    <nav class="street-doors" aria-label={t('street-menu')}>
      {doors.map(([name, icon, key]) => (
        <a key={name} href={`#/${name}`} class="button button-ghost">
          <Icon name={icon} />
          <span>{t(key)}</span>
        </a>
      ))}
    </nav>
  );
}

/** Everything here works without the picture behind it. */
export function HubScreen({
  windows,
  litSentence,
  neighbour,
  you,
  classroom,
  festival,
  invite,
  drawn,
  spots,
  onInsets,
}: HubScreenProps) {
  const { t } = useText();
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useInsets(root, onInsets);
  usePageTitle('');
  // Whoever comes by keyboard begins here, not nowhere.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // What was pressed may be gone after it, such as an invitation.
  useKeptFocus(root, ['h1']);
  const soon = windows.some(({ state }) => state === 'soon');
  return (
    <main class={drawn ? 'hub hub-drawn' : 'hub'} data-screen="hub" ref={root}>
      <header class="hub-head over-top">
        <h1 ref={heading} tabIndex={-1}>
          {t('ui-title')}
        </h1>
        <p>{t('ui-subtitle')}</p>
      </header>
      <WindowSpots windows={windows} spots={spots} />
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
          {classroom === undefined ? null : <StreetWay to="class" icon="student" label={classroom} />}
          {festival === undefined ? null : <StreetWay to="festival" icon="sparkle" label={festival} />}
        </section>
        <section class="neighbour">
          <LineView who={neighbour.who} face={neighbour.face} line={neighbour.line} />
          {invite}
        </section>
        <StreetDoors />
        <p class="hub-you">{you}</p>
      </div>
    </main>
  );
}
