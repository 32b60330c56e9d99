// The lantern festival with its picture and its song; everything of it is fetched only when somebody goes there.
import { useEffect } from 'preact/hooks';
import type { Scenario } from '../../domain/scenario/types';
import { FestivalCredits } from '../../ui/festival/festival-credits';
import { FestivalScreen } from '../../ui/festival/festival-screen';
import type { Game } from '../boot/game';
import { useKept } from '../offline/use-kept';
import { endEvening, evening } from './evening';
import { beatAfter, countdown, festivalBeats, firstBeat, keyOf } from './festival-beats';
import { FestivalLights, lanternEntries } from './festival-lights';
import { useBay, useStreetBehind } from './use-bay';
import { useFestivalAloud } from './use-festival-aloud';
import { useSong } from './use-song';

/** What the page needs; the words of every lantern are loaded. */
export interface FestivalPageProps {
  readonly game: Game;
  readonly levels: readonly Scenario[];
}

type Words = (key: string) => string;

const choiceItems = countdown.map(({ id, key }) => ({ id, key, tool: false }));
const last = 'fin-end';

const advance = (beat: string): void => void (evening.value = { ...evening.peek(), beat });

function answerWith(id: string): void {
  const to = countdown.find((one) => one.id === id)?.to ?? firstBeat;
  evening.value = { ...evening.peek(), answer: id, beat: to };
}

/** What is said now; after the countdown, what is seen comes first. */
function saidNow(words: Words) {
  const { beat, answer } = evening.value;
  const { who = 'narrator', face } = festivalBeats[beat] ?? {};
  const given = countdown.find(({ id, to }) => id === answer && to === beat);
  const line = words(beat === last ? 'last' : keyOf(beat));
  return { who, face, line, shown: given && words(`${given.key}.shown`) };
}

function leave(): void {
  if (evening.peek().beat === last) endEvening();
}

/** From the first fog to the last lantern. */
export function FestivalPage({ game, levels }: FestivalPageProps) {
  const { keeper, text } = game;
  const { beat } = evening.value;
  const street = useStreetBehind(game, levels);
  useKept(game, 'festival', true);
  const entries = lanternEntries(game, levels);
  const ids = entries.map(({ id }) => id);
  const picture = useBay(game, street, ids);
  const heard = useSong(game, street.lit, beat, street.way.all ? 'fin-all-1' : '');
  const words: Words = (key) => text.t(key, {}, 'festival');
  const said = saidNow(words);
  const choices = beat === 'fin-choice' ? choiceItems : [];
  const aloud = choices.map(({ key }) => words(key));
  useFestivalAloud(game, beat, [...(said.shown === undefined ? [] : [said.shown]), said.line, ...aloud]);
  // Whoever leaves in the middle finds the place again.
  useEffect(() => leave, []);
  const next = beatAfter(beat, street.way);
  return (
    <>
      <FestivalScreen
        beat={beat}
        said={said}
        choices={choices}
        words={words}
        canGoOn={next !== beat}
        onAdvance={() => advance(next)}
        onChoose={answerWith}
        onInsets={(insets) => picture.makeRoom(insets)}
      >
        {beat === 'fin-lanterns' ? <FestivalLights game={game} entries={entries} /> : null}
        {beat === last ? <FestivalCredits title={words('credits')} toGuide={words('to-guide')} /> : null}
      </FestivalScreen>
      {heard !== '' && keeper.settings.value.captions ? <p class="sound-caption">{heard}</p> : null}
    </>
  );
}
