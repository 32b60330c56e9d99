// Level 1 in the interface: the phone with the split screen, its sounds, and the house of windows afterwards.
import type { SplitScreenState } from '../../src/domain/mechanics/split-screen/types';
import type { LevelView } from '../../src/ui/level/level-view';
import { HouseOfWindows } from './house-of-windows';
import './house-of-windows.css';
import { Phone } from './phone/phone';
import './phone/phone.css';

const inFront = ({ comment, guest }: SplitScreenState): string | undefined => (comment ?? guest)?.item;

const view: LevelView<SplitScreenState> = {
  music: 'night-light',
  mood: ({ border, keepers }) => ({ tension: border / 100, hope: (keepers - 1) / 2 }),
  effects: {
    accept: 'open',
    answer: 'send',
    decline: 'swipe',
    delete: 'whoosh',
    restrict: 'close',
    block: 'block',
    report: 'envelope',
    save: 'shutter',
    camera: 'shutter',
    tell: 'drum-small',
    keep: 'beat',
    breathe: 'breath-out',
    close: 'border',
    hold: 'border',
    share: 'drum',
  },
  sound: (before, after) => {
    const guest = inFront(after);
    return guest !== undefined && guest !== (before && inFront(before)) ? 'receive' : undefined;
  },
  beat: {
    learnedIn: 'practice',
    // One note a flick; with a second keeper every other flick is theirs.
    flick: ({ keepers }, number) => (keepers > 1 && number % 2 === 0 ? 'drum-small' : 'beat'),
  },
  easing: 'set-auto',
  aloud: ({ comment, guest }) => {
    if (comment) return [`${comment.item}.text`];
    return guest ? [`${guest.item}.seen`, `${guest.item}.caption`] : [];
  },
  Play: Phone,
  Evening: HouseOfWindows,
};

export default view;
