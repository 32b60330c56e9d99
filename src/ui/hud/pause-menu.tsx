// The menu of a paused story.
import { useState } from 'preact/hooks';
import type { Pace } from '../../domain/scenario/types';
import type { Locale } from '../../ports/text';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { LanguageField } from '../kit/language-field';
import { useText } from '../kit/text-context';
import { Toggle } from '../kit/toggle';

/** What the menu needs. */
export interface PauseMenuProps {
  readonly pace: Pace;
  readonly muted: boolean;
  /** The label of what spares a steady hand in the lively pace; each level asks for its own, or for none. */
  readonly easing: string | undefined;
  readonly eased: boolean;
  /** Nothing is kept for a guest. */
  readonly guest: boolean;
  /** The tag of the present language. */
  readonly language: string;
  readonly locales: readonly Locale[];
  readonly onLanguage: (tag: string) => void;
  readonly onResume: () => void;
  readonly onTranscript: () => void;
  readonly onPace: (pace: Pace) => void;
  readonly onMute: (muted: boolean) => void;
  readonly onEase: (eased: boolean) => void;
  readonly onStartOver: () => void;
  readonly onLeave: () => void;
}

/** A beginning anew is asked for twice: the evening so far would be gone by one slip of a finger. */
function StartOver({ onStartOver }: Pick<PauseMenuProps, 'onStartOver'>) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon="arrow-counter-clockwise" expanded={asking} onPress={() => setAsking(!asking)}>
        {t('ui-start-over')}
      </Button>
      {asking ? (
        <div class="ask" role="group" aria-label={t('ui-start-over')}>
          <p>{t('ui-start-over-ask')}</p>
          <Button onPress={onStartOver}>{t('ui-yes')}</Button>
          <Button onPress={() => setAsking(false)}>{t('ui-no')}</Button>
        </div>
      ) : null}
    </>
  );
}

/** Everything that can wait until nothing moves. */
export function PauseMenu(props: PauseMenuProps) {
  const { t } = useText();
  const calm = props.pace === 'calm';
  return (
    <Dialog title={t('ui-paused')} onClose={props.onResume}>
      <p>{t(props.guest ? 'note-guest' : 'pause-kept')}</p>
      <div class="stack">
        <Button look="main" icon="play" onPress={props.onResume}>
          {t('ui-resume')}
        </Button>
        <Button icon="chat-circle-text" onPress={props.onTranscript}>
          {t('pause-lines')}
        </Button>
        <Button icon="timer" onPress={() => props.onPace(calm ? 'lively' : 'calm')}>
          {t(calm ? 'pause-to-lively' : 'pause-to-calm')}
        </Button>
        <Button icon={props.muted ? 'speaker-high' : 'speaker-slash'} onPress={() => props.onMute(!props.muted)}>
          {t(props.muted ? 'pause-sound-on' : 'pause-sound-off')}
        </Button>
        {calm || props.easing === undefined ? null : (
          <Toggle label={t(props.easing)} on={props.eased} onChange={props.onEase} />
        )}
        <LanguageField
          label={t('set-language')}
          locales={props.locales}
          value={props.language}
          onChange={props.onLanguage}
        />
        <StartOver onStartOver={props.onStartOver} />
        <Button icon="house" onPress={props.onLeave}>
          {t('ui-leave')}
        </Button>
      </div>
    </Dialog>
  );
}
