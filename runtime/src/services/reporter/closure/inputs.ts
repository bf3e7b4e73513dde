import { isPlatformError } from '@spine-green/evidence-schemas';
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
import { type Evidence, readEvidence } from '../../../evidence/read.ts';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import { runKey } from '../../../observability/writer.ts';
import { caseTotals } from '../documents/cases.ts';
import { total } from '../ingest/documents.ts';
import type { Blocker, ClosureFacts } from '../types.ts';

/** The upstream evidence that a closure rests on (M8.C), each by its exact version. */
export interface ClosureInputs {
  readonly run: Evidence<RunManifestV1>;
  readonly receipts: Evidence<ReceiptSummaryV1>;
  readonly quarantine: Evidence<QuarantineSummaryV1>;
  readonly ingestOffsets: Evidence<KafkaOffsetsSnapshotV1>;
  readonly rtdlOffsets: Evidence<OffsetsSnapshotV1>;
  readonly caughtUp: Evidence<CaughtUpV1>;
  readonly archive: Evidence<ArchiveWriteSummaryV1>;
  readonly decisions: Evidence<DecisionSummaryV1>;
  readonly actions: Evidence<ActionSummaryV1>;
  readonly audit: Evidence<AuditSummaryV1>;
  readonly cases: Evidence<CaseSummaryV1>;
  readonly labels: Evidence<LabelSummaryV1>;
}

const INPUTS = {
  run: ['run.json', RunManifestV1.parse],
  receipts: ['ingest/receipt_summary.json', ReceiptSummaryV1.parse],
  quarantine: ['ingest/quarantine_summary.json', QuarantineSummaryV1.parse],
  ingestOffsets: ['ingest/kafka_offsets_snapshot.json', KafkaOffsetsSnapshotV1.parse],
  rtdlOffsets: ['rtdl_core/offsets_snapshot.json', OffsetsSnapshotV1.parse],
  caughtUp: ['rtdl_core/caught_up.json', CaughtUpV1.parse],
  archive: ['rtdl_core/archive_write_summary.json', ArchiveWriteSummaryV1.parse],
  decisions: ['decision_lane/decision_summary.json', DecisionSummaryV1.parse],
  actions: ['decision_lane/action_summary.json', ActionSummaryV1.parse],
  audit: ['decision_lane/audit_summary.json', AuditSummaryV1.parse],
  cases: ['case_labels/case_summary.json', CaseSummaryV1.parse],
  labels: ['case_labels/label_summary.json', LabelSummaryV1.parse],
} as const satisfies Record<keyof ClosureInputs, readonly [string, (value: unknown) => { platform_run_id: string }]>;

export type InputReading =
  | { readonly inputs: ClosureInputs; readonly blockers: readonly [] }
  | { readonly inputs?: undefined; readonly blockers: readonly Blocker[] };

/** Reads all inputs and lists everything that is wrong with any of them. */
export async function readInputs(target: EvidenceTarget, platformRunId: string): Promise<InputReading> {
  const blockers: Blocker[] = [];
  const read = async <T extends { platform_run_id: string }>(
    name: string,
    parse: (value: unknown) => T,
  ): Promise<Evidence<T> | undefined> => {
    try {
      const evidence = await readEvidence(target, runKey(platformRunId, name), parse);
      if (evidence.document.platform_run_id === platformRunId) return evidence;
      blockers.push({ code: 'RUN_SCOPE_MISMATCH', area: name, detail: 'the document names another run' });
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      blockers.push({ code: blockerCode(error.code), area: name, detail: error.message.slice(0, 1024) });
    }
    return undefined;
  };
  const run = await read(...INPUTS.run);
  const receipts = await read(...INPUTS.receipts);
  const quarantine = await read(...INPUTS.quarantine);
  const ingestOffsets = await read(...INPUTS.ingestOffsets);
  const rtdlOffsets = await read(...INPUTS.rtdlOffsets);
  const caughtUp = await read(...INPUTS.caughtUp);
  const archive = await read(...INPUTS.archive);
  const core = run && receipts && quarantine && ingestOffsets && rtdlOffsets && caughtUp && archive;
  const decisions = await read(...INPUTS.decisions);
  const actions = await read(...INPUTS.actions);
  const audit = await read(...INPUTS.audit);
  const cases = await read(...INPUTS.cases);
  const labels = await read(...INPUTS.labels);
  if (!(core && decisions && actions && audit && cases && labels)) return { blockers };
  const planes = { decisions, actions, audit, cases, labels };
  return {
    inputs: { run, receipts, quarantine, ingestOffsets, rtdlOffsets, caughtUp, archive, ...planes },
    blockers: [],
  };
}

function blockerCode(code: string): string {
  if (code === 'E_OBJECT_NOT_FOUND') return 'CLOSURE_INPUT_MISSING';
  if (code === 'E_OBJECT_CORRUPT' || code === 'E_EVIDENCE_DIGEST') return 'EVIDENCE_DIGEST_MISMATCH';
  return 'CLOSURE_INPUT_UNREADABLE';
}

/** Inputs against a recount and against each other (04, section 10): a stale summary is refused, not corrected here. */
export function inputBlockers(inputs: ClosureInputs, facts: ClosureFacts): readonly Blocker[] {
  const { ingress } = facts;
  const stale = (area: string, detail: string): Blocker => ({ code: 'CLOSURE_INPUT_STALE', area, detail });
  const { counts_by_decision, total_receipts } = inputs.receipts.document;
  const blockers: Blocker[] = [];
  if (total_receipts !== total(ingress.receipts) || counts_by_decision.ADMIT !== total(ingress.receipts, 'ADMIT')) {
    blockers.push(stale(INPUTS.receipts[0], `${total_receipts} receipts, recounted ${total(ingress.receipts)}`));
  }
  if (inputs.quarantine.document.total !== ingress.quarantineRows) {
    blockers.push(stale(INPUTS.quarantine[0], `recounted ${ingress.quarantineRows}`));
  }
  if (inputs.archive.document.archived_total !== facts.archive.topics.reduce((sum, { records }) => sum + records, 0)) {
    blockers.push(stale(INPUTS.archive[0], 'the ledger holds another number of records'));
  }
  if (inputs.caughtUp.document.basis_ref.sha256 !== inputs.ingestOffsets.sha256) {
    blockers.push(stale(INPUTS.caughtUp[0], 'it rests on other P7 offsets than the ones that are there'));
  }
  if (!inputs.caughtUp.document.pass) blockers.push(stale(INPUTS.caughtUp[0], 'its verdict is not a pass'));
  blockers.push(...staleLane(inputs, facts));
  const cluster = inputs.ingestOffsets.document.kafka_cluster_id;
  if (inputs.rtdlOffsets.document.kafka_cluster_id !== cluster) {
    blockers.push(stale(INPUTS.rtdlOffsets[0], 'the offsets snapshots name two clusters'));
  }
  const open = ingress.openAmbiguous + ingress.openInFlight;
  if (open > 0) {
    blockers.push({ code: 'PUBLISH_AMBIGUOUS_OPEN', area: 'ingress', detail: `${open} admissions without proof` });
  }
  return blockers;
}

/** Summaries of decisions, cases and labels against the counts of now: one that was written before they came to rest is
 * refused. */
function staleLane(inputs: ClosureInputs, facts: ClosureFacts): readonly Blocker[] {
  const { decisions, actions, audit, cases, labels } = inputs;
  const { lane, ingress } = facts;
  const totals = caseTotals(facts.cases, ingress.receipts);
  const counts = [
    [INPUTS.decisions[0], 'decisions', decisions.document.decisions, lane.decisions.decisions],
    [INPUTS.actions[0], 'intents', actions.document.intents, lane.actions.intents],
    [INPUTS.actions[0], 'outcomes', actions.document.outcomes, lane.actions.outcomes],
    [INPUTS.audit[0], 'records', audit.document.records, lane.audit.records],
    [INPUTS.cases[0], 'triggers', cases.document.triggers_seen, totals.escalated],
    [INPUTS.cases[0], 'cases', cases.document.cases_created, facts.cases.cases.created],
    [INPUTS.cases[0], 'events of timelines', cases.document.timeline_events, totals.timelineEvents],
    [INPUTS.labels[0], 'labels', labels.document.accepted, totals.labelsAccepted],
  ] as const;
  return counts
    .filter(([, , said, counted]) => said !== counted)
    .map(([area, name, said, counted]) => ({
      code: 'CLOSURE_INPUT_STALE',
      area,
      detail: `${said} ${name}, recounted ${counted}`,
    }));
}
