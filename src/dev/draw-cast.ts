// Draws people in rows and faces in columns, with the very figures that the stages use.
import { bootGame, type BootedGame } from '../../scenes/_kit/boot-game';
import { Motion } from '../../scenes/_kit/motion';
import { loadPeople, personFacts, personKey } from '../../scenes/_kit/people-files';
import { Puppet } from '../../scenes/_kit/puppet';
import { faces, people, type Person } from '../domain/scenario/people';

/** The drawn table: what its rows are, and how to take it away. */
export interface DrawnCast {
  readonly rows: readonly string[];
  destroy(): void;
}

interface Row {
  readonly name: string;
  readonly who: Person;
  /** Undefined where the face decides. */
  readonly pose?: string;
}

type Scene = BootedGame['scene'];

/** Room for the tallest person with raised arms, and below the feet, in pixels of the atlases. */
const cell = { width: 400, height: 720, below: 30 };
/** Frames until everything is drawn; then the engine rests. */
const fewFrames = 5;

function rowsFor(scene: Scene, who: Person | null): readonly Row[] {
  if (who === null) return people.map((person) => ({ name: person, who: person }));
  const frames = scene.textures.get(personKey(who)).getFrameNames();
  const poses = frames.filter((frame) => frame.startsWith('body/')).map((frame) => frame.slice('body/'.length));
  return [{ name: 'as the face', who }, ...poses.map((pose) => ({ name: pose, who, pose }))];
}

function place(scene: Scene, motion: Motion, rows: readonly Row[]): void {
  for (const [row, { who, pose }] of rows.entries()) {
    const facts = personFacts(scene, who);
    if (!facts) continue;
    for (const [column, face] of faces.entries()) {
      const puppet = new Puppet(scene, who, facts, motion);
      puppet.setPosition((column + 0.5) * cell.width, (row + 1) * cell.height - cell.below);
      puppet.feel(face);
      puppet.hold(pose);
    }
  }
}

/** Fits the whole table into the canvas, whose height follows from its width. */
function fit({ game, scene }: BootedGame, rowCount: number): void {
  const { width } = game.scale;
  const zoom = width / (faces.length * cell.width);
  const height = Math.ceil(rowCount * cell.height * zoom);
  game.scale.resize(width, height);
  const camera = scene.cameras.main;
  camera.setSize(width, height).setZoom(zoom);
  camera.centerOn((faces.length * cell.width) / 2, (rowCount * cell.height) / 2);
}

/** Draws one person in every pose, or everybody. Rejects when the engine cannot start. */
export async function drawCast(host: HTMLElement, who: Person | null): Promise<DrawnCast> {
  const booted = await bootGame(host, { width: host.clientWidth, height: 100, ratio: 1 }, () => {});
  const { game, scene } = booted;
  const motion = new Motion(scene, () => {});
  motion.mode = 'still';
  await loadPeople(scene, who === null ? people : [who]);
  const rows = rowsFor(scene, who);
  fit(booted, rows.length);
  place(scene, motion, rows);
  let frames = 0;
  game.events.on('postrender', () => {
    frames += 1;
    if (frames === fewFrames) game.loop.sleep();
  });
  return {
    rows: rows.map(({ name }) => name),
    destroy: () => {
      game.destroy(true);
      // A sleeping loop would never come to the destruction, which waits for the next step.
      game.loop.wake();
    },
  };
}
