// A class code as it is shown: in two halves, the second of which is the name of the class.
import { classOf, shownCode } from '../../../domain/assignment/code';
import './class-paper.css';

/** Codes run from the left in every language. */
export function ClassCode({ code }: { readonly code: string }) {
  const shown = shownCode(code);
  const name = classOf(code);
  return (
    <bdi class="assign-code" dir="ltr">
      {shown.slice(0, -name.length)}
      <b>{name}</b>
    </bdi>
  );
}
