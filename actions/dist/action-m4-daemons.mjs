import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { requiredHandles$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { gatherClosure$actions_lib_shared_lanes_closure } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/image-help.ts
import { readImageCatalogue$actions_lib_platform_image_help } from "./lib.mjs";
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/platform/services.ts
import { PACKS$actions_lib_platform_services } from "./lib.mjs";
import { scenarioRunId$actions_lib_platform_services } from "./lib.mjs";
import { serviceMap$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/run/decided.ts
import { decidedHandles$actions_lib_run_decided } from "./lib.mjs";
import { resolvedHandles$actions_lib_run_decided } from "./lib.mjs";

// actions/m4-daemons/facts/b-service-map.ts
var DECISIONS = ["service_map", "phase_profile", "desired_count"];
var gatherServiceMap = async (context) => ({
  rows: await observe$actions_lib_checks_fact(
    async () => (await serviceMap$actions_lib_platform_services(context)).map(({ handle, service, pack, mode }) => ({ handle, service, pack, mode }))
  ),
  image: await observe$actions_lib_checks_fact(() => readImageCatalogue$actions_lib_platform_image_help(context)),
  pinned: await observe$actions_lib_checks_fact(() => decidedHandles$actions_lib_run_decided(context, DECISIONS)),
  held: await observe$actions_lib_checks_fact(
    async () => (await context.session.compute().describeServices()).map(({ service, desiredCount }) => ({
      service,
      desiredCount
    }))
  )
});

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/runtime_probe.v1.ts
import { RuntimeProbeV1$evidence_schemas_src_generated_runtime_probe_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";
import { derivedDocument$actions_lib_run_documents } from "./lib.mjs";
import { localDigest$actions_lib_run_documents } from "./lib.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m4-daemons/lanes/d-dependencies.ts
var PROBE_REPORT = "m4_d_runtime_probe.json";
var dependencies = defineLane$actions_lib_run_lane({
  id: "M4.D",
  documents: ({ report }) => ({
    // The task wrote it; the same bytes again are the same object, and so the snapshot names the version that it is.
    report: mapFact$actions_lib_checks_fact(report, (one) => attemptDocument$actions_lib_run_documents(PROBE_REPORT, RuntimeProbeV1$evidence_schemas_src_generated_runtime_probe_v1, one))
  }),
  decide: (facts, written, context) => ({
    "M4.D-C01": reached(facts, isReadable$actions_lib_checks_fact(written.report) ? written.report.value.sha256 : null, context),
    "M4.D-C03": {
      expected: {
        task_arn: isReadable$actions_lib_checks_fact(facts.task) ? facts.task.value.taskArn : null,
        image_digest: context.epoch.image_digest,
        exit_code: 0,
        platform_run_id: context.platformRunId ?? null
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ task: facts.task, report: facts.report }), ({ task, report }) => ({
        task_arn: report.task_arn,
        image_digest: report.image_digest,
        exit_code: task.exitCode,
        platform_run_id: report.platform_run_id
      })),
      fails: isProbe(facts, context) ? "M4D-B4" : "M4D-B6"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M4.D", { task_arn: text$actions_lib_run_handover }),
    of: ({ task }) => isReadable$actions_lib_checks_fact(task) ? { task_arn: task.value.taskArn } : void 0
  }
});
var ALL_STEPS = ["put", "get", "delete"];
function reached({ report, known, logged }, sha256, { epoch }) {
  const wanted = valueOr$actions_lib_checks_fact(known, void 0);
  return {
    expected: {
      event_log: { cluster_id: epoch.kafka_cluster_id, topics_missing: [] },
      database: { name: wanted?.database ?? null, schema_version: { $at_least: 1 } },
      buckets: { archive: ALL_STEPS, evidence: ALL_STEPS, quarantine: ALL_STEPS },
      parameters: wanted?.versions ?? null,
      discovery: { host: wanted?.gateHost ?? null, addresses: { $non_empty: true } },
      log_names: [sha256]
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ report, known, logged }), (found) => {
      const { event_log, database, buckets, parameters, discovery } = found.report;
      const stepsOf = (bucket) => bucket.answered ? bucket.steps : bucket.code;
      return {
        event_log: event_log.answered ? {
          cluster_id: event_log.cluster_id,
          topics_missing: found.known.topics.filter((topic) => !event_log.topics.includes(topic))
        } : event_log.code,
        database: database.answered ? { name: database.name, schema_version: database.schema_version } : database.code,
        buckets: {
          archive: stepsOf(buckets.archive),
          evidence: stepsOf(buckets.evidence),
          quarantine: stepsOf(buckets.quarantine)
        },
        parameters: parameters.answered ? parameters.versions : parameters.code,
        discovery: discovery.answered ? { host: discovery.host, addresses: discovery.addresses } : discovery.code,
        log_names: found.logged
      };
    }),
    fails: "M4D-B1"
  };
}
var UNKNOWN_MODE = 64;
var isProbe = ({ task, report }, { epoch }) => isReadable$actions_lib_checks_fact(task) && task.value.exitCode !== UNKNOWN_MODE && (!isReadable$actions_lib_checks_fact(report) || report.value.image_digest === epoch.image_digest);

// actions/m4-daemons/facts/d-dependencies.ts
var PROBE_TIMEOUT_MS = 18e4;
async function gatherDependencies(context) {
  const gateUrl = handle$evidence_schemas_src_handles("IG_BASE_URL", context.handleInputs);
  const task = await observe$actions_lib_checks_fact(async () => {
    const environment = {
      IG_BASE_URL: gateUrl,
      PROBE_EXECUTION_ID: context.executionId,
      PROBE_ATTEMPT: String(context.attempt)
    };
    const { taskArn, exitCode, lastLines } = await runJob$actions_lib_platform_tasks(context, "runtime-probe", {
      environment,
      timeoutMs: PROBE_TIMEOUT_MS
    });
    return { taskArn, exitCode, lastLines };
  });
  return {
    task,
    report: await observeFrom$actions_lib_checks_fact(task, async () => {
      const key = attemptKey$actions_lib_run_documents(context, PROBE_REPORT);
      return (await readEvidence$runtime_src_evidence_read(context.session.evidence, key, RuntimeProbeV1$evidence_schemas_src_generated_runtime_probe_v1.parse)).document;
    }),
    logged: await observeFrom$actions_lib_checks_fact(task, ({ lastLines }) => lastLines.flatMap(reportNamed)),
    known: await observe$actions_lib_checks_fact(async () => ({
      topics: Object.values(
        resolvedHandles$actions_lib_run_decided(
          context,
          requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M4.A"), context.substrate).filter((key) => key.startsWith("FP_BUS_"))
        )
      ),
      database: handle$evidence_schemas_src_handles("DB_NAME"),
      versions: await currentVersions(context),
      gateHost: new URL(gateUrl).hostname
    }))
  };
}
var PATHS = [
  "SSM_DB_DSN_PATH",
  "SSM_CONFLUENT_BOOTSTRAP_PATH",
  "SSM_CONFLUENT_API_KEY_PATH",
  "SSM_CONFLUENT_API_SECRET_PATH",
  "SSM_IG_API_KEY_PATH"
];
async function currentVersions({ session }) {
  const paths = PATHS.map((key) => handle$evidence_schemas_src_handles(key));
  const described = await session.parameters.describe("/");
  return Object.fromEntries(
    described.filter(({ path }) => paths.includes(path)).map(({ path, version }) => [path, version])
  );
}
function reportNamed(line) {
  const [, digest] = /"report_sha256":"([0-9a-f]{64})"/.exec(line) ?? [];
  return digest === void 0 ? [] : [digest];
}

// other-part:evidence-schemas/src/generated/run_manifest.v1.ts
import { RunManifestV1$evidence_schemas_src_generated_run_manifest_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/runtime_scope_bundle.v1.ts
import { RuntimeScopeBundleV1$evidence_schemas_src_generated_runtime_scope_bundle_v1 } from "./schemas.mjs";

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";
import { servicesNamed$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionOf$actions_lib_platform_service_state } from "./lib.mjs";
import { waitForServices$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m4-daemons/lanes/b-service-map.ts
var GROUPS = {
  control_ingress: "m6_control_ingress",
  rtdl_core: "m7_p8_rtdl_core",
  rtdl_decision_lane: "m7_p9_decision_lane",
  case_labels: "m7_p10_case_labels",
  obs_gov: "m8_obs_gov"
};
var REPLICAS = 1;
var serviceMapHandover = handoverOf$actions_lib_run_handover("M4.B", {
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ handle: text$actions_lib_run_handover, service: text$actions_lib_run_handover, pack: text$actions_lib_run_handover, mode: text$actions_lib_run_handover })),
  replicas: count$actions_lib_run_handover
});
var serviceMapLane = defineLane$actions_lib_run_lane({
  id: "M4.B",
  decide: (facts) => {
    const { rows, image, pinned, held } = facts;
    return {
      "M4.B-C01a": {
        expected: { missing: [], repeated: [], unknown: [], misplaced: [] },
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ rows, image, pinned }),
          (found) => mapFaults(found.rows, found.image, groupsIn(found.pinned))
        ),
        fails: "M4B-B1"
      },
      "M4.B-C02": {
        expected: { pinned: REPLICAS, above: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, pinned, held }), (found) => ({
          pinned: replicasIn(found.pinned),
          above: found.rows.filter(({ service }) => found.held.some((row) => row.service === service && row.desiredCount > REPLICAS)).map(({ service }) => service)
        })),
        fails: "M4B-B2"
      },
      "M4.B-C03": {
        expected: {
          names: Object.fromEntries(
            valueOr$actions_lib_checks_fact(rows, []).map(({ handle }) => [handle, valueOr$actions_lib_checks_fact(pinned, {})[handle] ?? null])
          ),
          ambiguous: []
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, pinned }), (found) => ({
          names: Object.fromEntries(found.rows.map(({ handle, service }) => [handle, service])),
          ambiguous: ambiguousNames(found.rows)
        })),
        fails: "M4B-B4"
      },
      "M4.B-C04": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, image }), (found) => jobsIn(found.rows, found.image)),
        fails: "M4B-B5"
      }
    };
  },
  handover: {
    schema: serviceMapHandover,
    of: ({ rows, pinned }) => isReadable$actions_lib_checks_fact(rows) && isReadable$actions_lib_checks_fact(pinned) ? {
      services: rows.value.map(({ handle, service, pack, mode }) => ({ handle, service, pack, mode })),
      replicas: replicasIn(pinned.value) ?? 0
    } : void 0
  }
});
function replicasIn(pinned) {
  const value = Number(pinned.ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT ?? "none");
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function groupsIn({ ECS_PHASE_PROFILE_MAP: profile }) {
  const groups = jsonText$actions_lib_definition_json_text(profile);
  return Object.fromEntries(
    Object.entries(groups ?? {}).map(([name, services]) => [name, Array.isArray(services) ? services.map(String) : []])
  );
}
function mapFaults(rows, image, groups) {
  const modes = rows.map((row) => row.mode);
  const daemons = image.filter(({ kind }) => kind === "daemon").map(({ mode }) => mode);
  return {
    missing: daemons.filter((mode) => !modes.includes(mode)),
    repeated: modes.filter((mode, index) => modes.indexOf(mode) !== index),
    unknown: modes.filter((mode) => !image.some((one) => one.mode === mode)),
    misplaced: rows.filter(({ service, pack }) => groups[GROUPS[pack]]?.includes(service) !== true).map((row) => row.service)
  };
}
var ambiguousNames = (rows) => rows.filter(
  ({ service, handle }) => !/^[a-z][a-z0-9-]{1,254}$/.test(service) || rows.some((row) => row.service === service && row.handle !== handle)
).map((row) => row.handle);
var jobsIn = (rows, image) => rows.filter(({ mode }) => image.some((one) => one.mode === mode && one.kind !== "daemon")).map((row) => row.service);

// actions/m4-daemons/facts/e-launch-contract.ts
var gatherContracts = async (context) => ({
  contracts: await observe$actions_lib_checks_fact(() => readContracts(context)),
  map: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.handover(serviceMapHandover)), ({ services }) => services),
  scopes: await observe$actions_lib_checks_fact(
    async () => (await context.document("M3.E", "m4_runtime_scope_bundle.json", RuntimeScopeBundleV1$evidence_schemas_src_generated_runtime_scope_bundle_v1)).families.map(
      ({ family, env_key, value }) => ({ family, envKey: env_key, value })
    )
  ),
  pinnedImage: await observe$actions_lib_checks_fact(
    async () => (await context.document("M3.D", "run.json", RunManifestV1$evidence_schemas_src_generated_run_manifest_v1)).image.image_digest
  ),
  profile: {
    cpu: handle$evidence_schemas_src_handles("ECS_DAEMON_TASK_CPU"),
    memory: handle$evidence_schemas_src_handles("ECS_DAEMON_TASK_MEMORY"),
    logGroupPrefix: handle$evidence_schemas_src_handles("CLOUDWATCH_LOG_GROUP_PREFIX")
  }
});
async function readContracts(context) {
  const secrets = await heldSecrets(context);
  return Promise.all((await serviceMap$actions_lib_platform_services(context)).map((entry) => contractOf(context, entry, secrets)));
}
async function contractOf(context, { service, mode, pack, spec }, secrets) {
  return {
    ...{ service, mode, pack },
    command: spec.command,
    imageDigest: spec.imageDigest,
    environment: spec.environment,
    taskDefinition: taskDefinitionOf$actions_lib_platform_service_state(spec),
    required: await readRequiredEnvironment$actions_lib_platform_image_help(context, mode),
    secretHits: findSecrets$evidence_schemas_src_secret_scan({ command: spec.command, environment: spec.environment }, { secrets }).map(
      ({ rule, json_path }) => `${rule} at ${json_path}`
    )
  };
}
async function heldSecrets({ session }) {
  const paths = [
    handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"),
    handle$evidence_schemas_src_handles("SSM_DB_PASSWORD_PATH"),
    handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
    handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")
  ];
  return Promise.all(paths.map(async (path) => (await session.parameters.get(path)).value.reveal()));
}

// actions/m4-daemons/facts/f-daemon-start.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// other-part:actions/lib/checks/steady.ts
import { isSteady$actions_lib_checks_steady } from "./lib.mjs";
import { taskDefinitionSetSha256$actions_lib_checks_steady } from "./lib.mjs";

// actions/m4-daemons/lanes/e-launch-contract.ts
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["IMAGE_DIGEST", "TASK_ARN"]);
var IDENTITY = ["FP_PACK_ID", "FP_RUNTIME_MODE", "FP_COMPONENT_MODE"];
var launchContractHandover = handoverOf$actions_lib_run_handover("M4.E", {
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, task_definition: text$actions_lib_run_handover })),
  task_definition_set_sha256: text$actions_lib_run_handover
});
var launchContract = defineLane$actions_lib_run_lane({
  id: "M4.E",
  decide: (facts) => {
    const { contracts, pinnedImage, profile } = facts;
    return {
      "M4.E-C01": scopeJudgement(facts),
      "M4.E-C02": { expected: [], observed: faults(contracts, (row) => row.secretHits), fails: "M4E-B3" },
      "M4.E-C03a": {
        expected: [],
        observed: faults(contracts, (row) => profileFaults(row, profile)),
        fails: "M4E-B5"
      },
      "M4.E-C04": {
        expected: byService(facts, () => valueOr$actions_lib_checks_fact(pinnedImage, null)),
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ contracts, pinnedImage }),
          (found) => Object.fromEntries(found.contracts.map((row) => [row.service, row.imageDigest]))
        ),
        fails: "M4E-B6"
      },
      "M4.E-C06": { expected: [], observed: faults(contracts, missingNames), fails: "M4E-B2" }
    };
  },
  handover: {
    schema: launchContractHandover,
    of: ({ contracts, profile }) => isReadable$actions_lib_checks_fact(contracts) ? {
      services: contracts.value.map((row) => ({
        service: row.service,
        command: row.command,
        task_definition: row.taskDefinition,
        log_group: `${profile.logGroupPrefix}/${row.service}`,
        environment_names: Object.keys(row.environment).sort()
      })),
      task_definition_set_sha256: taskDefinitionSetSha256$actions_lib_checks_steady(contracts.value)
    } : void 0
  }
});
function byService({ map }, pick) {
  const rows = valueOr$actions_lib_checks_fact(map, []);
  return rows.length === 0 ? { "no service": null } : Object.fromEntries(rows.map((row) => [row.service, pick(row)]));
}
var scopeOf = (scopes, mode) => scopes.find(({ family }) => family === mode.replaceAll("-", "_"));
function scopeJudgement(facts) {
  const { contracts, scopes } = facts;
  const exported = valueOr$actions_lib_checks_fact(scopes, []);
  const observed = mapFact$actions_lib_checks_fact(
    allReadable$actions_lib_checks_check({ contracts, scopes }),
    (found) => Object.fromEntries(
      found.contracts.map(({ service, mode, environment }) => [
        service,
        environment[scopeOf(found.scopes, mode)?.envKey ?? ""] ?? null
      ])
    )
  );
  const expected = byService(facts, ({ mode }) => scopeOf(exported, mode)?.value ?? "no family");
  const values = isReadable$actions_lib_checks_fact(observed) ? observed.value : {};
  const lacks = isReadable$actions_lib_checks_fact(observed) && Object.keys(expected).some((service) => (values[service] ?? null) === null);
  return { expected, observed, fails: lacks ? "M4E-B2" : "M4E-B1" };
}
var missingNames = ({ environment, required }) => [...required.filter((name) => !SET_BY_COMPUTE.has(name)), ...IDENTITY].filter((name) => !environment[name]);
function profileFaults({ command, mode, environment }, { cpu, memory, logGroupPrefix }) {
  const port = environment[mode === "ig" ? "IG_PORT" : "OPS_PORT"] ?? "";
  const parts = [
    ["command", command.length === 1 && command[0] === mode],
    ["cpu", cpu > 0],
    ["memory", memory > 0],
    ["port", /^\d{1,5}$/.test(port)],
    ["log", logGroupPrefix.startsWith("/")],
    ["environment", findPlaceholder$evidence_schemas_src_placeholder(environment, { rendered: true }) === void 0]
  ];
  return parts.filter(([, resolved]) => !resolved).map(([name]) => name);
}
var faults = (contracts, find) => mapFact$actions_lib_checks_fact(
  contracts,
  (rows) => rows.length === 0 ? ["no service"] : rows.flatMap((row) => find(row).map((fault) => `${row.service}: ${fault}`))
);

// actions/m4-daemons/facts/f-daemon-start.ts
var LOG_LINES = 5;
async function gatherDaemonStart(context) {
  const startedAtUtc = nowUtc$runtime_src_kernel_clock(context.session.clock);
  const recorded = await observe$actions_lib_checks_fact(() => context.handover(serviceMapHandover));
  const entries = await observe$actions_lib_checks_fact(() => serviceMap$actions_lib_platform_services(context));
  const updates = await observeFrom$actions_lib_checks_fact(
    recorded,
    async ({ replicas }) => startInOrder(context, await serviceMap$actions_lib_platform_services(context), replicas)
  );
  const samples = await observeFrom$actions_lib_checks_fact(
    allReadable$actions_lib_checks_check({ entries, updates }),
    (found) => takeSamples(context, found.entries, found.updates.refused.length === 0)
  );
  return {
    startedAtUtc,
    packOrder: PACKS$actions_lib_platform_services,
    map: mapFact$actions_lib_checks_fact(recorded, ({ services }) => services),
    updates,
    intervalMs: profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms,
    samples,
    heartbeats: await observeFrom$actions_lib_checks_fact(
      samples,
      async ({ second }) => readHeartbeats$actions_lib_platform_service_state(await context.session.database(), taskArns(second))
    ),
    currentVersions: await observe$actions_lib_checks_fact(async () => {
      const described = await context.session.parameters.describe("/");
      return Object.fromEntries(described.map(({ path, version }) => [path, version]));
    }),
    pinned: await observeFrom$actions_lib_checks_fact(entries, (map) => pinnedFor(context, map)),
    running: await observe$actions_lib_checks_fact(
      async () => (await context.session.compute().describeServices()).filter((row) => row.desiredCount > 0)
    ),
    contractSha256: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.handover(launchContractHandover)),
      ({ task_definition_set_sha256 }) => task_definition_set_sha256
    )
  };
}
async function startInOrder({ session, report }, map, replicas) {
  const accepted = [];
  for (const { service, spec } of map) {
    const update = await observe$actions_lib_checks_fact(() => session.compute().setService(service, spec, replicas));
    if ("unreadable" in update) return { accepted, refused: [`${service}: ${update.unreadable}`] };
    report(`${service}: started`);
    accepted.push(service);
  }
  return { accepted, refused: [] };
}
async function takeSamples(context, map, started) {
  const { clock } = context.session;
  const compute = context.session.compute();
  const database = await context.session.database();
  const profile = profileValues$actions_lib_run_profile(context.decision("profile").value);
  const names = map.map(({ service }) => service);
  await waitForServices$actions_lib_platform_service_state(compute, names, {
    timeoutMs: started ? profile.stable_timeout_ms : 0,
    also: async (rows) => {
      const beats = await readHeartbeats$actions_lib_platform_service_state(database, taskArns(rows));
      return names.length === beats.filter(({ healthState }) => healthState === "GREEN").length;
    }
  });
  const first = await servicesNamed$actions_lib_platform_service_state(compute, names);
  const since = clock.elapsedMs();
  await sleep(profile.sample_interval_ms);
  const distanceMs = Math.round(clock.elapsedMs() - since);
  const second = await servicesNamed$actions_lib_platform_service_state(compute, names);
  await reportLogs(context, second);
  return { first, second, distanceMs };
}
async function reportLogs({ session, report }, sample) {
  for (const { service, restartCount, lastStopped } of sample) {
    if (restartCount === 0 || lastStopped === void 0) continue;
    const lines = await session.compute().logs(lastStopped.taskArn, LOG_LINES);
    for (const line of lines) report(`${service}: ${line}`);
  }
}
var taskArns = (sample) => sample.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
function pinnedFor({ platformRunId }, [first]) {
  const runConfigDigest = first?.spec.environment.RUN_CONFIG_DIGEST;
  if (platformRunId === void 0 || first === void 0 || runConfigDigest === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_NOT_PINNED", "run, image or configuration is not pinned");
  }
  return { platformRunId, imageDigest: first.spec.imageDigest, runConfigDigest };
}

// actions/m4-daemons/facts/g-uniqueness.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";

// other-part:runtime/src/kernel/advisory-lock-id.ts
import { advisoryLockId$runtime_src_kernel_advisory_lock_id } from "./substrate.mjs";

// other-part:runtime/src/truth/heartbeats.ts
import { readHeartbeats$runtime_src_truth_heartbeats } from "./substrate.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";

// actions/m4-daemons/facts/g-uniqueness.ts
async function gatherUniqueness(context) {
  const streams = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
  return {
    map: await observe$actions_lib_checks_fact(() => recordedFamilies(context)),
    inventories: await observe$actions_lib_checks_fact(() => takeInventories(context)),
    groups: streams.map(({ groupId }) => groupId),
    members: await observe$actions_lib_checks_fact(async () => readMembers(await context.session.database(), getRunId$actions_lib_run_evidence(context), streams))
  };
}
async function recordedFamilies(context) {
  const entries = await serviceMap$actions_lib_platform_services(context);
  return (await context.handover(serviceMapHandover)).services.map(({ service }) => {
    const entry = entries.find((one) => one.service === service);
    if (entry === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `${service} has no task any more`);
    return { service, family: entry.spec.family };
  });
}
async function takeInventories(context) {
  const compute = context.session.compute();
  const read = async () => (await compute.describeTasks()).map(({ taskArn, family, service }) => ({ taskArn, family, service }));
  const first = await read();
  await sleep2(profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms);
  return [first, await read()];
}
async function readMembers(database, platformRunId, streams) {
  const rows = await database.query({
    text: `SELECT wanted.id, count(held.pid) FILTER (WHERE held.granted)::text AS owners,
        count(held.pid) FILTER (WHERE NOT held.granted)::text AS waiting
      FROM unnest($1::text[]) AS wanted(id)
      LEFT JOIN pg_locks held ON held.locktype = 'advisory' AND held.objsubid = 1
        AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND ((held.classid::bigint << 32) | held.objid::bigint) = wanted.id::bigint
      GROUP BY wanted.id`,
    values: [streams.map(({ streamId }) => advisoryLockId$runtime_src_kernel_advisory_lock_id(streamId))]
  });
  const beats = await readHeartbeats$runtime_src_truth_heartbeats(database, platformRunId);
  return streams.map(({ component, groupId, streamId }) => {
    const row = rows.find(({ id }) => id === advisoryLockId$runtime_src_kernel_advisory_lock_id(streamId));
    return {
      group: groupId,
      owners: Number(row?.owners ?? 0),
      waiting: Number(row?.waiting ?? 0),
      instances: beats.find((beat) => beat.component === component)?.liveInstances ?? 0
    };
  });
}

// other-part:actions/lib/platform/stack.ts
import { getStack$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/snapshot-key.ts
import { getSnapshotRef$actions_lib_run_snapshot_key } from "./lib.mjs";

// actions/m4-daemons/lanes/f-daemon-start.ts
var daemonStartHandover = handoverOf$actions_lib_run_handover("M4.F", {
  started_at_utc: text$actions_lib_run_handover,
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, task_definition: text$actions_lib_run_handover, task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover), image_digest: text$actions_lib_run_handover })),
  heartbeats: count$actions_lib_run_handover
});
var daemonStart = defineLane$actions_lib_run_lane({
  id: "M4.F",
  decide: (facts) => ({
    "M4.F-C01": {
      expected: { order: startOrder(facts), refused: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map: facts.map, updates: facts.updates }), ({ updates }) => ({
        order: updates.accepted,
        refused: updates.refused
      })),
      fails: "M4F-B1"
    },
    "M4.F-C02": {
      expected: { unsteady: [], distance_ms: { $at_least: facts.intervalMs } },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map: facts.map, samples: facts.samples }), ({ map, samples }) => ({
        unsteady: unsteady(map, samples),
        distance_ms: samples.distanceMs
      })),
      fails: "M4F-B2"
    },
    "M4.F-C03": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(facts.samples, ({ second }) => crashes(second, facts.startedAtUtc)),
      fails: "M4F-B3"
    },
    "M4.F-C04": heartbeatJudgement(facts),
    "M4.F-C05": {
      expected: {
        services: valueOr$actions_lib_checks_fact(facts.map, []).map((row) => row.service).sort(),
        task_definition_set_sha256: valueOr$actions_lib_checks_fact(facts.contractSha256, null)
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ running: facts.running, contract: facts.contractSha256 }), ({ running }) => ({
        services: running.map((row) => row.service).sort(),
        task_definition_set_sha256: taskDefinitionSetSha256$actions_lib_checks_steady(running)
      })),
      fails: "M4F-B6"
    }
  }),
  handover: {
    schema: daemonStartHandover,
    of: ({ samples, startedAtUtc, heartbeats, currentVersions: currentVersions2 }) => isReadable$actions_lib_checks_fact(samples) ? {
      started_at_utc: startedAtUtc,
      services: samples.value.second.map(serviceRow),
      heartbeats: valueOr$actions_lib_checks_fact(heartbeats, []).length,
      loaded_versions: valueOr$actions_lib_checks_fact(heartbeats, []).flatMap((row) => loadedRows(row, valueOr$actions_lib_checks_fact(currentVersions2, {})))
    } : void 0
  }
});
function startOrder({ map, packOrder }) {
  const rows = valueOr$actions_lib_checks_fact(map, []);
  if (rows.length === 0) return ["no service"];
  const known = packOrder.flatMap((pack) => rows.filter((row) => row.pack === pack));
  const unknown = rows.filter((row) => !packOrder.includes(row.pack));
  return [...known, ...unknown].map(({ service }) => service);
}
var serviceRow = (row) => ({
  service: row.service,
  task_definition: row.taskDefinition,
  task_arns: row.tasks.map((task) => task.taskArn),
  image_digest: row.imageDigest
});
var loadedRows = ({ component, loadedVersions }, current) => Object.entries(loadedVersions).map(([path, version]) => ({
  component,
  path,
  version,
  current_version: current[path] ?? null
}));
function unsteady(map, { first, second }) {
  if (map.length === 0) return ["no service"];
  return map.map(({ service }) => service).filter((name) => {
    const rows = [first, second].map((sample) => sample.find((row) => row.service === name));
    const [before, after] = rows.map((row) => row?.tasks[0]?.taskArn);
    return !rows.every((row) => row !== void 0 && isSteady$actions_lib_checks_steady(row)) || before !== after;
  });
}
var crashes = (sample, startedAtUtc) => sample.flatMap(({ service, restartCount, lastStopped }) => {
  const ended = lastStopped !== void 0 && lastStopped.stoppedAtUtc >= startedAtUtc ? lastStopped : void 0;
  const asked = ended?.stopReason === "stopped";
  if (restartCount === 0 && (ended === void 0 || asked)) return [];
  return [`${service}: ${restartCount} restarts, last exit ${ended?.exitCode ?? "unknown"}`];
});
function heartbeatJudgement({ map, heartbeats, pinned, currentVersions: currentVersions2 }) {
  const missing = mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map, heartbeats }), (found) => withoutHeartbeat(found.map, found.heartbeats));
  return {
    expected: { missing: [], different: [] },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ missing, heartbeats, pinned, currentVersions: currentVersions2 }), (found) => ({
      missing: found.missing,
      different: found.heartbeats.flatMap((row) => [
        ...heartbeatFaults(row, found.pinned),
        ...loadedVersionFaults(row, found.currentVersions)
      ])
    })),
    // A running task without a heartbeat is a placeholder, and counts as one that crashed (01, M4.F-C04).
    fails: isReadable$actions_lib_checks_fact(missing) && missing.value.length > 0 ? "M4F-B3" : "M4F-B5"
  };
}
var withoutHeartbeat = (map, rows) => map.filter(({ mode }) => rows.filter((row) => row.component === mode).length !== 1).map(({ service }) => service);
function heartbeatFaults(row, pinned) {
  const members = [
    ["platform_run_id", row.platformRunId === pinned.platformRunId],
    ["image_digest", row.imageDigest === pinned.imageDigest],
    ["run_config_digest", row.runConfigDigest === pinned.runConfigDigest],
    ["policy_revisions", row.policyRevisions > 0],
    ["health_state", row.healthState === "GREEN" || row.healthState === "AMBER"]
  ];
  return members.filter(([, same]) => !same).map(([name]) => `${row.component}: ${name}`);
}
function loadedVersionFaults({ component, loadedVersions }, current) {
  const loaded = Object.entries(loadedVersions);
  if (loaded.length === 0) return [`${component}: loaded_versions`];
  return loaded.filter(([path, version]) => current[path] !== version).map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? "none"}`);
}

// actions/m4-daemons/facts/h-readiness.ts
async function gatherReadinessPublication(context) {
  const map = mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.handover(serviceMapHandover)), ({ services }) => services);
  return {
    map,
    services: await observeFrom$actions_lib_checks_fact(
      map,
      (rows) => servicesNamed$actions_lib_platform_service_state(
        context.session.compute(),
        rows.map(({ service }) => service)
      )
    ),
    steadyTasks: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.handover(daemonStartHandover)),
      ({ services }) => services.flatMap(({ task_arns }) => task_arns)
    ),
    anchors: await observe$actions_lib_checks_fact(() => ({
      m4_b: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.B"),
      m4_f: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.F"),
      m4_g: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.G")
    })),
    runScopeKey: handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY"),
    session: await observe$actions_lib_checks_fact(() => demoSession(context))
  };
}
async function demoSession({ session, handleInputs }) {
  const stack = await getStack$actions_lib_platform_stack(session.config);
  const { oracle, archive, quarantine, evidence } = session.config.buckets;
  return {
    demo_start_utc: stack.started_at_utc,
    demo_end_utc: null,
    kafka_cluster_id: stack.bus.cluster_id,
    db_resource_id: stack.database.resource_id,
    bucket_map: { oracle, archive, quarantine, evidence },
    expires_at: handle$evidence_schemas_src_handles("TAG_EXPIRES_AT_VALUE", handleInputs)
  };
}

// other-part:actions/lib/shared-lanes/pack.ts
import { documentOf$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m4-daemons/lanes/i-verdict.ts
var CODES = { sources: "M4I-B1", predicates: "M4I-B2", union: "M4I-B3" };
var daemonsVerdictHandover = verdictHandover$actions_lib_shared_lanes_phase_verdict("M4.I");
var daemonsVerdict = defineLane$actions_lib_run_lane({
  id: "M4.I",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES, facts, substrate);
    return { "M4.I-C01": sources, "M4.I-C02": predicates, "M4.I-C03": union };
  },
  handover: {
    schema: daemonsVerdictHandover,
    of: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M4", context)
  }
});

// actions/m4-daemons/facts/j-handoff.ts
var gatherDaemonsHandoff = (context) => gatherPack$actions_lib_shared_lanes_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(daemonsVerdictHandover)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_pack(context, "M4.I")
  }),
  required: async () => ({
    run_scoped_readiness_evidence: await documentOf$actions_lib_shared_lanes_pack(context, "M4.H", "operate/daemons_ready.json"),
    demo_session: await documentOf$actions_lib_shared_lanes_pack(context, "M4.H", "operate/demo_session.json"),
    runtime_service_map_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.B"),
    m4_f_daemon_start_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.F"),
    m4_h_readiness_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.H"),
    m4_verdict_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.I")
  }),
  scenarioRunId: () => scenarioRunId$actions_lib_platform_services(context)
});

// actions/m4-daemons/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M4A-B1", unresolved: "M4A-B2", placeholder: "M4A-B4" };
var p2HandleClosure = defineLane$actions_lib_run_lane({
  id: "M4.A",
  decide: (facts) => ({ "M4.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M4", codes: CODES2 }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M4.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// actions/m4-daemons/lanes/g-uniqueness.ts
var ONE_MEMBER = { owners: 1, waiting: 0, instances: 1 };
var consumerUniqueness = defineLane$actions_lib_run_lane({
  id: "M4.G",
  decide: ({ map, inventories, groups, members }) => {
    const found = mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map, inventories }), (both) => inventoryFaults(both.map, both.inventories));
    return {
      "M4.G-C01": {
        expected: { services: { $at_least: 1 }, not_one: [], outside: [], drifted: [] },
        observed: mapFact$actions_lib_checks_fact(found, (one) => ({ services: valueOr$actions_lib_checks_fact(map, []).length, ...one })),
        fails: inventoryCode(found)
      },
      "M4.G-C02": {
        expected: Object.fromEntries(groups.map((group) => [group, ONE_MEMBER])),
        observed: mapFact$actions_lib_checks_fact(
          members,
          (rows) => Object.fromEntries(
            rows.map(({ group, owners, waiting, instances }) => [group, { owners, waiting, instances }])
          )
        ),
        fails: isReadable$actions_lib_checks_fact(members) ? "M4G-B1" : "M4G-B4"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M4.G", { tasks: list$actions_lib_run_handover(record$actions_lib_run_handover({ taskArn: text$actions_lib_run_handover, family: text$actions_lib_run_handover })) }),
    of: ({ inventories }) => isReadable$actions_lib_checks_fact(inventories) ? { tasks: inventories.value[1].filter((task) => task.service !== void 0) } : void 0
  }
});
function inventoryFaults(map, inventories) {
  const families = new Set(map.map(({ family }) => family));
  const services = new Set(map.map(({ service }) => service));
  const owned = inventories.map(
    (inventory) => inventory.filter(({ service }) => service !== void 0 && services.has(service))
  );
  const [before, after] = owned.map((tasks) => new Set(tasks.map(({ taskArn }) => taskArn)));
  return {
    not_one: [...services].filter(
      (name) => owned.some((tasks) => tasks.filter(({ service }) => service === name).length !== 1)
    ),
    outside: inventories.flat().filter(({ family, service }) => families.has(family) && !(service !== void 0 && services.has(service))).map(({ taskArn }) => taskArn),
    drifted: [...(before ?? /* @__PURE__ */ new Set()).symmetricDifference(after ?? /* @__PURE__ */ new Set())]
  };
}
function inventoryCode(found) {
  if (!isReadable$actions_lib_checks_fact(found)) return "M4G-B4";
  const { not_one, outside, drifted } = found.value;
  return not_one.length === 0 && outside.length === 0 && drifted.length > 0 ? "M4G-B2" : "M4G-B1";
}

// other-part:evidence-schemas/src/generated/daemons_ready.v1.ts
import { DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/demo_session.v1.ts
import { DemoSessionV1$evidence_schemas_src_generated_demo_session_v1 } from "./schemas.mjs";

// actions/m4-daemons/lanes/h-readiness.ts
var READY = "operate/daemons_ready.json";
var SESSION = "operate/demo_session.json";
var readinessPublication = defineLane$actions_lib_run_lane({
  id: "M4.H",
  documents: planned,
  decide: (facts, written, context) => {
    const documents = planned(facts, context);
    const drifted = isReadable$actions_lib_checks_fact(facts.services) && isReadable$actions_lib_checks_fact(facts.steadyTasks) && hasDrifted(facts);
    return {
      "M4.H-C01": {
        expected: {
          services: valueOr$actions_lib_checks_fact(facts.map, []).map(({ service }) => service).sort(),
          tasks: [...valueOr$actions_lib_checks_fact(facts.steadyTasks, [])].sort(),
          daemons_ready: valueOr$actions_lib_checks_fact(localDigest$actions_lib_run_documents(documents.ready), null),
          demo_session: valueOr$actions_lib_checks_fact(localDigest$actions_lib_run_documents(documents.session), null)
        },
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ services: facts.services, ready: written.ready, session: written.session }),
          (found) => ({
            services: found.services.map(({ service }) => service).sort(),
            tasks: tasksOf(found.services),
            daemons_ready: found.ready.sha256,
            demo_session: found.session.sha256
          })
        ),
        fails: drifted ? "M4H-B4" : "M4H-B1"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M4.H", { services: count$actions_lib_run_handover }),
    of: ({ services }) => isReadable$actions_lib_checks_fact(services) ? { services: services.value.length } : void 0
  }
});
var tasksOf = (services) => services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn)).sort();
var hasDrifted = ({ services, steadyTasks }) => tasksOf(valueOr$actions_lib_checks_fact(services, [])).join() !== [...valueOr$actions_lib_checks_fact(steadyTasks, [])].sort().join();
function planned(facts, context) {
  return {
    ready: mapFact$actions_lib_checks_fact(readyOf(facts, context), (document) => derivedDocument$actions_lib_run_documents(READY, DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1, document)),
    session: mapFact$actions_lib_checks_fact(
      facts.session,
      (stack) => derivedDocument$actions_lib_run_documents(SESSION, DemoSessionV1$evidence_schemas_src_generated_demo_session_v1, {
        schema: "fp.demo_session.v1",
        platform_run_id: context.platformRunId ?? "",
        written_at_utc: context.gatheredAtUtc,
        ...stack
      })
    )
  };
}
function readyOf(facts, context) {
  const { map, services, anchors, runScopeKey } = facts;
  const run2 = context.platformRunId ?? "";
  return mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map, services, anchors }), (found) => ({
    schema: "fp.daemons_ready.v1",
    platform_run_id: run2,
    captured_at_utc: context.gatheredAtUtc,
    written_at_utc: context.gatheredAtUtc,
    packs: [...Map.groupBy(found.map, ({ pack }) => pack)].map(([pack, rows]) => ({
      // The schema knows the five packs.
      pack,
      services: rows.map(({ service }) => service)
    })),
    services: found.services.map((row) => ({
      service_name: row.service,
      task_definition: row.taskDefinition,
      task_arns: row.tasks.map(({ taskArn }) => taskArn),
      desired_count: row.desiredCount,
      running_count: row.runningCount,
      pending_count: row.pendingCount,
      status: row.desiredCount > 0 ? "ACTIVE" : "INACTIVE",
      image_digest: row.imageDigest
    })),
    run_scope: { key: runScopeKey, value: run2 },
    source_anchors: found.anchors,
    writer: { identity: "M4.H", task_arn: null, ci_run: context.ci.run_id, image_digest: null }
  }));
}

// actions/m4-daemons/lanes/j-handoff.ts
var daemonsHandoff = defineLane$actions_lib_run_lane({
  id: "M4.J",
  documents: (facts, context) => ({ pack: packDocument$actions_lib_shared_lanes_pack(facts, context) }),
  decide: (facts, written) => ({
    "M4.J-C01": {
      expected: { verdict: "ADVANCE_TO_M5", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M4.J", { entry_gate: text$actions_lib_run_handover }),
    of: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { entry_gate: "OPEN" } : void 0
  }
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M5") return "M4J-B1";
  return unreadable.length > 0 ? "M4J-B6" : "M4J-B2";
}

// actions/m4-daemons/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M4"),
    lanes: [
      built$actions_lib_run_lane(p2HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_closure(context, "M4.A", { handoffFrom: "M3" })),
      built$actions_lib_run_lane(serviceMapLane, gatherServiceMap),
      built$actions_lib_run_lane(dependencies, gatherDependencies),
      built$actions_lib_run_lane(launchContract, gatherContracts),
      built$actions_lib_run_lane(daemonStart, gatherDaemonStart),
      built$actions_lib_run_lane(consumerUniqueness, gatherUniqueness),
      built$actions_lib_run_lane(readinessPublication, gatherReadinessPublication),
      built$actions_lib_run_lane(daemonsVerdict, (context) => gatherVerdict$actions_lib_shared_lanes_phase_verdict(context, "M4.I")),
      built$actions_lib_run_lane(daemonsHandoff, gatherDaemonsHandoff)
    ]
  },
  io
);
export {
  run
};
