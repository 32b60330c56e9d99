// Body poses: where elbows and hands are. `left` is the screen's left; each arm is [elbow, hand].

/** `drop` lowers the shoulders; `front` draws the arms before the body; `stance` spreads the feet; `seated` sits on something. */
// prettier-ignore
export const poses = {
  calm: { left: [[-106, -354], [-92, -258]], right: [[106, -354], [92, -258]], drop: 0, stance: 0, relaxed: true },
  happy: { left: [[-136, -450], [-138, -548]], right: [[140, -420], [150, -516]], drop: -6, stance: 6, hand: 'open' },
  hurt: { left: [[-108, -344], [34, -352]], right: [[108, -344], [-30, -322]], drop: 13, stance: -8, front: true },
  angry: { left: [[-146, -356], [-104, -268]], right: [[146, -356], [104, -268]], drop: -9, stance: 20, hand: 'fist' },
  anxious: { left: [[-104, -336], [-20, -392]], right: [[104, -336], [22, -386]], drop: -11, stance: -8, front: true, hand: 'fist' },
  proud: { left: [[-150, -366], [-80, -300]], right: [[116, -340], [6, -392]], drop: -8, stance: 14, front: true, hand: 'rest', relaxed: true },
  phone: { left: [[-112, -336], [-22, -346]], right: [[104, -350], [62, -290]], drop: 2, stance: 0, front: true, phone: true },
  talk: { left: [[-106, -354], [-92, -258]], right: [[126, -352], [150, -440]], drop: 0, stance: 0, hand: 'open', relaxed: true },
  sit: { left: [[-108, -346], [-58, -226]], right: [[108, -346], [58, -226]], drop: 3, stance: 0, front: true, seated: true },
};

/** Names of the poses somebody is drawn in; only some people ever sit on a wall. */
export const posesOf = (look) => Object.keys(poses).filter((name) => !poses[name].seated || look.sits);

/** The pose a person takes with an emotion. */
export const poseOf = (emotion) => ({ blink: 'calm', shocked: 'anxious' })[emotion] ?? emotion;
