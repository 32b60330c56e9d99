// Reading aloud with the voices of the device.
import type { Speech } from '../../ports/speech';

interface Device {
  readonly speechSynthesis?: SpeechSynthesis | undefined;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance | undefined;
}

/** Silence, where a browser cannot speak. */
const mute: Speech = { has: () => false, read: (_, __, onSentence) => onSentence(-1), stop: () => undefined };

const baseOf = (language: string): string => language.toLowerCase().replaceAll('_', '-').split('-')[0] ?? '';

/** The best voice on the device itself: others send what they read to a server, and nothing phones home. */
function voiceFor(synthesis: SpeechSynthesis, language: string): SpeechSynthesisVoice | undefined {
  const own = synthesis.getVoices().filter((voice) => voice.localService);
  const exact = own.find((voice) => voice.lang.replaceAll('_', '-').toLowerCase() === language.toLowerCase());
  return exact ?? own.find((voice) => baseOf(voice.lang) === baseOf(language));
}

/** Creates the speech port; silent where the browser has no voices. */
export function createSpeech(device: Device = globalThis): Speech {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = device;
  if (!synthesis || !Utterance) return mute;
  // Ends the present reading; events of utterances that were cancelled still arrive and must count no more.
  let end: () => void = () => undefined;

  function say(
    sentences: readonly string[],
    voice: SpeechSynthesisVoice,
    speed: number,
    tell: (index: number) => void,
  ) {
    sentences.forEach((sentence, index) => {
      const utterance = new (Utterance as typeof SpeechSynthesisUtterance)(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = speed;
      utterance.onstart = () => tell(index);
      utterance.onerror = () => tell(-1);
      if (index === sentences.length - 1) utterance.onend = () => tell(-1);
      synthesis?.speak(utterance);
    });
  }

  const stop = (): void => {
    end();
    synthesis.cancel();
  };
  return {
    has: (language) => voiceFor(synthesis, language) !== undefined,
    read(sentences, language, onSentence, speed = 1) {
      stop();
      let isOver = false;
      const tell = (index: number): void => {
        if (isOver) return;
        isOver = index === -1;
        onSentence(index);
      };
      end = () => tell(-1);
      const voice = voiceFor(synthesis, language);
      if (voice && sentences.length > 0) say(sentences, voice, speed, tell);
      else tell(-1);
    },
    stop,
  };
}
