// The exit ticket: three questions to choose answers of; each may be left out.
import type { TicketQuestion } from '../../../domain/receipt/ticket';
import { ChoiceGroup } from '../../kit/choice-group';
import { Icon } from '../../kit/icon';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { useClassWords } from './class-words';
import './pupil.css';

/** What the page needs; answers are option ids by question id. */
export interface TicketScreenProps {
  readonly questions: readonly TicketQuestion[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (question: string, option: string) => void;
}

/** An answer is kept when it is chosen; there is nothing to send. */
export function TicketScreen({ questions, answers, onAnswer }: TicketScreenProps) {
  const say = useClassWords();
  const { t } = useText();
  return (
    <Screen route="ticket" title={say('class-step-ticket')} back={{ label: t('ui-back'), to: '#/class' }}>
      <p>{say('class-ticket-note')}</p>
      <div class="pupil-ticket">
        {questions.map(({ id, options }) => (
          <ChoiceGroup
            key={id}
            legend={say(`ticket.${id}`)}
            value={Object.hasOwn(answers, id) ? (answers[id] ?? '') : ''}
            options={options.map((option) => ({ value: option, label: say(`ticket.${id}.${option}`) }))}
            onChange={(option) => onAnswer(id, option)}
          />
        ))}
      </div>
      <p class="advance">
        <a class="button button-main" href="#/class/result" data-advance="">
          <span>{say('class-ticket-on')}</span>
          <Icon name="arrow-right" />
        </a>
      </p>
    </Screen>
  );
}
