// Stands for the official template of the engine: the same steps, whole engine and weight of pictures, code of our own.
import { AUTO, Game, Scale, Scene } from 'phaser';

const [width, height] = [1024, 768];

/** Loads the one picture that is seen while all others load. */
class BootScene extends Scene {
  preload(): void {
    this.load.image('background', 'pictures/background.png');
  }

  create(): void {
    this.scene.start('loading');
  }
}

/** Shows a bar over the background until the rest is there. */
class LoadingScene extends Scene {
  constructor() {
    super('loading');
  }

  init(): void {
    this.add.image(width / 2, height / 2, 'background');
    const bar = this.add.rectangle(width / 4, height / 2, 4, 24, 0xffffff).setOrigin(0, 0.5);
    this.load.on('progress', (share: number) => void (bar.width = (share * width) / 2));
    this.game.events.once('postrender', () => performance.mark('game-first-frame'));
  }

  preload(): void {
    this.load.image('logo', 'pictures/logo.png');
  }

  create(): void {
    this.scene.start('menu');
  }
}

/** The first place where a player could do something. */
class MenuScene extends Scene {
  constructor() {
    super('menu');
  }

  create(): void {
    this.add.image(width / 2, height / 2, 'background');
    this.add.image(width / 2, height / 3, 'logo');
    const style = { fontFamily: 'sans-serif', fontSize: 40, color: '#fff', stroke: '#000', strokeThickness: 8 };
    this.add.text(width / 2, height * 0.6, 'Menu', style).setOrigin(0.5);
    this.game.events.once('postrender', () => performance.mark('title-interactive'));
  }
}

new Game({
  type: AUTO,
  parent: 'game',
  ...{ width, height, backgroundColor: '#028af8' },
  scale: { mode: Scale.FIT, autoCenter: Scale.CENTER_BOTH },
  scene: [BootScene, LoadingScene, MenuScene],
});
