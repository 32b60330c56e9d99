// All lessons that are written, played or not.
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** Levels with lessons, by id and title. */
export interface LessonsScreenProps {
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
}

/** A list of links. */
export function LessonsScreen({ lessons }: LessonsScreenProps) {
  const { t } = useText();
  return (
    <Screen route="lessons" title={t('ui-lessons')} back={{ label: t('ui-back'), to: '#/' }}>
      <p>{t('empty-lessons')}</p>
      <ul class="link-list">
        {lessons.map(({ id, title }) => (
          <li key={id}>
            <a href={`#/lesson/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/practice">{t('boost-way')}</a>
      </p>
      <p>
        <a href="#/teach">{t('nav-teach')}</a>
      </p>
    </Screen>
  );
}
