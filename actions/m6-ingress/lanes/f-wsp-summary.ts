import type { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import type { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface SummaryFacts {
  /** Of the task that M6.E ran, as its snapshot says. */
  readonly exitCode: Fact<number>;
  /** Tasks of the producer that still run. */
  readonly leftover: Fact<readonly string[]>;
  readonly summary: Fact<WspSummaryV1>;
  readonly start: Fact<WspStartV1>;
  /** Where the announcement of the run lies on the log. */
  readonly published: Fact<ReadyPublishReceiptV1>;
  /** Rows of each sorted view. */
  readonly viewRows: Fact<Readonly<Record<string, number>>>;
  readonly viewUri: Fact<string>;
  readonly requiredOutputIds: readonly string[];
}

export const wspSummary = defineLane({
  id: 'M6.F',
  decide: (facts: SummaryFacts) => {
    const { exitCode, leftover, summary, start, published, viewRows, viewUri, requiredOutputIds } = facts;
    return {
      'M6.F-C01': {
        expected: { exit_code: 0, leftover: [] },
        observed: mapFact(allReadable({ exitCode, leftover }), (read) => ({
          exit_code: read.exitCode,
          leftover: read.leftover,
        })),
        fails: 'M6F-B1',
      },
      'M6.F-C02': {
        // A producer that names the announcement by its place on the log sent after it; two clocks tell no order.
        expected: {
          ready: isReadable(published) ? placeOf(published.value) : null,
          sent: true,
          sources: { $above: 0 },
          sources_outside: [],
        },
        observed: mapFact(allReadable({ summary, viewUri }), (read) => ({
          ready: placeOf(read.summary.ready_ref),
          sent: read.summary.first_send_at_utc !== null,
          sources: read.summary.source_prefixes.length,
          sources_outside: read.summary.source_prefixes.filter((prefix) => !prefix.startsWith(read.viewUri)),
        })),
        fails: 'M6F-B2',
      },
      'M6.F-C03': {
        expected: { terminal: 'STREAMED', incomplete: [] },
        observed: mapFact(allReadable({ summary, start, viewRows }), (read) => ({
          terminal: read.summary.terminal,
          incomplete: incompleteOutputs(read, requiredOutputIds),
        })),
        fails: 'M6F-B3',
      },
      // The producer gives a batch up after its last try and ends with this reason, so the bound of each batch held when
      // it is absent; how often batches were tried again is handed over (11, section 5.5).
      'M6.F-C04': {
        expected: { non_retryable: 0, exhausted: false },
        observed: mapFact(summary, (read) => ({
          non_retryable: read.non_retryable,
          exhausted: read.exit_reason === 'IG_PUSH_RETRY_EXHAUSTED',
        })),
        fails: 'M6F-B4',
      },
    };
  },
  handover: ({ summary }) =>
    isReadable(summary)
      ? {
          totals: { ...summary.value.totals },
          retries: summary.value.retries as Readonly<Record<string, number>>,
          effective_eps: Math.round(summary.value.effective_eps),
          timing: { ended_at_utc: summary.value.ended_at_utc },
        }
      : undefined,
});

/** Place of an announcement on the log, and what it says. */
const placeOf = ({ topic, partition, offset, message_id }: Pick<WspSummaryV1, 'ready_ref'>['ready_ref']) => ({
  topic,
  partition,
  offset,
  message_id,
});

interface Streamed {
  readonly summary: WspSummaryV1;
  readonly start: Pick<WspStartV1, 'caps' | 'outputs'>;
  readonly viewRows: Readonly<Record<string, number>>;
}

/** Outputs that did not run from start to end, or emitted another number than the cap or the view says. */
function incompleteOutputs({ summary, start, viewRows }: Streamed, required: readonly string[]): readonly string[] {
  return required.flatMap((id) => {
    const output = summary.per_output.find((one) => one.output_id === id);
    const rows = viewRows[id];
    const opened = start.outputs.find((one) => one.output_id === id)?.row_count;
    if (output === undefined || rows === undefined) return [`${id}: absent`];
    if (opened !== rows) return [`${id}: opened ${opened} rows, the view has ${rows}`];
    if (!output.started || !output.ended) return [`${id}: not ended`];
    const wanted = Math.min(rows, start.caps.events_per_output_max ?? rows);
    return output.emitted === wanted ? [] : [`${id}: emitted ${output.emitted} of ${wanted}`];
  });
}
