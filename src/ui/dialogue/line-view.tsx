// One line of the story: who says it, with which face, and the words.
import { people, type Face, type Speaker } from '../../domain/scenario/people';
import { Portrait } from '../kit/portrait';
import { useText } from '../kit/text-context';
import { WithEmoji } from '../kit/with-emoji';
import { nameOf } from './words';

/** What a line needs; `line` is the text itself. */
export interface LineViewProps {
  readonly who: Speaker;
  readonly face?: Face | undefined;
  readonly line: string;
}

/** A bubble for people, a slip for accounts and the phone, plain words for the narrator. */
export function LineView({ who, face, line }: LineViewProps) {
  const text = useText();
  const person = people.find((candidate) => candidate === who);
  const name = nameOf(text, who);
  const kind = person ? 'person' : who === 'narrator' ? 'narrator' : 'account';
  return (
    <div class={`line line-${kind}`}>
      {person ? <Portrait person={person} /> : null}
      <p class="bubble">
        {name === '' ? null : <b class="speaker">{name}</b>}
        {face === undefined || !person ? null : <span class="unseen">{` (${text.t(`face.${face}`)}) `}</span>}
        <span class="words">
          <WithEmoji text={line} />
        </span>
      </p>
    </div>
  );
}
