// The way to pages that are fetched only when somebody goes there, so that the first page comes sooner.
import type { VNode } from 'preact';
import { Waiting } from '../../ui/screens/waiting';
import { StuckPage } from './stuck-page';
import { useFetched } from './use-fetched';

/** What a door needs. `load` is read anew with every try, not with every drawing. */
export interface DoorProps<Loaded extends object> {
  readonly load: () => Promise<Loaded>;
  readonly page: (loaded: Loaded) => VNode | null;
  /** Something else is shown meanwhile. */
  readonly quiet?: boolean;
  /** All other doors are behind this one. */
  readonly first?: boolean;
}

/** A page, once it is here; where it does not come, a sentence and another try. */
export function Door<Loaded extends object>({ load, page, quiet = false, first = false }: DoorProps<Loaded>) {
  const { found, failure, retry } = useFetched(load);
  if (found) return page(found);
  if (quiet) return null;
  if (failure) return <StuckPage {...failure} onAgain={retry} />;
  return <Waiting first={first} />;
}
