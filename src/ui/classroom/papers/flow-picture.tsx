// The picture of where data goes: boxes and arrows; the boxes stand in reading order, so that they mirror by themselves.
import type { ComponentChildren } from 'preact';
import { usePaperWords } from './paper-words';

/** Plain line drawings, 48 by 48. */
const drawings = {
  pupil: 'M15 5h18a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM21 38h6',
  teacher: 'M10 9h28a2 2 0 0 1 2 2v21H8V11a2 2 0 0 1 2-2zM4 37h40l-3-5H7z',
  file: 'M12 5h16l9 9v29H12zM28 5v9h9M18 23h13M18 29h13M18 35h8',
  host: 'M8 8h32v13H8zM8 27h32v13H8zM14 14.5h2M14 33.5h2M24 14.5h10M24 33.5h10',
} as const;

function Box({ name }: { readonly name: keyof typeof drawings }) {
  const { say } = usePaperWords();
  return (
    <div class={`flow-box flow-${name}`}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d={drawings[name]} />
      </svg>
      <b>{say(`paper-data-flow-${name}`)}</b>
      <span>{say(`paper-data-flow-${name}-what`)}</span>
    </div>
  );
}

function Arrow({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  const { say } = usePaperWords();
  return (
    <div class={`flow-arrow flow-${name}`}>
      <svg viewBox="0 0 64 24" aria-hidden="true">
        <path d="M2 12h58M50 3l11 9-11 9" />
        {children}
      </svg>
      <span>{say(`paper-data-flow-${name}`)}</span>
    </div>
  );
}

/** What it shows is said by the table under it, too. */
export function FlowPicture() {
  const { say } = usePaperWords();
  return (
    <figure class="flow">
      <div class="flow-picture">
        <Box name="pupil" />
        <Arrow name="result" />
        <Box name="teacher" />
        <Arrow name="save" />
        <Box name="file" />
        <div class="flow-both">
          <Arrow name="game" />
          <Arrow name="nothing">
            <path class="flow-cross" d="M20 2l22 20M42 2L20 22" />
          </Arrow>
        </div>
        <Box name="host" />
      </div>
      <figcaption>{say('paper-data-flow-picture')}</figcaption>
    </figure>
  );
}
