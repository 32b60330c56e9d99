// What changes in a house, for those who change it.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Household } from '../../domain/progress/household';
import type { StreetFile } from '../../domain/progress/upgrade';
import type { Save } from './save';

/** Everything of a house that changes. */
export interface Rooms {
  readonly household: Signal<Household>;
  readonly guest: Signal<StreetFile>;
  readonly street: ReadonlySignal<StreetFile>;
  readonly visit: Signal<number>;
  readonly save: Save;
}
