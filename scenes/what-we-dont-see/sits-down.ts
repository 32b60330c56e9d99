// When Idris sits down beside somebody, with the lamp next to him.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';

/** By the beginning of the beat: what was asked or taken so that one sits. */
const seats: Readonly<Record<string, readonly string[]>> = {
  kei: ['kei-ask.sit', 'kei-cool.sorry', 'kei.company'],
  remi: ['remi-ask.sit', 'remi-ask.wait', 'remi.sit'],
  theo: ['theo-first.sit', 'theo-second.both', 'theo-second.wait'],
};

/** Whether he sits in this beat. */
export function sitsDown(beat: string, { asked, handles, theo, visited }: State): boolean {
  // Walking on, or standing up before four phones.
  if (beat === 'remi-stream' || beat === 'theo-walk' || beat === 'theo-dewi' || theo === 'notlit') return false;
  const whose = beat === 'over' ? visited.at(-1) : beat.split('-')[0];
  const done = [...asked.map(({ slip }) => slip), ...handles];
  return (seats[whose ?? ''] ?? []).some((slip) => done.includes(slip));
}
