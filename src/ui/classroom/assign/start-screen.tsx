// The first page of a teacher: what this is, one big way in, and the ways to everything else.
import type { ComponentChildren } from 'preact';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { ClassList, type ClassListProps } from './class-list';
import { HaveCode, type HaveCodeProps } from './have-code';
import type { Story } from './story';
import { StoryWays } from './story-ways';
import { useTeachWords } from './teach-words';
import './assign.css';

/** What it needs. */
export interface StartScreenProps extends ClassListProps, HaveCodeProps {
  readonly stories: readonly Story[];
  readonly onMake: () => void;
}

function Way({
  to,
  name,
  children,
}: {
  readonly to: string;
  readonly name: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <li>
      <a href={to}>{name}</a>
      {children === undefined ? null : <p class="hint">{children}</p>}
    </li>
  );
}

/** Whoever has five minutes needs the first button only. */
export function StartScreen({ stories, onMake, onRemove, ...props }: StartScreenProps) {
  const { t } = useText();
  const say = useTeachWords();
  const remove = (code: string) => {
    onRemove(code);
    announce(say('assign-removed'));
    // The button that was pressed is gone with its class.
    document.querySelector<HTMLElement>('[data-screen] h1')?.focus();
  };
  return (
    <Screen route="teach" title={say('assign-title')} back={{ label: t('ui-leave'), to: '#/' }}>
      <p class="lead">{say('assign-what')}</p>
      <div class="row assign-begin">
        <Button look="main" icon="plus" choice="make" onPress={onMake}>
          {say('assign-make')}
        </Button>
        <span class="hint">{say('assign-make-note')}</span>
      </div>
      <p class="hint">
        {say('assign-offline')} <a href="#/settings">{say('assign-offline-go')}</a>
      </p>
      <ClassList {...props} onRemove={remove} />
      <section>
        <h2>{say('assign-after')}</h2>
        <ul class="assign-ways">
          <Way to="#/teach/report" name={say('assign-report')}>
            {say('assign-report-note')}
          </Way>
          <Way to="#/teach/paper/receipts" name={say('assign-receipts')} />
        </ul>
      </section>
      <section>
        <h2>{say('assign-stories')}</h2>
        <p>{say('assign-stories-note')}</p>
        <StoryWays stories={stories} />
      </section>
      <section>
        <h2>{say('assign-papers')}</h2>
        <ul class="assign-ways">
          <Way to="#/teach/papers" name={say('assign-papers-all')}>
            {say('assign-papers-all-note')}
          </Way>
          <Way to="#/teach/paper/evidence" name={say('assign-evidence')} />
        </ul>
      </section>
      <HaveCode {...props} />
    </Screen>
  );
}
