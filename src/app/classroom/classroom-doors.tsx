// The doors of the classroom: nothing of it is fetched before somebody goes there.
import type { Game } from '../boot/game';
import type { ClassroomRoute } from '../routes/route';
import { Door } from '../screens/door';

const pupils = () => import('./pupil-pages');
const report = () => import('./report-page');
const papers = () => import('./papers-page');

/** What a class and its teacher see. */
export function ClassroomPage({ game, route }: { readonly game: Game; readonly route: ClassroomRoute }) {
  switch (route.name) {
    case 'join':
      return (
        <Door key={route.link} load={pupils} page={({ JoinPage }) => <JoinPage game={game} link={route.link} />} />
      );
    case 'class':
      return <Door key="pupils" load={pupils} page={({ ClassPage }) => <ClassPage game={game} />} />;
    case 'ticket':
      return <Door key="pupils" load={pupils} page={({ TicketPage }) => <TicketPage game={game} />} />;
    case 'result':
      return <Door key="pupils" load={pupils} page={({ ResultPage }) => <ResultPage game={game} />} />;
    case 'teach':
      return (
        <Door key="teach" load={() => import('./teach-page')} page={({ TeachPage }) => <TeachPage game={game} />} />
      );
    case 'take':
      return (
        <Door key={route.link} load={report} page={({ ReportPage }) => <ReportPage game={game} link={route.link} />} />
      );
    case 'report':
      return <Door key="report" load={report} page={({ ReportPage }) => <ReportPage game={game} />} />;
    case 'project':
      return (
        <Door
          key={route.id}
          load={() => import('./project-page')}
          page={({ ProjectPage }) => <ProjectPage game={game} id={route.id} />}
        />
      );
    case 'papers':
      return <Door key="papers" load={papers} page={({ PapersPage }) => <PapersPage game={game} />} />;
    case 'paper':
      return <Door key={route.id} load={papers} page={({ PaperPage }) => <PaperPage game={game} name={route.id} />} />;
  }
}
