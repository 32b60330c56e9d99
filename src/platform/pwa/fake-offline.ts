// An Offline for tests: tells what it was asked for, and changes when it is told to.
import { signal, type Signal } from '@preact/signals';
import type { Keeping, Offline, Survey } from '../../ports/offline';

/** What a test can look at and turn. */
export interface FakeOffline extends Offline {
  readonly asked: string[];
  readonly isRenewable: Signal<boolean>;
  readonly keeping: Signal<Keeping>;
}

/** `found` is what a survey gives. */
export function createFakeOffline(found?: Survey): FakeOffline {
  const asked: string[] = [];
  const keeping = signal<Keeping>({ state: 'idle' });
  return {
    asked,
    isRenewable: signal(false),
    keeping,
    language: (tag) => void asked.push(`language ${tag}`),
    opened: (scene, tag) => void asked.push(`opened ${scene} ${tag}`),
    survey: () => Promise.resolve(found),
    keepAll: (tag) => void asked.push(`keep all ${tag}`),
    cancel: () => void asked.push('cancel'),
    forget: () => {
      asked.push('forget');
      return Promise.resolve();
    },
    renew: () => void asked.push('renew'),
  };
}
