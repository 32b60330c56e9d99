// What a class chose together, in the wording that it played in.
import { useEffect } from 'preact/hooks';
import type { Project } from '../../../domain/project/project';
import { storyGuide } from '../../../domain/report/story-guide';
import type { Namespace } from '../../../ports/text';
import { EndScreen } from '../../../ui/classroom/project/end-screen';
import { momentName, reportWords } from '../../../ui/classroom/report/report-words';
import type { Game } from '../../boot/game';
import type { Story } from '../../session/play';

/** What the page needs. */
export interface EndPageProps {
  readonly game: Game;
  readonly story: Story;
  readonly project: Project;
  readonly onAgain: () => void;
  readonly onForget: () => void;
}

function questionsOf({ text }: Game, level: string): readonly string[] {
  const namespace: Namespace = `lessons/${level}`;
  const found: string[] = [];
  while (text.has(`plan.ask.${found.length + 1}`, namespace)) {
    found.push(text.t(`plan.ask.${found.length + 1}`, {}, namespace));
  }
  return found;
}

/** The page after the story. */
export function EndPage({ game, story, project, onAgain, onForget }: EndPageProps) {
  const { text, keeper, doors } = game;
  const { id, forks } = story.scenario;
  const isGentle = project.run.profile === 'gentle';
  useEffect(() => {
    text.gentle(isGentle);
    return () => text.gentle(keeper.settings.peek().profile === 'gentle');
  }, [isGentle]);
  const { moments } = storyGuide(story.scenario);
  const nameOf = (beat: string) => {
    const said = story.scenario.beats[beat]?.lines.at(-1);
    const line = said ? { key: `${beat}.${said.line}`, who: said.who } : null;
    const moment = moments.find((candidate) => candidate.beat === beat) ?? { beat, options: [], isFork: false, line };
    return momentName(reportWords(text), id, moment);
  };
  return (
    <EndScreen
      level={id}
      title={doors.say(id, 'title', isGentle)}
      project={project}
      forks={forks}
      questions={questionsOf(game, id)}
      nameOf={nameOf}
      onAgain={onAgain}
      onForget={onForget}
    />
  );
}
