// What papers for the school are made of: a heading with paragraphs and a list, and lines to write on.
import { usePaperWords } from './paper-words';
import './school-papers.css';

/** What a part needs. Its words are `<name>` (the heading), `<name>-p-1` (paragraphs) and `<name>-1` (items). */
export interface SchoolPartProps {
  readonly name: string;
  /** The items are steps in an order. */
  readonly isOrdered?: boolean;
}

/** Paragraphs, as many as there are. */
export function Paragraphs({ name }: Pick<SchoolPartProps, 'name'>) {
  const { list } = usePaperWords();
  return (
    <>
      {list(`${name}-p`).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

/** A heading with what belongs under it. */
export function SchoolPart({ name, isOrdered = false }: SchoolPartProps) {
  const { say, list } = usePaperWords();
  const items = list(name).map((item) => <li key={item}>{item}</li>);
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section class="school-part">
      <h2>{say(name)}</h2>
      <Paragraphs name={name} />
      {items.length === 0 ? null : <List class={isOrdered ? 'school-steps' : 'school-list'}>{items}</List>}
    </section>
  );
}

/** Lines to write on by hand, each with its label; `name` as in `<name>-blank-1`. */
export function Blanks({ name }: Pick<SchoolPartProps, 'name'>) {
  const { list } = usePaperWords();
  return (
    <ul class="school-blanks">
      {list(`${name}-blank`).map((label) => (
        <li key={label}>
          <span>{label}</span>
          <span class="school-rule" />
        </li>
      ))}
    </ul>
  );
}
