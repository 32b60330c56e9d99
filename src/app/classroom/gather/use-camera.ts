// The camera of the report: reads codes for as long as somebody wants it and the page is seen.
import { useEffect, useRef, useState } from 'preact/hooks';
import { foundIn, type Summary } from '../../../domain/report/summary';
import { createCamera } from '../../../platform/camera/browser-camera';
import type { CameraRun } from '../../../ports/camera';
import type { CameraView, CameraWord } from '../../../ui/classroom/report/gather-view';
import type { Game } from '../../boot/game';
import type { Desk } from './desk';

/** Milliseconds in which the same code is still the one that is being held up. */
const stillThere = 2500;
const off: CameraView = { state: 'off', count: 0, last: null };
const sounds = { new: 'receive', again: 'tap', other: 'tap', bad: 'tap' } as const;

function wordOf(summary: Summary): CameraWord {
  const { counts } = summary;
  if (counts.new + counts.better + counts.older > 0) return 'new';
  if (counts.same > 0) return 'again';
  return foundIn(summary) > 0 ? 'bad' : 'other';
}

/** Hears codes; tells the word about each, and nothing while the same one is still there. */
function createEar({ clock }: Game, { gathering }: Desk, onWord: (word: CameraWord) => void) {
  const seen = new Map<string, number>();
  return async (code: string): Promise<void> => {
    const now = clock.now();
    const before = seen.get(code);
    seen.set(code, now);
    if (before !== undefined && now - before < stillThere) return;
    onWord(wordOf(await gathering.addCode(code)));
  };
}

/** The camera's view and its steps; `place` is called with the element that shows it, and with null at its end. */
export function useCamera(game: Game, desk: Desk) {
  const [view, setView] = useState(off);
  const run = useRef<CameraRun | null>(null);
  const wanted = useRef(0);
  const stop = (): void => {
    wanted.current += 1;
    run.current?.stop();
    run.current = null;
    setView((before) => (before.state === 'starting' || before.state === 'on' ? { ...before, state: 'off' } : before));
  };
  const onWord = (word: CameraWord): void => {
    game.sound.effect(sounds[word]);
    setView((before) => ({
      ...before,
      count: before.count + (word === 'new' ? 1 : 0),
      last: { word, number: (before.last?.number ?? 0) + 1 },
    }));
  };
  const begin = async (video: HTMLVideoElement): Promise<void> => {
    const mine = (wanted.current += 1);
    const hear = createEar(game, desk, onWord);
    const onPicture = async (picture: ImageData): Promise<void> => {
      for (const code of await desk.finder.codes(picture, 'camera')) await hear(code);
    };
    const started = await createCamera().start({ video, onPicture, onEnd: stop });
    if (typeof started === 'string') setView({ ...off, state: started });
    else if (mine !== wanted.current) started.stop();
    else {
      run.current = started;
      setView((before) => ({ ...before, state: 'on' }));
    }
  };
  // One function for the whole life of the page: another one would start the camera anew.
  const place = useRef((video: HTMLVideoElement | null) => void (video ? begin(video) : undefined));
  useEffect(() => {
    const watching = new AbortController();
    document.addEventListener('visibilitychange', () => (document.hidden ? stop() : undefined), {
      signal: watching.signal,
    });
    return () => {
      watching.abort();
      stop();
    };
  }, []);
  return { view, place: place.current, start: () => setView({ ...off, state: 'starting' }), stop };
}
