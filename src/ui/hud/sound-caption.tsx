// Captions for sounds: what is heard, in words, for a moment.
import { useEffect, useState } from 'preact/hooks';
import type { Sound } from '../../ports/sound';
import { useText } from '../kit/text-context';

/** Sounds of one's own hand and feet, and of a beat that is seen: words for them would only flicker. */
const plain = ['tap', 'beat', 'drum-small', 'step', 'step-2'];
/** How long a caption stays, in milliseconds. */
const stay = 2500;

/** Follows the effects as they start. */
export function SoundCaption({ sound }: { readonly sound: Sound }) {
  const { t } = useText();
  const [name, setName] = useState('');
  useEffect(
    () =>
      sound.onSound((name) => {
        if (!plain.includes(name)) setName(name);
      }),
    [sound],
  );
  useEffect(() => {
    const timer = setTimeout(() => setName(''), stay);
    return () => clearTimeout(timer);
  }, [name]);
  if (name === '') return null;
  return <p class="sound-caption">{t('sound-caption', { sound: t(`cap-${name}`) })}</p>;
}
