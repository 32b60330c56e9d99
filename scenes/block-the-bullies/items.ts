// Everybody who may come to the border: 21 Duets and ten comments, as data; their words are in locales/.
import type { GuestPlan } from '../../src/domain/mechanics/split-screen/draw-guests';
import type { Visitor } from '../../src/domain/mechanics/split-screen/types';
import type { Profile } from '../../src/domain/scenario/types';

/** Duets: 5 benign, 1 ambiguous, 15 harmful. */
export const duets: readonly Visitor[] = [
  {
    id: 'duet-bim',
    handle: '@bim_is_nine',
    tag: 'benign',
    severity: 0,
    reason: 'other',
    faces: { full: 'happy', alarm: 'shocked' },
    friend: 'bim',
    voice: 'bim',
  },
  {
    id: 'duet-remi',
    handle: '@remi.scribbles',
    tag: 'benign',
    severity: 0,
    reason: 'other',
    faces: { full: 'calm', alarm: 'anxious' },
    friend: 'remi',
    voice: 'remi',
  },
  {
    id: 'duet-kettle',
    handle: '@kettle_3',
    tag: 'ambiguous',
    severity: 0,
    reason: 'other',
    faces: { full: 'happy', alarm: 'calm' },
    friend: 'kettle',
    voice: '@kettle_3',
  },
  {
    id: 'duet-kei',
    handle: '@kei.plays',
    tag: 'benign',
    severity: 0,
    reason: 'other',
    faces: { full: 'happy', alarm: 'anxious' },
    friend: 'along',
    voice: 'kei',
  },
  {
    id: 'duet-tavi',
    handle: '@tavi_bakes',
    tag: 'benign',
    severity: 0,
    reason: 'other',
    faces: { full: 'happy', alarm: 'calm' },
    friend: 'along',
    voice: 'tavi',
  },
  {
    id: 'duet-idris',
    handle: '@harbour_channel',
    tag: 'benign',
    severity: 0,
    reason: 'other',
    faces: { full: 'proud', alarm: 'anxious' },
    friend: 'along',
    voice: 'idris',
  },
  {
    id: 'duet-spam',
    handle: '@free_follow_now',
    tag: 'harmful',
    severity: 1,
    reason: 'spam',
    faces: { full: 'calm', slip: 'anxious' },
  },
  {
    id: 'duet-rate',
    handle: '@lina_lately',
    tag: 'harmful',
    severity: 2,
    reason: 'crowd',
    faces: { full: 'hurt', slip: 'hurt' },
  },
  {
    id: 'duet-private',
    handle: '@gentle.night.owl',
    tag: 'harmful',
    severity: 3,
    reason: 'stranger',
    faces: { full: 'calm', slip: 'anxious' },
  },
  {
    id: 'duet-fake',
    handle: '@niIa.draws',
    tag: 'harmful',
    severity: 3,
    reason: 'pretend',
    faces: { full: 'shocked', slip: 'hurt' },
  },
  {
    id: 'duet-mimic',
    handle: '@mask_07',
    tag: 'harmful',
    severity: 3,
    reason: 'place',
    // What is said of the mask is said in the night after: it is met by a choice.
    faces: {},
  },
  {
    id: 'duet-speed',
    handle: '@zoomzoom_clips',
    tag: 'harmful',
    severity: 1,
    reason: 'other',
    faces: { full: 'calm', slip: 'anxious' },
  },
  {
    id: 'duet-yawn',
    handle: '@not_a_cat_person',
    tag: 'harmful',
    severity: 1,
    reason: 'other',
    faces: { full: 'calm', slip: 'anxious' },
  },
  {
    id: 'duet-robot',
    handle: '@read_aloud_bot_',
    tag: 'harmful',
    severity: 1,
    reason: 'other',
    faces: { full: 'calm', slip: 'hurt' },
  },
  {
    id: 'duet-crop',
    handle: '@best.loops.daily',
    tag: 'harmful',
    severity: 2,
    reason: 'copied',
    faces: { full: 'angry', slip: 'hurt' },
  },
  {
    id: 'duet-poll',
    handle: '@harbour.gossip',
    tag: 'harmful',
    severity: 2,
    reason: 'crowd',
    faces: { full: 'hurt', slip: 'hurt' },
  },
  {
    id: 'duet-whisper',
    handle: '@static_9',
    tag: 'harmful',
    severity: 2,
    reason: 'unkind',
    faces: { full: 'hurt', slip: 'anxious' },
  },
  {
    id: 'duet-uniform',
    handle: '@casting_star_team',
    tag: 'harmful',
    severity: 3,
    reason: 'stranger',
    faces: { full: 'calm', slip: 'anxious' },
  },
  {
    id: 'duet-laughtrack',
    handle: '@haha_machine',
    tag: 'harmful',
    severity: 1,
    reason: 'other',
    faces: { full: 'calm', slip: 'hurt' },
  },
  {
    id: 'duet-trace',
    handle: '@ruler_and_pen',
    tag: 'harmful',
    severity: 2,
    reason: 'unkind',
    faces: { full: 'hurt', slip: 'hurt' },
  },
  {
    id: 'duet-pushback',
    handle: '@grin_44',
    tag: 'harmful',
    severity: 2,
    reason: 'unkind',
    faces: { full: 'calm', slip: 'hurt' },
  },
];

/** Comments of the storm: 2 benign, 1 ambiguous, 7 harmful. */
export const comments: readonly Visitor[] = [
  { id: 'com-fall', handle: '@mask_08', tag: 'harmful', severity: 2, reason: 'unkind', faces: {} },
  { id: 'com-count', handle: '@grin_44', again: '@grin_45', tag: 'harmful', severity: 2, reason: 'unkind', faces: {} },
  {
    id: 'com-quiet',
    handle: '@static_9',
    again: '@static_10',
    tag: 'harmful',
    severity: 3,
    reason: 'unkind',
    faces: { after: 'hurt' },
  },
  { id: 'com-gate', handle: '@mask_08', tag: 'harmful', severity: 3, reason: 'place', faces: { after: 'anxious' } },
  { id: 'com-echo', handle: '@grin_44', again: '@grin_45', tag: 'harmful', severity: 1, reason: 'unkind', faces: {} },
  { id: 'com-team', handle: '@static_9', again: '@static_10', tag: 'harmful', severity: 2, reason: 'crowd', faces: {} },
  { id: 'com-hands', handle: '@somebody_else_5', tag: 'harmful', severity: 1, reason: 'crowd', faces: {} },
  { id: 'com-step', handle: '@ms_stairs', tag: 'benign', severity: 0, reason: 'other', faces: {}, friend: 'along' },
  { id: 'com-bim', handle: '@bim_is_nine', tag: 'benign', severity: 0, reason: 'other', faces: {}, friend: 'bim' },
  {
    id: 'com-long',
    handle: '@two_left_socks',
    tag: 'ambiguous',
    severity: 0,
    reason: 'other',
    faces: {},
    friend: 'along',
  },
];

/** Duets and comments. */
export const everybody: readonly Visitor[] = [...duets, ...comments];

const common = { misread: 'duet-bim', last: 'duet-mimic' };
const threats = ['duet-spam', 'duet-rate', 'duet-private', 'duet-fake'];
const mild = ['duet-speed', 'duet-yawn', 'duet-robot', 'duet-crop', 'duet-poll', 'duet-laughtrack'];

/** Who comes in which profile: four of twelve mean no harm, or three of nine. */
export const plans: Readonly<Record<Profile, GuestPlan>> = {
  standard: {
    ...common,
    always: ['duet-remi', 'duet-kettle', ...threats],
    oneOf: ['duet-kei', 'duet-tavi', 'duet-idris'],
    spare: [...mild, 'duet-whisper', 'duet-uniform', 'duet-trace', 'duet-pushback'],
    spares: 3,
  },
  gentle: { ...common, always: ['duet-remi', 'duet-kettle', ...threats], oneOf: [], spare: mild, spares: 1 },
};
