// Who is with you, as faces at the picture's edge: what telling and letting in change is seen at once.
import type { Person } from '../../domain/scenario/people';
import { Portrait } from '../kit/portrait';
import { useText } from '../kit/text-context';

/** Faces, no number; nothing while there is nobody, because an empty row would be a reproach. */
export function WithMe({ people }: { readonly people: readonly Person[] }) {
  const { t } = useText();
  if (people.length === 0) return null;
  return (
    <section class="with-me" aria-label={t('ui-circle')}>
      <span aria-hidden="true">{t('with-me')}</span>
      <ul>
        {people.map((person) => (
          <li key={person}>
            <Portrait person={person} />
            <span class="unseen">{t(`who.${person}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
