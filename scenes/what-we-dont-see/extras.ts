// What level 6 adds to places and people: the dark and the lamp, paper and cards, weights, the chat, the street.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { StageMoment, StageOptions, StageReport } from '../../src/ports/stage';
import type { Board } from '../_kit/board';
import type { BeatScene, StoryExtras, StoryLayout } from '../_kit/story-parts';
import type { Troupe } from '../_kit/troupe';
import type { BayLanterns } from './bay-lanterns';
import { isState, type PlaceName } from './beat-scene';
import { ChatBars } from './chat-bars';
import { ChatBubbles } from './chat-bubbles';
import { CutOuts, type Subject } from './cut-outs';
import { InTheHands } from './in-the-hands';
import type { Layout } from './layout';
import { MirrorFigure } from './mirror-figure';
import type { NightThings } from './night-things';
import type { NightWalk } from './night-walk';
import { NightLight } from './night-light';
import { Scarf } from './scarf';
import { sightOf } from './seen';
import { Weights } from './weights';
import { atlasOf, cardedIn, hasHandles, weightAt, weightOf } from './who-is-where';

type Scene = BeatScene<PlaceName>;

/** What places are dressed with is there before. */
export interface Parts {
  readonly board: Board;
  readonly troupe: Troupe;
  readonly things: NightThings;
  readonly walk: NightWalk;
  readonly bay: BayLanterns;
  readonly report: (report: StageReport) => void;
}

interface Now {
  readonly beat: string;
  readonly state: State;
  readonly scene: Scene;
}

/** Over a counter or a desk. */
const frontDepth = 20.5;
const before: Readonly<Partial<Record<PlaceName, readonly string[]>>> = {
  'night-desk': ['oma'],
  'night-stall': ['you', 'third'],
};

/** Everything at night. */
export class NightExtras implements StoryExtras<PlaceName> {
  readonly #parts: Parts;
  readonly #light: NightLight;
  readonly #cutOuts: CutOuts;
  readonly #weights: Weights;
  readonly #mirror: MirrorFigure;
  readonly #scarf: Scarf;
  readonly #hands: InTheHands;
  readonly #bubbles: ChatBubbles;
  readonly #bars: ChatBars;
  #layout: Layout | undefined;
  #now: Now | undefined;

  constructor(parts: Parts) {
    const { board, troupe, report } = parts;
    this.#parts = parts;
    this.#light = new NightLight(board, troupe);
    this.#cutOuts = new CutOuts(board);
    this.#weights = new Weights(board);
    this.#mirror = new MirrorFigure(board);
    this.#scarf = new Scarf(board);
    this.#hands = new InTheHands(board);
    this.#bubbles = new ChatBubbles(board);
    this.#bars = new ChatBars(report);
  }

  async show({ beat, line, state }: StageMoment, scene: Scene): Promise<void> {
    const { things, walk, bay, troupe } = this.#parts;
    if (!isState(state)) return;
    const isNew = beat !== this.#now?.beat;
    // On the kerb one sees the street from nearer.
    const moved = isNew && (scene.place !== this.#now?.scene.place || scene.place === 'night-walk');
    this.#now = { beat, state, scene };
    this.#placeScarf(this.#placed());
    this.#bars.play(beat, state);
    this.#bubbles.show(beat, state);
    things.show(beat, state);
    this.#mirror.show(scene.place === 'night-office');
    this.#scarf.show(scene.place === 'night-shelter' && state.before.scarf);
    this.#hands.show(beat, state);
    for (const { who, spot } of scene.people) {
      if (before[scene.place]?.includes(spot)) troupe.present(who)?.setDepth(frontDepth);
    }
    const owner = weightOf(scene.place, beat, state);
    await Promise.all([
      ...(scene.place === 'night-walk' && moved ? [walk.show(beat, state.before.lanterns)] : []),
      ...(scene.place === 'night-bay' ? [bay.show(state)] : []),
      this.#cutOuts.show(this.#subjects()),
      this.#weights.show(owner, state, hasHandles(beat)),
      this.#light.show({ beat, line, state, scene }, this.#placed(), moved),
    ]);
  }

  arrange(layout: StoryLayout): void {
    // Every layout of this level is its own kind.
    const own = layout as Layout;
    this.#layout = own;
    this.#parts.walk.arrange(own.shape);
    this.#bubbles.arrange(own.shape, own.axis);
    const { figure, seated } = own.spots;
    if (seated) this.#hands.place('theo', seated);
    if (own.spots['remi'] && own.place === 'night-shelter') this.#hands.place('remi', own.spots['remi']);
    if (figure) this.#mirror.place(figure, own.axis === 0 ? 1 : -1);
    this.#placeScarf(own);
    const weight = weightAt(own.shape, own.place);
    if (weight) this.#weights.place(own.axis === 0 ? weight[0] : own.axis - weight[0], weight[1], weight[2]);
    // Another place is on its way: it will be shown.
    if (this.#now?.scene.place !== own.place) return;
    this.#cutOuts.arrange(this.#subjects());
    this.#light.arrange(own);
  }

  called(isSeen: boolean): void {
    this.#light.call(isSeen ? this.#layout?.caller : undefined);
  }

  step(milliseconds: number): void {
    this.#bars.step(milliseconds);
    this.#mirror.step(milliseconds);
  }

  pause(paused: boolean): void {
    this.#bars.pause(paused);
  }

  options(options: StageOptions): void {
    this.#bars.options(options);
  }

  find(name: string): { readonly x: number; readonly y: number } | undefined {
    if (name === 'lamp') return this.#light.lamp;
    if (name === 'bubble') return this.#bubbles.find();
    return this.#cutOuts.find(name) ?? this.#weights.find(name);
  }

  #placeScarf({ place, spots }: Layout): void {
    const remi = place === 'night-shelter' && spots[this.#now?.beat === 'remi-stream' ? 'stood' : 'remi'];
    if (remi) this.#scarf.place(remi);
  }

  #placed(): Layout {
    if (!this.#layout) throw new Error('nothing has been arranged yet');
    return this.#layout;
  }

  #subjects(): readonly Subject[] {
    const { troupe } = this.#parts;
    const [now, layout] = [this.#now, this.#layout];
    if (!now || !layout) return [];
    const { beat, state, scene } = now;
    return cardedIn(scene.place, beat).flatMap(({ whom, who, frame, spot }) => {
      const at = layout.spots[spot];
      if (!at) return [];
      const puppet = whom === 'self' ? this.#mirror.puppet : troupe.present(who);
      const outward = layout.axis === 0 ? -1 : 1;
      const card = scene.place === 'night-walk' ? ('card-small' as const) : ('card' as const);
      return [{ whom, frame, spot: at, puppet, sight: sightOf(whom, beat, state), card, outward, atlas: atlasOf(who) }];
    });
  }
}
