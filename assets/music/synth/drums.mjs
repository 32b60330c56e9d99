// The unpitched instruments: same shape as a voice, but they always ring for the same time.

const TURN = 2 * Math.PI;

/** Takes the low rumble out of noise, sample by sample, so that a shaker sounds like sand and not like wind. */
function bright(noise) {
  let previousIn = 0;
  let previousOut = 0;
  return (time) => {
    const value = noise(time);
    previousOut = 0.6 * (previousOut + value - previousIn);
    previousIn = value;
    return 3.2 * previousOut;
  };
}

/** Soft bass drum. */
const kick = () => ({
  length: 0.35,
  sample: (time) => Math.sin(TURN * (46 * time + 2.6 * (1 - Math.exp(-time * 32)))) * Math.exp(-time * 13),
});

/** Side stick on the rim. */
const rim = (random) => ({
  length: 0.09,
  sample: (time) => (0.6 * Math.sin(TURN * 1720 * time) + 0.3 * random()) * Math.exp(-time * 70),
});

/** Brush on a snare. */
const brush = (random) => ({
  length: 0.26,
  sample: bright((time) => 0.6 * random() * Math.min(1, time * 60) * Math.exp(-time * 20)),
});

/** Shaker with a soft start. */
const shaker = (random) => ({
  length: 0.12,
  sample: bright((time) => random() * Math.min(1, time * 45) * Math.exp(-time * 36)),
});

/** A pencil on a wooden table: two short knocks of wood, hardly any noise. */
const pencil = (random) => ({
  length: 0.12,
  sample: (time) =>
    Math.min(1, time * 4000) *
    (0.7 * Math.sin(TURN * 1180 * time) * Math.exp(-time * 75) +
      0.4 * Math.sin(TURN * 2710 * time) * Math.exp(-time * 120) +
      0.25 * Math.sin(TURN * 310 * time) * Math.exp(-time * 45) +
      0.12 * random() * Math.exp(-time * 400)),
});

/** One half of a heartbeat; its overtone keeps it audible on small speakers. */
const heart = () => ({
  length: 0.32,
  sample: (time) => {
    const phase = TURN * (58 * time + 1.4 * (1 - Math.exp(-time * 26)));
    return Math.min(1, time * 220) * (Math.sin(phase) + 0.3 * Math.sin(2 * phase)) * Math.exp(-time * 14);
  },
});

/** One slow wave on the quay, three seconds from rise to fall. */
const wave = (random) => {
  let smooth = 0;
  return {
    length: 3,
    sample: (time) => {
      smooth += 0.09 * (random() - smooth);
      return 1.6 * smooth * Math.sin((Math.PI * time) / 3) ** 2;
    },
  };
};

/** A pen nib on dry paper: a short stroke with a catch in it. */
const nib = (random) => ({
  length: 0.09,
  sample: bright(
    (time) =>
      0.8 * random() * Math.min(1, time * 300) * Math.exp(-time * 48) * (0.6 + 0.4 * Math.sin(TURN * 90 * time)),
  ),
});

/** A thumb on the wood of an instrument, softly. */
const thumb = (random) => ({
  length: 0.2,
  sample: (time) =>
    Math.min(1, time * 900) *
    (Math.sin(TURN * 132 * time) * Math.exp(-time * 30) +
      0.45 * Math.sin(TURN * 287 * time) * Math.exp(-time * 42) +
      0.12 * random() * Math.exp(-time * 160)),
});

/** Dark water that rises and falls for seven seconds: noise without its top, and trembling a little. */
const swell = (random) => {
  let first = 0;
  let second = 0;
  return {
    length: 7,
    sample: (time) => {
      first += 0.075 * (random() - first);
      second += 0.075 * (first - second);
      return 3 * second * Math.sin((Math.PI * time) / 7) ** 2 * (1 + 0.25 * Math.sin(TURN * 1.7 * time));
    },
  };
};

/** Drums by the name that scores use. */
export const drums = { kick, rim, brush, shaker, pencil, heart, wave, nib, thumb, swell };
