import { evidencePrefix, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { ReconciliationRecordV1 } from '@spine-green/evidence-schemas/documents/reconciliation_record.v1';
import { SrRunEventV1 } from '@spine-green/evidence-schemas/documents/sr_run_event.v1';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { differing } from './compare.ts';
import type { DataFacts } from './facts.ts';
import { isOfIdentity } from './gate/admissions.ts';
import { judged } from './summaries.ts';

/** What scenario runner, producer and reconciler recorded step by step, and what the producer said at the end. */
export function verifyStream(view: BundleView, facts: DataFacts): readonly BundleFailure[] {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return [];
  const prefix = evidencePrefix({ family: 'run', platform_run_id: run });
  const under = (folder: string) => view.under(handle('S3_EVIDENCE_BUCKET'), prefix + folder);
  return [
    ...stepFaults(under('wsp/ready_runs/'), (object) => {
      const row = view.typed(object, WspReadyRunV1);
      return row === undefined ? undefined : { sequence: row.sequence, rest: row.status.toLowerCase() };
    }),
    ...stepFaults(under('sr/run_record/'), (object) => {
      const row = view.typed(object, SrRunEventV1);
      return row === undefined ? undefined : { sequence: row.sequence, rest: row.event_id };
    }),
    ...under('ig/reconciliation/').flatMap((object) =>
      resolutionFaults(view.typed(object, ReconciliationRecordV1), object, facts).map((what) =>
        failureOf(object, what),
      ),
    ),
    ...judged(view, 'wsp/wsp_summary.json', (object) =>
      producerFaults(view.typed(object, WspSummaryV1), under('wsp/ready_runs/'), facts),
    ),
  ];
}

/** Objects `<folder>/<six digits><separator><rest>.json` that count up from 1 within their folder. */
function stepFaults(
  objects: readonly BundleObject[],
  read: (object: BundleObject) => { readonly sequence: number; readonly rest: string } | undefined,
): readonly BundleFailure[] {
  const steps = new Map<string, number>();
  return objects.flatMap((object) => {
    const row = read(object);
    if (row === undefined) return [failureOf(object, 'is no step of its kind')];
    const at = object.key.lastIndexOf('/');
    const folder = object.key.slice(0, at);
    const due = (steps.get(folder) ?? 0) + 1;
    steps.set(folder, row.sequence);
    const name = object.key.slice(at + 1);
    const own = name === `${String(row.sequence).padStart(6, '0')}${name.charAt(6)}${row.rest}.json`;
    return [
      ...(row.sequence === due ? [] : [failureOf(object, `is step ${row.sequence}, due is ${due}`)]),
      ...(own ? [] : [failureOf(object, 'lies under the name of another step')]),
    ];
  });
}

function resolutionFaults(
  record: ReconciliationRecordV1 | undefined,
  { key }: BundleObject,
  { receipts }: DataFacts,
): readonly string[] {
  if (record === undefined) return ['is no record of a reconciliation'];
  const { platform_run_id: run, event_class, event_id, attempt, new_state } = record;
  const dedupeKey = sha256Hex(`${run}:${event_class}:${event_id}`);
  const id = sha256Hex32(`reconciliation|${dedupeKey}|${attempt}|${new_state}`);
  const [lowest] = record.matches;
  const place = lowest === undefined ? undefined : { ...lowest, offset: Number(lowest.offset) };
  const cell = place === undefined ? undefined : receipts.admitted.get(place);
  const admitted = cell !== undefined && isOfIdentity(cell, dedupeKey);
  return [
    ...(record.dedupe_key === dedupeKey ? [] : ['has the dedupe key of another event']),
    ...(record.reconciliation_id === id && key.endsWith(`/${id}.json`) ? [] : ['has the id of another resolution']),
    ...(new_state === 'ADMITTED' && !admitted
      ? ['says ADMITTED, and no receipt admits at the place that it found']
      : []),
  ];
}

/** A producer that was never interrupted sent exactly what the gate answered. */
function producerFaults(
  summary: WspSummaryV1 | undefined,
  steps: readonly BundleObject[],
  { receipts }: DataFacts,
): readonly string[] {
  if (summary === undefined) return [];
  const { per_output: outputs, totals } = summary;
  const sum = (name: keyof typeof totals): number => outputs.reduce((all, one) => all + one[name], 0);
  const whole = summary.attempt === 1 && outputs.every(({ resumed_from }) => resumed_from === null);
  const admitted = (eventType: string): number =>
    receipts.tallies.receipts
      .filter((one) => one.principal === 'wsp' && one.eventType === eventType && one.decision === 'ADMIT')
      .reduce((all, { count }) => all + count, 0);
  return [
    ...differing({
      totals: [
        totals,
        {
          emitted: sum('emitted'),
          acked_admit: sum('acked_admit'),
          acked_duplicate: sum('acked_duplicate'),
          acked_quarantine: sum('acked_quarantine'),
        },
      ],
    }),
    ...outputs.flatMap((one) =>
      differing({
        ...(whole ? { [`acked_admit of ${one.output_id}`]: [one.acked_admit, admitted(one.output_id)] } : {}),
        [`emitted of ${one.output_id}`]: [one.emitted, one.acked_admit + one.acked_duplicate + one.acked_quarantine],
      }),
    ),
    ...summary.ready_run_refs
      .filter((ref) => !steps.some(({ bucket, key }) => ref === `s3://${bucket}/${key}`))
      .map((ref) => `names ${ref}, which is not there`),
  ];
}
