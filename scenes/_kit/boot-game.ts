// Starts Phaser in a host element, without sound, keyboard or input of its own: words and buttons are DOM.
import { AUTO, Game, type Scene } from 'phaser';
import { BoardScene } from './board-scene';

/** Phaser's mode NONE, whose name the slim build has elsewhere: the board fits the canvas itself. */
const withoutScaling = 0;

/** A started game. */
export interface BootedGame {
  readonly game: Game;
  readonly scene: Scene;
}

/** Boots a game of a size in device pixels; resolves with its running scene. */
export async function bootGame(
  host: HTMLElement,
  size: { readonly width: number; readonly height: number; readonly ratio: number },
  step: () => void,
): Promise<BootedGame> {
  let game: Game | undefined;
  const scene = await new Promise<Scene>((resolve) => {
    game = new Game({
      type: AUTO,
      parent: host,
      width: size.width,
      height: size.height,
      backgroundColor: '#1b1440',
      scale: { mode: withoutScaling, width: size.width, height: size.height, zoom: 1 / size.ratio },
      banner: false,
      audio: { noAudio: true },
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
      scene: new BoardScene(resolve, step),
    });
  });
  if (!game) throw new Error('The stage did not start.');
  game.canvas.setAttribute('aria-hidden', 'true');
  return { game, scene };
}
