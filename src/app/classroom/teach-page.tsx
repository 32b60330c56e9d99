// Teachers begin here: their classes, the form of an assignment, and the page to hand it out.
import { useEffect, useState } from 'preact/hooks';
import { codeLanguages } from '../../domain/assignment/assignment';
import { codeOf, readCode } from '../../domain/assignment/code';
import { cleanLine, readClassLink } from '../../domain/assignment/class-link';
import { defaultAssignment, freeNumber } from '../../domain/assignment/default-assignment';
import { StartScreen } from '../../ui/classroom/assign/start-screen';
import type { Story } from '../../ui/classroom/assign/story';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { loadLevels } from '../levels/levels';
import { HandOutPage } from './assign/hand-out-page';
import { MakePage } from './assign/make-page';
import { useClasses } from './assign/use-classes';
import type { Place } from './assign/place-of';
import { usePlace } from './assign/use-place';

interface Window {
  readonly id: string;
  readonly order: number;
}

/** The windows in their order, once they and the words of this page are here. */
function useWindows(game: Game): readonly Window[] | null {
  const [windows, setWindows] = useState<readonly Window[] | null>(null);
  useEffect(() => {
    Promise.all([loadLevels(), game.text.load('teach')]).then(
      ([levels]) => setWindows(levels.map(({ id, order }) => ({ id, order }))),
      (error: unknown) => {
        console.warn('the page for teachers could not be loaded', error);
        game.router.turnBack('err-words');
      },
    );
  }, []);
  return windows;
}

/** A number between classes that nobody can guess from another one. */
const draw = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The class of a typed code or link, or why there is none. */
function placeOfTyped(typed: string): Omit<Place, 'page'> | 'assign-have-wrong' | 'assign-have-newer' {
  const read = readClassLink(typed);
  if (!read.ok) return read.reason === 'newer' ? 'assign-have-newer' : 'assign-have-wrong';
  return { code: read.value.code, label: '', line: read.value.line ?? '' };
}

/** Languages that there are and that a code can name. */
const languagesOf = ({ text }: Game) => text.locales.filter(({ tag }) => codeLanguages.some((named) => named === tag));

function Pages({ game, stories }: { readonly game: Game; readonly stories: readonly Story[] }) {
  const { place, go, change } = usePlace();
  const classes = useClasses(game);
  const { code, label, line } = place;
  const list = classes.list ?? [];
  const numbers = () => list.flatMap((kept) => numberOf(kept.code));
  const newNumber = () => freeNumber(numbers(), draw);
  const handOut = (next: Omit<Place, 'page'>) => {
    classes.keep({ code: next.code, label: cleanLine(next.label) ?? '', line: cleanLine(next.line) });
    go({ ...next, page: 'hand-out' });
  };
  const shared = { game, stories, languages: languagesOf(game), place };
  switch (place.page) {
    case 'make':
      return <MakePage {...shared} newNumber={newNumber} onChange={change} onHandOut={() => handOut(place)} />;
    case 'hand-out':
      return (
        <HandOutPage
          key={code}
          {...shared}
          trouble={classes.trouble}
          onChange={() => go({ page: 'make', code, label, line })}
        />
      );
    case 'start':
      return (
        <StartScreen
          stories={stories}
          classes={list}
          onMake={() => go({ page: 'make', code: codeOf(defaultAssignment(newNumber())), label: '', line: '' })}
          onOpen={(kept) => go({ page: 'hand-out', code: kept.code, label: kept.label, line: kept.line ?? '' })}
          onRemove={(removed) => classes.drop(removed)}
          onHave={(typed) => {
            const found = placeOfTyped(typed);
            if (typeof found === 'string') return found;
            handOut(found);
            return null;
          }}
        />
      );
  }
}

function numberOf(code: string): readonly number[] {
  const read = readCode(code);
  return read.ok ? [read.value.assignment.number] : [];
}

/** Assign. */
export function TeachPage({ game }: { readonly game: Game }) {
  const windows = useWindows(game);
  if (!windows) return <Waiting />;
  const gentle = game.keeper.settings.value.profile === 'gentle';
  const stories = windows.map(({ id, order }) => ({ id, window: order, title: game.doors.say(id, 'title', gentle) }));
  return <Pages game={game} stories={stories} />;
}
