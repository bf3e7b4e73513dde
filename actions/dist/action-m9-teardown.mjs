import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

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

// actions/m9-teardown/facts/b-inventory.ts
import { dirname } from "node:path";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/handovers/m9.ts
import { inventoryHandover$actions_lib_handovers_m9 } from "./lib.mjs";

// other-part:actions/lib/platform/stack.ts
import { findStack$actions_lib_platform_stack } from "./lib.mjs";
import { stackFileOf$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { findSnapshotRef$actions_lib_run_sources } from "./lib.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// actions/m9-teardown/facts/preserved.ts
async function readPreserved(context) {
  const { store, config, images } = context.session;
  const { oracle, archive, quarantine, evidence } = config.buckets;
  const buckets = await Promise.all([oracle, archive, quarantine].map((bucket2) => readBucket(store, bucket2)));
  const { bucket, objects } = await readBucket(store, evidence);
  const { image_digest: digest } = await readEpoch$actions_lib_run_epoch(context);
  if (digest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_IMAGE_UNKNOWN", "no image digest is pinned");
  return {
    buckets,
    evidence: { bucket, objects },
    image: `sha256:${digestOf$evidence_schemas_src_digest(await images.manifest(digest))}`
  };
}
async function readBucket(store, bucket) {
  let objects = 0;
  let lines = "";
  for await (const object of listAll$runtime_src_substrate_object_store_port(store, bucket, "")) {
    objects += 1;
    lines += `${object.key}	${object.sha256}
`;
  }
  return { bucket, objects, set_sha256: sha256Hex$evidence_schemas_src_digest(lines) };
}
var keptFolders = ({ object_store_url: store, image_registry_url: images }) => [store, images].flatMap((url) => url.startsWith("dir:") ? [url.slice("dir:".length)] : []);

// actions/m9-teardown/facts/residue.ts
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
var CONNECT_MS = 2e3;
var LINE_LENGTH_MAX = 200;
function processTable() {
  const own = /* @__PURE__ */ new Set([process.pid, process.ppid]);
  return (existsSync("/proc/self/cmdline") ? fromProc() : fromPs()).filter(({ pid }) => !own.has(pid));
}
var fromProc = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => entryOf(pid));
function entryOf(pid) {
  try {
    return [{ pid: Number(pid), line: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") }];
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ESRCH") return [];
    throw new PlatformError$evidence_schemas_src_platform_error("E_PROCESSES_UNREADABLE", `process ${pid}: ${code}`, { cause: error });
  }
}
function fromPs() {
  const listed = spawnSync("ps", ["-axo", "pid=,command="], { encoding: "utf8" });
  if (listed.status !== 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PROCESSES_UNREADABLE", `ps ends with ${listed.status}`);
  return listed.stdout.split("\n").flatMap((row) => {
    const [, pid, line = ""] = /^\s*(\d+)\s+(.*)$/.exec(row) ?? [];
    return pid === void 0 ? [] : [{ pid: Number(pid), line }];
  });
}
var processesNaming = (table, folders) => table.filter(({ line }) => folders.some((folder) => names(line, folder)));
var names = (line, folder) => new RegExp(`${RegExp.escape(folder)}(?:[/\\s'",:]|$)`).test(line);
var lineOf = ({ pid, line }) => `${pid} ${line}`.slice(0, LINE_LENGTH_MAX).trimEnd();
async function isListening(port) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const socket = connect({ host: "127.0.0.1", port, timeout: CONNECT_MS });
  socket.once("connect", () => resolve(true));
  socket.once("timeout", () => reject(new PlatformError$evidence_schemas_src_platform_error("E_PORT_UNREADABLE", `port ${port} does not answer`)));
  socket.once("error", (error) => {
    if (error.code === "ECONNREFUSED") resolve(false);
    else reject(new PlatformError$evidence_schemas_src_platform_error("E_PORT_UNREADABLE", `port ${port}: ${error.code}`, { cause: error }));
  });
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}
async function readSupervisor(compute, { stack, marks }) {
  try {
    const services = await compute.describeServices();
    const tasks = await compute.describeTasks();
    return {
      answers: true,
      services: services.filter(({ desiredCount, runningCount }) => desiredCount + runningCount > 0).map(({ service }) => service),
      tasks: tasks.map(({ taskArn }) => taskArn)
    };
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_COMPUTE_UNREACHABLE")) throw error;
    const ours = processesNaming(processTable(), marks);
    if (ours.some(({ pid }) => pid === stack.pid)) throw error;
    return { answers: false, services: [], tasks: ours.map((one) => `process ${lineOf(one)}`) };
  }
}

// actions/m9-teardown/facts/b-inventory.ts
async function gatherInventory(context) {
  const stack = await findStack$actions_lib_platform_stack(context.session.config);
  const earlier = stack === void 0 ? await findEarlier(context) : void 0;
  return {
    destroy: await observe$actions_lib_checks_fact(() => {
      if (stack !== void 0) return readDestroySet(context, stack);
      if (earlier !== void 0) return earlier.destroy_set;
      throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_ABSENT", "no stack runs, and no earlier attempt froze one");
    }),
    preserve: await observe$actions_lib_checks_fact(() => readPreserved(context)),
    keptFolders: keptFolders(context.session.config),
    earlier
  };
}
async function findEarlier(context) {
  if (findSnapshotRef$actions_lib_run_sources(context.ledger, "M9.B") === void 0) return void 0;
  try {
    return await context.handover(inventoryHandover$actions_lib_handovers_m9);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_HANDOVER_UNREADABLE")) return void 0;
    throw error;
  }
}
async function readDestroySet(context, stack) {
  const { config, parameters } = context.session;
  const scratch = dirname(stack.database.data_folder);
  const marks = [scratch, dirname(stackFileOf$actions_lib_platform_stack(config))];
  const { tasks } = await readSupervisor(context.session.compute(), { stack, marks });
  return {
    stack,
    tasks,
    secrets: (await parameters.describe("/")).map(({ path }) => path),
    data: [scratch],
    marks
  };
}

// actions/m9-teardown/facts/d-destroy.ts
import { existsSync as existsSync2, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m9-teardown/inventory.ts
var demoSecretTargets = () => handle$evidence_schemas_src_handles("CANONICAL_DEMO_SECRET_TARGETS");
function demoSecretTree() {
  const [first = [], ...rest] = demoSecretTargets().map((path) => path.split("/"));
  const depth = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return first.slice(0, depth).join("/");
}
var isDemoSecret = (path) => demoSecretTargets().some((target) => path === target || path.startsWith(`${target}/`));
var preservedAs = ({ buckets, evidence, image }) => ({
  buckets,
  evidence: { bucket: evidence.bucket, objects: { $at_least: evidence.objects } },
  image
});
var overlapOf = ({ data }, kept) => data.filter((gone) => kept.some((place) => lies(place, gone) || lies(gone, place)));
var lies = (place, folder) => place === folder || place.startsWith(`${folder}/`);

// actions/m9-teardown/facts/d-destroy.ts
var DOWN_MS_MAX = 6e4;
var POLL_MS = 100;
async function gatherDestroy(context) {
  const { destroy_set: set, preserve_set: before } = await context.handover(inventoryHandover$actions_lib_handovers_m9);
  const begun = await observe$actions_lib_checks_fact(() => askForEnd(context, set));
  const ended = isReadable$actions_lib_checks_fact(begun) ? await observe$actions_lib_checks_fact(() => waitForEnd(context, set)) : begun;
  return {
    begun,
    ended,
    removed: await observe$actions_lib_checks_fact(() => removeRemains(context, set, ended)),
    leftovers: await observe$actions_lib_checks_fact(() => readLeftovers(context, set)),
    before,
    after: await observe$actions_lib_checks_fact(() => readPreserved(context)),
    endedAtUtc: nowUtc$runtime_src_kernel_clock(context.session.clock)
  };
}
function askForEnd({ report }, set) {
  if (!isStackThere(set)) return "gone_before";
  report(`stopping the embedded stack, process ${set.stack.pid}`);
  try {
    process.kill(set.stack.pid, "SIGTERM");
  } catch (error) {
    const { code } = error;
    if (code === "ESRCH") return "gone_before";
    throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_NOT_STOPPED", `process ${set.stack.pid}: ${code}`, { cause: error });
  }
  return "stopped_now";
}
var isStackThere = ({ stack, marks }) => processesNaming(processTable(), marks).some(({ pid }) => pid === stack.pid);
async function waitForEnd({ session }, set) {
  const deadline = session.clock.elapsedMs() + DOWN_MS_MAX;
  while (processesNaming(processTable(), set.marks).length > 0) {
    if (session.clock.elapsedMs() > deadline) return !isStackThere(set);
    await sleep(POLL_MS);
  }
  return true;
}
async function removeRemains({ session }, set, ended) {
  const { config, parameters } = session;
  if (!isReadable$actions_lib_checks_fact(ended) || !ended.value || processesNaming(processTable(), set.marks).length > 0) return [];
  const overlap = overlapOf(set, keptFolders(config));
  if (overlap.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("E_TEARDOWN_SCOPE", overlap.join(", "));
  const removed = [];
  for (const folder of set.data.filter((one) => existsSync2(one))) {
    rmSync(folder, { recursive: true, force: true });
    removed.push(`folder ${folder}`);
  }
  for (const { path } of await parameters.describe("/")) {
    if (!set.secrets.includes(path)) continue;
    await parameters.delete(path);
    removed.push(`parameter ${path}`);
  }
  if ((await findStack$actions_lib_platform_stack(config))?.stack_id === set.stack.stack_id) {
    rmSync(stackFileOf$actions_lib_platform_stack(config), { force: true });
    removed.push("stack description");
  }
  return removed;
}
async function readLeftovers({ session }, set) {
  const { config, parameters } = session;
  const secrets = (await parameters.describe("/")).filter(({ path }) => set.secrets.includes(path));
  return [
    ...processesNaming(processTable(), set.marks).map((one) => `process ${lineOf(one)}`),
    ...set.data.filter((folder) => existsSync2(folder)).map((folder) => `folder ${folder}`),
    ...secrets.map(({ path }) => `parameter ${path}`),
    ...await findStack$actions_lib_platform_stack(config) === void 0 ? [] : ["stack description"]
  ];
}

// actions/m9-teardown/facts/e-residuals.ts
import { existsSync as existsSync3 } from "node:fs";
async function gatherResiduals(context) {
  const { session } = context;
  const { destroy_set: set, preserve_set: before } = await context.handover(inventoryHandover$actions_lib_handovers_m9);
  const { database, ig_port } = set.stack;
  return {
    supervisor: await observe$actions_lib_checks_fact(() => readSupervisor(session.compute(), set)),
    database: await observe$actions_lib_checks_fact(async () => ({
      process: processesNaming(processTable(), [database.data_folder]).length > 0,
      port: await isListening(database.port),
      data_folder: existsSync3(database.data_folder)
    })),
    processes: await observe$actions_lib_checks_fact(() => processesNaming(processTable(), set.marks).map(lineOf)),
    ports: await observe$actions_lib_checks_fact(() => listening([ig_port, database.port])),
    folders: await observe$actions_lib_checks_fact(() => set.data.filter((folder) => existsSync3(folder))),
    before,
    after: await observe$actions_lib_checks_fact(() => readPreserved(context))
  };
}
async function listening(ports) {
  const found = [];
  for (const port of ports) if (await isListening(port)) found.push(port);
  return found;
}

// actions/m9-teardown/facts/f-secrets.ts
var gatherSecrets = async (context) => ({
  remaining: await observe$actions_lib_checks_fact(
    async () => (await context.session.parameters.describe(demoSecretTree())).map(({ path }) => path)
  ),
  frozen: (await context.handover(inventoryHandover$actions_lib_handovers_m9)).destroy_set.secrets
});

// other-part:evidence-schemas/src/generated/stack_destroy_snapshot.v1.ts
import { StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1 } from "./schemas.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { flag$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { matching$actions_lib_run_handover } from "./lib.mjs";
import { oneOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m9-teardown/handovers.ts
var residualHandover = handoverOf$actions_lib_run_handover("M9.E", {
  services: list$actions_lib_run_handover(text$actions_lib_run_handover),
  tasks: list$actions_lib_run_handover(text$actions_lib_run_handover),
  database: record$actions_lib_run_handover({ process: flag$actions_lib_run_handover, port: flag$actions_lib_run_handover, data_folder: flag$actions_lib_run_handover }),
  preserved_buckets: list$actions_lib_run_handover(text$actions_lib_run_handover)
});
var isExistence = (value) => typeof value === "boolean" || value === "unknown";
var secretHandover = handoverOf$actions_lib_run_handover("M9.F", {
  secret_target_matrix: list$actions_lib_run_handover(record$actions_lib_run_handover({ parameter_name: text$actions_lib_run_handover, expected_scope: text$actions_lib_run_handover, exists: matching$actions_lib_run_handover(isExistence) }))
});

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";
import { onceDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m9-teardown/lanes/d-destroy.ts
var DESTROY_DOCUMENT = "demo_destroy_snapshot.json";
var OUTCOMES = ["success", "failure", "ambiguous"];
var destroyDemo = defineLane$actions_lib_run_lane({
  id: "M9.D",
  documents: (facts, context) => ({
    destroy: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ begun: facts.begun, run: runOf(context) }),
      (read) => attemptDocument$actions_lib_run_documents(DESTROY_DOCUMENT, StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1, snapshotOf(facts, read, context))
    )
  }),
  decide: (facts) => ({
    "M9.D-C01": {
      expected: { begun: { $one_of: ["stopped_now", "gone_before"] }, ended: true, leftovers: [] },
      observed: readingOf(facts),
      fails: destroyFault(facts)
    },
    "M9.D-C02": { expected: preservedAs(facts.before), observed: facts.after, fails: "M9D-B6" }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M9.D", { destroy_outcome: oneOf$actions_lib_run_handover(...OUTCOMES) }),
    of: (facts) => ({ destroy_outcome: outcomeOf(facts) })
  }
});
var readingOf = ({ begun, ended, leftovers }) => allReadable$actions_lib_checks_check({ begun, ended, leftovers });
function destroyFault({ begun, ended, leftovers }) {
  if (!isReadable$actions_lib_checks_fact(begun)) return "M9D-B1";
  return isReadable$actions_lib_checks_fact(ended) && isReadable$actions_lib_checks_fact(leftovers) ? "M9D-B2" : "M9D-B3";
}
function outcomeOf(facts) {
  const read = readingOf(facts);
  if (!isReadable$actions_lib_checks_fact(read)) return "ambiguous";
  return read.value.ended && read.value.leftovers.length === 0 ? "success" : "failure";
}
var runOf = ({ platformRunId }) => platformRunId === void 0 ? { unreadable: "no run is pinned" } : { value: platformRunId };
var snapshotOf = (facts, { begun, run: run2 }, { substrate, executionId, attempt, startedAtUtc }) => ({
  schema: "fp.stack_destroy_snapshot.v1",
  substrate,
  stack_target: "demo",
  platform_run_id: run2,
  correlation_id: `${executionId}_${attempt}`,
  begun,
  destroy_outcome: outcomeOf(facts),
  ...isReadable$actions_lib_checks_fact(facts.leftovers) ? { post_destroy_state_resource_count: facts.leftovers.value.length, leftovers: [...facts.leftovers.value] } : {},
  ...isReadable$actions_lib_checks_fact(facts.removed) ? { removed: [...facts.removed.value] } : {},
  started_at_utc: startedAtUtc,
  completed_at_utc: facts.endedAtUtc
});

// actions/m9-teardown/facts/h-proof.ts
async function gatherProof(context) {
  const { ledger, definition } = context;
  const ref = (lane) => findSnapshotRef$actions_lib_run_sources(ledger, lane);
  const cost = ref("M9.G");
  const sources = definition.lanes.find(({ lane }) => lane === "M9.H")?.source_lanes ?? [];
  return {
    demo: await observe$actions_lib_checks_fact(() => context.document("M9.D", DESTROY_DOCUMENT, StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1)),
    confluent: await observe$actions_lib_checks_fact(
      async () => ref("M9.C") === void 0 ? null : context.document("M9.C", "confluent_destroy_snapshot.json", StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1)
    ),
    residual: await observe$actions_lib_checks_fact(() => context.handover(residualHandover)),
    residualChecks: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.source("M9.E")), ({ checks }) => checks),
    secrets: await observe$actions_lib_checks_fact(() => context.handover(secretHandover)),
    cost: cost === void 0 ? null : { ...cost },
    sources: sources.flatMap((lane) => ref(lane) ?? [])
  };
}

// other-part:evidence-schemas/src/generated/handoff_pack.v1.ts
import { HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1 } from "./schemas.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { documentOf$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packName$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { withOwnVerdict$actions_lib_shared_lanes_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOf$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/teardown_proof.v1.ts
import { TeardownProofV1$evidence_schemas_src_generated_teardown_proof_v1 } from "./schemas.mjs";

// actions/m9-teardown/lanes/h-proof.ts
var PROOF = "teardown/teardown_proof.json";
var teardownProof = defineLane$actions_lib_run_lane({
  id: "M9.H",
  documents: (facts, context) => ({ proof: proofOf(facts, context) }),
  decide: (facts, written) => ({
    "M9.H-C01": {
      expected: { unproven: [], proof: { $non_empty: true } },
      observed: fact$actions_lib_checks_fact({
        unproven: unprovenIn(facts),
        proof: isReadable$actions_lib_checks_fact(written.proof) ? written.proof.value.key : ""
      }),
      fails: "M9H-B1"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M9.H", { teardown_proof: text$actions_lib_run_handover }),
    of: (_facts, written) => isReadable$actions_lib_checks_fact(written.proof) ? { teardown_proof: written.proof.value.key } : void 0
  }
});
var ASKED_BY = { nat_gateway: "M9.E-C02", load_balancer: "M9.E-C02", confluent_cluster: "M9.E-C04" };
function absences({ residual, secrets, residualChecks }) {
  const asked = Object.entries(ASKED_BY).map(([name, id]) => [
    name,
    mapFact$actions_lib_checks_fact(residualChecks, (checks) => checks.find((one) => one.id === id)?.outcome === "pass")
  ]);
  return {
    ecs_services: mapFact$actions_lib_checks_fact(residual, ({ services }) => services.length === 0),
    ecs_tasks: mapFact$actions_lib_checks_fact(residual, ({ tasks }) => tasks.length === 0),
    db: mapFact$actions_lib_checks_fact(residual, ({ database }) => !Object.values(database).includes(true)),
    demo_secrets: mapFact$actions_lib_checks_fact(
      secrets,
      ({ secret_target_matrix: rows }) => rows.length > 0 && rows.every(({ exists }) => exists === false)
    ),
    ...Object.fromEntries(asked)
  };
}
var impossible = ({ residualChecks }) => Object.entries(ASKED_BY).flatMap(([name, id]) => {
  const found = isReadable$actions_lib_checks_fact(residualChecks) ? residualChecks.value.find((one) => one.id === id) : void 0;
  return found?.outcome === "not_applicable" ? [{ name, reason: found.reason }] : [];
});
var isSuccess = (one) => one.destroy_outcome === "success";
function unprovenIn(facts) {
  const never = impossible(facts).map(({ name }) => name);
  const wanted = {
    "destroy of the demo stack": mapFact$actions_lib_checks_fact(facts.demo, isSuccess),
    "destroy of the event log stack": mapFact$actions_lib_checks_fact(facts.confluent, (one) => one === null || isSuccess(one)),
    "preserved buckets": mapFact$actions_lib_checks_fact(facts.residual, ({ preserved_buckets }) => preserved_buckets.length > 0),
    ...absences(facts)
  };
  return Object.entries(wanted).flatMap(([name, read]) => {
    if (never.includes(name)) return [];
    if (!isReadable$actions_lib_checks_fact(read)) return [`${name}: ${read.unreadable}`];
    return read.value ? [] : [name];
  });
}
function proofOf(facts, context) {
  const read = allReadable$actions_lib_checks_check({ demo: facts.demo, confluent: facts.confluent, residual: facts.residual });
  const unproven = unprovenIn(facts);
  if (unproven.length > 0) return { unreadable: `not written: ${unproven.join(", ")}`.slice(0, 256) };
  return mapFact$actions_lib_checks_fact(
    read,
    (value) => onceDocument$actions_lib_run_documents(PROOF, { schema: TeardownProofV1$evidence_schemas_src_generated_teardown_proof_v1, document: documentOf(facts, value, context), identity })
  );
}
var documentOf = (facts, { demo, confluent, residual }, { substrate, platformRunId, startedAtUtc }) => {
  const absent = Object.entries(absences(facts)).flatMap(
    ([name, read]) => isReadable$actions_lib_checks_fact(read) && read.value ? [[name, read.value]] : []
  );
  return {
    schema: "fp.teardown_proof.v1",
    substrate,
    platform_run_id: platformRunId,
    written_at_utc: startedAtUtc,
    teardown_completed_at_utc: demo.completed_at_utc,
    terraform_destroy_status: {
      ...confluent === null ? {} : { confluent: confluent.destroy_outcome },
      demo: demo.destroy_outcome,
      overall: [demo, ...confluent === null ? [] : [confluent]].every(isSuccess) ? "success" : "failure"
    },
    confirmed_absent: Object.fromEntries(absent),
    // On dev_min everything can exist, so there the member cannot.
    ...substrate === "dev_min" ? {} : { cannot_exist: impossible(facts) },
    preserved: { buckets: residual.preserved_buckets },
    cost_ref: facts.cost,
    source_snapshots: facts.sources
    // Which members there are depends on the substrate; the schema, which every write goes through, knows it.
  };
};
var identity = ({
  platform_run_id,
  terraform_destroy_status,
  confirmed_absent,
  preserved
}) => ({
  platform_run_id,
  terraform_destroy_status,
  confirmed_absent,
  preserved
});

// actions/m9-teardown/facts/i-verdict.ts
var gatherTeardownVerdict = async (context) => ({
  verdict: await gatherVerdict$actions_lib_shared_lanes_phase_verdict(context, "M9.I"),
  pack: await gatherPack$actions_lib_shared_lanes_pack(context, {
    required: async () => ({
      teardown_proof: await documentOf$actions_lib_shared_lanes_pack(context, "M9.H", PROOF),
      demo_destroy_snapshot: await documentOf$actions_lib_shared_lanes_pack(context, "M9.D", DESTROY_DOCUMENT),
      run_completed: await markerOf(context)
    })
  })
});
async function markerOf(context) {
  const pack = await context.document("M8.I", packName$actions_lib_shared_lanes_pack("M9"), HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1);
  const ref = pack.required_evidence_refs.find(({ name }) => name === "run_completed");
  if (ref === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "the handoff of M8 names no run_completed");
  return ref;
}

// actions/m9-teardown/lanes/a-handle-closure.ts
var CODES = { handoff: "M9A-B1", unresolved: "M9A-B2", placeholder: "M9A-B4" };
var p12HandleClosure = defineLane$actions_lib_run_lane({
  id: "M9.A",
  decide: (facts) => ({ "M9.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M9", codes: CODES }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M9.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// actions/m9-teardown/lanes/b-inventory.ts
var teardownInventory = defineLane$actions_lib_run_lane({
  id: "M9.B",
  decide: ({ destroy, preserve, keptFolders: keptFolders2 }, _written, context) => ({
    "M9.B-C01": {
      expected: { foreign_secrets: [], foreign_tasks: [] },
      observed: mapFact$actions_lib_checks_fact(destroy, (set) => ({
        foreign_secrets: set.secrets.filter((path) => !isDemoSecret(path)),
        foreign_tasks: set.tasks.filter((task) => !isPlatformTask(task))
      })),
      fails: "M9B-B1"
    },
    "M9.B-C02a": {
      expected: { buckets: coreBuckets(), image: context.epoch.image_digest },
      observed: mapFact$actions_lib_checks_fact(preserve, (set) => ({
        buckets: [
          ...set.buckets.map(({ bucket }) => bucket),
          ...set.evidence.objects > 0 ? [set.evidence.bucket] : []
        ].sort(),
        image: set.image
      })),
      fails: "M9B-B2"
    },
    "M9.B-C03": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(destroy, (set) => overlapOf(set, keptFolders2)),
      fails: "M9B-B3"
    }
  }),
  handover: {
    schema: inventoryHandover$actions_lib_handovers_m9,
    of: ({ destroy, preserve, earlier }) => {
      const read = allReadable$actions_lib_checks_check({ destroy, preserve });
      if (!isReadable$actions_lib_checks_fact(read)) return void 0;
      return earlier ?? { destroy_set: read.value.destroy, preserve_set: read.value.preserve };
    }
  }
});
var coreBuckets = () => [
  handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"),
  handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET"),
  handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET"),
  handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET")
].sort();
var isPlatformTask = (task) => task.startsWith("process ") || task.includes(`task/${handle$evidence_schemas_src_handles("NAME_PREFIX")}-`);

// actions/m9-teardown/lanes/e-residuals.ts
var residuals = defineLane$actions_lib_run_lane({
  id: "M9.E",
  decide: ({ supervisor, database, processes, ports, folders, before, after }) => ({
    "M9.E-C01": {
      expected: { answers: false, services: [], tasks: [] },
      observed: supervisor,
      fails: "M9E-B1"
    },
    "M9.E-C03a": {
      expected: { process: false, port: false, data_folder: false },
      observed: database,
      fails: "M9E-B3"
    },
    "M9.E-C05": {
      expected: { preserved: preservedAs(before), refused: [] },
      observed: mapFact$actions_lib_checks_fact(after, (preserved) => ({
        preserved,
        refused: refusedAmong({ supervisor, database, processes, ports, folders })
      })),
      fails: isReadable$actions_lib_checks_fact(after) && refusedAmong({ supervisor, database, processes, ports, folders }).length === 0 ? "M9E-B5" : "M9E-B6"
    },
    "M9.E-C06": {
      expected: { processes: [], ports: [], folders: [] },
      observed: allReadable$actions_lib_checks_check({ processes, ports, folders }),
      fails: "M9E-B1"
    }
  }),
  handover: {
    schema: residualHandover,
    of: ({ supervisor, database, after }) => {
      const read = allReadable$actions_lib_checks_check({ supervisor, database, after });
      if (!isReadable$actions_lib_checks_fact(read)) return void 0;
      const { services, tasks } = read.value.supervisor;
      const { buckets, evidence } = read.value.after;
      return {
        services,
        tasks,
        database: read.value.database,
        preserved_buckets: [...buckets.map(({ bucket }) => bucket), evidence.bucket]
      };
    }
  }
});
var refusedAmong = (facts) => Object.entries(facts).flatMap(([name, read]) => isReadable$actions_lib_checks_fact(read) ? [] : [`${name}: ${read.unreadable}`]);

// actions/m9-teardown/lanes/f-secrets.ts
var secretCleanup = defineLane$actions_lib_run_lane({
  id: "M9.F",
  decide: ({ remaining, frozen }) => ({
    "M9.F-C01": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(remaining, (paths) => demoSecretTargets().filter((target) => paths.includes(target))),
      fails: isReadable$actions_lib_checks_fact(remaining) ? "M9F-B1" : "M9F-B5"
    },
    "M9.F-C02": {
      expected: { not_frozen: [], foreign: [], remaining: [] },
      observed: mapFact$actions_lib_checks_fact(remaining, (paths) => ({
        not_frozen: demoSecretTargets().filter((target) => !frozen.includes(target)),
        foreign: frozen.filter((path) => !isDemoSecret(path)),
        // The targets themselves are the check above.
        remaining: paths.filter((path) => !demoSecretTargets().includes(path))
      })),
      fails: "M9F-B4"
    }
  }),
  handover: {
    schema: secretHandover,
    of: ({ remaining, frozen }) => ({
      secret_target_matrix: [.../* @__PURE__ */ new Set([...demoSecretTargets(), ...frozen])].map((path) => ({
        parameter_name: path,
        expected_scope: "demo_secret_target",
        exists: isReadable$actions_lib_checks_fact(remaining) ? remaining.value.includes(path) : "unknown"
      }))
    })
  }
});

// actions/m9-teardown/lanes/i-verdict.ts
var OUTCOME = oneOf$actions_lib_run_handover("pass", "fail", "planned", "not_applicable");
var CODES2 = { sources: "M9I-B1", predicates: "M9I-B2", union: "M9I-B3" };
var teardownVerdict = defineLane$actions_lib_run_lane({
  id: "M9.I",
  documents: ({ verdict, pack }, context) => ({
    pack: packDocument$actions_lib_shared_lanes_pack(
      {
        ...withOwnVerdict$actions_lib_shared_lanes_pack(pack, advances(verdict, context.substrate)),
        matrix: laneOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, context.substrate),
        payload: { predicates: predicateOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, context.substrate) }
      },
      context
    )
  }),
  decide: ({ verdict, pack }, written, context) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, verdict, context.substrate);
    return {
      "M9.I-C01": sources,
      "M9.I-C02": predicates,
      "M9.I-C03": union,
      "M9.I-C04": {
        expected: { pack: attemptKey$actions_lib_run_documents(context, packName$actions_lib_shared_lanes_pack("M10")), unreadable: [] },
        observed: fact$actions_lib_checks_fact({
          pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : written.pack.unreadable,
          unreadable: pack.unreadable
        }),
        fails: advances(verdict, context.substrate) ? "M9I-B4" : "M9I-B2"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M9.I", {
      m9_verdict: text$actions_lib_run_handover,
      m9_overall_pass: flag$actions_lib_run_handover,
      phase_pass_matrix: byName$actions_lib_run_handover(OUTCOME),
      predicates: byName$actions_lib_run_handover(OUTCOME)
    }),
    of: ({ verdict }, _written, { substrate, passes }) => ({
      m9_verdict: verdictOf$actions_lib_shared_lanes_phase_verdict("M9", passes),
      m9_overall_pass: passes,
      phase_pass_matrix: laneOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, substrate),
      predicates: predicateOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, substrate)
    })
  }
});
var advances = (verdict, substrate) => Object.values(verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, verdict, substrate)).every(holds$actions_lib_checks_check);

// actions/m9-teardown/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M9"),
    lanes: [
      built$actions_lib_run_lane(p12HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_closure(context, "M9.A", { handoffFrom: "M8" })),
      built$actions_lib_run_lane(teardownInventory, gatherInventory),
      built$actions_lib_run_lane(destroyDemo, gatherDestroy),
      built$actions_lib_run_lane(residuals, gatherResiduals),
      built$actions_lib_run_lane(secretCleanup, gatherSecrets),
      built$actions_lib_run_lane(teardownProof, gatherProof),
      built$actions_lib_run_lane(teardownVerdict, gatherTeardownVerdict)
    ]
  },
  io
);
export {
  run
};
