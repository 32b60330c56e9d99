// A choice before two who share a device: one reads, one decides, and both agree before anything can be pressed.
import { Button } from '../../kit/button';
import { WithEmoji } from '../../kit/with-emoji';
import type { ProjectOption } from './hands-part';
import { useProjectWords } from './project-words';

/** What it needs. */
export interface PairsPartProps {
  readonly options: readonly ProjectOption[];
  readonly reader: 'left' | 'right';
  readonly haveAgreed: boolean;
  readonly onAgree: () => void;
  readonly onTake: (option: string) => void;
}

/** Until they agree the options are only to be read. */
export function PairsPart({ options, reader, haveAgreed, onAgree, onTake }: PairsPartProps) {
  const { say, letterOf } = useProjectWords();
  return (
    <div class="project-pairs">
      <p class="project-ask">{say(haveAgreed ? 'project-agreed-now' : 'project-agree')}</p>
      {haveAgreed ? null : <p>{say(`project-agree-${reader}`)}</p>}
      <ul>
        {options.map(({ id, words }, index) => {
          const content = (
            <>
              <b class="project-letter">{letterOf(index)}</b>
              <span class="project-option">
                <WithEmoji text={words} />
              </span>
            </>
          );
          return (
            <li key={id}>
              {haveAgreed ? (
                <button
                  type="button"
                  class="choice"
                  data-choice={id}
                  // The second click of a double one was meant for what stood here before.
                  onClick={({ detail }) => (detail > 1 ? undefined : onTake(id))}
                >
                  {content}
                </button>
              ) : (
                content
              )}
            </li>
          );
        })}
      </ul>
      {haveAgreed ? null : (
        <div class="project-foot">
          <Button look="main" icon="users" choice="agree" onPress={onAgree}>
            {say('project-agreed')}
          </Button>
        </div>
      )}
    </div>
  );
}
