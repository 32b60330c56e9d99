// Scenario cards of a story to cut out, and what the teacher needs for them on a sheet of its own.
import { useEffect, useId, useState } from 'preact/hooks';
import type { Text } from '../../../ports/text';
import { useText } from '../../kit/text-context';
import type { PaperLevel, PaperProps } from './paper';
import { usePaperWords } from './paper-words';
import { cardsOnSheet, storyCardsOf, type StoryCard } from './story-cards';
import './lesson-papers.css';

/** What was fetched for a level; `lines` are ids of its practice round, to fill the sheet with. */
interface Brought {
  readonly level: string;
  readonly lines: readonly string[];
}

function numbered({ t, has }: Text, level: string, part: string): readonly string[] {
  const found: string[] = [];
  const key = () => `plan.${part}.${found.length + 1}`;
  while (has(key(), `lessons/${level}`)) found.push(t(key(), {}, `lessons/${level}`));
  return found;
}

function lineOf({ t, has }: Text, level: string, id: string): StoryCard {
  const say = (key: string) => t(key, {}, `practice/${level}`);
  const from = has(`${id}.from`, `practice/${level}`) ? say(`${id}.from`) : undefined;
  return { text: say(id), answer: say(`${id}.why`), from };
}

function Front({ card, number, title }: { readonly card: StoryCard; readonly number: number; readonly title: string }) {
  const { say } = usePaperWords();
  return (
    <li class="story-card">
      <p class="story-card-mark">
        <span>{say('paper-cards-card', { number })}</span> <span>{title}</span>
      </p>
      {card.from === undefined ? null : <p class="story-card-from">{card.from}</p>}
      <p class="story-card-text">{card.text}</p>
    </li>
  );
}

function Sheet({ cards, title }: { readonly cards: readonly StoryCard[]; readonly title: string }) {
  return (
    <ul class="paper-sheet paper-alone story-cards">
      {cards.map((card, index) => (
        <Front key={card.text} card={card} number={index + 1} title={title} />
      ))}
    </ul>
  );
}

interface ForTeacherProps {
  readonly title: string;
  readonly cards: readonly StoryCard[];
  readonly notes: readonly string[];
  readonly steps: readonly string[];
}

function ForTeacher({ title, cards, notes, steps }: ForTeacherProps) {
  const { say, list } = usePaperWords();
  return (
    <section class="paper-sheet paper-alone">
      <h2>{say('paper-cards-teacher', { title })}</h2>
      <ul>
        {[...list('paper-cards-how'), ...steps].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <h3>{say('paper-cards-answers')}</h3>
      {cards.every(({ answer }) => answer !== undefined) ? null : <p>{say('paper-cards-open')}</p>}
      <ol class="story-answers">
        {cards.map(({ text, answer, from }) => (
          <li key={text}>
            {from === undefined ? null : `${from}: `}
            {text} {answer === undefined ? null : <b class="story-answer">{answer}</b>}
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}

function StoryCardSheets({ level, lines }: { readonly level: PaperLevel; readonly lines: readonly string[] }) {
  const text = useText();
  const { list } = usePaperWords();
  const { cards: own, notes } = storyCardsOf(numbered(text, level.id, 'cards'));
  const cards = [...own, ...lines.map((id) => lineOf(text, level.id, id))].slice(0, cardsOnSheet);
  const more = list(`paper-cards-more-${level.id}`).map((sentence) => ({ text: sentence }));
  const steps = numbered(text, level.id, 'unplugged');
  return (
    <>
      <ForTeacher title={level.title} cards={cards} notes={notes} steps={steps} />
      <Sheet cards={cards} title={level.title} />
      {more.length === 0 ? null : <Sheet cards={more} title={level.title} />}
    </>
  );
}

/** The words of a level come when it is picked; the sheet before stays until they are here. */
export function CardsPaper({ levels, bring }: PaperProps) {
  const { say } = usePaperWords();
  const id = useId();
  const [picked, setPicked] = useState(levels[0]?.id ?? '');
  const [brought, setBrought] = useState<Brought | 'failed' | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    const arrive = (state: Brought | 'failed') => (isWanted ? setBrought(state) : undefined);
    bring(picked).then(
      (lines) => arrive({ level: picked, lines }),
      () => arrive('failed'),
    );
    return () => void (isWanted = false);
  }, [picked]);
  const level = typeof brought === 'object' ? levels.find((candidate) => candidate.id === brought.level) : undefined;
  return (
    <>
      <p class="paper-tools">
        <label for={id}>{say('paper-cards-story')}</label>
        <select id={id} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          {levels.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </select>
      </p>
      {brought === 'failed' ? <p role="alert">{say('paper-cards-failed')}</p> : null}
      {level && typeof brought === 'object' ? <StoryCardSheets level={level} lines={brought.lines} /> : null}
    </>
  );
}
