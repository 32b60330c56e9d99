// The list of papers: what there is to print, for a lesson and for the school.
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import type { Paper, PaperLevel } from './paper';
import { usePaperWords } from './paper-words';
import './papers.css';

/** What the list needs. `isUnknown`: somebody asked for a paper that there is not. */
export interface PapersScreenProps {
  readonly papers: readonly Paper[];
  readonly levels: readonly PaperLevel[];
  readonly isUnknown?: boolean;
}

function Group({ papers, group }: Pick<PapersScreenProps, 'papers'> & Pick<Paper, 'group'>) {
  const { say } = usePaperWords();
  const found = papers.filter((paper) => paper.group === group);
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{say(`paper-index-${group}`)}</h2>
      <ul class="paper-list">
        {found.map(({ name }) => (
          <li key={name}>
            <a href={`#/teach/paper/${name}`}>{say(`paper-${name}-title`)}</a>
            <p>{say(`paper-${name}-what`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stories({ levels }: Pick<PapersScreenProps, 'levels'>) {
  const { say } = usePaperWords();
  return (
    <section>
      <h2>{say('paper-index-stories')}</h2>
      <p>{say('paper-index-stories-what')}</p>
      <ul class="paper-list">
        {levels.map(({ id, title }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p class="paper-links">
              <a href={`#/teach/plan/${id}`} aria-label={say('paper-index-plan-of', { title })}>
                {say('paper-index-plan')}
              </a>
              <a href={`#/lesson/${id}`} aria-label={say('paper-index-pupils-of', { title })}>
                {say('paper-index-pupils')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing here is secret: pupils who find it find what their teacher says. */
export function PapersScreen({ papers, levels, isUnknown = false }: PapersScreenProps) {
  const { t } = useText();
  const { say } = usePaperWords();
  return (
    <Screen route="papers" title={say('paper-index-title')} back={{ label: t('ui-back'), to: '#/teach' }}>
      {isUnknown ? <p class="notice">{say('paper-unknown')}</p> : null}
      <p class="lead">{say('paper-index-lead')}</p>
      <Stories levels={levels} />
      <Group papers={papers} group="lesson" />
      <Group papers={papers} group="school" />
    </Screen>
  );
}
