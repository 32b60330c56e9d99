// What the split screen remembers: shared by its rules, the level, the stage and the phone.
import type { Face, Speaker } from '../../scenario/people';
import type { Item, MarkedState, Profile, Reaction } from '../../scenario/types';

/** Who may Duet, as chosen on Tuesday. */
export type Permission = 'everyone' | 'friends' | 'no-one';
/** Why a report is made; the text key is `reason.<id>`. */
export type ReportReason = 'unkind' | 'crowd' | 'place' | 'stranger' | 'pretend' | 'copied' | 'spam' | 'other';
/** Whom Nila has told. */
export type Told = 'zuri' | 'arif' | 'dewi';
/** Every way in which something that came in can be met; the text key of its window is `window.<how>`. */
export const hows = ['full', 'half', 'leak', 'alarm', 'undone', 'warm', 'free'] as const;
/** How something that came in was met. */
export type How = (typeof hows)[number];

/** One Duet or comment as the pool describes it; its words are `<id>.seen`, `.caption`, `.closer` and so on. */
export interface Visitor extends Item {
  readonly reason: ReportReason;
  /** The account with which they come back when this one was blocked or restricted. */
  readonly again?: string;
  /** Whose window it lights when it is welcomed (`warm`). */
  readonly friend?: string;
  /** Who speaks `<id>.undone` when let back in; without it nothing is said. */
  readonly voice?: Speaker;
  /** Nila's face with `<id>.full`, `.slip`, `.alarm`; a line without a face here does not exist. */
  readonly faces: Readonly<Partial<Record<'full' | 'slip' | 'alarm' | 'after', Face>>>;
}

/** What a move made of the state, and what is said because of it. */
export interface Applied {
  readonly state: SplitScreenState;
  readonly reactions: readonly Reaction[];
}

/** What is on the right half now, or the comment in front. */
export interface Guest {
  readonly item: string;
  readonly handle: string;
  readonly tag: Item['tag'];
  readonly severity: Item['severity'];
  /** What a report would give as its reason. */
  readonly reason: ReportReason;
  /** Tools used, in order, without beats and looks. */
  readonly moves: readonly string[];
  /** Not on the screen any more: blocked, declined, deleted. */
  readonly gone: boolean;
  readonly saved: boolean;
  readonly looked: boolean;
  readonly accepted: boolean;
  /** Bars since it came; one bar is four flicks. */
  readonly bars: number;
}

/** Something met and done with; it waits in Settled. */
export interface Settled {
  readonly item: string;
  readonly handle: string;
  readonly how: How;
  /** Shut out, or reported by mistake, so that letting it back in makes sense. */
  readonly shut: boolean;
  readonly moves: readonly string[];
  readonly looked: boolean;
  /** Where the border stood when it was done with. */
  readonly border: number;
}

/** The whole state of a run of level 1. */
export interface SplitScreenState extends MarkedState {
  readonly profile: Profile;
  /** Share of the screen that the guest holds, 0–100. Above 60 Momo is partly covered. */
  readonly border: number;
  /** How steady the drawn line is, 0–100: trembling under 25, the lamp brightens from 80. */
  readonly steady: number;
  /** Hands on the beat: 1 you, 2 with Zuri, 3 with Ms Dewi. */
  readonly keepers: 1 | 2 | 3;
  readonly perm: Permission;
  /** Screenshots of harmful items of severity 2–3. */
  readonly proof: number;
  readonly maskProof: boolean;
  /** Harmful items left standing; the third and each later one adds a tug. */
  readonly loose: number;
  readonly mask: 'open' | 'blocked' | 'restricted' | 'deleted';
  /** A report on a mask has been made. */
  readonly reported: boolean;
  readonly counter: 'none' | 'once' | 'twice' | 'undone';
  readonly fire: 'none' | 'small' | 'big' | 'called-off';
  readonly told: readonly Told[];
  readonly zuri: 'unaware' | 'half' | 'knows' | 'keeps';
  /** Friends whose Duet or comment was accepted or answered. */
  readonly warm: readonly string[];
  /** Item ids of benign guests shut out and not let back in. */
  readonly alarms: readonly string[];
  /** Item ids of guests shut out by mistake and let back in. */
  readonly undone: readonly string[];
  /** Whom Nila lets in on Friday. */
  readonly letIn: readonly string[];
  /** The comment that asks for the gate was shown. */
  readonly gate: boolean;
  /** Pak Arif came back after his first answer. */
  readonly arifBack: boolean;

  /** Item ids of the guests of this run, in order: twelve, or nine in the gentle profile. */
  readonly queue: readonly string[];
  /** The guest now, 0-based; the length of the queue when all have been. */
  readonly index: number;
  /** 0 before the rounds, else 1–3. */
  readonly round: number;
  readonly guest: Guest | null;
  /** Moves left this turn (counted in both paces, limiting only the calm one). */
  readonly movesLeft: number;
  /** The beat is kept (calm pace); it stays so until something tugs. */
  readonly kept: boolean;
  readonly settled: readonly Settled[];

  /** Item ids of the six comments of the storm, and where we are. */
  readonly comments: readonly string[];
  readonly commentIndex: number;
  readonly comment: Guest | null;
  /** Duets closed to strangers during the storm. */
  readonly closed: boolean;

  /** Bars played: of the practice, of the last border, of the mask's arrival. */
  readonly bars: number;
  /** Who took the last beat of the border: the player, or a friend. */
  readonly beatBy: 'nila' | 'zuri' | 'dewi' | null;
  /** A hand was sought on the last border and nobody had been told. */
  readonly reached: boolean;
  /** The grey envelope came back. */
  readonly envelope: boolean;
  /** A screenshot was tried after the guest was gone; said only once. */
  readonly tooLate: boolean;
  /** The ending reached, for the hub; null before. */
  readonly ending: string | null;
  /** Tools that were used before, so that each is explained once. */
  readonly used: readonly string[];
  /** No break was taken: closer looks load slowly in the second round. */
  readonly pushed: boolean;
  /** The copy of the mask is Zuri's; Nila had none. */
  readonly zuriCopy: boolean;
  /** Remi owned up in level 2, when that was played first. */
  readonly remiOwned: boolean;
}
