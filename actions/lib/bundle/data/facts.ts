import type { ArchivedPartition } from './archive.ts';
import type { CaseTally } from './cases/tally.ts';
import type { AuditTally } from './decision-lane/audit.ts';
import type { LaneTally } from './decision-lane/tally.ts';
import type { QuarantineFacts } from './gate/quarantine.ts';
import type { ReceiptFacts } from './gate/receipts.ts';
import type { Copies } from './positions.ts';

/** What was counted in the data of a run, for everything that claims to have counted it before. */
export interface DataFacts {
  readonly receipts: ReceiptFacts;
  readonly quarantine: QuarantineFacts;
  readonly archive: readonly ArchivedPartition[];
  readonly copies: Copies;
  readonly lane: LaneTally;
  readonly cases: CaseTally;
  readonly audit: AuditTally;
  /** By event: digests of the probes with which the gate was tried, as they were archived. */
  readonly probes: ReadonlyMap<string, string>;
}
