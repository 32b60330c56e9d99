// The few questions before the street: language, pace, sound, wording.
import type { Pace } from '../../domain/scenario/types';
import type { Locale } from '../../ports/text';
import { Button } from '../kit/button';
import { ChoiceGroup } from '../kit/choice-group';
import { LanguageField } from '../kit/language-field';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';
import { Toggle } from '../kit/toggle';

/** Answers so far, and whom to tell. */
export interface FirstRunProps {
  readonly language: string;
  readonly locales: readonly Locale[];
  readonly pace: Pace;
  readonly paceFromSystem: boolean;
  readonly muted: boolean;
  readonly gentle: boolean;
  /** Whether the device shall keep the player's steps, under a made-up name. */
  readonly keep: boolean;
  readonly onLanguage: (tag: string) => void;
  readonly onPace: (pace: Pace) => void;
  readonly onMuted: (muted: boolean) => void;
  readonly onGentle: (gentle: boolean) => void;
  readonly onKeep: (keep: boolean) => void;
  readonly onGo: () => void;
}

/** One screen, everything preselected: one press is enough. */
export function FirstRun(props: FirstRunProps) {
  const { t } = useText();
  return (
    <Screen route="first-run" title={t('first-hello')} tab="">
      <LanguageField
        label={t('first-language')}
        value={props.language}
        locales={props.locales}
        onChange={props.onLanguage}
      />
      <ChoiceGroup
        legend={t('first-pace')}
        note={t(props.paceFromSystem ? 'first-pace-system' : 'first-pace-note')}
        value={props.pace}
        options={[
          { value: 'lively', label: t('first-pace-lively') },
          { value: 'calm', label: t('first-pace-calm') },
        ]}
        onChange={props.onPace}
      />
      <ChoiceGroup
        legend={t('first-sound')}
        value={props.muted ? 'off' : 'on'}
        options={[
          { value: 'on', label: t('first-sound-on') },
          { value: 'off', label: t('first-sound-off') },
        ]}
        onChange={(value) => props.onMuted(value === 'off')}
      />
      <Toggle label={t('first-gentle')} note={t('first-gentle-note')} on={props.gentle} onChange={props.onGentle} />
      <ChoiceGroup
        legend={t('prof-offer')}
        note={t('prof-why')}
        value={props.keep ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('prof-offer-yes') },
          { value: 'no', label: t('prof-offer-no') },
        ]}
        onChange={(value) => props.onKeep(value === 'yes')}
      />
      <div class="advance">
        <Button look="main" icon="arrow-right" advance onPress={props.onGo}>
          {t('first-go')}
        </Button>
        <a class="button button-ghost" href="#/class" data-choice="class">
          {t('nav-class')}
        </a>
      </div>
    </Screen>
  );
}
