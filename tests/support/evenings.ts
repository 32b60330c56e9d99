// How different children play each level, and what they must come to: one table, so that a level is tested by adding to it.
import { favouring, type Chooser } from './play';

/** One way through a level. */
export interface Evening {
  /** Who plays so, and what it comes to. */
  readonly name: string;
  readonly seed: number;
  readonly choose: Chooser;
  /** Beats that must have been passed. */
  readonly beats: readonly string[];
  /** Who is with you afterwards. */
  readonly circle: readonly string[];
  /** Keys of lines that the quiet hour must say. */
  readonly lines: readonly string[];
}

/** The ways through one level: the helpful one is played in every language, the others in English. */
export interface Evenings {
  readonly level: string;
  /** Key of the first thing to try. */
  readonly tries: string;
  /** A beat in which the seed decides who is met. */
  readonly drawn: string;
  readonly helpful: Evening;
  readonly others: readonly Evening[];
}

/** Goes in at the door, where "play" means something else than in a story, and takes the first of `wanted` from there. */
function playing(...wanted: readonly string[]): Chooser {
  const within = favouring(...wanted);
  return (choices, beat, things) => (beat === '' && choices.includes('play') ? 'play' : within(choices, beat, things));
}

const blockTheBullies: Evenings = {
  level: 'block-the-bullies',
  tries: 'try-folder',
  drawn: 'a2-round-1',
  helpful: {
    name: 'whoever keeps a copy and tells somebody ends among friends',
    seed: 7,
    choose: playing(
      ...['perm-friends', 'zuri-accept', 'look', 'save', 'breathe-one', 'zuri-all', 'mask-save-shut'],
      ...['fire-drum', 'arif-folder', 'again-arif', 'dewi-both', 'blame-not', 'share', 'open-zuri', 'open-bim'],
    ),
    beats: ['end-full-room'],
    circle: ['zuri', 'bim', 'dewi'],
    lines: ['db-after'],
  },
  others: [
    {
      name: 'whoever picks the worst line sees what it came to',
      seed: 3,
      choose: playing(
        ...['perm-everyone', 'block', 'answer', 'breathe-push', 'zuri-joke', 'mask-counter', 'counter-more'],
        ...['low-stay', 'fire-yes', 'burn-out', 'arif-pass', 'again-no', 'hold', 'open-done'],
      ),
      beats: ['a2-counter-low', 'a3-fire'],
      circle: ['bim'],
      lines: ['db-after', 'db-counter', 'db-fire'],
    },
    {
      name: 'whoever does nothing is not left alone: a chair comes under the door',
      seed: 11,
      choose: playing(
        ...['perm-default', 'zuri-notice', 'done', 'breathe-draw', 'zuri-nothing', 'mask-leave', 'fire-drum'],
        ...['arif-pass', 'again-no', 'hold', 'open-done', 'late-no'],
      ),
      beats: [],
      circle: ['bim'],
      lines: ['db-after'],
    },
  ],
};

const rows = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3'];
/** Keys of the comment by their height, the first one first. */
const keys = (...heights: readonly number[]) =>
  heights.flatMap((height) => rows.map((row) => `${row}-k${String(height)}`));
/** A mean comment that is sent past the prompt. */
const mean = [
  ...['wu-0', 'laugh', ...keys(0, 1), 'body-face', 'name-fault', 'move1-vent', 'name2-nothing'],
  ...['move2-none', 'dare-yes', 'send-send', 'rethink-post'],
];

const whyWouldYou: Evenings = {
  level: 'why-would-you',
  tries: 'try-word',
  drawn: 'a2-thread-1',
  helpful: {
    name: 'whoever finds the words keeps the draft, and there is soup',
    seed: 7,
    choose: playing(
      ...['wu-4', 'wu-3', 'aside', 'lie', ...keys(4, 3, 2, 1, 0), 'body-face', 'name-jealous', 'move1-wait'],
      ...['name2-leftout', 'move2-unblame', 'dare-true', 'send-drawer', 'drawer-kitchen', 'arif-jealous'],
      ...['wrong-again', 'dewi-listen', 'true-report'],
    ),
    beats: ['a2-send', 'a3-drawer', 'a3-dewi-back', 'end-soup', 'reveal-night'],
    circle: ['dewi', 'arif', 'lina', 'nila'],
    lines: ['db-name-both', 'db-moves', 'db-unblame', 'db-unsent', 'db-true'],
  },
  others: [
    {
      name: 'whoever sends the worst and says that it was a joke finds the box still open',
      seed: 3,
      choose: playing(...mean, 'after-joke', 'arif-joke', 'wrong-leave', 'not-now', 'box-later'),
      beats: ['a2-vented', 'a2-rethink', 'a3-sent', 'a3-alone', 'a3-repair', 'end-open-box'],
      circle: [],
      lines: ['db-name-none', 'db-vent', 'db-blame', 'db-laugh', 'db-sent', 'db-tried'],
    },
    {
      name: 'whoever sent the worst can own it, without a "but"',
      seed: 5,
      choose: playing(
        ...[...mean, 'after-kei', 'arif-jealous', 'wrong-dewi', 'dewi-listen', 'r1-k4', 'r2-k4', 'r3-k4', 'public-yes'],
      ),
      beats: ['a3-sent', 'a3-dewi-back', 'a3-repair', 'a3-reply', 'end-owned'],
      circle: ['kei', 'dewi', 'nila'],
      lines: ['db-sent', 'db-name-both', 'db-owned'],
    },
    {
      name: 'whoever types nothing and tells nobody has a quiet kitchen',
      seed: 11,
      choose: playing(
        ...['skip-line', 'lie', 'body-skip', 'move1-scroll', 'name2-nothing', 'move2-none', 'dare-unread'],
        ...['drawer-knight', 'arif-silent', 'wrong-leave', 'true-quiet'],
      ),
      beats: ['a3-drawer', 'a3-fork', 'end-kitchen'],
      circle: [],
      lines: ['db-unsent'],
    },
  ],
};

const card = ['keep.', 'own.', 'night.'];

const holdOnTo: Evenings = {
  level: 'hold-on-to',
  tries: 'try-answer',
  drawn: 'a1-rise',
  helpful: {
    name: 'whoever answers while it is calm is caught by a wide net',
    seed: 7,
    choose: playing(
      ...['everyone', 'ina', 'look', 'show', 'line', 'turn.', 'down.', 'answer.', 'hold.', 'open:stone:'],
      ...['open:hand:', 'ask', 'call', 'down', 'proof', 'arif', 'dewi', 'do', 'song', ...card],
    ),
    beats: ['a2-close-wide', 'a3-wide', 'a3-proof', 'a3-dewi-do', 'a3-idris-turned', 'e-choir', 'e-card'],
    circle: ['oma', 'zuri', 'dewi', 'arif', 'tavi'],
    lines: ['db-wide', 'db-again', 'db-turned'],
  },
  others: [
    {
      name: 'whoever argues, deletes and tells nobody takes the long way, and is waited for',
      seed: 3,
      choose: playing(
        ...['everyone', 'let-pass', 'all', 'look', 'later', 'back', 'more', 'war', 'back.', 'again.', 'fish'],
        ...['refresh', 'fall', 'take', 'delete', 'no', 'enough', 'none', ...card],
      ),
      beats: ['a1-back-4', 'a2-war', 'a2-fish', 'a3-delete-fix', 'a3-none', 'a3-tavi-yes', 'e-long-way'],
      circle: ['oma', 'arif', 'tavi'],
      lines: ['db-argued', 'db-deleted', 'db-fished', 'db-no-adult'],
    },
    {
      name: 'whoever ties a few threads is held by them, and there is a kitchen',
      seed: 5,
      choose: playing(
        ...['slow', 'hold.', 'zuri', 'look', 'down', 'fine', 'down.', 'ask', 'play', 'drawer', 'keep'],
        ...['oma', 'together', 'silent', 'tired', ...card],
      ),
      beats: ['a2-ask', 'a3-some', 'a3-drawer', 'a3-oma', 'a3-dewi-silent', 'e-kitchen'],
      circle: ['oma', 'zuri', 'dewi', 'arif', 'tavi'],
      lines: ['db-some', 'db-again'],
    },
    {
      name: 'whoever holds nothing has no net, and a string comes down',
      seed: 11,
      choose: playing(
        ...['wait', 'let-pass', 'look', 'read', 'sit', 'water', 'nothing', 'freeze', 'fall', 'stay', 'drawer'],
        ...['no', 'enough', 'none', ...card],
      ),
      beats: ['a1-tea', 'a2-close-thin', 'a3-under', 'a3-string', 'a3-stay', 'a3-tavi-no', 'e-low-lamp'],
      circle: ['oma', 'arif', 'tavi'],
      lines: ['db-under'],
    },
  ],
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'];
/** Words of the week by their letter, `a` the lightest: the first that a gap has is laid, then the sentence is posted. */
const words = (...letters: readonly string[]) => [
  ...letters.flatMap((letter) =>
    weekdays.flatMap((day) => [1, 2, 3, 4].map((gap) => `${day}-${String(gap)}${letter}`)),
  ),
  'post',
];
const notes = ['note-lina', 'note-nila', 'note-kei', 'note-oma'];

const powerOfWords: Evenings = {
  level: 'power-of-words',
  tries: 'try-name',
  drawn: 'mon-pool',
  helpful: {
    name: 'whoever says the name, listens and is sorry bakes at four in the morning',
    seed: 7,
    choose: playing(
      ...[
        ...words('a'),
        'fall',
        'unsure',
        'open',
        'tired',
        'us',
        'ask',
        'listen',
        'clean',
        'let',
        'dm',
        'tell',
        'dewi',
      ],
      ...[...notes, 'done'],
    ),
    beats: ['mon-after', 'wed-after', 'fri-crowd', 'fri-tear', 'in-own-open', 'listen-bucket', 'dewi', 'end-bake'],
    circle: ['tavi', 'nila', 'remi', 'dewi', 'arif', 'grandfather'],
    lines: ['db-light', 'db-clean', 'db-remi', 'db-adult', 'db-asked'],
  },
  others: [
    {
      name: 'whoever picks the heaviest words and a loud sorry brings one note to one door',
      seed: 3,
      choose: playing(
        ...[...words('b', 'c', 'a'), 'fall', 'fine', 'step', 'fine', 'nice', 'light', 'joke', 'listen', 'cut.', 'loud'],
        ...['keep', 'delete', 'call', 'stand', 'tell', 'give-up', 'note-', 'done'],
      ),
      beats: [
        'mon-sharp',
        'tue-sharp',
        'wed-rethink',
        'wed-sharp',
        'fri-mine',
        'ouch-again',
        'remi-shame',
        'end-small',
      ],
      circle: ['nila', 'grandfather'],
      lines: ['db-heavy', 'db-open', 'db-shame', 'db-deleted'],
    },
    {
      name: 'whoever writes nothing and says nothing has a strip left to fill',
      seed: 11,
      choose: playing(
        ...[
          'nothing',
          'fall',
          'unsure',
          'step',
          'unsure',
          'none',
          'wait',
          'listen',
          'leave',
          'note-empty',
          'note-',
          'done',
        ],
      ),
      beats: ['mon-silent', 'fri-still', 'ouch-oma', 'end-step'],
      circle: ['oma', 'tavi', 'grandfather'],
      lines: ['db-silent', 'db-open'],
    },
  ],
};

/** A lamp under each of the four before anything is done. */
const looking = ['look.ask', 'look.quote', 'look.wait', 'act'];

const walkAway: Evenings = {
  level: 'walk-away',
  tries: 'try-ask',
  drawn: 'a3-pocket',
  helpful: {
    name: 'whoever looks first and says it once finds a seat on the far wall',
    seed: 7,
    choose: playing(
      ...[...looking, 'home', 'pile', 'look', 'ask', 'say', 'own', 'stop', 'photo', 'who', 'tell', 'whole', 'kei'],
      ...['pocket', 'step', 'answer.', 'arif', 'dewi', 'do', 'then.ask'],
    ),
    beats: [
      'a1-signs',
      'a2-lina-back',
      'a2-t2-more',
      'a3-door-kei',
      'a3-pocket',
      'a3-arif-back',
      'a3-lina-yes',
      'e-seat',
    ],
    circle: ['kei', 'lina', 'remi', 'dewi', 'idris', 'bim'],
    lines: ['db-seat', 'db-remi', 'db-again', 'db-looked'],
  },
  others: [
    {
      name: 'whoever answers everybody and shuts out whoever asks walks a long way to an empty step',
      seed: 3,
      choose: playing(
        ...['act', 'children', 'prize', 'deny', 'long', 'busy', 'twice', 'block', 'but', 'later', 'line', 'expose'],
        ...['keep', 'word', 'again', 'turn', 'step', 'read', 'no', 'wait', 'night', 'none', 'done', 'then.self'],
      ),
      beats: [
        'a1-deny',
        'a2-t1-long',
        'a2-t2-twice',
        'a2-remi-fix',
        'a3-expose-fix',
        'a3-word-fix',
        'a3-echo',
        'e-step',
      ],
      circle: ['kei', 'bim'],
      lines: ['db-alarm', 'db-step', 'db-exposed', 'db-word', 'db-remi-flat', 'db-adult'],
    },
    {
      name: 'whoever says nothing to anybody is called by a friend',
      seed: 11,
      choose: playing(
        ...['act', 'none', 'pile', 'nothing', 'leave', 'later', 'nothing', 'walk', 'step', 'sit', 'done', 'no', 'wait'],
        ...['tea', 'then.go'],
      ),
      beats: ['a3-echo', 'a3-call', 'a3-step', 'a3-remi-last', 'e-step'],
      circle: ['kei', 'bim'],
      lines: ['db-step', 'db-adult'],
    },
  ],
};

const whatWeDontSee: Evenings = {
  level: 'what-we-dont-see',
  tries: 'try-sit',
  drawn: 'air-chat',
  helpful: {
    name: 'whoever asks gently, takes one handle and counts as well ends on the bridge',
    seed: 7,
    choose: playing(
      ...['report', 'remi', 'kei', 'amara', 'name', 'sit', 'tea', 'okay', 'ramp', 'arif', 'dewi', 'zuri', 'line'],
      ...['box', 'shift', 'both', 'nila', 'fault', 'yes', 'walk', 'who', 'word', 'ask', 'turn'],
    ),
    beats: ['kei-dewi', 'kei-back', 'amara-other', 'remi-dewi', 'theo-own', 'theo-walk', 'mirror-handle', 'e-bridge'],
    circle: ['kei', 'amara', 'remi', 'theo', 'nila', 'zuri', 'dewi', 'arif'],
    lines: ['db-small', 'db-none', 'db-hands', 'db-lit', 'db-self'],
  },
  others: [
    {
      name: 'whoever pushes, takes everything and shows everybody has the evening taken from his hands',
      seed: 1,
      choose: playing(
        ...['clap', 'amara', 'remi', 'tavi', 'line', 'box', 'too', 'all', 'left', 'wrong', 'doors', 'party', 'just'],
        ...['stop', 'task', 'air', 'ask', 'stay', 'how', 'snap', 'people', 'change', 'phone', 'film', 'why', 'what'],
        ...['sense', 'leave', 'no', 'turn', 'pull', 'go'],
      ),
      beats: ['over', 'dark', 'remi-push', 'remi-stream', 'theo-film', 'mirror-no', 'e-bim'],
      circle: ['tavi', 'amara', 'remi'],
      lines: ['db-late-no', 'db-over', 'db-film', 'db-self-dark'],
    },
    {
      name: "whoever does nothing ends under somebody else's lamp",
      seed: 11,
      choose: playing('let', 'on', 'pass', 'later', 'turn'),
      beats: ['theo-see', 'mirror', 'e-late', 'faces-end'],
      circle: [],
      lines: ['db-doors', 'db-pass', 'db-self-dark'],
    },
  ],
};

/** Every level that can be played, in their order. */
export const evenings: readonly Evenings[] = [
  blockTheBullies,
  whyWouldYou,
  holdOnTo,
  walkAway,
  powerOfWords,
  whatWeDontSee,
];
