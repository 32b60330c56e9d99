// One screen before each door: what it is about, and three ways to go.
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** What the note needs; `story` is the door's own note, `promise` what the player may do at any moment. */
export interface NoteScreenProps {
  readonly title: string;
  readonly story: string;
  readonly promise: string;
  readonly begun: boolean;
  /** Nothing is kept for a guest. */
  readonly guest: boolean;
  /** Where one came from. */
  readonly home?: string;
  readonly onPlay: () => void;
  readonly onRather: () => void;
  readonly onHelp: () => void;
}

/** Play, rather not, or help; none of them is smaller than the others. */
export function NoteScreen(props: NoteScreenProps) {
  const { t } = useText();
  return (
    <Screen route="note" title={props.title} back={{ label: t('ui-back'), to: props.home ?? '#/' }}>
      <p class="lead">{t('note-title')}</p>
      <p>{props.story}</p>
      <p>{t('note-generic')}</p>
      {props.promise === '' ? null : <p>{props.promise}</p>}
      <p>
        {t('note-minutes')} {t(props.guest ? 'note-guest' : props.begun ? 'win-half' : 'note-kept')}
      </p>
      <p class="hint">{t('note-quick')}</p>
      <div class="row">
        <Button look="main" icon="play" choice="play" onPress={props.onPlay}>
          {t('note-play')}
        </Button>
        <Button choice="rather-not" icon="arrow-left" onPress={props.onRather}>
          {t('note-rather')}
        </Button>
        <Button choice="help" icon="lifebuoy" onPress={props.onHelp}>
          {t('note-help')}
        </Button>
      </div>
    </Screen>
  );
}
