// A door that does not open: tried again, or, where the host has a newer version by now, opened in that one.
import { useEffect, useState } from 'preact/hooks';
import { isOutdated } from '../../platform/pwa/is-outdated';
import { Stuck } from '../../ui/screens/stuck';
import { bringOffline } from '../offline/bring-offline';

/** What is kept stays, and the address leads back to the same door. */
function renew(): void {
  void bringOffline().then((offline) => {
    if (offline) offline.renew();
    else location.reload();
  });
}

/** Whether the device says that it has no network; that it has one says little. */
function useIsOffline(): boolean {
  const [isOffline, setIsOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => setIsOffline(!navigator.onLine);
    const off = new AbortController();
    for (const change of ['online', 'offline']) addEventListener(change, look, { signal: off.signal });
    return () => off.abort();
  }, []);
  return isOffline;
}

/** Why a door does not open, and how often it was tried before. */
export interface Failure {
  readonly error: unknown;
  readonly attempt: number;
}

/** After so many tries in place the page is loaded again: some browsers remember what failed for as long as it stays. */
const mostTries = 2;

/** A file that came broken is never fetched again by the page that has it. */
const isForGood = ({ error, attempt }: Failure) => error instanceof SyntaxError || attempt >= mostTries;

/** `onAgain` tries once more. */
export function StuckPage({ onAgain, ...failure }: Failure & { readonly onAgain: () => void }) {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => void isOutdated().then(setOutdated), []);
  const again = isForGood(failure) ? () => location.reload() : onAgain;
  return <Stuck onAgain={again} onRenew={outdated ? renew : undefined} isOffline={useIsOffline()} />;
}
