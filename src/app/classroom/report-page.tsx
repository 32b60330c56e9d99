// The class report.
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';

/** The class report. */
export function ReportPage(_: { readonly game: Game; readonly link?: string }) {
  return <Waiting />;
}
