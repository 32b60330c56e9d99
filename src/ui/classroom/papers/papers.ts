// All papers, in the order of the list.
import { TicketPaper } from './ticket-paper';
import type { Paper } from './paper';

/** A new paper is a line here, a file beside this one, and words in `locales/<tag>/papers.json`. */
export const papers: readonly Paper[] = [{ name: 'ticket', group: 'lesson', View: TicketPaper }];
