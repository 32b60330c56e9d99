// Before a class plays together: what it is, how, the note about the story, and Start.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { mostPupils, type ProjectMode } from '../../../domain/project/project';
import type { Profile } from '../../../domain/scenario/types';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { ChoiceGroup } from '../../kit/choice-group';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { KeysHelp } from './keys-help';
import { useProjectWords } from './project-words';
import './project.css';

/** How a class begins. */
export interface ProjectStart {
  readonly mode: ProjectMode;
  readonly profile: Profile;
  readonly pupils: number | null;
}

/** What is kept of an earlier time. */
export interface EarlierProject {
  readonly choices: number;
  readonly isOver: boolean;
}

/** What it needs; `noteOf` is the note at the story's door. */
export interface StartScreenProps {
  readonly level: string;
  readonly title: string;
  readonly noteOf: (profile: Profile) => string;
  readonly profile: Profile;
  readonly earlier: EarlierProject | null;
  readonly isSafe: boolean;
  readonly onStart: (start: ProjectStart) => void;
  readonly onResume: () => void;
  readonly onForget: () => void;
}

function Earlier({ earlier, onResume, onForget }: StartScreenProps & { readonly earlier: EarlierProject }) {
  const { say } = useProjectWords();
  const { choices, isOver } = earlier;
  return (
    <section class="project-earlier">
      <p>{say(isOver ? 'project-kept-over' : 'project-kept', { count: choices })}</p>
      <div class="row">
        <Button look="main" icon={isOver ? 'hand-palm' : 'play'} choice="resume" onPress={onResume}>
          {say(isOver ? 'project-result' : 'project-resume')}
        </Button>
        <Button
          icon="trash"
          choice="forget"
          onPress={() => {
            onForget();
            announce(say('project-forgotten'));
          }}
        >
          {say('project-forget')}
        </Button>
      </div>
    </section>
  );
}

function Note({ level, note }: { readonly level: string; readonly note: string }) {
  const { t } = useText();
  const { say } = useProjectWords();
  return (
    <section class="project-note">
      <h2>{say('project-before')}</h2>
      <p class="lead">{note}</p>
      <p>{t('note-generic')}</p>
      <p class="hint">
        {say('project-before-rather')} <a href={`#/lesson/${level}`}>{say('project-lesson')}</a>
      </p>
    </section>
  );
}

/** A field that may stay empty; anything else than a number of pupils counts as empty. */
function PupilsField({ onChange }: { readonly onChange: (pupils: number | null) => void }) {
  const { say } = useProjectWords();
  return (
    <label class="project-pupils">
      <b>{say('project-pupils')}</b>
      <span class="hint">{say('project-pupils-note')}</span>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={mostPupils}
        onInput={({ currentTarget: { valueAsNumber: count } }) =>
          onChange(Number.isInteger(count) && count >= 1 && count <= mostPupils ? count : null)
        }
      />
    </label>
  );
}

function Modes({ mode, onChange }: { readonly mode: ProjectMode; readonly onChange: (mode: ProjectMode) => void }) {
  const { say } = useProjectWords();
  const option = (value: ProjectMode) => ({
    value,
    label: say(`project-mode-${value}`),
    note: say(`project-mode-${value}-note`),
  });
  return (
    <ChoiceGroup
      legend={say('project-mode')}
      options={[option('class'), option('pairs')]}
      value={mode}
      onChange={onChange}
    />
  );
}

function Form(props: StartScreenProps) {
  const { say } = useProjectWords();
  const [mode, setMode] = useState<ProjectMode>('class');
  const [profile, setProfile] = useState(props.profile);
  const [pupils, setPupils] = useState<number | null>(null);
  const wording = (value: Profile) => ({ value, label: say(`assign-wording-${value}`) });
  const about: ComponentChildren = <Note level={props.level} note={props.noteOf(profile)} />;
  return (
    <>
      <Modes mode={mode} onChange={setMode} />
      <ChoiceGroup
        legend={say('project-wording')}
        options={[wording('standard'), wording('gentle')]}
        value={profile}
        onChange={setProfile}
      />
      {mode === 'class' ? <PupilsField onChange={setPupils} /> : null}
      {about}
      <div class="row project-begin">
        <Button
          look="main"
          icon="play"
          choice="start"
          onPress={() => props.onStart({ mode, profile, pupils: mode === 'class' ? pupils : null })}
        >
          {say('project-start')}
        </Button>
      </div>
    </>
  );
}

/** Three sentences, two questions, a note to read aloud. */
export function StartScreen(props: StartScreenProps) {
  const { t } = useText();
  const { say } = useProjectWords();
  const { title, earlier, isSafe } = props;
  return (
    <Screen route="project" title={say('project-title', { title })} back={{ label: t('ui-back'), to: '#/teach' }}>
      <p>
        {say('project-what-1')} {say('project-what-2')} {say('project-what-3')}
      </p>
      {isSafe ? null : <p class="notice">{say('project-not-kept')}</p>}
      {earlier ? <Earlier {...props} earlier={earlier} /> : null}
      {earlier ? <h2>{say('project-anew')}</h2> : null}
      <Form {...props} />
      <KeysHelp />
    </Screen>
  );
}
