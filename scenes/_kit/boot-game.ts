// Starts Phaser in a host element, without sound, keyboard or input of its own: words and buttons are DOM.
import { AUTO, CANVAS, Game, type Scene } from 'phaser';
import { BoardScene } from './board-scene';
import type { HostSize } from './host-size';
import { watchContext } from './watch-context';

/** Phaser's mode NONE, whose name the slim build has elsewhere: the board fits the canvas itself. */
const withoutScaling = 0;

/** The board watches the size of its host; Phaser would measure the page anew twice a second. */
const never = Number.MAX_SAFE_INTEGER;

/** A started game. */
export interface BootedGame {
  readonly game: Game;
  readonly scene: Scene;
}

/** A game that tells of an error in a step instead of stopping in the middle of it. */
class GuardedGame extends Game {
  onError: (error: unknown) => void = () => undefined;

  override step(time: number, delta: number): void {
    try {
      super.step(time, delta);
    } catch (error) {
      this.onError(error);
    }
  }
}

/**
 * Boots a game; resolves with its running scene. Where WebGL promises more than it holds, it is drawn without. What ends
 * it later, an error while drawing or a graphics card that does not come back, is told as `stage-lost` on the host.
 */
export async function bootGame(host: HTMLElement, size: HostSize, step: () => void): Promise<BootedGame> {
  // The engine draws its textures on canvases of this kind, whatever it shows them with.
  if (!document.createElement('canvas').getContext('2d')) throw new Error('This browser gives no canvas.');
  const before = [...host.children];
  try {
    return await bootWith(AUTO, host, size, step);
  } catch {
    // What a failed start left behind.
    for (const left of host.querySelectorAll(':scope > canvas')) if (!before.includes(left)) left.remove();
    return bootWith(CANVAS, host, size, step);
  }
}

async function bootWith(type: number, host: HTMLElement, size: HostSize, step: () => void): Promise<BootedGame> {
  let game: GuardedGame | undefined;
  const scene = await new Promise<Scene>((resolve, reject) => {
    game = new GuardedGame({
      type,
      parent: host,
      width: size.width,
      height: size.height,
      backgroundColor: '#1b1440',
      scale: {
        mode: withoutScaling,
        width: size.width,
        height: size.height,
        zoom: 1 / size.ratio,
        resizeInterval: never,
      },
      banner: false,
      audio: { noAudio: true },
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
      scene: new BoardScene(resolve, step),
    });
    game.onError = reject;
  });
  if (!game) throw new Error('The stage did not start.');
  game.events.once('postrender', () => {
    if (performance.getEntriesByName('game-first-frame').length === 0) performance.mark('game-first-frame');
  });
  game.canvas.setAttribute('aria-hidden', 'true');
  hideMissing(scene);
  tellLoss(game, host);
  return { game, scene };
}

function tellLoss(game: GuardedGame, host: HTMLElement): void {
  const ends = new AbortController();
  game.events.once('destroy', () => ends.abort());
  const tell = (detail: unknown): void => {
    if (ends.signal.aborted) return;
    ends.abort();
    host.dispatchEvent(new CustomEvent('stage-lost', { detail }));
  };
  game.onError = tell;
  watchContext(game.canvas, tell, ends.signal);
}

/** Where a picture did not come there is nothing, instead of the engine's green box. */
function hideMissing({ textures }: Scene): void {
  const missing = '__MISSING';
  textures.remove(missing);
  textures.createCanvas(missing, 32, 32);
}
