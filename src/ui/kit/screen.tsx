// The frame of every screen outside a level: heading that takes focus, way back, notices.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { forgetAnnounced } from './announce';
import { Icon } from './icon';
import { useText } from './text-context';
import { usePageTitle } from './use-page-title';

/** What a screen needs. `route` is the public name of the screen. */
export interface ScreenProps {
  readonly route: string;
  readonly title: string;
  /** What tab and history say, '' for the game alone; the title without it. */
  readonly tab?: string;
  readonly children: ComponentChildren;
  readonly back?: { readonly label: string; readonly to: string };
}

/** A main landmark on paper. Focus moves to the heading, so that a screen reader begins there. */
export function Screen({ route, title, tab = title, back, children }: ScreenProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(tab);
  useEffect(() => {
    forgetAnnounced();
    heading.current?.focus({ preventScroll: true });
  }, [route]);
  return (
    <main class="screen" data-screen={route}>
      <header class="screen-head">
        {back === undefined ? null : (
          <a class="button button-ghost" href={back.to}>
            <Icon name="arrow-left" />
            <span>{back.label}</span>
          </a>
        )}
        <p class="brand" aria-hidden="true">
          {t('ui-title')}
        </p>
      </header>
      <article class="paper">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </article>
    </main>
  );
}
