// Which keys do what while a class plays; folded until somebody wants to know.
import { useProjectWords } from './project-words';

const lines = ['project-keys-1', 'project-keys-2', 'project-keys-3', 'project-keys-4', 'project-keys-5'] as const;

/** A short list. */
export function KeysHelp() {
  const { say } = useProjectWords();
  return (
    <details class="project-keys">
      <summary>{say('project-keys')}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </details>
  );
}
