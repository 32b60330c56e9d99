// A person made of layers: breathes, blinks, tilts the head, changes faces with a small squash and moves the lips.
import { GameObjects, type Scene } from 'phaser';
import type { Face, Person } from '../../src/domain/scenario/people';
import type { Motion } from './motion';
import { personKey, type Emotion, type PersonFacts } from './people-files';
import { Squash } from './squash';

const lipShapes = ['talk', 'o', 'smile', 'talk'] as const;
/** Fill instead of multiply; Phaser's own name for it is not in the slim build. */
const tintFill = 1;

/** A speaking, feeling figure; its origin is between its feet. */
export class Puppet extends GameObjects.Container {
  readonly who: Person;
  readonly #facts: PersonFacts;
  readonly #motion: Motion;
  readonly #back: GameObjects.Image;
  readonly #body: GameObjects.Image;
  readonly #head: GameObjects.Container;
  readonly #parts: Readonly<Record<'blush' | 'mouth' | 'eyes' | 'tear' | 'brows' | 'sweat', GameObjects.Image>>;
  readonly #rims: GameObjects.Image[] = [];
  readonly #skins: readonly GameObjects.Image[];
  readonly #rimBody: GameObjects.Image;
  #face: Face = 'calm';
  #pose: string | undefined;
  #blinkIn = 1400;
  #talkFor = 0;
  #lip = 0;
  readonly #squash: Squash;

  constructor(scene: Scene, who: Person, facts: PersonFacts, motion: Motion) {
    super(scene, 0, 0);
    this.who = who;
    this.#facts = facts;
    this.#motion = motion;
    this.#squash = new Squash(motion, (scaleX, scaleY) => void this.setScale(scaleX, scaleY));
    const { rig } = facts;
    const image = (frame: string, origin: readonly [number, number]): GameObjects.Image =>
      scene.add.image(0, 0, personKey(who), this.#frame(frame)).setOrigin(origin[0], origin[1]);
    const layer = (frame: string): GameObjects.Image => image(frame, rig.headOrigin).setScale(rig.headScale);
    this.#back = layer('head/back');
    this.#rimBody = this.#rim(image('body/calm', rig.bodyOrigin));
    this.#body = image('body/calm', rig.bodyOrigin);
    this.#head = scene.add.container(0, rig.neckY);
    const rimHead = [this.#rim(layer('head/base')), this.#rim(layer('head/hair'))];
    const base = layer('head/base');
    this.#parts = {
      blush: layer('head/blush'),
      mouth: layer('mouth/smile'),
      eyes: layer('eyes/calm'),
      tear: layer('head/tear').setVisible(false),
      brows: layer('brows/calm'),
      sweat: layer('head/sweat').setVisible(false),
    };
    const { blush, mouth, eyes, tear, brows, sweat } = this.#parts;
    const glasses = this.#has('head/glasses') ? [layer('head/glasses')] : [];
    const face = [base, blush, mouth, eyes, ...glasses, tear, layer('head/hair'), brows, sweat];
    this.#head.add([...rimHead, ...face]);
    this.#skins = [this.#back, this.#body, ...face];
    this.add([this.#back, this.#rimBody, this.#body, this.#head]);
    scene.add.existing(this);
    this.#apply();
    this.#breathe();
  }

  /** Where the head is, in the coordinates of the puppet's parent. */
  get headPoint(): { readonly x: number; readonly y: number } {
    return { x: this.x, y: this.y + (this.#head.y - this.#facts.rig.height * 0.16) * this.scaleY };
  }

  /** From sole to crown at size 1. */
  get tallness(): number {
    return this.#facts.rig.height;
  }

  /** Sets the size that squash returns to. */
  resize(scale: number): this {
    this.#squash.resize(scale);
    return this;
  }

  /** Puts on a face; the body follows it unless a pose is held. */
  feel(face: Face): void {
    if (face === this.#face) return;
    this.#face = face;
    if (!this.#motion.live) {
      this.#apply();
      return;
    }
    void this.#squash.play(() => {
      if (this.active) this.#apply();
    });
  }

  /** Holds a body pose whatever the face (a phone in the hand), or lets the face decide again. */
  hold(pose: string | undefined): void {
    this.#pose = pose;
    this.#apply();
  }

  /** Moves the lips for so many milliseconds. */
  talk(milliseconds: number): void {
    this.#talkFor = this.#motion.live ? milliseconds : 0;
    if (this.#talkFor === 0) this.#parts.mouth.setFrame(this.#frame(`mouth/${this.#emotion().mouth}`));
  }

  /** Looks to a side: -1 left, 0 ahead, 1 right. */
  look(side: number): void {
    const { eyes, brows, mouth } = this.#parts;
    void this.#motion.move([eyes, brows, mouth], { x: side * 5 }, { duration: 260 });
  }

  /** Colours the whole figure, as cold light does; white takes it off. */
  tint(color: number): void {
    for (const image of this.#skins) image.setTint(color);
  }

  /** A rim of light from one side (-1 left, 1 right); strength 0..1. */
  light(color: number, side: number, strength: number): void {
    for (const rim of this.#rims) {
      rim
        .setTint(color)
        .setTintMode(tintFill)
        .setPosition(side * 4, -1)
        .setVisible(strength > 0);
      void this.#motion.move(rim, { alpha: strength }, { duration: 500 });
    }
  }

  /** Lets time pass for blinks and lips. */
  step(milliseconds: number): void {
    if (!this.#motion.live) return;
    this.#blink(milliseconds);
    if (this.#talkFor <= 0) return;
    this.#talkFor -= milliseconds;
    this.#lip += milliseconds;
    const shape = this.#talkFor > 0 ? (lipShapes[Math.floor(this.#lip / 115) % 4] ?? 'talk') : this.#emotion().mouth;
    this.#parts.mouth.setFrame(this.#frame(`mouth/${shape}`));
  }

  #blink(milliseconds: number): void {
    const { eyes } = this.#emotion();
    if (eyes === 'happy') return;
    const before = this.#blinkIn;
    this.#blinkIn -= milliseconds;
    if (before > 0 && this.#blinkIn <= 0) this.#parts.eyes.setFrame(this.#frame('eyes/blink'));
    if (this.#blinkIn > -120) return;
    this.#parts.eyes.setFrame(this.#frame(`eyes/${eyes}`));
    this.#blinkIn = 2200 + ((this.#lip * 37 + this.x * 13 + 911) % 2600);
    this.#lip += 97;
  }

  #breathe(): void {
    const rest = (): void => void this.#body.setScale(1);
    this.#motion.idle({ targets: [this.#body, this.#rimBody], scaleY: 1.012, duration: 1700 }, rest);
  }

  #apply(): void {
    const emotion = this.#emotion();
    const { blush, mouth, eyes, tear, brows, sweat } = this.#parts;
    eyes.setFrame(this.#frame(`eyes/${emotion.eyes}`));
    brows.setFrame(this.#frame(`brows/${emotion.brows}`));
    mouth.setFrame(this.#frame(`mouth/${emotion.mouth}`));
    for (const part of [eyes, brows, mouth]) part.y = emotion.dy;
    blush.setAlpha(emotion.blush);
    tear.setVisible(emotion.tear);
    sweat.setVisible(emotion.sweat);
    const wanted = this.#pose ?? this.#face;
    const pose = this.#has(`body/${wanted}`) ? wanted : 'calm';
    this.#body.setFrame(this.#frame(`body/${pose}`));
    this.#rimBody.setFrame(this.#frame(`body/${pose}`));
    const { rig } = this.#facts;
    this.#head.y = rig.neckYByPose[pose] ?? rig.neckY;
    this.#back.y = this.#head.y;
    void this.#motion.move([this.#head, this.#back], { angle: emotion.tilt }, { duration: 320, ease: 'Back.out' });
  }

  #rim(image: GameObjects.Image): GameObjects.Image {
    this.#rims.push(image.setVisible(false).setAlpha(0));
    return image;
  }

  #emotion(): Emotion {
    const { emotions } = this.#facts;
    const plain = { eyes: 'calm', brows: 'calm', mouth: 'smile', tilt: 0, dy: 0, blush: 0, tear: false, sweat: false };
    return emotions[this.#face] ?? emotions['calm'] ?? plain;
  }

  #has(frame: string): boolean {
    return this.scene.textures.get(personKey(this.who)).has(frame);
  }

  /** Equal drawings are kept once in the atlas, so a missing frame falls back to its calm form. */
  #frame(frame: string): string {
    if (this.#has(frame)) return frame;
    const folder = frame.split('/')[0] ?? 'head';
    return folder === 'mouth' ? 'mouth/smile' : folder === 'head' ? 'head/base' : `${folder}/calm`;
  }
}
