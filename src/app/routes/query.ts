// Reads the wishes in an address: language, pace, wording, seed and stillness.
import type { Pace, Profile } from '../../domain/scenario/types';

/** What an address may ask for; what it asks wrongly is left out and named in `notices`. */
export interface Wishes {
  readonly language?: string;
  readonly pace?: Pace;
  readonly profile?: Profile;
  readonly seed?: number;
  readonly still: boolean;
  /** Text keys of sentences about values that could not be used. */
  readonly notices: readonly string[];
}

const isPace = (value: string): value is Pace => value === 'calm' || value === 'lively';
const isProfile = (value: string): value is Profile => value === 'gentle' || value === 'standard';
// Whole numbers that survive every browser's number type.
const isSeed = (value: string) => /^\d{1,15}$/.test(value);
/** A language that is not there is told of: in one line, and without what turns a line around or is not seen. */
const shown = (language: string) => language.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 40);

/** Reads `location.search`. Languages are judged later, by the words that exist. */
export function wishesOf(search: string): Wishes {
  const query = new URLSearchParams(search);
  const [language, pace, profile, seed] = ['lang', 'pace', 'profile', 'seed'].map((key) => query.get(key) ?? undefined);
  const notices: string[] = [];
  if (pace !== undefined && !isPace(pace)) notices.push('err-pace');
  if (profile !== undefined && !isProfile(profile)) notices.push('err-profile');
  if (seed !== undefined && !isSeed(seed)) notices.push('err-seed');
  return {
    ...(language === undefined ? {} : { language: shown(language) }),
    ...(pace !== undefined && isPace(pace) ? { pace } : {}),
    ...(profile !== undefined && isProfile(profile) ? { profile } : {}),
    ...(seed !== undefined && isSeed(seed) ? { seed: Number(seed) } : {}),
    still: query.has('still'),
    notices,
  };
}
