// All pages but the first questions, and the list of levels: fetched as one, while somebody reads the questions.
import { useEffect } from 'preact/hooks';
import '../../ui/styles/hub.css';
import '../../ui/styles/level.css';
import '../../ui/styles/debrief.css';
import '../../ui/styles/print.css';
import { ClassroomPage } from '../classroom/classroom-doors';
import { levelIds } from '../levels/levels';
import { FestivalDoor } from '../screens/festival-door';
import { NewVersion } from '../offline/new-version';
import { startOffline } from '../offline/start-offline';
import { HelpPage } from '../screens/help-page';
import { HubPage } from '../screens/hub-page';
import { LevelPage } from '../screens/level-page';
import { DebriefDoor, OwnDoor } from '../screens/own-doors';
import { CheckDoor, RoundDoor } from '../screens/practice-door';
import { ReadingDoor } from '../screens/reading-door';
import type { Game } from './game';
import { useInteractiveMark } from './mark-interactive';

export { levelIds };

/** The page of a route. What is read is fetched as one, so that going on from page to page waits once. */
export function Page({ game }: { readonly game: Game }) {
  useInteractiveMark();
  useEffect(() => startOffline(game), []);
  const { value: route } = game.router.route;
  switch (route.name) {
    case 'hub':
      return (
        <>
          {game.opening.value ? null : <NewVersion />}
          <HubPage game={game} />
        </>
      );
    case 'level':
      return <LevelPage key={route.id} game={game} id={route.id} />;
    case 'debrief':
      return <DebriefDoor key={route.id} game={game} id={route.id} />;
    case 'help':
      return <HelpPage game={game} />;
    case 'festival':
      return <FestivalDoor game={game} />;
    case 'practice':
      return <RoundDoor game={game} />;
    case 'check':
      return <CheckDoor key={`${route.id} ${route.form}`} game={game} id={route.id} form={route.form} />;
    case 'settings':
      return (
        <>
          <NewVersion />
          <OwnDoor game={game} name={route.name} />
        </>
      );
    case 'profiles':
    case 'guide':
      return <OwnDoor game={game} name={route.name} />;
    case 'lesson':
    case 'plan':
    case 'lessons':
    case 'about':
    case 'privacy':
      return <ReadingDoor game={game} route={route} />;
    default:
      return <ClassroomPage game={game} route={route} />;
  }
}
