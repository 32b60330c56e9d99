// Where a teacher is within `#/teach`. It lies in the history of the browser: back goes back, a reload loses nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import { placeOf, start, type Place } from './place-of';

/** Browsers refuse to note more than a hundred steps in half a minute. */
const pause = 400;

/** Follows the history, and presses on the address of this page, which lead to its beginning. */
function useWays(follow: () => void, begin: () => void): void {
  const now = useRef({ follow, begin });
  now.current = { follow, begin };
  useEffect(() => {
    const own = location.hash;
    const listening = new AbortController();
    const { signal } = listening;
    // On the way to another page the history has already gone on.
    window.addEventListener('popstate', () => location.hash === own && now.current.follow(), { signal });
    const press = (event: MouseEvent) => {
      const isOwn = event.target instanceof Element && event.target.closest('a[href="#/teach"]') !== null;
      if (!isOwn) return;
      event.preventDefault();
      now.current.begin();
    };
    window.addEventListener('click', press, { signal });
    return () => listening.abort();
  }, []);
}

/** The place, how to go to another, and how to change what is typed there. */
export function usePlace() {
  const [place, setPlace] = useState<Place>(() => placeOf(history.state));
  const note = () => history.replaceState({ teach: place }, '');
  const go = (next: Place) => {
    note();
    history.pushState({ teach: next }, '');
    setPlace(next);
    scrollTo(0, 0);
  };
  useWays(
    () => setPlace(placeOf(history.state)),
    () => go(start),
  );
  useEffect(() => {
    const timer = setTimeout(note, pause);
    window.addEventListener('beforeunload', note);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeunload', note);
    };
  }, [place]);
  return { place, go, change: (part: Partial<Place>) => setPlace((now) => ({ ...now, ...part })) };
}
