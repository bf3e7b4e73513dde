import { handle } from '@spine-green/evidence-schemas';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { streamViewUri } from '../stream-view.ts';

export interface SummaryFacts {
  /** Of the task that M6.E ran, as its snapshot says. */
  readonly exitCode: Fact<number>;
  readonly leftover: Fact<number>;
  readonly summary: Fact<WspSummaryV1>;
  readonly start: Fact<WspStartV1>;
  /** Rows of each sorted view. */
  readonly viewRows: Fact<Readonly<Record<string, number>>>;
  readonly viewUri: Fact<string>;
  readonly requiredOutputIds: readonly string[];
}

export const wspSummary = plainLane<SummaryFacts>({
  id: 'M6.F',
  gather: async (context) => ({
    exitCode: await observe(() => readExitCode(context)),
    leftover: await observe(async () => {
      const family = handle('TD_WSP');
      return (await context.session.compute().describeTasks()).filter((task) => task.family === family).length;
    }),
    summary: await observe(
      async () => (await readAt(context, runKey(context, 'wsp/wsp_summary.json'), WspSummaryV1.parse)).document,
    ),
    start: await observe(
      async () => (await readAt(context, runKey(context, 'wsp/wsp_start.json'), WspStartV1.parse)).document,
    ),
    viewRows: await observe(() => readViewRows(context)),
    viewUri: await observe(() => streamViewUri(context)),
    requiredOutputIds: handle('ORACLE_REQUIRED_OUTPUT_IDS'),
  }),
  decide: (facts) => decideSummary(facts),
  payload: ({ summary }) =>
    isReadable(summary)
      ? {
          totals: summary.value.totals,
          retries: summary.value.retries,
          effective_eps: Math.round(summary.value.effective_eps),
          first_send_at_utc: summary.value.first_send_at_utc,
          ended_at_utc: summary.value.ended_at_utc,
        }
      : {},
});

export function decideSummary(facts: SummaryFacts) {
  const { exitCode, leftover, summary, start, viewRows, viewUri, requiredOutputIds } = facts;
  return [
    check('M6.F-C01', {
      expected: { exit_code: 0, leftover: 0 },
      observed: mapFact(allReadable({ exitCode, leftover }), (read) => ({
        exit_code: read.exitCode,
        leftover: read.leftover,
      })),
      fails: 'M6F-B1',
    }),
    check('M6.F-C02', {
      expected: { sent_after_ready: true, sources_outside: [] },
      observed: mapFact(allReadable({ summary, viewUri }), (read) => ({
        sent_after_ready: sentAfterReady(read.summary),
        sources_outside: read.summary.source_prefixes.filter((prefix) => !prefix.startsWith(read.viewUri)),
      })),
      fails: 'M6F-B2',
    }),
    check('M6.F-C03', {
      expected: { terminal: 'STREAMED', incomplete: [] },
      observed: mapFact(allReadable({ summary, start, viewRows }), (read) => ({
        terminal: read.summary.terminal,
        incomplete: incompleteOutputs(read.summary, read.start, read.viewRows, requiredOutputIds),
      })),
      fails: 'M6F-B3',
    }),
    // The producer gives a batch up after its last try and ends with this reason, so the bound of each batch held when
    // it is absent; how often batches were tried again is in the payload (11, section 5.5).
    check('M6.F-C04', {
      expected: { non_retryable: 0, exhausted: false },
      observed: mapFact(summary, (read) => ({
        non_retryable: read.non_retryable,
        exhausted: read.exit_reason === 'IG_PUSH_RETRY_EXHAUSTED',
      })),
      fails: 'M6F-B4',
    }),
  ];
}

function sentAfterReady({ first_send_at_utc: sent, ready_ref: ready }: WspSummaryV1): boolean {
  const [sentAt, readyAt] = [findMicros(sent ?? ''), findMicros(ready.broker_time_utc)];
  return sentAt !== undefined && readyAt !== undefined && sentAt >= readyAt;
}

/** Outputs that did not run from start to end, or emitted another number than the cap or the view says. */
export function incompleteOutputs(
  summary: WspSummaryV1,
  { caps, outputs }: Pick<WspStartV1, 'caps' | 'outputs'>,
  viewRows: Readonly<Record<string, number>>,
  required: readonly string[],
): readonly string[] {
  return required.flatMap((id) => {
    const output = summary.per_output.find((one) => one.output_id === id);
    const rows = viewRows[id];
    const opened = outputs.find((one) => one.output_id === id)?.row_count;
    if (output === undefined || rows === undefined) return [`${id}: absent`];
    if (opened !== rows) return [`${id}: opened ${opened} rows, the view has ${rows}`];
    if (!output.started || !output.ended) return [`${id}: not ended`];
    const wanted = Math.min(rows, caps.events_per_output_max ?? rows);
    return output.emitted === wanted ? [] : [`${id}: emitted ${output.emitted} of ${wanted}`];
  });
}

async function readExitCode(context: LaneContext): Promise<number> {
  const { payload } = await context.source('M6.E');
  const { exit_code: exitCode } = payload as { exit_code?: unknown };
  if (typeof exitCode !== 'number') throw new Error('M6.E names no exit code');
  return exitCode;
}

async function readViewRows(context: LaneContext): Promise<Readonly<Record<string, number>>> {
  const key = runKey(context, 'oracle/stream_sort_summary.json');
  const { document } = await readAt(context, key, StreamSortSummaryV1.parse);
  return Object.fromEntries(
    document.per_output_results.flatMap(({ output_id, rows }) => (rows === undefined ? [] : [[output_id, rows]])),
  );
}
