// Makes sure that of several tabs only one keeps steps: two that write would undo each other's.

/** Milliseconds to wait for a tab that is just closing: after a reload the old page lets go a moment later. */
const patience = 700;

interface Device {
  readonly navigator?: { readonly locks?: LockManager | undefined } | undefined;
}

/**
 * Resolves to true when this tab may keep things, and holds that right until it closes; to false when another tab has
 * it. Then this one stands next in line: `onTurn` is called when its turn comes. True as well where a browser knows no
 * locks.
 */
export function takeTabLock(onTurn: () => void, device: Device = globalThis): Promise<boolean> {
  const locks = device.navigator?.locks;
  if (!locks) return Promise.resolve(true);
  const held = new Promise<never>(() => undefined);
  return new Promise((resolve) => {
    let isWaiting = true;
    const timer = setTimeout(() => {
      isWaiting = false;
      resolve(false);
    }, patience);
    const answer = () => {
      clearTimeout(timer);
      if (isWaiting) resolve(true);
      else onTurn();
    };
    // A page that may not lock at all (SecurityError) is alone.
    locks.request('kindlight-street', () => (answer(), held)).catch(answer);
  });
}
