// The form of an assignment: a code that changes with what it carries, and only then.
import { useState } from 'preact/hooks';
import type { Assignment } from '../../../domain/assignment/assignment';
import { classOf, codeOf, readCode } from '../../../domain/assignment/code';
import type { Locale } from '../../../ports/text';
import { MakeScreen } from '../../../ui/classroom/assign/make-screen';
import type { Story } from '../../../ui/classroom/assign/story';
import { announce } from '../../../ui/kit/announce';
import type { Game } from '../../boot/game';
import type { Place } from './place-of';

/** What both pages about a class need. */
export interface ClassPageProps {
  readonly game: Game;
  readonly stories: readonly Story[];
  readonly languages: readonly Locale[];
  readonly place: Place;
}

/** What the form needs. */
export interface MakePageProps extends ClassPageProps {
  readonly newNumber: () => number;
  readonly onChange: (part: Partial<Place>) => void;
  readonly onHandOut: () => void;
}

/** The assignment is the code: nothing else is kept of it. */
export function MakePage({ game, stories, languages, place, newNumber, onChange, onHandOut }: MakePageProps) {
  // No code says "no story"; while there is none, the last one that had some stays in the history.
  const [isEmpty, setEmpty] = useState(false);
  const read = readCode(place.code);
  if (!read.ok) return null;
  const { assignment } = read.value;
  const change = (part: Partial<Assignment>) => {
    const next = { ...assignment, ...part };
    const hasNone = part.windows?.length === 0;
    setEmpty(hasNone || (isEmpty && part.windows === undefined));
    if (!hasNone) onChange({ code: codeOf(next) });
  };
  return (
    <MakeScreen
      stories={stories}
      languages={languages}
      assignment={isEmpty ? { ...assignment, windows: [] } : assignment}
      label={place.label}
      line={place.line}
      code={isEmpty ? null : place.code}
      onChange={change}
      onLabel={(label) => onChange({ label })}
      onLine={(line) => onChange({ line })}
      onNewNumber={() => {
        const code = codeOf({ ...assignment, number: newNumber() });
        onChange({ code });
        announce(game.text.t('assign-new-number-done', { class: classOf(code) }, 'teach'));
      }}
      onHandOut={onHandOut}
    />
  );
}
