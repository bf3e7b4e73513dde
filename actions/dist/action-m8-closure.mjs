import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/handle-probes.ts
import { probeHandles$actions_lib_platform_handle_probes } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { readDocument$actions_lib_run_sources } from "./lib.mjs";
import { readSource$actions_lib_run_sources } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { gatherClosure$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m8-closure/facts/a-handle-closure.ts
var gatherClosureHandles = async (context) => ({
  ...await gatherClosure$actions_lib_shared_lanes_closure(context, "M8.A", { probe: probeHandles$actions_lib_platform_handle_probes }),
  spine: await observe$actions_lib_checks_fact(() => readSpine(context))
});
var readSpine = ({ session, ledger }) => Promise.all(
  Object.entries(ledger.phases.M7.lanes).filter(([, { planned }]) => !planned).map(async ([lane, { status }]) => ({ status, source: await readSource$actions_lib_run_sources(session.evidence, ledger, lane) }))
);

// other-part:evidence-schemas/src/generated/run_manifest.v1.ts
import { RunManifestV1$evidence_schemas_src_generated_run_manifest_v1 } from "./schemas.mjs";

// other-part:runtime/src/kernel/advisory-lock-id.ts
import { advisoryLockId$runtime_src_kernel_advisory_lock_id } from "./substrate.mjs";

// other-part:actions/lib/platform/image-help.ts
import { readImageCatalogue$actions_lib_platform_image_help } from "./lib.mjs";
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";

// other-part:actions/lib/handovers/m6.ts
import { igReadinessHandover$actions_lib_handovers_m6 } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { taskSpec$actions_lib_platform_tasks } from "./lib.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m8-closure/facts/reporter-job.ts
var REPORTER_MS_MAX = 6e5;
async function reporterSpec(context, holdMs = 0) {
  const { settle_ms: settleMs } = profileValues$actions_lib_run_profile(context.decision("profile").value);
  return taskSpec$actions_lib_platform_tasks(context, "reporter", {
    REPORTER_SCOPE: "closure",
    // Declared and wired: a lock that was only declared is what the first reference probe failed on.
    REPORTER_LOCK_BACKEND: handle$evidence_schemas_src_handles("REPORTER_LOCK_BACKEND"),
    REPORTER_LOCK_KEY_PATTERN: lockKeyPattern(),
    REPORTER_HOLD_SECONDS: seconds(holdMs),
    REPORTER_SETTLE_SECONDS: seconds(settleMs),
    REPORTER_REQUIRED_COMPONENTS: MODES$runtime_src_catalog.filter(({ kind }) => kind === "daemon").map(({ mode }) => mode).join(","),
    RTDL_CORE_CONSUMER_GROUP_ID: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"),
    RTDL_CAUGHT_UP_LAG_MAX: String(handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX")),
    ...await declaredAnomalies(context)
  });
}
async function declaredAnomalies(context) {
  const { declared_refusals: declared } = await context.handover(igReadinessHandover$actions_lib_handovers_m6);
  if (declared.length === 0) return {};
  const entries = declared.map(({ reason, count, ref }) => `${reason}:${count}:${ref}`);
  return { REPORTER_EXPECTED_ANOMALIES: entries.join(",") };
}
var seconds = (ms) => String(Math.ceil(ms / 1e3));
function lockKeyPattern() {
  const [row] = resolveHandles$evidence_schemas_src_handles(["REPORTER_LOCK_KEY_PATTERN"]);
  if (row?.value_or_locator == null) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", "REPORTER_LOCK_KEY_PATTERN");
  return String(row.value_or_locator);
}

// actions/m8-closure/facts/b-reporter-readiness.ts
var MIB = 1048576;
var gatherReporterReadiness = async (context) => ({
  spec: await observe$actions_lib_checks_fact(() => reporterSpec(context)),
  kind: await observe$actions_lib_checks_fact(async () => {
    const modes = await readImageCatalogue$actions_lib_platform_image_help(context);
    return modes.find(({ mode }) => mode === "reporter")?.kind ?? null;
  }),
  required: await observe$actions_lib_checks_fact(() => readRequiredEnvironment$actions_lib_platform_image_help(context, "reporter")),
  manifest: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1.parse)).document
  ),
  memoryMib: await observe$actions_lib_checks_fact(() => Math.floor(process.availableMemory() / MIB)),
  lock: await observe$actions_lib_checks_fact(() => tryLock(context))
});
async function tryLock(context) {
  const { environment } = await reporterSpec(context);
  const key = (environment.REPORTER_LOCK_KEY_PATTERN ?? "").replaceAll("{platform_run_id}", getRunId$actions_lib_run_evidence(context));
  const backend = environment.REPORTER_LOCK_BACKEND ?? "none";
  return { backend, key, ...await holdTwice(await context.session.database(), advisoryLockId$runtime_src_kernel_advisory_lock_id(key)) };
}
async function holdTwice(database, id) {
  const first = await database.session();
  try {
    const free = await first.tryAdvisoryLock(id);
    const second = await database.session();
    try {
      const refused = !await second.tryAdvisoryLock(id);
      if (!refused) await second.advisoryUnlock(id);
      return { free, exclusive: free && refused };
    } finally {
      await second.close();
      if (free) await first.advisoryUnlock(id);
    }
  } finally {
    await first.close();
  }
}

// other-part:evidence-schemas/src/generated/archive_write_summary.v1.ts
import { ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/caught_up.v1.ts
import { CaughtUpV1$evidence_schemas_src_generated_caught_up_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
import { KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/offsets_snapshot.v1.ts
import { OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/quarantine_summary.v1.ts
import { QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/receipt_summary.v1.ts
import { ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1 } from "./schemas.mjs";

// other-part:runtime/src/consumer/streams.ts
import { streamIdOf$runtime_src_consumer_streams } from "./substrate.mjs";
import { topicsReadBy$runtime_src_consumer_streams } from "./substrate.mjs";

// actions/m8-closure/facts/truth.ts
async function readIngressTruth(database, platformRunId) {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    values
  });
  const admitted = await database.query({
    text: `SELECT c.topic, a.eb_partition AS partition, count(*)::text AS events, min(a.eb_offset)::text AS first_offset,
        max(a.eb_offset)::text AS last_offset
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2 ORDER BY 1, 2`,
    values
  });
  const [rest] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
        (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantined,
        (SELECT count(*) FROM ig.receipts WHERE platform_run_id = $1 AND receipt_write_failed)::text AS unwritten`,
    values
  });
  const unknown = await database.query({
    text: `SELECT c.principal, count(*)::text AS count FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND r.decision = 'QUARANTINE' AND r.reason_codes = ARRAY['PUBLISH_AMBIGUOUS']
      GROUP BY 1 ORDER BY 1`,
    values
  });
  const anomalies = await readAnomalies(database, platformRunId);
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      decision: String(row.decision),
      count: Number(row.count)
    })),
    admitted: admitted.map((row) => ({
      topic: String(row.topic),
      partition: Number(row.partition),
      events: Number(row.events),
      first_offset: Number(row.first_offset),
      last_offset: Number(row.last_offset)
    })),
    quarantined: Number(rest?.quarantined),
    open: Number(rest?.open),
    receiptWriteFailed: Number(rest?.unwritten),
    unknownOutcomes: unknown.map((row) => ({ principal: String(row.principal), count: Number(row.count) })),
    anomalies,
    explained: await readExplained(database, platformRunId, anomalies)
  };
}
async function readAnomalies(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT reason, sum(count)::text AS count FROM (
        SELECT code AS reason, count(*) AS count FROM ig.quarantine_rows q, unnest(q.reason_codes) AS code
          WHERE q.platform_run_id = $1 GROUP BY code
        UNION ALL SELECT reason, count(*) FROM rtdl.archive_failures WHERE platform_run_id = $1 GROUP BY reason
        UNION ALL SELECT 'DUPLICATE_PUBLISH', count(*) - count(DISTINCT r.dedupe_key)
          FROM ig.reconciliations r, json_array_elements(r.record::json -> 'matches')
          WHERE r.platform_run_id = $1 AND r.new_state = 'ADMITTED'
        UNION ALL SELECT 'REPLAY_BASIS_MISMATCH', count(*) FROM rtdl.archive_offset_mismatches WHERE stream_id = $2
      ) AS seen GROUP BY reason HAVING sum(count) > 0 ORDER BY seen.reason`,
    values: [platformRunId, streamIdOf$runtime_src_consumer_streams("archive-writer", platformRunId)]
  });
  return Object.fromEntries(rows.map((row) => [String(row.reason), Number(row.count)]));
}
async function readExplained(database, platformRunId, { DUPLICATE_PUBLISH: copies }) {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS resolved FROM ig.quarantine_rows q JOIN ig.receipt_rows r ON r.receipt_id = q.receipt_id
      WHERE q.platform_run_id = $1 AND q.reason_codes = ARRAY['PUBLISH_AMBIGUOUS'] AND encode(r.dedupe_key, 'hex') IN
        (SELECT dedupe_key FROM ig.reconciliations WHERE platform_run_id = $1)`,
    values: [platformRunId]
  });
  const resolved = Number(row?.resolved);
  return {
    ...copies === void 0 ? {} : { DUPLICATE_PUBLISH: copies },
    ...resolved === 0 ? {} : { PUBLISH_AMBIGUOUS: resolved }
  };
}
async function readArchiveTruth(database, platformRunId) {
  const stream = streamIdOf$runtime_src_consumer_streams("archive-writer", platformRunId);
  const records = await database.query({
    text: `SELECT topic, sum(record_count)::text AS records FROM rtdl.archive_segments s
      WHERE platform_run_id = $1 GROUP BY s.topic ORDER BY s.topic`,
    values: [platformRunId]
  });
  const [totals] = await database.query({
    text: `SELECT (SELECT coalesce(sum(value), 0) FROM obs.run_counters WHERE platform_run_id = $1
          AND component = 'archive-writer' AND counter = 'seen_total')::text AS seen,
        (SELECT count(*) FROM rtdl.archive_offset_mismatches WHERE stream_id = $2)::text AS mismatched`,
    values: [platformRunId, stream]
  });
  const [holes] = await database.query({
    text: `SELECT count(*)::text AS partitions FROM rtdl.archive_checkpoints c WHERE stream_id = $2
      AND next_offset - start_offset <>
        (SELECT coalesce(sum(record_count), 0) FROM rtdl.archive_segments s
          WHERE s.stream_id = c.stream_id AND s.topic = c.topic AND s.partition_id = c.partition_id)
        + (SELECT count(*) FROM rtdl.archive_failures f WHERE f.platform_run_id = $1 AND NOT f.archived
          AND f.topic = c.topic AND f.partition_id = c.partition_id)
        + (SELECT coalesce(sum(value), 0) FROM obs.run_counters r WHERE r.platform_run_id = $1
          AND r.component = 'archive-writer' AND r.counter = 'run_scope_skipped'
          AND r.dim = c.topic || '/' || c.partition_id)`,
    values: [platformRunId, stream]
  });
  const found = new Map(records.map((row) => [String(row.topic), Number(row.records)]));
  return {
    seen: Number(totals?.seen),
    mismatched: Number(totals?.mismatched),
    holes: Number(holes?.partitions),
    recordsByTopic: Object.fromEntries([
      ...topicsReadBy$runtime_src_consumer_streams("archive-writer").map((topic) => [topic, 0]),
      ...found
    ])
  };
}
async function readLivePartitions(log, topics) {
  const partitions = [];
  for (const topic of new Set(topics)) {
    partitions.push(...(await log.watermarks(topic)).map((watermark) => ({ topic, ...watermark })));
  }
  return partitions;
}

// actions/m8-closure/facts/c-input-readiness.ts
async function gatherInputs(context) {
  const inputs = await readClosureInputs(context);
  return {
    inputs,
    truth: await observe$actions_lib_checks_fact(async () => readIngressTruth(await context.session.database(), getRunId$actions_lib_run_evidence(context))),
    live: await observe$actions_lib_checks_fact(async () => readLivePartitions(await context.session.eventLog(), topicsOf(inputs)))
  };
}
async function readClosureInputs(context) {
  const tokens = { platform_run_id: getRunId$actions_lib_run_evidence(context) };
  const read = (key, parse) => observe$actions_lib_checks_fact(async () => (await readAt$actions_lib_run_evidence(context, key(), parse)).document);
  return {
    run_manifest: await read(() => runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1.parse),
    receipt_summary: await read(() => renderHandle$evidence_schemas_src_handles("RECEIPT_SUMMARY_PATH_PATTERN", tokens), ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1.parse),
    quarantine_summary: await read(
      () => renderHandle$evidence_schemas_src_handles("QUARANTINE_INDEX_PATH_PATTERN", tokens),
      QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1.parse
    ),
    kafka_offsets: await read(
      () => renderHandle$evidence_schemas_src_handles("KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN", tokens),
      KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1.parse
    ),
    rtdl_offsets: await read(() => renderHandle$evidence_schemas_src_handles("OFFSETS_SNAPSHOT_PATH_PATTERN", tokens), OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1.parse),
    caught_up: await read(() => runKey$actions_lib_run_evidence(context, "rtdl_core/caught_up.json"), CaughtUpV1$evidence_schemas_src_generated_caught_up_v1.parse),
    archive_summary: await read(
      () => runKey$actions_lib_run_evidence(context, "rtdl_core/archive_write_summary.json"),
      ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1.parse
    )
  };
}
var topicsOf = ({ kafka_offsets: ingest, rtdl_offsets: rtdl }) => [
  ...isReadable$actions_lib_checks_fact(ingest) ? ingest.value.topics.map(({ topic }) => topic) : [],
  ...isReadable$actions_lib_checks_fact(rtdl) ? rtdl.value.groups.flatMap(({ topics }) => topics.map(({ topic }) => topic)) : []
];

// runtime/src/mode.ts
var EXIT = {
  /** Done; and for a daemon: told to stop, drained, closed, also when it was still opening. */
  ok: 0,
  /** An operating error: what could not be opened, another schema, a lock that was lost while working. */
  failed: 1,
  /** The reporter found what blocks the closure, and wrote it. */
  closureBlocked: 3,
  usage: 64,
  /** Another instance holds the lock, at the start; nothing was done. */
  busy: 75,
  /** A key is missing or malformed; nothing was opened. */
  configuration: 78
};

// other-part:evidence-schemas/src/generated/anomaly_summary.v1.ts
import { AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/environment_conformance.v1.ts
import { EnvironmentConformanceV1$evidence_schemas_src_generated_environment_conformance_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/reconciliation.v1.ts
import { ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/replay_anchors.v1.ts
import { ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/run_completed.v1.ts
import { RunCompletedV1$evidence_schemas_src_generated_run_completed_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/run_report.v1.ts
import { RunReportV1$evidence_schemas_src_generated_run_report_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/json-lines.ts
import { jsonLines$runtime_src_evidence_json_lines } from "./substrate.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// actions/m8-closure/closure-set.ts
var CLOSURE_HANDLES = {
  run_report: "RUN_REPORT_PATH_PATTERN",
  reconciliation: "RECONCILIATION_PATH_PATTERN",
  replay_anchors: "REPLAY_ANCHORS_PATH_PATTERN",
  environment_conformance: "ENV_CONFORMANCE_PATH_PATTERN",
  anomaly_summary: "ANOMALY_SUMMARY_PATH_PATTERN",
  governance_events: "GOVERNANCE_EVENTS_PATH_PATTERN"
};
var CLOSURE_NAMES = Object.keys(CLOSURE_HANDLES);
var BY_DAEMON = "environment_conformance";
var MARKER = "run_completed";
var REPORTER_OBJECTS = [...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON), MARKER];
var NO_RUN = "none";
var closureKey = ({ platformRunId = NO_RUN }, name) => renderHandle$evidence_schemas_src_handles(CLOSURE_HANDLES[name], { platform_run_id: platformRunId });
function markerKey({ platformRunId = NO_RUN }, number) {
  const key = renderHandle$evidence_schemas_src_handles("RUN_CLOSURE_MARKER_PATH_PATTERN", { platform_run_id: platformRunId });
  return number === 0 ? key : key.replace(/\.json$/, `.supersede-${number}.json`);
}
function lockOf({ platformRunId = NO_RUN }) {
  const key = renderHandle$evidence_schemas_src_handles("REPORTER_LOCK_KEY_PATTERN", { platform_run_id: platformRunId });
  return { key, id: advisoryLockId$runtime_src_kernel_advisory_lock_id(key) };
}
var newestMarker = ({ markers }) => isReadable$actions_lib_checks_fact(markers) ? markers.value.at(-1) : void 0;

// actions/m8-closure/facts/closure-set.ts
var closurePlaceOf = ({ session, platformRunId }) => ({
  evidence: session.evidence,
  platformRunId
});
async function readClosureSet(place) {
  const markers = await observe$actions_lib_checks_fact(() => readMarkers(place));
  const refs = isReadable$actions_lib_checks_fact(markers) ? markers.value.at(-1)?.document.closure_refs : void 0;
  const read = (name, parse) => (
    // The key is the pinned one: a marker that names another place does not lead the gate there.
    observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(place.evidence, closureKey(place, name), parse, refs?.[`${name}_ref`].version_id))
  );
  return {
    markers,
    run_report: await read("run_report", RunReportV1$evidence_schemas_src_generated_run_report_v1.parse),
    reconciliation: await read("reconciliation", ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1.parse),
    replay_anchors: await read("replay_anchors", ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1.parse),
    environment_conformance: await read("environment_conformance", EnvironmentConformanceV1$evidence_schemas_src_generated_environment_conformance_v1.parse),
    anomaly_summary: await read("anomaly_summary", AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1.parse),
    governance_events: await observe$actions_lib_checks_fact(() => readRollUp(place, refs?.governance_events_ref.version_id))
  };
}
async function readMarkers(place) {
  const { store, bucket } = place.evidence;
  const markers = [];
  for (let number = 0; ; number += 1) {
    const key = markerKey(place, number);
    const stored = await store.head(bucket, key);
    if (stored === void 0) break;
    const read = await readEvidence$runtime_src_evidence_read(place.evidence, key, RunCompletedV1$evidence_schemas_src_generated_run_completed_v1.parse, stored.versionId);
    const versions = (await store.versions(bucket, key)).length;
    markers.push({ key, writtenAtUtc: stored.writtenAtUtc, versions, ...read });
  }
  if (markers.length === 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${markerKey(place, 0)} is absent`);
  return markers;
}
async function readRollUp(place, versionId) {
  const { store, bucket } = place.evidence;
  const stored = await store.get(bucket, closureKey(place, "governance_events"), versionId);
  return {
    versionId: stored.versionId,
    sha256: stored.sha256,
    writtenAtUtc: stored.writtenAtUtc,
    rows: jsonLines$runtime_src_evidence_json_lines(stored.body, "the roll-up")
  };
}

// actions/m8-closure/facts/closure-versions.ts
async function readClosureVersions(place) {
  const found = [];
  for (const name of CLOSURE_NAMES.filter((one) => one !== BY_DAEMON)) {
    found.push(...await versionsAt(place, name, closureKey(place, name)));
  }
  for (let number = 0; ; number += 1) {
    const versions = await versionsAt(place, MARKER, markerKey(place, number));
    if (versions.length === 0) return found;
    found.push(...versions);
  }
}
async function readClosureHistory(place) {
  const history = [];
  for (const version of await readClosureVersions(place)) history.push(await signedVersion(place, version));
  return history;
}
async function gainedSince(place, before) {
  const known = new Set(before.map(({ key, versionId }) => `${key} ${versionId}`));
  const now = (await readClosureVersions(place)).filter(({ key, versionId }) => !known.has(`${key} ${versionId}`));
  const gained = [];
  for (const version of now) gained.push(await signedVersion(place, version));
  return gained;
}
async function versionsAt({ evidence: { store, bucket } }, name, key) {
  const versions = await store.versions(bucket, key);
  return versions.map(({ versionId }) => ({ name, key, versionId }));
}
async function signedVersion({ evidence }, { name, key, versionId }) {
  if (name === "governance_events") return { name, versionId, writer: null };
  const { document } = await readEvidence$runtime_src_evidence_read(evidence, key, taskOf, versionId);
  return { name, versionId, writer: document };
}
function taskOf(value) {
  const writer = typeof value === "object" && value !== null && "writer" in value ? value.writer : void 0;
  const task = typeof writer === "object" && writer !== null && "task_arn" in writer ? writer.task_arn : void 0;
  return typeof task === "string" ? task : "unnamed";
}

// other-part:evidence-schemas/src/generated/reporter_lock_event.v1.ts
import { ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1 } from "./schemas.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/m8-closure/facts/lock-evidence.ts
var LIST = "obs/reporter_lock.jsonl";
async function readLockEvents(place, taskArns) {
  const { store, bucket } = place.evidence;
  const events = [];
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, bucket, runKey$actions_lib_run_evidence(place, LIST).replace(/\.jsonl$/, "/"))) {
    const { document } = await readEvidence$runtime_src_evidence_read(place.evidence, key, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1.parse);
    if (taskArns.includes(document.task_arn)) events.push(document);
  }
  return events.sort((one, other) => one.ts_utc < other.ts_utc ? -1 : Number(one.ts_utc > other.ts_utc));
}
async function readLockList(place) {
  const { store, bucket } = place.evidence;
  const { body } = await store.get(bucket, runKey$actions_lib_run_evidence(place, LIST));
  return jsonLines$runtime_src_evidence_json_lines(body, "the lock list").map((line) => ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1.parse(line));
}
async function readAcquisitions(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT fence::text, instance, acquired_at, released_at FROM obs.reporter_runs
      WHERE platform_run_id = $1 ORDER BY reporter_runs.fence`,
    values: [platformRunId]
  });
  return rows.map(({ fence, instance, acquired_at, released_at }) => ({
    fence,
    instance,
    acquiredAtUtc: acquired_at,
    releasedAtUtc: released_at ?? void 0
  }));
}

// actions/m8-closure/facts/d-single-writer-probe.ts
async function gatherProbe(context) {
  const place = closurePlaceOf(context);
  const holdMs = profileValues$actions_lib_run_profile(context.decision("profile").value).contention_overlap_ms;
  const before = await observe$actions_lib_checks_fact(() => readClosureVersions(place));
  const tasks = isReadable$actions_lib_checks_fact(before) ? await observe$actions_lib_checks_fact(() => runBoth(context, holdMs)) : before;
  const arns = isReadable$actions_lib_checks_fact(tasks) ? tasks.value.map(({ taskArn }) => taskArn) : [];
  return {
    tasks,
    events: await observe$actions_lib_checks_fact(() => readLockEvents(place, arns)),
    acquisitions: await observe$actions_lib_checks_fact(async () => readAcquisitions(await context.session.database(), getRunId$actions_lib_run_evidence(context))),
    gained: isReadable$actions_lib_checks_fact(before) ? await observe$actions_lib_checks_fact(() => gainedSince(place, before.value)) : before,
    holdMs,
    deniedExitCode: EXIT.busy
  };
}
async function runBoth(context, holdMs) {
  const compute = context.session.compute();
  const spec = await reporterSpec(context, holdMs);
  context.report(`reporter: two tasks, lock held for ${holdMs} ms`);
  const options = { timeoutMs: REPORTER_MS_MAX };
  const tasks = await Promise.all([compute.runJob(spec, options), compute.runJob(spec, options)]);
  for (const { taskArn, exitCode } of tasks) context.report(`${taskArn}: exit ${exitCode}`);
  return tasks;
}

// actions/m8-closure/facts/e-reporter-execution.ts
async function gatherExecution(context) {
  const place = closurePlaceOf(context);
  const task = await observe$actions_lib_checks_fact(() => runReporter(context));
  return {
    task,
    events: await observe$actions_lib_checks_fact(() => readLockEvents(place, isReadable$actions_lib_checks_fact(task) ? [task.value.taskArn] : [])),
    list: await observe$actions_lib_checks_fact(() => readLockList(place)),
    acquisitions: await observe$actions_lib_checks_fact(async () => readAcquisitions(await context.session.database(), getRunId$actions_lib_run_evidence(context)))
  };
}
async function runReporter(context) {
  const compute = context.session.compute();
  context.report("reporter: started");
  const task = await compute.runJob(await reporterSpec(context), { timeoutMs: REPORTER_MS_MAX });
  context.report(`reporter: exit ${task.exitCode}`);
  return task;
}

// other-part:runtime/src/truth/receipt-scan/scan.ts
import { SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";
import { scanReceipts$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";

// other-part:actions/lib/platform/service-state.ts
import { servicesNamed$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// other-part:actions/lib/run/pinned-digests.ts
import { pinnedDigests$actions_lib_run_pinned_digests } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { oneOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m8-closure/execution.ts
var reporterExecutionHandover = handoverOf$actions_lib_run_handover("M8.E", {
  task_arn: text$actions_lib_run_handover,
  started_at_utc: text$actions_lib_run_handover,
  stopped_at_utc: text$actions_lib_run_handover,
  /** Number of the acquisition under which it wrote. */
  fence: text$actions_lib_run_handover
});

// actions/m8-closure/facts/conformance-answer.ts
async function readConformanceAnswer(database, platformRunId, requestedBy) {
  const [row] = await database.query({
    text: `SELECT request_id::text, document_version_id, document_sha256 FROM obs.conformance_requests
      WHERE platform_run_id = $1 AND requested_by = $2 AND answered_at IS NOT NULL
      ORDER BY conformance_requests.request_id DESC LIMIT 1`,
    values: [platformRunId, requestedBy]
  });
  if (row === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `no conformance was written for ${requestedBy}`);
  return { requestId: row.request_id, requestedBy, versionId: row.document_version_id, sha256: row.document_sha256 };
}

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// actions/m8-closure/facts/recorded-evidence.ts
async function readRecordedEvidence(record, before) {
  const earlier = PLAN_PHASES$actions_lib_ledger_events.slice(0, PLAN_PHASES$actions_lib_ledger_events.indexOf(before));
  const phases = [];
  const faults = [];
  let objects = 0;
  for (const phase of earlier.filter((one) => record.ledger.phases[one].completed !== void 0)) {
    const index = await observe$actions_lib_checks_fact(() => readIndex(record, phase));
    if (!isReadable$actions_lib_checks_fact(index)) {
      faults.push(`${phase}: ${index.unreadable}`);
      continue;
    }
    phases.push(phase);
    for (const { key, version_id, sha256 } of index.value.entries) {
      const read = await observe$actions_lib_checks_fact(() => readDigest(record, { key, version_id }));
      objects += 1;
      if (!isReadable$actions_lib_checks_fact(read)) faults.push(`${key}: ${read.unreadable}`);
      else if (read.value !== sha256) faults.push(`${key}: another digest`);
    }
  }
  return { phases, objects, faults };
}
async function readIndex({ evidence, ledger, substrate }, phase) {
  const { completed } = ledger.phases[phase];
  if (completed === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PHASE_ENVELOPE_MISSING", phase);
  const envelope = await readDocument$actions_lib_run_sources(evidence, completed.envelope, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse);
  const key = evidenceKey$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(substrate, phase, envelope.execution_id), "bundle_index.json");
  const { document } = await readEvidence$runtime_src_evidence_read(evidence, key, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1.parse);
  const { entries, append_only_sets, root_sha256: root } = document;
  const found = digestOf$evidence_schemas_src_digest({ entries, append_only_sets });
  if (root === completed.bundle_root_sha256 && found === root) return document;
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `${key} has root ${found}, the ledger ${completed.bundle_root_sha256}`);
}
async function readDigest({ evidence: { store, bucket } }, { key, version_id }) {
  return sha256Hex$evidence_schemas_src_digest((await store.get(bucket, key, version_id)).body);
}

// actions/m8-closure/facts/f-bundle-completeness.ts
var gatherBundle = async (context) => ({
  set: await readClosureSet(closurePlaceOf(context)),
  newest: await observe$actions_lib_checks_fact(() => readNewest(context)),
  history: await observe$actions_lib_checks_fact(() => readClosureHistory(closurePlaceOf(context))),
  by: await observe$actions_lib_checks_fact(() => readAuthorship(context)),
  scan: await observe$actions_lib_checks_fact(() => scan(context)),
  pins: await observe$actions_lib_checks_fact(async () => {
    const { runConfigDigest, scenarioRunId } = await pinnedDigests$actions_lib_run_pinned_digests(context);
    return { runConfigDigest, scenarioRunId };
  }),
  recorded: await observe$actions_lib_checks_fact(() => {
    const { session, ledger, substrate, definition } = context;
    return readRecordedEvidence({ evidence: session.evidence, ledger, substrate }, definition.plan_phase);
  })
});
async function readNewest({ session, platformRunId }) {
  const { store, bucket } = session.evidence;
  const found = {};
  for (const name of CLOSURE_NAMES) {
    found[name] = (await store.head(bucket, closureKey({ platformRunId }, name)))?.versionId;
  }
  return found;
}
async function readAuthorship(context) {
  const { session } = context;
  const database = await session.database();
  const { task_arn: reporter } = await context.handover(reporterExecutionHandover);
  const services = await servicesNamed$actions_lib_platform_service_state(session.compute(), [handle$evidence_schemas_src_handles("SVC_ENV_CONFORMANCE")]);
  const { image_digest: imageDigest } = await readEpoch$actions_lib_run_epoch(context);
  if (imageDigest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "no image is pinned");
  return {
    reporter,
    holders: (await readAcquisitions(database, getRunId$actions_lib_run_evidence(context))).map(({ instance }) => instance),
    conformance: services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn)),
    answer: await readConformanceAnswer(database, getRunId$actions_lib_run_evidence(context), reporter),
    imageDigest
  };
}
async function scan(context) {
  const { session } = context;
  const eventLog = await session.eventLog();
  return (await session.database()).transaction(
    (database) => scanReceipts$runtime_src_truth_receipt_scan_scan(
      {
        store: session.store,
        evidenceBucket: session.config.buckets.evidence,
        quarantineBucket: session.config.buckets.quarantine,
        database,
        eventLog
      },
      getRunId$actions_lib_run_evidence(context)
    ),
    SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan
  );
}

// actions/m8-closure/facts/g-replay-reconciliation.ts
import { createHash } from "node:crypto";

// other-part:evidence-schemas/src/generated/envelope.v1.ts
import { EnvelopeV1$evidence_schemas_src_generated_envelope_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/wsp_summary.v1.ts
import { WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1 } from "./schemas.mjs";

// other-part:actions/lib/handovers/m7.ts
import { caughtUpHandover$actions_lib_handovers_m7 } from "./lib.mjs";

// other-part:actions/lib/truth/archive-segments.ts
import { listSegments$actions_lib_truth_archive_segments } from "./lib.mjs";
import { readSegmentRows$actions_lib_truth_archive_segments } from "./lib.mjs";

// actions/m8-closure/ingress-truth.ts
var receiptsOf = ({ receipts }, of = {}) => receipts.filter(
  ({ principal, decision }) => principal === (of.principal ?? principal) && decision === (of.decision ?? decision)
).reduce((sum2, { count }) => sum2 + count, 0);
var admittedUnique = ({ admitted }) => admitted.reduce((sum2, { events }) => sum2 + events, 0);
function admittedTopics({ admitted }) {
  const sums = /* @__PURE__ */ new Map();
  for (const { topic, events } of admitted) sums.set(topic, (sums.get(topic) ?? 0) + events);
  return sums;
}

// actions/m8-closure/anchors.ts
function anchorFaults(document, sources, truth) {
  const { ingest, rtdl_core: rtdl } = document.anchors;
  const admitted = receiptsOf(truth.ingress, { decision: "ADMIT" });
  const clusters = [document.kafka_cluster_id, sources.ingest.kafka_cluster_id, sources.rtdl.kafka_cluster_id];
  return [
    ...admitted > 0 && (ingest.length === 0 || rtdl.length === 0) ? ["admissions without an anchor"] : [],
    ...document.counts.ingest_anchors === ingest.length && document.counts.rtdl_anchors === rtdl.length ? [] : ["a count is not the length of its array"],
    ...sourceFaults(document.source_refs, truth.judged),
    ...document.basis_digest === digestOf$evidence_schemas_src_digest(document.anchors) ? [] : ["the basis digest is not that of the anchors"],
    ...clusters.every((id) => id === truth.clusterId) ? [] : ["an anchor or its source is of another cluster"],
    ...[...ingest, ...rtdl].flatMap((anchor) => rangeFault(anchor, truth.live)),
    ...ingest.filter((anchor) => anchor.count !== eventsOf(anchor, truth)).map((one) => `${nameOf(one)}: miscounted`),
    ...uncovered(ingestRanges(sources.ingest), ingest).map((name) => `${name}: published and not anchored`),
    ...uncovered(rtdlRanges(sources.rtdl), rtdl).map((name) => `${name}: consumed and not anchored`),
    ...uncovered(admittedRanges(truth.ingress), ingest).map((name) => `${name}: admitted and not anchored`),
    ...archiveFaults(document.archive, truth.archive)
  ];
}
var sourceFaults = (refs, { ingest, rtdl }) => [["ingest", refs.ingest_offsets_ref, ingest], ["rtdl", refs.rtdl_offsets_ref, rtdl]].filter(([, claimed, judged]) => digestOf$evidence_schemas_src_digest(claimed) !== digestOf$evidence_schemas_src_digest(judged)).map(([name]) => `${name}: another snapshot than the one that was judged`);
function rangeFault(anchor, live) {
  const { start_offset: start, end_offset: end, offset } = anchor;
  if (end <= start || offset !== end) return [`${nameOf(anchor)}: no range`];
  const there = live.find((one) => nameOf(one) === nameOf(anchor));
  return there !== void 0 && start >= there.low && end <= there.high ? [] : [`${nameOf(anchor)}: not what the log holds`];
}
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var eventsOf = (anchor, { ingress }) => ingress.admitted.find((one) => nameOf(one) === nameOf(anchor))?.events ?? 0;
function archiveFaults(claimed, found) {
  const byName = new Map(found.map((set) => [nameOf(set), digestOf$evidence_schemas_src_digest(set)]));
  const names = new Set(claimed.map(nameOf));
  return [
    ...claimed.filter((set) => byName.get(nameOf(set)) !== digestOf$evidence_schemas_src_digest(set)).map((set) => `${nameOf(set)}: the archive holds another set`),
    ...[...byName.keys()].filter((name) => !names.has(name)).map((name) => `${name}: archived and not anchored`)
  ];
}
var uncovered = (ranges, anchors) => ranges.filter(
  (range) => !anchors.some(
    (anchor) => nameOf(anchor) === nameOf(range) && anchor.stream_id === range.stream && anchor.start_offset <= range.start && anchor.end_offset >= range.end
  )
).map(nameOf);
var ingestRanges = ({ topics }) => topics.flatMap(
  ({ topic, partitions }) => partitions.filter(({ end_offset }) => end_offset >= 0).map(({ partition, start_offset, end_offset }) => ({
    ...{ topic, partition, stream: void 0 },
    start: start_offset,
    end: end_offset + 1
  }))
);
var rtdlRanges = ({ groups }) => groups.flatMap(
  ({ stream_id: stream, topics }) => topics.flatMap(
    ({ topic, partitions }) => partitions.filter(({ start_offset, end_offset }) => end_offset > start_offset).map(({ partition, start_offset, end_offset }) => ({
      ...{ topic, partition, stream },
      start: start_offset,
      end: end_offset
    }))
  )
);
var admittedRanges = ({ admitted }) => admitted.map(({ topic, partition, first_offset, last_offset }) => ({
  ...{ topic, partition, stream: void 0 },
  start: first_offset,
  end: last_offset + 1
}));
var spotsOf = ({ anchors }) => anchors.ingest.flatMap(
  ({ topic, partition, start_offset, end_offset }) => [.../* @__PURE__ */ new Set([start_offset, end_offset - 1])].map((offset) => ({ topic, partition, offset }))
);
var spotFaults = (reads, admissions) => [
  ...reads.length === 0 && admissions > 0 ? ["no anchored offset was read"] : [],
  ...reads.filter(({ found }) => found !== "of the run").map((read) => `${nameOf(read)} at ${read.offset}: ${read.found}`)
];

// actions/m8-closure/bundle-handover.ts
var bundleHandover = handoverOf$actions_lib_run_handover("M8.F", {
  marker_key: text$actions_lib_run_handover,
  bundle_root_sha256: text$actions_lib_run_handover,
  receipts: record$actions_lib_run_handover({ lines: count$actions_lib_run_handover, objects: count$actions_lib_run_handover, by_decision: byName$actions_lib_run_handover(count$actions_lib_run_handover), admitted_by_topic: byName$actions_lib_run_handover(count$actions_lib_run_handover) }),
  quarantines: record$actions_lib_run_handover({ records: count$actions_lib_run_handover, by_reason: byName$actions_lib_run_handover(count$actions_lib_run_handover) }),
  log: record$actions_lib_run_handover({ admitted: count$actions_lib_run_handover, copies: count$actions_lib_run_handover, unreceipted: count$actions_lib_run_handover })
});
var objectTruthOf = ({ receipts, quarantines, log }) => ({
  receipts: receipts.lines,
  byDecision: receipts.by_decision,
  admittedByTopic: receipts.admitted_by_topic,
  quarantineRecords: quarantines.records,
  quarantineReasons: Object.keys(quarantines.by_reason),
  copies: log.copies,
  unreceipted: log.unreceipted
});

// actions/m8-closure/facts/g-replay-reconciliation.ts
async function gatherReplay(context) {
  const { session } = context;
  const set = await readClosureSet(closurePlaceOf(context));
  const anchors = mapFact$actions_lib_checks_fact(set.replay_anchors, ({ document }) => document);
  const ofAnchors = async (read) => isReadable$actions_lib_checks_fact(anchors) ? observe$actions_lib_checks_fact(() => read(anchors.value)) : anchors;
  return {
    set,
    sources: await ofAnchors(({ source_refs: refs }) => readSources(context, refs)),
    judged: await observe$actions_lib_checks_fact(async () => {
      const { basis_ref: ingest, offsets_ref: rtdl } = await context.handover(caughtUpHandover$actions_lib_handovers_m7);
      return { ingest, rtdl };
    }),
    ...await readCounts(context),
    archived: await observe$actions_lib_checks_fact(() => readArchivedSets(context)),
    objects: await observe$actions_lib_checks_fact(async () => objectTruthOf(await context.handover(bundleHandover))),
    emitted: await observe$actions_lib_checks_fact(async () => {
      const { document } = await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1.parse);
      return document.totals.emitted;
    }),
    spots: await ofAnchors((document) => readSpots(context, spotsOf(document))),
    live: await ofAnchors(
      async ({ anchors: { ingest, rtdl_core: rtdl } }) => readLivePartitions(
        await session.eventLog(),
        [...ingest, ...rtdl].map(({ topic }) => topic)
      )
    ),
    clusterId: await observe$actions_lib_checks_fact(async () => (await (await session.eventLog()).describe()).clusterId)
  };
}
async function readCounts(context) {
  const counts = await observe$actions_lib_checks_fact(
    async () => (await context.session.database()).transaction(
      async (transaction) => ({
        truth: await readIngressTruth(transaction, getRunId$actions_lib_run_evidence(context)),
        archive: await readArchiveTruth(transaction, getRunId$actions_lib_run_evidence(context))
      }),
      { isolation: "repeatable read", readOnly: true, statementTimeoutMs: 12e4 }
    )
  );
  return { truth: mapFact$actions_lib_checks_fact(counts, ({ truth }) => truth), archive: mapFact$actions_lib_checks_fact(counts, ({ archive }) => archive) };
}
async function readSources({ session }, refs) {
  const { ingest_offsets_ref: ingest, rtdl_offsets_ref: rtdl } = refs;
  return {
    ingest: (await readEvidence$runtime_src_evidence_read(session.evidence, ingest.key, KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1.parse, ingest.version_id)).document,
    rtdl: (await readEvidence$runtime_src_evidence_read(session.evidence, rtdl.key, OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1.parse, rtdl.version_id)).document
  };
}
async function readArchivedSets(context) {
  const { session } = context;
  const platformRunId = getRunId$actions_lib_run_evidence(context);
  const rows = await readSegmentRows$actions_lib_truth_archive_segments(await session.database(), platformRunId);
  return archivedSets(
    rows,
    await listSegments$actions_lib_truth_archive_segments({ store: session.store, bucket: session.config.buckets.archive, platformRunId })
  );
}
function archivedSets(rows, objects) {
  return [...Map.groupBy(rows, ({ topic, partition }) => `${topic}/${partition}`).values()].flatMap((segments) => {
    const [first, last] = [segments[0], segments.at(-1)];
    if (first === void 0 || last === void 0) return [];
    const digest = createHash("sha256");
    for (const { key } of segments) digest.update(`${key}	${objects.get(key) ?? "absent"}
`);
    return [
      {
        topic: first.topic,
        partition: first.partition,
        first_offset: first.firstOffset,
        last_offset: last.lastOffset,
        records: segments.reduce((sum2, { records }) => sum2 + records, 0),
        segments: segments.length,
        set_digest: digest.digest("hex")
      }
    ];
  });
}
async function readSpots(context, spots) {
  const log = await context.session.eventLog();
  const reads = [];
  for (const spot of spots) reads.push({ ...spot, found: await findAt(log, spot, getRunId$actions_lib_run_evidence(context)) });
  return reads;
}
var ONE_RECORD = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
async function findAt(log, { topic, partition, offset }, platformRunId) {
  const [record] = await log.read(topic, partition, offset, ONE_RECORD);
  if (record?.value === void 0 || record.offset !== offset) return "nothing";
  const envelope = jsonOf(record.value);
  if (!EnvelopeV1$evidence_schemas_src_generated_envelope_v1.is(envelope)) return "no envelope";
  return envelope.platform_run_id === platformRunId ? "of the run" : "of another run";
}
function jsonOf(bytes) {
  const read = readJson$evidence_schemas_src_strict_json(bytes);
  return "fault" in read ? void 0 : read.value;
}

// other-part:actions/lib/platform/conformance-skips.ts
import { permittedSkips$actions_lib_platform_conformance_skips } from "./lib.mjs";

// actions/m8-closure/facts/h-obs-gov-closure.ts
async function gatherObsGov(context) {
  const place = closurePlaceOf(context);
  const set = await readClosureSet(place);
  const { governance_events: rollUp } = set;
  return {
    set,
    resolved: await observe$actions_lib_checks_fact(() => resolveRefs(place, newestMarker(set))),
    fence: await observe$actions_lib_checks_fact(() => newestFence(context)),
    conformance: await observe$actions_lib_checks_fact(() => readPins(context)),
    anomalies: await observe$actions_lib_checks_fact(() => readAnomalyTruth(context)),
    facts: isReadable$actions_lib_checks_fact(rollUp) ? await observe$actions_lib_checks_fact(() => readFacts(place, rollUp.value.writtenAtUtc)) : rollUp
  };
}
async function resolveRefs({ evidence }, marker) {
  if (marker === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", "there is no marker");
  const found = {};
  for (const name of CLOSURE_NAMES) {
    const { key, version_id: versionId } = marker.document.closure_refs[`${name}_ref`];
    const read = await observe$actions_lib_checks_fact(() => evidence.store.get(evidence.bucket, key, versionId));
    found[name] = isReadable$actions_lib_checks_fact(read) ? { sha256: sha256Hex$evidence_schemas_src_digest(read.value.body), writtenAtUtc: read.value.writtenAtUtc } : void 0;
  }
  return found;
}
async function newestFence(context) {
  const newest = (await readAcquisitions(await context.session.database(), getRunId$actions_lib_run_evidence(context))).at(-1);
  if (newest === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "nobody ever held the lock of this run");
  return newest.fence;
}
async function readPins(context) {
  const { task_arn: reporter } = await context.handover(reporterExecutionHandover);
  const { runConfigDigest, scenarioRunId } = await pinnedDigests$actions_lib_run_pinned_digests(context);
  const { image_digest: imageDigest } = await readEpoch$actions_lib_run_epoch(context);
  if (imageDigest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "no image is pinned");
  return {
    imageDigest,
    runConfigDigest,
    scenarioRunId,
    environment: context.substrate,
    permitted: permittedSkips$actions_lib_platform_conformance_skips(context.substrate),
    answer: await readConformanceAnswer(await context.session.database(), getRunId$actions_lib_run_evidence(context), reporter)
  };
}
async function readAnomalyTruth(context) {
  const { environment } = await reporterSpec(context);
  const truth = await readIngressTruth(await context.session.database(), getRunId$actions_lib_run_evidence(context));
  return { ...truth, declared: { ...truth.explained, ...declaredIn(environment.REPORTER_EXPECTED_ANOMALIES) } };
}
var declaredIn = (text) => Object.fromEntries(
  (text ?? "").split(",").flatMap((entry) => {
    const [reason, times] = entry.trim().split(":");
    return reason && times ? [[reason, Number(times)]] : [];
  })
);
async function readFacts(place, untilUtc) {
  const { store, bucket } = place.evidence;
  const prefix = runKey$actions_lib_run_evidence(place, "obs/governance/events.jsonl").replace(/\.jsonl$/, "/");
  const facts = [];
  for await (const { key, versionId, writtenAtUtc } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) {
    if (writtenAtUtc > untilUtc) continue;
    const { body } = await store.get(bucket, key, versionId);
    facts.push({ eventId: key.slice(prefix.length).replace(/\.json$/, ""), sha256: sha256Hex$evidence_schemas_src_digest(body) });
  }
  return facts;
}

// other-part:actions/lib/shared-lanes/pack.ts
import { gatherPack$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packName$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { withOwnVerdict$actions_lib_shared_lanes_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m8-closure/facts/i-verdict.ts
var gatherClosureVerdict = async (context) => ({
  verdict: await gatherVerdict$actions_lib_shared_lanes_phase_verdict(context, "M8.I"),
  pack: await gatherPack$actions_lib_shared_lanes_pack(context, {
    required: () => closedDocuments(context),
    scenarioRunId: async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1.parse)).document.scenario_run_id
  })
});
async function closedDocuments(context) {
  const marker = (await readMarkers(closurePlaceOf(context))).at(-1);
  if (marker === void 0) return {};
  const refs = marker.document.closure_refs;
  const documents = CLOSURE_NAMES.filter((name) => name !== "governance_events");
  return {
    ...Object.fromEntries(documents.map((name) => [name, refs[`${name}_ref`]])),
    run_completed: { key: marker.key, version_id: marker.versionId }
  };
}

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";

// actions/m8-closure/lanes/a-handle-closure.ts
var CODES = { handoff: "M8A-B1", unresolved: "M8A-B2", placeholder: "M8A-B3", probe: "M8A-B2" };
var closureHandles = defineLane$actions_lib_run_lane({
  id: "M8.A",
  decide: ({ spine, ...facts }, _written, { substrate }) => {
    const closure = closureJudgement$actions_lib_shared_lanes_closure({ opens: null, codes: CODES }, facts);
    const judged = mapFact$actions_lib_checks_fact(spine, (lanes) => ({
      built: lanes.length,
      not_passing: lanes.filter((lane) => !passes(lane, substrate)).map(({ source }) => source.lane)
    }));
    const opened = isReadable$actions_lib_checks_fact(judged) && judged.value.built > 0 && judged.value.not_passing.length === 0;
    return {
      "M8.A-C01": {
        expected: { handles: closure.expected, spine: { built: { $at_least: 1 }, not_passing: [] } },
        observed: allReadable$actions_lib_checks_check({ handles: closure.observed, spine: judged }),
        fails: opened ? closure.fails : CODES.handoff
      }
    };
  },
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M8.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});
var passes = ({ status, source: { lane, snapshot } }, substrate) => status === "PASS" && isReadable$actions_lib_checks_fact(snapshot) && snapshot.value.lane === lane && laneOverallPass$actions_lib_checks_outcome(substrate, snapshot.value.checks, snapshot.value.blockers);

// actions/m8-closure/lanes/b-reporter-readiness.ts
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["IMAGE_DIGEST", "TASK_ARN"]);
var reporterReadiness = defineLane$actions_lib_run_lane({
  id: "M8.B",
  decide: ({ spec, kind, required, manifest, memoryMib, lock }, _written, context) => ({
    "M8.B-C01": {
      expected: {
        family: handle$evidence_schemas_src_handles("TD_REPORTER"),
        command: ["reporter"],
        kind: "job",
        run_scope: isReadable$actions_lib_checks_fact(manifest) ? manifest.value.platform_run_id : null,
        image_digest: isReadable$actions_lib_checks_fact(manifest) ? manifest.value.image.image_digest : null,
        missing: [],
        memory_mib: { $at_least: handle$evidence_schemas_src_handles("ECS_REPORTER_TASK_MEMORY") }
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ spec, kind, required, manifest, memoryMib }), (read) => ({
        family: read.spec.family,
        command: read.spec.command,
        kind: read.kind,
        run_scope: read.spec.environment[handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")] ?? "none",
        image_digest: read.spec.imageDigest,
        missing: read.required.filter((name) => !SET_BY_COMPUTE.has(name) && !read.spec.environment[name]),
        memory_mib: read.memoryMib
      })),
      fails: "M8B-B1"
    },
    "M8.B-C03": {
      expected: { backend: "db_advisory_lock", key: lockOf(context).key, free: true, exclusive: true },
      observed: lock,
      fails: "M8B-B3"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.B", { environment_names: list$actions_lib_run_handover(text$actions_lib_run_handover), memory_mib: count$actions_lib_run_handover, lock_key: text$actions_lib_run_handover }),
    of: ({ spec, memoryMib, lock }) => isReadable$actions_lib_checks_fact(spec) && isReadable$actions_lib_checks_fact(memoryMib) && isReadable$actions_lib_checks_fact(lock) ? {
      environment_names: Object.keys(spec.value.environment).sort(),
      memory_mib: memoryMib.value,
      lock_key: lock.value.key
    } : void 0
  }
});

// actions/m8-closure/inputs.ts
var unreadableInputs = (inputs) => Object.entries(inputs).flatMap(
  ([name, read]) => isReadable$actions_lib_checks_fact(read) ? [] : [`${name}: ${read.unreadable}`]
);
var foreignInputs = (inputs, platformRunId) => Object.entries(inputs).flatMap(
  ([name, read]) => isReadable$actions_lib_checks_fact(read) && read.value.platform_run_id !== platformRunId ? [name] : []
);
function staleCounts(receipts, quarantines, truth) {
  const counts = receipts.counts_by_decision;
  const pairs = [
    ["ADMIT", counts.ADMIT, receiptsOf(truth, { decision: "ADMIT" })],
    ["DUPLICATE", counts.DUPLICATE, receiptsOf(truth, { decision: "DUPLICATE" })],
    ["QUARANTINE", counts.QUARANTINE, receiptsOf(truth, { decision: "QUARANTINE" })],
    ["receipts", receipts.total_receipts, receiptsOf(truth)],
    ["quarantine records", quarantines.total, truth.quarantined]
  ];
  return pairs.filter(([, recorded, counted]) => recorded !== counted).map(([name, recorded, counted]) => `${name}: ${recorded}, counted ${counted}`);
}
function rangeFaults(ingest, rtdl, { admitted, live }) {
  const published = ingest.topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })));
  const consumed = rtdl.groups.flatMap(
    ({ topics }) => topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })))
  );
  const highs = new Map(live.map(({ topic, partition, high }) => [`${topic}/${partition}`, high]));
  const beyond = [...published.map((one) => ({ ...one, next: one.end_offset + 1 })), ...consumed.map(nextOfConsumer)].filter(({ topic, partition, next }) => next > (highs.get(`${topic}/${partition}`) ?? -1)).map(({ topic, partition }) => `${topic}/${partition}: beyond the end of the log`);
  const backwards = [...published, ...consumed].filter((one) => one.end_offset < one.start_offset);
  const uncovered2 = admitted.flatMap(({ topic, partition, first_offset, last_offset }) => {
    const here = (one) => one.topic === topic && one.partition === partition;
    const inPublished = published.some(
      (one) => here(one) && one.start_offset <= first_offset && one.end_offset >= last_offset
    );
    const unread = consumed.some((one) => here(one) && one.end_offset <= last_offset);
    return [
      ...inPublished ? [] : [`${topic}/${partition}: admissions beyond the recorded range`],
      ...unread ? [`${topic}/${partition}: not consumed to the end`] : []
    ];
  });
  return [
    ...admitted.length === 0 ? ["nothing was admitted"] : [],
    ...published.length === 0 || consumed.length === 0 ? ["a snapshot holds no partition"] : [],
    ...backwards.map(({ topic, partition }) => `${topic}/${partition}: end before start`),
    ...beyond,
    ...uncovered2
  ];
}
var nextOfConsumer = (one) => ({
  ...one,
  next: one.end_offset
});

// actions/m8-closure/lanes/c-input-readiness.ts
var inputReadiness = defineLane$actions_lib_run_lane({
  id: "M8.C",
  decide: ({ inputs, truth, live }, _written, { platformRunId }) => {
    const { receipt_summary: receipts, quarantine_summary: quarantines } = inputs;
    const { kafka_offsets: ingest, rtdl_offsets: rtdl } = inputs;
    return {
      "M8.C-C01a": { expected: [], observed: fact$actions_lib_checks_fact(unreadableInputs(inputs)), fails: "M8C-B1" },
      "M8.C-C02": {
        expected: { of_another_run: [], ambiguous: 0, open: 0, stale: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ receipts, quarantines, truth }), (read) => ({
          of_another_run: foreignInputs(inputs, platformRunId),
          ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
          open: read.truth.open,
          stale: staleCounts(read.receipts, read.quarantines, read.truth)
        })),
        fails: "M8C-B2"
      },
      "M8.C-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ ingest, rtdl, truth, live }),
          (read) => rangeFaults(read.ingest, read.rtdl, { admitted: read.truth.admitted, live: read.live })
        ),
        fails: "M8C-B3"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.C", {
      receipts: list$actions_lib_run_handover(record$actions_lib_run_handover({ principal: text$actions_lib_run_handover, decision: text$actions_lib_run_handover, count: count$actions_lib_run_handover })),
      admitted: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, events: count$actions_lib_run_handover, first_offset: count$actions_lib_run_handover, last_offset: count$actions_lib_run_handover }))
    }),
    of: ({ truth }) => isReadable$actions_lib_checks_fact(truth) ? { receipts: truth.value.receipts, admitted: truth.value.admitted } : void 0
  }
});

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m8-closure/contention.ts
var microsOf = (text) => findMicros$runtime_src_kernel_clock(text) ?? Number.NaN;
var msBetween = (from, to) => {
  const ms = Math.floor((to - from) / 1e3);
  return Number.isNaN(ms) ? 0 : ms;
};
var ofTasks = (tasks, acquisitions) => acquisitions.filter(({ instance }) => tasks.some(({ taskArn }) => taskArn === instance));
function winnerOf(tasks, acquisitions) {
  const [first, ...more] = ofTasks(tasks, acquisitions);
  return more.length === 0 ? first?.instance : void 0;
}
function contentionOf(tasks, acquisitions) {
  const held = ofTasks(tasks, acquisitions);
  return {
    exited_zero: tasks.filter(({ exitCode }) => exitCode === 0).length,
    acquisitions: held.length,
    overlap_ms: msBetween(
      Math.max(...tasks.map(({ startedAtUtc }) => microsOf(startedAtUtc))),
      Math.min(...tasks.map(({ stoppedAtUtc }) => microsOf(stoppedAtUtc)))
    ),
    held_ms: Math.max(
      0,
      ...held.map(
        ({ acquiredAtUtc, releasedAtUtc }) => releasedAtUtc === void 0 ? 0 : msBetween(microsOf(acquiredAtUtc), microsOf(releasedAtUtc))
      )
    )
  };
}
function loserFaults({ tasks, events, acquisitions, gained }, lock) {
  const winner = winnerOf(tasks, acquisitions);
  if (winner === void 0) return ["no single task acquired the lock"];
  return tasks.filter(({ taskArn }) => taskArn !== winner).flatMap(({ taskArn, exitCode }) => {
    const own = events.filter(({ task_arn: task }) => task === taskArn);
    const record = own.find((one) => one.event === "DENIED" && one.lock_key === lock.key && one.lock_id === lock.id);
    return [
      ...exitCode === lock.deniedExitCode ? [] : [`it ended with ${exitCode}`],
      ...record === void 0 ? ["it left no record of the conflict"] : [],
      ...record !== void 0 && record.holder?.instance !== winner ? ["its record does not name the holder"] : [],
      ...own.filter(({ event }) => event !== "ATTEMPT" && event !== "DENIED").map(({ event }) => `it says ${event}`),
      ...gained.filter(({ writer }) => writer === taskArn).map(({ name }) => `it wrote ${name}`)
    ];
  });
}
function gainedVersionFaults(names, gained, winner) {
  return [
    ...names.flatMap((name) => {
      const versions = gained.filter((one) => one.name === name).length;
      return versions === 1 ? [] : [`${name}: ${versions} versions`];
    }),
    ...gained.filter(({ writer }) => writer !== null && writer !== winner).map(({ name }) => `${name}: not written by the holder of the lock`)
  ];
}

// actions/m8-closure/lanes/d-single-writer-probe.ts
var singleWriterProbe = defineLane$actions_lib_run_lane({
  id: "M8.D",
  decide: (facts, _written, context) => {
    const { tasks, events, acquisitions, gained, holdMs, deniedExitCode } = facts;
    const contention = mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ tasks, acquisitions }),
      (read) => contentionOf(read.tasks, read.acquisitions)
    );
    const bothClosed = isReadable$actions_lib_checks_fact(contention) && contention.value.exited_zero > 1;
    return {
      "M8.D-C01": {
        expected: {
          exited_zero: 1,
          acquisitions: 1,
          overlap_ms: { $above: 0 },
          held_ms: { $at_least: holdMs }
        },
        observed: contention,
        fails: bothClosed ? "M8D-B2" : "M8D-B4"
      },
      "M8.D-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ tasks, events, acquisitions, gained }),
          (read) => loserFaults(read, { ...lockOf(context), deniedExitCode })
        ),
        fails: "M8D-B1"
      },
      "M8.D-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ tasks, acquisitions, gained }),
          (read) => gainedVersionFaults(REPORTER_OBJECTS, read.gained, winnerOf(read.tasks, read.acquisitions))
        ),
        fails: "M8D-B2"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.D", {
      hold_ms: count$actions_lib_run_handover,
      tasks: list$actions_lib_run_handover(record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover, exit_code: count$actions_lib_run_handover, started_at_utc: text$actions_lib_run_handover, stopped_at_utc: text$actions_lib_run_handover })),
      gained: list$actions_lib_run_handover(record$actions_lib_run_handover({ name: text$actions_lib_run_handover, version_id: text$actions_lib_run_handover }))
    }),
    of: ({ tasks, gained, holdMs }) => isReadable$actions_lib_checks_fact(tasks) && isReadable$actions_lib_checks_fact(gained) ? {
      hold_ms: holdMs,
      tasks: tasks.value.map(({ taskArn, exitCode, startedAtUtc, stoppedAtUtc }) => ({
        task_arn: taskArn,
        exit_code: exitCode,
        started_at_utc: startedAtUtc,
        stopped_at_utc: stoppedAtUtc
      })),
      gained: gained.value.map(({ name, versionId }) => ({ name, version_id: versionId }))
    } : void 0
  }
});

// actions/m8-closure/lanes/e-reporter-execution.ts
var LIFE = ["ATTEMPT", "ACQUIRED", "RELEASED"];
var reporterExecution = defineLane$actions_lib_run_lane({
  id: "M8.E",
  decide: ({ task, events, list, acquisitions }, _written, context) => {
    const lock = lockOf(context);
    const held = acquisitionOf(task, acquisitions);
    const fence = isReadable$actions_lib_checks_fact(held) ? held.value?.fence ?? null : null;
    return {
      "M8.E-C01": {
        expected: { exit_code: 0, stop_reason: "exited" },
        observed: mapFact$actions_lib_checks_fact(task, ({ exitCode, stopReason }) => ({ exit_code: exitCode, stop_reason: stopReason })),
        fails: "M8E-B1"
      },
      "M8.E-C02": {
        // What the task wrote about the lock is held against what the database recorded when it gave it.
        expected: {
          events: LIFE,
          locks: [lock],
          fences: [fence],
          listed: LIFE,
          acquired: true,
          released: true,
          newest_fence: fence
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ task, events, list, held, acquisitions }), (read) => ({
          events: read.events.map(({ event }) => event),
          locks: distinct(read.events.map(({ lock_key: key, lock_id: id }) => ({ key, id }))),
          fences: distinct(read.events.flatMap((one) => one.event === "ACQUIRED" ? [one.fence] : [])),
          listed: read.list.filter(({ task_arn: arn }) => arn === read.task.taskArn).map(({ event }) => event),
          acquired: read.held !== void 0,
          released: read.held?.releasedAtUtc !== void 0,
          newest_fence: read.acquisitions.at(-1)?.fence ?? "none"
        })),
        fails: "M8E-B2"
      }
    };
  },
  handover: {
    schema: reporterExecutionHandover,
    of: ({ task, acquisitions }) => {
      const held = acquisitionOf(task, acquisitions);
      return isReadable$actions_lib_checks_fact(task) && isReadable$actions_lib_checks_fact(held) && held.value !== void 0 ? {
        task_arn: task.value.taskArn,
        started_at_utc: task.value.startedAtUtc,
        stopped_at_utc: task.value.stoppedAtUtc,
        fence: held.value.fence
      } : void 0;
    }
  }
});
var acquisitionOf = (task, acquisitions) => mapFact$actions_lib_checks_fact(
  allReadable$actions_lib_checks_check({ task, acquisitions }),
  (read) => read.acquisitions.find(({ instance }) => instance === read.task.taskArn)
);
var distinct = (values) => values.filter((one, index) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);

// other-part:evidence-schemas/src/generated/governance_event.v1.ts
import { GovernanceEventV1$evidence_schemas_src_generated_governance_event_v1 } from "./schemas.mjs";

// actions/m8-closure/bundle.ts
var isRowOf = (row, platformRunId) => GovernanceEventV1$evidence_schemas_src_generated_governance_event_v1.is(row) && row.pins.platform_run_id === platformRunId;
function pinnedRunOf(row) {
  const pins = typeof row === "object" && row !== null && "pins" in row ? row.pins : void 0;
  return typeof pins === "object" && pins !== null && "platform_run_id" in pins ? pins.platform_run_id : void 0;
}
function missingObjects(set) {
  const unreadable = ["markers", ...CLOSURE_NAMES].flatMap((name) => {
    const read = set[name];
    return isReadable$actions_lib_checks_fact(read) ? [] : [`${name}: ${read.unreadable}`];
  });
  const rollUp = set.governance_events;
  if (!isReadable$actions_lib_checks_fact(rollUp)) return unreadable;
  const wrong = rollUp.value.rows.filter((row) => !GovernanceEventV1$evidence_schemas_src_generated_governance_event_v1.is(row)).length;
  return [
    ...unreadable,
    ...rollUp.value.rows.length === 0 ? ["governance_events: no row"] : [],
    ...wrong === 0 ? [] : [`governance_events: ${wrong} rows are no facts`]
  ];
}
function foreignObjects(set, { newest, history, by }, platformRunId) {
  const marker = newestMarker(set);
  const signed = marker === void 0 ? [] : [[MARKER, marker.document]];
  for (const name of CLOSURE_NAMES) {
    const read = set[name];
    if (isReadable$actions_lib_checks_fact(read) && "document" in read.value) signed.push([name, read.value.document]);
  }
  const foreignRows = isReadable$actions_lib_checks_fact(set.governance_events) ? set.governance_events.value.rows.filter((row) => pinnedRunOf(row) !== platformRunId).length : 0;
  const allowed = (name) => name === BY_DAEMON ? by.conformance : [by.reporter];
  const closed = (name) => marker?.document.closure_refs[`${name}_ref`].version_id;
  return [
    ...signed.filter(([, document]) => document.platform_run_id !== platformRunId).map(([name]) => `${name}: another run`),
    ...signed.filter(([name, { writer }]) => writer.task_arn === null || !allowed(name).includes(writer.task_arn)).map(([name, { writer }]) => `${name}: written by ${writer.task_arn ?? "nobody"}`),
    ...signed.filter(([, { writer }]) => writer.image_digest !== by.imageDigest).map(([name]) => `${name}: written by another image`),
    ...foreignRows === 0 ? [] : [`governance_events: ${foreignRows} rows of another run`],
    ...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON && newest[name] !== closed(name)).map(
      (name) => `${name}: the newest version is not the one that was closed`
    ),
    ...history.filter(({ writer }) => writer !== null && !by.holders.includes(writer)).map(({ name, versionId, writer }) => `${name} ${versionId}: written by ${writer}, who never held the lock`),
    ...by.answer.requestedBy === by.reporter && by.answer.versionId === closed(BY_DAEMON) ? [] : [`${BY_DAEMON}: not the answer to the reporter's request`]
  ];
}

// actions/m8-closure/lanes/f-bundle-completeness.ts
var EARLIER = ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7"];
var SAMPLES_MAX = 20;
var bundleCompleteness = defineLane$actions_lib_run_lane({
  id: "M8.F",
  decide: (facts, _written, { platformRunId, substrate }) => {
    const { set, newest, history, by, scan: scan2, pins, recorded } = facts;
    return {
      "M8.F-C01": { expected: [], observed: fact$actions_lib_checks_fact(missingObjects(set)), fails: "M8F-B1" },
      "M8.F-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ newest, history, by }), (read) => foreignObjects(set, read, platformRunId)),
        fails: "M8F-B2"
      },
      "M8.F-C03": {
        expected: {
          faults: [],
          receipts: { $at_least: 1 },
          environments: [substrate],
          run_config_digests: isReadable$actions_lib_checks_fact(pins) ? [pins.value.runConfigDigest] : null,
          scenario_run_ids: isReadable$actions_lib_checks_fact(pins) ? [pins.value.scenarioRunId] : null,
          offset_kinds: ["kafka_offset"]
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ scan: scan2, pins }), (read) => ({
          faults: faultsOf(read.scan),
          receipts: read.scan.receipts.lines,
          environments: read.scan.receipts.environments,
          run_config_digests: read.scan.receipts.runConfigDigests,
          scenario_run_ids: read.scan.receipts.scenarioRunIds,
          offset_kinds: read.scan.receipts.offsetKinds
        })),
        fails: "M8F-B1"
      },
      "M8.F-C04": {
        expected: { phases: EARLIER, objects: { $at_least: 1 }, faults: [] },
        observed: mapFact$actions_lib_checks_fact(recorded, (read) => ({ ...read, faults: read.faults.slice(0, SAMPLES_MAX) })),
        fails: "M8F-B1"
      }
    };
  },
  handover: {
    schema: bundleHandover,
    of: ({ set, scan: scan2 }) => {
      const marker = newestMarker(set);
      if (marker === void 0 || !isReadable$actions_lib_checks_fact(scan2)) return void 0;
      const { receipts, quarantines, partitions } = scan2.value;
      return {
        marker_key: marker.key,
        bundle_root_sha256: marker.document.bundle_root_sha256,
        receipts: {
          lines: receipts.lines,
          objects: receipts.objects,
          by_decision: { ...receipts.byDecision },
          admitted_by_topic: { ...receipts.admittedByTopic }
        },
        quarantines: { records: quarantines.records, by_reason: { ...quarantines.byReason } },
        log: {
          admitted: sum(partitions.map(({ admitted }) => admitted)),
          copies: sum(partitions.map(({ copies }) => copies)),
          unreceipted: sum(partitions.map(({ unreceipted }) => unreceipted))
        }
      };
    }
  }
});
var faultsOf = ({ faults, samples }) => [
  ...Object.entries(faults).filter(([, times]) => times > 0).map(([fault, times]) => `${fault}: ${times}`),
  ...samples.slice(0, SAMPLES_MAX).map(({ fault, ref, detail }) => `${fault} ${ref}: ${detail}`)
];
var sum = (values) => values.reduce((all, one) => all + one, 0);

// actions/m8-closure/reconciled.ts
var STREAMER = "wsp";
var sumOf = (counts) => Object.values(counts).reduce((sum2, count) => sum2 + count, 0);
var repeatsOf = ({ ingress }) => receiptsOf(ingress, { principal: STREAMER, decision: "DUPLICATE" }) + ingress.unknownOutcomes.filter(({ principal }) => principal === STREAMER).reduce((sum2, { count }) => sum2 + count, 0);
function sentOf(truth) {
  const surplus = receiptsOf(truth.ingress, { principal: STREAMER }) - truth.emitted;
  return surplus > 0 && surplus <= repeatsOf(truth) ? truth.emitted + surplus : truth.emitted;
}
var copiesOf = ({ ingress }) => ingress.anomalies.DUPLICATE_PUBLISH ?? 0;
function recomputedChecks(truth) {
  const { ingress, archive, objects, emitted } = truth;
  const received = receiptsOf(ingress);
  const streamed = receiptsOf(ingress, { principal: STREAMER });
  const [admit, duplicate, quarantine] = ["ADMIT", "DUPLICATE", "QUARANTINE"].map(
    (decision) => receiptsOf(ingress, { decision })
  );
  const surplus = streamed - emitted;
  const admitted = admittedTopics(ingress);
  const equalByTopic = (found) => [.../* @__PURE__ */ new Set([...admitted.keys(), ...Object.keys(found)])].every(
    (topic) => (found[topic] ?? 0) === (admitted.get(topic) ?? 0)
  );
  return {
    sent_ge_received: sentOf(truth) >= streamed,
    received_ge_admit: received >= (admit ?? 0),
    archive_seen_ge_archived: archive.seen >= sumOf(archive.recordsByTopic),
    R1: surplus === 0 || surplus > 0 && surplus <= repeatsOf(truth),
    R2: received === (admit ?? 0) + (duplicate ?? 0) + (quarantine ?? 0) && admit === admittedUnique(ingress),
    R3: objects.receipts === received && ingress.receiptWriteFailed === 0,
    R4: equalByTopic(objects.admittedByTopic) && objects.unreceipted === 0 && objects.copies <= copiesOf(truth),
    R5: archive.holes === 0 && archivesAdmissions(truth),
    R13: ingress.open === 0,
    R14: objects.quarantineRecords === ingress.quarantined && objects.quarantineReasons.every((reason) => Object.hasOwn(codeTable$evidence_schemas_src_platform_error, reason))
  };
}
function archivesAdmissions(truth) {
  const admitted = admittedTopics(truth.ingress);
  return Object.entries(truth.archive.recordsByTopic).every(([topic, records]) => {
    const surplus = records - (admitted.get(topic) ?? 0);
    return surplus >= 0 && surplus <= copiesOf(truth);
  });
}
function recomputedDeltas(truth) {
  const { ingress, archive } = truth;
  return {
    sent_minus_received: sentOf(truth) - receiptsOf(ingress, { principal: STREAMER }),
    received_minus_admit: receiptsOf(ingress) - receiptsOf(ingress, { decision: "ADMIT" }),
    archive_seen_minus_archived: archive.seen - sumOf(archive.recordsByTopic)
  };
}
function reconciliationFaults({ status, checks, deltas, basis }, truth, reportSha256) {
  const own = recomputedChecks(truth);
  const claimed = checks;
  const ownDeltas = recomputedDeltas(truth);
  const claimedDeltas = deltas;
  return [
    ...status === "PASS" ? [] : [`status ${status}`],
    ...Object.keys(own).filter((name) => own[name] !== true).map((name) => `${name} does not hold`),
    ...Object.keys(own).filter((name) => claimed[name] !== own[name]).map((name) => `${name} is ${claimed[name] ?? "absent"}, recomputed ${own[name]}`),
    ...Object.keys(claimed).filter((name) => !Object.hasOwn(own, name)).map((name) => `${name} cannot be recomputed`),
    ...Object.keys(ownDeltas).filter((name) => claimedDeltas[name] !== ownDeltas[name]).map((name) => `${name} is ${claimedDeltas[name] ?? "absent"}, recomputed ${ownDeltas[name]}`),
    ...Object.keys(ownDeltas).filter((name) => (ownDeltas[name] ?? 0) < 0).map((name) => `${name} is negative`),
    ...basis.run_report_ref.sha256 === reportSha256 ? [] : ["it rests on another report"]
  ];
}
function reportFaults(report, truth) {
  const { ingress: rows, archive, objects } = truth;
  const { ingress } = report;
  const { summary } = report.archive;
  const counted = (name) => receiptsOf(rows, { decision: name });
  const pairs = [
    ["sent", ingress.sent, sentOf(truth)],
    ["received", ingress.received, receiptsOf(rows)],
    ["received of the stream", ingress.received_wsp, receiptsOf(rows, { principal: STREAMER })],
    ["admit", ingress.admit, counted("ADMIT")],
    ["duplicate", ingress.duplicate, counted("DUPLICATE")],
    ["quarantine", ingress.quarantine, counted("QUARANTINE")],
    ["admit, duplicate and quarantine", ingress.admit + ingress.duplicate + ingress.quarantine, ingress.received],
    ["distinct admissions", ingress.admitted_unique, admittedUnique(rows)],
    ["quarantine records", ingress.quarantine_records, rows.quarantined],
    ["open admissions", ingress.publish_ambiguous + ingress.publish_in_flight, rows.open],
    ["receipts that were not stored", ingress.receipt_write_failed, rows.receiptWriteFailed],
    ["receipts in objects", ingress.received, objects.receipts],
    ...["ADMIT", "DUPLICATE", "QUARANTINE"].map(
      (name) => [`${name} in objects`, counted(name), objects.byDecision[name] ?? 0]
    ),
    ["quarantine records in objects", ingress.quarantine_records, objects.quarantineRecords],
    ["archived", summary.archived_total, sumOf(archive.recordsByTopic)],
    ["seen by the archive", summary.seen_total, archive.seen],
    ["mismatches of the archive", summary.payload_mismatch_total, archive.mismatched]
  ];
  return [
    ...pairs.filter(([, left, right]) => left !== right).map(([name, left, right]) => `${name}: ${left}, counted ${right}`),
    ...digestOf$evidence_schemas_src_digest(ingress.by_principal) === digestOf$evidence_schemas_src_digest(byPrincipal(rows)) ? [] : ["by principal: counted otherwise"],
    ...digestOf$evidence_schemas_src_digest(ingress.admitted_by_topic) === digestOf$evidence_schemas_src_digest(Object.fromEntries(admittedTopics(rows))) ? [] : ["admitted by topic: counted otherwise"]
  ];
}
function byPrincipal({ receipts }) {
  const counts = {};
  for (const { principal, decision, count } of receipts) {
    counts[principal] = { ...counts[principal], [decision]: count };
  }
  return counts;
}

// actions/m8-closure/lanes/g-replay-reconciliation.ts
var replayReconciliation = defineLane$actions_lib_run_lane({
  id: "M8.G",
  decide: (facts) => {
    const { set, sources, judged, truth, archive, archived, objects, emitted, spots, live, clusterId } = facts;
    const { run_report: report, reconciliation, replay_anchors: anchors } = set;
    return {
      "M8.G-C01": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ anchors, sources, judged, truth, archived, live, clusterId }),
          (read) => anchorFaults(read.anchors.document, read.sources, {
            judged: read.judged,
            ingress: read.truth,
            live: read.live,
            clusterId: read.clusterId,
            archive: read.archived
          })
        ),
        fails: "M8G-B1"
      },
      "M8.G-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ reconciliation, report, truth, archive, objects, emitted }), (read) => {
          const { truth: ingress, archive: kept, objects: found, emitted: sent } = read;
          const all = { ingress, archive: kept, objects: found, emitted: sent };
          return [
            ...reconciliationFaults(read.reconciliation.document, all, read.report.sha256),
            ...reportFaults(read.report.document, all)
          ];
        }),
        fails: "M8G-B2"
      },
      "M8.G-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ spots, truth }),
          (read) => spotFaults(read.spots, receiptsOf(read.truth, { decision: "ADMIT" }))
        ),
        fails: "M8G-B1"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.G", { anchors: byName$actions_lib_run_handover(count$actions_lib_run_handover), emitted: count$actions_lib_run_handover, spots_read: count$actions_lib_run_handover }),
    of: ({ set: { replay_anchors: anchors }, emitted, spots }) => isReadable$actions_lib_checks_fact(anchors) && isReadable$actions_lib_checks_fact(emitted) && isReadable$actions_lib_checks_fact(spots) ? {
      anchors: { ...anchors.value.document.counts },
      emitted: emitted.value,
      spots_read: spots.value.length
    } : void 0
  }
});

// actions/m8-closure/anomalies.ts
var REASONS_MAX = 50;
var CORRIDOR = "REF_ACCESS_DENIED";
function anomalyFaults({ status, anomaly_counts: counts, anomaly_total: total, open_total, expected, top_reasons }, { anomalies, open, receiptWriteFailed, declared }) {
  const { ingress_publish_ambiguous: ambiguous, ingress_receipt_write_failed: unwritten, ...categories } = counts;
  const sum2 = (values) => values.reduce((all, count) => all + count, 0);
  const claimed = new Map(top_reasons.map(({ reason, count }) => [reason, count]));
  const told = new Map(expected.map(({ reason, count }) => [reason, count]));
  const found = Object.entries(anomalies).filter(([, count]) => count > 0);
  const wrong = found.filter(([reason, count]) => claimed.get(reason) !== count);
  const untold = [.../* @__PURE__ */ new Set([...told.keys(), ...Object.keys(declared)])].filter(
    (reason) => told.get(reason) !== declared[reason]
  );
  return [
    ...sum2(Object.values(counts)) === total ? [] : [`the total is ${total}, the counts differ`],
    ...found.length > REASONS_MAX ? [] : wrong.map(([reason, count]) => `${reason}: counted ${count}`),
    ...[...claimed.keys()].filter((one) => one !== CORRIDOR && !anomalies[one]).map((one) => `${one}: counted 0`),
    ...sum2(Object.values(categories)) === sum2(found.map(([, count]) => count)) + (claimed.get(CORRIDOR) ?? 0) ? [] : ["the categories do not hold what was counted"],
    ...unwritten === receiptWriteFailed ? [] : [`receipts that were not stored: counted ${receiptWriteFailed}`],
    ...ambiguous <= open && open_total === open + receiptWriteFailed ? [] : [`open: counted ${open}`],
    ...untold.map((reason) => `${reason}: not declared like that`),
    ...found.filter(([reason, count]) => count > (declared[reason] ?? 0)).map(([reason, count]) => `${reason}: ${count} times, declared ${declared[reason] ?? 0}`),
    ...status === "PASS" ? [] : [`status ${status}`]
  ];
}

// actions/m8-closure/closure-judgement.ts
function markerFaults(markers, resolved, { platformRunId, keys, fence }) {
  const marker = markers.at(-1);
  if (marker === void 0) return ["no marker"];
  const { status, closure_refs: refs, bundle_root_sha256: root } = marker.document;
  const newest = microsOf2(marker.writtenAtUtc);
  return [
    ...status === "COMPLETED" && marker.document.platform_run_id === platformRunId ? [] : ["it is of another run"],
    ...marker.document.fence === fence ? [] : ["it is not of the newest acquisition of the lock"],
    ...root === rootOf(marker, resolved, keys) ? [] : ["its root is not the digest of what it refers to"],
    ...CLOSURE_NAMES.flatMap((name) => {
      const found = resolved[name];
      const ref = refs[`${name}_ref`];
      if (ref.key !== keys[name]) return [`${name}: it refers to another place`];
      if (found?.sha256 !== ref.sha256) return [`${name}: the reference does not resolve`];
      return microsOf2(found.writtenAtUtc) <= newest ? [] : [`${name}: written after the marker`];
    }),
    ...markers.filter(({ versions }) => versions !== 1).map(({ key, versions }) => `${key}: ${versions} versions`),
    ...brokenLinks(markers)
  ];
}
var microsOf2 = (text) => findMicros$runtime_src_kernel_clock(text) ?? Number.NaN;
var rootOf = ({ document }, resolved, keys) => digestOf$evidence_schemas_src_digest(
  Object.fromEntries(
    CLOSURE_NAMES.map((name) => [
      `${name}_ref`,
      {
        key: keys[name],
        version_id: document.closure_refs[`${name}_ref`].version_id,
        sha256: resolved[name]?.sha256 ?? null
      }
    ])
  )
);
var brokenLinks = (markers) => markers.flatMap((marker, index) => {
  const before = markers[index - 1];
  const { supersedes } = marker.document;
  const linked = before === void 0 ? supersedes === null : supersedes?.key === before.key && supersedes.sha256 === before.sha256;
  return linked ? [] : [`${marker.key}: it supersedes another marker than the one before it`];
});
var CONFORMANCE_CHECKS = [
  "C01_run_pins",
  "C02_image_digest",
  "C03_config_digest",
  "C04_run_scope",
  "C05_policy_revisions",
  "C06_topics",
  "C07_auth_posture",
  "C08_no_local_fallback",
  "C09_schema_version",
  "C10_object_store",
  "C11_consumer_identity",
  "C12_truth_leak_guard",
  "C13_clock_skew",
  "C14_sealed_inputs",
  "C15_egress_bypass",
  "C16_semantic_contract_alignment",
  "C17_policy_revision_presence",
  "C18_security_corridor_posture",
  "C19_governance_event_schema_contract"
];
function conformanceFaults({ document, sha256 }, { permitted, answer, ...pins }) {
  const { status, checks } = document;
  const found = checks.map(({ check_id: id }) => id);
  const about = {
    image: document.image_digest === pins.imageDigest,
    configuration: document.run_config_digest === pins.runConfigDigest,
    scenario: document.scenario_run_id === pins.scenarioRunId,
    environment: document.environment === pins.environment,
    request: document.request_id === answer.requestId && sha256 === answer.sha256
  };
  return [
    ...status === "PASS" ? [] : [`status ${status}`],
    ...CONFORMANCE_CHECKS.filter((id) => found.filter((one) => one === id).length !== 1).map(
      (id) => `${id}: not made once`
    ),
    ...checks.filter((row) => row.status === "FAIL" || row.status === "SKIPPED" && !permitted.includes(row.check_id)).map((row) => `${row.check_id}: ${row.status}`),
    ...Object.entries(about).filter(([, same]) => !same).map(([name]) => `of another ${name}`)
  ];
}
var RAW = /* @__PURE__ */ new Set(["payload", "payload_json", "envelope", "body", "raw", "record"]);
function boundaryFaults(documents, prefixes) {
  return Object.entries(documents).flatMap(
    ([name, document]) => [...membersOf(document)].flatMap(({ path, member, value }) => {
      if (RAW.has(member)) return [`${name}${path}: a record`];
      const isRef = typeof value === "string" && (member === "key" || path.includes("_ref"));
      return isRef && isPlace(value) && !staysBelow(value, prefixes) ? [`${name}${path}: outside the run`] : [];
    })
  );
}
var isPlace = (text) => text.includes("/");
function staysBelow(reference, prefixes) {
  const key = reference.replace(/^s3:\/\/[^/]+\//, "");
  return prefixes.some((prefix) => key.startsWith(prefix)) && !key.split("/").includes("..");
}
function* membersOf(value, path = "", member = "") {
  if (member !== "") yield { path, member, value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    yield* membersOf(child, `${path}.${name}`, Array.isArray(value) ? member : name);
  }
}

// actions/m8-closure/governance.ts
function governanceFaults(rows, { platformRunId, facts, reportSha256 }) {
  const events = rows.flatMap((row) => GovernanceEventV1$evidence_schemas_src_generated_governance_event_v1.is(row) ? [row] : []);
  const wrong = rows.filter((row) => !isRowOf(row, platformRunId)).length;
  const stored = new Map(facts.map(({ eventId, sha256 }) => [eventId, sha256]));
  const listed = new Set(events.map(({ event_id: id }) => id));
  const generated = events.filter(({ event_family: family }) => family === "RUN_REPORT_GENERATED");
  return [
    ...wrong === 0 ? [] : [`${wrong} rows are no facts of the run`],
    ...events.filter((event) => event.event_id !== identityOf(event)).map(({ event_id: id }) => `${id}: another identity`),
    ...events.filter((event) => stored.get(event.event_id) !== sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json(event))).map(({ event_id: id }) => `${id}: not what its object says`),
    ...[...stored.keys()].filter((id) => !listed.has(id)).map((id) => `${id}: not listed`),
    ...rows.length === facts.length ? [] : [`${rows.length} rows for ${facts.length} facts`],
    ...isSorted(events) ? [] : ["the rows are not in order"],
    ...generated.some(({ dedupe_key: key }) => key.endsWith(`:${reportSha256}`)) ? [] : ["no RUN_REPORT_GENERATED of the report that was closed"]
  ];
}
function identityOf({ event_family, pins, actor, dedupe_key }) {
  const { platform_run_id, scenario_run_id = "" } = pins;
  return sha256Hex$evidence_schemas_src_digest([event_family, platform_run_id, scenario_run_id, actor.source_component, dedupe_key].join("|"));
}
var isSorted = (events) => events.every((event, index) => {
  const before = events[index - 1];
  if (before === void 0) return true;
  const [earlier, later] = [before, event].map(({ ts_utc: at, event_id: id }) => `${at} ${id}`);
  return (earlier ?? "") < (later ?? "");
});

// actions/m8-closure/lanes/h-obs-gov-closure.ts
var obsGovClosure = defineLane$actions_lib_run_lane({
  id: "M8.H",
  decide: ({ set, resolved, fence, conformance: pins, anomalies: truth, facts }, _written, context) => {
    const { markers, environment_conformance: conformance, anomaly_summary: anomalies } = set;
    const { governance_events: rollUp, run_report: report } = set;
    const { platformRunId } = context;
    return {
      "M8.H-C01": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ markers, resolved, fence }),
          (read) => markerFaults(read.markers, read.resolved, { platformRunId, keys: closureKeys(context), fence: read.fence })
        ),
        fails: "M8H-B1"
      },
      "M8.H-C02": {
        expected: { conformance: [], anomalies: [], governance: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ conformance, pins, anomalies, truth, rollUp, facts, report }), (read) => ({
          conformance: conformanceFaults(read.conformance, read.pins),
          anomalies: anomalyFaults(read.anomalies.document, read.truth),
          governance: governanceFaults(read.rollUp.rows, {
            platformRunId,
            facts: read.facts,
            reportSha256: read.report.sha256
          })
        })),
        fails: "M8H-B2"
      },
      "M8.H-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check(derivedDocuments(set)),
          (documents) => boundaryFaults(
            Object.fromEntries(Object.entries(documents).map(([name, { document }]) => [name, document])),
            allowedPrefixes(platformRunId)
          )
        ),
        fails: "M8H-B6"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.H", {
      marker_key: text$actions_lib_run_handover,
      bundle_root_sha256: text$actions_lib_run_handover,
      markers: count$actions_lib_run_handover,
      conformance: list$actions_lib_run_handover(text$actions_lib_run_handover),
      anomaly_total: count$actions_lib_run_handover,
      governance_facts: count$actions_lib_run_handover
    }),
    of: ({ set, facts }) => {
      const { markers, environment_conformance: conformance, anomaly_summary: anomalies } = set;
      const marker = newestMarker(set);
      if (marker === void 0 || !isReadable$actions_lib_checks_fact(markers)) return void 0;
      if (!isReadable$actions_lib_checks_fact(conformance) || !isReadable$actions_lib_checks_fact(anomalies) || !isReadable$actions_lib_checks_fact(facts)) return void 0;
      return {
        marker_key: marker.key,
        bundle_root_sha256: marker.document.bundle_root_sha256,
        markers: markers.value.length,
        conformance: conformance.value.document.checks.map(({ check_id, status }) => `${check_id} ${status}`),
        anomaly_total: anomalies.value.document.anomaly_total,
        governance_facts: facts.value.length
      };
    }
  }
});
var derivedDocuments = ({ run_report, reconciliation, replay_anchors, anomaly_summary }) => ({
  run_report,
  reconciliation,
  replay_anchors,
  anomaly_summary
});
var closureKeys = (context) => Object.fromEntries(CLOSURE_NAMES.map((name) => [name, closureKey(context, name)]));
var allowedPrefixes = (platformRunId = "none") => [
  evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: platformRunId }),
  `quarantine/${platformRunId}/`,
  `archive/${platformRunId}/`
];

// other-part:actions/lib/run/documents.ts
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";

// actions/m8-closure/lanes/i-verdict.ts
var CODES2 = { sources: "M8I-B1", predicates: "M8I-B2", union: "M8I-B3" };
var OUTCOME = oneOf$actions_lib_run_handover("pass", "fail", "planned", "not_applicable");
var closureVerdict = defineLane$actions_lib_run_lane({
  id: "M8.I",
  documents: (facts, context) => ({
    pack: packDocument$actions_lib_shared_lanes_pack(withOwnVerdict$actions_lib_shared_lanes_pack(facts.pack, verdictHolds(facts, context.substrate)), context)
  }),
  decide: (facts, written, context) => {
    const { substrate } = context;
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, facts.verdict, substrate);
    return {
      "M8.I-C01": sources,
      "M8.I-C02": predicates,
      "M8.I-C03": union,
      "M8.I-C04": {
        expected: { pack: attemptKey$actions_lib_run_documents(context, packName$actions_lib_shared_lanes_pack("M9")), unreadable: [] },
        observed: fact$actions_lib_checks_fact({
          pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : written.pack.unreadable,
          unreadable: facts.pack.unreadable
        }),
        // A pack that its verdict withholds is no fault of the store.
        fails: verdictHolds(facts, substrate) ? "M8I-B4" : "M8I-B2"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.I", {
      m8_verdict: text$actions_lib_run_handover,
      lanes: byName$actions_lib_run_handover(OUTCOME),
      planned_lanes: list$actions_lib_run_handover(text$actions_lib_run_handover),
      predicates: byName$actions_lib_run_handover(OUTCOME)
    }),
    of: ({ verdict }, _written, context) => {
      const { verdict: word, ...outcome } = verdictOutcome$actions_lib_shared_lanes_phase_verdict(verdict, "M8", context);
      return { m8_verdict: word, ...outcome };
    }
  }
});
var verdictHolds = ({ verdict }, substrate) => Object.values(verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, verdict, substrate)).every(holds$actions_lib_checks_check);

// actions/m8-closure/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M8"),
    lanes: [
      built$actions_lib_run_lane(closureHandles, gatherClosureHandles),
      built$actions_lib_run_lane(reporterReadiness, gatherReporterReadiness),
      built$actions_lib_run_lane(inputReadiness, gatherInputs),
      built$actions_lib_run_lane(singleWriterProbe, gatherProbe),
      built$actions_lib_run_lane(reporterExecution, gatherExecution),
      built$actions_lib_run_lane(bundleCompleteness, gatherBundle),
      built$actions_lib_run_lane(replayReconciliation, gatherReplay),
      built$actions_lib_run_lane(obsGovClosure, gatherObsGov),
      built$actions_lib_run_lane(closureVerdict, gatherClosureVerdict)
    ]
  },
  io
);
export {
  run
};
