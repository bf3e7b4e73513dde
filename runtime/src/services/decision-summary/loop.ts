import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import type { EvidenceTarget } from '../../evidence/write.ts';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { runKey, type Writer, writeDerived } from '../../observability/writer.ts';
import type { Database } from '../../substrate/database/port.ts';
import { readOutboxes } from '../../truth/calm.ts';
import { readActionTotals } from '../../truth/decision-lane/actions.ts';
import { readAuditTotals } from '../../truth/decision-lane/audit.ts';
import { readDecisionTotals } from '../../truth/decision-lane/decisions.ts';
import { readIndexedSegments, readStoredSegments } from './segments.ts';
import { actionSummary, auditSummary, decisionSummary } from './step.ts';
import type { LaneTotals } from './types.ts';

export interface DecisionSummaryOptions {
  readonly database: Database;
  readonly target: EvidenceTarget;
  readonly platformRunId: string;
  /** Names that rules and model of this image read. */
  readonly names: readonly string[];
  readonly clock: Clock;
  readonly writer: Writer;
}

/** Longest statement: reasons are counted in the decisions themselves. */
const STATEMENT_MS_MAX = 120_000;

/**
 * Counts what the decision lane did and writes three documents below `decision_lane/`. Whatever it finds is an answer;
 * what cannot be read is thrown, and then nothing is written.
 */
export async function summariseDecisions(options: DecisionSummaryOptions): Promise<LaneTotals> {
  const { target, platformRunId, names, clock, writer } = options;
  const totals = await readTotals(options);
  const stored = await readStoredSegments(target, platformRunId, totals.indexed);
  const stamp = { platformRunId, writer, writtenAtUtc: nowUtc(clock) };
  const write = (name: string, schema: Parameters<typeof writeDerived>[2], document: unknown) =>
    writeDerived(target, runKey(platformRunId, `decision_lane/${name}`), schema, document);
  await write('decision_summary.json', DecisionSummaryV1, decisionSummary(totals, names, stamp));
  await write('action_summary.json', ActionSummaryV1, actionSummary(totals, stamp));
  await write('audit_summary.json', AuditSummaryV1, auditSummary(totals, stored, stamp));
  return totals;
}

const readTotals = ({ database, platformRunId }: DecisionSummaryOptions): Promise<LaneTotals> =>
  database.transaction(
    async (transaction) => {
      const [now] = await transaction.query<{ as_of: string }>({ text: 'SELECT now() AS as_of' });
      if (now === undefined) throw new Error('a SELECT without FROM returned no row');
      return {
        asOfUtc: now.as_of,
        decisions: await readDecisionTotals(transaction, platformRunId),
        actions: await readActionTotals(transaction, platformRunId),
        audit: await readAuditTotals(transaction, platformRunId),
        outboxes: await readOutboxes(transaction, platformRunId),
        indexed: await readIndexedSegments(transaction, platformRunId),
      };
    },
    { isolation: 'repeatable read', readOnly: true, statementTimeoutMs: STATEMENT_MS_MAX },
  );
