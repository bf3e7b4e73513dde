import { renderHandle } from '@spine-green/evidence-schemas';
import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { readDecisionLaneTruth } from '../../lib/truth/decision-lane.ts';
import type { ClosureInputs } from '../inputs.ts';
import type { InputFacts } from '../lanes/c-input-readiness.ts';
import { readCaseTruth } from './case-truth.ts';
import { readIngressTruth, readLivePartitions } from './truth.ts';

export async function gatherInputs(context: LaneContext): Promise<InputFacts> {
  const inputs = await readClosureInputs(context);
  return {
    inputs,
    truth: await observe(async () => readIngressTruth(await context.session.database(), getRunId(context))),
    lane: await observe(async () => readDecisionLaneTruth(await context.session.database(), getRunId(context))),
    cases: await observe(async () => readCaseTruth(await context.session.database(), getRunId(context))),
    live: await observe(async () => readLivePartitions(await context.session.eventLog(), topicsOf(inputs))),
  };
}

async function readClosureInputs(context: LaneContext): Promise<ClosureInputs> {
  const tokens = { platform_run_id: getRunId(context) };
  const read = <T>(key: () => string, parse: (value: unknown) => T): Promise<Fact<T>> =>
    observe(async () => (await readAt(context, key(), parse)).document);
  return {
    run_manifest: await read(() => runKey(context, 'run.json'), RunManifestV1.parse),
    receipt_summary: await read(() => renderHandle('RECEIPT_SUMMARY_PATH_PATTERN', tokens), ReceiptSummaryV1.parse),
    quarantine_summary: await read(
      () => renderHandle('QUARANTINE_INDEX_PATH_PATTERN', tokens),
      QuarantineSummaryV1.parse,
    ),
    kafka_offsets: await read(
      () => renderHandle('KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN', tokens),
      KafkaOffsetsSnapshotV1.parse,
    ),
    rtdl_offsets: await read(() => renderHandle('OFFSETS_SNAPSHOT_PATH_PATTERN', tokens), OffsetsSnapshotV1.parse),
    caught_up: await read(() => runKey(context, 'rtdl_core/caught_up.json'), CaughtUpV1.parse),
    archive_summary: await read(
      () => runKey(context, 'rtdl_core/archive_write_summary.json'),
      ArchiveWriteSummaryV1.parse,
    ),
    decision_summary: await read(() => runKey(context, 'decision_lane/decision_summary.json'), DecisionSummaryV1.parse),
    action_summary: await read(() => runKey(context, 'decision_lane/action_summary.json'), ActionSummaryV1.parse),
    audit_summary: await read(() => runKey(context, 'decision_lane/audit_summary.json'), AuditSummaryV1.parse),
    case_summary: await read(() => runKey(context, 'case_labels/case_summary.json'), CaseSummaryV1.parse),
    label_summary: await read(() => runKey(context, 'case_labels/label_summary.json'), LabelSummaryV1.parse),
  };
}

const topicsOf = ({ kafka_offsets: ingest, rtdl_offsets: rtdl }: ClosureInputs): readonly string[] => [
  ...(isReadable(ingest) ? ingest.value.topics.map(({ topic }) => topic) : []),
  ...(isReadable(rtdl) ? rtdl.value.groups.flatMap(({ topics }) => topics.map(({ topic }) => topic)) : []),
];
