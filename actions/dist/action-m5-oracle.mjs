import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { gatherClosure$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m5-oracle/facts/a-handle-closure.ts
var gatherP3Closure = (context) => gatherClosure$actions_lib_shared_lanes_closure(context, "M5.A", {
  handoffFrom: "M4",
  probe: async () => unpinnedOutputs(handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS"), handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID"))
});
function unpinnedOutputs(outputIds, sortKeys) {
  if (outputIds.length === 0) return ["no output"];
  return outputIds.filter((id, index) => outputIds.indexOf(id) !== index || (sortKeys[id] ?? []).length === 0);
}

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/oracle-run.ts
import { engineRunRoot$actions_lib_platform_oracle_run } from "./lib.mjs";
import { requiredOutputIds$actions_lib_platform_oracle_run } from "./lib.mjs";
import { viewKey$actions_lib_platform_oracle_run } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";
import { taskSpec$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m5-oracle/facts/jobs.ts
var SORT_MEMORY_MIB = 1024;
var oracleEnvironment = (context) => ({
  ORACLE_ENGINE_RUN_ROOT: engineRunRoot$actions_lib_platform_oracle_run(context).uri,
  ORACLE_SCENARIO_ID: handle$evidence_schemas_src_handles("ORACLE_SCENARIO_ID", context.handleInputs),
  ORACLE_REQUIRED_OUTPUT_IDS: requiredOutputIds$actions_lib_platform_oracle_run().join(",")
});
var inletEnvironment = (context) => ({
  ...oracleEnvironment(context),
  ORACLE_INLET_MODE: handle$evidence_schemas_src_handles("ORACLE_INLET_MODE", context.handleInputs),
  ORACLE_SEED_SOURCE_URI: handle$evidence_schemas_src_handles("ORACLE_SEED_SOURCE_URI", context.handleInputs)
});
var sortEnvironment = (context, outputId) => ({
  ...oracleEnvironment(context),
  ORACLE_OUTPUT_ID: outputId,
  STREAM_SORT_MEMORY_LIMIT_MB: String(SORT_MEMORY_MIB),
  STREAM_SORT_SLICE_DAYS: String(workloadDays(context) ?? 0)
});
var checkerEnvironment = (context) => ({
  ...oracleEnvironment(context),
  STREAM_SORT_MEMORY_LIMIT_MB: String(SORT_MEMORY_MIB),
  ORACLE_STRICT_SEAL: "true"
});
function workloadDays({ decision }) {
  const { value } = decision("workload_days");
  if (value === "all") return void 0;
  if (value !== null && /^[1-9][0-9]{0,2}$/.test(value)) return Number(value);
  throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_INCOMPLETE", "workload_days is neither all nor a number of days");
}
async function jobSpecs(context) {
  const specs = [
    await taskSpec$actions_lib_platform_tasks(context, "oracle-seed", inletEnvironment(context)),
    await taskSpec$actions_lib_platform_tasks(context, "oracle-pack", inletEnvironment(context)),
    await taskSpec$actions_lib_platform_tasks(context, "oracle-checker", checkerEnvironment(context))
  ];
  for (const outputId of requiredOutputIds$actions_lib_platform_oracle_run()) {
    specs.push(await taskSpec$actions_lib_platform_tasks(context, "oracle-stream-sort", sortEnvironment(context, outputId)));
  }
  return specs;
}
var runOracleJob = (context, mode, environment) => runJob$actions_lib_platform_tasks(context, mode, { environment });

// actions/m5-oracle/facts/b-inlet-policy.ts
var gatherInlet = async (context) => ({
  inletMode: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("ORACLE_INLET_MODE", context.handleInputs)),
  sourceUri: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("ORACLE_SEED_SOURCE_URI", context.handleInputs)),
  jobs: await observe$actions_lib_checks_fact(() => jobSpecs(context)),
  substrate: substrateLocators(context)
});
function substrateLocators({ session }) {
  return {
    OBJECT_STORE_URL: session.config.object_store_url,
    PARAMETERS_URL: session.config.parameters_url,
    SSM_DB_DSN_PATH: handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"),
    SSM_CONFLUENT_BOOTSTRAP_PATH: handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
    SSM_CONFLUENT_API_KEY_PATH: handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
    SSM_CONFLUENT_API_SECRET_PATH: handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
    SSM_IG_API_KEY_PATH: handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")
  };
}

// other-part:evidence-schemas/src/generated/inlet_assertion_snapshot.v1.ts
import { InletAssertionSnapshotV1$evidence_schemas_src_generated_inlet_assertion_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/oracle_pack_manifest.v1.ts
import { OraclePackManifestV1$evidence_schemas_src_generated_oracle_pack_manifest_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/oracle_seal.v1.ts
import { OracleSealV1$evidence_schemas_src_generated_oracle_seal_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/seed_snapshot.v1.ts
import { SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1 } from "./schemas.mjs";

// other-part:runtime/src/events/engine-run.ts
import { findS3Prefix$runtime_src_events_engine_run } from "./substrate.mjs";
import { sourceOf$runtime_src_events_engine_run } from "./substrate.mjs";
import { viewPrefix$runtime_src_events_engine_run } from "./substrate.mjs";

// runtime/src/events/outputs.json
var outputs_default = JSON.parse('{"version":"v1","required_output_ids":["arrival_events_5B","s1_arrival_entities_6B","s3_flow_anchor_with_fraud_6B","s3_event_stream_with_fraud_6B"],"outputs":[{"output_id":"arrival_events_5B","event_class":"context_arrival","role":"behavioural_context","path_template":"data/layer2/5B/arrival_events/seed={seed}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer2.5B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":true,"truth_columns":[],"joins":[{"to":"s1_arrival_entities_6B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"zone_representation","type":"string","required":true,"nullable":false},{"name":"bucket_index","type":"integer","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"tzid_primary","type":"string","required":true,"nullable":false},{"name":"ts_local_primary","type":"local_time_us","required":true,"nullable":false},{"name":"is_virtual","type":"boolean","required":true,"nullable":false},{"name":"channel_group","type":"string","required":false,"nullable":true},{"name":"tzid_settlement","type":"string","required":false,"nullable":true},{"name":"ts_local_settlement","type":"local_time_us","required":false,"nullable":true},{"name":"tzid_operational","type":"string","required":false,"nullable":true},{"name":"ts_local_operational","type":"local_time_us","required":false,"nullable":true},{"name":"tz_group_id","type":"string","required":false,"nullable":true},{"name":"site_id","type":"uint64","required":false,"nullable":true},{"name":"edge_id","type":"uint64","required":false,"nullable":true},{"name":"routing_universe_hash","type":"hex64","required":false,"nullable":true},{"name":"lambda_realised","type":"number","required":false,"nullable":true},{"name":"s4_spec_version","type":"string","required":false,"nullable":true}]},{"output_id":"s1_arrival_entities_6B","event_class":"context_arrival_entities","role":"behavioural_context","path_template":"data/layer3/6B/s1_arrival_entities_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":true,"truth_columns":[],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"session_id","type":"uint64","required":true,"nullable":false}]},{"output_id":"s3_flow_anchor_with_fraud_6B","event_class":"context_flow_fraud","role":"behavioural_context","path_template":"data/layer3/6B/s3_flow_anchor_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":["fraud_flag","campaign_id"],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"fraud_flag","type":"boolean","required":true,"nullable":false},{"name":"campaign_id","type":"string","required":true,"nullable":true}]},{"output_id":"s3_event_stream_with_fraud_6B","event_class":"traffic_fraud","role":"business_traffic","path_template":"data/layer3/6B/s3_event_stream_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":["fraud_flag","campaign_id"],"joins":[{"to":"s3_flow_anchor_with_fraud_6B","on":["seed","manifest_fingerprint","scenario_id","parameter_hash","flow_id"],"cardinality":"many_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false},{"name":"event_type","type":"string","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"fraud_flag","type":"boolean","required":true,"nullable":false},{"name":"campaign_id","type":"string","required":true,"nullable":true}]},{"output_id":"s2_flow_anchor_baseline_6B","event_class":"context_flow_baseline","role":"behavioural_context","path_template":"data/layer3/6B/s2_flow_anchor_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":[],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false}]},{"output_id":"s2_event_stream_baseline_6B","event_class":"traffic_baseline","role":"business_traffic","path_template":"data/layer3/6B/s2_event_stream_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":[],"joins":[{"to":"s2_flow_anchor_baseline_6B","on":["seed","manifest_fingerprint","scenario_id","parameter_hash","flow_id"],"cardinality":"many_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false},{"name":"event_type","type":"string","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false}]},{"output_id":"s1_session_index_6B","event_class":"session_index","role":"batch_only","path_template":"data/layer3/6B/s1_session_index_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","session_id"],"sort_by":["session_start_utc"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"session_start_utc","type":"string","required":true,"nullable":false}]},{"output_id":"s4_event_labels_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_event_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["flow_id","event_seq"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false}]},{"output_id":"s4_flow_truth_labels_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_flow_truth_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["flow_id"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false}]},{"output_id":"s4_flow_bank_view_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_flow_bank_view_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["flow_id"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false}]}]}');

// runtime/src/events/outputs.ts
var outputs = outputs_default.outputs;
var requiredOutputIds = outputs_default.required_output_ids;
var findOutput = (outputId) => outputs.find((output) => output.output_id === outputId);
function getOutput(outputId) {
  const output = findOutput(outputId);
  if (output === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error(
      "OUTPUT_UNKNOWN",
      `${JSON.stringify(outputId.slice(0, 64))} is not in the output catalogue`
    );
  }
  return output;
}

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/run/evidence.ts
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/m5-oracle/facts/listing.ts
async function listBelow(store, bucket, prefix) {
  const objects = [];
  for await (const { key, size_bytes: size, sha256, versionId } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) {
    objects.push({ key: key.slice(prefix.length), size, sha256, versionId });
  }
  return objects;
}

// actions/m5-oracle/facts/world.ts
var worldOf = ({ handleInputs }) => ({
  manifest_fingerprint: handle$evidence_schemas_src_handles("SR_MANIFEST_FINGERPRINT", handleInputs),
  parameter_hash: handle$evidence_schemas_src_handles("SR_PARAMETER_HASH", handleInputs),
  scenario_id: handle$evidence_schemas_src_handles("ORACLE_SCENARIO_ID", handleInputs),
  seed: handle$evidence_schemas_src_handles("SR_SEED", handleInputs)
});

// actions/m5-oracle/facts/c-seed.ts
async function gatherSeed(context) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const first = await observe$actions_lib_checks_fact(() => runSeed(context));
  const second = await observe$actions_lib_checks_fact(() => runSeed(context));
  const packJob = await observe$actions_lib_checks_fact(() => runOracleJob(context, "oracle-pack", inletEnvironment(context)));
  const target = await observe$actions_lib_checks_fact(() => listBelow(context.session.store, root.bucket, `${root.prefix}/`));
  return {
    first,
    second,
    packJob,
    target,
    source: await observe$actions_lib_checks_fact(() => listSource(context)),
    pack: await observe$actions_lib_checks_fact(() => readPack(context)),
    inlet: await observe$actions_lib_checks_fact(
      async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "oracle/inlet_assertion_snapshot.json"), InletAssertionSnapshotV1$evidence_schemas_src_generated_inlet_assertion_snapshot_v1.parse)).document
    ),
    held: await observeFrom$actions_lib_checks_fact(target, (objects) => heldByOutput(context, objects)),
    requiredOutputIds: requiredOutputIds$actions_lib_platform_oracle_run()
  };
}
async function runSeed(context) {
  const task = await runOracleJob(context, "oracle-seed", inletEnvironment(context));
  const { document, versionId } = await readAt$actions_lib_run_evidence(
    context,
    runKey$actions_lib_run_evidence(context, "oracle/seed_snapshot.json"),
    SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1.parse
  );
  if (document.task_arn === task.taskArn) return { task, snapshot: document, versionId };
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `oracle-seed ended with ${task.exitCode} and wrote no snapshot`);
}
async function listSource(context) {
  const preStaged = handle$evidence_schemas_src_handles("ORACLE_INLET_MODE", context.handleInputs) === "external_pre_staged";
  const source = findS3Prefix$runtime_src_events_engine_run(handle$evidence_schemas_src_handles("ORACLE_SEED_SOURCE_URI", context.handleInputs));
  const root = preStaged ? engineRunRoot$actions_lib_platform_oracle_run(context) : source;
  if (root === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", "ORACLE_SEED_SOURCE_URI is no prefix");
  return listBelow(context.session.store, root.bucket, `${root.prefix}/`);
}
function heldByOutput(context, objects) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const world = worldOf(context);
  return Object.fromEntries(
    requiredOutputIds$actions_lib_platform_oracle_run().map((id) => {
      const prefix = sourceOf$runtime_src_events_engine_run(root, getOutput(id), world).prefix.slice(root.prefix.length + 1);
      return [id, objects.filter(({ key, size }) => key.startsWith(prefix) && size > 0).length];
    })
  );
}
async function readPack(context) {
  const { bucket, prefix } = engineRunRoot$actions_lib_platform_oracle_run(context);
  const target = { store: context.session.store, bucket };
  const manifest = await readEvidence$runtime_src_evidence_read(
    target,
    `${prefix}/${handle$evidence_schemas_src_handles("ORACLE_PACK_MANIFEST_NAME")}`,
    OraclePackManifestV1$evidence_schemas_src_generated_oracle_pack_manifest_v1.parse
  );
  const { document: seal } = await readEvidence$runtime_src_evidence_read(target, `${prefix}/${handle$evidence_schemas_src_handles("ORACLE_SEAL_NAME")}`, OracleSealV1$evidence_schemas_src_generated_oracle_seal_v1.parse);
  return {
    manifestSha256: manifest.sha256,
    packIds: [manifest.document.oracle_pack_id, seal.oracle_pack_id],
    seal
  };
}

// actions/m5-oracle/facts/d-launch-matrix.ts
import { statfs } from "node:fs/promises";
import { totalmem } from "node:os";
import { dirname } from "node:path";
var MIB = 1048576;
var STORAGE_FACTOR = 4;
var SORTS_MAX = 2;
var gatherLaunchMatrix = async (context) => ({
  rows: await observe$actions_lib_checks_fact(() => requiredOutputIds$actions_lib_platform_oracle_run().map((outputId) => matrixRow(context, outputId))),
  profile: await observe$actions_lib_checks_fact(() => jobProfile(context)),
  pinnedFamily: handle$evidence_schemas_src_handles("TD_ORACLE_STREAM_SORT")
});
function matrixRow(context, outputId) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const output = getOutput(outputId);
  const sortKeys = handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID");
  return {
    output_id: outputId,
    sort_key: sortKeys[outputId] ?? [],
    built_in_sort_key: output.sort_by,
    input_prefix: sourceOf$runtime_src_events_engine_run(root, output, worldOf(context)).prefix,
    output_prefix: viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId),
    manifest_key: viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN", outputId),
    receipt_key: viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId),
    job_prefix: viewPrefix$runtime_src_events_engine_run(root, outputId)
  };
}
async function jobProfile(context) {
  const { session } = context;
  const [outputId = ""] = requiredOutputIds$actions_lib_platform_oracle_run();
  const spec = await taskSpec$actions_lib_platform_tasks(context, "oracle-stream-sort", sortEnvironment(context, outputId));
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const source = await listBelow(session.store, root.bucket, `${root.prefix}/data/`);
  const bytes = source.filter(({ key }) => key.endsWith(".parquet")).reduce((sum, { size }) => sum + size, 0);
  const { bavail, bsize } = await statfs(dirname(session.config.stack_url.slice("file:".length)));
  return {
    family: spec.family,
    image_known: isReadable$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => session.images.manifest(spec.imageDigest))),
    memory_mib: Math.floor(totalmem() / MIB),
    memory_mib_needed: SORTS_MAX * SORT_MEMORY_MIB,
    storage_bytes: bavail * bsize,
    storage_bytes_needed: STORAGE_FACTOR * bytes,
    sorts_max: SORTS_MAX
  };
}

// actions/m5-oracle/facts/e-stream-sort.ts
import { availableParallelism } from "node:os";

// other-part:evidence-schemas/src/generated/stream_sort_receipt.v1.ts
import { StreamSortReceiptV1$evidence_schemas_src_generated_stream_sort_receipt_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/stream_view_manifest.v1.ts
import { StreamViewManifestV1$evidence_schemas_src_generated_stream_view_manifest_v1 } from "./schemas.mjs";

// actions/m5-oracle/facts/sort.ts
async function sortOutput(context, outputId) {
  const job = await observe$actions_lib_checks_fact(() => runOracleJob(context, "oracle-stream-sort", sortEnvironment(context, outputId)));
  return { outputId, job, view: await observe$actions_lib_checks_fact(() => readView(context, outputId)) };
}
async function readView(context, outputId) {
  const { bucket } = engineRunRoot$actions_lib_platform_oracle_run(context);
  const target = { store: context.session.store, bucket };
  const receiptKey = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId);
  const manifestKey = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN", outputId);
  const prefix = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId);
  return {
    receipt: (await readEvidence$runtime_src_evidence_read(target, receiptKey, StreamSortReceiptV1$evidence_schemas_src_generated_stream_sort_receipt_v1.parse)).document,
    manifest: (await readEvidence$runtime_src_evidence_read(target, manifestKey, StreamViewManifestV1$evidence_schemas_src_generated_stream_view_manifest_v1.parse)).document,
    objects: await listBelow(target.store, bucket, prefix),
    manifestKey,
    receiptKey
  };
}
async function mapLimited(items, limit, work) {
  const results = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

// other-part:evidence-schemas/src/generated/functional_workload_profile.v1.ts
import { FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m5-oracle/facts/workload.ts
var NAME = "oracle/functional_workload_profile.json";
async function pinWorkload(context) {
  const { evidence } = context.session;
  const key = runKey$actions_lib_run_evidence(context, NAME);
  try {
    await createEvidence$runtime_src_evidence_write(evidence, key, FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1, profileOf(context));
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_EVIDENCE_CONFLICT")) throw error;
  }
  return (await readEvidence$runtime_src_evidence_read(evidence, key, FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1.parse)).document;
}
var profileOf = (context) => FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1.parse({
  schema: "fp.functional_workload_profile.v1",
  platform_run_id: context.platformRunId,
  written_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock),
  profile_id: handle$evidence_schemas_src_handles("M5_WORKLOAD_PROFILE_ID", context.handleInputs),
  record_cap_per_output: null,
  selection_rule: selectionRule(workloadDays(context)),
  // A window of time says how many records it holds only once they are read; the receipts then do.
  expected_counts: {}
});
var selectionRule = (days) => days === void 0 ? "Every record of the sealed world." : `The first ${days} days of event time, counted from the UTC midnight of the first event of each output.`;

// actions/m5-oracle/facts/e-stream-sort.ts
var CPU_UNITS = 1024;
async function gatherSort(context) {
  const profile = await observe$actions_lib_checks_fact(() => pinWorkload(context));
  return {
    laneMode: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("M5_LANE_MODE", context.handleInputs)),
    profileId: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("M5_WORKLOAD_PROFILE_ID", context.handleInputs)),
    profile,
    selection: await observe$actions_lib_checks_fact(() => {
      const days = workloadDays(context);
      return { rule: selectionRule(days), days: days ?? null };
    }),
    requiredOutputIds: requiredOutputIds$actions_lib_platform_oracle_run(),
    // Nothing is launched before the bound of the workload is durable (M5.E-C01).
    sorted: isReadable$actions_lib_checks_fact(profile) ? await mapLimited(requiredOutputIds$actions_lib_platform_oracle_run(), SORTS_MAX, (outputId) => sortOutput(context, outputId)) : [],
    compute: await observe$actions_lib_checks_fact(() => ({
      cpu_units: CPU_UNITS * availableParallelism(),
      memory_mib: SORT_MEMORY_MIB
    }))
  };
}

// other-part:evidence-schemas/src/generated/checker_pass.v1.ts
import { CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1 } from "./schemas.mjs";

// actions/m5-oracle/facts/f-checker.ts
var gatherChecker = async (context) => ({
  job: await observe$actions_lib_checks_fact(() => runOracleJob(context, "oracle-checker", checkerEnvironment(context))),
  report: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "oracle/checker_pass.json"), CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1.parse)).document
  ),
  requiredOutputIds: requiredOutputIds$actions_lib_platform_oracle_run()
});

// other-part:evidence-schemas/src/generated/stream_sort_summary.v1.ts
import { StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1 } from "./schemas.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { derivedDocument$actions_lib_run_documents } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m5-oracle/views.ts
function viewFaults(outputId, { receipt, manifest, objects }, days) {
  const held = new Map(objects.map((object) => [object.key, object]));
  const { shards } = manifest;
  const rows = shards.reduce((sum, shard) => sum + shard.rows, 0);
  const faults = [
    ["another output", receipt.output_id !== outputId || manifest.output_id !== outputId],
    ["another view", receipt.stream_view_id !== manifest.stream_view_id],
    ["no shard", shards.length === 0],
    [
      "a shard differs from the store",
      shards.some(({ name, bytes, sha256 }) => held.get(name)?.sha256 !== sha256 || held.get(name)?.size !== bytes)
    ],
    ["a part is in no manifest", objects.filter(({ key }) => key.endsWith(".parquet")).length !== shards.length],
    ["counts differ", rows !== receipt.output_count || receipt.input_count !== receipt.output_count],
    ["rows are lost", days === void 0 && receipt.input_count !== receipt.source_row_count],
    ["another slice", !isSliceOf(receipt, days)],
    [
      "a shard is out of order",
      shards.some(
        (shard, index) => shard.min_key > shard.max_key || shard.min_key < (shards[index - 1]?.max_key ?? "")
      )
    ]
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => `${outputId}: ${fault}`);
}
var DAY_MICROS = 864e8;
function isSliceOf({ slice }, days) {
  if (days === void 0 || slice === void 0) return days === void 0 && slice === void 0;
  if (slice.kind !== "window") return false;
  const [start, end] = [findMicros$runtime_src_kernel_clock(slice.start_utc), findMicros$runtime_src_kernel_clock(slice.end_utc)];
  return start !== void 0 && end !== void 0 && end - start === days * DAY_MICROS;
}
function elapsedSeconds({ startedAtUtc, stoppedAtUtc }) {
  const [start, end] = [findMicros$runtime_src_kernel_clock(startedAtUtc), findMicros$runtime_src_kernel_clock(stoppedAtUtc)];
  return start === void 0 || end === void 0 ? void 0 : (end - start) / 1e6;
}
function precedesAll(writtenAtUtc, tasks) {
  const written = findMicros$runtime_src_kernel_clock(writtenAtUtc);
  return written !== void 0 && tasks.every((task) => (findMicros$runtime_src_kernel_clock(task.startedAtUtc) ?? -1) >= written);
}
var KILLED = 137;
var exitText = (code) => code === KILLED ? "exit 137 (memory or disk)" : `exit ${code}`;

// actions/m5-oracle/lanes/e-stream-sort.ts
var SUMMARY = "oracle/stream_sort_summary.json";
var streamSortHandover = handoverOf$actions_lib_run_handover("M5.E", {
  lane_mode: text$actions_lib_run_handover,
  workload_profile_id: text$actions_lib_run_handover,
  outputs: list$actions_lib_run_handover(
    record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, rows: count$actions_lib_run_handover, stream_view_id: text$actions_lib_run_handover, input_fingerprint: text$actions_lib_run_handover, output_fingerprint: text$actions_lib_run_handover })
  )
});
var streamSort = defineLane$actions_lib_run_lane({
  id: "M5.E",
  documents: (facts, context) => ({ summary: summaryOf(facts, context) }),
  decide: (facts, written) => {
    const { laneMode, profileId, profile, selection, sorted, requiredOutputIds: required } = facts;
    const tasks = endedTasks(sorted);
    const failed = sorted.flatMap(
      ({ outputId, job }) => isReadable$actions_lib_checks_fact(job) && job.value.exitCode !== 0 ? [`${outputId}: ${exitText(job.value.exitCode)}`] : []
    );
    return {
      "M5.E-C01": {
        expected: {
          lane_mode: { $non_empty: true },
          profile_id: isReadable$actions_lib_checks_fact(profileId) ? profileId.value : null,
          selection_rule: isReadable$actions_lib_checks_fact(selection) ? selection.value.rule : null,
          written_before_launch: true
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ laneMode, profileId, selection, profile }), (read) => ({
          lane_mode: read.laneMode,
          profile_id: read.profile.profile_id,
          selection_rule: read.profile.selection_rule,
          written_before_launch: precedesAll(read.profile.written_at_utc, tasks)
        })),
        fails: isReadable$actions_lib_checks_fact(laneMode) && isReadable$actions_lib_checks_fact(profileId) ? "M5E-B8" : "M5E-B6"
      },
      "M5.E-C02": { expected: "functional_green", observed: laneMode, fails: "M5E-B7" },
      "M5.E-C03": {
        expected: { launched: required, distinct_tasks: required.length, failed: [] },
        observed: fact$actions_lib_checks_fact({
          launched: sorted.filter(({ job }) => isReadable$actions_lib_checks_fact(job)).map(({ outputId }) => outputId),
          distinct_tasks: new Set(tasks.map(({ taskArn }) => taskArn)).size,
          failed
        }),
        fails: failed.length > 0 ? "M5E-B3" : "M5E-B2"
      },
      "M5.E-C04": {
        expected: { views: required, faults: [], summary: { $non_empty: true } },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ summary: written.summary, selection }), (read) => ({
          views: sorted.filter(({ view }) => isReadable$actions_lib_checks_fact(view)).map(({ outputId }) => outputId),
          faults: sorted.flatMap(
            ({ outputId, view }) => isReadable$actions_lib_checks_fact(view) ? viewFaults(outputId, view.value, read.selection.days ?? void 0) : [`${outputId}: ${view.unreadable}`]
          ),
          summary: read.summary.key
        })),
        fails: "M5E-B4"
      }
    };
  },
  handover: {
    schema: streamSortHandover,
    of: ({ laneMode, profile, sorted }) => {
      const both = allReadable$actions_lib_checks_check({ laneMode, profile });
      return isReadable$actions_lib_checks_fact(both) ? {
        lane_mode: both.value.laneMode,
        workload_profile_id: both.value.profile.profile_id,
        outputs: sorted.flatMap(
          ({ outputId, view }) => isReadable$actions_lib_checks_fact(view) ? [identityOf(outputId, view.value)] : []
        )
      } : void 0;
    }
  }
});
var identityOf = (outputId, { receipt }) => ({
  output_id: outputId,
  rows: receipt.output_count,
  stream_view_id: receipt.stream_view_id,
  input_fingerprint: receipt.input_fingerprint,
  output_fingerprint: receipt.output_fingerprint
});
var endedTasks = (sorted) => sorted.flatMap(({ job }) => isReadable$actions_lib_checks_fact(job) ? [job.value] : []);
function summaryOf(facts, context) {
  const { laneMode, profileId, compute, sorted, requiredOutputIds: required } = facts;
  const read = allReadable$actions_lib_checks_check({ laneMode, profileId, compute });
  if (!isReadable$actions_lib_checks_fact(read)) return read;
  const succeeded = sorted.filter(({ job, view }) => isReadable$actions_lib_checks_fact(job) && job.value.exitCode === 0 && isReadable$actions_lib_checks_fact(view));
  return fact$actions_lib_checks_fact(
    derivedDocument$actions_lib_run_documents(SUMMARY, StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1, {
      schema: "fp.stream_sort_summary.v1",
      platform_run_id: context.platformRunId ?? "N/A",
      written_at_utc: context.gatheredAtUtc,
      lane_mode: read.value.laneMode,
      workload_profile_id: read.value.profileId,
      compute_profile: read.value.compute,
      required_output_ids: required,
      per_output_results: sorted.flatMap(resultOf),
      failed_output_ids: required.filter((id) => !succeeded.some(({ outputId }) => outputId === id)),
      writer: { identity: "M5.E", task_arn: null, ci_run: context.ci.run_id, image_digest: null }
    })
  );
}
function resultOf({ outputId, job, view }) {
  if (!isReadable$actions_lib_checks_fact(job)) return [];
  const elapsed = elapsedSeconds(job.value);
  const found = isReadable$actions_lib_checks_fact(view) ? view.value : void 0;
  return [
    {
      output_id: outputId,
      task_arn: job.value.taskArn,
      exit_code: job.value.exitCode,
      ...found === void 0 ? {} : {
        rows: found.receipt.output_count,
        shards: found.manifest.shards.length,
        manifest_key: found.manifestKey,
        receipt_key: found.receiptKey
      },
      ...elapsed === void 0 ? {} : { elapsed_seconds: elapsed }
    }
  ];
}

// actions/m5-oracle/listing.ts
var listingDigest = (objects) => digestOf$evidence_schemas_src_digest(objects.map(({ key, size, sha256, versionId }) => [key, size, sha256, versionId]));

// actions/m5-oracle/lanes/g-rerun-probe.ts
var rerunProbe = defineLane$actions_lib_run_lane({
  id: "M5.G",
  decide: ({ checked, removed, before, after, rerun }) => {
    const changes = mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ before, after }), (read) => changesBetween(read.before, read.after));
    const rawChanged = isReadable$actions_lib_checks_fact(changes) && changes.value.raw_inputs_changed;
    return {
      "M5.G-C01": {
        expected: {
          raw_inputs_changed: false,
          prefixes_changed: [],
          left_before_the_rerun: 0,
          exit_code: 0,
          // The checker's PASS is of the view that was replaced; it carries over only to the same rows in the same parts.
          view: isReadable$actions_lib_checks_fact(checked) ? identityOnly(checked.value) : null
        },
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ changes, checked, removed, job: jobOf(rerun), view: viewOf(rerun) }),
          ({ changes: found, removed: left, job, view }) => ({
            ...found,
            left_before_the_rerun: left,
            exit_code: job.exitCode,
            view: { output_id: view.receipt.output_id, ...identityOf2(view.receipt) }
          })
        ),
        fails: rawChanged ? "M5G-B2" : "M5G-B1"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M5.G", { output_id: text$actions_lib_run_handover, output_fingerprint: text$actions_lib_run_handover, raw_inputs: text$actions_lib_run_handover }),
    of: ({ checked, after }) => isReadable$actions_lib_checks_fact(checked) && isReadable$actions_lib_checks_fact(after) ? {
      output_id: checked.value.output_id,
      output_fingerprint: checked.value.output_fingerprint,
      raw_inputs: after.value.rawInputs
    } : void 0
  }
});
var jobOf = (rerun) => isReadable$actions_lib_checks_fact(rerun) ? rerun.value.job : rerun;
var viewOf = (rerun) => isReadable$actions_lib_checks_fact(rerun) ? rerun.value.view : rerun;
var identityOf2 = ({ stream_view_id, input_fingerprint, output_fingerprint }) => ({
  stream_view_id,
  input_fingerprint,
  output_fingerprint
});
var identityOnly = (view) => ({ output_id: view.output_id, ...identityOf2(view) });
var changesBetween = (before, after) => ({
  raw_inputs_changed: before.rawInputs !== after.rawInputs,
  prefixes_changed: [.../* @__PURE__ */ new Set([...Object.keys(before.otherPrefixes), ...Object.keys(after.otherPrefixes)])].filter((prefix) => before.otherPrefixes[prefix] !== after.otherPrefixes[prefix]).sort()
});
function surroundingsOf(objects, ownPrefix) {
  const others = objects.filter(({ key }) => !key.startsWith(ownPrefix));
  const views = Map.groupBy(
    others.filter(({ key }) => isView(key)),
    ({ key }) => key.slice(0, key.lastIndexOf("/") + 1)
  );
  return {
    rawInputs: listingDigest(others.filter(({ key }) => !isView(key))),
    otherPrefixes: Object.fromEntries([...views].map(([prefix, group]) => [prefix, listingDigest(group)]))
  };
}
var isView = (key) => key.startsWith("stream_view/");

// actions/m5-oracle/facts/g-rerun-probe.ts
async function gatherRerun(context) {
  const checked = await observe$actions_lib_checks_fact(() => smallestView(context));
  const before = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => surroundings(context, id));
  const removed = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => removeView(context, id));
  const rerun = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => sortOutput(context, id));
  const after = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => surroundings(context, id));
  return { checked, before, removed, rerun, after };
}
async function smallestView(context) {
  const { outputs: outputs2 } = await context.handover(streamSortHandover);
  const [smallest] = [...outputs2].sort((left, right) => left.rows - right.rows);
  if (smallest === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDOVER_UNREADABLE", "M5.E hands over no view");
  return smallest;
}
async function removeView(context, outputId) {
  const { bucket } = engineRunRoot$actions_lib_platform_oracle_run(context);
  const { store } = context.session;
  const prefix = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId);
  for (const { key } of await listBelow(store, bucket, prefix)) await store.delete(bucket, prefix + key);
  return (await listBelow(store, bucket, prefix)).length;
}
async function surroundings(context, outputId) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const own = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId).slice(root.prefix.length + 1);
  return surroundingsOf(await listBelow(context.session.store, root.bucket, `${root.prefix}/`), own);
}

// other-part:actions/lib/platform/services.ts
import { scenarioRunId$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/run/snapshot-key.ts
import { getSnapshotRef$actions_lib_run_snapshot_key } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { documentOf$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m5-oracle/lanes/h-verdict.ts
var CODES = { sources: "M5H-B1", predicates: "M5H-B2", union: "M5H-B3" };
var oracleVerdictHandover = verdictHandover$actions_lib_shared_lanes_phase_verdict("M5.H");
var oracleVerdict = defineLane$actions_lib_run_lane({
  id: "M5.H",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES, facts, substrate);
    return { "M5.H-C01": sources, "M5.H-C02": predicates, "M5.H-C03": union };
  },
  handover: { schema: oracleVerdictHandover, of: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M5", context) }
});

// actions/m5-oracle/facts/i-handoff.ts
var gatherOraclePack = (context) => gatherPack$actions_lib_shared_lanes_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(oracleVerdictHandover)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_pack(context, "M5.H")
  }),
  required: async () => ({
    seed_snapshot: { key: runKey$actions_lib_run_evidence(context, "oracle/seed_snapshot.json") },
    inlet_assertion_snapshot: { key: runKey$actions_lib_run_evidence(context, "oracle/inlet_assertion_snapshot.json") },
    functional_workload_profile: { key: runKey$actions_lib_run_evidence(context, "oracle/functional_workload_profile.json") },
    stream_sort_summary: await documentOf$actions_lib_shared_lanes_pack(context, "M5.E", SUMMARY),
    checker_pass: { key: runKey$actions_lib_run_evidence(context, "oracle/checker_pass.json") },
    m5_verdict_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M5.H")
  }),
  scenarioRunId: () => scenarioRunId$actions_lib_platform_services(context)
});

// actions/m5-oracle/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M5A-B1", unresolved: "M5A-B2", placeholder: "M5A-B3", probe: "M5A-B4" };
var p3HandleClosure = defineLane$actions_lib_run_lane({
  id: "M5.A",
  decide: (facts) => ({ "M5.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M5", codes: CODES2 }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M5.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// actions/m5-oracle/lanes/b-inlet-policy.ts
var FORBIDDEN = /^(?:\/|[A-Za-z]:\\|\.{1,2}\/|~)|^(?:file|dir|gs|az|abfss?|minio|https?):|localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/;
var inletPolicy = defineLane$actions_lib_run_lane({
  id: "M5.B",
  decide: (facts) => ({
    "M5.B-C01": {
      expected: {
        inlet_mode: { $one_of: ["s3_to_s3_seed", "external_pre_staged"] },
        source_uri: { $form: "s3_uri" },
        jobs: { $above: 0 },
        forbidden: []
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check(inletReadings(facts)), (read) => ({
        inlet_mode: read.inletMode,
        source_uri: read.sourceUri,
        jobs: read.jobs.length,
        forbidden: forbiddenIn(read.jobs, facts.substrate)
      })),
      fails: areJobsClean(facts) ? "M5B-B2" : "M5B-B3"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M5.B", { inlet_mode: text$actions_lib_run_handover, source_uri: text$actions_lib_run_handover, jobs_scanned: count$actions_lib_run_handover }),
    of: ({ inletMode, sourceUri, jobs }) => isReadable$actions_lib_checks_fact(inletMode) && isReadable$actions_lib_checks_fact(sourceUri) && isReadable$actions_lib_checks_fact(jobs) ? { inlet_mode: inletMode.value, source_uri: sourceUri.value, jobs_scanned: jobs.value.length } : void 0
  }
});
var inletReadings = ({ inletMode, sourceUri, jobs }) => ({ inletMode, sourceUri, jobs });
var areJobsClean = ({ jobs, substrate }) => isReadable$actions_lib_checks_fact(jobs) && jobs.value.length > 0 && forbiddenIn(jobs.value, substrate).length === 0;
function forbiddenIn(jobs, substrate) {
  const hits = jobs.flatMap(({ command, environment }) => [
    ...command.filter((argument) => FORBIDDEN.test(argument)).map(() => "an argument"),
    ...Object.entries(environment).filter(([name, value]) => substrate[name] !== value && FORBIDDEN.test(value)).map(([name]) => name)
  ]);
  return [...new Set(hits)];
}

// actions/m5-oracle/lanes/c-seed.ts
var SAMPLES_MAX = 20;
var seedLane = defineLane$actions_lib_run_lane({
  id: "M5.C",
  decide: (facts) => {
    const { first, second, source, target, packJob, pack, inlet, held, requiredOutputIds: required } = facts;
    return {
      "M5.C-C01": {
        expected: {
          exit_codes: [0, 0],
          objects: { $above: 0 },
          verified: [true, true],
          copied_again: 0,
          different: []
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ first, second, source, target }), (read) => ({
          exit_codes: [read.first.task.exitCode, read.second.task.exitCode],
          objects: read.second.snapshot.object_count,
          verified: [read.first, read.second].map(({ snapshot }) => snapshot.verified && snapshot.verdict === "PASS"),
          copied_again: read.second.snapshot.copied,
          different: differentCopies(read.second.snapshot, read.source, read.target).slice(0, SAMPLES_MAX)
        })),
        fails: "M5C-B2"
      },
      "M5.C-C02": {
        expected: { objects: { $above: 0 } },
        observed: mapFact$actions_lib_checks_fact(target, (objects) => ({ objects: objects.length })),
        fails: "M5C-B2"
      },
      "M5.C-C03": {
        expected: {
          exit_code: 0,
          seal_status: "SEALED_OK",
          sealed_manifest_sha256: isReadable$actions_lib_checks_fact(pack) ? pack.value.manifestSha256 : null,
          pack_ids: 1
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pack, packJob }), (read) => ({
          exit_code: read.packJob.exitCode,
          seal_status: read.pack.seal.seal_status,
          sealed_manifest_sha256: read.pack.seal.manifest_sha256 ?? null,
          pack_ids: new Set(read.pack.packIds).size
        })),
        fails: "M5C-B3"
      },
      "M5.C-C04": {
        expected: { undeclared: [], without_object: [], asserted_missing: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pack, inlet, held }), (read) => ({
          undeclared: required.filter((id) => !isSealed(read.pack.seal, id)),
          without_object: required.filter((id) => (read.held[id] ?? 0) === 0),
          asserted_missing: read.inlet.missing_output_ids
        })),
        fails: "M5C-B4"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M5.C", {
      task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover),
      copied: count$actions_lib_run_handover,
      copied_again: count$actions_lib_run_handover,
      first_snapshot_version_id: text$actions_lib_run_handover,
      content_index_digest: text$actions_lib_run_handover,
      objects: count$actions_lib_run_handover,
      oracle_pack_id: text$actions_lib_run_handover
    }),
    of: ({ first, second, target, pack }) => isReadable$actions_lib_checks_fact(first) && isReadable$actions_lib_checks_fact(second) && isReadable$actions_lib_checks_fact(target) && isReadable$actions_lib_checks_fact(pack) ? {
      task_arns: [first.value.task.taskArn, second.value.task.taskArn],
      copied: first.value.snapshot.copied,
      copied_again: second.value.snapshot.copied,
      // The rerun replaced the derived snapshot; the first one stays readable by its version.
      first_snapshot_version_id: first.value.versionId,
      content_index_digest: second.value.snapshot.content_index_digest,
      objects: target.value.length,
      oracle_pack_id: pack.value.seal.oracle_pack_id
    } : void 0
  }
});
var isSealed = ({ outputs: outputs2 }, id) => outputs2?.some((output) => output.output_id === id && output.files > 0) === true;
function differentCopies({ objects }, source, target) {
  const [from, to] = [source, target].map((list) => new Map(list.map((object) => [object.key, object])));
  return objects.filter(
    ({ key, size, checksum }) => [from?.get(key), to?.get(key)].some((held) => held?.sha256 !== checksum || held.size !== size)
  ).map(({ key }) => key);
}

// actions/m5-oracle/lanes/d-launch-matrix.ts
var launchMatrix = defineLane$actions_lib_run_lane({
  id: "M5.D",
  decide: ({ rows, profile, pinnedFamily }) => ({
    "M5.D-C01": {
      expected: { outputs: { $above: 0 }, sort_keys: [], paths: [] },
      observed: mapFact$actions_lib_checks_fact(rows, (matrix) => ({
        outputs: matrix.length,
        sort_keys: sortKeyFaults(matrix),
        paths: pathFaults(matrix)
      })),
      fails: isReadable$actions_lib_checks_fact(rows) && sortKeyFaults(rows.value).length > 0 ? "M5D-B2" : "M5D-B3"
    },
    "M5.D-C02a": {
      expected: {
        family: pinnedFamily,
        image_known: true,
        memory_mib: { $at_least: isReadable$actions_lib_checks_fact(profile) ? profile.value.memory_mib_needed : 0 },
        storage_bytes: { $at_least: isReadable$actions_lib_checks_fact(profile) ? profile.value.storage_bytes_needed : 0 }
      },
      observed: mapFact$actions_lib_checks_fact(profile, ({ family, image_known, memory_mib, storage_bytes }) => ({
        family,
        image_known,
        memory_mib,
        storage_bytes
      })),
      fails: "M5D-B4"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M5.D", {
      matrix: list$actions_lib_run_handover(record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, input_prefix: text$actions_lib_run_handover, output_prefix: text$actions_lib_run_handover })),
      sorts_max: count$actions_lib_run_handover
    }),
    of: ({ rows, profile }) => {
      const both = allReadable$actions_lib_checks_check({ rows, profile });
      return isReadable$actions_lib_checks_fact(both) ? { matrix: both.value.rows, sorts_max: both.value.profile.sorts_max } : void 0;
    }
  }
});
var sortKeyFaults = (rows) => rows.filter((row) => row.sort_key.length === 0 || row.sort_key.join() !== row.built_in_sort_key.join()).map((row) => row.output_id);
function pathFaults(rows) {
  return rows.flatMap((row) => {
    const others = [
      row.input_prefix,
      ...rows.filter((other) => other !== row).flatMap((other) => [other.output_prefix, other.input_prefix])
    ];
    const faults = [
      ["a path is empty", [row.input_prefix, row.output_prefix, row.manifest_key, row.receipt_key].includes("")],
      ["the job writes elsewhere", row.job_prefix !== row.output_prefix],
      [
        "a document lies outside",
        ![row.manifest_key, row.receipt_key].every((key) => key.startsWith(row.output_prefix))
      ],
      ["the prefixes overlap", others.some((other) => overlap(other, row.output_prefix))]
    ];
    return faults.filter(([, holds]) => holds).map(([fault]) => `${row.output_id}: ${fault}`);
  });
}
var overlap = (left, right) => left.startsWith(right) || right.startsWith(left);

// actions/m5-oracle/lanes/f-checker.ts
var checkerLane = defineLane$actions_lib_run_lane({
  id: "M5.F",
  decide: ({ job, report, requiredOutputIds: requiredOutputIds2 }) => {
    const required = [...requiredOutputIds2].sort();
    const passed = isReadable$actions_lib_checks_fact(report) ? [...passedOutputs(report.value.outputs)].sort() : [];
    const isPartial = passed.length > 0 && passed.join() !== required.join();
    return {
      "M5.F-C01": {
        expected: {
          exit_code: 0,
          // An older PASS proves nothing about what lies there now.
          task_arn: isReadable$actions_lib_checks_fact(job) ? job.value.taskArn : null,
          overall_pass: true,
          passed: required
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ job, report }), (read) => ({
          exit_code: read.job.exitCode,
          task_arn: read.report.task_arn,
          overall_pass: read.report.overall_pass,
          passed
        })),
        fails: isPartial ? "M5F-B2" : "M5F-B1"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M5.F", {
      status: text$actions_lib_run_handover,
      reason_codes: list$actions_lib_run_handover(text$actions_lib_run_handover),
      outputs: list$actions_lib_run_handover(record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, verdict: text$actions_lib_run_handover, row_count: count$actions_lib_run_handover }))
    }),
    of: ({ report }) => isReadable$actions_lib_checks_fact(report) ? {
      status: report.value.status,
      reason_codes: report.value.reason_codes,
      outputs: report.value.outputs.map(({ output_id, verdict, row_count }) => ({
        output_id,
        verdict,
        row_count
      }))
    } : void 0
  }
});
var passedOutputs = (outputs2) => outputs2.filter(
  (one) => one.verdict === "PASS" && one.ordering_violations === 0 && one.fingerprint_match && one.row_count > 0
).map((one) => one.output_id);

// actions/m5-oracle/lanes/i-handoff.ts
var oracleHandoff = defineLane$actions_lib_run_lane({
  id: "M5.I",
  documents: (facts, context) => ({ pack: packDocument$actions_lib_shared_lanes_pack(facts, context) }),
  decide: (facts, written) => ({
    "M5.I-C01": {
      expected: { verdict: "ADVANCE_TO_M6", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M5.I", { entry_gate: text$actions_lib_run_handover }),
    of: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { entry_gate: "OPEN" } : void 0
  }
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M6") return "M5I-B1";
  return unreadable.length > 0 ? "M5I-B2" : "M5I-B4";
}

// actions/m5-oracle/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M5"),
    lanes: [
      built$actions_lib_run_lane(p3HandleClosure, gatherP3Closure),
      built$actions_lib_run_lane(inletPolicy, gatherInlet),
      built$actions_lib_run_lane(seedLane, gatherSeed),
      built$actions_lib_run_lane(launchMatrix, gatherLaunchMatrix),
      built$actions_lib_run_lane(streamSort, gatherSort),
      built$actions_lib_run_lane(checkerLane, gatherChecker),
      built$actions_lib_run_lane(rerunProbe, gatherRerun),
      built$actions_lib_run_lane(oracleVerdict, (context) => gatherVerdict$actions_lib_shared_lanes_phase_verdict(context, "M5.H")),
      built$actions_lib_run_lane(oracleHandoff, gatherOraclePack)
    ]
  },
  io
);
export {
  run
};
