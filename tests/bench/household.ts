// As many people on one device as the bench asks for, each of whom has lit every window.
import { upgrade } from '../../src/domain/progress/upgrade';
import { litStreet } from '../support/lit-street';

interface Kept {
  readonly profiles: readonly object[];
}

/** The save of a device, in the version that the game writes now. */
export function household(count: number): object {
  const read = upgrade(litStreet());
  if (!read.ok) throw new Error('the save cannot be read');
  const [member] = (read.value as unknown as Kept).profiles;
  const profiles = Array.from({ length: count }, (_, index) => {
    return { ...member, id: `p${index + 1}`, name: { first: index + 1, second: index + 1 } };
  });
  return { ...read.value, profiles, current: 'p1' };
}
