import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readImageCatalogue,
  readRequiredEnvironment
} from "./chunk-HYATPG3A.mjs";
import {
  isSteady,
  readHeartbeats,
  servicesNamed,
  taskDefinitionOf,
  taskDefinitionSetSha256,
  waitForServices
} from "./chunk-7MIJSPVB.mjs";
import {
  PACKS,
  scenarioRunId,
  serviceMap,
  servicePlaces
} from "./chunk-YNLCO4Z7.mjs";
import {
  handleClosure
} from "./chunk-3SW3S7WL.mjs";
import {
  DaemonsReadyV1,
  DemoSessionV1
} from "./chunk-SP5QTY4L.mjs";
import "./chunk-ZQEJG7NF.mjs";
import {
  verdictLane
} from "./chunk-FL6MBDXK.mjs";
import {
  handoffLane
} from "./chunk-JBV6F7H4.mjs";
import "./chunk-SASGA76X.mjs";
import {
  replaceAt,
  runKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  allReadable,
  check,
  getSnapshotRef,
  getStack,
  plainLane,
  profileValues,
  readEpoch,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  fact,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe,
  valueOr
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import {
  nowUtc
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  findSecrets,
  handle
} from "./chunk-AGYZ7ZP2.mjs";

// actions/m4-daemons/lanes/b-service-map.ts
var serviceMapLane = plainLane({
  id: "M4.B",
  gather: async (context) => ({
    rows: await observe(
      async () => (await serviceMap(context)).map(({ handle: key, service, pack, mode }) => ({ handle: key, service, pack, mode }))
    ),
    places: servicePlaces(),
    image: await observe(() => readImageCatalogue(context)),
    replicas: handle("ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT")
  }),
  decide: ({ rows, places, image, replicas }) => [
    check("M4.B-C01a", {
      expected: { missing: [], repeated: [], unknown: [], misplaced: [] },
      observed: "unreadable" in image ? image : mapFact(rows, (found) => mapFaults(found, image.value, places)),
      fails: "M4B-B1"
    }),
    check("M4.B-C02", {
      expected: 1,
      observed: mapFact(rows, () => replicas),
      fails: "M4B-B2"
    }),
    check("M4.B-C03", { expected: [], observed: mapFact(rows, ambiguousNames), fails: "M4B-B4" }),
    check("M4.B-C04", {
      expected: [],
      observed: "unreadable" in image ? image : mapFact(rows, (found) => jobsIn(found, image.value)),
      fails: "M4B-B5"
    })
  ],
  payload: ({ rows, replicas }) => ({
    packs: PACKS.map((pack) => ({
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

// actions/m4-daemons/lanes/d-dependencies.ts
var dependencies = plainLane({
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
    const answers = await Promise.all(probes.map(async ([name, probe]) => [name, await observe(probe)]));
    return { answers: Object.fromEntries(answers) };
  },
  decide: ({ answers }) => [check("M4.D-C01a", { expected: [], observed: { of: silent(answers) }, fails: "M4D-B1" })],
  payload: ({ answers }) => ({
    answers: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, isReadable(answer) ? answer.value : null])
    )
  })
});
function silent(answers) {
  if (Object.keys(answers).length === 0) return ["nothing was probed"];
  return Object.entries(answers).flatMap(
    ([name, answer]) => isReadable(answer) ? [] : [`${name}: ${answer.unreadable}`]
  );
}
async function probeEventLog({ session }) {
  const { clusterId, topics } = await (await session.eventLog()).describe();
  const { bus } = await getStack(session.config);
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
    (await serviceMap(context)).flatMap(
      ({ spec }) => Object.entries(spec.environment).flatMap(([name, value]) => name.startsWith("SSM_") ? [value] : [])
    )
  );
  const found = await Promise.all([...paths].map((path) => context.session.parameters.get(path)));
  const empty = found.filter(({ value }) => value.reveal() === "").map(({ path }) => path);
  if (empty.length > 0) throw new Error(`empty: ${empty.join(", ")}`);
  return `${found.length} paths`;
}

// actions/m4-daemons/lanes/e-launch-contract.ts
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["IMAGE_DIGEST", "TASK_ARN"]);
var IDENTITY = ["FP_PACK_ID", "FP_RUNTIME_MODE", "FP_COMPONENT_MODE"];
var launchContract = plainLane({
  id: "M4.E",
  gather: async (context) => ({
    contracts: await observe(() => readContracts(context)),
    pinnedImage: (await readEpoch(context)).image_digest,
    profile: {
      cpu: handle("ECS_DAEMON_TASK_CPU"),
      memory: handle("ECS_DAEMON_TASK_MEMORY"),
      logGroupPrefix: handle("CLOUDWATCH_LOG_GROUP_PREFIX")
    },
    runScopeKey: handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")
  }),
  decide: ({ contracts, pinnedImage, profile, runScopeKey }, { platformRunId }) => {
    const scopes = mapFact(contracts, (rows) => rows.map((row) => row.environment[runScopeKey] ?? null));
    const lacksScope = isReadable(scopes) && (scopes.value.includes(null) || scopes.value.length === 0);
    return [
      check("M4.E-C01", {
        expected: platformRunId ?? "a pinned run",
        observed: scopes,
        passes: (found) => found.length > 0 && found.every((scope) => scope !== null && scope === platformRunId),
        fails: lacksScope ? "M4E-B2" : "M4E-B1"
      }),
      check("M4.E-C02", { expected: [], observed: faults(contracts, (row) => row.secretHits), fails: "M4E-B3" }),
      check("M4.E-C03a", {
        expected: [],
        observed: faults(contracts, (row) => profileFaults(row, profile)),
        fails: "M4E-B5"
      }),
      check("M4.E-C04", {
        expected: [],
        observed: faults(contracts, (row) => row.imageDigest === pinnedImage ? [] : [row.imageDigest]),
        fails: "M4E-B6"
      }),
      check("M4.E-C06", { expected: [], observed: faults(contracts, missingNames), fails: "M4E-B2" })
    ];
  },
  payload: ({ contracts, profile, runScopeKey }, { platformRunId }) => ({
    run_scope: { key: runScopeKey, value: platformRunId ?? null },
    profile: { cpu: profile.cpu, memory: profile.memory },
    services: isReadable(contracts) ? contracts.value.map((row) => ({
      service: row.service,
      command: row.command,
      task_definition: row.taskDefinition,
      log_group: `${profile.logGroupPrefix}/${row.service}`,
      environment_names: Object.keys(row.environment).sort()
    })) : [],
    task_definition_set_sha256: isReadable(contracts) ? taskDefinitionSetSha256(contracts.value) : null
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
  return mapFact(
    contracts,
    (rows) => rows.length === 0 ? ["no service"] : rows.flatMap((row) => find(row).map((fault) => `${row.service}: ${fault}`))
  );
}
async function readContracts(context) {
  const secrets = await heldSecrets(context);
  return Promise.all((await serviceMap(context)).map((entry) => contractOf(context, entry, secrets)));
}
async function contractOf(context, { service, mode, pack, spec }, secrets) {
  return {
    ...{ service, mode, pack },
    command: spec.command,
    imageDigest: spec.imageDigest,
    environment: spec.environment,
    taskDefinition: taskDefinitionOf(spec),
    required: await readRequiredEnvironment(context, mode),
    secretHits: findSecrets({ command: spec.command, environment: spec.environment }, { secrets }).map(
      ({ rule, json_path }) => `${rule} at ${json_path}`
    )
  };
}
async function heldSecrets({ session }) {
  const paths = [
    handle("SSM_DB_DSN_PATH"),
    handle("SSM_DB_PASSWORD_PATH"),
    handle("SSM_CONFLUENT_API_SECRET_PATH"),
    handle("SSM_IG_API_KEY_PATH")
  ];
  return Promise.all(paths.map(async (path) => (await session.parameters.get(path)).value.reveal()));
}

// actions/m4-daemons/bring-up.ts
import { setTimeout as sleep } from "node:timers/promises";
var LOG_LINES = 5;
async function bringUp(context) {
  const map = await serviceMap(context);
  const names = map.map(({ service }) => service);
  const startedAtUtc = nowUtc(context.session.clock);
  const { accepted, refused } = await startInOrder(context, map);
  const samples = await observe(() => takeSamples(context, names));
  return {
    ...{ startedAtUtc, accepted, refused, samples },
    map: map.map(({ service, mode, pack }) => ({ service, mode, pack })),
    heartbeats: await observe(async () => {
      if (!isReadable(samples)) throw new Error(samples.unreadable);
      return readHeartbeats(await context.session.database(), taskArns(samples.value[1]));
    }),
    currentVersions: await observe(async () => {
      const described = await context.session.parameters.describe("/");
      return Object.fromEntries(described.map(({ path, version }) => [path, version]));
    }),
    expected: expectedOf(context, map),
    running: await observe(
      async () => (await context.session.compute().describeServices()).filter((row) => row.desiredCount > 0)
    ),
    contractSha256: await observe(() => contractSha256(context))
  };
}
async function startInOrder({ session, report }, map) {
  const accepted = [];
  for (const { service, spec } of map) {
    const update = await observe(() => session.compute().setService(service, spec, 1));
    if (!isReadable(update)) return { accepted, refused: [`${service}: ${update.unreadable}`] };
    report(`${service}: started`);
    accepted.push(service);
  }
  return { accepted, refused: [] };
}
async function takeSamples(context, names) {
  const compute = context.session.compute();
  const database = await context.session.database();
  const profile = profileValues(context.decision("profile").value);
  await waitForServices(compute, names, profile.stable_timeout_ms, async (rows) => {
    const beats = await readHeartbeats(database, taskArns(rows));
    return names.length === beats.filter(({ healthState }) => healthState === "GREEN").length;
  });
  const first = await servicesNamed(compute, names);
  await sleep(profile.sample_interval_ms);
  const second = await servicesNamed(compute, names);
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
  return fact({ platformRunId, imageDigest: first.spec.imageDigest, runConfigDigest });
}
async function contractSha256(context) {
  const { payload } = await context.source("M4.E");
  const { task_definition_set_sha256: digest } = payload;
  if (typeof digest !== "string") throw new Error("M4.E names no task definitions");
  return digest;
}

// actions/m4-daemons/lanes/f-daemon-start.ts
var daemonStart = plainLane({
  id: "M4.F",
  gather: bringUp,
  decide: (facts) => [
    check("M4.F-C01", {
      expected: { order: facts.map.map((row) => row.service), refused: [] },
      observed: { of: { order: facts.accepted, refused: facts.refused } },
      passes: ({ order, refused }) => refused.length === 0 && order.length > 0 && inPackOrder(facts) && isSame(order, facts.map),
      fails: "M4F-B1"
    }),
    check("M4.F-C02", { expected: [], observed: mapFact(facts.samples, unsteady), fails: "M4F-B2" }),
    check("M4.F-C03", {
      expected: [],
      observed: mapFact(facts.samples, ([, last]) => crashes(last, facts.startedAtUtc)),
      fails: "M4F-B3"
    }),
    heartbeatCheck(facts),
    check("M4.F-C05", {
      expected: { services: facts.map.map((row) => row.service).sort(), set_as_in_e: true },
      observed: mapFact(allReadable({ running: facts.running, set: facts.contractSha256 }), ({ running, set }) => ({
        services: running.map((row) => row.service).sort(),
        set_as_in_e: taskDefinitionSetSha256(running) === set
      })),
      fails: "M4F-B6"
    })
  ],
  payload: ({ samples, startedAtUtc, contractSha256: contractSha2562, heartbeats, currentVersions }) => ({
    started_at_utc: startedAtUtc,
    task_definition_set_sha256: isReadable(contractSha2562) ? contractSha2562.value : null,
    services: isReadable(samples) ? samples.value[1].map(serviceRow) : [],
    heartbeats: isReadable(heartbeats) ? heartbeats.value.length : 0,
    loaded_versions: isReadable(heartbeats) ? heartbeats.value.flatMap((row) => loadedRows(row, valueOr(currentVersions, {}))) : []
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
  const ranks = map.map(({ pack }) => PACKS.indexOf(pack));
  return ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0));
}
function unsteady([first, second]) {
  if (first.length === 0) return ["no service"];
  const names = new Set([...first, ...second].map((row) => row.service));
  return [...names].filter((name) => {
    const rows = [first, second].map((sample) => sample.find((row) => row.service === name));
    const [before, after] = rows.map((row) => row?.tasks[0]?.taskArn);
    return !rows.every((row) => row !== void 0 && isSteady(row)) || before !== after;
  });
}
var crashes = (sample, startedAtUtc) => sample.flatMap(({ service, restartCount, lastStopped }) => {
  const ended = lastStopped !== void 0 && lastStopped.stoppedAtUtc >= startedAtUtc ? lastStopped : void 0;
  const asked = ended?.stopReason === "stopped";
  if (restartCount === 0 && (ended === void 0 || asked)) return [];
  return [`${service}: ${restartCount} restarts, last exit ${ended?.exitCode ?? "unknown"}`];
});
function heartbeatCheck(facts) {
  const missing = mapFact(facts.heartbeats, (rows) => withoutHeartbeat(facts, rows));
  const someMissing = isReadable(missing) && missing.value.length > 0;
  const { heartbeats, expected, currentVersions } = facts;
  return check("M4.F-C04", {
    expected: { missing: [], different: [] },
    observed: mapFact(allReadable({ heartbeats, expected, currentVersions }), (read) => ({
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
var consumerUniqueness = plainLane({
  id: "M4.G",
  gather: async (context) => ({
    map: await observe(
      async () => (await serviceMap(context)).map(({ service, spec }) => ({ service, family: spec.family }))
    ),
    inventories: await observe(() => takeInventories(context))
  }),
  decide: ({ map, inventories }) => {
    const found = inventoryFaults(map, inventories);
    return [
      check("M4.G-C01", {
        expected: { not_one: [], outside: [], drifted: [] },
        observed: found,
        fails: codeOf(found)
      })
    ];
  },
  payload: ({ inventories }) => ({
    tasks: isReadable(inventories) ? inventories.value[1].filter((task) => task.service !== void 0) : []
  })
});
async function takeInventories(context) {
  const compute = context.session.compute();
  const read = async () => (await compute.describeTasks()).map(({ taskArn, family, service }) => ({ taskArn, family, service }));
  const first = await read();
  await sleep2(profileValues(context.decision("profile").value).sample_interval_ms);
  return [first, await read()];
}
function inventoryFaults(map, inventories) {
  if (!isReadable(map)) return map;
  if (!isReadable(inventories)) return inventories;
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
  if (!isReadable(found)) return "M4G-B4";
  const { not_one, outside } = found.value;
  return not_one.length > 0 || outside.length > 0 ? "M4G-B1" : "M4G-B2";
}

// actions/m4-daemons/lanes/h-readiness.ts
var readinessPublication = plainLane({
  id: "M4.H",
  gather: async (context) => {
    const map = await serviceMap(context);
    const document = await observe(() => daemonsReady(context, map));
    return {
      services: map.map(({ service }) => service),
      document,
      steadyTasks: await observe(() => steadyTasks(context)),
      stored: await observe(() => {
        if (!isReadable(document)) throw new Error(document.unreadable);
        return replaceAt(context, runKey(context, READY), DaemonsReadyV1, document.value);
      }),
      session: await observe(
        async () => replaceAt(context, runKey(context, SESSION), DemoSessionV1, await demoSession(context))
      )
    };
  },
  decide: ({ services, document, steadyTasks: steadyTasks2, stored, session }) => {
    const drift = isReadable(document) && isReadable(steadyTasks2) && hasDrifted(document.value, steadyTasks2.value);
    return [
      check("M4.H-C01", {
        expected: { services: [...services].sort(), tasks_as_in_f: true, stored: true, session_stored: true },
        observed: mapFact(document, (found) => ({
          services: found.services.map((row) => row.service_name).sort(),
          tasks_as_in_f: isReadable(steadyTasks2) && !drift,
          stored: isReadable(stored),
          session_stored: isReadable(session)
        })),
        fails: drift ? "M4H-B4" : "M4H-B1"
      })
    ];
  },
  payload: ({ stored, session }) => ({
    daemons_ready: isReadable(stored) ? stored.value : null,
    demo_session: isReadable(session) ? session.value : null
  })
});
var READY = "operate/daemons_ready.json";
var SESSION = "operate/demo_session.json";
var hasDrifted = ({ services }, steadyTasks2) => services.flatMap((row) => row.task_arns).sort().join() !== [...steadyTasks2].sort().join();
async function daemonsReady(context, map) {
  const { session, platformRunId } = context;
  const capturedAtUtc = nowUtc(session.clock);
  const rows = await servicesNamed(
    session.compute(),
    map.map(({ service }) => service)
  );
  return DaemonsReadyV1.parse({
    schema: "fp.daemons_ready.v1",
    platform_run_id: platformRunId,
    captured_at_utc: capturedAtUtc,
    written_at_utc: nowUtc(session.clock),
    packs: PACKS.map((pack) => ({
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
    run_scope: { key: handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY"), value: platformRunId },
    source_anchors: {
      m4_b: getSnapshotRef(context, "M4.B"),
      m4_f: getSnapshotRef(context, "M4.F"),
      m4_g: getSnapshotRef(context, "M4.G")
    },
    writer: { identity: "M4.H", task_arn: null, ci_run: session.ci.run_id, image_digest: null }
  });
}
async function demoSession(context) {
  const { config, clock } = context.session;
  const stack = await getStack(config);
  const { oracle, archive, quarantine, evidence } = config.buckets;
  return DemoSessionV1.parse({
    schema: "fp.demo_session.v1",
    platform_run_id: context.platformRunId,
    demo_start_utc: stack.started_at_utc,
    demo_end_utc: null,
    kafka_cluster_id: stack.bus.cluster_id,
    db_resource_id: stack.database.resource_id,
    bucket_map: { oracle, archive, quarantine, evidence },
    expires_at: handle("TAG_EXPIRES_AT_VALUE", context.handleInputs),
    written_at_utc: nowUtc(clock)
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
var p2HandleClosure = handleClosure({
  lane: "M4.A",
  check: "M4.A-C01",
  codes: { handoff: "M4A-B1", unresolved: "M4A-B2", placeholder: "M4A-B4" },
  handoffFrom: "M3"
});
var verdict = verdictLane("M4.I", { sources: "M4I-B1", predicates: "M4I-B2", union: "M4I-B3" });
var handoff = handoffLane({
  lane: "M4.J",
  check: "M4.J-C01",
  verdictLane: "M4.I",
  codes: { verdict: "M4J-B1", fields: "M4J-B6" },
  required: async (context) => ({
    run_scoped_readiness_evidence: runKey(context, "operate/daemons_ready.json"),
    demo_session: runKey(context, "operate/demo_session.json"),
    runtime_service_map_snapshot: getSnapshotRef(context, "M4.B").key,
    m4_f_daemon_start_snapshot: getSnapshotRef(context, "M4.F").key,
    m4_h_readiness_snapshot: getSnapshotRef(context, "M4.H").key,
    m4_verdict_snapshot: getSnapshotRef(context, "M4.I").key
  }),
  scenarioRunId
});
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M4"),
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
