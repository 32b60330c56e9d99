// A bare scene: what the engine alone costs to load and to draw. One square moves; there is no file but the script.
import { AUTO, Game, Scene } from 'phaser';

class BareScene extends Scene {
  create(): void {
    const square = this.add.graphics().fillStyle(0xf5c26b).fillRect(0, 300, 120, 120);
    this.tweens.add({ targets: square, x: 1200, duration: 4000, yoyo: true, repeat: -1 });
    this.game.events.once('postrender', () => performance.mark('game-first-frame'));
  }
}

new Game({
  type: AUTO,
  parent: 'game',
  width: innerWidth,
  height: innerHeight,
  banner: false,
  audio: { noAudio: true },
  scene: BareScene,
});
