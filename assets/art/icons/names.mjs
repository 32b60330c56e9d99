// Which Phosphor icons the interface uses, by their names in @phosphor-icons/core.

/** Each is in the sprite as `<name>` (bold) and `<name>-fill`. */
export const iconNames = `
  arrow-counter-clockwise arrow-left arrow-right arrows-out bell-ringing book-open bookmark-simple calendar-blank camera
  caret-down caret-left caret-right caret-up cat chalkboard-teacher chat-circle-text check circle-half clipboard-text
  clock cloud-rain confetti copy device-mobile door-open dots-three download drop-half envelope eye eye-slash fast-forward
  file-csv flag flame folder-simple gear-six globe hand-heart hand-palm hand-tap hand-waving heart house info keyboard
  lamp lamp-pendant lifebuoy lightbulb link list list-checks lock-key lock-key-open magnifying-glass metronome microphone
  microphone-stage minus music-notes paper-plane-tilt paw-print pause pencil-simple person person-simple-run phone-call
  play plus printer prohibit qr-code question share-network shield-check shield-warning shuffle sign-out skip-forward
  sliders-horizontal smiley sparkle speaker-high speaker-slash star student sun text-aa thumbs-down thumbs-up timer
  translate trash trash-simple upload user user-circle users users-three warning-circle wheelchair wind x
`
  .trim()
  .split(/\s+/);
