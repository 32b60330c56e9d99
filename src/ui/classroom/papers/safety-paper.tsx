// The content and safety note for the school: what pupils see, how they get out, what to do when one tells something.
import { usePaperWords } from './paper-words';
import { Blanks, Paragraphs, SchoolPart } from './school-part';

const ages = 'paper-safety-ages';

function Ages() {
  const { say, list } = usePaperWords();
  const how = list(`${ages}-how`);
  return (
    <section class="school-part">
      <h2>{say(ages)}</h2>
      <Paragraphs name={ages} />
      <table class="school-table">
        <thead>
          <tr>
            <th scope="col">{say(`${ages}-band`)}</th>
            <th scope="col">{say(`${ages}-how`)}</th>
          </tr>
        </thead>
        <tbody>
          {list(`${ages}-band`).map((band, index) => (
            <tr key={band}>
              <th scope="row">
                <bdi>{band}</bdi>
              </th>
              <td>{how[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Two pages: the second one is for the day when somebody tells something. */
export function SafetyPaper() {
  const { say } = usePaperWords();
  return (
    <>
      <div class="paper-sheet">
        <SchoolPart name="paper-safety-shows" />
        <SchoolPart name="paper-safety-never" />
        <SchoolPart name="paper-safety-ways" />
      </div>
      <div class="paper-sheet">
        <Ages />
        <SchoolPart name="paper-safety-before" />
        <SchoolPart name="paper-safety-tells" isOrdered />
        <section class="school-part">
          <h2>{say('paper-safety-who')}</h2>
          <Blanks name="paper-safety-who" />
        </section>
      </div>
    </>
  );
}
