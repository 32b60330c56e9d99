// The pages that are read: lessons, plans, about, privacy.
import { useEffect, useState } from 'preact/hooks';
import credits from '../../../assets/credits.json';
import { version } from '../../../package.json';
import type { Namespace } from '../../ports/text';
import { LessonScreen } from '../../ui/screens/lesson-screen';
import { LessonsScreen } from '../../ui/screens/lessons-screen';
import { PlanScreen, type PlanScreenProps } from '../../ui/screens/plan-screen';
import { AboutScreen, PrivacyScreen } from '../../ui/screens/plain-screens';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { classWords } from '../classroom/class-words';
import { levelIds } from '../levels/levels';
import { addressOf } from '../routes/route';

/** The words of a lesson once they are here: single texts, and those numbered from 1. */
function useLesson({ text, router }: Game, id: string, onReady: () => void) {
  const namespace: Namespace = `lessons/${id}`;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    text.load(namespace).then(
      () => {
        setReady(true);
        onReady();
      },
      () => router.turnBack('err-words'),
    );
  }, [id]);
  const one = (key: string) => text.t(key, {}, namespace);
  const numbered = (prefix: string): readonly string[] => {
    const found: string[] = [];
    while (text.has(`${prefix}.${found.length + 1}`, namespace)) found.push(one(`${prefix}.${found.length + 1}`));
    return found;
  };
  return ready ? { one, numbered } : null;
}

/** The plan of a level for whoever teaches with it; nothing of it is for pupils, nothing of it is secret. */
export function PlanPage({ game, id }: { readonly game: Game; readonly id: string }) {
  const words = useLesson(game, id, () => {});
  const [checks, setChecks] = useState<PlanScreenProps['checks']>(undefined);
  useEffect(() => {
    const form = (name: 'a' | 'b') => addressOf({ name: 'check', id, form: name });
    import('../practice/sets').then(
      ({ hasSet }) => setChecks(hasSet(id) ? { a: form('a'), b: form('b') } : undefined),
      (error: unknown) => console.warn('the checks could not be loaded', error),
    );
  }, []);
  if (!words) return <Waiting lesson={id} />;
  const title = game.doors.say(id, 'title', false);
  return <PlanScreen level={id} title={title} list={(part) => words.numbered(`plan.${part}`)} checks={checks} />;
}

/** A lesson; opening it counts as having read the story. */
export function LessonPage({ game, id }: { readonly game: Game; readonly id: string }) {
  const { text, keeper, speech } = game;
  const words = useLesson(game, id, () => keeper.read(id));
  if (!words) return <Waiting lesson={id} />;
  return (
    <LessonScreen
      level={id}
      title={words.one('title')}
      about={words.one('about')}
      paragraphs={words.numbered('p')}
      remember={words.numbered('remember')}
      language={text.locale.value.tag}
      speech={speech}
      toClass={classWords(game)}
    />
  );
}

/** All lessons that exist. */
export function LessonsPage({ game }: { readonly game: Game }) {
  const gentle = game.keeper.settings.value.profile === 'gentle';
  return <LessonsScreen lessons={levelIds.map((id) => ({ id, title: game.doors.say(id, 'title', gentle) }))} />;
}

/** What was made by whom, each maker and licence once. */
function licenceRows() {
  const rows = credits.files.map(({ pattern, author, licence }) => ({ what: pattern, author, licence }));
  const keys = rows.map(({ author, licence }) => `${author} ${licence}`);
  return rows.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

export { PrivacyScreen };

/** About, with the licences of what the game carries. */
export function AboutPage() {
  return <AboutScreen version={version} licences={licenceRows()} />;
}
