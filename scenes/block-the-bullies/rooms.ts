// The places that are not Nila's bedroom: a school corridor, Ms Dewi's office, Oma's kitchen and a dark room.
import type { GameObjects, Scene } from 'phaser';
import { addGlow } from '../_kit/glow';
import type { Place } from './beat-scene';

const left = -700;
const right = 1980;
const top = -700;
const floor = 590;

type Draw = (scene: Scene, room: GameObjects.Container) => void;
type Gradient = readonly [number, number];

const rooms: Readonly<Record<Exclude<Place, 'bedroom'>, Draw>> = {
  corridor: drawCorridor,
  office: drawOffice,
  kitchen: drawKitchen,
  'dark-room': drawDarkRoom,
};

/** Draws a place into a new container behind the people. */
export function addRoom(scene: Scene, place: Exclude<Place, 'bedroom'>): GameObjects.Container {
  const room = scene.add.container(0, 0).setDepth(1).setAlpha(0);
  rooms[place](scene, room);
  return room;
}

function shell(scene: Scene, room: GameObjects.Container, wall: Gradient, ground: Gradient): GameObjects.Graphics {
  const paint = scene.add.graphics();
  paint.fillGradientStyle(wall[0], wall[0], wall[1], wall[1], 1).fillRect(left, top, right - left, floor - top);
  paint.fillGradientStyle(ground[0], ground[0], ground[1], ground[1], 1).fillRect(left, floor, right - left, 1400);
  paint.fillStyle(ground[1], 0.55).fillRect(left, floor - 12, right - left, 12);
  room.add(paint);
  return paint;
}

function drawCorridor(scene: Scene, room: GameObjects.Container): void {
  const paint = shell(scene, room, [0x6a5ab8, 0x9a86d6], [0xc9a58f, 0x8f6f7d]);
  const colors = [0x5146a0, 0x5b50ae, 0x4a3f96] as const;
  for (let number = -9; number < 24; number += 1) {
    const x = number * 84;
    const open = number === 3 || number === 15;
    paint.fillStyle(colors[Math.abs(number) % 3] ?? colors[0]).fillRoundedRect(x, 190, 78, floor - 190, 8);
    paint.fillStyle(0x3a3080, 0.7);
    for (const slit of [0, 1, 2]) paint.fillRoundedRect(x + 20, 222 + slit * 13, 38, 5, 2);
    paint.fillStyle(open ? 0xffd28a : 0xd9d0ff).fillCircle(x + 64, 400, 4);
  }
  paint.fillStyle(0x4b3f98).fillRect(left, 176, right - left, 16);
  for (const x of [-260, 190, 640, 1090, 1540]) {
    paint.fillStyle(0xfff3d2, 0.85).fillRoundedRect(x, -14, 240, 20, 10);
    room.add(addGlow(scene, x + 120, 0, 270, 0xffe7b0, 0.3));
  }
  paint.fillStyle(0xffffff, 0.1);
  for (const x of [-180, 270, 720, 1170]) paint.fillEllipse(x + 120, floor + 70, 330, 44);
  paint
    .fillStyle(0xffe9c4)
    .fillRoundedRect(860, 60, 150, 90, 6)
    .fillStyle(0xf2a65a)
    .fillRoundedRect(872, 72, 60, 66, 4);
  paint
    .fillStyle(0x7ccbb6)
    .fillRoundedRect(942, 72, 56, 30, 4)
    .fillStyle(0xff8a7a)
    .fillRoundedRect(942, 110, 56, 28, 4);
}

function drawOffice(scene: Scene, room: GameObjects.Container): void {
  const paint = shell(scene, room, [0xf2cfa8, 0xf7dfbe], [0xa9705f, 0x7d4d52]);
  drawWindow(paint, { x: 250, y: 60 }, [0x9fd6f0, 0xfbe6c0]);
  room.add(addGlow(scene, 380, 220, 420, 0xfff0c2, 0.18));
  paint.fillStyle(0xb97b5c).fillRoundedRect(760, 150, 330, 18, 6);
  const books = [0xd95f5f, 0x5a7fc0, 0x58a58c, 0xf2b84b, 0x8a64b8, 0xd95f5f, 0x58a58c] as const;
  books.forEach((color, number) => {
    paint.fillStyle(color).fillRoundedRect(780 + number * 31, 84 + (number % 3) * 9, 24, 66 - (number % 3) * 9, 4);
  });
  drawPlant(paint, 1030, 150);
  paint.fillStyle(0x8f5a48).fillRoundedRect(330, 560, 900, 26, 10).fillStyle(0x6f4139).fillRect(350, 586, 860, 400);
  paint
    .fillStyle(0xfff6e6)
    .fillRoundedRect(560, 548, 120, 12, 3)
    .fillStyle(0x5a45a8)
    .fillRoundedRect(720, 520, 40, 40, 8);
}

function drawKitchen(scene: Scene, room: GameObjects.Container): void {
  const paint = shell(scene, room, [0x3c6a78, 0x6f9d95], [0x8a5a4c, 0x5f3d45]);
  drawWindow(paint, { x: 210, y: 50 }, [0x2c4a7a, 0xe9a27e]);
  paint.fillStyle(0xe8d3ae);
  for (let x = left; x < right; x += 74)
    paint.fillRoundedRect(x, 470, 68, 56, 6).fillRoundedRect(x + 37, 530, 68, 56, 6);
  paint.fillStyle(0xb5765a).fillRoundedRect(left, 586, right - left, 26, 8);
  paint
    .fillStyle(0xd9694f)
    .fillRoundedRect(455, 500, 110, 88, 34)
    .fillStyle(0x8f3f38)
    .fillRoundedRect(488, 484, 44, 14, 7);
  paint
    .lineStyle(10, 0x8f3f38)
    .beginPath()
    .arc(510, 506, 52, Math.PI * 1.15, Math.PI * 1.85)
    .strokePath();
  paint.fillStyle(0xfff6e6).fillRoundedRect(720, 540, 60, 48, 12).fillRoundedRect(646, 546, 52, 42, 12);
  paint.fillStyle(0xf6c6a0).fillRoundedRect(300, 470, 76, 110, 4).fillStyle(0xd9694f).fillRect(300, 492, 76, 10);
  room.add([addGlow(scene, 600, 40, 520, 0xffd08a, 0.5), addGlow(scene, 510, 470, 90, 0xffffff, 0.25)]);
  drawLampShade(paint, 600, -8);
}

/** A dark room and the light of a phone; a jacket hangs on a hook, and nobody is seen. */
function drawDarkRoom(scene: Scene, room: GameObjects.Container): void {
  shell(scene, room, [0x0c1026, 0x1a2140], [0x10142c, 0x0a0d1e]);
  room.add(addGlow(scene, 380, 640, 520, 0x6f9fe0, 0.42));
  const jacket = scene.add.graphics();
  jacket.fillStyle(0x8d93ad).fillRoundedRect(556, 118, 12, 34, 5);
  jacket.fillStyle(0x2f4672).fillRoundedRect(462, 156, 200, 270, 26);
  jacket.fillStyle(0x283c63).fillRoundedRect(430, 176, 56, 220, 26).fillRoundedRect(638, 176, 56, 220, 26);
  jacket.fillStyle(0x6b7fa6).fillRect(470, 236, 184, 10).fillRect(470, 398, 184, 12);
  jacket.fillStyle(0x1d2c4c).fillTriangle(520, 156, 604, 156, 562, 214);
  // Where the number was, threads are left.
  jacket.fillStyle(0x22355a).fillRoundedRect(516, 270, 92, 92, 8).lineStyle(3, 0x9fb0d0, 0.8);
  for (const [x, y, down] of [
    [518, 276, 14],
    [540, 270, -10],
    [572, 270, -12],
    [606, 300, 12],
    [606, 344, 14],
    [528, 362, 12],
    [560, 362, 16],
  ] as const) {
    jacket.lineBetween(x, y, x + 5, y + down);
  }
  room.add(jacket);
  const hand = scene.add.graphics();
  hand
    .fillStyle(0x0a0d1e)
    .fillRoundedRect(300, 560, 190, 330, 30)
    .fillStyle(0xbfdcff)
    .fillRoundedRect(314, 576, 162, 300, 18);
  hand.fillStyle(0x8fb4e8).fillRoundedRect(330, 600, 130, 90, 10).fillRoundedRect(330, 702, 84, 16, 8);
  hand
    .fillStyle(0x30405f)
    .fillRoundedRect(424, 676, 150, 54, 27)
    .fillStyle(0x41547a)
    .fillRoundedRect(424, 680, 40, 34, 16);
  room.add(hand);
}

function drawWindow(paint: GameObjects.Graphics, { x, y }: { x: number; y: number }, sky: Gradient): void {
  paint.fillStyle(0xfff6e6).fillRoundedRect(x - 14, y - 14, 288, 328, 14);
  paint.fillGradientStyle(sky[0], sky[0], sky[1], sky[1], 1).fillRect(x, y, 260, 300);
  paint
    .fillStyle(0xfff6e6)
    .fillRect(x + 124, y, 12, 300)
    .fillRect(x, y + 130, 260, 12);
  paint.fillStyle(0xffe9c4).fillRoundedRect(x - 28, y + 308, 316, 18, 6);
}

function drawPlant(paint: GameObjects.Graphics, x: number, y: number): void {
  paint.fillStyle(0xd98562).fillRoundedRect(x - 24, y - 44, 48, 44, 8);
  paint
    .fillStyle(0x3f9a80)
    .fillEllipse(x - 22, y - 74, 30, 66)
    .fillEllipse(x + 22, y - 70, 30, 60);
  paint.fillStyle(0x57b598).fillEllipse(x, y - 86, 28, 82);
}

function drawLampShade(paint: GameObjects.Graphics, x: number, y: number): void {
  paint.fillStyle(0x4a2f3a).fillRect(x - 3, y - 400, 6, 400);
  paint
    .fillStyle(0xf2a65a)
    .fillTriangle(x - 80, y + 40, x + 80, y + 40, x, y - 40)
    .fillStyle(0xffe9b8)
    .fillEllipse(x, y + 42, 120, 20);
}
