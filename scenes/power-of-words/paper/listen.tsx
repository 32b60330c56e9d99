// Listening: he says a thing, and sentences of one's own come up, big and near. They need not be said.
import { useEffect, useRef } from 'preact/hooks';
import { readyNow, thingNow } from '../../../src/domain/mechanics/folding-paper/listen';
import type { FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import { Icon } from '../../../src/ui/kit/icon';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { useText } from '../../../src/ui/kit/text-context';
import { useHold } from '../../../src/ui/kit/use-hold';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { News } from './news';

/** Seconds in which he says one thing. */
const breath = 2.6;

interface HoldProps extends Pick<PlayProps<State>, 'words' | 'onMove' | 'eased'> {
  readonly thing: string;
  readonly ready: readonly string[];
}

/** What he says is heard as long as the sheet is held still; let go, and it has to begin again. */
function Hold({ thing, ready, words, eased, onMove }: HoldProps) {
  const { share, listeners } = useHold({ seconds: breath, eased, onDone: () => onMove('listen') });
  const said = words(`listen.${thing}`).split(/(?<=\s)/u);
  const heard = Math.ceil(said.length * share);
  return (
    <div class="listening" style={{ '--share': share.toFixed(3) }}>
      <p class="listen-said" aria-hidden="true">
        {said.map((word, index) => (
          <span key={index} class={index < heard ? 'word-heard' : 'word-unheard'}>
            {word}
          </span>
        ))}
      </p>
      <Ready {...{ ready, words, onMove }} floats />
      <button type="button" class="hold" data-choice="listen" {...listeners}>
        <span class="hold-fill" aria-hidden="true" />
        <Icon name="hand-palm" />
        <span>{words('tool.hold.name')}</span>
      </button>
    </div>
  );
}

interface ReadyProps extends Pick<PlayProps<State>, 'words' | 'onMove'> {
  readonly ready: readonly string[];
  readonly floats: boolean;
}

function Ready({ ready, floats, words, onMove }: ReadyProps) {
  return (
    <ul class={floats ? 'ready ready-floats' : 'ready'} aria-label={words('listen.ready')}>
      {ready.map((id) => (
        <li key={id}>
          <button
            type="button"
            class="slip ready-slip"
            data-choice={`cut.${id}`}
            onClick={({ detail }) => (detail > 1 ? undefined : onMove(`cut.${id}`))}
          >
            {words(`cut.${id}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Three things; a thing that is spoken into is not heard, and the next one follows. */
export function Listen(props: PlayProps<State>) {
  const { state, pace, news, eased, words, onMove } = props;
  const { tag } = useText().locale.value;
  const root = useRef<HTMLElement>(null);
  const thing = thingNow(state);
  const ready = readyNow(state);
  useEffect(() => {
    if (thing === undefined) return;
    const list = new Intl.ListFormat(tag, { type: 'unit' }).format(ready.map((id) => words(`cut.${id}`)));
    announce(words('sr.listen', { text: list }));
  }, [thing]);
  useFromTheTop(root, thing);
  useKeptFocus(root, ['[data-choice="listen"]']);
  return (
    <section class="leaf leaf-listen" aria-label={words('tool.listen.name')} ref={root}>
      <News news={news} words={words} />
      {thing === undefined ? null : (
        <>
          <p class="sort-count">{words('listen.count', { n: state.listening + 1 })}</p>
          {pace === 'lively' ? (
            <Hold key={thing} {...{ thing, ready, words, eased, onMove }} />
          ) : (
            <>
              <div class="paper-bar">
                <Button look="main" choice="listen" onPress={() => onMove('listen')}>
                  {words('tool.listen.name')}
                </Button>
              </div>
              <p class="hint ready-name">{words('listen.ready')}</p>
              <Ready {...{ ready, words, onMove }} floats={false} />
            </>
          )}
          {state.listening === 0 ? <p class="hint">{words(`hint.listen.${pace}`)}</p> : null}
        </>
      )}
    </section>
  );
}
