// The first minute on Lantern Street: Oma, a lamp, and a first choice.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Face, Speaker } from '../../domain/scenario/people';
import type { Insets } from '../../ports/stage';
import { ChoiceList } from '../dialogue/choice-list';
import { LineView } from '../dialogue/line-view';
import { spokenLine } from '../dialogue/words';
import { useInsets } from '../hud/use-insets';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';

interface Moment {
  readonly keys: readonly string[];
  readonly who: Speaker;
  readonly face?: Face;
  readonly to: string;
}

// Steps by name; a step without `to` waits for a choice.
const moments: Readonly<Record<string, Moment>> = {
  'open-1': { keys: ['open-1'], who: 'narrator', to: 'open-2' },
  'open-2': { keys: ['open-2'], who: 'narrator', to: 'open-3' },
  'open-3': { keys: ['open-3'], who: 'oma', face: 'calm', to: 'open-4' },
  'open-4': { keys: ['open-4'], who: 'oma', face: 'calm', to: '' },
  'open-lamp': { keys: ['open-c-lamp.shown', 'open-lamp'], who: 'narrator', to: 'open-5' },
  'open-look': { keys: ['open-c-look.shown', 'open-look'], who: 'narrator', to: 'open-5' },
  'open-tea': { keys: ['open-c-tea.shown', 'open-tea'], who: 'oma', face: 'happy', to: 'open-5' },
  'open-5': { keys: ['open-5'], who: 'oma', face: 'calm', to: 'street' },
};
const choices = ['lamp', 'look', 'tea', 'skip'].map((id) => ({ id, key: `open-c-${id}`, tool: false }));

/** What the opening tells. */
export interface OpeningProps {
  /** Each step as it begins, with whoever speaks. */
  readonly onStep: (step: string, who: Speaker, face: Face | undefined) => void;
  /** The end, and whether the lamp was taken. */
  readonly onDone: (lamp: boolean) => void;
  readonly onInsets: (insets: Insets) => void;
}

/** Six short steps and one choice. */
export function Opening({ onStep, onDone, onInsets }: OpeningProps) {
  const text = useText();
  const root = useRef<HTMLElement>(null);
  useInsets(root, onInsets);
  const [step, setStep] = useState('open-1');
  const [lamp, setLamp] = useState(false);
  const moment = moments[step];
  const say = (key: string) => text.t(key);
  useEffect(() => {
    if (!moment) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) root.current?.querySelector<HTMLElement>('[data-advance], .choice')?.focus({ preventScroll: true });
    onStep(step, moment.who, moment.face);
    announce(
      moment.keys
        .map((key, index) =>
          index > 0 || moment.keys.length === 1 ? spokenLine(text, moment.who, say(key)) : say(key),
        )
        .join(' '),
    );
  }, [step]);
  const go = (to: string, took = lamp) => (to === 'street' ? onDone(took) : setStep(to));
  const choose = (id: string) => {
    if (id === 'lamp') setLamp(true);
    go(id === 'skip' ? 'street' : `open-${id}`, id === 'lamp');
  };
  if (!moment) return null;
  const [first = '', second] = moment.keys;
  return (
    <main class="level opening" data-screen="opening" data-beat={step} ref={root}>
      <div class={`sheet over-words sheet-${moment.to === '' ? 'choices' : 'talk'}`}>
        <h1 class="unseen">{text.t('ui-street')}</h1>
        <section class="talk" aria-label={text.t('lines-label')} key={step}>
          {second === undefined ? null : <p class="caption">{say(first)}</p>}
          <LineView who={moment.who} face={moment.face} line={say(second ?? first)} />
        </section>
        {moment.to === '' ? (
          <ChoiceList choices={choices} words={say} onChoose={choose} />
        ) : (
          <div class="advance">
            <Button look="main" icon="arrow-right" advance onPress={() => go(moment.to)}>
              {text.t('ui-go-on')}
            </Button>
          </div>
        )}
      </div>
    </main>
  );
}
