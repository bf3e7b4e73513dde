import { evidenceKey } from '@spine-green/evidence-schemas';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { isReadable, observe } from '../lib/checks/fact.ts';
import type { Session } from '../lib/run/session.ts';

/** What the producer says it streamed; undefined when the run did not come that far. */
export async function readStream(session: Session, platformRunId: string): Promise<WspSummaryV1 | undefined> {
  if (platformRunId === 'N/A') return undefined;
  const key = evidenceKey({ family: 'run', platform_run_id: platformRunId }, 'wsp/wsp_summary.json');
  const read = await observe(() => readEvidence(session.evidence, key, WspSummaryV1.parse));
  return isReadable(read) ? read.value.document : undefined;
}

/** One row per output and their sum: events sent, and how the gate answered. */
export function streamRows({ per_output, totals }: WspSummaryV1): readonly (readonly string[])[] {
  const row = (name: string, counts: WspSummaryV1['totals']): readonly string[] =>
    [name, counts.emitted, counts.acked_admit, counts.acked_duplicate, counts.acked_quarantine].map(String);
  return [
    ['stream', 'sent', 'ADMIT', 'DUPLICATE', 'QUARANTINE'],
    ...per_output.map((output) => row(output.output_id, output)),
    row('all', totals),
  ];
}
