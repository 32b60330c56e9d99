// Where what is gathered is kept: on this device, as a file, or not at all any more.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Toggle } from '../../kit/toggle';
import { className } from './gather-outcome';
import { useTeach, type KeepView } from './gather-view';

/** What keeping needs. `saved` is the name of the file that was saved last. */
export interface GatherKeepProps {
  readonly keep: KeepView;
  readonly shown: string;
  readonly saved: string | null;
  readonly onKeep: (isKeeping: boolean) => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

const kept = {
  kept: 'kept',
  'until-closed': 'kept-not',
  full: 'kept-full',
  'other-tab': 'kept-tab',
  slow: 'kept-not',
} as const;

/** How well it is kept, in a sentence. */
const stateKey = ({ isKeeping, health }: KeepView): string => `gather-${isKeeping ? kept[health] : 'kept-not'}`;

/** Keeping, saving and deleting. */
export function GatherKeep({ keep, shown, saved, onKeep, onSave, onDelete }: GatherKeepProps) {
  const say = useTeach();
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const leave = () => {
    setAsking(false);
    row.current?.querySelector<HTMLElement>('[data-choice="delete-report"]')?.focus();
  };
  const name = className(say, shown);
  return (
    <section class="gather-keep">
      <h2>{say('gather-keep-heading')}</h2>
      <p class="gather-state" role="status">
        {say(stateKey(keep))}
      </p>
      <Toggle label={say('gather-keep')} note={say('gather-keep-note')} on={keep.isKeeping} onChange={onKeep} />
      <p>{say('gather-save-note')}</p>
      <div class="row" ref={row}>
        <Button choice="save-report" icon="download" onPress={onSave}>
          {say('gather-save')}
        </Button>
        <Button look="quiet" choice="delete-report" icon="trash" expanded={asking} onPress={() => setAsking(!asking)}>
          {say('gather-delete')}
        </Button>
      </div>
      <p role="status">{saved === null ? '' : say('gather-saved', { name: saved })}</p>
      {asking ? (
        <div class="ask" role="group" aria-label={say('gather-delete')}>
          <p>{say('gather-delete-ask', { class: name, count: keep.results })}</p>
          <Button
            look="danger"
            choice="delete-yes"
            onPress={() => {
              setAsking(false);
              onDelete();
            }}
          >
            {say('gather-delete-yes')}
          </Button>
          <Button choice="delete-no" onPress={leave}>
            {say('gather-delete-no')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
