// People as the chat sees them: grey paper with a card pinned to it. Where the lamp reaches them the paper goes, feet first.
import type { GameObjects } from 'phaser';
import type { Lit } from '../../src/domain/mechanics/small-lamp/types';
import type { Board } from '../_kit/board';
import { glide } from '../_kit/glide';
import type { Puppet } from '../_kit/puppet';
import type { Spot } from '../_kit/story-parts';
import { addProp } from './props';
import type { Sight } from './seen';

type Image = GameObjects.Image;

/** Somebody to be shown: the puppet is there from the start, under the paper. */
export interface Subject {
  readonly whom: Lit;
  /** The frame of the paper. */
  readonly frame: string;
  readonly spot: Spot;
  readonly puppet: Puppet | undefined;
  readonly sight: Sight;
  /** Pinned to the chest, small on the street. */
  readonly card: 'card' | 'card-small';
  /** The side away from Idris, -1 or 1. */
  readonly outward: number;
  /** Which drawing units its puppet takes. */
  readonly atlas: number;
}

/** The pin, in units over the feet of somebody of size 1; of whoever sits too. */
const pin = { stands: 366, sits: 350 } as const;
const revealTime = 900;
/** A card that no longer stands for anybody hangs at the arm. */
const aside = { x: 96, y: -34, share: 0.74 } as const;
/** Between people and what lies before them. */
const paperDepth = 10.4;
/** Cards are read over what stands before. */
const cardDepth = 22;
/** Nobody is grey by nature: the light is. */
const dusk = 0xd2d8f4;
const plain = 0xffffff;
/** Where words can stand on a card, from its pin, for a card of size 1. */
const face = { x: 23, y: 41 } as const;

const cardSizes = { card: 0.62, 'card-small': 1.7 } as const;

interface Paper {
  readonly image: Image;
  readonly card: Image;
  sight: Sight | undefined;
}

/** Everybody's paper. */
export class CutOuts {
  readonly #board: Board;
  readonly #papers = new Map<string, Paper>();
  readonly #shown = new Map<Lit, Subject>();

  constructor(board: Board) {
    this.#board = board;
  }

  /** Shows exactly these; resolves when paper that goes is gone. */
  async show(subjects: readonly Subject[]): Promise<void> {
    const gone = [...this.#shown.values()].filter(({ whom }) => !subjects.some((one) => one.whom === whom));
    for (const { puppet } of gone) puppet?.setAlpha(1).tint(plain);
    this.#shown.clear();
    for (const subject of subjects) this.#shown.set(subject.whom, subject);
    for (const [frame, { image, card }] of this.#papers) {
      if (subjects.some((one) => one.frame === frame)) continue;
      image.setVisible(false);
      card.setVisible(false);
      this.#papers.set(frame, { image, card, sight: undefined });
    }
    await Promise.all(subjects.map((subject) => this.#turn(subject)));
  }

  /** They stand elsewhere now. */
  arrange(subjects: readonly Subject[]): void {
    for (const subject of subjects) {
      const paper = this.#papers.get(subject.frame);
      this.#shown.set(subject.whom, subject);
      if (paper) this.#place(paper, subject);
    }
  }

  /** Where the words of somebody's card are: `card`, or `card-kei` where there are several. */
  find(name: string): { readonly x: number; readonly y: number } | undefined {
    const [first] = this.#shown.values();
    const subject = name === 'card' ? first : this.#shown.get(name.replace(/^card-/, '') as Lit);
    const card = name.startsWith('card') && subject ? this.#papers.get(subject.frame)?.card : undefined;
    if (!subject || !card?.visible) return undefined;
    const size = this.#sizeOf(subject) * cardSizes[subject.card];
    return { x: card.x + face.x * size, y: card.y + face.y * size };
  }

  async #turn(subject: Subject): Promise<void> {
    const { puppet, sight, frame } = subject;
    const paper = this.#paperOf(frame);
    const before = paper.sight;
    paper.sight = sight;
    this.#place(paper, subject, before !== undefined && before !== sight);
    const { image, card } = paper;
    card.setVisible(true).setFrame(sight === 'lit' && subject.card === 'card' ? 'card-lit' : subject.card);
    card.setAlpha(sight === 'seen' ? 0.9 : 1);
    puppet?.tint(sight === 'lit' ? plain : dusk);
    if (sight === 'paper') {
      image.setVisible(true).setCrop();
      puppet?.setAlpha(0);
      return;
    }
    puppet?.setAlpha(1);
    if (before === 'paper') await this.#reveal(image);
    image.setVisible(false);
  }

  /** From the feet up. */
  async #reveal(image: Image): Promise<void> {
    const { width, height } = image.frame;
    const left = { share: 1 };
    const onUpdate = (): void => void image.setCrop(0, 0, width, height * left.share);
    await this.#board.motion.move(left, { share: 0 }, { duration: revealTime, ease: 'Sine.inOut', onUpdate });
  }

  #paperOf(frame: string): Paper {
    const known = this.#papers.get(frame);
    if (known) return known;
    const { scene, motion } = this.#board;
    const image = addProp(scene, frame).setDepth(paperDepth);
    const card = addProp(scene, 'card').setDepth(cardDepth);
    motion.idle({ targets: card, angle: { from: -1.6, to: 1.6 }, duration: 2400 }, () => card.setAngle(0));
    const paper: Paper = { image, card, sight: undefined };
    this.#papers.set(frame, paper);
    return paper;
  }

  #place({ image, card }: Paper, subject: Subject, moves = false): void {
    const { spot, frame } = subject;
    const size = this.#sizeOf(subject);
    image.setPosition(spot.x, spot.y).setScale(this.#scaleOf(image, size));
    const isSeated = frame === 'cut-remi' || frame === 'cut-theo-sits';
    const up = isSeated ? pin.sits : pin.stands;
    const isAside = subject.sight !== 'paper' && subject.card === 'card';
    const [x, y, share] = isAside ? [aside.x * subject.outward, aside.y, aside.share] : [0, 0, 1];
    const scale = this.#scaleOf(card, size * cardSizes[subject.card] * share);
    const to = { x: spot.x + x * size, y: spot.y - (up + y) * size, scaleX: scale, scaleY: scale };
    if (moves) void glide(this.#board, card, to, { duration: revealTime, ease: 'Back.out' });
    else Object.assign(card, to);
  }

  /** The size for the painter. */
  #sizeOf({ spot, atlas }: Subject): number {
    return spot.scale * atlas;
  }

  #scaleOf(image: Image, size: number): number {
    const drawn = (image.getData('drawn') as number | undefined) ?? image.scaleX;
    image.setData('drawn', drawn);
    return drawn * size;
  }
}
