// Keeps what players did: the verbs of the save. A guest plays the same way, and nothing of it is written.
import { computed, type ReadonlySignal } from '@preact/signals';
import * as classes from '../../domain/progress/classes';
import * as household from '../../domain/progress/household';
import * as practice from '../../domain/progress/practice';
import * as progress from '../../domain/progress/progress';
import { defaultSettings, type Settings } from '../../domain/progress/settings';
import { streetFile, upgradeFile, type UpgradeReason } from '../../domain/progress/upgrade';
import type { SavedRun } from '../../domain/scenario/engine';
import { seededRandom } from '../../domain/shared/random';
import { fail, ok, type Result } from '../../domain/shared/result';
import type { Clock } from '../../ports/clock';
import type { Storage } from '../../ports/storage';
import { createHouse, type House } from './house';
import { asidePrefix } from './read-save';

const dayLength = 86_400_000;
const minuteLength = 60_000;
/** Whoever makes no move for longer was not playing, in seconds. */
const longestPause = 120;

/** The signals and verbs of keeping. */
export type Keeper = ReturnType<typeof createKeeper>;

/** Where verbs read and write: the present street, and the time as days and as minutes since 1970. */
interface Desk {
  readonly now: () => progress.Progress;
  readonly change: (next: progress.Progress) => void;
  readonly today: () => number;
  readonly minute: () => number;
}

/** Tells with every move how many seconds of playing have passed since the one before. */
function createStopwatch(clock: Clock): () => number {
  let before = 0;
  return () => {
    const passed = Math.round((clock.now() - before) / 1000);
    before = clock.now();
    return passed >= 0 && passed <= longestPause ? passed : 0;
  };
}

/** Levels: how far each window is. What is done while a class is open counts for it too. */
function levelVerbs({ now, change, today, minute }: Desk, clock: Clock) {
  const secondsOfPlay = createStopwatch(clock);
  return {
    /** A door is opened. */
    opened: (level: string) => change(progress.openLevel(now(), level, today())),
    /** Keeps the evening as it stands after a move; a `Run` will do. */
    record: (run: SavedRun) =>
      change(classes.playInClass(progress.recordRun(now(), run), run.level, secondsOfPlay(), minute())),
    /** The quiet hour: the window is lit. */
    finish: (finished: Omit<progress.Finished, 'day'>) => {
      const lit = progress.finishLevel(now(), { ...finished, day: today() });
      change(classes.finishInClass(lit, finished.ending, finished.run, minute()));
    },
    skip: (level: string) => change(progress.skipLevel(now(), level)),
    /** The story was read instead of played. */
    read: (level: string) => change(classes.readInClass(progress.readLevel(now(), level), level, minute())),
    takeLamp: () => change({ ...now(), lamp: true }),
    /** The lantern festival was seen, with these lanterns kept in hand. */
    seeFestival: (kept: readonly string[]) => change(progress.seeFestival(now(), today(), kept)),
    seeNeighbour: (id: string) => change(progress.seeNeighbour(now(), id)),
    addTry: (level: string, key: string) => change(progress.addTry(now(), level, key)),
    removeTry: (level: string, key: string) => change(progress.removeTry(now(), level, key)),
    swapTry: (level: string, key: string, other: string) => change(progress.swapTry(now(), level, key, other)),
    setTry: (level: string, key: string, part: Partial<Pick<progress.Try, 'tried' | 'note'>>) =>
      change(progress.changeTry(now(), level, key, part)),
  };
}

/** Practice rounds and checks. */
function practiceVerbs({ now, change, today, minute }: Desk) {
  return {
    /** A round of these lines begins. */
    openRound: (items: readonly Omit<practice.RoundItem, 'move'>[]) => {
      const open = items.map((item) => ({ ...item, move: null }));
      change(practice.openRound(now(), { day: today(), items: open }));
    },
    /** The next line of the open round was met with this move. */
    answerRound: (move: string) => change(practice.answerRound(now(), move)),
    /** The open round is done. */
    recordRound: () => change(practice.recordRound(now(), minute())),
    putOffRound: () => change(practice.putOffRound(now(), today())),
    neverAskForRounds: () => change(practice.neverAskForRounds(now())),
    askForRoundLate: () => change(practice.askForRoundLate(now(), today())),
    answerCheck: (entry: Omit<Parameters<typeof practice.answerCheck>[1], 'now'>) =>
      change(practice.answerCheck(now(), { ...entry, now: minute() })),
    clearCheck: (level: string, form: practice.CheckFormName) =>
      change(practice.clearCheck(now(), { level, form, now: minute() })),
  };
}

/** Classes: what a teacher assigned. */
function classVerbs({ now, change, minute }: Desk) {
  return {
    /** Joins a class, or goes on in it. */
    joinClass: ({ code, seat, line }: Pick<classes.JoinedClass, 'code' | 'seat' | 'line'>) => {
      // Thirty devices join in the same second, so the clock would give some of them the same number.
      const [pupil = 0] = crypto.getRandomValues(new Uint32Array(1));
      change(classes.joinClass(now(), { code, seat, line, pupil, now: minute() }));
    },
    leaveClass: () => change(classes.leaveClass(now())),
    answerTicket: (question: string, option: string) => change(classes.answerTicket(now(), question, option, minute())),
  };
}

/** People: who shares the device. Every verb says whether it happened. */
function peopleVerbs(house: House, clock: Clock) {
  const move = (result: Result<household.Household>): boolean => {
    if (result.ok) house.move(result.value);
    return result.ok;
  };
  return {
    /** Two words that nobody here has; another pair every time. */
    suggestName: (() => {
      let turn = 0;
      return () => household.suggestName(house.household.value, seededRandom(clock.now() + (turn += 1)));
    })(),
    /** Keeps the present guest under a name. A member who adds somebody hands over: the new one starts in the dark. */
    addMember(name: household.HouseName): boolean {
      const own = house.member.value
        ? { progress: progress.emptyProgress, settings: house.street.value.settings }
        : house.street.value;
      return move(household.addMember(house.household.value, name, own.progress, own.settings));
    },
    /** Somebody else sits down; null = a guest, who starts in the dark. */
    choose: (id: string | null) => move(household.switchTo(house.household.value, id)),
    rename(id: string, name: household.HouseName): boolean {
      const result = household.renameMember(house.household.value, id, name);
      return move(result);
    },
    removeMember: (id: string) => house.move(household.removeMember(house.household.value, id)),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Data: out to a file, in from a file, gone. */
function dataVerbs(house: House, storage: Storage) {
  return {
    /** The present person's street as JSON text. */
    exportFile: () => JSON.stringify(streetFile(house.street.value), undefined, 1),
    /** Puts a file in place of the present person's street, which is set aside if it was kept. */
    async importFile(text: string): Promise<Result<'loaded', UpgradeReason>> {
      const result = upgradeFile(parse(text));
      if (!result.ok) return fail(result.reason);
      if (house.member.value) await house.putAside(streetFile(house.street.value));
      house.change({ progress: result.value.progress, settings: result.value.settings });
      return ok('loaded');
    },
    /** Everything that was put aside, as JSON text; null if nothing was. */
    async asideFile(): Promise<string | null> {
      const keys = (await storage.keys()).filter((key) => key.startsWith(asidePrefix));
      const entries = await Promise.all(keys.map(async (key) => [key, await storage.get(key)] as const));
      return keys.length === 0 ? null : JSON.stringify(Object.fromEntries(entries), undefined, 1);
    },
    /** Removes the present person with all that is kept; a guest is forgotten. */
    deleteMine(): void {
      const { value: member } = house.member;
      if (member) house.move(household.removeMember(house.household.value, member.id));
      else house.change({ progress: progress.emptyProgress, settings: defaultSettings });
    },
    /** Deletes everybody and everything of this game on this device. */
    deleteAll: () => house.clear(),
  };
}

/** Creates the keeper; call `load` before anything is shown. */
export function createKeeper({ storage, clock }: { readonly storage: Storage; readonly clock: Clock }) {
  const house = createHouse(storage, clock);
  const settings: ReadonlySignal<Settings> = computed(() => house.street.value.settings);
  const present: ReadonlySignal<progress.Progress> = computed(() => house.street.value.progress);
  const today = (): number => Math.floor(clock.now() / dayLength);
  const desk: Desk = {
    now: () => present.value,
    change: (next) => house.change({ progress: next }),
    today,
    minute: () => Math.floor(clock.now() / minuteLength),
  };
  const { household: all, member, health, notice, visit, load, settle, dismissNotice, flushed } = house;
  return {
    household: all,
    /** Who is playing; null = a guest. */
    member,
    progress: present,
    settings,
    health,
    /** What the player should be told, until dismissed. */
    notice,
    /** Goes up when the street was changed from outside, and pages must begin anew. */
    visit,
    load,
    /** Tries out how well the device keeps, once the first page is there. */
    settle,
    dismissNotice,
    /** Resolves when everything is written. */
    flushed,
    set: (part: Partial<Settings>) => house.change({ settings: { ...settings.value, ...part } }),
    /** As at the start; language stays, and the first questions are not asked again. */
    resetSettings: () =>
      house.change({
        settings: { ...defaultSettings, language: settings.value.language, asked: settings.value.asked },
      }),
    /** The present day, counted from 1970. */
    today,
    /** Whom the open class can turn to, in the teacher's words; null where none is told. */
    classLine: computed(() => classes.openClass(present.value)?.line ?? null),
    ...levelVerbs(desk, clock),
    ...practiceVerbs(desk),
    ...classVerbs(desk),
    ...peopleVerbs(house, clock),
    ...dataVerbs(house, storage),
  };
}
