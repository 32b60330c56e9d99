// The exit ticket: three questions to choose answers of. No free text, and nothing about what happened to a child.

/** A question with its options, in the order in which receipts count them; new ones go to the end, at most seven. */
export interface TicketQuestion {
  readonly id: string;
  readonly options: readonly string[];
}

/** Words: `ticket.<question>` and `ticket.<question>.<option>`. */
export const ticketQuestions: readonly TicketQuestion[] = [
  { id: 'try', options: ['write', 'sit', 'tell', 'pause', 'tool', 'unsure'] },
  { id: 'new', options: ['sentence', 'tool', 'other', 'nothing', 'unsure'] },
  { id: 'talk', options: ['joke', 'adult', 'mistake', 'crowd', 'nothing'] },
];
