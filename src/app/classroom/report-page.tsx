// The class report: gathers what pupils hand in, and shows it.
import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { classesOf, entriesOf, pupilsOf } from '../../domain/report/collection';
import { reportFileName } from '../../domain/report/summary';
import { writeReport } from '../../domain/report/report-file';
import { announce } from '../../ui/kit/announce';
import { Screen } from '../../ui/kit/screen';
import { DropZone } from '../../ui/classroom/report/drop-zone';
import { GatherClasses } from '../../ui/classroom/report/gather-classes';
import { GatherKeep } from '../../ui/classroom/report/gather-keep';
import { className } from '../../ui/classroom/report/gather-outcome';
import { GatherPanel } from '../../ui/classroom/report/gather-panel';
import { useTeach } from '../../ui/classroom/report/gather-view';
import type { Game } from '../boot/game';
import { addressOf } from '../routes/route';
import { Door } from '../screens/door';
import { openDesk, type Desk } from './gather/desk';
import { codesShown } from './gather/holding';
import { useCamera } from './gather/use-camera';
import { ClassViews } from './report/class-views';
import { useLabels } from './report/use-labels';

interface Props {
  readonly game: Game;
  readonly desk: Desk;
}

/** Switch, file and deleting of the class that is shown. */
function Keep({
  game,
  desk: { holding },
  shown,
  onDeleted,
}: Props & { readonly shown: string; readonly onDeleted: (sentence: string) => void }) {
  const say = useTeach();
  const [saved, setSaved] = useState<string | null>(null);
  const collection = holding.collection.value;
  const { isKeeping } = holding.signs.value;
  const entries = useMemo(
    () => entriesOf(collection).filter(({ receipt }) => codesShown(holding.signs.value).includes(receipt.code)),
    [collection, holding.signs.value],
  );
  const save = () => {
    const name = reportFileName(shown, new Date(game.clock.now()).toISOString().slice(0, 'yyyy-mm-dd'.length));
    game.share.file(name, new Blob([writeReport(shown, entries)], { type: 'text/plain' }));
    setSaved(name);
  };
  const remove = () => {
    holding.remove(shown);
    setSaved(null);
    // What was pressed is gone with what was deleted.
    document.querySelector<HTMLElement>('main h1')?.focus();
    const sentence = say('gather-deleted', { class: className(say, shown) });
    onDeleted(sentence);
    announce(sentence);
  };
  const results = classesOf(collection).find(({ code }) => code === shown)?.results ?? 0;
  return (
    <GatherKeep
      keep={{ isKeeping, health: holding.health.value, results }}
      {...{ shown, saved }}
      onKeep={(next) => holding.change({ isKeeping: next })}
      onSave={save}
      onDelete={remove}
    />
  );
}

/** What is gathered: classes, views, keeping. */
function Gathered({ game, desk }: Props) {
  const say = useTeach();
  const { holding } = desk;
  const collection = holding.collection.value;
  const { shown, taken } = holding.signs.value;
  const codes = codesShown(holding.signs.value);
  const pupils = useMemo(() => codes.flatMap((code) => pupilsOf(collection, code)), [collection, codes.join()]);
  const now = useMemo(() => Math.floor(game.clock.now() / 60_000), []);
  const isReading = useComputed(() => desk.gathering.reading.value !== null).value;
  const labels = useLabels(game);
  const [deleted, setDeleted] = useState({ sentence: '', size: -1 });
  // It stands until something else is gathered.
  const gone = deleted.size === collection.size ? <p class="notice">{deleted.sentence}</p> : null;
  const views = <ClassViews {...{ game, pupils, now, isReading, labels }} />;
  if (shown === null || collection.size === 0) {
    return (
      <>
        {gone}
        {views}
      </>
    );
  }
  const classes = classesOf(collection).map(({ code, pupils: list }) => ({
    ...{ code, label: labels[code] ?? '', pupils: list.length, isTaken: taken.includes(code) },
  }));
  const take = (code: string, isTaken: boolean) => {
    const rest = taken.filter((one) => one !== code);
    holding.change({ taken: isTaken ? [...rest, code] : rest });
    if (isTaken) announce(say('gather-taken', { class: className(say, code) }));
  };
  return (
    <>
      {gone}
      <GatherClasses
        {...{ classes, shown }}
        onShow={(code) => holding.change({ shown: code, taken: [] })}
        onTake={take}
      />
      {views}
      <Keep
        {...{ game, desk, shown }}
        onDeleted={(sentence) => setDeleted({ sentence, size: holding.collection.peek().size })}
      />
    </>
  );
}

/** The page with its desk. */
function Report({ game, desk, link }: Props & { readonly link: string | undefined }) {
  const say = useTeach();
  const { gathering, files } = desk;
  const camera = useCamera(game, desk);
  const onText = (text: string) => void gathering.addText(text);
  const onFiles = (given: readonly File[]) => void gathering.addFiles(given);
  useEffect(() => {
    if (link === undefined) return;
    // The result is in; a reload or the way back must not bring it once more.
    void gathering.addText(`#${link}`).then(() => location.replace(addressOf({ name: 'report' })));
  }, [link]);
  return (
    <Screen route="report" title={say('gather-title')} back={{ label: game.text.t('ui-back'), to: '#/teach' }}>
      <DropZone {...{ onText, onFiles }} onDrop={(transfer) => void files.dropped(transfer).then(onFiles)} />
      <GatherPanel
        {...{ onText, onFiles }}
        reading={gathering.reading.value}
        added={gathering.added.value}
        camera={camera.view}
        onVideo={camera.place}
        onCamera={camera.start}
        onStop={camera.stop}
        onStopReading={() => gathering.stop()}
      />
      <Gathered {...{ game, desk }} />
    </Screen>
  );
}

/** The class report; `link` is a result that somebody opened, which is added at once. */
export function ReportPage({ game, link }: { readonly game: Game; readonly link?: string }) {
  return <Door load={() => openDesk(game)} page={(desk) => <Report {...{ game, desk, link }} />} />;
}
