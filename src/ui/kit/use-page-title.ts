// What the browser's tab, history and a screen reader call the page.
import { useLayoutEffect } from 'preact/hooks';
import { useText } from './text-context';

/** Names the page after its screen; '' is the game alone. Nothing is taken back: the next screen, or the cover, names itself. */
export function usePageTitle(screen: string): void {
  const { t } = useText();
  const game = t('ui-title');
  const title = screen === '' ? game : `${screen} · ${game}`;
  useLayoutEffect(() => void (document.title = title), [title]);
}
