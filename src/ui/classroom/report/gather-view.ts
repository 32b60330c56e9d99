// What the gathering part of the report shows, as values.
import type { Summary } from '../../../domain/report/summary';
import type { CameraFault } from '../../../ports/camera';
import type { SkipReason } from '../../../ports/files';
import type { StorageHealth } from '../../../ports/storage';
import { useText } from '../../kit/text-context';
import type { TextValues } from '../../../ports/text';

/** What is being read now; `share` 0..1. */
export interface ReadingView {
  readonly name: string | null;
  readonly share: number;
}

/** A word about a file; `name` is from outside, `count` is how many are meant. */
export interface FileNote {
  readonly name: string;
  readonly about: `skip-${SkipReason | 'picture'}` | 'file-lost' | 'file-changed' | 'file-newer';
  readonly count?: number;
}

/** What the last adding brought. */
export interface AddedView {
  readonly summary: Summary;
  readonly notes: readonly FileNote[];
  readonly end: 'whole' | 'stopped' | 'failed';
}

/** What became of the last code before the camera. */
export type CameraWord = 'new' | 'again' | 'other' | 'bad';

/** The camera. */
export interface CameraView {
  readonly state: 'off' | 'starting' | 'on' | CameraFault;
  /** Results read since it was started. */
  readonly count: number;
  /** `number` tells two equal words apart. */
  readonly last: { readonly word: CameraWord; readonly number: number } | null;
}

/** A class of which there are results. */
export interface ClassView {
  readonly code: string;
  /** What the teacher calls it; '' = nothing. */
  readonly label: string;
  readonly pupils: number;
  readonly isTaken: boolean;
}

/** Where things are kept. */
export interface KeepView {
  readonly isKeeping: boolean;
  readonly health: StorageHealth;
  /** Results of the class that is shown. */
  readonly results: number;
}

/** The words for teachers. */
export function useTeach(): (key: string, values?: TextValues) => string {
  const { t } = useText();
  return (key, values) => t(key, values, 'teach');
}
