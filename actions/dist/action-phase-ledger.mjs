import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// actions/phase-ledger/main.ts
import { hostname } from "node:os";

// other-part:evidence-schemas/src/generated/ledger_commands.v1.ts
import { LedgerCommandsV1$evidence_schemas_src_generated_ledger_commands_v1 } from "./schemas.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { jsonInput$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/ledger/store.ts
import { openLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/run/session.ts
import { openSession$actions_lib_run_session } from "./lib.mjs";

// actions/phase-ledger/append.ts
async function one({ ledger }, draft, facts = {}) {
  const appended = await ledger.append(draft, facts);
  return "refusal" in appended ? appended : { events: [appended.event] };
}
async function inOrder(acts) {
  const events = [];
  for (const act of acts) {
    const outcome = await act();
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
var byController = ({ phase }, { controller }) => ({ phase, actor: controller });

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { isHandleKey$evidence_schemas_src_handles } from "./schemas.mjs";
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { definitionSha256$actions_lib_definition_phase_definition } from "./lib.mjs";
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { phaseDefinitions$actions_lib_definition_phase_definition } from "./lib.mjs";
import { universalChecks$actions_lib_definition_phase_definition } from "./lib.mjs";
import { universalCode$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/ledger/derived.ts
import { findExecution$actions_lib_ledger_derived } from "./lib.mjs";
import { findOccupant$actions_lib_ledger_derived } from "./lib.mjs";
import { isStale$actions_lib_ledger_derived } from "./lib.mjs";
import { phaseCoverage$actions_lib_ledger_derived } from "./lib.mjs";
import { predecessorOf$actions_lib_ledger_derived } from "./lib.mjs";
import { runCoverage$actions_lib_ledger_derived } from "./lib.mjs";
import { successorOf$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/phase-end/bundle-index.ts
import { readIndexRoots$actions_lib_phase_end_bundle_index } from "./lib.mjs";

// other-part:actions/lib/phase-end/checklist.ts
import { checklistOf$actions_lib_phase_end_checklist } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/packed.ts
import { unpack$runtime_src_evidence_packed } from "./substrate.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/phase-end/bound.ts
import { findBound$actions_lib_phase_end_bound } from "./lib.mjs";

// other-part:actions/lib/phase-end/contract.ts
import { contractPlace$actions_lib_phase_end_contract } from "./lib.mjs";
import { oracleRunRoot$actions_lib_phase_end_contract } from "./lib.mjs";

// other-part:actions/lib/phase-end/key-pattern.ts
import { keyMatcher$actions_lib_phase_end_key_pattern } from "./lib.mjs";

// actions/lib/phase-end/read-back.ts
var INFLATED_BYTES_MAX = 256 * 1024 * 1024;
async function readBackContract(context) {
  const indexes = await readIndexes(context);
  const absent = [];
  const faults = [];
  let read = 0;
  for (const row of context.definition.evidence_contract) {
    if (row.state !== "built" || !row.required) continue;
    const place = contractPlace$actions_lib_phase_end_contract(row, context);
    const entries = place === void 0 ? [] : await boundObjects(place, indexes, context);
    if (entries.length === 0) absent.push(place?.key ?? row.key_pattern);
    for (const entry of entries) {
      read += 1;
      const found = await observe$actions_lib_checks_fact(() => objectFaults(entry, row, context));
      faults.push(...isReadable$actions_lib_checks_fact(found) ? found.value : [`${entry.key}: ${found.unreadable}`]);
    }
  }
  return { read, absent, faults };
}
async function readIndexes({ session, definition, executionId, runId }) {
  const places = [
    executionPlace$actions_lib_run_execution(session.config.substrate, definition.plan_phase, executionId),
    ...runId === void 0 ? [] : [{ family: "run", platform_run_id: runId }]
  ];
  const read = await Promise.all(
    places.map(
      (place) => observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, evidenceKey$evidence_schemas_src_evidence_key(place, INDEX), BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1.parse))
    )
  );
  return read.flatMap((one2) => isReadable$actions_lib_checks_fact(one2) ? [one2.value.document] : []);
}
var INDEX = "bundle_index.json";
async function rewrittenObjects(context) {
  const { store } = context.session;
  const found = [];
  const look = async (bucket, key) => {
    if ((await store.versions(bucket, key)).length > 1) found.push(key);
  };
  for (const { entries, append_only_sets } of await readIndexes(context)) {
    for (const entry of entries) if (entry.class !== "D") await look(entry.bucket, entry.key);
    for (const { bucket, prefix } of append_only_sets) {
      for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) await look(bucket, key);
    }
  }
  return found;
}
async function boundObjects(place, indexes, { session }) {
  const bound = findBound$actions_lib_phase_end_bound(place, indexes);
  if (bound === void 0) return [];
  if ("listed" in bound) return bound.listed;
  const { set } = bound;
  const { bucket, key } = place;
  const names = keyMatcher$actions_lib_phase_end_key_pattern(key);
  let first;
  let count = 0;
  for await (const object of listAll$runtime_src_substrate_object_store_port(session.store, bucket, set.prefix)) {
    count += 1;
    if (first === void 0 && names(object.key))
      first = { bucket, key: object.key, version_id: object.versionId, sha256: object.sha256 };
  }
  return first === void 0 || count < set.object_count ? [] : [first];
}
async function objectFaults(entry, row, context) {
  const { body } = await context.session.store.get(entry.bucket, entry.key, entry.version_id);
  const fail = (what) => [`${entry.key}: ${what}`];
  if (sha256Hex$evidence_schemas_src_digest(body) !== entry.sha256) return fail("is not what the index binds");
  const documents = await documentsOf(entry.key, body);
  const wrong = documents.filter((document) => !inScope(document, row, context)).length;
  const { countInvalid } = await import("./schema-lookup.mjs");
  const invalid = row.schema === null ? 0 : countInvalid(row.schema, documents);
  return [
    ...documents.length === 0 ? fail("holds no document") : [],
    ...invalid > 0 ? fail(`${invalid} of ${documents.length} documents are no ${row.schema}`) : [],
    ...wrong > 0 ? fail(`${wrong} of ${documents.length} documents are of another run or execution`) : []
  ];
}
async function documentsOf(key, body) {
  const bytes = await unpack$runtime_src_evidence_packed(key, body, INFLATED_BYTES_MAX);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!/\.jsonl(\.zst)?$/.test(key)) return [JSON.parse(text)];
  return text.split("\n").flatMap((line) => line === "" ? [] : [JSON.parse(line)]);
}
function inScope(document, { base }, { runId, executionId }) {
  if (typeof document !== "object" || document === null) return false;
  const { platform_run_id: run2, execution_id: execution } = document;
  const ofRun = run2 === void 0 || run2 === "N/A" || run2 === runId;
  return ofRun && (base !== "exec" || execution === void 0 || execution === executionId);
}

// other-part:actions/lib/run/run-scope.ts
import { findRunId$actions_lib_run_run_scope } from "./lib.mjs";
import { precedesTheRun$actions_lib_run_run_scope } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/decision_log.v1.ts
import { DecisionLogV1$evidence_schemas_src_generated_decision_log_v1 } from "./schemas.mjs";

// other-part:actions/lib/phase-end/attempts.ts
import { readAttempts$actions_lib_phase_end_attempts } from "./lib.mjs";

// other-part:actions/lib/phase-end/decision-log.ts
import { DECISION_LOG$actions_lib_phase_end_decision_log } from "./lib.mjs";
import { decisionLogFaults$actions_lib_phase_end_decision_log } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { readPhaseResults$actions_lib_phase_end_results } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { planPhaseOf$actions_lib_run_sources } from "./lib.mjs";
import { readDocument$actions_lib_run_sources } from "./lib.mjs";
import { readSource$actions_lib_run_sources } from "./lib.mjs";

// actions/phase-ledger/checklist.ts
async function readChecklistFacts({ phase, execution_id: executionId }, { session, ledger }) {
  const state = ledger.state();
  const { dod, contract, missingEvidence } = await readPhaseResults$actions_lib_phase_end_results(session, state, { phase, executionId });
  const evidence = await readBackContract(contract);
  const place = executionPlace$actions_lib_run_execution(session.config.substrate, phase, executionId);
  const { newest } = await readAttempts$actions_lib_phase_end_attempts(session, place, DECISION_LOG$actions_lib_phase_end_decision_log);
  const log = await observe$actions_lib_checks_fact(() => {
    const { key, versionId, sha256 } = newest ?? { key: DECISION_LOG$actions_lib_phase_end_decision_log, versionId: "1", sha256: "" };
    return readDocument$actions_lib_run_sources(session.evidence, { key, version_id: versionId, sha256 }, DecisionLogV1$evidence_schemas_src_generated_decision_log_v1.parse);
  });
  const logFaults = isReadable$actions_lib_checks_fact(log) ? decisionLogFaults$actions_lib_phase_end_decision_log(log.value, state, { phase, executionId }) : [log.unreadable];
  return { phase, state, contract, dod, evidence, missingEvidence, logFaults };
}

// other-part:actions/lib/ledger/drift.ts
import { DRIFT_ROWS$actions_lib_ledger_drift } from "./lib.mjs";
import { isDetected$actions_lib_ledger_drift } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";

// actions/phase-ledger/sentinel/detectors.ts
var RUN_WIDE_DETECTORS = {
  "DS-I5": ({ tasks, epoch, modes }) => tasks.flatMap(({ family, imageDigest }) => [
    ...epoch.image_digest === null || imageDigest === epoch.image_digest ? [] : [`${family} runs ${imageDigest}`],
    ...modes.some((mode) => family.endsWith(mode)) ? [] : [`${family} is no mode of the image`]
  ]),
  "DS-B3": ({ stack, nowUtc }) => {
    if (stack?.expiresAt === void 0) return [];
    return nowUtc.slice(0, 10) > stack.expiresAt.slice(0, 10) ? [`it expired on ${stack.expiresAt}`] : [];
  },
  "DS-B4": ({ stack, state }) => {
    if (stack === void 0) return [];
    const torn = state.phases.M9.status === "DONE" && !isStale$actions_lib_ledger_derived(state.phases.M9);
    return [...torn ? ["M9 is done"] : [], ...stack.demoEndUtc === null ? [] : [`ended ${stack.demoEndUtc}`]];
  }
};
var DETECTORS = {
  "DS-S1": ({ database }) => {
    if (database === void 0) return [];
    const { uniqueColumns, foreignKeys } = database;
    const own = uniqueColumns.map((columns) => columns.join("+"));
    return [
      ...own.join() === "dedupe_key" ? [] : [`unique keys: ${own.join(", ") || "none"}`],
      ...foreignKeys === 0 ? [] : [`${foreignKeys} sampled keys are not made of run, class and event id`],
      ...fields() === "platform_run_id,event_class,event_id" ? [] : [`pinned fields: ${fields()}`]
    ];
  },
  "DS-S3": ({ rewritten, database }) => [
    ...rewritten.map((key) => `${key} has more than one version`),
    ...database === void 0 ? [] : APPEND_ONLY_TABLES.filter((table) => !database.guardedTables.includes(table))
  ],
  "DS-S4": ({ run: { wspStart, viewPrefix: viewPrefix2 }, state }) => {
    if (wspStart === void 0) return [];
    const outside = wspStart.source_prefixes.filter(
      (prefix) => viewPrefix2 === void 0 || !prefix.startsWith(viewPrefix2)
    );
    return [...outside, ...state.phases.M5.completedSeq > 0 ? [] : ["the oracle phase is not done"]];
  },
  "DS-S5": ({ run: { wspStart, wspSummary, readyReceipt }, platformRunId }) => {
    if (wspStart === void 0) return [];
    if (readyReceipt === void 0) return ["the stream started and no READY was published"];
    const foreign = [wspStart.ready_ref, ...wspSummary === void 0 ? [] : [wspSummary.ready_ref]].filter(
      ({ topic, partition, offset, message_id }) => readyReceipt.topic !== topic || readyReceipt.partition !== partition || readyReceipt.offset !== offset || readyReceipt.message_id !== message_id
    );
    return [
      ...foreign.map(
        (one2) => `started by ${one2.topic}/${one2.partition}/${one2.offset}, which is not the published READY`
      ),
      ...readyReceipt.platform_run_id === platformRunId ? [] : ["READY is of another run"]
    ];
  },
  "DS-S8": ({ run: { lockEvents, completed } }) => [
    ...sharedFences(lockEvents),
    ...completed === void 0 || lockEvents.some(({ event, fence }) => event === "ACQUIRED" && fence === completed.fence) ? [] : [`closed with fence ${completed.fence}, which nobody acquired`]
  ],
  "DS-S9": ({ run: { receiptSummary }, database, state }) => {
    const counted = receiptSummary?.counts_by_decision.PUBLISH_AMBIGUOUS ?? 0;
    const stored = state.phases.M6.completedSeq > 0 ? database?.ambiguous ?? 0 : 0;
    return [
      ...counted === 0 ? [] : [`${counted} ambiguous in the receipt summary`],
      ...stored === 0 ? [] : [`${stored} ambiguous in the admissions`]
    ];
  },
  "DS-M1": ({ required, state }) => {
    const out = outOfScope(state.phases.M0.pinned.scope_lock?.value ?? null);
    return required.filter((name) => out.some((word) => name.split(/[^a-z]+/).includes(word)));
  },
  "DS-M2": ({ state, phase, definitionSha256 }) => {
    const pinned = state.phases[phase].definitionSha256;
    return pinned === void 0 || pinned === definitionSha256 ? [] : [`${definitionSha256} instead of ${pinned}`];
  },
  "DS-I1": ({ run: { tasksOf, daemons } }) => [
    ...Object.entries(tasksOf).flatMap(([key, task]) => isTask(task) ? [] : [`${key} names no task`]),
    ...(daemons?.services ?? []).flatMap(
      ({ service_name, task_arns, desired_count }) => desired_count === 0 || task_arns.length > 0 && task_arns.every(isTask) ? [] : [`${service_name} has no task`]
    )
  ],
  "DS-I4": ({ handlesDiffering }) => handlesDiffering,
  ...RUN_WIDE_DETECTORS,
  "DS-E1": ({ absentEvidence }) => absentEvidence,
  "DS-E2": ({ recorded }) => (recorded?.snapshot.checks ?? []).flatMap(
    ({ id, evidence }) => evidence.length > 0 && evidence.every((reference) => LOG.test(reference)) ? [`${id} rests on logs alone`] : []
  ),
  "DS-E3": ({ run: { anchors, receiptSummary } }) => {
    if (anchors === void 0 || receiptSummary === void 0) return [];
    const admitted = receiptSummary.counts_by_decision.ADMIT;
    const anchored = anchors.anchors.ingest.reduce((sum, { count }) => sum + count, 0);
    const empty = anchors.anchors.ingest.filter(
      ({ count, end_offset, start_offset }) => count > 0 && end_offset < start_offset
    );
    return [
      ...anchored === admitted ? [] : [`${anchored} records are anchored, ${admitted} admitted`],
      ...empty.map(({ topic, partition }) => `${topic}/${partition} has an empty range`)
    ];
  },
  "DS-E4": ({ state, epoch, phase, recorded, closing }) => [
    ...recorded?.snapshot.overall_pass === true ? recorded.snapshot.source_refs.flatMap(({ lane }) => {
      const was = state.phases[planPhaseOf$actions_lib_run_sources(lane)].lanes[lane]?.epoch;
      return was === void 0 ? [] : staleParts(lane, was, { live: recorded.snapshot.epoch, phase });
    }) : [],
    ...closing ? Object.entries(state.phases[phase].lanes).flatMap(
      ([lane, { status, epoch: was }]) => status === "PASS" && was !== void 0 ? staleParts(lane, was, { live: epoch, phase }) : []
    ) : []
  ],
  "DS-E5": ({ recorded }) => recorded?.secrets ?? []
};
var fields = () => [handle$evidence_schemas_src_handles("IG_DEDUPE_KEY_FIELDS")].flat().join();
var APPEND_ONLY_TABLES = [
  "ig.contexts",
  "ig.admission_rows",
  "ig.receipt_rows",
  "ig.quarantine_rows",
  "ig.reconciliations",
  "rtdl.archive_segments",
  "rtdl.archive_sightings"
];
var LOG = /^(?:https?:\/\/|logs?:|arn:aws:logs:|.*\.log$)/;
var isTask = (value) => typeof value === "string" && /^(?:[a-z]+:task|arn:aws:ecs:[a-z0-9-]+:[0-9]{12}:task)\/.+\/.+$/.test(value);
function outOfScope(pinned) {
  if (pinned === null) return [];
  const { out } = JSON.parse(pinned);
  return (out ?? []).flatMap((name) => name.split("_")).filter((word) => word !== "");
}
function sharedFences(events) {
  const acquired = events.filter(({ event }) => event === "ACQUIRED");
  return [...Map.groupBy(acquired, ({ fence }) => fence)].filter(([fence, all]) => fence === null || all.length > 1).map(([fence, all]) => `${all.map((one2) => one2.task_arn).join(" and ")} acquired under ${fence ?? "no"} fence`);
}
var staleParts = (lane, was, { live, phase }) => Object.keys(was).filter((part) => was[part] !== null && was[part] !== live[part]).filter((part) => !(phase === "M9" && live[part] === null) && !(part === "image_digest" && lane.startsWith("M1."))).map((part) => `${lane}: ${part}`);

// other-part:evidence-schemas/src/generated/checker_pass.v1.ts
import { CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/daemons_ready.v1.ts
import { DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/demo_session.v1.ts
import { DemoSessionV1$evidence_schemas_src_generated_demo_session_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/lane_snapshot.v1.ts
import { LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/ready_publish_receipt.v1.ts
import { ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/receipt_summary.v1.ts
import { ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/replay_anchors.v1.ts
import { ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/reporter_lock_event.v1.ts
import { ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/run_completed.v1.ts
import { RunCompletedV1$evidence_schemas_src_generated_run_completed_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/seed_snapshot.v1.ts
import { SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/wsp_start.v1.ts
import { WspStartV1$evidence_schemas_src_generated_wsp_start_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/wsp_summary.v1.ts
import { WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1 } from "./schemas.mjs";

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/platform/stack.ts
import { findStack$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// other-part:actions/phase-ledger/used-values.ts
import { differenceFrom$actions_phase_ledger_used_values } from "./lib.mjs";
import { differingDecisions$actions_phase_ledger_used_values } from "./lib.mjs";
import { readUsedValue$actions_phase_ledger_used_values } from "./lib.mjs";

// actions/phase-ledger/sentinel/read-database.ts
var SAMPLE_ROWS = 1e3;
async function readDatabaseFacts(session, runId) {
  const database = await session.database();
  const unique = await database.query({
    text: `SELECT array_agg(a.attname::text ORDER BY k.position) AS columns
      FROM pg_index i
      CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k(number, position)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
      WHERE i.indrelid = to_regclass('ig.admission_rows') AND i.indisunique
      GROUP BY i.indexrelid ORDER BY 1`,
    values: []
  });
  const [sample] = await database.query({
    text: `SELECT count(*) FILTER (WHERE a.dedupe_key <>
        sha256(convert_to(c.platform_run_id || ':' || c.event_class || ':' || a.event_id, 'UTF8')))::text AS differing
      FROM (SELECT * FROM ig.admission_rows LIMIT ${SAMPLE_ROWS}) a JOIN ig.contexts c USING (context_id)`,
    values: []
  });
  const guarded = await database.query({
    text: `SELECT t.tgrelid::regclass::text AS name FROM pg_trigger t
      WHERE t.tgname = 'append_only' AND t.tgenabled <> 'D' ORDER BY 1`,
    values: []
  });
  const [open] = await database.query({
    text: `SELECT count(*)::text AS ambiguous FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'PUBLISH_AMBIGUOUS'`,
    values: [runId ?? "N/A"]
  });
  return {
    uniqueColumns: unique.map(({ columns }) => columns),
    foreignKeys: Number(sample?.differing ?? Number.NaN),
    guardedTables: guarded.map(({ name }) => name),
    ambiguous: Number(open?.ambiguous ?? Number.NaN)
  };
}

// actions/phase-ledger/sentinel/read-facts.ts
async function readDriftFacts(transition, context) {
  const { session, ledger } = context;
  const { phase, recorded, closing } = transition;
  const state = ledger.state();
  const platformRunId = await findRunId$actions_lib_run_run_scope(session, state);
  const differing = await differingDecisions$actions_phase_ledger_used_values(phase, context);
  const wide = await readRunWideFacts(context);
  const { stack } = wide;
  const asksDatabase = stack !== void 0 && (closing !== void 0 || phase === "M6") && isMigrated(state);
  return {
    ...wide,
    phase,
    platformRunId,
    definitionSha256: definitionSha256$actions_lib_definition_phase_definition(phase),
    required: requiredNames(phase),
    handlesDiffering: differing.filter(({ compared }) => compared === "handles_registry").map(({ key }) => key),
    run: await readRunFacts(context, platformRunId),
    recorded: recorded === void 0 ? void 0 : await readRecorded(session, recorded),
    closing: closing !== void 0,
    rewritten: closing?.rewritten ?? [],
    absentEvidence: closing?.absentEvidence ?? [],
    database: asksDatabase ? await readDatabaseFacts(session, platformRunId) : void 0
  };
}
async function readRunWideFacts({ session, ledger }) {
  const state = ledger.state();
  const found = await findStack$actions_lib_platform_stack(session.config);
  const runId = found === void 0 ? void 0 : await findRunId$actions_lib_run_run_scope(session, state);
  const demo = await findRunDocument(session, runId, "operate/demo_session.json", DemoSessionV1$evidence_schemas_src_generated_demo_session_v1.parse);
  const expiresAt = state.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value ?? void 0;
  return {
    nowUtc: nowUtc$runtime_src_kernel_clock(session.clock),
    state,
    epoch: await readEpoch$actions_lib_run_epoch({ session, ledger: state }),
    stack: found === void 0 ? void 0 : { expiresAt, demoEndUtc: demo?.demo_end_utc ?? null },
    tasks: found === void 0 ? [] : await session.compute().describeTasks(),
    modes: MODES$runtime_src_catalog.map(({ mode }) => mode)
  };
}
var isMigrated = (state) => state.phases.M2.lanes["M2.H"]?.status === "PASS";
function requiredNames(phase) {
  const { lanes, evidence_contract } = loadPhaseDefinition$actions_lib_definition_phase_definition(phase);
  return [
    ...MODES$runtime_src_catalog.flatMap(({ mode, service }) => [mode, service]),
    ...lanes.map(({ topic }) => topic),
    ...evidence_contract.filter((row) => row.required).map((row) => row.key_pattern)
  ];
}
async function readRunFacts(context, runId) {
  const { session, ledger } = context;
  const find2 = (name, parse) => findRunDocument(session, runId, name, parse);
  const wspStart = await find2("wsp/wsp_start.json", WspStartV1$evidence_schemas_src_generated_wsp_start_v1.parse);
  const seed = await find2("oracle/seed_snapshot.json", SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1.parse);
  const checker = await find2("oracle/checker_pass.json", CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1.parse);
  const readyReceipt = await find2("sr/ready_publish_receipt.json", ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1.parse);
  const wspSummary = await find2("wsp/wsp_summary.json", WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1.parse);
  return {
    viewPrefix: viewPrefix(context, ledger.state()),
    wspStart,
    wspSummary,
    readyReceipt,
    receiptSummary: await find2("ingest/receipt_summary.json", ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1.parse),
    anchors: await find2("obs/replay_anchors.json", ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1.parse),
    lockEvents: await readLockEvents(session, runId),
    completed: await find2("run_completed.json", RunCompletedV1$evidence_schemas_src_generated_run_completed_v1.parse),
    daemons: await find2("operate/daemons_ready.json", DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1.parse),
    tasksOf: Object.fromEntries(
      Object.entries({
        "oracle/seed_snapshot.json": seed?.task_arn,
        "oracle/checker_pass.json": checker?.task_arn,
        "sr/ready_publish_receipt.json": readyReceipt?.writer.task_arn,
        "wsp/wsp_start.json": wspStart?.task_arn,
        "wsp/wsp_summary.json": wspSummary?.writer.task_arn
      }).filter(([, task]) => task !== void 0)
    )
  };
}
function viewPrefix({ session }, state) {
  const pinned = (key) => state.phases.M3.pinned[key]?.value ?? void 0;
  const namespace = pinned("ORACLE_SOURCE_NAMESPACE");
  const engineRun = pinned("ORACLE_ENGINE_RUN_ID");
  if (namespace === void 0 || engineRun === void 0) return void 0;
  const tokens = { oracle_source_namespace: namespace, oracle_engine_run_id: engineRun };
  const inputs = { ORACLE_SOURCE_NAMESPACE: namespace, ORACLE_ENGINE_RUN_ID: engineRun };
  const prefix = renderHandle$evidence_schemas_src_handles("S3_STREAM_VIEW_PREFIX_PATTERN", tokens, inputs);
  return prefix.startsWith(oracleRunRoot$actions_lib_phase_end_contract(state)) ? `s3://${session.config.buckets.oracle}/${prefix}` : void 0;
}
async function findRunDocument(session, runId, name, parse) {
  if (runId === void 0) return void 0;
  try {
    const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }, name);
    return (await readEvidence$runtime_src_evidence_read(session.evidence, key, parse)).document;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
async function readLockEvents(session, runId) {
  if (runId === void 0) return [];
  try {
    const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }, "obs/reporter_lock.jsonl");
    const { body } = await session.store.get(session.evidence.bucket, key);
    const lines = new TextDecoder("utf-8", { fatal: true }).decode(body).split("\n");
    return lines.flatMap((line) => line === "" ? [] : [ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1.parse(JSON.parse(line))]);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return [];
    throw error;
  }
}
async function readRecorded(session, ref) {
  const { document: snapshot } = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse, ref.version_id);
  const secrets = scan(ref.key, snapshot);
  for (const { key, version_id } of snapshot.documents) {
    const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id);
    secrets.push(...scan(key, document));
  }
  return { snapshot, secrets };
}
var scan = (key, document) => findSecrets$evidence_schemas_src_secret_scan(document, { secrets: [] }).map(({ rule, json_path }) => `${key}: ${rule} at ${json_path}`);

// actions/phase-ledger/sentinel/watch.ts
var findDrift = (facts) => findings(Object.keys(DETECTORS).map((name) => [name, DETECTORS[name](facts)]));
var findRunWideDrift = (facts) => findings(RUN_WIDE.map((name) => [name, RUN_WIDE_DETECTORS[name](facts)]));
var RUN_WIDE = Object.keys(RUN_WIDE_DETECTORS);
var findings = (looked) => looked.filter(([, found]) => found.length > 0).map(([name, found]) => {
  const condition = DRIFT_ROWS$actions_lib_ledger_drift.find((row) => row.class === name)?.condition ?? name;
  return { class: name, condition, found };
});
var EVIDENCE_MAX = 20;
var violatedPins = ({ class: name, found }) => name === "DS-I4" ? found : name === "DS-M2" ? ["plan"] : [];
async function watch(transition, context) {
  const { phase } = transition;
  if (!isOpen(context.ledger.state(), phase)) return watchRun(phase, context);
  return raise(phase, findDrift(await readDriftFacts(transition, context)), context);
}
async function watchRun(asked, context) {
  const phase = phaseOfDrift(context.ledger.state(), asked);
  if (phase === void 0) return inOrder([]);
  return raise(phase, findRunWideDrift(await readRunWideFacts(context)), context);
}
var isOpen = ({ phases }, phase) => phases[phase].status === "ACTIVE" || phases[phase].status === "BLOCKED";
function phaseOfDrift(state, asked) {
  if (isOpen(state, asked)) return asked;
  return findOccupant$actions_lib_ledger_derived(state) ?? PLAN_PHASES$actions_lib_ledger_events.filter((phase) => state.phases[phase].status === "DONE").at(-1);
}
function raise(phase, found, context) {
  const { phases } = context.ledger.state();
  const known = (name) => phases[phase].openDrift.includes(name) || name in RUN_WIDE_DETECTORS && Object.values(phases).some(({ openDrift }) => openDrift.includes(name));
  const fresh = found.filter((finding) => !known(finding.class));
  return inOrder(
    fresh.map((finding) => () => {
      const payload = {
        class: finding.class,
        impact: `${finding.condition}; nothing runs until it is resolved`,
        severity: "STOP",
        evidence: finding.found.slice(0, EVIDENCE_MAX).map((text) => text.slice(0, 1024)),
        keys: [...violatedPins(finding)]
      };
      return one(context, { ...byController({ phase }, context), event: "DRIFT_RAISED", payload });
    })
  );
}
var NEED_DATABASE = /* @__PURE__ */ new Set(["DS-S1", "DS-S3", "DS-S9"]);
async function isGone(name, phase, context) {
  const wide = RUN_WIDE.find((one2) => one2 === name);
  if (wide !== void 0) return RUN_WIDE_DETECTORS[wide](await readRunWideFacts(context)).length === 0;
  const state = context.ledger.state();
  const executionId = state.phases[phase].executionGo?.executionId ?? findExecution$actions_lib_ledger_derived(state, phase);
  if (executionId === void 0) return false;
  const { contract, missingEvidence } = await readPhaseResults$actions_lib_phase_end_results(context.session, state, { phase, executionId });
  const closing = {
    absentEvidence: missingEvidence,
    rewritten: name === "DS-S3" ? await rewrittenObjects(contract) : []
  };
  const whole = await readDriftFacts({ phase, closing }, context);
  if (NEED_DATABASE.has(name) && whole.database === void 0 && whole.stack !== void 0) return false;
  if (DETECTORS[name](whole).length > 0) return false;
  for (const { snapshot } of Object.values(state.phases[phase].lanes)) {
    if (snapshot === void 0) continue;
    const recorded = await readRecorded(context.session, snapshot);
    if (DETECTORS[name]({ ...whole, recorded }).length > 0) return false;
  }
  return true;
}

// actions/phase-ledger/close-phase.ts
async function checkTransition(command, context) {
  const { phase } = command;
  const held = await holdSuccessor(phase, context);
  if ("refusal" in held) return held;
  const facts = await readChecklistFacts(command, context);
  const closing = { absentEvidence: facts.missingEvidence, rewritten: await rewrittenObjects(facts.contract) };
  const checked = () => {
    const items = checklistOf$actions_lib_phase_end_checklist({ ...facts, state: context.ledger.state() });
    return one(context, { ...byController(command, context), event: "TRANSITION_CHECKED", payload: { items } });
  };
  return inOrder([async () => held, () => watch({ phase, closing }, context), checked]);
}
function holdSuccessor(phase, context) {
  const next = successorOf$actions_lib_ledger_derived(phase);
  const state = next === void 0 ? void 0 : context.ledger.state().phases[next];
  if (next === void 0 || state?.status !== "NOT_STARTED" || state.holdReason !== void 0) return inOrder([]);
  return hold({ phase: next, hold_reason: holdReason(phase, next, context) }, context);
}
var hold = ({ phase, hold_reason }, context) => one(context, { ...byController({ phase }, context), event: "NEXT_PHASE_HELD", payload: { hold_reason } });
function holdReason(phase, next, { ledger }) {
  const built = loadPhaseDefinition$actions_lib_definition_phase_definition(next).lanes.some((lane) => lane.state === "built");
  if (built) return "AWAITING_OPERATOR_ACTIVATION";
  const state = ledger.state();
  const planned = [...runCoverage$actions_lib_ledger_derived(state).planned_lanes, ...phaseCoverage$actions_lib_ledger_derived(state.phases[phase]).planned_lanes];
  return `NOT_BUILT: ${next} has no built lane, and ${new Set(planned).size} planned lanes were passed over`;
}
async function recordCompletion(command, context) {
  const { phase, envelope, execution_id } = command;
  const { session, ledger } = context;
  const read = await observe$actions_lib_checks_fact(
    () => readEvidence$runtime_src_evidence_read(session.evidence, envelope.key, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse, envelope.version_id)
  );
  const state = ledger.state();
  const runId = precedesTheRun$actions_lib_run_run_scope(phase, "close") ? void 0 : await findRunId$actions_lib_run_run_scope(session, state);
  const place = executionPlace$actions_lib_run_execution(session.config.substrate, phase, execution_id);
  const roots = await readIndexRoots$actions_lib_phase_end_bundle_index(session, place, runId);
  const payload = {
    execution_id,
    checklist_sha256: digestOf$evidence_schemas_src_digest(state.phases[phase].checklist?.items ?? []),
    envelope,
    verdict_code: isReadable$actions_lib_checks_fact(read) ? read.value.document.verdict_code : `HOLD_${phase}`,
    bundle_root_sha256: command.bundle_root_sha256,
    run_index_root_sha256: roots?.run ?? null,
    coverage: phaseCoverage$actions_lib_ledger_derived(state.phases[phase])
  };
  const facts = {
    ...isReadable$actions_lib_checks_fact(read) ? { envelope: read.value } : {},
    ...roots === void 0 ? {} : { indexRoots: roots }
  };
  return one(context, { ...byController(command, context), event: "PHASE_COMPLETED", payload }, facts);
}

// other-part:evidence-schemas/src/generated/failure_record.v1.ts
import { FailureRecordV1$evidence_schemas_src_generated_failure_record_v1 } from "./schemas.mjs";

// other-part:actions/lib/ledger/lane-guards.ts
import { nextAttemptOf$actions_lib_ledger_lane_guards } from "./lib.mjs";

// other-part:actions/lib/run/failure-record.ts
import { failureRecordKey$actions_lib_run_failure_record } from "./lib.mjs";

// actions/phase-ledger/lanes.ts
async function startLane(command, context) {
  const { phase, lane, execution_id } = command;
  const attempt = command.attempt ?? nextAttemptOf$actions_lib_ledger_lane_guards(context.ledger.state().phases[phase].lanes[lane], execution_id);
  const lost = await findLostAttempt(command, context);
  const digest = definitionSha256$actions_lib_definition_phase_definition(phase);
  const payload = {
    execution_id,
    attempt,
    action_version: context.session.ci.workflow_sha,
    definition_sha256: digest,
    lost: lost?.ref ?? null
  };
  const facts = {
    definitionSha256: digest,
    differingDecisions: (await differingDecisions$actions_phase_ledger_used_values(phase, context)).map(({ key }) => key),
    ...lost === void 0 ? {} : { lostAttempt: lost.fact }
  };
  return one(context, { ...byController(command, context), lane, event: "LANE_STARTED", payload }, facts);
}
async function findLostAttempt({ phase, lane }, { session, ledger }) {
  const running = ledger.state().phases[phase].lanes[lane];
  if (running?.status !== "RUNNING" || running.executionId === void 0) return void 0;
  const { executionId, attempt } = running;
  const key = failureRecordKey$actions_lib_run_failure_record({ substrate: session.config.substrate, executionId, attempt }, lane);
  const read = await observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, key, FailureRecordV1$evidence_schemas_src_generated_failure_record_v1.parse));
  if (!isReadable$actions_lib_checks_fact(read) || read.value.document.lane !== lane) return void 0;
  const { sha256, versionId, document } = read.value;
  return { ref: { key, version_id: versionId, sha256 }, fact: { sha256, attempt: document.attempt } };
}

// other-part:evidence-schemas/src/generated/cost_snapshot.v1.ts
import { CostSnapshotV1$evidence_schemas_src_generated_cost_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/drift_review.v1.ts
import { DriftReviewV1$evidence_schemas_src_generated_drift_review_v1 } from "./schemas.mjs";

// other-part:actions/lib/definition/waivable.ts
import { mayWaiveBudget$actions_lib_definition_waivable } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// actions/phase-ledger/approvals.ts
async function readAnswer(ref, { session, controller }) {
  const read = await find(ref, session.evidence);
  if (read === void 0)
    return { actor: controller, named: { ...ref, nonce: "unread" }, record: void 0, facts: {} };
  const { document: record, sha256 } = read;
  return {
    actor: { kind: "operator", id: record.operator, approval_id: record.approval_id },
    named: { ...ref, nonce: record.nonce },
    record,
    facts: { approval: { record, sha256 } }
  };
}
async function find({ key, version_id }, target) {
  try {
    return await readEvidence$runtime_src_evidence_read(target, key, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1.parse, version_id);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND", "E_SCHEMA_INVALID", "E_EVIDENCE_UNREADABLE")) return void 0;
    throw error;
  }
}

// actions/phase-ledger/operator-acts.ts
async function activate(command, context) {
  const { phase } = command;
  const answer = await readAnswer(command.approval, context);
  const verdict = await predecessorVerdict(phase, context);
  const { record } = answer;
  const payload = {
    approval_id: record?.approval_id ?? "unread",
    approval_mechanism: mechanismOf(record),
    approval: answer.named,
    execution_id: record?.execution_id ?? executionOf(command.approval),
    reason: record?.comment ?? "unread",
    self_approved: record?.self_approved ?? false,
    predecessor_verdict: record?.predecessor_verdict ?? null,
    git_sha: context.session.ci.workflow_sha
  };
  const facts = { ...answer.facts, ...verdict === void 0 ? {} : { predecessorVerdict: verdict } };
  return one(context, { phase, actor: answer.actor, event: "PHASE_ACTIVATED", payload }, facts);
}
var mechanismOf = (record) => record === void 0 || record.mechanism === "embedded_recorded_answer" ? "recorded_answer" : record.mechanism;
var executionOf = ({ key }) => key.split("/").at(-2) ?? "";
async function predecessorVerdict(phase, { session, ledger }) {
  const predecessor = predecessorOf$actions_lib_ledger_derived(phase);
  const completed = predecessor === void 0 ? void 0 : ledger.state().phases[predecessor].completed;
  if (completed === void 0) return void 0;
  const { key, version_id } = completed.envelope;
  const read = await observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, key, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse, version_id));
  if (!isReadable$actions_lib_checks_fact(read) || read.value.sha256 !== completed.envelope.sha256) return void 0;
  return { sha256: read.value.sha256, verdict: read.value.document.verdict_code };
}
async function grantGo(command, context) {
  const { phase } = command;
  const answer = await readAnswer(command.approval, context);
  const lanes = loadPhaseDefinition$actions_lib_definition_phase_definition(phase).lanes.filter((lane) => lane.state === "built");
  const payload = {
    approval_id: answer.record?.approval_id ?? "unread",
    approval: answer.named,
    execution_id: answer.record?.execution_id ?? executionOf(command.approval),
    lanes: lanes.map((lane) => lane.lane),
    expires_at_utc: answer.record?.expires_at_utc ?? context.ledger.state().atUtc ?? ""
  };
  const facts = {
    ...answer.facts,
    definitionSha256: definitionSha256$actions_lib_definition_phase_definition(phase),
    differingDecisions: (await differingDecisions$actions_phase_ledger_used_values(phase, context)).map(({ key }) => key)
  };
  return one(context, { phase, actor: answer.actor, event: "EXECUTION_GO_GRANTED", payload }, facts);
}
async function revokeGo(command, context) {
  const { phase, reason, approval } = command;
  const answer = approval === null ? void 0 : await readAnswer(approval, context);
  const actor = answer?.actor ?? context.controller;
  const payload = { reason, approval: answer?.named ?? null };
  return one(context, { phase, actor, event: "EXECUTION_GO_REVOKED", payload }, answer?.facts ?? {});
}
async function reopen(command, context) {
  const { phase, reason, affected_lanes } = command;
  const { actor, named, record, facts } = await readAnswer(command.approval, context);
  const occupied_by = findOccupant$actions_lib_ledger_derived(context.ledger.state()) ?? null;
  const execution_id = record?.execution_id ?? executionOf(command.approval);
  const payload = { execution_id, reason, affected_lanes, occupied_by, approval: named };
  return one(context, { phase, actor, event: "PHASE_REOPENED", payload }, facts);
}
async function resolveDrift(command, context) {
  const { phase, class: name, resolution, refs, stale_lanes } = command;
  const { actor, named, facts } = await readAnswer(command.approval, context);
  const payload = { class: name, resolution, refs, stale_lanes, approval: named };
  const proof = resolution === "REVERTED" ? await readProof(command, context) : {};
  return one(context, { phase, actor, event: "DRIFT_RESOLVED", payload }, { ...facts, ...proof });
}
async function readProof({ phase, class: name, refs }, context) {
  if (isDetected$actions_lib_ledger_drift(name)) return { driftReverted: await isGone(name, phase, context) };
  const { evidence } = context.session;
  const found = await Promise.all(refs.map((key) => observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(evidence, key, DriftReviewV1$evidence_schemas_src_generated_drift_review_v1.parse))));
  return { driftReviews: found.flatMap((read) => isReadable$actions_lib_checks_fact(read) ? [read.value.document] : []) };
}
async function waive(command, context) {
  const { phase, lane, reason, residual_risk } = command;
  const { actor, named, facts, record } = await readAnswer(command.approval, context);
  const state = context.ledger.state().phases[phase].lanes[lane];
  const payload = {
    item: `runtime_budget:${lane}:${state?.executionId}`,
    code: state?.waivable ?? "none",
    elapsed_seconds: await elapsedOf(state?.snapshot, context),
    reason,
    residual_risk,
    expires_at_utc: record?.expires_at_utc ?? context.ledger.state().atUtc ?? "",
    approval: named
  };
  const budgetWaivable = mayWaiveBudget$actions_lib_definition_waivable(getLaneDefinition$actions_lib_definition_phase_definition(lane));
  return one(context, { phase, lane, actor, event: "WAIVER_RECORDED", payload }, { ...facts, budgetWaivable });
}
async function elapsedOf(ref, { session }) {
  if (ref === void 0) return 0;
  const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse, ref.version_id);
  return document.elapsed_seconds;
}
async function setBudgetStop(command, context) {
  const cost = await readCost(command.snapshot, context);
  const payload = {
    amount: cost?.combined_month_to_date ?? "0",
    currency: "USD",
    snapshot: command.snapshot
  };
  return one(context, { ...byController(command, context), event: "BUDGET_STOP_SET", payload }, costOf(cost, context));
}
async function clearBudgetStop(command, context) {
  const { phase, reset_intent, snapshot } = command;
  const { actor, named, facts } = await readAnswer(command.approval, context);
  const cost = await readCost(snapshot, context);
  const payload = {
    amount: cost?.combined_month_to_date ?? "0",
    currency: "USD",
    reset_intent,
    snapshot,
    approval: named
  };
  return one(context, { phase, actor, event: "BUDGET_STOP_CLEARED", payload }, { ...facts, ...costOf(cost, context) });
}
async function readCost(ref, { session }) {
  try {
    const read = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, CostSnapshotV1$evidence_schemas_src_generated_cost_snapshot_v1.parse, ref.version_id);
    return read.sha256 === ref.sha256 ? read.document : void 0;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND", "E_SCHEMA_INVALID", "E_EVIDENCE_UNREADABLE")) return void 0;
    throw error;
  }
}
var FRESH_MICROS = 24 * 36e8;
function costOf(cost, { session }) {
  if (cost === void 0) return {};
  const age = session.clock.wallMicros() - Date.parse(cost.data_as_of_utc) * 1e3;
  const fresh = age >= 0 && age <= FRESH_MICROS;
  return { cost: { fresh, belowStop: Number(cost.combined_month_to_date) < Number(cost.alert_3) } };
}

// other-part:actions/lib/definition/decision-types.ts
import { decisionFault$actions_lib_definition_decision_types } from "./lib.mjs";
import { pinnedHandleFault$actions_lib_definition_decision_types } from "./lib.mjs";

// other-part:actions/lib/definition/elaboration.ts
import { missingParts$actions_lib_definition_elaboration } from "./lib.mjs";
import { planGaps$actions_lib_definition_elaboration } from "./lib.mjs";

// other-part:actions/lib/definition/phase-plan.ts
import { phasePlan$actions_lib_definition_phase_plan } from "./lib.mjs";

// actions/phase-ledger/plan.ts
function initialise(context) {
  const roadmap = phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase, phase_ids, name }) => ({ phase: plan_phase, phase_ids, name }));
  const payload = {
    seed_sha256: digestOf$evidence_schemas_src_digest(phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase }) => definitionSha256$actions_lib_definition_phase_definition(plan_phase))),
    roadmap,
    spec_sha256: digestOf$evidence_schemas_src_digest(phaseDefinitions$actions_lib_definition_phase_definition())
  };
  return one(context, { phase: "M0", actor: context.controller, event: "LEDGER_INITIALISED", payload });
}
function expand(command, context) {
  const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(command.phase);
  const digest = definitionSha256$actions_lib_definition_phase_definition(command.phase);
  const plan = phasePlan$actions_lib_definition_phase_plan(command.phase);
  const draft = {
    ...byController(command, context),
    event: "PLAN_EXPANDED",
    payload: { definition_sha256: digest, ...plan }
  };
  return one(context, draft, {
    missingParts: missingParts$actions_lib_definition_elaboration(definition),
    planGaps: planGaps$actions_lib_definition_elaboration(definition),
    plan,
    definitionSha256: digest
  });
}
async function pin(command, context) {
  const answer = command.approval === null ? void 0 : await readAnswer(command.approval, context);
  return inOrder(command.decisions.map((decision) => () => pinOne(command.phase, decision, answer, context)));
}
async function pinOne(phase, { key, value, locator, not_applicable, source }, answer, context) {
  const byOperator = source === "operator" ? answer : void 0;
  const draft = {
    phase,
    actor: byOperator?.actor ?? context.controller,
    event: "DECISION_PINNED",
    payload: {
      key,
      value,
      locator,
      not_applicable,
      source,
      digest: digestOf$evidence_schemas_src_digest(value ?? locator ?? { not_applicable }),
      approval: byOperator?.named ?? null
    }
  };
  const facts = await pinFacts(phase, { key, value, locator, not_applicable, source }, context);
  return one(context, draft, { pin: facts, ...byOperator?.facts });
}
async function pinFacts(phase, answer, context) {
  const { substrate } = context.session.config;
  const { key } = answer;
  const decision = loadPhaseDefinition$actions_lib_definition_phase_definition(phase).required_decisions.find((one2) => one2.key === key);
  if (decision === void 0) {
    if (!isHandleKey$evidence_schemas_src_handles(key)) return { declared: false };
    const fault2 = pinnedHandleFault$actions_lib_definition_decision_types(key, answer);
    return { declared: true, ...fault2 === void 0 ? {} : { fault: fault2 } };
  }
  const fault = decisionFault$actions_lib_definition_decision_types(decision, answer, substrate);
  if (fault !== void 0) return { declared: true, fault };
  const differs = differenceFrom$actions_phase_ledger_used_values(answer, await readUsedValue$actions_phase_ledger_used_values(decision, context));
  return { declared: true, ...differs === void 0 ? {} : { differs } };
}

// other-part:actions/lib/checks/judged-snapshot.ts
import { snapshotFaults$actions_lib_checks_judged_snapshot } from "./lib.mjs";

// actions/phase-ledger/record-lane.ts
async function recordLane(command, context) {
  const read = await readStored(command, context);
  const snapshot = read?.snapshot;
  const { lane, execution_id, attempt } = command;
  const definition = getLaneDefinition$actions_lib_definition_phase_definition(lane);
  const record = () => one(
    context,
    {
      ...byController(command, context),
      lane,
      event: "LANE_RESULT_RECORDED",
      payload: {
        execution_id,
        attempt,
        overall_pass: snapshot?.overall_pass ?? false,
        snapshot: command.snapshot,
        blockers: snapshot?.blockers.map((blocker) => blocker.code) ?? [],
        elapsed_seconds: snapshot?.elapsed_seconds ?? 0,
        budget_seconds: definition.budget_seconds,
        coverage: {
          pass: snapshot?.coverage.pass ?? 0,
          fail: snapshot?.coverage.fail ?? 0,
          planned_checks: snapshot?.coverage.planned_checks ?? [],
          not_applicable_checks: snapshot?.coverage.not_applicable_checks ?? []
        },
        epoch: snapshot?.epoch ?? { kafka_cluster_id: null, db_resource_id: null, image_digest: null },
        waivable: snapshot === void 0 ? null : waivableCode(definition, snapshot)
      }
    },
    read === void 0 ? {} : { snapshot: read.facts }
  );
  const blockers = () => snapshot?.overall_pass === true ? closeBlockers(command, context) : openBlockers(command, snapshot, context);
  return inOrder([record, blockers]);
}
function waivableCode(lane, { checks, blockers }) {
  const failed = checks.filter((one2) => one2.outcome === "fail").map((one2) => one2.id);
  const [only, ...more] = blockers;
  return mayWaiveBudget$actions_lib_definition_waivable(lane) && failed.join() === "U-BUDGET" && more.length === 0 ? only?.code ?? null : null;
}
async function readStored(command, context) {
  const { key, version_id } = command.snapshot;
  const stored = await findStored({ key, version_id }, context);
  if (stored === void 0) return void 0;
  const faults = LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.faults(stored.document);
  if (faults.length > 0) {
    const what = faults.map(({ path }) => `schema: ${path}`);
    return { snapshot: void 0, facts: refused(stored.sha256, what) };
  }
  const snapshot = LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse(stored.document);
  const judged = [
    ...snapshotFaults$actions_lib_checks_judged_snapshot(snapshot, await expectation(command, context)),
    ...await documentFaults(snapshot, context)
  ];
  const blockers = snapshot.blockers.map((blocker) => blocker.code);
  return {
    snapshot,
    facts: { sha256: stored.sha256, faults: judged, overallPass: snapshot.overall_pass, blockers }
  };
}
var refused = (sha256, what) => ({
  sha256,
  faults: what.map((one2) => ({ code: "E_SNAPSHOT_SCHEMA", what: one2 })),
  overallPass: false,
  blockers: []
});
async function findStored({ key, version_id }, { session }) {
  try {
    return await readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
async function expectation({ phase, lane, snapshot, execution_id, attempt }, context) {
  const { session } = context;
  const ledger = context.ledger.state();
  const laneDefinition = getLaneDefinition$actions_lib_definition_phase_definition(lane);
  const names = laneDefinition.source_lanes.filter(
    (name) => ledger.phases[planPhaseOf$actions_lib_run_sources(name)].lanes[name]?.planned !== true
  );
  return {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition(phase),
    laneDefinition,
    substrate: session.config.substrate,
    platformRunId: precedesTheRun$actions_lib_run_run_scope(phase, lane) ? void 0 : await findRunId$actions_lib_run_run_scope(session, ledger),
    executionId: execution_id,
    attempt,
    registrySha256: registrySha256$evidence_schemas_src_handles(),
    sources: await Promise.all(names.map((name) => readSource$actions_lib_run_sources(session.evidence, ledger, name))),
    epoch: await readEpoch$actions_lib_run_epoch({ session, ledger }),
    writer: ledger.phases[phase].lanes[lane]?.startedBy,
    key: snapshot.key
  };
}
async function documentFaults(snapshot, context) {
  const faults = [];
  for (const { name, sha256, ...ref } of snapshot.documents) {
    const stored = await findStored(ref, context);
    if (stored === void 0) faults.push({ code: "E_EVIDENCE_MISSING", what: `document ${name}` });
    else if (stored.sha256 !== sha256) faults.push({ code: "E_EVIDENCE_DIGEST", what: `document ${name}` });
  }
  return faults;
}
function openBlockers(command, snapshot, context) {
  const { lane } = command;
  const open = context.ledger.state().phases[command.phase].openBlockers;
  const fresh = (snapshot?.blockers ?? []).filter(
    (blocker) => !open.some((one2) => one2.code === blocker.code && one2.lane === lane)
  );
  const facts = { knownCodes: knownCodes(getLaneDefinition$actions_lib_definition_phase_definition(lane)) };
  return inOrder(
    fresh.map(
      (payload) => () => one(context, { ...byController(command, context), lane, event: "BLOCKER_OPENED", payload }, facts)
    )
  );
}
function closeBlockers(command, context) {
  const { lane, snapshot } = command;
  const open = context.ledger.state().phases[command.phase].openBlockers.filter((one2) => one2.lane === lane);
  return inOrder(
    open.map(({ code }) => () => {
      const payload = { code, closing_snapshot: snapshot };
      return one(context, { ...byController(command, context), lane, event: "BLOCKER_CLOSED", payload });
    })
  );
}
var knownCodes = (lane) => [
  ...lane.blockers.map((blocker) => blocker.code),
  ...universalChecks$actions_lib_definition_phase_definition.codes.map(({ code }) => universalCode$actions_lib_definition_phase_definition(lane, code))
];

// actions/phase-ledger/seal-evidence.ts
function sealEvidence(command, context) {
  const { evidence_root_sha256, objects } = command;
  const state = context.ledger.state();
  const phase = findOccupant$actions_lib_ledger_derived(state) ?? PLAN_PHASES$actions_lib_ledger_events.findLast((name) => state.phases[name].status === "DONE") ?? "M0";
  const payload = { evidence_root_sha256, objects };
  return one(context, { ...byController({ phase }, context), event: "EVIDENCE_SEALED", payload });
}

// actions/phase-ledger/commands.ts
var applyCommand = (command, context) => BEFORE_THEM.has(command.command) && "phase" in command ? inOrder([() => watchRun(command.phase, context), () => apply(command, context)]) : apply(command, context);
var BEFORE_THEM = /* @__PURE__ */ new Set([
  "activate",
  "expand",
  "pin",
  "grant-go",
  "waive",
  "reopen",
  "set-budget-stop",
  "clear-budget-stop",
  "hold"
]);
async function apply(command, context) {
  switch (command.command) {
    case "init":
      return initialise(context);
    case "activate":
      return activate(command, context);
    case "expand":
      return expand(command, context);
    case "pin":
      return pin(command, context);
    case "grant-go":
      return grantGo(command, context);
    case "revoke-go":
      return revokeGo(command, context);
    case "start-lane":
      return inOrder([() => watch({ phase: command.phase }, context), () => startLane(command, context)]);
    case "record-lane":
      return inOrder([
        () => recordLane(command, context),
        () => watch({ phase: command.phase, recorded: command.snapshot }, context)
      ]);
    case "raise-drift":
      return one(context, {
        ...byController(command, context),
        event: "DRIFT_RAISED",
        payload: {
          class: command.class,
          impact: command.impact,
          severity: "STOP",
          evidence: command.evidence,
          ...command.keys === void 0 ? {} : { keys: command.keys }
        }
      });
    case "watch-drift":
      return watch({ phase: command.phase }, context);
    case "resolve-drift":
      return resolveDrift(command, context);
    case "waive":
      return waive(command, context);
    case "check-transition":
      return checkTransition(command, context);
    case "complete":
      return inOrder([() => watch({ phase: command.phase }, context), () => recordCompletion(command, context)]);
    case "reopen":
      return reopen(command, context);
    case "set-budget-stop":
      return setBudgetStop(command, context);
    case "clear-budget-stop":
      return clearBudgetStop(command, context);
    case "hold":
      return hold(command, context);
    case "seal-evidence":
      return sealEvidence(command, context);
  }
}

// other-part:actions/lib/ledger/decide.ts
import { allowedEvents$actions_lib_ledger_decide } from "./lib.mjs";
import { heldBy$actions_lib_ledger_decide } from "./lib.mjs";

// actions/phase-ledger/refusal-text.ts
function refusalLines(command, { code, detail, unresolved }, state) {
  return [
    `${command.command} refused, ${code}: ${detail}`,
    // What is legal instead stands in the last line anyway.
    ...unresolved.length > 0 && code !== "E_ILLEGAL_TRANSITION" ? [`open: ${unresolved.join(", ")}`] : [],
    `remedy: ${codeTable$evidence_schemas_src_platform_error[code].remedy}`,
    `next: ${nextStep("phase" in command ? command.phase : "M0", state)}`
  ];
}
function nextStep(phase, state) {
  if (state.seq === 0) return "the ledger waits for LEDGER_INITIALISED";
  const { status } = state.phases[phase];
  const occupant = findOccupant$actions_lib_ledger_derived(state);
  const slot = occupant === void 0 || occupant === phase ? "" : `, ${occupant} holds the slot`;
  return `${phase} is ${status}${heldBy$actions_lib_ledger_decide(state.phases[phase])}${slot}; legal are ${allowedEvents$actions_lib_ledger_decide(status).join(", ")}`;
}

// actions/phase-ledger/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const commands = LedgerCommandsV1$evidence_schemas_src_generated_ledger_commands_v1.parse(jsonInput$actions_lib_io_inputs(io, "commands"));
    const writer = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger$actions_lib_ledger_store(writer, (event) => {
      io.info(`${event.seq} ${event.phase} ${event.lane ?? ""} ${event.event}`);
      if (event.event === "LANE_STARTED") io.output("attempt", String(event.payload.attempt));
      if (event.event !== "DRIFT_RAISED") return;
      const { class: name, impact, evidence } = event.payload;
      io.info(`drift ${name}: ${impact} (${evidence.join("; ")})`);
    });
    const controller = {
      kind: "controller",
      id: `phase-ledger@${session.ci.run_id}/${hostname()}`.slice(0, 128)
    };
    try {
      await applyAll(commands, { session, ledger, controller }, io);
    } finally {
      await ledger.project();
      io.output("ledger-seq", String(ledger.state().seq));
      io.output("ledger-head-sha256", ledger.state().headSha256 ?? "");
    }
  } finally {
    await session.close();
  }
}
async function applyAll(commands, context, io) {
  for (const command of commands) {
    const outcome = await applyCommand(command, context);
    if ("refusal" in outcome) return refuse(command, outcome.refusal, context, io);
  }
  io.output("refused", "false");
}
async function refuse(command, refusal, { ledger }, io) {
  const lines = refusalLines(command, refusal, ledger.state());
  io.output("refused", "true");
  io.output("error-code", refusal.code);
  io.output("unresolved", JSON.stringify(refusal.unresolved));
  await io.summarise(lines.map((line, index) => index === 0 ? `### ${line}` : `- ${line}`).join("\n"));
  io.fail(lines.join("\n"));
}
export {
  run
};
