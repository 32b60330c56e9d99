// The form of an assignment. Its code stands at the foot of it all the time, with the way on.
import { Button } from '../../kit/button';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { ClassCode } from './class-code';
import { LevelsPart } from './levels-part';
import { MorePart, type MorePartProps } from './more-part';
import type { Story } from './story';
import { useTeachWords } from './teach-words';
import { WordsPart, type WordsPartProps } from './words-part';
import './assign.css';

/** The assignment now; it may have no story while the teacher chooses others, and then has no code. */
export interface MakeScreenProps extends WordsPartProps, MorePartProps {
  readonly stories: readonly Story[];
  readonly code: string | null;
  readonly onNewNumber: () => void;
  readonly onHandOut: () => void;
}

function Foot({ code, onHandOut }: Pick<MakeScreenProps, 'code' | 'onHandOut'>) {
  const say = useTeachWords();
  if (code === null) {
    return (
      <div class="assign-foot">
        <p role="alert">{say('assign-levels-none')}</p>
      </div>
    );
  }
  return (
    <div class="assign-foot">
      <p>
        <span>{say('assign-code')}</span> <ClassCode code={code} />
      </p>
      <Button look="main" icon="qr-code" choice="hand-out" onPress={onHandOut}>
        {say('assign-hand-out')}
      </Button>
    </div>
  );
}

/** Everything has a value from the start: the button may be pressed at once. */
export function MakeScreen({ stories, assignment, code, onNewNumber, onHandOut, ...props }: MakeScreenProps) {
  const { t } = useText();
  const say = useTeachWords();
  const onWindows = (windows: readonly number[]) => props.onChange({ windows });
  return (
    <Screen route="teach" title={say('assign-make')} back={{ label: t('ui-back'), to: '#/teach' }}>
      <div class="assign-form">
        <LevelsPart stories={stories} assignment={assignment} onChange={onWindows} />
        <MorePart assignment={assignment} {...props} />
        <WordsPart {...props} />
        <p class="hint">{say('assign-code-stable')}</p>
        <div class="row">
          <Button icon="shuffle" onPress={onNewNumber}>
            {say('assign-new-number')}
          </Button>
          <span class="hint">{say('assign-new-number-note')}</span>
        </div>
        <Foot code={code} onHandOut={onHandOut} />
      </div>
    </Screen>
  );
}
