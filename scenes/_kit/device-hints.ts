// What a device says of itself before anything was measured: memory, cores, a wish to spare data, and its battery.
import type { DeviceHints } from './quality-ladder';

interface Battery extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

/** What some browsers say and others keep to themselves. */
interface TalkativeNavigator {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
  getBattery?(): Promise<Battery>;
}

/** A battery with less than this and no cable is spared. */
const low = 0.2;

/** What can be known at once. */
export function deviceHints(): DeviceHints {
  const { deviceMemory, connection } = navigator as TalkativeNavigator;
  const { hardwareConcurrency: cores } = navigator;
  return { gigabytes: deviceMemory, cores, savesData: connection?.saveData === true };
}

/** Tells whether the battery is to be spared, now and whenever that changes; tells nothing where nobody knows. */
export async function followBattery(tell: (isLow: boolean) => void, signal: AbortSignal): Promise<void> {
  // Refused where the page is framed by another.
  const battery = await (navigator as TalkativeNavigator).getBattery?.().catch(() => undefined);
  if (!battery || signal.aborted) return;
  const say = (): void => tell(!battery.charging && battery.level < low);
  for (const change of ['levelchange', 'chargingchange']) battery.addEventListener(change, say, { signal });
  say();
}
