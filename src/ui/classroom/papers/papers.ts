// All papers, in the order of the list.
import { AgentsPaper } from './agents-paper';
import { CardsPaper } from './cards-paper';
import { CertificatePaper } from './certificate-paper';
import { DataFlowPaper } from './data-flow-paper';
import { DpiaPaper } from './dpia-paper';
import { EvidencePaper } from './evidence-paper';
import { LetterPaper } from './letter-paper';
import type { Paper } from './paper';
import { ReceiptsPaper } from './receipts-paper';
import { RubricPaper } from './rubric-paper';
import { SafetyPaper } from './safety-paper';
import { StepsPaper } from './steps-paper';
import { TicketPaper } from './ticket-paper';

/** A new paper is a line here, a file beside this one, and words in `locales/<tag>/papers.json`. */
export const papers: readonly Paper[] = [
  { name: 'cards', group: 'lesson', View: CardsPaper },
  { name: 'ticket', group: 'lesson', View: TicketPaper },
  { name: 'rubric', group: 'lesson', View: RubricPaper },
  { name: 'certificate', group: 'lesson', View: CertificatePaper },
  { name: 'steps', group: 'lesson', View: StepsPaper },
  { name: 'agen-perubahan', group: 'lesson', View: AgentsPaper },
  { name: 'evidence', group: 'school', View: EvidencePaper },
  { name: 'safety', group: 'school', View: SafetyPaper },
  { name: 'letter', group: 'school', View: LetterPaper },
  { name: 'receipts', group: 'school', View: ReceiptsPaper },
  { name: 'data-flow', group: 'school', View: DataFlowPaper },
  { name: 'dpia', group: 'school', View: DpiaPaper },
];
