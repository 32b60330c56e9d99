// Which Phosphor icons the interface uses, by their names in @phosphor-icons/core.

/** Each is in the sprite in its bold weight, those that end in `-fill` filled. What is not used is not listed. */
export const iconNames = `
  arrow-counter-clockwise arrow-left arrow-right arrows-out bell-ringing book-open calendar-blank camera caret-down
  cat chalkboard-teacher chat-circle-text check circle-half clipboard-text clock cloud-rain copy device-mobile
  door-open dots-three download drop-half envelope eye eye-slash flag flame flame-fill folder-simple gear-six
  hand-heart hand-palm hand-waving heart house info keyboard lamp lamp-pendant lifebuoy lightbulb link list lock-key
  magnifying-glass metronome microphone minus paper-plane-tilt pause pencil-simple person play plus printer prohibit
  qr-code question share-network shield-check shuffle sign-out sliders-horizontal smiley sparkle speaker-high
  speaker-slash star student sun text-aa timer translate trash upload user users users-three warning-circle wind x
`
  .trim()
  .split(/\s+/);
