// A level as it is played: words and buttons over the stage.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../../domain/scenario/people';
import type { Reaction } from '../../domain/scenario/types';
import type { Insets } from '../../ports/stage';
import { AnswerView } from '../dialogue/answer-view';
import { ChoiceList, type ChoiceItem } from '../dialogue/choice-list';
import type { Entry } from '../dialogue/entry';
import { LineView } from '../dialogue/line-view';
import { spokenEntry } from '../dialogue/spoken-entry';
import { reactionLine, type Words } from '../dialogue/words';
import { TopBar } from '../hud/top-bar';
import { useInsets } from '../hud/use-insets';
import { WithMe } from '../hud/with-me';
import { announce, isBeingAnnounced } from '../kit/announce';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import { usePageTitle } from '../kit/use-page-title';

/** What can be done now. */
export interface LevelActions {
  readonly choices: readonly ChoiceItem[];
  readonly moves: readonly string[];
  readonly canGoOn: boolean;
}

/** Everything the screen shows, and whom it tells. */
export interface LevelScreenProps {
  readonly level: string;
  readonly number: number;
  readonly title: string;
  readonly beat: string;
  readonly entry: Entry | undefined;
  /** Whether nothing more is to be read before acting. */
  readonly acting: boolean;
  readonly actions: LevelActions;
  /** What has to be in sight beside lines and choices. */
  readonly beside: ComponentChildren;
  /** The playable passage in the level's own form, shown while there are moves. */
  readonly passage: ComponentChildren;
  readonly news: readonly Reaction[];
  /** Who is with you now. */
  readonly circle: readonly Person[];
  /** Sentences about the device: no picture, nothing kept. */
  readonly notices: readonly string[];
  readonly words: Words;
  readonly onAdvance: () => void;
  readonly onChoose: (id: string) => void;
  readonly onHelp: () => void;
  readonly onPause: () => void;
  /** Told how far the words reach over the picture. */
  readonly onInsets: (insets: Insets) => void;
}

/** What a move did; what a passage has just announced itself is not repeated. */
function newsOf({ news, words }: LevelScreenProps): string {
  return news
    .map((reaction) => reactionLine(words, reaction))
    .filter((line) => !isBeingAnnounced(line))
    .join(' ');
}

/** Says every new line once, and brings focus back when what had it is gone. */
function useReader(props: LevelScreenProps, root: { readonly current: HTMLElement | null }) {
  const text = useText();
  useEffect(() => announce(spokenEntry(text, props.entry, props.words)), [props.entry]);
  useEffect(() => {
    announce(newsOf(props));
  }, [props.news]);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const next = root.current?.querySelector<HTMLElement>('[data-advance], .choice, .sheet-play button[data-choice]');
    if (lost) next?.focus({ preventScroll: true });
  });
}

function Talk({ entry, words }: Pick<LevelScreenProps, 'entry' | 'words'>) {
  const { t } = useText();
  if (!entry) return null;
  const key = entry.kind === 'line' ? entry.key : entry.choice;
  return (
    <section class="talk" aria-label={t('lines-label')} key={key}>
      {entry.kind === 'line' ? (
        <LineView who={entry.who} face={entry.face} line={words(entry.key)} />
      ) : (
        <AnswerView reactions={entry.reactions} words={words} />
      )}
    </section>
  );
}

/** Lines first, then what can be done; the same order for eye, ear and Tab key. */
export function LevelScreen(props: LevelScreenProps) {
  const { t } = useText();
  const { acting, actions, words } = props;
  const root = useRef<HTMLElement>(null);
  useReader(props, root);
  useInsets(root, props.onInsets);
  usePageTitle(props.title);
  const mayAdvance = !acting || (actions.canGoOn && actions.moves.length === 0);
  const isPlaying = acting && actions.moves.length > 0;
  const place = isPlaying ? 'play' : acting && actions.choices.length > 0 ? 'choices' : 'talk';
  return (
    <main class={`level level-${props.level}`} data-screen="level" data-beat={props.beat} ref={root}>
      <TopBar number={props.number} title={props.title} onHelp={props.onHelp} onPause={props.onPause} />
      <WithMe people={props.circle} />
      <div class={`sheet over-words sheet-${place}`}>
        {props.notices.map((notice) => (
          <p key={notice} class="notice">
            {t(notice)}
          </p>
        ))}
        <Talk entry={props.entry} words={words} />
        {acting && props.news.length > 0 && !isPlaying ? <AnswerView reactions={props.news} words={words} /> : null}
        {isPlaying ? props.passage : props.beside}
        {acting && actions.choices.length > 0 ? (
          <ChoiceList key={props.beat} choices={actions.choices} words={words} onChoose={props.onChoose} />
        ) : null}
        {mayAdvance ? (
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
