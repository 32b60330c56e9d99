// Reading aloud: only with voices on the device, one sentence after the other, and never an error.
import { describe, expect, it } from 'vitest';
import { createSpeech } from '../../../src/platform/speech/browser-speech';
import { createFakeSpeech } from '../../../src/platform/speech/fake-speech';

class Utterance {
  voice: { lang: string } | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

function device(...voices: { lang: string; localService: boolean }[]) {
  const spoken: Utterance[] = [];
  let cancelled = 0;
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (utterance: Utterance) => void spoken.push(utterance),
    cancel: () => void (cancelled += 1),
  };
  const parts = { speechSynthesis, SpeechSynthesisUtterance: Utterance };
  return {
    spoken,
    cancelled: () => cancelled,
    speech: createSpeech(parts as unknown as Parameters<typeof createSpeech>[0]),
  };
}

const local = (lang: string) => ({ lang, localService: true });

describe('speech', () => {
  it('is silent, and says so, where a browser cannot speak', () => {
    const speech = createSpeech({});
    const heard: number[] = [];
    speech.read(['a'], 'en', (index) => heard.push(index));
    speech.stop();
    expect([speech.has('en'), heard]).toEqual([false, [-1]]);
  });

  it('uses voices on the device only: nothing is sent to a server to be read', () => {
    const { speech } = device({ lang: 'en-US', localService: false }, local('id_ID'));
    expect(['en', 'id', 'id-ID', 'pl'].map((tag) => speech.has(tag))).toEqual([false, true, true, false]);
  });

  it('reads sentence after sentence in the best voice and tells where it is', () => {
    const { speech, spoken } = device(local('pt-PT'), local('pt-BR'));
    const heard: number[] = [];
    speech.read(['a', 'b'], 'pt-BR', (index) => heard.push(index), 1.5);
    for (const utterance of spoken) {
      utterance.onstart?.();
      utterance.onend?.();
    }
    expect(spoken.map(({ text, lang, rate }) => [text, lang, rate])).toEqual([
      ['a', 'pt-BR', 1.5],
      ['b', 'pt-BR', 1.5],
    ]);
    expect(heard).toEqual([0, 1, -1]);
  });

  it('ends once when stopped, and events that come late count no more', () => {
    const { speech, spoken, cancelled } = device(local('en'));
    const heard: number[] = [];
    speech.read(['a', 'b'], 'en', (index) => heard.push(index));
    spoken[0]?.onstart?.();
    const before = cancelled();
    speech.stop();
    spoken[0]?.onerror?.();
    spoken[1]?.onstart?.();
    expect([heard, cancelled() - before]).toEqual([[0, -1], 1]);
  });

  it('ends the reading before a new one begins', () => {
    const { speech } = device(local('en'));
    const heard: string[] = [];
    speech.read(['a'], 'en', (index) => heard.push(`first ${index}`));
    speech.read([], 'en', (index) => heard.push(`second ${index}`));
    expect(heard).toEqual(['first -1', 'second -1']);
  });
});

describe('the fake speech', () => {
  it('goes where the test takes it', () => {
    const speech = createFakeSpeech('en');
    const heard: number[] = [];
    speech.read(['a', 'b'], 'en', (index) => heard.push(index));
    speech.reach(0);
    speech.stop();
    speech.reach(1);
    expect([speech.has('en'), speech.has('id'), heard]).toEqual([true, false, [0, -1]]);
  });
});
