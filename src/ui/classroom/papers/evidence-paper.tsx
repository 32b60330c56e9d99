// What research says and what it does not: each sentence with the numbers of its sources.
import { rests, sources } from './evidence-sources';
import { usePaperWords } from './paper-words';
import { Paragraphs } from './school-part';

const paper = 'paper-evidence';

function useSentences(part: keyof typeof rests) {
  const { say, list } = usePaperWords();
  return list(`${paper}-${part}`).map((sentence, index) => {
    const numbers = (rests[part][index] ?? []).join(', ');
    return numbers === '' ? sentence : `${sentence} ${say(`${paper}-marks`, { numbers })}`;
  });
}

function Findings({ part }: { readonly part: 'yes' | 'no' | 'so' }) {
  const { say } = usePaperWords();
  return (
    <section class="school-part">
      <h2>{say(`${paper}-${part}`)}</h2>
      <ul class="school-list">
        {useSentences(part).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Sources() {
  const { say } = usePaperWords();
  return (
    <section class="school-part">
      <h2>{say(`${paper}-sources`)}</h2>
      <ol class="school-steps school-sources">
        {sources.map((address) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noopener noreferrer" dir="ltr">
              {address.replace(/^https:\/\/(www\.)?/, '')}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Two pages. */
export function EvidencePaper() {
  const { say } = usePaperWords();
  return (
    <div class="paper-sheet">
      <Paragraphs name={paper} />
      <Findings part="yes" />
      <Findings part="no" />
      <Findings part="so" />
      <section class="school-part">
        <h2>{say(`${paper}-common`)}</h2>
        {useSentences('common-p').map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <Sources />
    </div>
  );
}
