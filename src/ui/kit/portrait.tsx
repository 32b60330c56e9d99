// The picture of a person of the cast.
import type { Person } from '../../domain/scenario/people';

const files: Record<string, string> = import.meta.glob('../../../assets/built/portraits/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A round portrait. Decorative unless `label` names the person. */
export function Portrait({ person, label = '' }: { readonly person: Person; readonly label?: string }) {
  const url = files[`../../../assets/built/portraits/${person}.webp`];
  if (url === undefined) return <span class="portrait" aria-hidden="true" />;
  return <img class="portrait" src={url} alt={label} width={96} height={96} />;
}
