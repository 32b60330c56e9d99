// The part of the settings that keeps all six stories.
import { useEffect, useState } from 'preact/hooks';
import type { Offline, Survey } from '../../ports/offline';
import { announce } from '../../ui/kit/announce';
import { OfflineScreen } from '../../ui/screens/settings-offline';
import type { Game } from '../boot/game';
import { bringOffline, offline } from './bring-offline';

/** How much is missing, looked at anew whenever something may have changed it. */
function useSurvey(found: Offline | null | undefined, tag: string, state: string | undefined): Survey | undefined {
  const [survey, setSurvey] = useState<Survey | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    if (state !== 'running') void found?.survey(tag).then((next) => isWanted && setSurvey(next));
    return () => void (isWanted = false);
  }, [found, tag, state]);
  return survey;
}

/** Nothing until its words are here. */
export function OfflineSettings({ game }: { readonly game: Game }) {
  const { text } = game;
  const { value: found } = offline;
  const { tag } = text.locale.value;
  const keeping = found?.keeping.value;
  const [removals, setRemovals] = useState(0);
  const survey = useSurvey(found, tag, keeping && `${keeping.state} ${removals}`.replace(/^running.*/, 'running'));
  useEffect(() => {
    void bringOffline();
    text.load('offline').catch((error: unknown) => console.warn('words could not be loaded', error));
  }, []);
  if (!text.has('title', 'offline') || found === undefined) return null;
  const say = (key: string) => announce(text.t(key, {}, 'offline'));
  return (
    <OfflineScreen
      isPossible={found !== null}
      keeping={keeping ?? { state: 'idle' }}
      survey={survey}
      onKeep={() => found?.keepAll(tag)}
      onCancel={() => found?.cancel()}
      onRemove={() => {
        void found?.forget().then(() => {
          setRemovals(removals + 1);
          say('removed');
        });
      }}
    />
  );
}
