// Who is going to play: somebody whom the device keeps, a new made-up name or seat, or a guest.
import { useState } from 'preact/hooks';
import type { HouseName } from '../../../domain/progress/household';
import { announce } from '../../kit/announce';
import { Button } from '../../kit/button';
import { useText } from '../../kit/text-context';
import { profileName } from '../../screens/profile-name';
import { useClassWords } from './class-words';
import { SeatField, type SeatFieldProps } from './seat-field';

/** Somebody whom the device keeps. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  /** What else is known: a seat, that this class was begun. */
  readonly notes: readonly string[];
}

/** What the choice needs. */
export interface WhoPartProps {
  readonly people: readonly PersonView[];
  /** Present where pupils have seat numbers. */
  readonly seat: SeatFieldProps | undefined;
  /** Whether a guest of this window has played already. */
  readonly hasGuest: boolean;
  readonly full: boolean;
  readonly suggest: () => HouseName;
  readonly onPerson: (id: string) => void;
  /** Somebody new; the name counts where there are no seats. */
  readonly onNew: (name: HouseName) => void;
  readonly onGuest: (who: 'same' | 'new') => void;
}

function Known({ people, onPerson }: Pick<WhoPartProps, 'people' | 'onPerson'>) {
  const say = useClassWords();
  return (
    <>
      <h3>{say('class-who-known')}</h3>
      <ul class="row pupil-people">
        {people.map(({ id, name, notes }) => (
          <li key={id}>
            <Button choice={`person.${id}`} icon="user" onPress={() => onPerson(id)}>
              {name}
              {notes.map((note) => (
                <small key={note}>{note}</small>
              ))}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function NewName({ suggest, onNew }: Pick<WhoPartProps, 'suggest' | 'onNew'>) {
  const text = useText();
  const say = useClassWords();
  const [name, setName] = useState(suggest);
  const again = () => {
    const other = suggest();
    setName(other);
    announce(profileName(text, other));
  };
  return (
    <>
      <p>{say('class-who-why')}</p>
      <div class="row">
        <Button look="main" icon="arrow-right" advance onPress={() => onNew(name)}>
          {say('class-who-take', { name: profileName(text, name) })}
        </Button>
        <Button icon="arrow-counter-clockwise" choice="name" onPress={again}>
          {say('class-who-again')}
        </Button>
      </div>
    </>
  );
}

function NewSeat({
  seat,
  suggest,
  onNew,
}: Pick<WhoPartProps, 'suggest' | 'onNew'> & { readonly seat: SeatFieldProps }) {
  const say = useClassWords();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNew(suggest());
      }}
    >
      <SeatField {...seat} />
      <div class="row">
        <button type="submit" class="button button-main" data-advance="">
          <span>{say('class-who-seat-take')}</span>
        </button>
      </div>
    </form>
  );
}

function Guest({ hasGuest, onGuest }: Pick<WhoPartProps, 'hasGuest' | 'onGuest'>) {
  const say = useClassWords();
  return (
    <>
      <div class="row">
        {hasGuest ? (
          <Button choice="guest-on" icon="user" onPress={() => onGuest('same')}>
            {say('class-who-guest-on')}
          </Button>
        ) : null}
        <Button choice="guest" icon="user" onPress={() => onGuest('new')}>
          {say(hasGuest ? 'class-who-guest-new' : 'class-who-guest')}
        </Button>
      </div>
      <p class="hint">{say('class-who-guest-note')}</p>
    </>
  );
}

/** Each way is one press. */
export function WhoPart({ people, seat, hasGuest, full, suggest, onPerson, onNew, onGuest }: WhoPartProps) {
  const say = useClassWords();
  return (
    <section class="pupil-who">
      <h2>{say('class-who')}</h2>
      {people.length > 0 ? <Known {...{ people, onPerson }} /> : null}
      {people.length > 0 ? <h3>{say('class-who-new')}</h3> : null}
      {full ? (
        <p>{say('class-who-full')}</p>
      ) : seat ? (
        <NewSeat {...{ seat, suggest, onNew }} />
      ) : (
        <NewName {...{ suggest, onNew }} />
      )}
      <Guest {...{ hasGuest, onGuest }} />
    </section>
  );
}
