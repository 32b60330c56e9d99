// What the small lamp remembers: shared by its rules, the level, the stage and the page.
import type { Person } from '../../scenario/people';
import type { Item, MarkedState, Profile, Reaction } from '../../scenario/types';

/** The four doors of the street. */
export type Door = 'kei' | 'tavi' | 'amara' | 'remi';
/** Whom the lamp can light: the four, the one on the steps, and oneself. */
export type Lit = Door | 'theo' | 'self';
/** Adults who know. */
export type Told = 'arif' | 'dewi';
/** What can be done with a message of the chat. */
export type ChatAction = 'let' | 'hide' | 'ask' | 'report';
/** What the lamp shows beside Remi, as it was in level 2; never why. */
export type Under = 'left-out' | 'tired' | 'not-enough' | 'none';

/** A message of the chat. */
export interface Message extends Item {
  readonly handle: `@${string}`;
  /** Comes every evening, in this place counted from 1; with the gentle profile only where `gentle` is not `out`. */
  readonly place?: number;
  /** Comes every evening, wherever the draw puts it. */
  readonly always?: true;
  /** Left out of the draw for ages 9 to 11, or drawn there without a fixed place. */
  readonly gentle?: 'out' | 'free';
  /** Says something else when it is asked how it is meant; the key is `<id>.answer`. */
  readonly answers?: true;
}

/** How one message was met. */
export interface Act {
  readonly item: string;
  readonly action: string;
}

/** One question slip that was drawn into the light, and how far the lamp reached after it. */
export interface Asked {
  /** `<beat>.<choice>`. */
  readonly slip: string;
  readonly lamp: number;
}

/** The question slips that hang at each place, by the id of its beat. */
export type Slips = Readonly<Record<string, readonly string[]>>;

/** What a move made of the state, and what is said because of it. */
export interface Applied {
  readonly state: SmallLampState;
  readonly reactions: readonly Reaction[];
}

/** What earlier levels left in the street; neutral where they were not played. */
export interface Before {
  /** The border of level 1 was kept closed, or left open. */
  readonly border: 'kept' | 'open';
  readonly fire: 'none' | 'burnt-out' | 'called-off';
  readonly kettle: 'open' | 'alarmed' | 'undone';
  readonly remiCard: 'typical' | 'drawing' | 'ashamed';
  readonly under: Under;
  /** Lanterns of the hold-on card; they hang over the street. */
  readonly lanterns: readonly string[];
  readonly amaraCard: 'charge' | 'argues' | 'leaves';
  /** Level 4 was played: Amara can say what it did. */
  readonly amaraTells: boolean;
  readonly scarf: boolean;
  /** Who was turned to in level 4: that hand is up before anybody asks. */
  readonly early: Person | null;
  readonly lina: 'at-once' | 'shy';
  /** A crane and a sign spelled right hang at the stall. */
  readonly crane: boolean;
}

/** The whole state of a run of level 6. What can be worked out from it is not kept: see `judge.ts`, `street.ts`. */
export interface SmallLampState extends MarkedState {
  readonly profile: Profile;
  readonly before: Before;

  /** The messages of this evening; how many have gone by; bars for which the one that is there has waited. */
  readonly chat: readonly string[];
  readonly chatted: number;
  readonly waited: number;
  readonly chatting: boolean;
  readonly acts: readonly Act[];

  /** How far the light reaches, 0–5. */
  readonly lamp: number;
  readonly slips: Slips;
  readonly asked: readonly Asked[];
  readonly visited: readonly Door[];
  readonly lit: readonly Lit[];

  /** Handles that were taken, `<person>.<handle>`; other people's hands; second handles. */
  readonly handles: readonly string[];
  readonly hands: number;
  readonly over: number;
  readonly circle: readonly Person[];
  readonly told: readonly Told[];
  /** Helped without a stage: a message, sitting with, lending, telling. */
  readonly quiet: boolean;
  readonly ramp: boolean;

  /** Remi was met gently; "I'd rather not say" was left alone, at once or at the second try. */
  readonly remiWarm: boolean;
  readonly respected: 'no' | 'at-once' | 'late';

  /** The steps of the sports hall were reached. */
  readonly steps: boolean;
  readonly theo: 'none' | 'lit' | 'notlit';
  readonly passed: boolean;
  readonly exposed: boolean;
  readonly named: boolean;

  /** What was handed over at the mirror. */
  readonly handedOver: 'mic' | 'rest' | 'word' | null;
  readonly ending: string | null;
  /** Handles of the chat that have turned into faces. */
  readonly turned: number;
  readonly turning: boolean;
}
