// The messages of the chat, the question slips and the handles that turn into faces, as data; their words are in locales/.
import type { SlipGroups } from '../../src/domain/mechanics/small-lamp/draw';
import type { HandleFace } from '../../src/domain/mechanics/small-lamp/faces';
import type { Message } from '../../src/domain/mechanics/small-lamp/types';
import type { Profile } from '../../src/domain/scenario/types';

const sofa = '@sofa_critic';
const sock = '@wet_sock';
const pier = '@pier_pressure';
const bare = '@no_socks';
const lowTide = '@low_tide_7';

const mild = { tag: 'harmful', severity: 1 } as const;
const mean = { tag: 'harmful', severity: 2 } as const;
const worst = { tag: 'harmful', severity: 3 } as const;
const kind = { tag: 'benign', severity: 0 } as const;
const unclear = { tag: 'ambiguous', severity: 0 } as const;

/** Everything that may roll by in the chat. */
export const messages: readonly Message[] = [
  { id: 'chat-01', handle: sofa, ...mean },
  { id: 'chat-02', handle: sock, ...mild },
  { id: 'chat-03', handle: sofa, ...mean, gentle: 'out' },
  { id: 'chat-04', handle: pier, ...mean, gentle: 'out' },
  { id: 'chat-05', handle: sock, ...mild },
  { id: 'chat-06', handle: bare, ...worst, place: 7, gentle: 'free' },
  { id: 'chat-07', handle: pier, ...mild },
  { id: 'chat-08', handle: lowTide, ...mild, always: true },
  { id: 'chat-09', handle: lowTide, ...mild, always: true },
  { id: 'chat-10', handle: bare, ...mean, gentle: 'out' },
  { id: 'chat-11', handle: sofa, ...mild, gentle: 'out' },
  { id: 'chat-12', handle: sock, ...mild },
  { id: 'chat-13', handle: bare, ...mean, gentle: 'out' },
  { id: 'chat-14', handle: pier, ...mild },
  { id: 'chat-15', handle: '@ferry_line_4', ...unclear, answers: true },
  { id: 'chat-16', handle: '@harbour_gull', ...kind },
  { id: 'chat-17', handle: '@bim_is_nine', ...kind },
  { id: 'chat-18', handle: '@sound_desk_2', ...kind },
  { id: 'chat-19', handle: '@kettle_3', ...unclear, answers: true },
  { id: 'chat-20', handle: '@zuri.louder', ...kind },
];

/** The third cold line of one account, after the chat. */
export const tide: Message = { id: 'tide', handle: lowTide, ...mild };

/** Question slips: saying nothing or leaving always hangs there; one more lights, two cost the lamp something. */
const slips: Readonly<Record<string, SlipGroups>> = {
  'kei-ask': {
    always: ['tea'],
    drawn: [
      { of: ['sit', 'stage'], count: 1 },
      { of: ['amazing', 'happened', 'inspire'], count: 2 },
    ],
  },
  'tavi-ask': {
    always: ['back'],
    drawn: [
      { of: ['tray', 'crates'], count: 1 },
      { of: ['how', 'snap', 'people'], count: 2 },
    ],
  },
  'amara-ask': {
    always: ['leave'],
    drawn: [
      { of: ['line', 'box'], count: 1 },
      { of: ['tell', 'fewer', 'breathe'], count: 2 },
    ],
  },
  'remi-ask': { always: ['sit', 'wait'], drawn: [{ of: ['wrong', 'doors', 'party', 'left'], count: 2 }] },
  'theo-first': { always: ['dewi', 'pass'], drawn: [{ of: ['name', 'sit'], count: 1 }] },
};
/** Nobody of 9 may film Theo, or ask what is wrong with him. */
const harsh = { of: ['why', 'film'], count: 1 };

/** The slips that may hang there, by the id of their beat. */
export function slipsFor(profile: Profile): Readonly<Record<string, SlipGroups>> {
  const { 'theo-first': theo } = slips;
  if (profile === 'gentle' || !theo) return slips;
  return { ...slips, 'theo-first': { ...theo, drawn: [...theo.drawn, harsh] } };
}

/** Handles that turn round at the end, in this order. */
export const handleFaces: readonly HandleFace[] = [
  {
    id: 'kettle',
    handle: '@kettle_3',
    speaks: { who: 'oma', face: 'happy' },
    wording: ({ before }) => (before.kettle === 'alarmed' ? 'cat' : undefined),
  },
  { id: 'ferry', handle: '@ferry_line_4' },
  { id: 'gull', handle: '@harbour_gull', speaks: { who: 'arif', face: 'proud' } },
  { id: 'sofa', handle: sofa },
  { id: 'viewer', handle: '@viewer_214' },
];
