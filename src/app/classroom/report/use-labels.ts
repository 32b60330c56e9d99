// What the teacher calls the classes that were made on this device.
import { useEffect, useState } from 'preact/hooks';
import { classesKey, readClasses } from '../../../domain/assignment/class-list';
import type { Game } from '../../boot/game';

/** Label by class code; empty until they are read, and on devices on which no class was made. */
export type Labels = Readonly<Record<string, string>>;

/** The labels. */
export function useLabels({ storage }: Game): Labels {
  const [labels, setLabels] = useState<Labels>({});
  useEffect(() => {
    const take = (kept: unknown) =>
      setLabels(Object.fromEntries(readClasses(kept).map(({ code, label }) => [code, label])));
    storage.get(classesKey).then(take, (error: unknown) => console.warn('no labels of classes', error));
  }, []);
  return labels;
}
