// A session for agents of change: one story, played together, and a small action that they plan themselves.
import { usePaperWords } from './paper-words';
import './lesson-papers.css';

const parts = ['aims', 'before', 'first', 'second', 'action', 'safety', 'limits'] as const;

/** Two lessons of 40 minutes, for whoever leads a group of agents of change. */
export function AgentsPaper() {
  const { say, list } = usePaperWords();
  return (
    <div class="paper-sheet agents">
      <p class="lead">{say('paper-agen-perubahan-lead')}</p>
      <p>{say('paper-agen-perubahan-whose')}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{say(`paper-agen-perubahan-${part}`)}</h2>
          <ul>
            {list(`paper-agen-perubahan-${part}`).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <section class="agents-plan">
        <h2>{say('paper-agen-perubahan-plan')}</h2>
        {list('paper-agen-perubahan-plan').map((question) => (
          <p key={question} class="agents-question">
            {question}
          </p>
        ))}
      </section>
    </div>
  );
}
