import type { LedgerState } from '../../ledger/state.ts';
import type { BundleFailure } from '../failure.ts';
import { verifyJoins } from '../joins/verify-joins.ts';
import { judgingPart } from '../judging.ts';
import { MANIFEST } from '../manifest.ts';
import type { BundleView } from '../view.ts';
import { readArchive } from './archive.ts';
import { verifyClosureDocuments } from './closure.ts';
import { readAudit } from './decision-lane/audit.ts';
import type { DataFacts } from './facts.ts';
import { readQuarantine } from './gate/quarantine.ts';
import { readReceipts } from './gate/receipts.ts';
import { gateTerms } from './gate/terms.ts';
import { verifyGovernance } from './governance.ts';
import { verifyMarkers } from './markers.ts';
import { readCopies } from './positions.ts';
import { verifyReconciliation } from './reconciliation.ts';
import { verifyReporterLock } from './reporter-lock.ts';
import { verifyRtdl } from './rtdl.ts';
import { verifyStream } from './stream.ts';
import { verifyIngressSummaries } from './summaries.ts';
import { verifyToldFacts } from './told.ts';

const UNARCHIVED_SHOWN_MAX = 5;

/**
 * Reads every line of every receipt, quarantine record and segment once, joins them by their place in the log, and
 * makes again what summaries and reports say of them. A summary is held to the data once the lane that rests on it
 * has passed: before that, data may have come after it.
 */
export function verifyData(view: BundleView, ledger: LedgerState | undefined): readonly BundleFailure[] {
  const terms = gateTerms(view, ledger);
  const quarantine = readQuarantine(view, terms);
  const receipts = readReceipts(view, quarantine.facts, terms);
  const copies = readCopies(view);
  const archive = readArchive(view, { admitted: receipts.facts.admitted, copies });
  const audit = readAudit(view, archive.lane, receipts.facts.admitted);
  const facts = {
    receipts: receipts.facts,
    quarantine: quarantine.facts,
    archive: archive.partitions,
    copies,
    lane: archive.lane,
    cases: archive.cases,
    audit: audit.tally,
    probes: archive.probes,
  };
  const governance = verifyGovernance(view);
  const told = governance.facts.map(({ event }) => event);
  const rests = (lane: string): boolean =>
    ledger === undefined || Object.values(ledger.phases).some(({ lanes }) => lanes[lane]?.status === 'PASS');
  const judged = [
    () => quarantine.facts.unjoined(),
    () => (rests('M6.G') ? [...verifyIngressSummaries(view, facts), ...verifyStream(view, facts)] : []),
    () => unarchived(facts, rests('M7.D')),
    () => (rests('M7.D') ? verifyRtdl(view, facts) : []),
    () => (rests('M8.E') ? [...verifyReconciliation(view, facts), ...verifyClosureDocuments(view, facts)] : []),
    () => verifyReporterLock(view, told),
    () => verifyToldFacts(view, ledger, told),
    () => verifyMarkers(view),
    () => verifyJoins(view, ledger, { facts, governance: governance.facts }),
  ];
  return [
    ...quarantine.failures,
    ...receipts.failures,
    ...archive.failures,
    ...audit.failures,
    ...archive.lane.contradictions.map((what): BundleFailure => ({ object: 'archive of the decision lane', what })),
    ...governance.failures,
    ...judged.flatMap((part) => judgingPart(MANIFEST, part)),
  ];
}

/**
 * Admissions that no segment holds. Every topic is archived, so there is no place for one that is not; and each partition
 * in its order, so before its archive is complete only what lies behind its last segment may be missing.
 */
const unarchived = (
  { receipts: { admitted }, archive }: Pick<DataFacts, 'receipts' | 'archive'>,
  isComplete: boolean,
): readonly BundleFailure[] =>
  admitted.partitions().flatMap(({ topic, partition, unmarked }): BundleFailure[] => {
    const archived = archive.find((one) => one.topic === topic && one.partition === partition);
    const until = isComplete ? Number.POSITIVE_INFINITY : (archived?.lastOffset ?? -1);
    const missing = unmarked(UNARCHIVED_SHOWN_MAX, until);
    if (missing.length === 0) return [];
    return [{ object: `archive topic=${topic}/partition=${partition}`, what: `lacks offsets ${missing.join(', ')}` }];
  });
