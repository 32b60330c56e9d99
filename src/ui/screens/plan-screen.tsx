// A level's plan for teachers: what for, in which time, what to ask, what to watch.
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** What the plan needs; `list` has the paragraphs of a part, in order, and none where the level has no such part. */
export interface PlanScreenProps {
  readonly level: string;
  readonly title: string;
  readonly list: (part: string) => readonly string[];
  /** Addresses of the two forms of the check, where the level has one. */
  readonly checks?: { readonly a: string; readonly b: string } | undefined;
}

/** Parts before and after the questions, each with the key of its heading. */
const before = [
  ['aims', 'plan-aims'],
  ['before', 'plan-before'],
  ['short', 'plan-short'],
  ['long', 'plan-long'],
] as const;
const after = [
  ['cards', 'plan-cards'],
  ['unplugged', 'plan-unplugged'],
  ['safety', 'plan-safety'],
  ['limits', 'plan-limits'],
] as const;

function Checks({ a, b }: { readonly a: string; readonly b: string }) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('plan-check')}</h2>
      <p>{t('plan-check-what')}</p>
      <p class="row">
        <a class="button" href={a} data-choice="check-a">
          {t('plan-check-a')}
        </a>
        <a class="button" href={b} data-choice="check-b">
          {t('plan-check-b')}
        </a>
      </p>
    </section>
  );
}

/** Reads like a page to print, and prints like one. */
export function PlanScreen({ level, title, list, checks }: PlanScreenProps) {
  const { t } = useText();
  const part = ([name, heading]: readonly [string, string]) => {
    const lines = list(name);
    if (lines.length === 0) return null;
    return (
      <section key={name}>
        <h2>{t(heading)}</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    );
  };
  const listenFor = list('listen');
  return (
    <Screen route="plan" title={t('plan-title', { title })} back={{ label: t('ui-back'), to: `#/lesson/${level}` }}>
      {before.map(part)}
      <section>
        <h2>{t('plan-ask')}</h2>
        {list('ask').map((question, index) => (
          <div key={question}>
            <p class="lead">{question}</p>
            <p>
              <b>{t('plan-listen')}</b> {listenFor[index]}
            </p>
          </div>
        ))}
      </section>
      {checks === undefined ? null : <Checks {...checks} />}
      {after.map(part)}
      <Button icon="printer" onPress={() => window.print()}>
        {t('ui-print')}
      </Button>
      <p>
        <a href="#/teach">{t('nav-teach')}</a>
      </p>
    </Screen>
  );
}
