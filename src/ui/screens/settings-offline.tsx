// Keeping all six stories on the device: how much it takes, how far it is, and how to be rid of it again.
import { useEffect, useRef } from 'preact/hooks';
import type { Keeping, Survey } from '../../ports/offline';
import type { TextValues } from '../../ports/text';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import './settings-offline.css';

/** What is so, and whom to tell. */
export interface OfflineScreenProps {
  /** Whether this browser can keep the game at all. */
  readonly isPossible: boolean;
  readonly keeping: Keeping;
  /** Undefined until it is known. */
  readonly survey: Survey | undefined;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

type Say = (key: string, values?: TextValues) => string;

function useSay(): Say {
  const { t } = useText();
  return (key, values = {}) => t(key, values, 'offline');
}

/** No estimate is better than a tenth; what is there at all is never told as nothing. */
const megabytes = (bytes: number): number => {
  const exact = bytes / 1_000_000;
  return exact >= 10 ? Math.round(exact) : Math.max(0.1, Math.round(exact * 10) / 10);
};

/** Says rarely how far it is: at the beginning, half-way and at the end. */
function useNews(keeping: Keeping, say: Say): void {
  const { state } = keeping;
  const isHalf = keeping.state === 'running' && keeping.bytes * 2 >= keeping.of;
  const before = useRef(state);
  useEffect(() => {
    if (state === before.current) return;
    before.current = state;
    if (keeping.state === 'running') announce(say('begun'));
    if (keeping.state === 'done') announce(say('done'));
    if (keeping.state === 'stopped') announce(say(keeping.why));
  }, [state]);
  useEffect(() => {
    if (isHalf) announce(say('half'));
  }, [isHalf]);
}

function Running({ keeping, onCancel }: { readonly keeping: Keeping & { state: 'running' }; onCancel: () => void }) {
  const say = useSay();
  const { bytes, of } = keeping;
  return (
    <>
      <p>
        <progress class="kept-bar" aria-label={say('bar')} max={of} value={bytes} />
      </p>
      <p data-kept={Math.floor((100 * bytes) / of)}>
        {of > 1 ? say('running', { done: megabytes(bytes), size: megabytes(of) }) : say('look')}
      </p>
      <Button icon="x" onPress={onCancel}>
        {say('cancel')}
      </Button>
    </>
  );
}

/** How much is missing, and how much room there is, where that is known. */
function sizes(say: Say, missing: number, free: number | undefined): string {
  const size = megabytes(missing);
  if (free === undefined) return say('size', { size });
  const isMuch = free >= 1_000_000_000;
  return isMuch
    ? say('size-free-much', { size, free: megabytes(free / 1000) })
    : say('size-free', { size, free: megabytes(free) });
}

/** What can be done while nothing runs. */
function Resting(props: OfflineScreenProps) {
  const { keeping, survey, onKeep } = props;
  const say = useSay();
  if (!survey) return <p class="hint">{say('look')}</p>;
  const { missing, free } = survey;
  const isFull = keeping.state === 'stopped' && keeping.why === 'full';
  if (missing === 0) return <p data-kept="100">{say('done')}</p>;
  if (free !== undefined && free < missing)
    return <p>{say('no-room', { size: megabytes(missing), free: megabytes(free) })}</p>;
  return (
    <>
      {keeping.state === 'stopped' ? <p>{say(keeping.why)}</p> : <p>{say('what')}</p>}
      {/* A device that has just said that it is full is not said to have room: browsers only guess that. */}
      <p class="hint">{sizes(say, missing, isFull ? undefined : free)}</p>
      <Button icon="download" choice="keep-all" onPress={onKeep}>
        {keeping.state === 'stopped' ? say('go-on') : say('keep')}
      </Button>
    </>
  );
}

/** Whether anything beyond the game itself is here. */
const hasMuch = ({ all, missing }: Survey): boolean => missing < all / 2;

/** A section of the settings. */
export function OfflineScreen(props: OfflineScreenProps) {
  const { keeping, survey, onRemove } = props;
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const isRunning = keeping.state === 'running';
  const wasRunning = useRef(isRunning);
  useNews(keeping, say);
  useEffect(() => {
    if (wasRunning.current === isRunning) return;
    wasRunning.current = isRunning;
    // The button that was pressed is gone, unless somebody is elsewhere on the page by now.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [isRunning]);
  return (
    <section class="offline" data-keeping={keeping.state}>
      <h2 ref={heading} tabIndex={-1}>
        {say('title')}
      </h2>
      {props.isPossible ? null : <p>{say('never')}</p>}
      {props.isPossible && keeping.state === 'running' ? <Running keeping={keeping} onCancel={props.onCancel} /> : null}
      {props.isPossible && !isRunning ? <Resting {...props} /> : null}
      {props.isPossible && !isRunning && survey && hasMuch(survey) ? (
        <p>
          <Button
            icon="trash"
            look="quiet"
            onPress={() => {
              onRemove();
              heading.current?.focus();
            }}
          >
            {say('remove')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
