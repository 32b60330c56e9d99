// All that a result holds, in words.
import type { Receipt, ReceiptStory } from '../../../domain/receipt/receipt';
import { ticketQuestions } from '../../../domain/receipt/ticket';
import { useText } from '../../kit/text-context';
import { useClassWords } from './class-words';
import type { ResultView } from './result-view';
import { ResultMarks } from './result-words';

/** What it needs; `title` and the words of a level come from the page. */
export interface ResultInsideProps {
  readonly receipt: Receipt;
  readonly view: ResultView;
  readonly title: (window: number) => string;
  /** The words of a choice or of a line of a check; undefined while they are not here. */
  readonly choice: (level: string, beat: string, choice: string) => string | undefined;
  readonly line: (level: string, item: string) => string | undefined;
  readonly answer: (answer: string) => string;
}

type Inside = Omit<ResultInsideProps, 'receipt' | 'view' | 'title'> & { readonly story: ReceiptStory };

function List({ heading, lines }: { readonly heading: string; readonly lines: readonly (string | undefined)[] }) {
  const say = useClassWords();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      {lines.includes(undefined) ? (
        <p>{say('receipt-in-slow')}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Story({ story, choice, line, answer }: Inside) {
  const say = useClassWords();
  const { level, state, minutes, tries, ending, choices, check } = story;
  const facts = [
    say(`receipt-in-${state}`),
    ...(tries > 1 ? [say('receipt-in-tries', { count: tries })] : []),
    ...(ending === null ? [] : [say('receipt-in-ending')]),
    ...(minutes > 0 ? [say('receipt-in-minutes', { count: minutes })] : []),
  ];
  const form = (name: 'a' | 'b') =>
    Object.entries(check[name]).map(([item, given]) => {
      const words = line(level ?? '', item);
      return words === undefined ? undefined : `${words} – ${answer(given)}`;
    });
  return (
    <>
      <p>{facts.join(' · ')}</p>
      <List
        heading={say('receipt-in-choices')}
        lines={Object.entries(choices).map(([beat, chosen]) => choice(level ?? '', beat, chosen))}
      />
      <List heading={say('receipt-in-check-a')} lines={form('a')} />
      <List heading={say('receipt-in-check-b')} lines={form('b')} />
    </>
  );
}

function Extras({ receipt }: Pick<ResultInsideProps, 'receipt'>) {
  const say = useClassWords();
  const { assignment, ticket, round } = receipt;
  const answerOf = (id: string) => {
    const given = Object.hasOwn(ticket, id) ? ticket[id] : undefined;
    return given === undefined ? say('receipt-in-none') : say(`ticket.${id}.${given}`);
  };
  return (
    <>
      {assignment.ticket ? (
        <>
          <h2>{say('class-step-ticket')}</h2>
          <ul>
            {ticketQuestions.map(({ id }) => (
              <li key={id}>
                {say(`ticket.${id}`)}: {answerOf(id)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {round === null ? null : (
        <>
          <h2>{say('class-step-round')}</h2>
          <ul>
            <li>{say('receipt-in-hits', { hits: round.hits, hurtful: round.hurtful })}</li>
            <li>{say('receipt-in-alarms', { alarms: round.alarms, soft: round.soft })}</li>
          </ul>
        </>
      )}
    </>
  );
}

/** The whole of it: what does not stand here is not in it. */
export function ResultInside({ receipt, view, title, ...words }: ResultInsideProps) {
  const say = useClassWords();
  const { locale, locales } = useText();
  const time = new Intl.DateTimeFormat(locale.value.tag, { dateStyle: 'long', timeStyle: 'short' });
  const at = (minute: number) => time.format(new Date(minute * 60_000));
  const played = locales.find(({ tag }) => tag === receipt.language);
  return (
    <div class="pupil-inside">
      <ResultMarks {...view} />
      <ul>
        <li>
          {say('receipt-in-begun')}: {at(receipt.begun)}
        </li>
        <li>
          {say('receipt-in-last')}: {at(receipt.last)}
        </li>
        {played ? (
          <li>
            {say('receipt-in-language')}: {played.name}
          </li>
        ) : null}
      </ul>
      {receipt.stories.map((story) => (
        <section key={story.window}>
          <h2>{title(story.window)}</h2>
          <Story story={story} {...words} />
        </section>
      ))}
      <Extras receipt={receipt} />
      <p class="hint">{say('receipt-in-check')}</p>
    </div>
  );
}
