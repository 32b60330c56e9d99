// The letter home: one page from the teacher to families, with lines to fill in.
import { usePaperWords } from './paper-words';
import { Blanks, Paragraphs, SchoolPart } from './school-part';

/** Printed without the title: a letter has none. */
export function LetterPaper() {
  const { say } = usePaperWords();
  return (
    <div class="paper-sheet paper-alone school-letter">
      <Blanks name="paper-letter" />
      <p class="school-dear">{say('paper-letter-dear')}</p>
      <Paragraphs name="paper-letter" />
      <SchoolPart name="paper-letter-talk" />
      <SchoolPart name="paper-letter-help" />
      <Blanks name="paper-letter-help" />
      <p class="school-dear">{say('paper-letter-end')}</p>
      <Blanks name="paper-letter-sign" />
    </div>
  );
}
