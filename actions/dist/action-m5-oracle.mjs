import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  engineRunRoot,
  findS3Prefix,
  requiredOutputIds,
  sourceOf,
  viewKey,
  viewPrefix
} from "./chunk-NPQASCJH.mjs";
import {
  FunctionalWorkloadProfileV1,
  InletAssertionSnapshotV1,
  OraclePackManifestV1,
  OracleSealV1,
  SeedSnapshotV1,
  StreamViewManifestV1
} from "./chunk-UOMKR5L7.mjs";
import {
  CheckerPassV1,
  StreamSortReceiptV1,
  StreamSortSummaryV1
} from "./chunk-VWZNNAHK.mjs";
import {
  scenarioRunId
} from "./chunk-YNLCO4Z7.mjs";
import {
  handleClosure
} from "./chunk-3SW3S7WL.mjs";
import {
  runJob,
  taskSpec
} from "./chunk-ZQEJG7NF.mjs";
import {
  verdictLane
} from "./chunk-FL6MBDXK.mjs";
import {
  handoffLane
} from "./chunk-JBV6F7H4.mjs";
import "./chunk-SASGA76X.mjs";
import {
  createAt,
  readAt,
  replaceAt,
  runKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  allReadable,
  check,
  getSnapshotRef,
  plainLane,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import {
  listAll,
  readEvidence
} from "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import {
  findMicros,
  nowUtc
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  PlatformError,
  digestOf,
  handle,
  isPlatformError
} from "./chunk-AGYZ7ZP2.mjs";

// actions/m5-oracle/lanes/a-handle-closure.ts
var p3HandleClosure = handleClosure({
  lane: "M5.A",
  check: "M5.A-C01",
  codes: { handoff: "M5A-B1", unresolved: "M5A-B2", placeholder: "M5A-B3", probe: "M5A-B4" },
  handoffFrom: "M4",
  probe: async () => unpinnedOutputs(handle("ORACLE_REQUIRED_OUTPUT_IDS"), handle("ORACLE_SORT_KEY_BY_OUTPUT_ID"))
});
function unpinnedOutputs(outputIds, sortKeys) {
  if (outputIds.length === 0) return ["no output"];
  return outputIds.filter((id, index) => outputIds.indexOf(id) !== index || (sortKeys[id] ?? []).length === 0);
}

// actions/m5-oracle/jobs.ts
var SORT_MEMORY_MIB = 1024;
var oracleEnvironment = (context) => ({
  ORACLE_ENGINE_RUN_ROOT: engineRunRoot(context).uri,
  ORACLE_SCENARIO_ID: handle("ORACLE_SCENARIO_ID", context.handleInputs),
  ORACLE_REQUIRED_OUTPUT_IDS: requiredOutputIds().join(",")
});
var inletEnvironment = (context) => ({
  ...oracleEnvironment(context),
  ORACLE_INLET_MODE: handle("ORACLE_INLET_MODE", context.handleInputs),
  ORACLE_SEED_SOURCE_URI: handle("ORACLE_SEED_SOURCE_URI", context.handleInputs)
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
  throw new Error("workload_days is neither all nor a number of days");
}
async function jobSpecs(context) {
  const specs = [
    await taskSpec(context, "oracle-seed", inletEnvironment(context)),
    await taskSpec(context, "oracle-pack", inletEnvironment(context)),
    await taskSpec(context, "oracle-checker", checkerEnvironment(context))
  ];
  for (const outputId of requiredOutputIds()) {
    specs.push(await taskSpec(context, "oracle-stream-sort", sortEnvironment(context, outputId)));
  }
  return specs;
}

// actions/m5-oracle/lanes/b-inlet-policy.ts
var MODES = ["s3_to_s3_seed", "external_pre_staged"];
var S3_URI = /^s3:\/\/[a-z0-9][a-z0-9.-]+\/[^*]+$/;
var FORBIDDEN = /^(?:\/|[A-Za-z]:\\|\.{1,2}\/|~)|^(?:file|dir|gs|az|abfss?|minio|https?):|localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/;
var inletPolicy = plainLane({
  id: "M5.B",
  gather: async (context) => ({
    inletMode: await observe(() => handle("ORACLE_INLET_MODE", context.handleInputs)),
    sourceUri: await observe(() => handle("ORACLE_SEED_SOURCE_URI", context.handleInputs)),
    jobs: await observe(() => jobSpecs(context)),
    substrate: substrateLocators(context)
  }),
  decide: (facts) => [inletCheck(facts)],
  payload: ({ inletMode, sourceUri, jobs }) => ({
    inlet_mode: isReadable(inletMode) ? inletMode.value : null,
    source_uri: isReadable(sourceUri) ? sourceUri.value : null,
    jobs_scanned: isReadable(jobs) ? jobs.value.length : 0
  })
});
function inletCheck({ inletMode, sourceUri, jobs, substrate }) {
  const forbidden = isReadable(jobs) ? forbiddenIn(jobs.value, substrate) : [`unreadable: ${jobs.unreadable}`];
  return check("M5.B-C01", {
    expected: { modes: MODES, source: "s3://", forbidden: [] },
    observed: {
      of: {
        inlet_mode: isReadable(inletMode) ? inletMode.value : null,
        source_uri: isReadable(sourceUri) ? sourceUri.value : null,
        forbidden
      }
    },
    passes: ({ inlet_mode, source_uri, forbidden: hits }) => MODES.includes(inlet_mode ?? "") && S3_URI.test(source_uri ?? "") && hits.length === 0,
    fails: forbidden.length > 0 ? "M5B-B3" : "M5B-B2"
  });
}
function forbiddenIn(jobs, substrate) {
  if (jobs.length === 0) return ["no job"];
  const hits = jobs.flatMap(({ command, environment }) => [
    ...command.filter((argument) => FORBIDDEN.test(argument)).map(() => "an argument"),
    ...Object.entries(environment).filter(([name, value]) => substrate[name] !== value && FORBIDDEN.test(value)).map(([name]) => name)
  ]);
  return [...new Set(hits)];
}
function substrateLocators({ session }) {
  return {
    OBJECT_STORE_URL: session.config.object_store_url,
    PARAMETERS_URL: session.config.parameters_url,
    SSM_DB_DSN_PATH: handle("SSM_DB_DSN_PATH"),
    SSM_CONFLUENT_BOOTSTRAP_PATH: handle("SSM_CONFLUENT_BOOTSTRAP_PATH"),
    SSM_CONFLUENT_API_KEY_PATH: handle("SSM_CONFLUENT_API_KEY_PATH"),
    SSM_CONFLUENT_API_SECRET_PATH: handle("SSM_CONFLUENT_API_SECRET_PATH"),
    SSM_IG_API_KEY_PATH: handle("SSM_IG_API_KEY_PATH")
  };
}

// actions/m5-oracle/listing.ts
async function listBelow(store, bucket, prefix) {
  const objects = [];
  for await (const { key, size_bytes: size, sha256, versionId } of listAll(store, bucket, prefix)) {
    objects.push({ key: key.slice(prefix.length), size, sha256, versionId });
  }
  return objects;
}
var listingDigest = (objects) => digestOf(objects.map(({ key, size, sha256, versionId }) => [key, size, sha256, versionId]));

// actions/m5-oracle/lanes/c-seed.ts
var seedLane = plainLane({
  id: "M5.C",
  gather: async (context) => {
    const root = engineRunRoot(context);
    const first = await observe(() => runSeed(context));
    const second = await observe(() => runSeed(context));
    const packExitCode = await observe(
      async () => (await runJob(context, "oracle-pack", inletEnvironment(context))).exitCode
    );
    return {
      ...{ first, second, packExitCode },
      source: await observe(() => listSource(context)),
      target: await observe(() => listBelow(context.session.store, root.bucket, `${root.prefix}/`)),
      pack: await observe(() => readPack(context)),
      inlet: await observe(
        async () => (await readAt(context, runKey(context, INLET), InletAssertionSnapshotV1.parse)).document
      ),
      requiredOutputIds: requiredOutputIds()
    };
  },
  decide: (facts) => [
    copyCheck(facts),
    check("M5.C-C02", {
      expected: { objects_min: 1 },
      observed: mapFact(facts.target, (objects) => ({ objects: objects.length })),
      passes: ({ objects }) => objects > 0,
      fails: "M5C-B2"
    }),
    check("M5.C-C03", {
      expected: { exit_code: 0, seal_status: "SEALED_OK", manifest_sha256_equal: true, pack_id_equal: true },
      observed: mapFact(allReadable({ pack: facts.pack, exitCode: facts.packExitCode }), ({ pack, exitCode }) => ({
        exit_code: exitCode,
        seal_status: pack.seal.seal_status,
        manifest_sha256_equal: pack.seal.manifest_sha256 === pack.manifestSha256,
        pack_id_equal: new Set(pack.packIds).size === 1
      })),
      fails: "M5C-B3"
    }),
    check("M5.C-C04", {
      expected: { undeclared: [], without_object: [] },
      observed: mapFact(allReadable({ pack: facts.pack, inlet: facts.inlet }), ({ pack, inlet }) => ({
        undeclared: facts.requiredOutputIds.filter(
          (id) => !pack.seal.outputs?.some((output) => output.output_id === id && output.files > 0)
        ),
        without_object: inlet.missing_output_ids
      })),
      fails: "M5C-B4"
    })
  ],
  payload: ({ first, second, target, pack }) => ({
    task_arns: [first, second].flatMap((run2) => isReadable(run2) ? [run2.value.taskArn] : []),
    copied: isReadable(first) ? first.value.snapshot.copied : null,
    copied_again: isReadable(second) ? second.value.snapshot.copied : null,
    // The rerun replaced the derived snapshot; the first one stays readable by its version.
    first_snapshot_version_id: isReadable(first) ? first.value.versionId : null,
    content_index_digest: isReadable(second) ? second.value.snapshot.content_index_digest : null,
    objects: isReadable(target) ? target.value.length : null,
    oracle_pack_id: isReadable(pack) ? pack.value.seal.oracle_pack_id : null
  })
});
var SEED = "oracle/seed_snapshot.json";
var INLET = "oracle/inlet_assertion_snapshot.json";
function copyCheck({ first, second, source, target }) {
  return check("M5.C-C01", {
    expected: { exit_codes: [0, 0], verified: true, copied_again: 0, different: [] },
    observed: mapFact(allReadable({ first, second, source, target }), (read) => ({
      exit_codes: [read.first.exitCode, read.second.exitCode],
      verified: [read.first, read.second].every(
        ({ snapshot }) => snapshot.verified && snapshot.verdict === "PASS" && snapshot.object_count > 0
      ),
      copied_again: read.second.snapshot.copied,
      different: differentCopies(read.second.snapshot, read.source, read.target).slice(0, 20)
    })),
    fails: "M5C-B2"
  });
}
function differentCopies({ objects }, source, target) {
  const [from, to] = [source, target].map((list) => new Map(list.map((object) => [object.key, object])));
  return objects.filter(
    ({ key, size, checksum }) => [from?.get(key), to?.get(key)].some((held) => held?.sha256 !== checksum || held.size !== size)
  ).map(({ key }) => key);
}
async function runSeed(context) {
  const { exitCode, taskArn, lastLines } = await runJob(context, "oracle-seed", inletEnvironment(context));
  if (exitCode !== 0) for (const line of lastLines) context.report(line);
  const { document, versionId } = await readAt(context, runKey(context, SEED), SeedSnapshotV1.parse);
  if (document.task_arn !== taskArn) throw new Error(`oracle-seed ended with ${exitCode} and wrote no snapshot`);
  return { exitCode, taskArn, snapshot: document, versionId };
}
async function listSource(context) {
  const preStaged = handle("ORACLE_INLET_MODE", context.handleInputs) === "external_pre_staged";
  const source = findS3Prefix(handle("ORACLE_SEED_SOURCE_URI", context.handleInputs));
  const root = preStaged ? engineRunRoot(context) : source;
  if (root === void 0) throw new Error("the seed source is no prefix");
  return listBelow(context.session.store, root.bucket, `${root.prefix}/`);
}
async function readPack(context) {
  const { bucket, prefix } = engineRunRoot(context);
  const target = { store: context.session.store, bucket };
  const manifest = await readEvidence(
    target,
    `${prefix}/${handle("ORACLE_PACK_MANIFEST_NAME")}`,
    OraclePackManifestV1.parse
  );
  const { document: seal } = await readEvidence(target, `${prefix}/${handle("ORACLE_SEAL_NAME")}`, OracleSealV1.parse);
  return {
    manifestSha256: manifest.sha256,
    packIds: [manifest.document.oracle_pack_id, seal.oracle_pack_id],
    seal
  };
}

// actions/m5-oracle/lanes/d-launch-matrix.ts
import { statfs } from "node:fs/promises";
import { totalmem } from "node:os";
import { dirname } from "node:path";

// runtime/src/events/outputs.json
var outputs_default = {
  version: "v1",
  required_output_ids: [
    "arrival_events_5B",
    "s1_arrival_entities_6B",
    "s3_flow_anchor_with_fraud_6B",
    "s3_event_stream_with_fraud_6B"
  ],
  outputs: [
    {
      output_id: "arrival_events_5B",
      event_class: "context_arrival",
      role: "behavioural_context",
      path_template: "data/layer2/5B/arrival_events/seed={seed}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer2.5B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "merchant_id", "arrival_seq"],
      sort_by: ["ts_utc"],
      online: true,
      additional_columns: true,
      truth_columns: [],
      joins: [
        {
          to: "s1_arrival_entities_6B",
          on: ["seed", "manifest_fingerprint", "scenario_id", "merchant_id", "arrival_seq"],
          cardinality: "one_to_one"
        }
      ],
      columns: [
        { name: "manifest_fingerprint", type: "hex64", required: true, nullable: false },
        { name: "parameter_hash", type: "hex64", required: true, nullable: false },
        { name: "seed", type: "uint64", required: true, nullable: false },
        { name: "scenario_id", type: "string", required: true, nullable: false },
        { name: "merchant_id", type: "uint64", required: true, nullable: false },
        { name: "arrival_seq", type: "uint64", required: true, nullable: false },
        { name: "zone_representation", type: "string", required: true, nullable: false },
        { name: "bucket_index", type: "integer", required: true, nullable: false },
        { name: "ts_utc", type: "time_us", required: true, nullable: false },
        { name: "tzid_primary", type: "string", required: true, nullable: false },
        { name: "ts_local_primary", type: "local_time_us", required: true, nullable: false },
        { name: "is_virtual", type: "boolean", required: true, nullable: false },
        { name: "channel_group", type: "string", required: false, nullable: true },
        { name: "tzid_settlement", type: "string", required: false, nullable: true },
        { name: "ts_local_settlement", type: "local_time_us", required: false, nullable: true },
        { name: "tzid_operational", type: "string", required: false, nullable: true },
        { name: "ts_local_operational", type: "local_time_us", required: false, nullable: true },
        { name: "tz_group_id", type: "string", required: false, nullable: true },
        { name: "site_id", type: "uint64", required: false, nullable: true },
        { name: "edge_id", type: "uint64", required: false, nullable: true },
        { name: "routing_universe_hash", type: "hex64", required: false, nullable: true },
        { name: "lambda_realised", type: "number", required: false, nullable: true },
        { name: "s4_spec_version", type: "string", required: false, nullable: true }
      ]
    },
    {
      output_id: "s1_arrival_entities_6B",
      event_class: "context_arrival_entities",
      role: "behavioural_context",
      path_template: "data/layer3/6B/s1_arrival_entities_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "merchant_id", "arrival_seq"],
      sort_by: ["ts_utc"],
      online: true,
      additional_columns: true,
      truth_columns: [],
      joins: [
        {
          to: "arrival_events_5B",
          on: ["seed", "manifest_fingerprint", "scenario_id", "merchant_id", "arrival_seq"],
          cardinality: "one_to_one"
        }
      ],
      columns: [
        { name: "scenario_id", type: "string", required: true, nullable: false },
        { name: "seed", type: "uint64", required: true, nullable: false },
        { name: "manifest_fingerprint", type: "hex64", required: true, nullable: false },
        { name: "parameter_hash", type: "hex64", required: true, nullable: false },
        { name: "merchant_id", type: "uint64", required: true, nullable: false },
        { name: "arrival_seq", type: "uint64", required: true, nullable: false },
        { name: "ts_utc", type: "time_us", required: true, nullable: false },
        { name: "party_id", type: "uint64", required: true, nullable: false },
        { name: "account_id", type: "uint64", required: true, nullable: false },
        { name: "instrument_id", type: "uint64", required: true, nullable: false },
        { name: "device_id", type: "uint64", required: true, nullable: false },
        { name: "ip_id", type: "uint64", required: true, nullable: false },
        { name: "session_id", type: "uint64", required: true, nullable: false }
      ]
    },
    {
      output_id: "s3_flow_anchor_with_fraud_6B",
      event_class: "context_flow_fraud",
      role: "behavioural_context",
      path_template: "data/layer3/6B/s3_flow_anchor_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "flow_id"],
      sort_by: ["ts_utc"],
      online: true,
      additional_columns: false,
      truth_columns: ["fraud_flag", "campaign_id"],
      joins: [
        {
          to: "arrival_events_5B",
          on: ["seed", "manifest_fingerprint", "scenario_id", "merchant_id", "arrival_seq"],
          cardinality: "one_to_one"
        }
      ],
      columns: [
        { name: "flow_id", type: "uint64", required: true, nullable: false },
        { name: "arrival_seq", type: "uint64", required: true, nullable: false },
        { name: "merchant_id", type: "uint64", required: true, nullable: false },
        { name: "party_id", type: "uint64", required: true, nullable: false },
        { name: "account_id", type: "uint64", required: true, nullable: false },
        { name: "instrument_id", type: "uint64", required: true, nullable: false },
        { name: "device_id", type: "uint64", required: true, nullable: false },
        { name: "ip_id", type: "uint64", required: true, nullable: false },
        { name: "ts_utc", type: "time_us", required: true, nullable: false },
        { name: "amount", type: "number", required: true, nullable: false },
        { name: "seed", type: "uint64", required: true, nullable: false },
        { name: "manifest_fingerprint", type: "hex64", required: true, nullable: false },
        { name: "parameter_hash", type: "hex64", required: true, nullable: false },
        { name: "scenario_id", type: "string", required: true, nullable: false },
        { name: "fraud_flag", type: "boolean", required: true, nullable: false },
        { name: "campaign_id", type: "string", required: true, nullable: true }
      ]
    },
    {
      output_id: "s3_event_stream_with_fraud_6B",
      event_class: "traffic_fraud",
      role: "business_traffic",
      path_template: "data/layer3/6B/s3_event_stream_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "flow_id", "event_seq"],
      sort_by: ["ts_utc"],
      online: true,
      additional_columns: false,
      truth_columns: ["fraud_flag", "campaign_id"],
      joins: [
        {
          to: "s3_flow_anchor_with_fraud_6B",
          on: ["seed", "manifest_fingerprint", "scenario_id", "parameter_hash", "flow_id"],
          cardinality: "many_to_one"
        }
      ],
      columns: [
        { name: "flow_id", type: "uint64", required: true, nullable: false },
        { name: "event_seq", type: "integer", required: true, nullable: false },
        { name: "event_type", type: "string", required: true, nullable: false },
        { name: "ts_utc", type: "time_us", required: true, nullable: false },
        { name: "amount", type: "number", required: true, nullable: false },
        { name: "seed", type: "uint64", required: true, nullable: false },
        { name: "manifest_fingerprint", type: "hex64", required: true, nullable: false },
        { name: "parameter_hash", type: "hex64", required: true, nullable: false },
        { name: "scenario_id", type: "string", required: true, nullable: false },
        { name: "fraud_flag", type: "boolean", required: true, nullable: false },
        { name: "campaign_id", type: "string", required: true, nullable: true }
      ]
    },
    {
      output_id: "s2_flow_anchor_baseline_6B",
      event_class: "context_flow_baseline",
      role: "behavioural_context",
      path_template: "data/layer3/6B/s2_flow_anchor_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "flow_id"],
      sort_by: ["ts_utc"],
      online: true,
      additional_columns: false,
      truth_columns: [],
      joins: [
        {
          to: "arrival_events_5B",
          on: ["seed", "manifest_fingerprint", "scenario_id", "merchant_id", "arrival_seq"],
          cardinality: "one_to_one"
        }
      ],
      columns: [
        { name: "flow_id", type: "uint64", required: true, nullable: false },
        { name: "arrival_seq", type: "uint64", required: true, nullable: false },
        { name: "merchant_id", type: "uint64", required: true, nullable: false },
        { name: "party_id", type: "uint64", required: true, nullable: false },
        { name: "account_id", type: "uint64", required: true, nullable: false },
        { name: "instrument_id", type: "uint64", required: true, nullable: false },
        { name: "device_id", type: "uint64", required: true, nullable: false },
        { name: "ip_id", type: "uint64", required: true, nullable: false },
        { name: "ts_utc", type: "time_us", required: true, nullable: false },
        { name: "amount", type: "number", required: true, nullable: false },
        { name: "seed", type: "uint64", required: true, nullable: false },
        { name: "manifest_fingerprint", type: "hex64", required: true, nullable: false },
        { name: "parameter_hash", type: "hex64", required: true, nullable: false },
        { name: "scenario_id", type: "string", required: true, nullable: false }
      ]
    },
    {
      output_id: "s2_event_stream_baseline_6B",
      event_class: "traffic_baseline",
      role: "business_traffic",
      path_template: "data/layer3/6B/s2_event_stream_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "flow_id", "event_seq"],
      sort_by: ["ts_utc"],
      online: true,
      additional_columns: false,
      truth_columns: [],
      joins: [
        {
          to: "s2_flow_anchor_baseline_6B",
          on: ["seed", "manifest_fingerprint", "scenario_id", "parameter_hash", "flow_id"],
          cardinality: "many_to_one"
        }
      ],
      columns: [
        { name: "flow_id", type: "uint64", required: true, nullable: false },
        { name: "event_seq", type: "integer", required: true, nullable: false },
        { name: "event_type", type: "string", required: true, nullable: false },
        { name: "ts_utc", type: "time_us", required: true, nullable: false },
        { name: "amount", type: "number", required: true, nullable: false },
        { name: "seed", type: "uint64", required: true, nullable: false },
        { name: "manifest_fingerprint", type: "hex64", required: true, nullable: false },
        { name: "parameter_hash", type: "hex64", required: true, nullable: false },
        { name: "scenario_id", type: "string", required: true, nullable: false }
      ]
    },
    {
      output_id: "s1_session_index_6B",
      event_class: "session_index",
      role: "batch_only",
      path_template: "data/layer3/6B/s1_session_index_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "session_id"],
      sort_by: ["session_start_utc"],
      online: false,
      additional_columns: true,
      truth_columns: [],
      joins: [],
      columns: [{ name: "session_start_utc", type: "string", required: true, nullable: false }]
    },
    {
      output_id: "s4_event_labels_6B",
      event_class: "truth_labels",
      role: "batch_only",
      path_template: "data/layer3/6B/s4_event_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "flow_id", "event_seq"],
      sort_by: ["flow_id", "event_seq"],
      online: false,
      additional_columns: true,
      truth_columns: [],
      joins: [],
      columns: [
        { name: "flow_id", type: "uint64", required: true, nullable: false },
        { name: "event_seq", type: "integer", required: true, nullable: false }
      ]
    },
    {
      output_id: "s4_flow_truth_labels_6B",
      event_class: "truth_labels",
      role: "batch_only",
      path_template: "data/layer3/6B/s4_flow_truth_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "flow_id"],
      sort_by: ["flow_id"],
      online: false,
      additional_columns: true,
      truth_columns: [],
      joins: [],
      columns: [{ name: "flow_id", type: "uint64", required: true, nullable: false }]
    },
    {
      output_id: "s4_flow_bank_view_6B",
      event_class: "truth_labels",
      role: "batch_only",
      path_template: "data/layer3/6B/s4_flow_bank_view_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet",
      gate_id: "gate.layer3.6B.validation",
      primary_key: ["seed", "manifest_fingerprint", "scenario_id", "flow_id"],
      sort_by: ["flow_id"],
      online: false,
      additional_columns: true,
      truth_columns: [],
      joins: [],
      columns: [{ name: "flow_id", type: "uint64", required: true, nullable: false }]
    }
  ]
};

// runtime/src/events/outputs.ts
var outputs = outputs_default.outputs;
var requiredOutputIds2 = outputs_default.required_output_ids;
var findOutput = (outputId) => outputs.find((output) => output.output_id === outputId);
function getOutput(outputId) {
  const output = findOutput(outputId);
  if (output === void 0) {
    throw new PlatformError(
      "OUTPUT_UNKNOWN",
      `${JSON.stringify(outputId.slice(0, 64))} is not in the output catalogue`
    );
  }
  return output;
}

// actions/m5-oracle/lanes/d-launch-matrix.ts
var MIB = 1048576;
var STORAGE_FACTOR = 4;
var SORTS_MAX = 2;
var launchMatrix = plainLane({
  id: "M5.D",
  gather: async (context) => ({
    rows: await observe(() => requiredOutputIds().map((outputId) => matrixRow(context, outputId))),
    profile: await observe(() => jobProfile(context))
  }),
  decide: ({ rows, profile }) => {
    const sortKeys = mapFact(rows, sortKeyFaults);
    const paths = mapFact(rows, pathFaults);
    const lacksSortKey = isReadable(sortKeys) && sortKeys.value.length > 0;
    return [
      check("M5.D-C01", {
        expected: { sort_keys: [], paths: [] },
        observed: allReadable({ sort_keys: sortKeys, paths }),
        fails: lacksSortKey ? "M5D-B2" : "M5D-B3"
      }),
      check("M5.D-C02a", { expected: [], observed: mapFact(profile, profileFaults), fails: "M5D-B4" })
    ];
  },
  payload: ({ rows, profile }) => ({
    matrix: isReadable(rows) ? rows.value : [],
    profile: isReadable(profile) ? profile.value : null,
    sorts_max: SORTS_MAX
  })
});
var sortKeyFaults = (rows) => rows.filter((row) => row.sort_key.length === 0 || row.sort_key.join() !== row.built_in_sort_key.join()).map((row) => row.output_id);
function pathFaults(rows) {
  if (rows.length === 0) return ["no output"];
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
function profileFaults(profile) {
  const parts = [
    ["definition", profile.family === profile.pinned_family && profile.image_known],
    ["memory", profile.memory_mib >= profile.memory_mib_needed],
    ["storage", profile.storage_bytes >= profile.storage_bytes_needed]
  ];
  return parts.filter(([, fits]) => !fits).map(([name]) => name);
}
function matrixRow(context, outputId) {
  const { handleInputs } = context;
  const root = engineRunRoot(context);
  const output = getOutput(outputId);
  const world = {
    manifest_fingerprint: handle("SR_MANIFEST_FINGERPRINT", handleInputs),
    parameter_hash: handle("SR_PARAMETER_HASH", handleInputs),
    scenario_id: handle("ORACLE_SCENARIO_ID", handleInputs),
    seed: handle("SR_SEED", handleInputs)
  };
  const sortKeys = handle("ORACLE_SORT_KEY_BY_OUTPUT_ID");
  return {
    output_id: outputId,
    sort_key: sortKeys[outputId] ?? [],
    built_in_sort_key: output.sort_by,
    input_prefix: sourceOf(root, output, world).prefix,
    output_prefix: viewKey(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId),
    manifest_key: viewKey(context, "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN", outputId),
    receipt_key: viewKey(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId),
    job_prefix: viewPrefix(root, outputId)
  };
}
async function jobProfile(context) {
  const { session } = context;
  const [outputId = ""] = requiredOutputIds();
  const spec = await taskSpec(context, "oracle-stream-sort", sortEnvironment(context, outputId));
  const root = engineRunRoot(context);
  const source = await listBelow(session.store, root.bucket, `${root.prefix}/data/`);
  const bytes = source.filter(({ key }) => key.endsWith(".parquet")).reduce((sum, { size }) => sum + size, 0);
  const { bavail, bsize } = await statfs(dirname(session.config.stack_url.slice("file:".length)));
  return {
    family: spec.family,
    pinned_family: handle("TD_ORACLE_STREAM_SORT"),
    image_known: isReadable(await observe(() => session.images.manifest(spec.imageDigest))),
    memory_mib: Math.floor(totalmem() / MIB),
    memory_mib_needed: SORTS_MAX * SORT_MEMORY_MIB,
    storage_bytes: bavail * bsize,
    storage_bytes_needed: STORAGE_FACTOR * bytes
  };
}

// actions/m5-oracle/lanes/e-stream-sort.ts
import { availableParallelism } from "node:os";

// actions/m5-oracle/sort.ts
async function sortOutput(context, outputId) {
  const job = await observe(() => runJob(context, "oracle-stream-sort", sortEnvironment(context, outputId)));
  if ("value" in job && job.value.exitCode !== 0) {
    for (const line of job.value.lastLines) context.report(`${outputId}: ${line}`);
  }
  return { outputId, job, view: await observe(() => readView(context, outputId)) };
}
async function readView(context, outputId) {
  const { bucket } = engineRunRoot(context);
  const target = { store: context.session.store, bucket };
  const key = (name) => viewKey(context, name, outputId);
  const receipt = await readEvidence(target, key("S3_STREAM_SORT_RECEIPT_KEY_PATTERN"), StreamSortReceiptV1.parse);
  const manifest = await readEvidence(target, key("S3_STREAM_VIEW_MANIFEST_KEY_PATTERN"), StreamViewManifestV1.parse);
  return {
    receipt: receipt.document,
    manifest: manifest.document,
    objects: await listBelow(target.store, bucket, key("S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN"))
  };
}
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
  const [start, end] = [findMicros(slice.start_utc), findMicros(slice.end_utc)];
  return start !== void 0 && end !== void 0 && end - start === days * DAY_MICROS;
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

// actions/m5-oracle/workload.ts
var KEY = "oracle/functional_workload_profile.json";
async function pinWorkload(context) {
  const wanted = profileOf(context);
  const key = runKey(context, KEY);
  try {
    return { document: wanted, ref: await createAt(context, key, FunctionalWorkloadProfileV1, wanted) };
  } catch (error) {
    if (!isPlatformError(error, "E_EVIDENCE_CONFLICT")) throw error;
  }
  const { document, versionId, sha256 } = await readAt(context, key, FunctionalWorkloadProfileV1.parse);
  if (document.profile_id !== wanted.profile_id || document.selection_rule !== wanted.selection_rule) {
    throw new Error(`the run is bound to ${document.profile_id}`);
  }
  return { document, ref: { key, version_id: versionId, sha256 } };
}
function profileOf(context) {
  const days = workloadDays(context);
  return FunctionalWorkloadProfileV1.parse({
    schema: "fp.functional_workload_profile.v1",
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.session.clock),
    profile_id: handle("M5_WORKLOAD_PROFILE_ID", context.handleInputs),
    record_cap_per_output: null,
    selection_rule: days === void 0 ? "Every record of the sealed world." : `The first ${days} days of event time, counted from the UTC midnight of the first event of each output.`,
    // A window of time says how many records it holds only once they are read; the receipts then do.
    expected_counts: {}
  });
}

// actions/m5-oracle/lanes/e-stream-sort.ts
var KILLED = 137;
var CPU_UNITS = 1024;
var streamSort = plainLane({
  id: "M5.E",
  gather: async (context) => {
    const laneMode = await observe(() => handle("M5_LANE_MODE", context.handleInputs));
    const profileId = await observe(() => handle("M5_WORKLOAD_PROFILE_ID", context.handleInputs));
    const profile = await observe(() => pinWorkload(context));
    const sorted = isReadable(profile) ? await mapLimited(requiredOutputIds(), SORTS_MAX, (outputId) => sortOutput(context, outputId)) : [];
    const days = isReadable(profile) ? workloadDays(context) : void 0;
    const summary = await observe(() => writeSummary(context, { laneMode, profileId, sorted }));
    return { laneMode, profileId, profile, days, requiredOutputIds: requiredOutputIds(), sorted, summary };
  },
  decide: (facts) => [
    profileCheck(facts),
    check("M5.E-C02", {
      expected: "functional_green",
      observed: facts.laneMode,
      fails: "M5E-B7"
    }),
    taskCheck(facts),
    check("M5.E-C04", {
      expected: { outputs: facts.requiredOutputIds, faults: [], summary_written: true },
      observed: {
        of: {
          outputs: facts.sorted.filter(({ view }) => isReadable(view)).map(({ outputId }) => outputId),
          faults: facts.sorted.flatMap(
            ({ outputId, view }) => isReadable(view) ? viewFaults(outputId, view.value, facts.days) : [`${outputId}: ${view.unreadable}`]
          ),
          summary_written: isReadable(facts.summary)
        }
      },
      fails: "M5E-B4"
    })
  ],
  payload: ({ sorted, summary, profile, laneMode }) => ({
    lane_mode: isReadable(laneMode) ? laneMode.value : null,
    workload_profile: isReadable(profile) ? profile.value.ref : null,
    stream_sort_summary: isReadable(summary) ? summary.value : null,
    outputs: sorted.map(({ outputId, job, view }) => ({
      output_id: outputId,
      exit_code: isReadable(job) ? job.value.exitCode : null,
      rows: isReadable(view) ? view.value.receipt.output_count : null,
      stream_view_id: isReadable(view) ? view.value.receipt.stream_view_id : null,
      output_fingerprint: isReadable(view) ? view.value.receipt.output_fingerprint : null
    }))
  })
});
function profileCheck({ laneMode, profileId, profile, sorted }) {
  const pinned = isReadable(laneMode) && isReadable(profileId);
  const launches = sorted.flatMap(({ job }) => isReadable(job) ? [findMicros(job.value.startedAtUtc) ?? 0] : []);
  const writtenAt = isReadable(profile) ? findMicros(profile.value.document.written_at_utc) : void 0;
  return check("M5.E-C01", {
    expected: { pinned: true, profile_id: isReadable(profileId) ? profileId.value : null, written_before_launch: true },
    observed: {
      of: {
        pinned,
        profile_id: isReadable(profile) ? profile.value.document.profile_id : null,
        written_before_launch: writtenAt !== void 0 && launches.every((at) => at >= writtenAt)
      }
    },
    fails: pinned ? "M5E-B8" : "M5E-B6"
  });
}
function taskCheck({ requiredOutputIds: required, sorted }) {
  const launched = sorted.filter(({ job }) => isReadable(job)).map(({ outputId }) => outputId);
  const failed = sorted.flatMap(
    ({ outputId, job }) => isReadable(job) && job.value.exitCode !== 0 ? [`${outputId}: ${exitText(job.value.exitCode)}`] : []
  );
  return check("M5.E-C03", {
    expected: { launched: required, failed: [] },
    observed: { of: { launched, failed } },
    fails: failed.length > 0 ? "M5E-B3" : "M5E-B2"
  });
}
var exitText = (code) => code === KILLED ? "exit 137 (memory or disk)" : `exit ${code}`;
async function writeSummary(context, { laneMode, profileId, sorted }) {
  if (!isReadable(laneMode)) throw new Error(laneMode.unreadable);
  if (!isReadable(profileId)) throw new Error(profileId.unreadable);
  const succeeded = sorted.filter(({ job, view }) => isReadable(job) && job.value.exitCode === 0 && isReadable(view));
  const document = StreamSortSummaryV1.parse({
    schema: "fp.stream_sort_summary.v1",
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.session.clock),
    lane_mode: laneMode.value,
    workload_profile_id: profileId.value,
    compute_profile: { cpu_units: CPU_UNITS * availableParallelism(), memory_mib: SORT_MEMORY_MIB },
    required_output_ids: [...requiredOutputIds()],
    per_output_results: sorted.flatMap((one) => resultOf(context, one)),
    failed_output_ids: requiredOutputIds().filter((id) => !succeeded.some(({ outputId }) => outputId === id)),
    writer: { identity: "M5.E", task_arn: null, ci_run: context.session.ci.run_id, image_digest: null }
  });
  return replaceAt(context, runKey(context, "oracle/stream_sort_summary.json"), StreamSortSummaryV1, document);
}
function resultOf(context, { outputId, job, view }) {
  if (!isReadable(job)) return [];
  const { taskArn, exitCode, startedAtUtc, stoppedAtUtc } = job.value;
  const found = isReadable(view) ? view.value : void 0;
  return [
    {
      output_id: outputId,
      task_arn: taskArn,
      exit_code: exitCode,
      rows: found?.receipt.output_count ?? 0,
      shards: found?.manifest.shards.length ?? 0,
      manifest_key: found === void 0 ? null : viewKey(context, "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN", outputId),
      receipt_key: found === void 0 ? null : viewKey(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId),
      elapsed_seconds: ((findMicros(stoppedAtUtc) ?? 0) - (findMicros(startedAtUtc) ?? 0)) / 1e6
    }
  ];
}

// actions/m5-oracle/lanes/f-checker.ts
var checkerLane = plainLane({
  id: "M5.F",
  gather: async (context) => {
    const job = await observe(() => runJob(context, "oracle-checker", checkerEnvironment(context)));
    if (isReadable(job) && job.value.exitCode !== 0) for (const line of job.value.lastLines) context.report(line);
    return {
      exitCode: mapFact(job, ({ exitCode }) => exitCode),
      report: await observe(() => {
        if (!isReadable(job)) throw new Error(job.unreadable);
        return readReport(context, job.value.taskArn);
      }),
      requiredOutputIds: requiredOutputIds()
    };
  },
  decide: ({ exitCode, report, requiredOutputIds: required }) => {
    const passed = mapFact(report, ({ outputs: outputs2 }) => passedOutputs(outputs2));
    const some = isReadable(passed) ? passed.value : [];
    const partial = some.length > 0 && [...some].sort().join() !== [...required].sort().join();
    return [
      check("M5.F-C01", {
        expected: { exit_code: 0, overall_pass: true, passed: [...required].sort() },
        observed: mapFact(allReadable({ exitCode, report }), (read) => ({
          exit_code: read.exitCode,
          overall_pass: read.report.overall_pass,
          passed: [...some].sort()
        })),
        fails: partial ? "M5F-B2" : "M5F-B1"
      })
    ];
  },
  payload: ({ report }) => isReadable(report) ? {
    status: report.value.status,
    reason_codes: report.value.reason_codes,
    issues: report.value.issues.slice(0, 20),
    outputs: report.value.outputs.map(({ output_id, verdict: verdict2, row_count }) => ({ output_id, verdict: verdict2, row_count }))
  } : {}
});
var passedOutputs = (outputs2) => outputs2.filter(
  (one) => one.verdict === "PASS" && one.ordering_violations === 0 && one.fingerprint_match && one.row_count > 0
).map((one) => one.output_id);
async function readReport(context, taskArn) {
  const { document } = await readAt(context, runKey(context, "oracle/checker_pass.json"), CheckerPassV1.parse);
  if (document.task_arn !== taskArn) throw new Error("the checker wrote no report");
  return document;
}

// actions/m5-oracle/lanes/g-rerun-probe.ts
var rerunProbe = plainLane({
  id: "M5.G",
  gather: async (context) => {
    const outputId = await smallestOutput(context);
    const replaced = await observe(async () => (await readView(context, outputId)).receipt);
    const before = await observe(() => surroundings(context, outputId));
    await removeView(context, outputId);
    const rerun = await sortOutput(context, outputId);
    return { outputId, replaced, before, rerun, after: await observe(() => surroundings(context, outputId)) };
  },
  decide: (facts) => {
    const changes = mapFact(
      allReadable({ before: facts.before, after: facts.after }),
      ({ before, after }) => changesBetween(before, after)
    );
    const rawChanged = isReadable(changes) && changes.value.raw_inputs_changed;
    return [
      check("M5.G-C01", {
        expected: { raw_inputs_changed: false, prefixes_changed: [], exit_code: 0, same_rows: true },
        observed: mapFact(allReadable({ changes, job: facts.rerun.job }), (read) => ({
          ...read.changes,
          exit_code: read.job.exitCode,
          same_rows: hasSameRows(facts)
        })),
        fails: rawChanged ? "M5G-B2" : "M5G-B1"
      })
    ];
  },
  payload: ({ outputId, before, after, rerun }) => ({
    output_id: outputId,
    before: isReadable(before) ? before.value : null,
    after: isReadable(after) ? after.value : null,
    output_fingerprint: isReadable(rerun.view) ? rerun.view.value.receipt.output_fingerprint : null
  })
});
var changesBetween = (before, after) => ({
  raw_inputs_changed: before.rawInputs !== after.rawInputs,
  prefixes_changed: [.../* @__PURE__ */ new Set([...Object.keys(before.otherPrefixes), ...Object.keys(after.otherPrefixes)])].filter((prefix) => before.otherPrefixes[prefix] !== after.otherPrefixes[prefix]).sort()
});
var hasSameRows = ({ replaced, rerun }) => isReadable(replaced) && isReadable(rerun.view) && rerun.view.value.receipt.stream_view_id === replaced.value.stream_view_id && rerun.view.value.receipt.input_fingerprint === replaced.value.input_fingerprint && rerun.view.value.receipt.output_fingerprint === replaced.value.output_fingerprint;
async function smallestOutput(context) {
  const { bucket } = engineRunRoot(context);
  const sizes = await Promise.all(
    requiredOutputIds().map(async (outputId) => {
      const prefix = viewKey(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId);
      const objects = await listBelow(context.session.store, bucket, prefix);
      return { outputId, bytes: objects.reduce((sum, { size }) => sum + size, 0) };
    })
  );
  const [smallest] = sizes.sort((left, right) => left.bytes - right.bytes);
  if (smallest === void 0) throw new Error("no output is required");
  return smallest.outputId;
}
async function removeView(context, outputId) {
  const { bucket } = engineRunRoot(context);
  const prefix = viewKey(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId);
  for (const { key } of await listBelow(context.session.store, bucket, prefix)) {
    await context.session.store.delete(bucket, prefix + key);
  }
}
async function surroundings(context, outputId) {
  const root = engineRunRoot(context);
  const own = viewKey(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId).slice(root.prefix.length + 1);
  return surroundingsOf(await listBelow(context.session.store, root.bucket, `${root.prefix}/`), own);
}
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

// actions/m5-oracle/main.ts
var verdict = verdictLane("M5.H", { sources: "M5H-B1", predicates: "M5H-B2", union: "M5H-B3" });
var handoff = handoffLane({
  lane: "M5.I",
  check: "M5.I-C01",
  verdictLane: "M5.H",
  codes: { verdict: "M5I-B1", fields: "M5I-B2" },
  required: async (context) => ({
    seed_snapshot: runKey(context, "oracle/seed_snapshot.json"),
    inlet_assertion_snapshot: runKey(context, "oracle/inlet_assertion_snapshot.json"),
    functional_workload_profile: runKey(context, "oracle/functional_workload_profile.json"),
    stream_sort_summary: runKey(context, "oracle/stream_sort_summary.json"),
    checker_pass: runKey(context, "oracle/checker_pass.json"),
    m5_verdict_snapshot: getSnapshotRef(context, "M5.H").key
  }),
  scenarioRunId
});
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M5"),
    lanes: [
      p3HandleClosure,
      inletPolicy,
      seedLane,
      launchMatrix,
      streamSort,
      checkerLane,
      rerunProbe,
      verdict,
      handoff
    ]
  },
  io
);
export {
  run
};
