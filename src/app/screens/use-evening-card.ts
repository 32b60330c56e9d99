// The picture of an evening comes when the quiet hour is there already.
import { useEffect, useState } from 'preact/hooks';
import type { EveningCard } from '../../ui/keepsake/evening/evening-card';

const fetchCard = () => import('../../ui/keepsake/evening/evening-card');

/** Has it fetched early, so that it is there when the network is gone by then. */
export const fetchEveningCard = (): void =>
  void fetchCard().catch((error: unknown) => console.warn('The picture of the evening did not come yet', error));

/** Null until it is there; without it the quiet hour lacks nothing that was asked for. */
export function useEveningCard(): typeof EveningCard | null {
  const [card, setCard] = useState<{ readonly Card: typeof EveningCard } | null>(null);
  useEffect(() => {
    fetchCard().then(
      (module) => setCard({ Card: module.EveningCard }),
      (error: unknown) => console.warn('The picture of the evening could not be loaded', error),
    );
  }, []);
  return card?.Card ?? null;
}
