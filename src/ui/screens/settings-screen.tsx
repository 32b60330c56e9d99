// All settings, in four groups; each change counts at once.
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../domain/progress/settings';
import { isReadBySpeaker, type Locale } from '../../ports/text';
import { Button } from '../kit/button';
import { ChoiceGroup } from '../kit/choice-group';
import { LanguageField } from '../kit/language-field';
import { Screen } from '../kit/screen';
import { Slider } from '../kit/slider';
import { useText } from '../kit/text-context';
import { Toggle } from '../kit/toggle';
import { DataSettings, type DataSettingsProps } from './settings-data';

/** The settings now, and whom to tell. */
export interface SettingsScreenProps extends DataSettingsProps {
  readonly settings: Settings;
  readonly language: Locale;
  readonly locales: readonly Locale[];
  /** Whether the device can read this language aloud. */
  readonly hasVoice: boolean;
  readonly onLanguage: (tag: string) => void;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onReset: () => void;
  /** What keeps the game for play without a network. */
  readonly offline: ComponentChildren;
}

type Part = Pick<SettingsScreenProps, 'settings' | 'onChange'>;

function PlaySettings({ settings, onChange }: Part) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('set-group-play')}</h2>
      <ChoiceGroup
        legend={t('set-pace')}
        value={settings.pace}
        options={[
          { value: 'lively', label: t('set-lively'), note: t('set-lively-note') },
          { value: 'calm', label: t('set-calm'), note: t('set-calm-note') },
        ]}
        onChange={(pace) => onChange({ pace })}
      />
      <Toggle label={t('set-auto')} on={settings.autoBeat} onChange={(autoBeat) => onChange({ autoBeat })} />
      <ChoiceGroup
        legend={t('set-profile')}
        note={t('set-profile-next')}
        value={settings.profile}
        options={[
          { value: 'standard', label: t('set-profile-standard') },
          { value: 'gentle', label: t('set-profile-gentle') },
        ]}
        onChange={(profile) => onChange({ profile })}
      />
    </section>
  );
}

const sizes = ['1', '2', '3', '4'] as const;

function SightSettings({ settings, onChange }: Part) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('set-group-see')}</h2>
      <ChoiceGroup
        legend={t('set-text-size')}
        value={String(settings.textSize) as (typeof sizes)[number]}
        options={sizes.map((value) => ({ value, label: t(`set-size-${value}`) }))}
        onChange={(value) => onChange({ textSize: Number(value) as Settings['textSize'] })}
      />
      <Toggle
        label={t('set-spacing')}
        note={t('set-spacing-note')}
        on={settings.spacing}
        onChange={(spacing) => onChange({ spacing })}
      />
      <Toggle label={t('set-font')} on={settings.easyLetters} onChange={(easyLetters) => onChange({ easyLetters })} />
      <ChoiceGroup
        legend={t('set-contrast')}
        value={settings.contrast}
        options={[
          { value: 'system', label: t('set-contrast-system') },
          { value: 'normal', label: t('set-contrast-normal') },
          { value: 'more', label: t('set-contrast-more') },
        ]}
        onChange={(contrast) => onChange({ contrast })}
      />
      <ChoiceGroup
        legend={t('set-motion')}
        value={settings.motion}
        options={[
          { value: 'system', label: t('set-motion-system') },
          { value: 'less', label: t('set-on') },
          { value: 'full', label: t('set-off') },
        ]}
        onChange={(motion) => onChange({ motion })}
      />
    </section>
  );
}

function HearingSettings({ settings, onChange }: Part) {
  const { t } = useText();
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  return (
    <section>
      <h2>{t('set-group-hear')}</h2>
      <Toggle label={t('set-mute')} on={settings.muted} onChange={(muted) => onChange({ muted })} />
      <Slider
        label={t('set-music-volume', { percent: percent(settings.music) })}
        value={settings.music}
        onChange={(music) => onChange({ music })}
      />
      <Slider
        label={t('set-sounds-volume', { percent: percent(settings.effects) })}
        value={settings.effects}
        onChange={(effects) => onChange({ effects })}
      />
      <Toggle label={t('set-captions')} on={settings.captions} onChange={(captions) => onChange({ captions })} />
    </section>
  );
}

function ReadingSettings({ settings, onChange, hasVoice }: Part & Pick<SettingsScreenProps, 'hasVoice'>) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('set-group-read')}</h2>
      {hasVoice ? (
        <Toggle label={t('set-read-aloud')} on={settings.readAloud} onChange={(readAloud) => onChange({ readAloud })} />
      ) : (
        <p class="hint">{t('set-read-aloud-none')}</p>
      )}
    </section>
  );
}

/** Everything that can be changed about the game. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { t } = useText();
  const { settings, onChange, language } = props;
  return (
    <Screen route="settings" title={t('ui-settings')} back={{ label: t('set-done'), to: '#/' }}>
      <LanguageField
        label={t('set-language')}
        value={language.tag}
        locales={props.locales}
        onChange={props.onLanguage}
      />
      {isReadBySpeaker(language) ? null : <p class="hint">{t('set-language-draft')}</p>}
      <PlaySettings settings={settings} onChange={onChange} />
      <SightSettings settings={settings} onChange={onChange} />
      <HearingSettings settings={settings} onChange={onChange} />
      <ReadingSettings settings={settings} onChange={onChange} hasVoice={props.hasVoice} />
      <p class="hint">{t('note-quick')}</p>
      <Button icon="arrow-counter-clockwise" onPress={props.onReset}>
        {t('set-reset')}
      </Button>
      {props.offline}
      <DataSettings {...props} />
    </Screen>
  );
}
