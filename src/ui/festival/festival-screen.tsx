// The lantern festival: lines, one choice, the lanterns and the credits, over the picture of the bay.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Face, Speaker } from '../../domain/scenario/people';
import type { Insets } from '../../ports/stage';
import { ChoiceList, type ChoiceItem } from '../dialogue/choice-list';
import { LineView } from '../dialogue/line-view';
import { spokenLine, type Words } from '../dialogue/words';
import { useInsets } from '../hud/use-insets';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { useText } from '../kit/text-context';
import { usePageTitle } from '../kit/use-page-title';
import './festival.css';

/** What is said in a moment. */
export interface FestivalLine {
  readonly who: Speaker;
  readonly face: Face | undefined;
  readonly line: string;
  /** What is seen before it. */
  readonly shown?: string | undefined;
}

/** Everything the screen shows, and whom it tells. */
export interface FestivalScreenProps {
  readonly beat: string;
  readonly said: FestivalLine;
  readonly choices: readonly ChoiceItem[];
  readonly words: Words;
  /** The lanterns or the credits, in their moments. */
  readonly children: ComponentChildren;
  readonly canGoOn: boolean;
  readonly onAdvance: () => void;
  readonly onChoose: (id: string) => void;
  readonly onInsets: (insets: Insets) => void;
}

function useReader({ beat, said }: FestivalScreenProps, root: { readonly current: HTMLElement | null }) {
  const text = useText();
  const { who, line, shown } = said;
  useEffect(() => {
    announce([...(shown === undefined ? [] : [shown]), spokenLine(text, who, line)].join(' '));
  }, [beat]);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const next = root.current?.querySelector<HTMLElement>('[data-advance], .choice, .sheet [data-choice]');
    if (lost) next?.focus({ preventScroll: true });
  });
}

function Head({ title }: { readonly title: string }) {
  const { t } = useText();
  return (
    <header class="top-bar over-top">
      <h1 class="plate festival-title">{title}</h1>
      <a class="button button-ghost" href="#/">
        <Icon name="arrow-left" />
        <span>{t('ui-leave')}</span>
      </a>
    </header>
  );
}

/** Lines first, then what can be done; the same order for eye, ear and Tab key. */
export function FestivalScreen(props: FestivalScreenProps) {
  const { beat, said, choices, words, children, canGoOn } = props;
  const { t } = useText();
  const root = useRef<HTMLElement>(null);
  useReader(props, root);
  useInsets(root, props.onInsets);
  usePageTitle(words('title'));
  return (
    <main class="level festival" data-screen="festival" data-beat={beat} ref={root}>
      <Head title={words('title')} />
      <div class={`sheet over-words sheet-${choices.length > 0 ? 'choices' : 'talk'}`}>
        <section class="talk" aria-label={t('lines-label')} key={beat}>
          {said.shown === undefined ? null : <p class="caption">{said.shown}</p>}
          <LineView who={said.who} face={said.face} line={said.line} />
        </section>
        {children}
        {choices.length > 0 ? <ChoiceList choices={choices} words={words} onChoose={props.onChoose} /> : null}
        {canGoOn ? (
          <div class="advance">
            <Button look="main" icon="arrow-right" advance onPress={props.onAdvance}>
              {t('ui-go-on')}
            </Button>
          </div>
        ) : null}
      </div>
    </main>
  );
}
