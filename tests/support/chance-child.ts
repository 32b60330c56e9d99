// A child who does whatever comes to mind, one thing after the other, with a real keeper and the real stories.
import type { Keeper } from '../../src/app/keeping/keeper';
import { codeOf } from '../../src/domain/assignment/code';
import { levelOf, remembered } from '../../src/domain/progress/progress';
import { begin, choose, isOver, movesOf, resume, type Run } from '../../src/domain/scenario/engine';
import type { Scenario } from '../../src/domain/scenario/types';
import { outcomeOf } from '../../src/domain/scoring/result';
import type { Random } from '../../src/domain/shared/random';

/** One thing to do; some take their time. */
type Act = () => unknown;

const firstCode = codeOf({
  ...{ windows: [1, 2, 3], language: null, pace: null, profile: null, naming: 'seat' },
  ...{ check: true, ticket: true, replay: true, booster: true, number: 7 },
});

/** A child at a keeper: each call does one more thing. */
export function createChanceChild(keeper: Keeper, random: Random, scenarios: readonly Scenario[]): () => void {
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
  let evening: { readonly scenario: Scenario; readonly run: Run } | null = null;

  function goIn(): void {
    const scenario = pick(scenarios);
    keeper.opened(scenario.id);
    const kept = levelOf(keeper.progress.value, scenario.id).run;
    const { profile } = keeper.settings.value;
    const fresh = { seed: below(2 ** 31), profile, remembered: remembered(keeper.progress.value) };
    evening = { scenario, run: kept ? resume(scenario, kept) : begin(scenario, fresh) };
  }

  function playOn(): void {
    if (!evening) {
      goIn();
      return;
    }
    const { scenario, run } = evening;
    if (isOver(scenario, run)) {
      const carry = scenario.carry(run.state);
      keeper.finish({ ending: run.path.at(-1)?.beat ?? '', marks: outcomeOf(scenario, run).marks, carry, run });
      evening = null;
      return;
    }
    const step = choose(scenario, run, pick(movesOf(scenario, run, 'calm')));
    if (!step.ok) return;
    evening = { scenario, run: step.value.run };
    keeper.record(step.value.run);
  }

  const sitDown = (happens: unknown): void => {
    if (happens) evening = null;
  };
  const members = () => keeper.household.value.profiles.map(({ id }) => id);
  const { id: level, tries } = pick(scenarios);
  const acts: readonly Act[] = [
    () => keeper.set({ music: below(11) / 10, textSize: pick([1, 2, 3, 4]), language: pick(['en', 'ar', null]) }),
    () => keeper.set({ profile: pick(['standard', 'gentle']) }),
    () => keeper.takeLamp(),
    () => keeper.addTry(level, pick(tries)),
    () => keeper.setTry(level, pick(tries), { tried: true, note: 'x'.repeat(below(200)) }),
    () => keeper.seeNeighbour(`nb-${String(below(6))}`),
    () => keeper.skip(pick(scenarios).id),
    () => keeper.read(pick(scenarios).id),
    () => keeper.openRound([1, 2, 3].map((item) => ({ level, item: String(item) }))),
    () => keeper.answerRound('block'),
    () => keeper.recordRound(),
    () => keeper.answerCheck({ level, form: pick(['a', 'b', 'again']), item: pick(['1', '2']), answer: 'hurtful' }),
    () => keeper.joinClass({ code: firstCode, seat: 1 + below(30), line: pick([null, 'Ms Sari']) }),
    () => keeper.answerTicket(pick(['q1', 'q2']), pick(['yes', 'no'])),
    () => keeper.leaveClass(),
    () => keeper.rename(pick([...members(), 'p9']), { seat: 1 + below(90) }),
    () => sitDown(keeper.addMember(keeper.suggestName())),
    () => sitDown(keeper.choose(pick([...members(), null]))),
    () => keeper.importFile(keeper.exportFile()),
  ];
  const drastic: readonly Act[] = [() => keeper.removeMember(pick([...members(), 'p9'])), () => keeper.deleteAll()];

  return () => {
    // A guest is not kept; whoever plays here soon has a name.
    const isNew = !keeper.member.value && random() < 0.5;
    const mood = random();
    if (isNew) sitDown(keeper.addMember(keeper.suggestName()));
    else if (mood < 0.7) playOn();
    else if (mood < 0.99) pick(acts)();
    else sitDown(pick(drastic)() ?? true);
  };
}
