import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/platform/services.ts
import { PACKS$actions_lib_platform_services } from "./lib.mjs";
import { scenarioRunId$actions_lib_platform_services } from "./lib.mjs";
import { serviceMap$actions_lib_platform_services } from "./lib.mjs";
import { servicePlaces$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { replaceAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:actions/lib/run/snapshot-key.ts
import { getSnapshotRef$actions_lib_run_snapshot_key } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/handle-closure.ts
import { handleClosure$actions_lib_shared_lanes_handle_closure } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/handoff.ts
import { handoffLane$actions_lib_shared_lanes_handoff } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/verdict.ts
import { verdictLane$actions_lib_shared_lanes_verdict } from "./lib.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { check$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/image-help.ts
import { readImageCatalogue$actions_lib_platform_image_help } from "./lib.mjs";
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { plainLane$actions_lib_run_lane } from "./lib.mjs";

// actions/m4-daemons/lanes/b-service-map.ts
var serviceMapLane = plainLane$actions_lib_run_lane({
  id: "M4.B",
  gather: async (context) => ({
    rows: await observe$actions_lib_checks_fact(
      async () => (await serviceMap$actions_lib_platform_services(context)).map(({ handle: key, service, pack, mode }) => ({ handle: key, service, pack, mode }))
    ),
    places: servicePlaces$actions_lib_platform_services(),
    image: await observe$actions_lib_checks_fact(() => readImageCatalogue$actions_lib_platform_image_help(context)),
    replicas: handle$evidence_schemas_src_handles("ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT")
  }),
  decide: ({ rows, places, image, replicas }) => [
    check$actions_lib_checks_check("M4.B-C01a", {
      expected: { missing: [], repeated: [], unknown: [], misplaced: [] },
      observed: "unreadable" in image ? image : mapFact$actions_lib_checks_fact(rows, (found) => mapFaults(found, image.value, places)),
      fails: "M4B-B1"
    }),
    check$actions_lib_checks_check("M4.B-C02", {
      expected: 1,
      observed: mapFact$actions_lib_checks_fact(rows, () => replicas),
      fails: "M4B-B2"
    }),
    check$actions_lib_checks_check("M4.B-C03", { expected: [], observed: mapFact$actions_lib_checks_fact(rows, ambiguousNames), fails: "M4B-B4" }),
    check$actions_lib_checks_check("M4.B-C04", {
      expected: [],
      observed: "unreadable" in image ? image : mapFact$actions_lib_checks_fact(rows, (found) => jobsIn(found, image.value)),
      fails: "M4B-B5"
    })
  ],
  payload: ({ rows, replicas }) => ({
    packs: PACKS$actions_lib_platform_services.map((pack) => ({
      pack,
      services: "value" in rows ? rows.value.filter((row) => row.pack === pack).map((row) => row.service) : []
    })),
    services: "value" in rows ? rows.value : [],
    replicas
  })
});
function mapFaults(rows, image, places) {
  const modes = rows.map((row) => row.mode);
  const daemons = image.filter(({ kind }) => kind === "daemon").map(({ mode }) => mode);
  return {
    missing: daemons.filter((mode) => !modes.includes(mode)),
    repeated: modes.filter((mode, index) => modes.indexOf(mode) !== index),
    unknown: modes.filter((mode) => !image.some((one) => one.mode === mode)),
    misplaced: rows.filter((row) => !places.some(({ service, pack }) => service === row.service && pack === row.pack)).map((row) => row.service)
  };
}
function ambiguousNames(rows) {
  return rows.filter(
    ({ service }) => !/^[a-z][a-z0-9-]{1,254}$/.test(service) || rows.filter((row) => row.service === service).length > 1
  ).map((row) => row.handle);
}
var jobsIn = (rows, image) => rows.filter(({ mode }) => image.some((one) => one.mode === mode && one.kind !== "daemon")).map((row) => row.service);

// other-part:actions/lib/platform/stack.ts
import { getStack$actions_lib_platform_stack } from "./lib.mjs";

// actions/m4-daemons/lanes/d-dependencies.ts
var dependencies = plainLane$actions_lib_run_lane({
  id: "M4.D",
  gather: async (context) => {
    const probes = [
      ["event_log", () => probeEventLog(context)],
      ["database", () => probeDatabase(context)],
      ...["evidence", "archive", "quarantine"].map(
        (bucket) => [`bucket_${bucket}`, () => probeBucket(context, bucket)]
      ),
      ["parameters", () => probeParameters(context)]
    ];
    const answers = await Promise.all(probes.map(async ([name, probe]) => [name, await observe$actions_lib_checks_fact(probe)]));
    return { answers: Object.fromEntries(answers) };
  },
  decide: ({ answers }) => [check$actions_lib_checks_check("M4.D-C01a", { expected: [], observed: { of: silent(answers) }, fails: "M4D-B1" })],
  payload: ({ answers }) => ({
    answers: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, isReadable$actions_lib_checks_fact(answer) ? answer.value : null])
    )
  })
});
function silent(answers) {
  if (Object.keys(answers).length === 0) return ["nothing was probed"];
  return Object.entries(answers).flatMap(
    ([name, answer]) => isReadable$actions_lib_checks_fact(answer) ? [] : [`${name}: ${answer.unreadable}`]
  );
}
async function probeEventLog({ session }) {
  const { clusterId, topics } = await (await session.eventLog()).describe();
  const { bus } = await getStack$actions_lib_platform_stack(session.config);
  if (clusterId !== bus.cluster_id) throw new Error(`the log answers as cluster ${clusterId}`);
  return `${topics.length} topics`;
}
async function probeDatabase({ session }) {
  const rows = await (await session.database()).query({ text: "SELECT current_database() AS name" });
  return String(rows[0]?.name);
}
async function probeBucket({ session, executionId, attempt }, name) {
  const bucket = session.config.buckets[name];
  const key = `probes/${executionId}_${attempt}.txt`;
  const { versionId } = await session.store.put(bucket, key, executionId, { kind: "create" });
  const { body } = await session.store.get(bucket, key, versionId);
  await session.store.delete(bucket, key);
  if (Buffer.from(body).toString("utf8") !== executionId) throw new Error("the probe came back changed");
  if (await session.store.head(bucket, key) !== void 0) throw new Error("the probe is still there");
  return "put, get, delete";
}
async function probeParameters(context) {
  const paths = new Set(
    (await serviceMap$actions_lib_platform_services(context)).flatMap(
      ({ spec }) => Object.entries(spec.environment).flatMap(([name, value]) => name.startsWith("SSM_") ? [value] : [])
    )
  );
  const found = await Promise.all([...paths].map((path) => context.session.parameters.get(path)));
  const empty = found.filter(({ value }) => value.reveal() === "").map(({ path }) => path);
  if (empty.length > 0) throw new Error(`empty: ${empty.join(", ")}`);
  return `${found.length} paths`;
}

// other-part:actions/lib/platform/service-state.ts
import { isSteady$actions_lib_platform_service_state } from "./lib.mjs";
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";
import { servicesNamed$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionOf$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionSetSha256$actions_lib_platform_service_state } from "./lib.mjs";
import { waitForServices$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// actions/m4-daemons/lanes/e-launch-contract.ts
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["IMAGE_DIGEST", "TASK_ARN"]);
var IDENTITY = ["FP_PACK_ID", "FP_RUNTIME_MODE", "FP_COMPONENT_MODE"];
var launchContract = plainLane$actions_lib_run_lane({
  id: "M4.E",
  gather: async (context) => ({
    contracts: await observe$actions_lib_checks_fact(() => readContracts(context)),
    pinnedImage: (await readEpoch$actions_lib_run_epoch(context)).image_digest,
    profile: {
      cpu: handle$evidence_schemas_src_handles("ECS_DAEMON_TASK_CPU"),
      memory: handle$evidence_schemas_src_handles("ECS_DAEMON_TASK_MEMORY"),
      logGroupPrefix: handle$evidence_schemas_src_handles("CLOUDWATCH_LOG_GROUP_PREFIX")
    },
    runScopeKey: handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")
  }),
  decide: ({ contracts, pinnedImage, profile, runScopeKey }, { platformRunId }) => {
    const scopes = mapFact$actions_lib_checks_fact(contracts, (rows) => rows.map((row) => row.environment[runScopeKey] ?? null));
    const lacksScope = isReadable$actions_lib_checks_fact(scopes) && (scopes.value.includes(null) || scopes.value.length === 0);
    return [
      check$actions_lib_checks_check("M4.E-C01", {
        expected: platformRunId ?? "a pinned run",
        observed: scopes,
        passes: (found) => found.length > 0 && found.every((scope) => scope !== null && scope === platformRunId),
        fails: lacksScope ? "M4E-B2" : "M4E-B1"
      }),
      check$actions_lib_checks_check("M4.E-C02", { expected: [], observed: faults(contracts, (row) => row.secretHits), fails: "M4E-B3" }),
      check$actions_lib_checks_check("M4.E-C03a", {
        expected: [],
        observed: faults(contracts, (row) => profileFaults(row, profile)),
        fails: "M4E-B5"
      }),
      check$actions_lib_checks_check("M4.E-C04", {
        expected: [],
        observed: faults(contracts, (row) => row.imageDigest === pinnedImage ? [] : [row.imageDigest]),
        fails: "M4E-B6"
      }),
      check$actions_lib_checks_check("M4.E-C06", { expected: [], observed: faults(contracts, missingNames), fails: "M4E-B2" })
    ];
  },
  payload: ({ contracts, profile, runScopeKey }, { platformRunId }) => ({
    run_scope: { key: runScopeKey, value: platformRunId ?? null },
    profile: { cpu: profile.cpu, memory: profile.memory },
    services: isReadable$actions_lib_checks_fact(contracts) ? contracts.value.map((row) => ({
      service: row.service,
      command: row.command,
      task_definition: row.taskDefinition,
      log_group: `${profile.logGroupPrefix}/${row.service}`,
      environment_names: Object.keys(row.environment).sort()
    })) : [],
    task_definition_set_sha256: isReadable$actions_lib_checks_fact(contracts) ? taskDefinitionSetSha256$actions_lib_platform_service_state(contracts.value) : null
  })
});
var missingNames = ({ environment, required }) => [...required.filter((name) => !SET_BY_COMPUTE.has(name)), ...IDENTITY].filter((name) => !environment[name]);
function profileFaults({ command, mode, environment }, { cpu, memory, logGroupPrefix }) {
  const port = environment[mode === "ig" ? "IG_PORT" : "OPS_PORT"] ?? "";
  const parts = [
    ["command", command.length === 1 && command[0] === mode],
    ["cpu", cpu > 0],
    ["memory", memory > 0],
    ["port", /^\d{1,5}$/.test(port)],
    ["log", logGroupPrefix.startsWith("/")]
  ];
  return parts.filter(([, resolved]) => !resolved).map(([name]) => name);
}
function faults(contracts, find) {
  return mapFact$actions_lib_checks_fact(
    contracts,
    (rows) => rows.length === 0 ? ["no service"] : rows.flatMap((row) => find(row).map((fault) => `${row.service}: ${fault}`))
  );
}
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

// actions/m4-daemons/bring-up.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m4-daemons/bring-up.ts
var LOG_LINES = 5;
async function bringUp(context) {
  const map = await serviceMap$actions_lib_platform_services(context);
  const names = map.map(({ service }) => service);
  const startedAtUtc = nowUtc$runtime_src_kernel_clock(context.session.clock);
  const { accepted, refused } = await startInOrder(context, map);
  const samples = await observe$actions_lib_checks_fact(() => takeSamples(context, names));
  return {
    ...{ startedAtUtc, accepted, refused, samples },
    map: map.map(({ service, mode, pack }) => ({ service, mode, pack })),
    heartbeats: await observe$actions_lib_checks_fact(async () => {
      if (!isReadable$actions_lib_checks_fact(samples)) throw new Error(samples.unreadable);
      return readHeartbeats$actions_lib_platform_service_state(await context.session.database(), taskArns(samples.value[1]));
    }),
    currentVersions: await observe$actions_lib_checks_fact(async () => {
      const described = await context.session.parameters.describe("/");
      return Object.fromEntries(described.map(({ path, version }) => [path, version]));
    }),
    expected: expectedOf(context, map),
    running: await observe$actions_lib_checks_fact(
      async () => (await context.session.compute().describeServices()).filter((row) => row.desiredCount > 0)
    ),
    contractSha256: await observe$actions_lib_checks_fact(() => contractSha256(context))
  };
}
async function startInOrder({ session, report }, map) {
  const accepted = [];
  for (const { service, spec } of map) {
    const update = await observe$actions_lib_checks_fact(() => session.compute().setService(service, spec, 1));
    if (!isReadable$actions_lib_checks_fact(update)) return { accepted, refused: [`${service}: ${update.unreadable}`] };
    report(`${service}: started`);
    accepted.push(service);
  }
  return { accepted, refused: [] };
}
async function takeSamples(context, names) {
  const compute = context.session.compute();
  const database = await context.session.database();
  const profile = profileValues$actions_lib_run_profile(context.decision("profile").value);
  await waitForServices$actions_lib_platform_service_state(compute, names, profile.stable_timeout_ms, async (rows) => {
    const beats = await readHeartbeats$actions_lib_platform_service_state(database, taskArns(rows));
    return names.length === beats.filter(({ healthState }) => healthState === "GREEN").length;
  });
  const first = await servicesNamed$actions_lib_platform_service_state(compute, names);
  await sleep(profile.sample_interval_ms);
  const second = await servicesNamed$actions_lib_platform_service_state(compute, names);
  await reportLogs(context, second);
  return [first, second];
}
async function reportLogs({ session, report }, sample) {
  for (const { service, restartCount, lastStopped } of sample) {
    if (restartCount === 0 || lastStopped === void 0) continue;
    const lines = await session.compute().logs(lastStopped.taskArn, LOG_LINES);
    for (const line of lines) report(`${service}: ${line}`);
  }
}
var taskArns = (sample) => sample.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
function expectedOf({ platformRunId }, [first]) {
  const runConfigDigest = first?.spec.environment.RUN_CONFIG_DIGEST;
  if (platformRunId === void 0 || first === void 0 || runConfigDigest === void 0) {
    return { unreadable: "run, image or configuration is not pinned" };
  }
  return fact$actions_lib_checks_fact({ platformRunId, imageDigest: first.spec.imageDigest, runConfigDigest });
}
async function contractSha256(context) {
  const { payload } = await context.source("M4.E");
  const { task_definition_set_sha256: digest } = payload;
  if (typeof digest !== "string") throw new Error("M4.E names no task definitions");
  return digest;
}

// actions/m4-daemons/lanes/f-daemon-start.ts
var daemonStart = plainLane$actions_lib_run_lane({
  id: "M4.F",
  gather: bringUp,
  decide: (facts) => [
    check$actions_lib_checks_check("M4.F-C01", {
      expected: { order: facts.map.map((row) => row.service), refused: [] },
      observed: { of: { order: facts.accepted, refused: facts.refused } },
      passes: ({ order, refused }) => refused.length === 0 && order.length > 0 && inPackOrder(facts) && isSame(order, facts.map),
      fails: "M4F-B1"
    }),
    check$actions_lib_checks_check("M4.F-C02", { expected: [], observed: mapFact$actions_lib_checks_fact(facts.samples, unsteady), fails: "M4F-B2" }),
    check$actions_lib_checks_check("M4.F-C03", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(facts.samples, ([, last]) => crashes(last, facts.startedAtUtc)),
      fails: "M4F-B3"
    }),
    heartbeatCheck(facts),
    check$actions_lib_checks_check("M4.F-C05", {
      expected: { services: facts.map.map((row) => row.service).sort(), set_as_in_e: true },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ running: facts.running, set: facts.contractSha256 }), ({ running, set }) => ({
        services: running.map((row) => row.service).sort(),
        set_as_in_e: taskDefinitionSetSha256$actions_lib_platform_service_state(running) === set
      })),
      fails: "M4F-B6"
    })
  ],
  payload: ({ samples, startedAtUtc, contractSha256: contractSha2562, heartbeats, currentVersions }) => ({
    started_at_utc: startedAtUtc,
    task_definition_set_sha256: isReadable$actions_lib_checks_fact(contractSha2562) ? contractSha2562.value : null,
    services: isReadable$actions_lib_checks_fact(samples) ? samples.value[1].map(serviceRow) : [],
    heartbeats: isReadable$actions_lib_checks_fact(heartbeats) ? heartbeats.value.length : 0,
    loaded_versions: isReadable$actions_lib_checks_fact(heartbeats) ? heartbeats.value.flatMap((row) => loadedRows(row, valueOr$actions_lib_checks_fact(currentVersions, {}))) : []
  })
});
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
var isSame = (order, map) => order.length === map.length && order.every((service, index) => service === map[index]?.service);
function inPackOrder({ map }) {
  const ranks = map.map(({ pack }) => PACKS$actions_lib_platform_services.indexOf(pack));
  return ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0));
}
function unsteady([first, second]) {
  if (first.length === 0) return ["no service"];
  const names = new Set([...first, ...second].map((row) => row.service));
  return [...names].filter((name) => {
    const rows = [first, second].map((sample) => sample.find((row) => row.service === name));
    const [before, after] = rows.map((row) => row?.tasks[0]?.taskArn);
    return !rows.every((row) => row !== void 0 && isSteady$actions_lib_platform_service_state(row)) || before !== after;
  });
}
var crashes = (sample, startedAtUtc) => sample.flatMap(({ service, restartCount, lastStopped }) => {
  const ended = lastStopped !== void 0 && lastStopped.stoppedAtUtc >= startedAtUtc ? lastStopped : void 0;
  const asked = ended?.stopReason === "stopped";
  if (restartCount === 0 && (ended === void 0 || asked)) return [];
  return [`${service}: ${restartCount} restarts, last exit ${ended?.exitCode ?? "unknown"}`];
});
function heartbeatCheck(facts) {
  const missing = mapFact$actions_lib_checks_fact(facts.heartbeats, (rows) => withoutHeartbeat(facts, rows));
  const someMissing = isReadable$actions_lib_checks_fact(missing) && missing.value.length > 0;
  const { heartbeats, expected, currentVersions } = facts;
  return check$actions_lib_checks_check("M4.F-C04", {
    expected: { missing: [], different: [] },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ heartbeats, expected, currentVersions }), (read) => ({
      missing: withoutHeartbeat(facts, read.heartbeats),
      different: read.heartbeats.flatMap((row) => [
        ...heartbeatFaults(row, read.expected),
        ...versionFaults(row, read.currentVersions)
      ])
    })),
    // A running task without a heartbeat is a placeholder, and counts as one that crashed (01, M4.F-C04).
    fails: someMissing ? "M4F-B3" : "M4F-B5"
  });
}
var withoutHeartbeat = ({ map }, rows) => map.filter(({ mode }) => rows.filter((row) => row.component === mode).length !== 1).map(({ service }) => service);
function heartbeatFaults(row, expected) {
  const members = [
    ["platform_run_id", row.platformRunId === expected.platformRunId],
    ["image_digest", row.imageDigest === expected.imageDigest],
    ["run_config_digest", row.runConfigDigest === expected.runConfigDigest],
    ["policy_revisions", row.policyRevisions > 0],
    ["health_state", row.healthState === "GREEN" || row.healthState === "AMBER"]
  ];
  return members.filter(([, same]) => !same).map(([name]) => `${row.component}: ${name}`);
}
function versionFaults({ component, loadedVersions }, current) {
  const loaded = Object.entries(loadedVersions);
  if (loaded.length === 0) return [`${component}: loaded_versions`];
  return loaded.filter(([path, version]) => current[path] !== version).map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? "none"}`);
}

// actions/m4-daemons/lanes/g-uniqueness.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var consumerUniqueness = plainLane$actions_lib_run_lane({
  id: "M4.G",
  gather: async (context) => ({
    map: await observe$actions_lib_checks_fact(
      async () => (await serviceMap$actions_lib_platform_services(context)).map(({ service, spec }) => ({ service, family: spec.family }))
    ),
    inventories: await observe$actions_lib_checks_fact(() => takeInventories(context))
  }),
  decide: ({ map, inventories }) => {
    const found = inventoryFaults(map, inventories);
    return [
      check$actions_lib_checks_check("M4.G-C01", {
        expected: { not_one: [], outside: [], drifted: [] },
        observed: found,
        fails: codeOf(found)
      })
    ];
  },
  payload: ({ inventories }) => ({
    tasks: isReadable$actions_lib_checks_fact(inventories) ? inventories.value[1].filter((task) => task.service !== void 0) : []
  })
});
async function takeInventories(context) {
  const compute = context.session.compute();
  const read = async () => (await compute.describeTasks()).map(({ taskArn, family, service }) => ({ taskArn, family, service }));
  const first = await read();
  await sleep2(profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms);
  return [first, await read()];
}
function inventoryFaults(map, inventories) {
  if (!isReadable$actions_lib_checks_fact(map)) return map;
  if (!isReadable$actions_lib_checks_fact(inventories)) return inventories;
  const families = new Set(map.value.map(({ family }) => family));
  const services = new Set(map.value.map(({ service }) => service));
  const owned = inventories.value.map(
    (inventory) => inventory.filter(({ service }) => service !== void 0 && services.has(service))
  );
  const [before, after] = owned.map((tasks) => new Set(tasks.map(({ taskArn }) => taskArn)));
  return {
    value: {
      not_one: [...services].filter(
        (name) => owned.some((tasks) => tasks.filter(({ service }) => service === name).length !== 1)
      ),
      outside: inventories.value.flat().filter(({ family, service }) => families.has(family) && !(service !== void 0 && services.has(service))).map(({ taskArn }) => taskArn),
      drifted: [...(before ?? /* @__PURE__ */ new Set()).symmetricDifference(after ?? /* @__PURE__ */ new Set())]
    }
  };
}
function codeOf(found) {
  if (!isReadable$actions_lib_checks_fact(found)) return "M4G-B4";
  const { not_one, outside } = found.value;
  return not_one.length > 0 || outside.length > 0 ? "M4G-B1" : "M4G-B2";
}

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/daemons_ready.v1.validate.js
var R = v;
var L = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "daemons_ready.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "packs", "services", "run_scope", "source_anchors", "writer"], properties: { schema: { const: "fp.daemons_ready.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, packs: { type: "array", items: { type: "object", additionalProperties: false, required: ["pack", "services"], properties: { pack: { enum: ["control_ingress", "rtdl_core", "rtdl_decision_lane", "case_labels", "obs_gov"] }, services: { type: "array", items: { type: "string", minLength: 1, maxLength: 255 }, minItems: 1 } } }, minItems: 1, maxItems: 5 }, services: { type: "array", items: { type: "object", additionalProperties: false, required: ["service_name", "task_definition", "task_arns", "desired_count", "running_count", "pending_count", "status", "image_digest"], properties: { service_name: { type: "string", minLength: 1, maxLength: 255 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, task_arns: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, desired_count: { type: "integer", minimum: 0 }, running_count: { type: "integer", minimum: 0 }, pending_count: { type: "integer", minimum: 0 }, status: { type: "string", minLength: 1, maxLength: 64 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } }, minItems: 1, maxItems: 13 }, run_scope: { type: "object", additionalProperties: false, required: ["key", "value"], properties: { key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, source_anchors: { type: "object", additionalProperties: false, required: ["m4_b", "m4_f", "m4_g"], properties: { m4_b: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_f: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_g: { $ref: "common.v1.schema.json#/$defs/evidence_ref" } } }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var x = Object.prototype.hasOwnProperty;
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var $ = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var j = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var b = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var A = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var I = new RegExp("^[0-9a-f]{64}$", "u");
function y(m2, { instancePath: t = "", parentData: P2, parentDataProperty: w2, rootData: _2 = m2, dynamicAnchors: g2 = {} } = {}) {
  let e = null, s = 0;
  const f = y.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.key === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.version_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.sha256 === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (const i in m2)
      if (!(i === "key" || i === "version_id" || i === "sha256")) {
        const n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (m2.key !== void 0) {
      let i = m2.key;
      if (typeof i == "string") {
        if (d(i) > 1024) {
          const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (d(i) < 1) {
          const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!A.test(i)) {
          const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.version_id !== void 0) {
      let i = m2.version_id;
      if (typeof i == "string") {
        if (d(i) > 1024) {
          const n = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (d(i) < 1) {
          const n = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.sha256 !== void 0) {
      let i = m2.sha256;
      if (typeof i == "string") {
        if (!I.test(i)) {
          const n = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), s++;
  }
  return y.errors = e, s === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k(m2, { instancePath: t = "", parentData: P2, parentDataProperty: w2, rootData: _2 = m2, dynamicAnchors: g2 = {} } = {}) {
  let e = null, s = 0;
  const f = k.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.identity === void 0) {
      const p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [p] : e.push(p), s++;
    }
    if (m2.task_arn === void 0) {
      const p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [p] : e.push(p), s++;
    }
    if (m2.ci_run === void 0) {
      const p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [p] : e.push(p), s++;
    }
    if (m2.image_digest === void 0) {
      const p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [p] : e.push(p), s++;
    }
    for (const p in m2)
      if (!(p === "identity" || p === "task_arn" || p === "ci_run" || p === "image_digest")) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        e === null ? e = [r] : e.push(r), s++;
      }
    if (m2.identity !== void 0) {
      let p = m2.identity;
      if (typeof p == "string") {
        if (d(p) > 1024) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (d(p) < 1) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m2.task_arn !== void 0) {
      let p = m2.task_arn;
      const r = s;
      let a = false, l2 = null;
      const h = s;
      if (typeof p == "string") {
        if (d(p) > 1024) {
          const c = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c] : e.push(c), s++;
        }
        if (d(p) < 1) {
          const c = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        const c = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), s++;
      }
      var i = h === s;
      i && (a = true, l2 = 0);
      const u = s;
      if (p !== null) {
        const c = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c] : e.push(c), s++;
      }
      var i = u === s;
      if (i && a ? (a = false, l2 = [l2, 1]) : i && (a = true, l2 = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const c = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (m2.ci_run !== void 0) {
      let p = m2.ci_run;
      const r = s;
      let a = false, l2 = null;
      const h = s;
      if (typeof p == "string") {
        if (d(p) > 1024) {
          const c = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c] : e.push(c), s++;
        }
        if (d(p) < 1) {
          const c = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        const c = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), s++;
      }
      var n = h === s;
      n && (a = true, l2 = 0);
      const u = s;
      if (p !== null) {
        const c = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c] : e.push(c), s++;
      }
      var n = u === s;
      if (n && a ? (a = false, l2 = [l2, 1]) : n && (a = true, l2 = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const c = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (m2.image_digest !== void 0) {
      let p = m2.image_digest;
      const r = s;
      let a = false, l2 = null;
      const h = s;
      if (typeof p == "string") {
        if (!b.test(p)) {
          const c = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        const c = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), s++;
      }
      var o = h === s;
      o && (a = true, l2 = 0);
      const u = s;
      if (p !== null) {
        const c = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c] : e.push(c), s++;
      }
      var o = u === s;
      if (o && a ? (a = false, l2 = [l2, 1]) : o && (a = true, l2 = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const c = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
  } else {
    const p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function v(m2, { instancePath: t = "", parentData: P2, parentDataProperty: w2, rootData: _2 = m2, dynamicAnchors: g2 = {} } = {}) {
  let e = null, s = 0;
  const f = v.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.platform_run_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.captured_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.written_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.packs === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packs" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.services === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.run_scope === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.source_anchors === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_anchors" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.writer === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (const i in m2)
      if (!x.call(L.properties, i)) {
        const n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.daemons_ready.v1") {
      const i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.daemons_ready.v1" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (m2.platform_run_id !== void 0) {
      let i = m2.platform_run_id;
      if (typeof i == "string") {
        if (!$.test(i)) {
          const n = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.captured_at_utc !== void 0) {
      let i = m2.captured_at_utc;
      if (typeof i == "string") {
        if (!j.test(i)) {
          const n = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.written_at_utc !== void 0) {
      let i = m2.written_at_utc;
      if (typeof i == "string") {
        if (!j.test(i)) {
          const n = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.packs !== void 0) {
      let i = m2.packs;
      if (Array.isArray(i)) {
        if (i.length > 5) {
          const o = { instancePath: t + "/packs", schemaPath: "#/properties/packs/maxItems", keyword: "maxItems", params: { limit: 5 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (i.length < 1) {
          const o = { instancePath: t + "/packs", schemaPath: "#/properties/packs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        const n = i.length;
        for (let o = 0; o < n; o++) {
          let p = i[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.pack === void 0) {
              const r = { instancePath: t + "/packs/" + o, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "pack" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.services === void 0) {
              const r = { instancePath: t + "/packs/" + o, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "services" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (const r in p)
              if (!(r === "pack" || r === "services")) {
                const a = { instancePath: t + "/packs/" + o, schemaPath: "#/properties/packs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [a] : e.push(a), s++;
              }
            if (p.pack !== void 0) {
              let r = p.pack;
              if (!(r === "control_ingress" || r === "rtdl_core" || r === "rtdl_decision_lane" || r === "case_labels" || r === "obs_gov")) {
                const a = { instancePath: t + "/packs/" + o + "/pack", schemaPath: "#/properties/packs/items/properties/pack/enum", keyword: "enum", params: { allowedValues: L.properties.packs.items.properties.pack.enum } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.services !== void 0) {
              let r = p.services;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  const l2 = { instancePath: t + "/packs/" + o + "/services", schemaPath: "#/properties/packs/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [l2] : e.push(l2), s++;
                }
                const a = r.length;
                for (let l2 = 0; l2 < a; l2++) {
                  let h = r[l2];
                  if (typeof h == "string") {
                    if (d(h) > 255) {
                      const u = { instancePath: t + "/packs/" + o + "/services/" + l2, schemaPath: "#/properties/packs/items/properties/services/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      e === null ? e = [u] : e.push(u), s++;
                    }
                    if (d(h) < 1) {
                      const u = { instancePath: t + "/packs/" + o + "/services/" + l2, schemaPath: "#/properties/packs/items/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), s++;
                    }
                  } else {
                    const u = { instancePath: t + "/packs/" + o + "/services/" + l2, schemaPath: "#/properties/packs/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), s++;
                  }
                }
              } else {
                const a = { instancePath: t + "/packs/" + o + "/services", schemaPath: "#/properties/packs/items/properties/services/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
          } else {
            const r = { instancePath: t + "/packs/" + o, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        const n = { instancePath: t + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.services !== void 0) {
      let i = m2.services;
      if (Array.isArray(i)) {
        if (i.length > 13) {
          const o = { instancePath: t + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 13 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (i.length < 1) {
          const o = { instancePath: t + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        const n = i.length;
        for (let o = 0; o < n; o++) {
          let p = i[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.service_name === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.task_definition === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_definition" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.task_arns === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_arns" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.desired_count === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "desired_count" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.running_count === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "running_count" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.pending_count === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "pending_count" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.status === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p.image_digest === void 0) {
              const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "image_digest" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (const r in p)
              if (!(r === "service_name" || r === "task_definition" || r === "task_arns" || r === "desired_count" || r === "running_count" || r === "pending_count" || r === "status" || r === "image_digest")) {
                const a = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [a] : e.push(a), s++;
              }
            if (p.service_name !== void 0) {
              let r = p.service_name;
              if (typeof r == "string") {
                if (d(r) > 255) {
                  const a = { instancePath: t + "/services/" + o + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (d(r) < 1) {
                  const a = { instancePath: t + "/services/" + o + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.task_definition !== void 0) {
              let r = p.task_definition;
              if (typeof r == "string") {
                if (d(r) > 1024) {
                  const a = { instancePath: t + "/services/" + o + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (d(r) < 1) {
                  const a = { instancePath: t + "/services/" + o + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.task_arns !== void 0) {
              let r = p.task_arns;
              if (Array.isArray(r)) {
                const a = r.length;
                for (let l2 = 0; l2 < a; l2++) {
                  let h = r[l2];
                  if (typeof h == "string") {
                    if (d(h) > 1024) {
                      const u = { instancePath: t + "/services/" + o + "/task_arns/" + l2, schemaPath: "#/properties/services/items/properties/task_arns/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), s++;
                    }
                    if (d(h) < 1) {
                      const u = { instancePath: t + "/services/" + o + "/task_arns/" + l2, schemaPath: "#/properties/services/items/properties/task_arns/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), s++;
                    }
                  } else {
                    const u = { instancePath: t + "/services/" + o + "/task_arns/" + l2, schemaPath: "#/properties/services/items/properties/task_arns/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), s++;
                  }
                }
              } else {
                const a = { instancePath: t + "/services/" + o + "/task_arns", schemaPath: "#/properties/services/items/properties/task_arns/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.desired_count !== void 0) {
              let r = p.desired_count;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const a = { instancePath: t + "/services/" + o + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
                const a = { instancePath: t + "/services/" + o + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.running_count !== void 0) {
              let r = p.running_count;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const a = { instancePath: t + "/services/" + o + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
                const a = { instancePath: t + "/services/" + o + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.pending_count !== void 0) {
              let r = p.pending_count;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const a = { instancePath: t + "/services/" + o + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
                const a = { instancePath: t + "/services/" + o + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.status !== void 0) {
              let r = p.status;
              if (typeof r == "string") {
                if (d(r) > 64) {
                  const a = { instancePath: t + "/services/" + o + "/status", schemaPath: "#/properties/services/items/properties/status/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (d(r) < 1) {
                  const a = { instancePath: t + "/services/" + o + "/status", schemaPath: "#/properties/services/items/properties/status/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o + "/status", schemaPath: "#/properties/services/items/properties/status/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p.image_digest !== void 0) {
              let r = p.image_digest;
              if (typeof r == "string") {
                if (!b.test(r)) {
                  const a = { instancePath: t + "/services/" + o + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
          } else {
            const r = { instancePath: t + "/services/" + o, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        const n = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.run_scope !== void 0) {
      let i = m2.run_scope;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.key === void 0) {
          const n = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i.value === void 0) {
          const n = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "value" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (const n in i)
          if (!(n === "key" || n === "value")) {
            const o = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [o] : e.push(o), s++;
          }
        if (i.key !== void 0 && i.key !== "REQUIRED_PLATFORM_RUN_ID") {
          const n = { instancePath: t + "/run_scope/key", schemaPath: "#/properties/run_scope/properties/key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i.value !== void 0) {
          let n = i.value;
          if (typeof n == "string") {
            if (!$.test(n)) {
              const o = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            const o = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        const n = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m2.source_anchors !== void 0) {
      let i = m2.source_anchors;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.m4_b === void 0) {
          const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_b" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i.m4_f === void 0) {
          const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_f" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i.m4_g === void 0) {
          const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_g" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (const n in i)
          if (!(n === "m4_b" || n === "m4_f" || n === "m4_g")) {
            const o = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [o] : e.push(o), s++;
          }
        i.m4_b !== void 0 && (y(i.m4_b, { instancePath: t + "/source_anchors/m4_b", parentData: i, parentDataProperty: "m4_b", rootData: _2, dynamicAnchors: g2 }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), i.m4_f !== void 0 && (y(i.m4_f, { instancePath: t + "/source_anchors/m4_f", parentData: i, parentDataProperty: "m4_f", rootData: _2, dynamicAnchors: g2 }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), i.m4_g !== void 0 && (y(i.m4_g, { instancePath: t + "/source_anchors/m4_g", parentData: i, parentDataProperty: "m4_g", rootData: _2, dynamicAnchors: g2 }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
      } else {
        const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    m2.writer !== void 0 && (k(m2.writer, { instancePath: t + "/writer", parentData: m2, parentDataProperty: "writer", rootData: _2, dynamicAnchors: g2 }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), s++;
  }
  return v.errors = e, s === 0;
}
v.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/daemons_ready.v1.ts
var DaemonsReadyV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("daemons_ready.v1", R);

// evidence-schemas/src/generated/demo_session.v1.validate.js
var L2 = d2;
var _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "demo_session.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "demo_start_utc", "demo_end_utc", "kafka_cluster_id", "db_resource_id", "bucket_map", "expires_at", "written_at_utc"], properties: { schema: { const: "fp.demo_session.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, demo_start_utc: { $ref: "common.v1.schema.json#/$defs/time" }, demo_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time" }, { type: "null" }] }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, bucket_map: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 63 }, propertyNames: { enum: ["archive", "evidence", "oracle", "quarantine"] } }, expires_at: { type: "string", maxLength: 1024, pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" } } };
var g = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var l = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var P = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function d2(a, { instancePath: i = "", parentData: b2, parentDataProperty: v2, rootData: x2 = a, dynamicAnchors: $2 = {} } = {}) {
  let e = null, s = 0;
  const u = d2.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.platform_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.demo_start_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_start_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.demo_end_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_end_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.kafka_cluster_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.db_resource_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.bucket_map === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket_map" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.expires_at === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.written_at_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (const r in a)
      if (!g.call(_.properties, r)) {
        const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : e.push(t), s++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.demo_session.v1") {
      const r = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.demo_session.v1" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!w.test(r)) {
          const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.demo_start_utc !== void 0) {
      let r = a.demo_start_utc;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const t = { instancePath: i + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.demo_end_utc !== void 0) {
      let r = a.demo_end_utc;
      const t = s;
      let p = false, n = null;
      const y2 = s;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const o = { instancePath: i + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        const o = { instancePath: i + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), s++;
      }
      var c = y2 === s;
      c && (p = true, n = 0);
      const k2 = s;
      if (r !== null) {
        const o = { instancePath: i + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), s++;
      }
      var c = k2 === s;
      if (c && p ? (p = false, n = [n, 1]) : c && (p = true, n = 1), p)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const o = { instancePath: i + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: n } };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (a.kafka_cluster_id !== void 0) {
      let r = a.kafka_cluster_id;
      if (typeof r == "string") {
        if (m(r) > 1024) {
          const t = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (m(r) < 1) {
          const t = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.db_resource_id !== void 0) {
      let r = a.db_resource_id;
      if (typeof r == "string") {
        if (m(r) > 1024) {
          const t = { instancePath: i + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (m(r) < 1) {
          const t = { instancePath: i + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.bucket_map !== void 0) {
      let r = a.bucket_map;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const p = s;
          if (!(t === "archive" || t === "evidence" || t === "oracle" || t === "quarantine")) {
            const n = { instancePath: i + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames/enum", keyword: "enum", params: { allowedValues: _.properties.bucket_map.propertyNames.enum }, propertyName: t };
            e === null ? e = [n] : e.push(n), s++;
          }
          var h = p === s;
          if (!h) {
            const n = { instancePath: i + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        for (const t in r) {
          let p = r[t];
          if (typeof p == "string") {
            if (m(p) > 63) {
              const n = { instancePath: i + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m(p) < 1) {
              const n = { instancePath: i + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          } else {
            const n = { instancePath: i + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/bucket_map", schemaPath: "#/properties/bucket_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.expires_at !== void 0) {
      let r = a.expires_at;
      if (typeof r == "string") {
        if (m(r) > 1024) {
          const t = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (!P.test(r)) {
          const t = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let r = a.written_at_utc;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return d2.errors = e, s === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/demo_session.v1.ts
var DemoSessionV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("demo_session.v1", L2);

// actions/m4-daemons/lanes/h-readiness.ts
var readinessPublication = plainLane$actions_lib_run_lane({
  id: "M4.H",
  gather: async (context) => {
    const map = await serviceMap$actions_lib_platform_services(context);
    const document = await observe$actions_lib_checks_fact(() => daemonsReady(context, map));
    return {
      services: map.map(({ service }) => service),
      document,
      steadyTasks: await observe$actions_lib_checks_fact(() => steadyTasks(context)),
      stored: await observe$actions_lib_checks_fact(() => {
        if (!isReadable$actions_lib_checks_fact(document)) throw new Error(document.unreadable);
        return replaceAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, READY), DaemonsReadyV1, document.value);
      }),
      session: await observe$actions_lib_checks_fact(
        async () => replaceAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, SESSION), DemoSessionV1, await demoSession(context))
      )
    };
  },
  decide: ({ services, document, steadyTasks: steadyTasks2, stored, session }) => {
    const drift = isReadable$actions_lib_checks_fact(document) && isReadable$actions_lib_checks_fact(steadyTasks2) && hasDrifted(document.value, steadyTasks2.value);
    return [
      check$actions_lib_checks_check("M4.H-C01", {
        expected: { services: [...services].sort(), tasks_as_in_f: true, stored: true, session_stored: true },
        observed: mapFact$actions_lib_checks_fact(document, (found) => ({
          services: found.services.map((row) => row.service_name).sort(),
          tasks_as_in_f: isReadable$actions_lib_checks_fact(steadyTasks2) && !drift,
          stored: isReadable$actions_lib_checks_fact(stored),
          session_stored: isReadable$actions_lib_checks_fact(session)
        })),
        fails: drift ? "M4H-B4" : "M4H-B1"
      })
    ];
  },
  payload: ({ stored, session }) => ({
    daemons_ready: isReadable$actions_lib_checks_fact(stored) ? stored.value : null,
    demo_session: isReadable$actions_lib_checks_fact(session) ? session.value : null
  })
});
var READY = "operate/daemons_ready.json";
var SESSION = "operate/demo_session.json";
var hasDrifted = ({ services }, steadyTasks2) => services.flatMap((row) => row.task_arns).sort().join() !== [...steadyTasks2].sort().join();
async function daemonsReady(context, map) {
  const { session, platformRunId } = context;
  const capturedAtUtc = nowUtc$runtime_src_kernel_clock(session.clock);
  const rows = await servicesNamed$actions_lib_platform_service_state(
    session.compute(),
    map.map(({ service }) => service)
  );
  return DaemonsReadyV1.parse({
    schema: "fp.daemons_ready.v1",
    platform_run_id: platformRunId,
    captured_at_utc: capturedAtUtc,
    written_at_utc: nowUtc$runtime_src_kernel_clock(session.clock),
    packs: PACKS$actions_lib_platform_services.map((pack) => ({
      pack,
      services: map.filter((entry) => entry.pack === pack).map(({ service }) => service)
    })).filter(({ services }) => services.length > 0),
    services: rows.map((row) => ({
      service_name: row.service,
      task_definition: row.taskDefinition,
      task_arns: row.tasks.map(({ taskArn }) => taskArn),
      desired_count: row.desiredCount,
      running_count: row.runningCount,
      pending_count: row.pendingCount,
      status: row.desiredCount > 0 ? "ACTIVE" : "INACTIVE",
      image_digest: row.imageDigest
    })),
    run_scope: { key: handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY"), value: platformRunId },
    source_anchors: {
      m4_b: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.B"),
      m4_f: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.F"),
      m4_g: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.G")
    },
    writer: { identity: "M4.H", task_arn: null, ci_run: session.ci.run_id, image_digest: null }
  });
}
async function demoSession(context) {
  const { config, clock } = context.session;
  const stack = await getStack$actions_lib_platform_stack(config);
  const { oracle, archive, quarantine, evidence } = config.buckets;
  return DemoSessionV1.parse({
    schema: "fp.demo_session.v1",
    platform_run_id: context.platformRunId,
    demo_start_utc: stack.started_at_utc,
    demo_end_utc: null,
    kafka_cluster_id: stack.bus.cluster_id,
    db_resource_id: stack.database.resource_id,
    bucket_map: { oracle, archive, quarantine, evidence },
    expires_at: handle$evidence_schemas_src_handles("TAG_EXPIRES_AT_VALUE", context.handleInputs),
    written_at_utc: nowUtc$runtime_src_kernel_clock(clock)
  });
}
async function steadyTasks(context) {
  const { payload } = await context.source("M4.F");
  const { services } = payload;
  if (!Array.isArray(services)) throw new Error("M4.F names no services");
  return services.flatMap(
    (row) => Array.isArray(row.task_arns) ? row.task_arns.map(String) : []
  );
}

// actions/m4-daemons/main.ts
var p2HandleClosure = handleClosure$actions_lib_shared_lanes_handle_closure({
  lane: "M4.A",
  check: "M4.A-C01",
  codes: { handoff: "M4A-B1", unresolved: "M4A-B2", placeholder: "M4A-B4" },
  handoffFrom: "M3"
});
var verdict = verdictLane$actions_lib_shared_lanes_verdict("M4.I", { sources: "M4I-B1", predicates: "M4I-B2", union: "M4I-B3" });
var handoff = handoffLane$actions_lib_shared_lanes_handoff({
  lane: "M4.J",
  check: "M4.J-C01",
  verdictLane: "M4.I",
  codes: { verdict: "M4J-B1", fields: "M4J-B6" },
  required: async (context) => ({
    run_scoped_readiness_evidence: runKey$actions_lib_run_evidence(context, "operate/daemons_ready.json"),
    demo_session: runKey$actions_lib_run_evidence(context, "operate/demo_session.json"),
    runtime_service_map_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.B").key,
    m4_f_daemon_start_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.F").key,
    m4_h_readiness_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.H").key,
    m4_verdict_snapshot: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.I").key
  }),
  scenarioRunId: scenarioRunId$actions_lib_platform_services
});
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M4"),
    lanes: [
      p2HandleClosure,
      serviceMapLane,
      dependencies,
      launchContract,
      daemonStart,
      consumerUniqueness,
      readinessPublication,
      verdict,
      handoff
    ]
  },
  io
);
export {
  run
};
