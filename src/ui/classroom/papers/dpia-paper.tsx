// The data protection template: what the game does is filled in, what the school does is left open.
import { usePaperWords } from './paper-words';
import { Blanks, SchoolPart } from './school-part';

function Questions() {
  const { say, list } = usePaperWords();
  const game = list('paper-dpia-game');
  return (
    <table class="school-table school-dpia">
      <caption class="unseen">{say('paper-dpia-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('paper-dpia-ask')}</th>
          <th scope="col">{say('paper-dpia-game')}</th>
          <th scope="col">{say('paper-dpia-school')}</th>
        </tr>
      </thead>
      <tbody>
        {list('paper-dpia-ask').map((question, index) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <td>{game[index]}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One page. */
export function DpiaPaper() {
  const { say } = usePaperWords();
  return (
    <div class="paper-sheet school-dense">
      <Blanks name="paper-dpia" />
      <Questions />
      <SchoolPart name="paper-dpia-risks" />
      <SchoolPart name="paper-dpia-laws" />
      <p class="school-dear">{say('paper-dpia-advice')}</p>
    </div>
  );
}
