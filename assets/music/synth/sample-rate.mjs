// One sample rate for all sound, in hertz. 48000 is what Opus works in, so nothing is resampled on the way.

export const SAMPLE_RATE = 48000;
