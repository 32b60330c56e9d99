// Without a class: type the code, or go on in a class that was joined before.
import { Button } from '../../kit/button';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { CodeForm, type CodeFormProps } from './code-form';
import { useClassWords } from './class-words';
import { levelsInWords } from './levels-in-words';
import './pupil.css';

/** A class that the present pupil joined. */
export interface ClassBefore {
  readonly code: string;
  /** Its second half. */
  readonly name: string;
  readonly windows: readonly number[];
}

/** What the page needs. */
export interface EnterScreenProps extends CodeFormProps {
  /** Says who is playing. */
  readonly you: string;
  /** The newest first. */
  readonly before: readonly ClassBefore[];
  readonly onGoOn: (code: string) => void;
}

function Before({ you, before, onGoOn }: Pick<EnterScreenProps, 'you' | 'before' | 'onGoOn'>) {
  const say = useClassWords();
  const { t, locale } = useText();
  return (
    <section>
      <h2>{say('class-before')}</h2>
      <p>
        {you} <a href="#/profiles">{t('profile-choose')}</a>
      </p>
      <ul class="stack pupil-before">
        {before.map(({ code, name, windows }) => (
          <li key={code}>
            <Button choice={`class.${name}`} icon="door-open" onPress={() => onGoOn(code)}>
              {say('class-name', { class: name })}
              <small>
                {say('class-levels', {
                  count: windows.length,
                  list: levelsInWords(windows, locale.value.tag),
                })}
              </small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The field comes first: most come here once. */
export function EnterScreen({ you, before, onGoOn, ...form }: EnterScreenProps) {
  const say = useClassWords();
  const { t } = useText();
  return (
    <Screen route="class" title={say('class-enter-title')} back={{ label: t('ui-back'), to: '#/' }}>
      <p class="lead">{say(form.reason ? 'class-wrong-link' : 'class-enter-text')}</p>
      <CodeForm {...form} />
      {before.length > 0 ? <Before {...{ you, before, onGoOn }} /> : null}
      <p>
        <a class="button button-quiet" href="#/" data-choice="without">
          {say('class-without')}
        </a>
      </p>
    </Screen>
  );
}
