// The pieces of the quiet hour's picture: lights, circle of people, forks.
import type { Person } from '../../domain/scenario/people';
import type { Light } from '../../domain/scenario/types';
import type { Words } from '../dialogue/words';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Portrait } from '../kit/portrait';
import { useText } from '../kit/text-context';
import { forkKey, markKey, shownKey } from './debrief-keys';

/** A light of the private result with the marks that lit it. */
export interface LightView {
  readonly light: Light;
  /** 0 not lit, 3 bright. */
  readonly level: number;
  readonly marks: readonly string[];
}

/** A way that was not taken; `line` is what would be said of it afterwards. */
export interface OtherWay {
  readonly choice: string;
  readonly line: string | undefined;
}

/** A moment with other ways. `step` is its place in the path. */
export interface ForkView {
  readonly beat: string;
  readonly step: number;
  readonly taken: string;
  readonly others: readonly OtherWay[];
}

/** Three lights in words and glow; no number is shown. */
export function Lights({ lights, words }: { readonly lights: readonly LightView[]; readonly words: Words }) {
  const { t } = useText();
  return (
    <section>
      <p class="hint">{t('ui-lights-note')}</p>
      <ul class="lights">
        {lights.map(({ light, level, marks }) => (
          <li key={light} class={`light light-${level}`}>
            <span class="light-flame" aria-hidden="true">
              <Icon name={level > 0 ? 'flame-fill' : 'flame'} />
            </span>
            <b>
              {t(level === 0 ? 'ui-light-0' : level === 3 ? 'ui-light-full' : 'ui-light-some', {
                light: t(`ui-${light}`),
              })}
            </b>
            {marks.map((mark) => (
              <small key={mark}>{words(markKey(mark))}</small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is with you. */
export function Circle({ people }: { readonly people: readonly Person[] }) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('ui-circle')}</h2>
      <p class="hint">{t(people.length === 0 ? 'debrief-circle-empty' : 'ui-circle-note')}</p>
      <ul class="circle">
        {people.map((person) => (
          <li key={person}>
            <Portrait person={person} />
            <span>{t(`who.${person}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the forks need. */
export interface ForksProps {
  readonly forks: readonly ForkView[];
  readonly words: Words;
  readonly onReplay: (step: number) => void;
}

/** Moments to take another way from. */
export function Forks({ forks, words, onReplay }: ForksProps) {
  const { t } = useText();
  if (forks.length === 0) return null;
  return (
    <section>
      <h2>{t('ui-replay')}</h2>
      {forks.map(({ beat, step, taken, others }) => (
        <details key={beat} class="pane">
          <summary>
            <Icon name="arrow-counter-clockwise" />
            <span>{words(forkKey(beat))}</span>
          </summary>
          <p>
            <b>{t('debrief-window-lit')}</b> {words(taken)}
          </p>
          <ul>
            {others.map(({ choice, line }) => (
              <li key={choice}>
                <b>{words(choice)}</b> {words(shownKey(choice))} {line === undefined ? null : <em>{words(line)}</em>}
              </li>
            ))}
          </ul>
          <Button choice={`replay.${beat}`} icon="arrow-counter-clockwise" onPress={() => onReplay(step)}>
            {t('debrief-again-from')}
          </Button>
        </details>
      ))}
    </section>
  );
}
