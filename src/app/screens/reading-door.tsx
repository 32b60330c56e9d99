// The way to the pages that are read.
import type { Game } from '../boot/game';
import type { ReadingRoute } from '../routes/route';
import { Door } from './door';
import type * as ReadingPages from './reading-pages';

function page({ LessonPage, PlanPage, ...others }: typeof ReadingPages, game: Game, route: ReadingRoute) {
  switch (route.name) {
    case 'lesson':
      return <LessonPage key={route.id} game={game} id={route.id} />;
    case 'plan':
      return <PlanPage key={route.id} game={game} id={route.id} />;
    case 'lessons':
      return <others.LessonsPage game={game} />;
    case 'about':
      return <others.AboutPage />;
    case 'privacy':
      return <others.PrivacyScreen />;
  }
}

/** One of the pages, once they are here. */
export function ReadingDoor({ game, route }: { readonly game: Game; readonly route: ReadingRoute }) {
  return <Door load={() => import('./reading-pages')} page={(pages) => page(pages, game, route)} />;
}
