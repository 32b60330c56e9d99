// Behind a class link: who plays, then straight into the class.
import { useRef, useState } from 'preact/hooks';
import { classOf } from '../../../domain/assignment/code';
import { readClassLink, readSeat, type ClassLink } from '../../../domain/assignment/class-link';
import { maxProfiles, type HouseName } from '../../../domain/progress/household';
import type { PersonView } from '../../../ui/classroom/pupil/who-part';
import { JoinScreen } from '../../../ui/classroom/pupil/join-screen';
import { announce } from '../../../ui/kit/announce';
import type { Game } from '../../boot/game';
import { addressOf } from '../../routes/route';
import { EnterPage } from './enter-page';
import { isIn, joinAs, newName, personOnSeat, seatIn } from './join-class';
import type { ClassParts } from './load-parts';
import { hasBegun, nameWords, type Who } from './people';

/** What the page needs. */
export interface JoinProps {
  readonly game: Game;
  readonly parts: ClassParts;
  readonly link: string;
}

/** Whom the device keeps; those of this class first. */
function peopleFor(game: Game, { code }: ClassLink): readonly PersonView[] {
  const say = (key: string) => game.text.t(key, {}, 'classroom');
  const people = game.keeper.household.value.profiles.map(({ id, name, progress }) => {
    const seat = seatIn(progress, code);
    const isOther = seat !== null && !('seat' in name && name.seat === seat);
    const begun = isIn(progress, code);
    const notes = [...(isOther ? [nameWords(game, { seat })] : []), ...(begun ? [say('class-who-begun')] : [])];
    return { id, name: nameWords(game, name), notes, begun };
  });
  return people.sort((one, other) => Number(other.begun) - Number(one.begun));
}

/** The seat field: what is typed, and what is wrong with it. */
function useSeat(game: Game, { code, seat }: ClassLink) {
  const [typed, setTyped] = useState(seat === null ? '' : String(seat));
  const [wrong, setWrong] = useState<{ readonly sentence: string | null; readonly tries: number }>({
    sentence: null,
    tries: 0,
  });
  const refuse = (key: string, values = {}): false => {
    const sentence = game.text.t(key, values, 'classroom');
    setWrong({ sentence, tries: wrong.tries + 1 });
    return false;
  };
  const value = readSeat(typed);
  return {
    value,
    field: {
      seat: typed,
      isFromCard: seat !== null,
      wrong: wrong.sentence,
      tries: wrong.tries,
      onSeat: (next: string) => {
        setTyped(next);
        setWrong({ sentence: null, tries: wrong.tries });
      },
    },
    /** Whether the seat is one, and nobody else's here. */
    isFree(but?: string): boolean {
      if (value === null) return refuse('class-who-seat-wrong');
      const taken = personOnSeat(game, code, value);
      return taken === undefined || taken === but ? true : refuse('class-who-seat-taken', { seat: value });
    },
  };
}

/** The language that the teacher suggests, while the page speaks another one. */
function useOffer({ text }: Game, { assignment }: ClassLink) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { tag: now } = text.locale.value;
  const language = text.locales.find(({ tag }) => tag === assignment.language && tag !== now);
  const onLanguage = () => {
    if (!language) return;
    text.change(language.tag).then(
      () => {
        setChosen(language.tag);
        announce(text.t('lang-now'));
        document.querySelector<HTMLElement>('main h1')?.focus();
      },
      () => announce(text.t('err-words')),
    );
  };
  return { language, onLanguage, chosen };
}

function Join({ game, parts, link }: Omit<JoinProps, 'link'> & { readonly link: ClassLink }) {
  const { keeper, doors } = game;
  const { code, assignment } = link;
  const seat = useSeat(game, link);
  const { language, onLanguage, chosen } = useOffer(game, link);
  const hasSeats = assignment.naming === 'seat' || link.seat !== null;
  const hasJoined = useRef(false);
  const join = (who: Who) => {
    // The second click of a double one would put the pupil away again.
    if (hasJoined.current) return;
    const value = hasSeats ? seat.value : null;
    // The address is replaced: going back must not join again.
    hasJoined.current = joinAs(game, { who, link, seat: value, language: chosen });
    if (hasJoined.current) location.replace(addressOf({ name: 'class' }));
  };
  const { profiles } = keeper.household.value;
  const person = (id: string) => {
    const member = profiles.find((one) => one.id === id);
    const isSet = !hasSeats || (member && (isIn(member.progress, code) || 'seat' in member.name));
    if (isSet || seat.isFree(id)) join({ kind: 'member', id });
  };
  const fresh = (words: HouseName) => {
    if (hasSeats && !seat.isFree()) return;
    join({ kind: 'new', name: newName(game, words, hasSeats ? seat.value : null) });
  };
  const gentle = (assignment.profile ?? keeper.settings.value.profile) === 'gentle';
  const stories = parts.levels.filter(({ order }) => assignment.windows.includes(order));
  return (
    <JoinScreen
      {...{ name: classOf(code), assignment, language, onLanguage }}
      stories={stories.map(({ id, order }) => ({ window: order, title: doors.say(id, 'title', gentle) }))}
      people={peopleFor(game, link)}
      seat={hasSeats ? seat.field : undefined}
      hasGuest={keeper.member.value === null && hasBegun(keeper.progress.value)}
      full={profiles.length >= maxProfiles}
      suggest={keeper.suggestName}
      onPerson={person}
      onNew={fresh}
      onGuest={(who) => join({ kind: who === 'same' ? 'same-guest' : 'guest' })}
    />
  );
}

/** A link that cannot be read leads to the field, with what came by it. */
export function JoinView({ game, parts, link }: JoinProps) {
  const read = readClassLink(link);
  if (read.ok) return <Join {...{ game, parts }} link={read.value} />;
  const typed = new URLSearchParams(link).get('a') ?? '';
  return <EnterPage game={game} typed={typed} reason={read.reason} />;
}
