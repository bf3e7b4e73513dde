import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import type { EvidenceTarget } from '../../evidence/write.ts';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { runKey, type Writer, writeDerived } from '../../observability/writer.ts';
import type { Database } from '../../substrate/database/port.ts';
import { readCaseLabels } from '../../truth/case-labels.ts';
import { readReceipts } from '../../truth/ingress.ts';
import { type CaseLabelReading, caseSummary, labelSummary } from './step.ts';

export interface SummaryOptions {
  readonly database: Database;
  readonly target: EvidenceTarget;
  readonly platformRunId: string;
  readonly writer: Writer;
  readonly clock: Clock;
}

const STATEMENT_MS_MAX = 120_000;

/**
 * Writes the P10 documents from the tables of cases and labels and from the gate's receipts: `case_summary.json` and
 * `label_summary.json` below `case_labels/`. Reads only; any source that cannot be read throws.
 */
export async function summariseCases(options: SummaryOptions): Promise<void> {
  const { target, platformRunId, writer, clock } = options;
  const reading = await readAll(options);
  const stamp = { platformRunId, writer, writtenAtUtc: nowUtc(clock) };
  const key = (name: string): string => runKey(platformRunId, `case_labels/${name}`);
  await writeDerived(target, key('case_summary.json'), CaseSummaryV1, caseSummary(reading, stamp));
  await writeDerived(target, key('label_summary.json'), LabelSummaryV1, labelSummary(reading, stamp));
}

const readAll = ({ database, platformRunId }: SummaryOptions): Promise<CaseLabelReading> =>
  database.transaction(
    async (transaction) => {
      const [moment] = await transaction.query<{ as_of: string }>({ text: 'SELECT now() AS as_of' });
      if (moment === undefined) throw new Error('a SELECT without FROM returned no row');
      return {
        facts: await readCaseLabels(transaction, platformRunId),
        receipts: await readReceipts(transaction, platformRunId),
        asOfUtc: moment.as_of,
      };
    },
    { isolation: 'repeatable read', readOnly: true, statementTimeoutMs: STATEMENT_MS_MAX },
  );
