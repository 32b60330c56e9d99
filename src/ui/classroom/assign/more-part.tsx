// What a hurried teacher leaves as it is: language, pace, wording, names, parts. Folded, with its choices under it.
import type { Assignment } from '../../../domain/assignment/assignment';
import { isReadBySpeaker, type Locale } from '../../../ports/text';
import { ChoiceGroup } from '../../kit/choice-group';
import { Icon } from '../../kit/icon';
import { LanguageField } from '../../kit/language-field';
import { Toggle } from '../../kit/toggle';
import { allParts, choicesInWords } from './choices-in-words';
import { useTeachWords } from './teach-words';

/** The choices now. `languages` are those that a code can name. */
export interface MorePartProps {
  readonly assignment: Assignment;
  readonly languages: readonly Locale[];
  readonly onChange: (part: Partial<Assignment>) => void;
}

const free = 'free';

function Language({ assignment, languages, onChange }: MorePartProps) {
  const say = useTeachWords();
  const chosen = languages.find(({ tag }) => tag === assignment.language);
  return (
    <>
      <LanguageField
        label={say('assign-language')}
        note={say('assign-language-note')}
        none={say('assign-language-free')}
        value={chosen?.tag ?? ''}
        locales={languages}
        onChange={(tag) => onChange({ language: tag === '' ? null : tag })}
      />
      {chosen && !isReadBySpeaker(chosen) ? <p class="hint">{say('assign-language-review')}</p> : null}
    </>
  );
}

function Play({ assignment, onChange }: Omit<MorePartProps, 'languages'>) {
  const say = useTeachWords();
  return (
    <>
      <ChoiceGroup
        legend={say('assign-pace')}
        value={assignment.pace ?? free}
        options={([free, 'calm', 'lively'] as const).map((value) => ({ value, label: say(`assign-pace-${value}`) }))}
        onChange={(value) => onChange({ pace: value === free ? null : value })}
      />
      <ChoiceGroup
        legend={say('assign-wording')}
        value={assignment.profile ?? free}
        options={([free, 'standard', 'gentle'] as const).map((value) => ({
          value,
          label: say(`assign-wording-${value}`),
        }))}
        onChange={(value) => onChange({ profile: value === free ? null : value })}
      />
      <ChoiceGroup
        legend={say('assign-naming')}
        note={say('assign-naming-note')}
        value={assignment.naming}
        options={(['nickname', 'seat'] as const).map((value) => ({
          value,
          label: say(`assign-naming-${value}`),
          note: say(`assign-naming-${value}-note`),
        }))}
        onChange={(naming) => onChange({ naming })}
      />
    </>
  );
}

/** Everything that has a good value already. */
export function MorePart(props: MorePartProps) {
  const say = useTeachWords();
  const { assignment, languages, onChange } = props;
  return (
    <details class="pane assign-more">
      <summary>
        <span>
          <b>{say('assign-more')}</b>
          <small>{choicesInWords(assignment, languages, say).join(' · ')}</small>
        </span>
        <Icon name="caret-down" />
      </summary>
      <Language {...props} />
      <Play {...props} />
      <fieldset class="choice-group">
        <legend>{say('assign-parts')}</legend>
        {allParts.map((part) => (
          <Toggle
            key={part}
            label={say(`assign-${part}`)}
            note={say(`assign-${part}-note`)}
            on={assignment[part]}
            onChange={(on) => onChange({ [part]: on })}
          />
        ))}
      </fieldset>
    </details>
  );
}
