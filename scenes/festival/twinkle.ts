// Stars that twinkle and light that plays on the water; nothing of it where nothing moves.
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { depths } from './shore';

const stars = 16;
const glints = 18;

/** Adds both. */
export function addTwinkle({ scene, motion }: Board): void {
  for (let index = 0; index < stars; index += 1) {
    const x = -300 + ((index * 0.618034) % 1) * 1700;
    const y = -330 + ((index * 0.754878) % 1) * 360;
    const star = addGlow(scene, x, y, 7 + (index % 3) * 3, 0xffffff, 0.3).setDepth(depths.sky);
    const still = (): void => void star.setAlpha(0.55);
    motion.idle({ targets: star, alpha: 0.95, duration: 1100 + ((index * 397) % 2300), delay: index * 130 }, still);
  }
  for (let index = 0; index < glints; index += 1) {
    const x = -200 + ((index * 0.5698) % 1) * 1300;
    const y = 580 + ((index * 0.8191) % 1) * 400;
    const glint = addGlow(scene, x, y, 46, 0xffd9b0, 0.12).setDepth(depths.shine);
    glint.setScale(glint.scaleX * 1.5, glint.scaleY * 0.07);
    const still = (): void => void glint.setAlpha(0.2);
    motion.idle({ targets: glint, alpha: 0.5, duration: 1300 + ((index * 331) % 1700) }, still);
  }
}
