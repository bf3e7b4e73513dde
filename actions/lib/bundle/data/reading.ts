import type { LedgerState } from '../../ledger/state.ts';
import type { BundleFailure } from '../failure.ts';
import type { BundleView } from '../view.ts';
import { readArchive } from './archive.ts';
import { readAudit } from './decision-lane/audit.ts';
import type { DataFacts } from './facts.ts';
import { readQuarantine } from './gate/quarantine.ts';
import { readReceipts } from './gate/receipts.ts';
import { gateTerms } from './gate/terms.ts';
import { type GovernanceFact, verifyGovernance } from './governance.ts';
import { readCopies } from './positions.ts';

/** What was read of the data, for documents that repeat it. */
export interface Read {
  readonly facts: DataFacts;
  readonly governance: readonly GovernanceFact[];
}

/** Reads every line of every receipt, quarantine record and segment once, and joins them by their place in the log. */
export function readData(
  view: BundleView,
  ledger: LedgerState | undefined,
): { readonly read: Read; readonly failures: readonly BundleFailure[] } {
  // What judging documents and ledger took stands beside what segments are unpacked into, unless it is collected first.
  globalThis.gc?.();
  const terms = gateTerms(view, ledger);
  const quarantine = readQuarantine(view, terms);
  const receipts = readReceipts(view, quarantine.facts, terms);
  const copies = readCopies(view);
  const archive = readArchive(view, { admitted: receipts.facts.admitted, copies });
  const audit = readAudit(view, archive.lane, receipts.facts.admitted);
  const governance = verifyGovernance(view);
  const facts: DataFacts = {
    receipts: receipts.facts,
    quarantine: quarantine.facts,
    archive: archive.partitions,
    copies,
    lane: archive.lane,
    cases: archive.cases,
    audit: audit.tally,
    probes: archive.probes,
  };
  return {
    read: { facts, governance: governance.facts },
    failures: [
      ...quarantine.failures,
      ...receipts.failures,
      ...archive.failures,
      ...audit.failures,
      ...archive.lane.contradictions.map((what): BundleFailure => ({ object: 'archive of the decision lane', what })),
      ...governance.failures,
    ],
  };
}
