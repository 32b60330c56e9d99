// A story before a class: the picture, large words beside it, and the choice that is made together.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reaction } from '../../../domain/scenario/types';
import type { Insets } from '../../../ports/stage';
import { AnswerView } from '../../dialogue/answer-view';
import type { Entry } from '../../dialogue/entry';
import { LineView } from '../../dialogue/line-view';
import { spokenEntry } from '../../dialogue/spoken-entry';
import { reactionLine, type Words } from '../../dialogue/words';
import { useInsets } from '../../hud/use-insets';
import { announce, isBeingAnnounced } from '../../kit/announce';
import { Button } from '../../kit/button';
import { useText } from '../../kit/text-context';
import { usePageTitle } from '../../kit/use-page-title';
import { WithEmoji } from '../../kit/with-emoji';
import { PlayBar, type PlayBarProps } from './play-bar';
import { useProjectWords } from './project-words';
import './project.css';

/** Everything the screen shows, and whom it tells. */
export interface PlayScreenProps {
  readonly level: string;
  readonly beat: string;
  readonly bar: PlayBarProps;
  readonly entry: Entry | undefined;
  /** The entry was shown before and is read again. */
  readonly isAgain: boolean;
  readonly news: readonly Reaction[];
  readonly words: Words;
  /** What has to be in sight beside lines and choices. */
  readonly beside: ComponentChildren;
  /** The playable passage in the level's own form, where one is open, and what stands above it. */
  readonly passage: ComponentChildren;
  readonly passageHint: string;
  /** The choice of this moment, where there is one. */
  readonly moment: ComponentChildren;
  /** The hands are being talked about: the line makes room. */
  readonly isTalking: boolean;
  /** What can be done before the choice, by ids. */
  readonly tools: readonly string[];
  readonly canGoOn: boolean;
  readonly isHidden: boolean;
  readonly notices: readonly string[];
  readonly onTool: (id: string) => void;
  readonly onGoOn: () => void;
  readonly onShowAgain: () => void;
  readonly onInsets: (insets: Insets) => void;
}

function Said({ entry, isAgain, words }: Pick<PlayScreenProps, 'entry' | 'isAgain' | 'words'>) {
  const { t } = useText();
  const { say } = useProjectWords();
  if (!entry) return null;
  const key = entry.kind === 'line' ? entry.key : entry.choice;
  return (
    <section class="talk" aria-label={t('lines-label')} key={key}>
      {isAgain ? <p class="project-again">{say('project-again')}</p> : null}
      {entry.kind === 'line' ? (
        <LineView who={entry.who} face={entry.face} line={words(entry.key)} />
      ) : (
        <AnswerView reactions={entry.reactions} words={words} />
      )}
    </section>
  );
}

function Tools({ beat, tools, words, onTool }: Pick<PlayScreenProps, 'beat' | 'tools' | 'words' | 'onTool'>) {
  const { say } = useProjectWords();
  if (tools.length === 0) return null;
  return (
    <p class="project-first">
      <span>{say('project-first')}</span>
      {tools.map((id) => (
        <button key={id} type="button" class="button choice-tool" data-choice={id} onClick={() => onTool(id)}>
          <WithEmoji text={words(`${beat}.${id}`)} />
        </button>
      ))}
    </p>
  );
}

/** Nothing of the story is seen or heard until it is shown again. */
function Hidden({ onShowAgain }: Pick<PlayScreenProps, 'onShowAgain'>) {
  const { say } = useProjectWords();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    host.current?.querySelector('button')?.focus();
    announce(say('project-hidden'));
  }, []);
  return (
    <div class="project-dark" ref={host}>
      <p>{say('project-hidden')}</p>
      <Button look="ghost" icon="eye" onPress={onShowAgain}>
        {say('project-show-again')}
      </Button>
    </div>
  );
}

/** What goes on, by whatever there is of it first. */
const goingOn = [
  '.project-foot .button-main',
  '.project-pairs .choice',
  '.project-pick',
  '.sheet [data-choice]',
] as const;

/** Says every new line once, and brings focus back when what had it is gone. */
function useReader({ entry, news, words, isHidden }: PlayScreenProps, root: { readonly current: HTMLElement | null }) {
  const text = useText();
  useEffect(() => announce(spokenEntry(text, entry, words)), [entry]);
  useEffect(() => {
    const lines = news.map((reaction) => reactionLine(words, reaction));
    announce(lines.filter((line) => !isBeingAnnounced(line)).join(' '));
  }, [news]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || isHidden) return;
    const found = goingOn.map((wanted) => root.current?.querySelector<HTMLElement>(wanted));
    found.find((control) => control)?.focus({ preventScroll: true });
  });
}

/** Lines first, then what can be done; the same order for eye, ear and Tab key. */
export function PlayScreen(props: PlayScreenProps) {
  const { t } = useText();
  const { level, beat, entry, news, words, passage, moment, isHidden, isTalking } = props;
  const root = useRef<HTMLElement>(null);
  useReader(props, root);
  useInsets(root, props.onInsets, 0.3);
  usePageTitle(props.bar.title);
  const place = passage ? 'play' : moment ? 'choices' : 'talk';
  return (
    <main class={`level level-${level} project`} data-screen="project" data-beat={beat} ref={root}>
      <div class="project-shown" inert={isHidden} aria-hidden={isHidden}>
        <PlayBar {...props.bar} />
        <div class={`sheet over-words sheet-${place}`}>
          {props.notices.map((notice) => (
            <p key={notice} class="notice">
              {t(notice)}
            </p>
          ))}
          {isTalking ? null : <Said {...props} entry={entry} />}
          {!passage && !isTalking && news.length > 0 ? <AnswerView reactions={news} words={words} /> : null}
          {passage ? <p class="hint project-call">{props.passageHint}</p> : null}
          {isTalking ? null : (passage ?? props.beside)}
          {moment}
          <Tools {...props} />
          {props.canGoOn ? (
            <div class="project-foot project-way">
              <Button look="main" icon="arrow-right" advance onPress={props.onGoOn}>
                {t('ui-go-on')}
              </Button>
            </div>
          ) : null}
        </div>
      </div>
      {isHidden ? <Hidden onShowAgain={props.onShowAgain} /> : null}
    </main>
  );
}
