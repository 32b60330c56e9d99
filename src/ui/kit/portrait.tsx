// The picture of a person of the cast.
import { useState } from 'preact/hooks';
import type { Person } from '../../domain/scenario/people';

const files: Record<string, string> = import.meta.glob('../../../assets/built/portraits/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

const addressOf = (person: Person): string | undefined => files[`../../../assets/built/portraits/${person}.webp`];

/** The picture itself, to draw with; undefined where it does not arrive. */
export async function portraitOf(person: Person): Promise<HTMLImageElement | undefined> {
  const url = addressOf(person);
  if (url === undefined) return undefined;
  const image = new Image();
  image.src = url;
  return image.decode().then(
    () => image,
    () => undefined,
  );
}

/** A round portrait, an empty disc where the picture does not arrive. Decorative unless `label` names the person. */
export function Portrait({ person, label = '' }: { readonly person: Person; readonly label?: string }) {
  const url = addressOf(person);
  const [missing, setMissing] = useState<string | undefined>(undefined);
  if (url === undefined || url === missing) {
    return label === '' ? (
      <span class="portrait" aria-hidden="true" />
    ) : (
      <span class="portrait" role="img" aria-label={label} />
    );
  }
  return <img class="portrait" src={url} alt={label} width={96} height={96} onError={() => setMissing(url)} />;
}
