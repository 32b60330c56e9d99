// The guide to collecting results: how, what they cannot prove, when to delete them.
import { ResultHolds } from './data-flow-paper';
import { SchoolPart } from './school-part';

/** One page for a teacher who does it for the first time. */
export function ReceiptsPaper() {
  return (
    <div class="paper-sheet school-dense">
      <SchoolPart name="paper-receipts-how" isOrdered />
      <SchoolPart name="paper-receipts-prove" />
      <SchoolPart name="paper-receipts-use" />
      <SchoolPart name="paper-receipts-delete" />
      <ResultHolds />
    </div>
  );
}
