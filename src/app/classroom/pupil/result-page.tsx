// The result to hand in: worked out anew whenever the page is drawn, so that it is never an old one.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { classFragment } from '../../../domain/assignment/class-link';
import { classOf } from '../../../domain/assignment/code';
import { openClass, type JoinedClass } from '../../../domain/progress/classes';
import { encodeReceipt, receiptFragment } from '../../../domain/receipt/encode-receipt';
import { makeReceipt } from '../../../domain/receipt/make-receipt';
import type { Receipt } from '../../../domain/receipt/receipt';
import { signOf } from '../../../domain/receipt/sign';
import { qrOf } from '../../../platform/qr/encode-qr';
import type { Piece } from '../../../ports/share';
import { drawResult } from '../../../ui/classroom/pupil/result-picture';
import { ResultScreen } from '../../../ui/classroom/pupil/result-screen';
import type { ResultView } from '../../../ui/classroom/pupil/result-view';
import { profileName } from '../../../ui/screens/profile-name';
import type { Game } from '../../boot/game';
import { gameAddress } from '../../routes/game-address';
import { addressOf } from '../../routes/route';
import type { ClassParts } from './load-parts';
import { nameIn, putAway } from './people';
import { ResultInsidePage } from './result-inside-page';

/** What the page needs. */
export interface ResultViewProps {
  readonly game: Game;
  readonly parts: ClassParts;
}

/** A picture of more characters is hard to read for a camera. */
const mostInPicture = 213;

/** To the page of the class, where there is nothing to hand in. */
function ToClass() {
  useEffect(() => location.replace(addressOf({ name: 'class' })), []);
  return null;
}

function receiptOf({ game, parts }: ResultViewProps, joined: JoinedClass): Receipt | undefined {
  const { keeper, text } = game;
  return makeReceipt({
    ...{ joined, progress: keeper.progress.value, name: nameIn(joined, keeper.member.value) },
    ...{ language: text.locale.value.tag, tables: parts.tables, sets: parts.sets },
  });
}

function viewOf({ text }: Game, { code, pupil, name, stories }: Receipt): ResultView {
  const count = (state: string) => stories.filter((story) => story.state === state).length;
  const who: ResultView['who'] =
    name === null
      ? null
      : 'seat' in name
        ? { kind: 'seat', text: String(name.seat) }
        : { kind: 'name', text: profileName(text, name) };
  const counts = { count: stories.length, played: count('lit'), read: count('read') };
  return { name: classOf(code), sign: signOf(pupil), who, ...counts };
}

/** The line for the teacher. */
function lineOf({ text }: Game, { name, sign, who }: ResultView): string {
  const say = (key: string, values = {}) => text.t(key, { class: name, sign, ...values }, 'classroom');
  if (who === null) return say('receipt-line-guest');
  return who.kind === 'seat' ? say('receipt-line-seat', { seat: who.text }) : say('receipt-line', { name: who.text });
}

const fileName = ({ name, sign, who }: ResultView): string =>
  `kindlight-${name}-${who?.kind === 'seat' ? who.text.padStart(2, '0') : sign}`;

function useHandIn(game: Game, parts: ClassParts, receipt: Receipt, view: ResultView) {
  const fragment = receiptFragment(encodeReceipt(receipt, parts.tables));
  const link = `${gameAddress(null)}#${fragment}`;
  const squares = useMemo(() => qrOf(link.length > mostInPicture ? `#${fragment}` : link), [link]);
  return { link, squares, line: lineOf(game, view) };
}

function Result({ game, parts, receipt }: ResultViewProps & { readonly receipt: Receipt }) {
  const { keeper, share, text } = game;
  const view = viewOf(game, receipt);
  const handIn = useHandIn(game, parts, receipt, view);
  const { line: told, link, squares } = handIn;
  const say = (key: string) => text.t(key, {}, 'classroom');
  const piece = (): Piece => {
    const { tag, direction } = text.locale.value;
    const card = { title: text.t('ui-title'), note: say('receipt-card-note'), line: told, squares };
    const words = `${told}\n${link}`;
    return { draw: () => drawResult(card, tag, direction), name: fileName(view), message: words, text: words };
  };
  return (
    <ResultScreen
      {...{ view, handIn }}
      isGuest={keeper.member.value === null}
      inside={() => <ResultInsidePage {...{ game, parts, receipt, view }} />}
      onCopy={() => share.copy(piece())}
      onShare={() => share.share(piece())}
      onFile={() => {
        const name = `${fileName(view)}.kind.txt`;
        share.file(name, new Blob([`${told}\n${link}\n`], { type: 'text/plain' }));
        return name;
      }}
      onPrint={(element) => share.print(element)}
      onHandOn={() => {
        const line = openClass(keeper.progress.peek())?.line ?? null;
        putAway(game);
        // The next one sits down in the same class, and says who that is.
        location.replace(addressOf({ name: 'join', link: classFragment({ code: receipt.code, seat: null, line }) }));
      }}
    />
  );
}

/** The result of the open class. */
export function ResultOfClass({ game, parts }: ResultViewProps) {
  const joined = openClass(game.keeper.progress.value);
  const receipt = joined && receiptOf({ game, parts }, joined);
  // Whoever hands the device on is on the way out already.
  const [wasThere] = useState(receipt !== undefined);
  if (!receipt) return wasThere ? null : <ToClass />;
  return <Result {...{ game, parts, receipt }} />;
}
