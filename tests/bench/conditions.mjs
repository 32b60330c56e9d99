// Under which conditions the bench measures, and how often.

/** 1.6 Mbit/s and 150 ms: a busy school network. */
export const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** A processor so many times slower than the one of this machine: an old Chromebook beside a desk computer. */
export const cpuSlowdown = 4;
export const viewport = { width: 1366, height: 768 };
export const rounds = Math.max(1, Number(process.env.ROUNDS ?? 5));
/** What costs long is measured less often, and said so. */
export const longRounds = Math.min(rounds, 3);

const begun = Date.now();
/** Minutes since the bench began. */
export const minutesPassed = () => (Date.now() - begun) / 60_000;
/** A part begins no new round after so many minutes, so that the bench comes to its table on a slow machine too. */
export const patience = { load: 5.5, run: 8.5, growth: 11.5 };

/** The same switches as in the play-throughs; the quiet background keeps a browser's own errands out of the figures. */
export const switches = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/** The one in the middle; undefined of nothing. */
export const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
