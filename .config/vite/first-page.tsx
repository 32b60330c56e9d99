// The first questions as the build draws them into the page: what the game shows to somebody new, before it is there.
// Run by the plugin `early`; drawn by the game's own components and words.
import { renderToString } from 'preact-render-to-string';
import { createText } from '../../src/platform/i18n/create-text';
import { QuickExit } from '../../src/ui/hud/quick-exit';
import { TextContext } from '../../src/ui/kit/text-context';
import { FirstRun } from '../../src/ui/screens/first-run';

/** The page in one language. */
export interface DrawnPage {
  readonly tag: string;
  readonly direction: string;
  readonly html: string;
  /** What a shared link is shown with. */
  readonly name: string;
  readonly subtitle: string;
  readonly description: string;
  /** What is said when the game takes long, the link beside it, and what is said where no script runs. */
  readonly late: { readonly note: string; readonly again: string; readonly script: string };
}

const later = (): void => undefined;

/** Its elements are in the order of `App`, which takes them over. */
async function draw(tag: string): Promise<DrawnPage> {
  const text = await createText({ languages: [], wanted: tag });
  const answers = { onLanguage: later, onPace: later, onMuted: later, onGentle: later, onKeep: later, onGo: later };
  const html = renderToString(
    <TextContext.Provider value={text}>
      <FirstRun
        language={tag}
        locales={text.locales}
        pace="lively"
        paceFromSystem={false}
        muted={false}
        gentle={false}
        keep
        {...answers}
      />
      <QuickExit onExit={later} />
    </TextContext.Provider>,
  );
  const { t } = text;
  return {
    tag,
    direction: text.locale.value.direction,
    html,
    name: t('ui-title'),
    subtitle: t('ui-subtitle'),
    description: t('about-what'),
    late: { note: t('late-note'), again: t('late-again'), script: t('late-script') },
  };
}

const { locales } = await createText({ languages: ['en'] });

/** The page in every language that is offered, English first. */
export const drawn: readonly DrawnPage[] = await Promise.all(locales.map(({ tag }) => draw(tag)));
