// The pages that are read: lessons, about, privacy.
import { useEffect, useState } from 'preact/hooks';
import credits from '../../../assets/credits.json';
import { version } from '../../../package.json';
import type { Namespace } from '../../ports/text';
import { LessonScreen } from '../../ui/screens/lesson-screen';
import { LessonsScreen } from '../../ui/screens/lessons-screen';
import { AboutScreen } from '../../ui/screens/plain-screens';
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';
import { levelIds } from '../levels/levels';

/** A lesson; opening it counts as having read the story. */
export function LessonPage({ game, id }: { readonly game: Game; readonly id: string }) {
  const { text, keeper, speech, router } = game;
  const namespace: Namespace = `lessons/${id}`;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    text.load(namespace).then(
      () => {
        setReady(true);
        keeper.read(id);
      },
      () => router.go({ name: 'lessons' }),
    );
  }, [id]);
  if (!ready) return <Waiting lesson={id} />;
  const numbered = (prefix: string) => {
    const found: string[] = [];
    while (text.has(`${prefix}.${found.length + 1}`, namespace)) {
      found.push(text.t(`${prefix}.${found.length + 1}`, {}, namespace));
    }
    return found;
  };
  return (
    <LessonScreen
      level={id}
      title={text.t('title', {}, namespace)}
      about={text.t('about', {}, namespace)}
      paragraphs={numbered('p')}
      remember={numbered('remember')}
      language={text.locale.value.tag}
      speech={speech}
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

/** About, with the licences of what the game carries. */
export function AboutPage() {
  return <AboutScreen doors={levelIds.length} version={version} licences={licenceRows()} />;
}
