// The choice of the present moment: hands are counted and talked about, or two agree.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addHands, setHands, splitOf, winnerOf, type Hands } from '../../../domain/project/hands';
import { promptFor } from '../../../domain/project/prompts';
import { readerOf, type Project } from '../../../domain/project/project';
import { HandsPart, type ProjectOption } from '../../../ui/classroom/project/hands-part';
import { PairsPart } from '../../../ui/classroom/project/pairs-part';
import { useProjectWords } from '../../../ui/classroom/project/project-words';
import { SplitPart } from '../../../ui/classroom/project/split-part';
import { announce } from '../../../ui/kit/announce';
import type { ProjectPlay } from './project-play';

/** A choice before the class, and what keys do with it. */
export interface Moment {
  readonly part: JSX.Element;
  /** The options stand with what came of them. */
  readonly isTalking: boolean;
  readonly letters: readonly string[];
  readonly onForward: () => void;
  /** False where there is nothing to go back to within the choice. */
  readonly onBack: () => boolean;
  readonly onOption: (index: number, isShifted: boolean) => void;
}

/** What is offered now: choices that lead on; whatever is only a tool stands apart. */
export interface Offer {
  readonly options: readonly ProjectOption[];
  readonly isTurn: boolean;
}

const nothingCounted: Hands = {};

interface StepState {
  readonly step: number;
  readonly hands: Hands;
  /** Both agreed, or the split is shown. */
  readonly isOpen: boolean;
  readonly picked: string | null;
  /** The last number that was entered, in words. */
  readonly said: string;
}

/** How long nobody counts on, in milliseconds, before the number is said: 13 hands are 13 presses. */
const quiet = 500;

function useSaidOnce(sentence: string): void {
  useEffect(() => {
    const timer = setTimeout(() => announce(sentence), quiet);
    return () => clearTimeout(timer);
  }, [sentence]);
}

/** State of a choice, empty again for each new one. */
function useStep(step: number) {
  const fresh: StepState = { step, hands: nothingCounted, isOpen: false, picked: null, said: '' };
  const [kept, setKept] = useState(fresh);
  const now = kept.step === step ? kept : fresh;
  return { ...now, change: (part: Partial<StepState>) => setKept({ ...now, ...part }) };
}

function usePairs(project: ProjectPlay, { options }: Offer, state: ReturnType<typeof useStep>): Moment {
  const { letters, say } = useProjectWords();
  const { isOpen, change } = state;
  const ids = options.map(({ id }) => id);
  const take = (id: string) => project.take(id, ids, nothingCounted);
  const agree = () => {
    change({ isOpen: true });
    announce(say('project-agreed-now'));
  };
  return {
    isTalking: false,
    letters: isOpen ? letters.slice(0, ids.length) : [],
    onForward: () => {
      if (isOpen) announce(say('project-agreed-now'));
      else agree();
    },
    onBack: () => {
      change({ isOpen: false });
      return isOpen;
    },
    onOption: (index) => {
      const id = ids[index];
      if (isOpen && id !== undefined) take(id);
    },
    part: (
      <PairsPart
        options={options}
        reader={readerOf(project.moments.value.length)}
        haveAgreed={isOpen}
        onAgree={agree}
        onTake={take}
      />
    ),
  };
}

function useHands(
  project: ProjectPlay,
  { options, isTurn }: Offer,
  pupils: number | null,
  state: ReturnType<typeof useStep>,
): Moment {
  const { letters, letterOf, say } = useProjectWords();
  const { hands, isOpen, picked, change } = state;
  useSaidOnce(state.said);
  const ids = options.map(({ id }) => id);
  const split = splitOf(ids, hands);
  const winner = picked ?? winnerOf(split);
  const count = (next: Hands, id: string) => {
    change({ hands: next, said: say('project-said', { letter: letterOf(ids.indexOf(id)), count: next[id] ?? 0 }) });
  };
  const take = () => {
    if (winner === null) announce(say('project-pick'));
    else project.take(winner, ids, hands);
  };
  const recount = () => change({ isOpen: false, picked: null });
  const add = (id: string, by: 1 | -1) => count(addHands(hands, id, by), id);
  return {
    isTalking: isOpen,
    letters: letters.slice(0, ids.length),
    onForward: isOpen ? take : () => change({ isOpen: true }),
    onBack: () => {
      if (isOpen) recount();
      return isOpen;
    },
    onOption: (index, isShifted) => {
      const id = ids[index];
      if (id === undefined) return;
      if (isOpen) change({ picked: id });
      else add(id, isShifted ? -1 : 1);
    },
    part: isOpen ? (
      <SplitPart
        options={options}
        split={split}
        prompt={promptFor(split, project.moments.value.length)}
        picked={winner}
        onPick={(id) => change({ picked: id })}
        onTake={take}
        onRecount={recount}
      />
    ) : (
      <HandsPart
        options={options}
        hands={hands}
        pupils={pupils}
        isTurn={isTurn}
        onAdd={add}
        onSet={(id, number) => count(setHands(hands, id, number), id)}
        onShow={() => change({ isOpen: true })}
      />
    ),
  };
}

/** The choice in the form that the class plays in. */
export function useMoment(
  project: ProjectPlay,
  offer: Offer,
  { mode, pupils }: Pick<Project, 'mode' | 'pupils'>,
): Moment {
  const state = useStep(project.play.session.run.value.path.length);
  const pairs = usePairs(project, offer, state);
  const hands = useHands(project, offer, pupils, state);
  return mode === 'pairs' ? pairs : hands;
}
