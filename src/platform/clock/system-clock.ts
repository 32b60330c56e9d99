// The device's clock.
import type { Clock } from '../../ports/clock';

/** Time as the device tells it. */
export const systemClock: Clock = { now: () => Date.now() };
