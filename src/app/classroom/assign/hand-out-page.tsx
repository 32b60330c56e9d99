// The page to hand an assignment out: makes its links and pictures, and reaches clipboard, files and printer.
import { useMemo } from 'preact/hooks';
import { classFragment, cleanLine } from '../../../domain/assignment/class-link';
import { classOf, readCode, shownCode } from '../../../domain/assignment/code';
import { classroomLink, teamsLink } from '../../../domain/assignment/post-links';
import { qrOf } from '../../../platform/qr/encode-qr';
import { HandOutScreen } from '../../../ui/classroom/assign/hand-out-screen';
import { qrFile } from '../../../ui/classroom/assign/qr-file';
import { gameAddress } from '../../routes/game-address';
import type { ClassPageProps } from './make-page';

/** What it needs. */
export interface HandOutPageProps extends ClassPageProps {
  readonly trouble: string | null;
  readonly onChange: () => void;
}

/** An address as it is typed. */
const short = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Nothing here changes the assignment. */
export function HandOutPage({ game, stories, languages, place, trouble, onChange }: HandOutPageProps) {
  const { share, text } = game;
  const { code, label } = place;
  const line = cleanLine(place.line);
  const read = readCode(code);
  const language = read.ok ? read.value.assignment.language : null;
  const linkFor = (seat: number | null) => `${gameAddress(language)}#${classFragment({ code, seat, line })}`;
  const link = linkFor(null);
  const squares = useMemo(() => qrOf(link), [link]);
  if (!read.ok) return null;
  const { assignment } = read.value;
  const address = short(gameAddress(null));
  const title = text.t('assign-post-title', { class: classOf(code) }, 'teach');
  const message = text.t('assign-post-text', { code: shownCode(code), address }, 'teach');
  const piece = { draw: () => qrFile(squares), name: `kindlight-${classOf(code)}`, message };
  const post = { link, title, text: message };
  return (
    <HandOutScreen
      {...{ code, label, line, link, address, squares, assignment, languages, trouble, onChange }}
      stories={stories.filter(({ window }) => assignment.windows.includes(window))}
      posts={{ classroom: classroomLink(post), teams: teamsLink(post) }}
      squaresOf={(seat) => qrOf(linkFor(seat))}
      onCopy={(what) => share.copy({ ...piece, text: what === 'code' ? shownCode(code) : link })}
      onSavePicture={() => share.save({ ...piece, text: link })}
      onPrint={(element) => share.print(element)}
    />
  );
}
