// Captions for sounds: what is heard, in words, for a moment.
import { useEffect, useState } from 'preact/hooks';
import type { Sound } from '../../ports/sound';
import { useText } from '../kit/text-context';

/** How long a caption stays, in milliseconds. */
const stay = 2500;

/** Follows the effects as they start. */
export function SoundCaption({ sound }: { readonly sound: Sound }) {
  const { t } = useText();
  const [name, setName] = useState('');
  useEffect(() => sound.onSound(setName), [sound]);
  useEffect(() => {
    const timer = setTimeout(() => setName(''), stay);
    return () => clearTimeout(timer);
  }, [name]);
  if (name === '') return null;
  return <p class="sound-caption">{t('sound-caption', { sound: t(`cap-${name}`) })}</p>;
}
