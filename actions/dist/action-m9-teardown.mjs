import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-closure.ts
import { gatherClosure$actions_lib_shared_lanes_gather_closure } from "./lib.mjs";

// actions/m9-teardown/facts/b-inventory.ts
import { dirname } from "node:path";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/handovers/m9.ts
import { inventoryHandover$actions_lib_handovers_m9 } from "./lib.mjs";
import { isManagedSet$actions_lib_handovers_m9 } from "./lib.mjs";
import { preservedAs$actions_lib_handovers_m9 } from "./lib.mjs";
import { residualHandover$actions_lib_handovers_m9 } from "./lib.mjs";
import { secretHandover$actions_lib_handovers_m9 } from "./lib.mjs";

// other-part:actions/lib/platform/stack.ts
import { findEmbeddedStack$actions_lib_platform_stack } from "./lib.mjs";
import { findStack$actions_lib_platform_stack } from "./lib.mjs";
import { isManaged$actions_lib_platform_stack } from "./lib.mjs";
import { stackFileOf$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { findSnapshotRef$actions_lib_run_sources } from "./lib.mjs";

// other-part:actions/lib/terraform/answer.ts
import { reasonIn$actions_lib_terraform_answer } from "./lib.mjs";
import { requireAnswer$actions_lib_terraform_answer } from "./lib.mjs";

// other-part:actions/lib/terraform/open-stack.ts
import { managedConfigOf$actions_lib_terraform_open_stack } from "./lib.mjs";
import { openStack$actions_lib_terraform_open_stack } from "./lib.mjs";

// other-part:actions/lib/terraform/state.ts
import { namedResourcesIn$actions_lib_terraform_state } from "./lib.mjs";
import { outputOf$actions_lib_terraform_state } from "./lib.mjs";
import { resourcesIn$actions_lib_terraform_state } from "./lib.mjs";

// actions/m9-teardown/inventory.ts
var demoSecretTargets = () => handle$evidence_schemas_src_handles("CANONICAL_DEMO_SECRET_TARGETS");
function demoSecretTree() {
  const [first = [], ...rest] = demoSecretTargets().map((path) => path.split("/"));
  const depth = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return first.slice(0, depth).join("/");
}
var isDemoSecret = (path) => demoSecretTargets().some((target) => path === target || path.startsWith(`${target}/`));
var kindsOf = (set) => namedIn(set).filter(([, named]) => named !== void 0 && named !== null).map(([kind]) => kind);
var namedIn = (set) => isManagedSet$actions_lib_handovers_m9(set) ? [
  ["database", set.database],
  ["secrets", set.secrets],
  ["tasks", set.tasks],
  ["terraform state", set.resources]
] : [
  ["database", set.stack.database],
  ["secrets", set.secrets],
  ["supervisor", set.stack.pid],
  ["tasks", set.tasks],
  ["temporary data", set.data]
];
var inOrderOf = (asked, found) => [
  ...asked.filter((name) => found.includes(name)),
  ...found.filter((name) => !asked.includes(name))
];
var overlapOf = (set, keptFolders2) => isManagedSet$actions_lib_handovers_m9(set) ? set.resources.filter(isKept).map(({ address }) => address) : set.data.filter((gone) => keptFolders2.some((place) => lies(place, gone) || lies(gone, place)));
var lies = (place, folder) => place === folder || place.startsWith(`${folder}/`);
var isKept = ({ address, id }) => (keptNames()[address.split(".")[0] ?? ""] ?? []).some((name) => id === name || id.endsWith(`:${name}`));
var keptNames = () => ({
  aws_s3_bucket: [...coreBuckets(), handle$evidence_schemas_src_handles("TF_STATE_BUCKET")],
  aws_dynamodb_table: [handle$evidence_schemas_src_handles("TF_LOCK_TABLE")],
  aws_budgets_budget: [handle$evidence_schemas_src_handles("AWS_BUDGET_NAME")],
  aws_ecr_repository: [handle$evidence_schemas_src_handles("ECR_REPO_NAME")]
});
var coreBuckets = () => [
  handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"),
  handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET"),
  handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET"),
  handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET")
].sort();

// actions/m9-teardown/facts/managed-set.ts
async function findManagedSet(session, stack) {
  const terraform = await openStack$actions_lib_terraform_open_stack(managedConfigOf$actions_lib_terraform_open_stack(session), handle$evidence_schemas_src_handles("TF_STACK_DEMO_DIR"));
  const { text } = requireAnswer$actions_lib_terraform_answer("state pull", await terraform.run(["state", "pull"]));
  const resources = namedResourcesIn$actions_lib_terraform_state(text);
  if (resources.length === 0) return void 0;
  const paths = (await session.parameters.describe(demoSecretTree())).map(({ path }) => path);
  const heartbeat = handle$evidence_schemas_src_handles("HEARTBEAT_PARAM_PATH");
  const database = await (await session.posture()).findDatabase(handle$evidence_schemas_src_handles("RDS_INSTANCE_ID"));
  return {
    stack,
    tasks: (await session.compute().describeTasks()).map(({ taskArn }) => taskArn),
    secrets: paths.filter((path) => path !== heartbeat),
    database: database?.resourceId ?? null,
    heartbeat: paths.includes(heartbeat) ? heartbeat : null,
    resources
  };
}

// actions/m9-teardown/facts/persistent.ts
async function readPersistent({ config }) {
  accountOf(config);
  const [bucket, table] = [handle$evidence_schemas_src_handles("TF_STATE_BUCKET"), handle$evidence_schemas_src_handles("TF_LOCK_TABLE")];
  const { awsStateStore } = await import("./state-store.mjs");
  const states = awsStateStore(handle$evidence_schemas_src_handles("TF_STATE_BUCKET_REGION"));
  const found = await states.findTable(table);
  return {
    state_bucket: await states.findBucket(bucket) === void 0 ? null : bucket,
    lock_table: found === void 0 ? null : `${table} ${found.status}`
  };
}
async function readBudgetName({ config, posture }) {
  const name = handle$evidence_schemas_src_handles("AWS_BUDGET_NAME");
  return await (await posture()).findBudget(accountOf(config), name) === void 0 ? null : name;
}
function accountOf(config) {
  if (config.substrate !== "embedded") return config.account_id;
  throw new PlatformError$evidence_schemas_src_platform_error("E_POSTURE_UNREADABLE", "one machine has no account around it");
}

// other-part:actions/lib/definition/json-text.ts
import { jsonOrText$actions_lib_definition_json_text } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { list$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m9-teardown/facts/pinned-names.ts
function pinnedNames({ decision }, key) {
  const read = list$actions_lib_run_handover(text$actions_lib_run_handover)(jsonOrText$actions_lib_definition_json_text(decision(key).value ?? ""));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_PLACEHOLDER", `${key} is no list of names`);
  return read.value;
}

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
var NOBODY = ["ECONNREFUSED", "ENOTFOUND"];
async function isListening(port, host = "127.0.0.1") {
  const { promise, resolve, reject } = Promise.withResolvers();
  const socket = connect({ host, port, timeout: CONNECT_MS });
  socket.once("connect", () => resolve(true));
  socket.once("timeout", () => reject(new PlatformError$evidence_schemas_src_platform_error("E_PORT_UNREADABLE", `port ${port} does not answer`)));
  socket.once("error", (error) => {
    if (NOBODY.includes(error.code)) resolve(false);
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
  const live = await observe$actions_lib_checks_fact(() => findLive(context));
  const isGone = isReadable$actions_lib_checks_fact(live) && live.value === void 0;
  const earlier = isGone ? await findEarlier(context) : void 0;
  return {
    destroy: await observeFrom$actions_lib_checks_fact(live, (set) => {
      const frozen = set ?? earlier?.destroy_set;
      if (frozen !== void 0) return frozen;
      throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_ABSENT", "no stack runs, and no earlier attempt froze one");
    }),
    preserve: await observe$actions_lib_checks_fact(() => readPreserved(context)),
    persistent: await observe$actions_lib_checks_fact(() => readPersistent(context.session)),
    budget: await observe$actions_lib_checks_fact(() => readBudgetName(context.session)),
    pinnedKinds: await observe$actions_lib_checks_fact(() => pinnedNames(context, "destroy_set")),
    keptFolders: keptFolders(context.session.config),
    earlier
  };
}
async function findLive(context) {
  const stack = await findStack$actions_lib_platform_stack(context.session.config);
  if (stack === void 0) return void 0;
  return isManaged$actions_lib_platform_stack(stack) ? findManagedSet(context.session, stack) : readEmbeddedSet(context, stack);
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
async function readEmbeddedSet(context, stack) {
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

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m9-teardown/dispatched.ts
var BUS_STACK = "confluent";
var dispatchNameOf = ({ executionId, attempt }) => `${executionId}_${attempt}`;
var runTitleOf = (stack, correlationId) => `Down ${stack} ${correlationId}`;
var teardownFile = () => handle$evidence_schemas_src_handles("WF_TEARDOWN").split("/").at(-1) ?? "";

// actions/m9-teardown/facts/dispatched-teardown.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { joinFaults$evidence_schemas_src_fault_bound } from "./schemas.mjs";
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/stack_teardown_snapshot.v1.validate.js
var re = x;
var w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stack_teardown_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "stack_target", "platform_run_id", "correlation_id", "approval", "synthesised_sha256", "ledger", "state_before", "stopped", "attempts", "destroy_outcome", "state_after", "blockers"], properties: { schema: { const: "fp.stack_teardown_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { type: "string", minLength: 1, maxLength: 64 }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, stack_target: { enum: ["confluent", "demo"] }, platform_run_id: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/platform_run_id" }, { type: "null" }] }, correlation_id: { type: "string", minLength: 1, maxLength: 128 }, approval: { oneOf: [{ type: "object", additionalProperties: false, required: ["environment", "operator", "comment", "faults"], properties: { environment: { type: "string", minLength: 1, maxLength: 128 }, operator: { oneOf: [{ type: "string", minLength: 1, maxLength: 128 }, { type: "null" }] }, comment: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, faults: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 } } } }, { type: "null" }] }, synthesised_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, ledger: { oneOf: [{ type: "object", additionalProperties: false, required: ["running_lanes", "budget_stop"], properties: { running_lanes: { type: "array", items: { type: "string", minLength: 1, maxLength: 16 } }, budget_stop: { type: "boolean" } } }, { type: "null" }] }, state_before: { oneOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, stopped: { oneOf: [{ type: "object", additionalProperties: false, required: ["acts", "remaining", "failure"], properties: { acts: { type: "array", items: { type: "object", additionalProperties: false, required: ["act", "target", "outcome", "failure"], properties: { act: { enum: ["stop_service", "stop_task", "stop_database"] }, target: { type: "string", minLength: 1, maxLength: 4096 }, outcome: { enum: ["done", "failed"] }, failure: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] } } } }, remaining: { oneOf: [{ type: "array", items: { type: "string", minLength: 1, maxLength: 4096 } }, { type: "null" }] }, failure: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] } } }, { type: "null" }] }, attempts: { type: "array", items: { type: "object", additionalProperties: false, required: ["plan_exit_code", "plan_sha256", "changes", "apply_exit_code", "reason"], properties: { plan_exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, plan_sha256: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/hex64" }, { type: "null" }] }, changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["address", "actions"], properties: { address: { type: "string", minLength: 1, maxLength: 4096 }, actions: { type: "array", items: { type: "string", minLength: 1, maxLength: 32 } } } } }, apply_exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] } } }, maxItems: 3 }, destroy_outcome: { enum: ["success", "failed", "refused"] }, state_after: { type: "object", additionalProperties: false, required: ["exit_code", "resources"], properties: { exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, resources: { oneOf: [{ type: "integer", minimum: 0 }, { type: "null" }] } } }, blockers: { type: "array", items: { enum: ["TEARDOWN_LANE_RUNS", "TEARDOWN_OTHER_RUN", "TEARDOWN_OUT_OF_SCOPE", "TEARDOWN_STOP_FAILED", "TEARDOWN_DESTROY_FAILED", "TEARDOWN_STATE_UNREADABLE"] } } } };
var C = { enum: ["embedded", "emulated", "dev_min"] };
var H = Object.prototype.hasOwnProperty;
var _ = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var Y = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var z = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var B = new RegExp("^[0-9a-f]{64}$", "u");
function x(y5, { instancePath: s = "", parentData: G, parentDataProperty: J, rootData: K = y5, dynamicAnchors: M = {} } = {}) {
  let e = null, t = 0;
  const L2 = x.evaluated;
  if (L2.dynamicProps && (L2.props = void 0), L2.dynamicItems && (L2.items = void 0), y5 && typeof y5 == "object" && !Array.isArray(y5)) {
    if (y5.schema === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.substrate === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.execution_id === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.captured_at_utc === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.stack_target === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack_target" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.platform_run_id === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.correlation_id === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "correlation_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.approval === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approval" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.synthesised_sha256 === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "synthesised_sha256" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.ledger === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ledger" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.state_before === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state_before" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.stopped === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stopped" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.attempts === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.destroy_outcome === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destroy_outcome" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.state_after === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state_after" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.blockers === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blockers" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    for (const a in y5)
      if (!H.call(w.properties, a)) {
        const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    if (y5.schema !== void 0 && y5.schema !== "fp.stack_teardown_snapshot.v1") {
      const a = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stack_teardown_snapshot.v1" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (y5.substrate !== void 0) {
      let a = y5.substrate;
      if (!(a === "embedded" || a === "emulated" || a === "dev_min")) {
        const o = { instancePath: s + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: C.enum } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.execution_id !== void 0) {
      let a = y5.execution_id;
      if (typeof a == "string") {
        if (_(a) > 64) {
          const o = { instancePath: s + "/execution_id", schemaPath: "#/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (_(a) < 1) {
          const o = { instancePath: s + "/execution_id", schemaPath: "#/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
      } else {
        const o = { instancePath: s + "/execution_id", schemaPath: "#/properties/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.captured_at_utc !== void 0) {
      let a = y5.captured_at_utc;
      if (typeof a == "string") {
        if (!Y.test(a)) {
          const o = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
      } else {
        const o = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.stack_target !== void 0) {
      let a = y5.stack_target;
      if (!(a === "confluent" || a === "demo")) {
        const o = { instancePath: s + "/stack_target", schemaPath: "#/properties/stack_target/enum", keyword: "enum", params: { allowedValues: w.properties.stack_target.enum } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.platform_run_id !== void 0) {
      let a = y5.platform_run_id;
      const o = t;
      let l2 = false, u4 = null;
      const m3 = t;
      if (typeof a == "string") {
        if (!z.test(a)) {
          const r = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var q2 = m3 === t;
      q2 && (l2 = true, u4 = 0);
      const h2 = t;
      if (a !== null) {
        const r = { instancePath: s + "/platform_run_id", schemaPath: "#/properties/platform_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var q2 = h2 === t;
      if (q2 && l2 ? (l2 = false, u4 = [u4, 1]) : q2 && (l2 = true, u4 = 1), l2)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        const r = { instancePath: s + "/platform_run_id", schemaPath: "#/properties/platform_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: u4 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (y5.correlation_id !== void 0) {
      let a = y5.correlation_id;
      if (typeof a == "string") {
        if (_(a) > 128) {
          const o = { instancePath: s + "/correlation_id", schemaPath: "#/properties/correlation_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (_(a) < 1) {
          const o = { instancePath: s + "/correlation_id", schemaPath: "#/properties/correlation_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
      } else {
        const o = { instancePath: s + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.approval !== void 0) {
      let a = y5.approval;
      const o = t;
      let l2 = false, u4 = null;
      const m3 = t;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.environment === void 0) {
          const r = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "environment" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (a.operator === void 0) {
          const r = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "operator" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (a.comment === void 0) {
          const r = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "comment" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (a.faults === void 0) {
          const r = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "faults" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in a)
          if (!(r === "environment" || r === "operator" || r === "comment" || r === "faults")) {
            const p3 = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        if (a.environment !== void 0) {
          let r = a.environment;
          if (typeof r == "string") {
            if (_(r) > 128) {
              const p3 = { instancePath: s + "/approval/environment", schemaPath: "#/properties/approval/oneOf/0/properties/environment/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
            }
            if (_(r) < 1) {
              const p3 = { instancePath: s + "/approval/environment", schemaPath: "#/properties/approval/oneOf/0/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
            }
          } else {
            const p3 = { instancePath: s + "/approval/environment", schemaPath: "#/properties/approval/oneOf/0/properties/environment/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        }
        if (a.operator !== void 0) {
          let r = a.operator;
          const p3 = t;
          let f3 = false, d4 = null;
          const n = t;
          if (typeof r == "string") {
            if (_(r) > 128) {
              const c4 = { instancePath: s + "/approval/operator", schemaPath: "#/properties/approval/oneOf/0/properties/operator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
            }
            if (_(r) < 1) {
              const c4 = { instancePath: s + "/approval/operator", schemaPath: "#/properties/approval/oneOf/0/properties/operator/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
            }
          } else {
            const c4 = { instancePath: s + "/approval/operator", schemaPath: "#/properties/approval/oneOf/0/properties/operator/oneOf/0/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var b3 = n === t;
          b3 && (f3 = true, d4 = 0);
          const g2 = t;
          if (r !== null) {
            const c4 = { instancePath: s + "/approval/operator", schemaPath: "#/properties/approval/oneOf/0/properties/operator/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var b3 = g2 === t;
          if (b3 && f3 ? (f3 = false, d4 = [d4, 1]) : b3 && (f3 = true, d4 = 1), f3)
            t = p3, e !== null && (p3 ? e.length = p3 : e = null);
          else {
            const c4 = { instancePath: s + "/approval/operator", schemaPath: "#/properties/approval/oneOf/0/properties/operator/oneOf", keyword: "oneOf", params: { passingSchemas: d4 } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
        }
        if (a.comment !== void 0) {
          let r = a.comment;
          const p3 = t;
          let f3 = false, d4 = null;
          const n = t;
          if (typeof r == "string") {
            if (_(r) > 1024) {
              const c4 = { instancePath: s + "/approval/comment", schemaPath: "#/properties/approval/oneOf/0/properties/comment/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
            }
            if (_(r) < 1) {
              const c4 = { instancePath: s + "/approval/comment", schemaPath: "#/properties/approval/oneOf/0/properties/comment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
            }
          } else {
            const c4 = { instancePath: s + "/approval/comment", schemaPath: "#/properties/approval/oneOf/0/properties/comment/oneOf/0/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var A = n === t;
          A && (f3 = true, d4 = 0);
          const g2 = t;
          if (r !== null) {
            const c4 = { instancePath: s + "/approval/comment", schemaPath: "#/properties/approval/oneOf/0/properties/comment/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var A = g2 === t;
          if (A && f3 ? (f3 = false, d4 = [d4, 1]) : A && (f3 = true, d4 = 1), f3)
            t = p3, e !== null && (p3 ? e.length = p3 : e = null);
          else {
            const c4 = { instancePath: s + "/approval/comment", schemaPath: "#/properties/approval/oneOf/0/properties/comment/oneOf", keyword: "oneOf", params: { passingSchemas: d4 } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
        }
        if (a.faults !== void 0) {
          let r = a.faults;
          if (Array.isArray(r)) {
            const p3 = r.length;
            for (let f3 = 0; f3 < p3; f3++) {
              let d4 = r[f3];
              if (typeof d4 == "string") {
                if (_(d4) > 512) {
                  const n = { instancePath: s + "/approval/faults/" + f3, schemaPath: "#/properties/approval/oneOf/0/properties/faults/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
                if (_(d4) < 1) {
                  const n = { instancePath: s + "/approval/faults/" + f3, schemaPath: "#/properties/approval/oneOf/0/properties/faults/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
              } else {
                const n = { instancePath: s + "/approval/faults/" + f3, schemaPath: "#/properties/approval/oneOf/0/properties/faults/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
            }
          } else {
            const p3 = { instancePath: s + "/approval/faults", schemaPath: "#/properties/approval/oneOf/0/properties/faults/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        }
      } else {
        const r = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var j = m3 === t;
      j && (l2 = true, u4 = 0);
      const h2 = t;
      if (a !== null) {
        const r = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var j = h2 === t;
      if (j && l2 ? (l2 = false, u4 = [u4, 1]) : j && (l2 = true, u4 = 1), l2)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        const r = { instancePath: s + "/approval", schemaPath: "#/properties/approval/oneOf", keyword: "oneOf", params: { passingSchemas: u4 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (y5.synthesised_sha256 !== void 0) {
      let a = y5.synthesised_sha256;
      if (typeof a == "string") {
        if (!B.test(a)) {
          const o = { instancePath: s + "/synthesised_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
      } else {
        const o = { instancePath: s + "/synthesised_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.ledger !== void 0) {
      let a = y5.ledger;
      const o = t;
      let l2 = false, u4 = null;
      const m3 = t;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.running_lanes === void 0) {
          const r = { instancePath: s + "/ledger", schemaPath: "#/properties/ledger/oneOf/0/required", keyword: "required", params: { missingProperty: "running_lanes" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (a.budget_stop === void 0) {
          const r = { instancePath: s + "/ledger", schemaPath: "#/properties/ledger/oneOf/0/required", keyword: "required", params: { missingProperty: "budget_stop" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in a)
          if (!(r === "running_lanes" || r === "budget_stop")) {
            const p3 = { instancePath: s + "/ledger", schemaPath: "#/properties/ledger/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        if (a.running_lanes !== void 0) {
          let r = a.running_lanes;
          if (Array.isArray(r)) {
            const p3 = r.length;
            for (let f3 = 0; f3 < p3; f3++) {
              let d4 = r[f3];
              if (typeof d4 == "string") {
                if (_(d4) > 16) {
                  const n = { instancePath: s + "/ledger/running_lanes/" + f3, schemaPath: "#/properties/ledger/oneOf/0/properties/running_lanes/items/maxLength", keyword: "maxLength", params: { limit: 16 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
                if (_(d4) < 1) {
                  const n = { instancePath: s + "/ledger/running_lanes/" + f3, schemaPath: "#/properties/ledger/oneOf/0/properties/running_lanes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
              } else {
                const n = { instancePath: s + "/ledger/running_lanes/" + f3, schemaPath: "#/properties/ledger/oneOf/0/properties/running_lanes/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
            }
          } else {
            const p3 = { instancePath: s + "/ledger/running_lanes", schemaPath: "#/properties/ledger/oneOf/0/properties/running_lanes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        }
        if (a.budget_stop !== void 0 && typeof a.budget_stop != "boolean") {
          const r = { instancePath: s + "/ledger/budget_stop", schemaPath: "#/properties/ledger/oneOf/0/properties/budget_stop/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: s + "/ledger", schemaPath: "#/properties/ledger/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var E = m3 === t;
      E && (l2 = true, u4 = 0);
      const h2 = t;
      if (a !== null) {
        const r = { instancePath: s + "/ledger", schemaPath: "#/properties/ledger/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var E = h2 === t;
      if (E && l2 ? (l2 = false, u4 = [u4, 1]) : E && (l2 = true, u4 = 1), l2)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        const r = { instancePath: s + "/ledger", schemaPath: "#/properties/ledger/oneOf", keyword: "oneOf", params: { passingSchemas: u4 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (y5.state_before !== void 0) {
      let a = y5.state_before;
      const o = t;
      let l2 = false, u4 = null;
      const m3 = t;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        const r = { instancePath: s + "/state_before", schemaPath: "#/properties/state_before/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
        const r = { instancePath: s + "/state_before", schemaPath: "#/properties/state_before/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var N2 = m3 === t;
      N2 && (l2 = true, u4 = 0);
      const h2 = t;
      if (a !== null) {
        const r = { instancePath: s + "/state_before", schemaPath: "#/properties/state_before/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var N2 = h2 === t;
      if (N2 && l2 ? (l2 = false, u4 = [u4, 1]) : N2 && (l2 = true, u4 = 1), l2)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        const r = { instancePath: s + "/state_before", schemaPath: "#/properties/state_before/oneOf", keyword: "oneOf", params: { passingSchemas: u4 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (y5.stopped !== void 0) {
      let a = y5.stopped;
      const o = t;
      let l2 = false, u4 = null;
      const m3 = t;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.acts === void 0) {
          const r = { instancePath: s + "/stopped", schemaPath: "#/properties/stopped/oneOf/0/required", keyword: "required", params: { missingProperty: "acts" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (a.remaining === void 0) {
          const r = { instancePath: s + "/stopped", schemaPath: "#/properties/stopped/oneOf/0/required", keyword: "required", params: { missingProperty: "remaining" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (a.failure === void 0) {
          const r = { instancePath: s + "/stopped", schemaPath: "#/properties/stopped/oneOf/0/required", keyword: "required", params: { missingProperty: "failure" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in a)
          if (!(r === "acts" || r === "remaining" || r === "failure")) {
            const p3 = { instancePath: s + "/stopped", schemaPath: "#/properties/stopped/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        if (a.acts !== void 0) {
          let r = a.acts;
          if (Array.isArray(r)) {
            const p3 = r.length;
            for (let f3 = 0; f3 < p3; f3++) {
              let d4 = r[f3];
              if (d4 && typeof d4 == "object" && !Array.isArray(d4)) {
                if (d4.act === void 0) {
                  const n = { instancePath: s + "/stopped/acts/" + f3, schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/required", keyword: "required", params: { missingProperty: "act" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
                if (d4.target === void 0) {
                  const n = { instancePath: s + "/stopped/acts/" + f3, schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/required", keyword: "required", params: { missingProperty: "target" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
                if (d4.outcome === void 0) {
                  const n = { instancePath: s + "/stopped/acts/" + f3, schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/required", keyword: "required", params: { missingProperty: "outcome" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
                if (d4.failure === void 0) {
                  const n = { instancePath: s + "/stopped/acts/" + f3, schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/required", keyword: "required", params: { missingProperty: "failure" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
                for (const n in d4)
                  if (!(n === "act" || n === "target" || n === "outcome" || n === "failure")) {
                    const g2 = { instancePath: s + "/stopped/acts/" + f3, schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [g2] : noteFault$evidence_schemas_src_fault_bound(e, g2), t++;
                  }
                if (d4.act !== void 0) {
                  let n = d4.act;
                  if (!(n === "stop_service" || n === "stop_task" || n === "stop_database")) {
                    const g2 = { instancePath: s + "/stopped/acts/" + f3 + "/act", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/act/enum", keyword: "enum", params: { allowedValues: w.properties.stopped.oneOf[0].properties.acts.items.properties.act.enum } };
                    e === null ? e = [g2] : noteFault$evidence_schemas_src_fault_bound(e, g2), t++;
                  }
                }
                if (d4.target !== void 0) {
                  let n = d4.target;
                  if (typeof n == "string") {
                    if (_(n) > 4096) {
                      const g2 = { instancePath: s + "/stopped/acts/" + f3 + "/target", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/target/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                      e === null ? e = [g2] : noteFault$evidence_schemas_src_fault_bound(e, g2), t++;
                    }
                    if (_(n) < 1) {
                      const g2 = { instancePath: s + "/stopped/acts/" + f3 + "/target", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g2] : noteFault$evidence_schemas_src_fault_bound(e, g2), t++;
                    }
                  } else {
                    const g2 = { instancePath: s + "/stopped/acts/" + f3 + "/target", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/target/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g2] : noteFault$evidence_schemas_src_fault_bound(e, g2), t++;
                  }
                }
                if (d4.outcome !== void 0) {
                  let n = d4.outcome;
                  if (!(n === "done" || n === "failed")) {
                    const g2 = { instancePath: s + "/stopped/acts/" + f3 + "/outcome", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: w.properties.stopped.oneOf[0].properties.acts.items.properties.outcome.enum } };
                    e === null ? e = [g2] : noteFault$evidence_schemas_src_fault_bound(e, g2), t++;
                  }
                }
                if (d4.failure !== void 0) {
                  let n = d4.failure;
                  const g2 = t;
                  let c4 = false, k2 = null;
                  const v2 = t;
                  if (typeof n == "string") {
                    if (_(n) > 512) {
                      const P2 = { instancePath: s + "/stopped/acts/" + f3 + "/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [P2] : noteFault$evidence_schemas_src_fault_bound(e, P2), t++;
                    }
                    if (_(n) < 1) {
                      const P2 = { instancePath: s + "/stopped/acts/" + f3 + "/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [P2] : noteFault$evidence_schemas_src_fault_bound(e, P2), t++;
                    }
                  } else {
                    const P2 = { instancePath: s + "/stopped/acts/" + f3 + "/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/0/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [P2] : noteFault$evidence_schemas_src_fault_bound(e, P2), t++;
                  }
                  var $ = v2 === t;
                  $ && (c4 = true, k2 = 0);
                  const O = t;
                  if (n !== null) {
                    const P2 = { instancePath: s + "/stopped/acts/" + f3 + "/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [P2] : noteFault$evidence_schemas_src_fault_bound(e, P2), t++;
                  }
                  var $ = O === t;
                  if ($ && c4 ? (c4 = false, k2 = [k2, 1]) : $ && (c4 = true, k2 = 1), c4)
                    t = g2, e !== null && (g2 ? e.length = g2 : e = null);
                  else {
                    const P2 = { instancePath: s + "/stopped/acts/" + f3 + "/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf", keyword: "oneOf", params: { passingSchemas: k2 } };
                    e === null ? e = [P2] : noteFault$evidence_schemas_src_fault_bound(e, P2), t++;
                  }
                }
              } else {
                const n = { instancePath: s + "/stopped/acts/" + f3, schemaPath: "#/properties/stopped/oneOf/0/properties/acts/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
            }
          } else {
            const p3 = { instancePath: s + "/stopped/acts", schemaPath: "#/properties/stopped/oneOf/0/properties/acts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        }
        if (a.remaining !== void 0) {
          let r = a.remaining;
          const p3 = t;
          let f3 = false, d4 = null;
          const n = t;
          if (Array.isArray(r)) {
            const c4 = r.length;
            for (let k2 = 0; k2 < c4; k2++) {
              let v2 = r[k2];
              if (typeof v2 == "string") {
                if (_(v2) > 4096) {
                  const O = { instancePath: s + "/stopped/remaining/" + k2, schemaPath: "#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [O] : noteFault$evidence_schemas_src_fault_bound(e, O), t++;
                }
                if (_(v2) < 1) {
                  const O = { instancePath: s + "/stopped/remaining/" + k2, schemaPath: "#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [O] : noteFault$evidence_schemas_src_fault_bound(e, O), t++;
                }
              } else {
                const O = { instancePath: s + "/stopped/remaining/" + k2, schemaPath: "#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [O] : noteFault$evidence_schemas_src_fault_bound(e, O), t++;
              }
            }
          } else {
            const c4 = { instancePath: s + "/stopped/remaining", schemaPath: "#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var T = n === t;
          T && (f3 = true, d4 = 0);
          const g2 = t;
          if (r !== null) {
            const c4 = { instancePath: s + "/stopped/remaining", schemaPath: "#/properties/stopped/oneOf/0/properties/remaining/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var T = g2 === t;
          if (T && f3 ? (f3 = false, d4 = [d4, 1]) : T && (f3 = true, d4 = 1), f3)
            t = p3, e !== null && (p3 ? e.length = p3 : e = null);
          else {
            const c4 = { instancePath: s + "/stopped/remaining", schemaPath: "#/properties/stopped/oneOf/0/properties/remaining/oneOf", keyword: "oneOf", params: { passingSchemas: d4 } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
        }
        if (a.failure !== void 0) {
          let r = a.failure;
          const p3 = t;
          let f3 = false, d4 = null;
          const n = t;
          if (typeof r == "string") {
            if (_(r) > 512) {
              const c4 = { instancePath: s + "/stopped/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/failure/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
            }
            if (_(r) < 1) {
              const c4 = { instancePath: s + "/stopped/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/failure/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
            }
          } else {
            const c4 = { instancePath: s + "/stopped/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/failure/oneOf/0/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var S = n === t;
          S && (f3 = true, d4 = 0);
          const g2 = t;
          if (r !== null) {
            const c4 = { instancePath: s + "/stopped/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/failure/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
          var S = g2 === t;
          if (S && f3 ? (f3 = false, d4 = [d4, 1]) : S && (f3 = true, d4 = 1), f3)
            t = p3, e !== null && (p3 ? e.length = p3 : e = null);
          else {
            const c4 = { instancePath: s + "/stopped/failure", schemaPath: "#/properties/stopped/oneOf/0/properties/failure/oneOf", keyword: "oneOf", params: { passingSchemas: d4 } };
            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
          }
        }
      } else {
        const r = { instancePath: s + "/stopped", schemaPath: "#/properties/stopped/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var R = m3 === t;
      R && (l2 = true, u4 = 0);
      const h2 = t;
      if (a !== null) {
        const r = { instancePath: s + "/stopped", schemaPath: "#/properties/stopped/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      var R = h2 === t;
      if (R && l2 ? (l2 = false, u4 = [u4, 1]) : R && (l2 = true, u4 = 1), l2)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        const r = { instancePath: s + "/stopped", schemaPath: "#/properties/stopped/oneOf", keyword: "oneOf", params: { passingSchemas: u4 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (y5.attempts !== void 0) {
      let a = y5.attempts;
      if (Array.isArray(a)) {
        if (a.length > 3) {
          const l2 = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/maxItems", keyword: "maxItems", params: { limit: 3 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
        const o = a.length;
        for (let l2 = 0; l2 < o; l2++) {
          let u4 = a[l2];
          if (u4 && typeof u4 == "object" && !Array.isArray(u4)) {
            if (u4.plan_exit_code === void 0) {
              const m3 = { instancePath: s + "/attempts/" + l2, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "plan_exit_code" } };
              e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), t++;
            }
            if (u4.plan_sha256 === void 0) {
              const m3 = { instancePath: s + "/attempts/" + l2, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "plan_sha256" } };
              e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), t++;
            }
            if (u4.changes === void 0) {
              const m3 = { instancePath: s + "/attempts/" + l2, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "changes" } };
              e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), t++;
            }
            if (u4.apply_exit_code === void 0) {
              const m3 = { instancePath: s + "/attempts/" + l2, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "apply_exit_code" } };
              e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), t++;
            }
            if (u4.reason === void 0) {
              const m3 = { instancePath: s + "/attempts/" + l2, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), t++;
            }
            for (const m3 in u4)
              if (!(m3 === "plan_exit_code" || m3 === "plan_sha256" || m3 === "changes" || m3 === "apply_exit_code" || m3 === "reason")) {
                const h2 = { instancePath: s + "/attempts/" + l2, schemaPath: "#/properties/attempts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m3 } };
                e === null ? e = [h2] : noteFault$evidence_schemas_src_fault_bound(e, h2), t++;
              }
            if (u4.plan_exit_code !== void 0) {
              let m3 = u4.plan_exit_code;
              const h2 = t;
              let r = false, p3 = null;
              const f3 = t;
              if (!(typeof m3 == "number" && !(m3 % 1) && !isNaN(m3) && isFinite(m3))) {
                const n = { instancePath: s + "/attempts/" + l2 + "/plan_exit_code", schemaPath: "#/properties/attempts/items/properties/plan_exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var D2 = f3 === t;
              D2 && (r = true, p3 = 0);
              const d4 = t;
              if (m3 !== null) {
                const n = { instancePath: s + "/attempts/" + l2 + "/plan_exit_code", schemaPath: "#/properties/attempts/items/properties/plan_exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var D2 = d4 === t;
              if (D2 && r ? (r = false, p3 = [p3, 1]) : D2 && (r = true, p3 = 1), r)
                t = h2, e !== null && (h2 ? e.length = h2 : e = null);
              else {
                const n = { instancePath: s + "/attempts/" + l2 + "/plan_exit_code", schemaPath: "#/properties/attempts/items/properties/plan_exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
            }
            if (u4.plan_sha256 !== void 0) {
              let m3 = u4.plan_sha256;
              const h2 = t;
              let r = false, p3 = null;
              const f3 = t;
              if (typeof m3 == "string") {
                if (!B.test(m3)) {
                  const n = { instancePath: s + "/attempts/" + l2 + "/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
              } else {
                const n = { instancePath: s + "/attempts/" + l2 + "/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var F = f3 === t;
              F && (r = true, p3 = 0);
              const d4 = t;
              if (m3 !== null) {
                const n = { instancePath: s + "/attempts/" + l2 + "/plan_sha256", schemaPath: "#/properties/attempts/items/properties/plan_sha256/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var F = d4 === t;
              if (F && r ? (r = false, p3 = [p3, 1]) : F && (r = true, p3 = 1), r)
                t = h2, e !== null && (h2 ? e.length = h2 : e = null);
              else {
                const n = { instancePath: s + "/attempts/" + l2 + "/plan_sha256", schemaPath: "#/properties/attempts/items/properties/plan_sha256/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
            }
            if (u4.changes !== void 0) {
              let m3 = u4.changes;
              if (Array.isArray(m3)) {
                const h2 = m3.length;
                for (let r = 0; r < h2; r++) {
                  let p3 = m3[r];
                  if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
                    if (p3.address === void 0) {
                      const f3 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r, schemaPath: "#/properties/attempts/items/properties/changes/items/required", keyword: "required", params: { missingProperty: "address" } };
                      e === null ? e = [f3] : noteFault$evidence_schemas_src_fault_bound(e, f3), t++;
                    }
                    if (p3.actions === void 0) {
                      const f3 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r, schemaPath: "#/properties/attempts/items/properties/changes/items/required", keyword: "required", params: { missingProperty: "actions" } };
                      e === null ? e = [f3] : noteFault$evidence_schemas_src_fault_bound(e, f3), t++;
                    }
                    for (const f3 in p3)
                      if (!(f3 === "address" || f3 === "actions")) {
                        const d4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r, schemaPath: "#/properties/attempts/items/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f3 } };
                        e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
                      }
                    if (p3.address !== void 0) {
                      let f3 = p3.address;
                      if (typeof f3 == "string") {
                        if (_(f3) > 4096) {
                          const d4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r + "/address", schemaPath: "#/properties/attempts/items/properties/changes/items/properties/address/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
                        }
                        if (_(f3) < 1) {
                          const d4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r + "/address", schemaPath: "#/properties/attempts/items/properties/changes/items/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
                        }
                      } else {
                        const d4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r + "/address", schemaPath: "#/properties/attempts/items/properties/changes/items/properties/address/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
                      }
                    }
                    if (p3.actions !== void 0) {
                      let f3 = p3.actions;
                      if (Array.isArray(f3)) {
                        const d4 = f3.length;
                        for (let n = 0; n < d4; n++) {
                          let g2 = f3[n];
                          if (typeof g2 == "string") {
                            if (_(g2) > 32) {
                              const c4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r + "/actions/" + n, schemaPath: "#/properties/attempts/items/properties/changes/items/properties/actions/items/maxLength", keyword: "maxLength", params: { limit: 32 } };
                              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
                            }
                            if (_(g2) < 1) {
                              const c4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r + "/actions/" + n, schemaPath: "#/properties/attempts/items/properties/changes/items/properties/actions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
                            }
                          } else {
                            const c4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r + "/actions/" + n, schemaPath: "#/properties/attempts/items/properties/changes/items/properties/actions/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
                          }
                        }
                      } else {
                        const d4 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r + "/actions", schemaPath: "#/properties/attempts/items/properties/changes/items/properties/actions/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
                      }
                    }
                  } else {
                    const f3 = { instancePath: s + "/attempts/" + l2 + "/changes/" + r, schemaPath: "#/properties/attempts/items/properties/changes/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [f3] : noteFault$evidence_schemas_src_fault_bound(e, f3), t++;
                  }
                }
              } else {
                const h2 = { instancePath: s + "/attempts/" + l2 + "/changes", schemaPath: "#/properties/attempts/items/properties/changes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [h2] : noteFault$evidence_schemas_src_fault_bound(e, h2), t++;
              }
            }
            if (u4.apply_exit_code !== void 0) {
              let m3 = u4.apply_exit_code;
              const h2 = t;
              let r = false, p3 = null;
              const f3 = t;
              if (!(typeof m3 == "number" && !(m3 % 1) && !isNaN(m3) && isFinite(m3))) {
                const n = { instancePath: s + "/attempts/" + l2 + "/apply_exit_code", schemaPath: "#/properties/attempts/items/properties/apply_exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var W = f3 === t;
              W && (r = true, p3 = 0);
              const d4 = t;
              if (m3 !== null) {
                const n = { instancePath: s + "/attempts/" + l2 + "/apply_exit_code", schemaPath: "#/properties/attempts/items/properties/apply_exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var W = d4 === t;
              if (W && r ? (r = false, p3 = [p3, 1]) : W && (r = true, p3 = 1), r)
                t = h2, e !== null && (h2 ? e.length = h2 : e = null);
              else {
                const n = { instancePath: s + "/attempts/" + l2 + "/apply_exit_code", schemaPath: "#/properties/attempts/items/properties/apply_exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
            }
            if (u4.reason !== void 0) {
              let m3 = u4.reason;
              const h2 = t;
              let r = false, p3 = null;
              const f3 = t;
              if (typeof m3 == "string") {
                if (_(m3) > 512) {
                  const n = { instancePath: s + "/attempts/" + l2 + "/reason", schemaPath: "#/properties/attempts/items/properties/reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
                if (_(m3) < 1) {
                  const n = { instancePath: s + "/attempts/" + l2 + "/reason", schemaPath: "#/properties/attempts/items/properties/reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                }
              } else {
                const n = { instancePath: s + "/attempts/" + l2 + "/reason", schemaPath: "#/properties/attempts/items/properties/reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var I2 = f3 === t;
              I2 && (r = true, p3 = 0);
              const d4 = t;
              if (m3 !== null) {
                const n = { instancePath: s + "/attempts/" + l2 + "/reason", schemaPath: "#/properties/attempts/items/properties/reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
              var I2 = d4 === t;
              if (I2 && r ? (r = false, p3 = [p3, 1]) : I2 && (r = true, p3 = 1), r)
                t = h2, e !== null && (h2 ? e.length = h2 : e = null);
              else {
                const n = { instancePath: s + "/attempts/" + l2 + "/reason", schemaPath: "#/properties/attempts/items/properties/reason/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
              }
            }
          } else {
            const m3 = { instancePath: s + "/attempts/" + l2, schemaPath: "#/properties/attempts/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), t++;
          }
        }
      } else {
        const o = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.destroy_outcome !== void 0) {
      let a = y5.destroy_outcome;
      if (!(a === "success" || a === "failed" || a === "refused")) {
        const o = { instancePath: s + "/destroy_outcome", schemaPath: "#/properties/destroy_outcome/enum", keyword: "enum", params: { allowedValues: w.properties.destroy_outcome.enum } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.state_after !== void 0) {
      let a = y5.state_after;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.exit_code === void 0) {
          const o = { instancePath: s + "/state_after", schemaPath: "#/properties/state_after/required", keyword: "required", params: { missingProperty: "exit_code" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (a.resources === void 0) {
          const o = { instancePath: s + "/state_after", schemaPath: "#/properties/state_after/required", keyword: "required", params: { missingProperty: "resources" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        for (const o in a)
          if (!(o === "exit_code" || o === "resources")) {
            const l2 = { instancePath: s + "/state_after", schemaPath: "#/properties/state_after/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
          }
        if (a.exit_code !== void 0) {
          let o = a.exit_code;
          const l2 = t;
          let u4 = false, m3 = null;
          const h2 = t;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const p3 = { instancePath: s + "/state_after/exit_code", schemaPath: "#/properties/state_after/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
          var U = h2 === t;
          U && (u4 = true, m3 = 0);
          const r = t;
          if (o !== null) {
            const p3 = { instancePath: s + "/state_after/exit_code", schemaPath: "#/properties/state_after/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
          var U = r === t;
          if (U && u4 ? (u4 = false, m3 = [m3, 1]) : U && (u4 = true, m3 = 1), u4)
            t = l2, e !== null && (l2 ? e.length = l2 : e = null);
          else {
            const p3 = { instancePath: s + "/state_after/exit_code", schemaPath: "#/properties/state_after/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: m3 } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        }
        if (a.resources !== void 0) {
          let o = a.resources;
          const l2 = t;
          let u4 = false, m3 = null;
          const h2 = t;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const p3 = { instancePath: s + "/state_after/resources", schemaPath: "#/properties/state_after/properties/resources/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
          if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
            const p3 = { instancePath: s + "/state_after/resources", schemaPath: "#/properties/state_after/properties/resources/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
          var V = h2 === t;
          V && (u4 = true, m3 = 0);
          const r = t;
          if (o !== null) {
            const p3 = { instancePath: s + "/state_after/resources", schemaPath: "#/properties/state_after/properties/resources/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
          var V = r === t;
          if (V && u4 ? (u4 = false, m3 = [m3, 1]) : V && (u4 = true, m3 = 1), u4)
            t = l2, e !== null && (l2 ? e.length = l2 : e = null);
          else {
            const p3 = { instancePath: s + "/state_after/resources", schemaPath: "#/properties/state_after/properties/resources/oneOf", keyword: "oneOf", params: { passingSchemas: m3 } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        }
      } else {
        const o = { instancePath: s + "/state_after", schemaPath: "#/properties/state_after/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (y5.blockers !== void 0) {
      let a = y5.blockers;
      if (Array.isArray(a)) {
        const o = a.length;
        for (let l2 = 0; l2 < o; l2++) {
          let u4 = a[l2];
          if (!(u4 === "TEARDOWN_LANE_RUNS" || u4 === "TEARDOWN_OTHER_RUN" || u4 === "TEARDOWN_OUT_OF_SCOPE" || u4 === "TEARDOWN_STOP_FAILED" || u4 === "TEARDOWN_DESTROY_FAILED" || u4 === "TEARDOWN_STATE_UNREADABLE")) {
            const m3 = { instancePath: s + "/blockers/" + l2, schemaPath: "#/properties/blockers/items/enum", keyword: "enum", params: { allowedValues: w.properties.blockers.items.enum } };
            e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), t++;
          }
        }
      } else {
        const o = { instancePath: s + "/blockers", schemaPath: "#/properties/blockers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
  } else {
    const a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
  }
  return x.errors = e, t === 0;
}
x.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stack_teardown_snapshot.v1.ts
var StackTeardownSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stack_teardown_snapshot.v1", re);

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/io/inputs.ts
import { findSecretVariable$actions_lib_io_inputs } from "./lib.mjs";
import { githubAccess$actions_lib_io_inputs } from "./lib.mjs";
import { terraformEnvironment$actions_lib_io_inputs } from "./lib.mjs";
import { terraformPlugins$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/platform/github.ts
import { dispatchWorkflow$actions_lib_platform_github } from "./lib.mjs";
import { listOf$actions_lib_platform_github } from "./lib.mjs";
import { member$actions_lib_platform_github } from "./lib.mjs";
import { numberOf$actions_lib_platform_github } from "./lib.mjs";
import { readGitHub$actions_lib_platform_github } from "./lib.mjs";
import { textOf$actions_lib_platform_github } from "./lib.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// actions/lib/run/guard-evidence.ts
var ATTEMPTS_MAX = 9;
var guardExecution = (guard, nowUtc) => `${guard}_${nowUtc.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
var SOME_MOMENT = "2000-01-01T00:00:00.000000Z";
function guardPrefix(guard, substrate) {
  const place = { family: "infra_guard", env: substrate, execution_id: guardExecution(guard, SOME_MOMENT) };
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key(place);
  return prefix.slice(0, prefix.lastIndexOf("_") + 1);
}
async function writeGuardEvidence({ evidence, substrate }, { execution, name }, { schema, document }) {
  const place = { family: "infra_guard", env: substrate, execution_id: execution };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await createEvidence$runtime_src_evidence_write(evidence, evidenceKey$evidence_schemas_src_evidence_key(place, name, { attempt }), schema, document);
    } catch (error) {
      if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_EVIDENCE_CONFLICT") || attempt === ATTEMPTS_MAX) throw error;
    }
  }
}

// actions/m9-teardown/facts/dispatched-teardown.ts
var WAITS = { listedMsMax: 12e4, endedMsMax: 132e4, pollMs: 1e4 };
var TEARDOWNS_MAX = 50;
async function dispatchTeardown(context, asked, waits = WAITS) {
  const runs = await observe$actions_lib_checks_fact(() => runsOf(context, asked, waits));
  const conclusion = await observeFrom$actions_lib_checks_fact(runs, ([run2]) => waitForEnd(context, run2, waits));
  return { runs, conclusion, teardown: await observeFrom$actions_lib_checks_fact(conclusion, () => findTeardown(context, asked)) };
}
async function runsOf(context, asked, { listedMsMax, pollMs }) {
  const { session, report } = context;
  if (session.config.approvals_url !== "github:")
    throw new PlatformError$evidence_schemas_src_platform_error("E_GITHUB_UNREADABLE", "no repository on GitHub takes this substrate away");
  const known = await listRuns(context, asked);
  if (known.length > 0) return known;
  const correlation = dispatchNameOf(context);
  const repository = `/repos/${session.ci.repository}`;
  const branch = textOf$actions_lib_platform_github(await readGitHub$actions_lib_platform_github(githubAccess$actions_lib_io_inputs(), repository), "default_branch");
  await dispatchWorkflow$actions_lib_platform_github(githubAccess$actions_lib_io_inputs(), `${repository}/actions/workflows/${teardownFile()}`, {
    ref: branch,
    inputs: { ...asked, correlation_id: correlation, confirm: asked.stack_target }
  });
  report(`the teardown of ${asked.stack_target} is dispatched as ${correlation} and waits for its reviewer`);
  const deadline = session.clock.elapsedMs() + listedMsMax;
  for (; ; ) {
    const listed = await listRuns(context, asked);
    if (listed.length > 0) return listed;
    if (session.clock.elapsedMs() > deadline)
      throw new PlatformError$evidence_schemas_src_platform_error(
        "E_GITHUB_UNREADABLE",
        `no run ${runTitleOf(asked.stack_target, correlation)} within ${listedMsMax} ms`
      );
    await sleep(pollMs);
  }
}
async function listRuns(context, { stack_target: stack }) {
  const { repository } = context.session.ci;
  const path = `/repos/${repository}/actions/workflows/${teardownFile()}/runs?event=workflow_dispatch&per_page=100`;
  const title = runTitleOf(stack, dispatchNameOf(context));
  return listOf$actions_lib_platform_github(member$actions_lib_platform_github(await readGitHub$actions_lib_platform_github(githubAccess$actions_lib_io_inputs(), path), "workflow_runs")).filter((run2) => textOf$actions_lib_platform_github(run2, "display_title") === title).map((run2) => ({
    id: String(numberOf$actions_lib_platform_github(run2, "id")),
    url: textOf$actions_lib_platform_github(run2, "html_url"),
    workflow: textOf$actions_lib_platform_github(run2, "path").split("@")[0] ?? "",
    event: textOf$actions_lib_platform_github(run2, "event"),
    title
  }));
}
async function waitForEnd(context, run2, { endedMsMax, pollMs }) {
  if (run2 === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_GITHUB_UNREADABLE", "no run was found");
  const { clock, ci } = context.session;
  const deadline = clock.elapsedMs() + endedMsMax;
  for (; ; ) {
    const answer = await readGitHub$actions_lib_platform_github(githubAccess$actions_lib_io_inputs(), `/repos/${ci.repository}/actions/runs/${run2.id}`);
    const status = textOf$actions_lib_platform_github(answer, "status");
    if (status === "completed") return textOf$actions_lib_platform_github(answer, "conclusion");
    if (clock.elapsedMs() > deadline)
      throw new PlatformError$evidence_schemas_src_platform_error("E_GITHUB_UNREADABLE", `run ${run2.id} is ${status} after ${endedMsMax} ms`);
    await sleep(pollMs);
  }
}
async function findTeardown(context, { stack_target: stack }) {
  const { evidence, store, config } = context.session;
  const prefix = guardPrefix("stack_teardown", config.substrate);
  const keys = [];
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, evidence.bucket, prefix)) keys.push(key);
  for (const key of keys.toSorted().reverse().slice(0, TEARDOWNS_MAX)) {
    const { document, versionId, sha256 } = await readEvidence$runtime_src_evidence_read(evidence, key, StackTeardownSnapshotV1.parse);
    if (document.correlation_id === dispatchNameOf(context) && document.stack_target === stack)
      return { ref: { key, version_id: versionId, sha256 }, snapshot: document };
  }
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `no teardown says that it was ${dispatchNameOf(context)}`);
}

// actions/m9-teardown/facts/c-confluent-destroy.ts
async function gatherBusDestroy(context, waits) {
  const { clock } = context.session;
  const askedAtUtc = nowUtc$runtime_src_kernel_clock(clock);
  const told = await dispatchTeardown(context, { stack_target: BUS_STACK }, waits);
  return { ...told, askedAtUtc, endedAtUtc: nowUtc$runtime_src_kernel_clock(clock) };
}

// actions/m9-teardown/facts/d-destroy.ts
import { existsSync as existsSync2, rmSync as rmSync2 } from "node:fs";
import { setTimeout as sleep3 } from "node:timers/promises";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/platform/substrate-config.ts
import { stackFolderOf$actions_lib_platform_substrate_config } from "./lib.mjs";

// other-part:actions/lib/posture/owner.ts
import { platformOwner$actions_lib_posture_owner } from "./lib.mjs";

// actions/idle-guard/enforce.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// other-part:actions/lib/posture/readings.ts
import { accountAround$actions_lib_posture_readings } from "./lib.mjs";
import { readLogGroups$actions_lib_posture_readings } from "./lib.mjs";
import { readResiduals$actions_lib_posture_readings } from "./lib.mjs";
import { readServices$actions_lib_posture_readings } from "./lib.mjs";
import { readTasks$actions_lib_posture_readings } from "./lib.mjs";

// other-part:actions/lib/rules/closed-network.ts
import { activeServices$actions_lib_rules_closed_network } from "./lib.mjs";

// actions/idle-guard/enforce.ts
var GONE_MS_MAX = 18e4;
var POLL_MS = 1e3;
async function enforce(place, acts, goneMsMax = GONE_MS_MAX) {
  if (acts.length === 0) return { acts: [], remaining: void 0 };
  const done = [];
  for (const act of acts) done.push(await perform(place, act));
  return { acts: done, remaining: await awaitGone(place, acts, performance.now() + goneMsMax) };
}
async function perform({ compute, databases }, act) {
  try {
    if (act.act === "stop_service") await compute.setService(act.target, NO_SPEC, 0);
    else if (act.act === "stop_task") await compute.stopTask(act.target);
    else await databases.stop(act.target);
    return { ...act, outcome: "done", failure: null };
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error)) throw error;
    if (error.code === "E_COMPUTE_TASK_UNKNOWN") return { ...act, outcome: "done", failure: null };
    return { ...act, outcome: "failed", failure: error.message.slice(0, 512) };
  }
}
var NO_SPEC = { family: "none", imageDigest: `sha256:${"0".repeat(64)}`, command: [], environment: {} };
async function awaitGone(place, acts, until) {
  for (; ; ) {
    const left = await findRemaining(place, acts);
    if (left?.length === 0 || performance.now() >= until) return left;
    await sleep2(POLL_MS);
  }
}
async function findRemaining({ compute }, acts) {
  const named = (kind) => new Set(acts.filter(({ act }) => act === kind).map(({ target }) => target));
  const [services, tasks] = [named("stop_service"), named("stop_task")];
  try {
    const scaled = (await readServices$actions_lib_posture_readings(compute)).filter(({ service }) => services.has(service));
    const living = (await readTasks$actions_lib_posture_readings(compute)).filter(
      ({ task, service }) => tasks.has(task) || services.has(service ?? "")
    );
    return [...activeServices$actions_lib_rules_closed_network(scaled), ...living.map(({ task }) => task)];
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error)) throw error;
    return void 0;
  }
}

// other-part:actions/lib/ledger/fold.ts
import { fold$actions_lib_ledger_fold } from "./lib.mjs";

// other-part:actions/lib/ledger/store.ts
import { readLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/terraform/runner.ts
import { openTerraform$actions_lib_terraform_runner } from "./lib.mjs";
import { stackText$actions_lib_terraform_runner } from "./lib.mjs";
import { synthesisedSha256$actions_lib_terraform_runner } from "./lib.mjs";

// actions/stack-change/destroy.ts
import { readFileSync as readFileSync2, rmSync } from "node:fs";
import { join } from "node:path";

// other-part:actions/lib/terraform/destroy-plan.ts
import { declaredAddresses$actions_lib_terraform_destroy_plan } from "./lib.mjs";
import { destroyScope$actions_lib_terraform_destroy_plan } from "./lib.mjs";

// actions/stack-change/destroy.ts
var ATTEMPTS_MAX2 = 3;
var PLAN = "destroy-plan.bin";
async function readStackState(terraform) {
  const { status, text } = await terraform.run(["state", "pull"]);
  return { exitCode: status, resources: status === 0 ? resourcesIn$actions_lib_terraform_state(text) : null };
}
async function destroyStack(terraform, values) {
  const attempts = [];
  const file = join(terraform.folder, PLAN);
  try {
    while (attempts.length < ATTEMPTS_MAX2) {
      const { attempt, outOfScope } = await destroyOnce(terraform, values);
      attempts.push(attempt);
      if (outOfScope.length > 0) return { attempts, outOfScope };
      if (attempt.apply_exit_code === 0 || attempt.plan_exit_code === 0) break;
    }
    return { attempts, outOfScope: [] };
  } finally {
    rmSync(file, { force: true });
  }
}
async function destroyOnce(terraform, values) {
  const planned = await terraform.plan(PLAN, ["-destroy", "-lock-timeout=5m"], values);
  const none = { plan_exit_code: planned.status, plan_sha256: null, changes: [], apply_exit_code: null };
  if (planned.status !== 2)
    return { attempt: { ...none, reason: planned.status === 0 ? null : reasonIn$actions_lib_terraform_answer(planned) }, outOfScope: [] };
  const reviewed = await review(terraform);
  if ("unreadable" in reviewed) return { attempt: { ...none, reason: reviewed.unreadable }, outOfScope: [] };
  const { sha256, changes, outOfScope } = reviewed;
  const seen = { ...none, plan_sha256: sha256, changes: changes.map((one) => ({ ...one, actions: [...one.actions] })) };
  if (outOfScope.length > 0) {
    const reason2 = `it would touch ${outOfScope.join(", ")}`.slice(0, REASON_MAX);
    return { attempt: { ...seen, reason: reason2 }, outOfScope };
  }
  const applied = await terraform.apply(PLAN, values);
  const reason = applied.status === 0 ? null : reasonIn$actions_lib_terraform_answer(applied);
  return { attempt: { ...seen, apply_exit_code: applied.status, reason }, outOfScope: [] };
}
var REASON_MAX = 512;
async function review(terraform) {
  try {
    const sha256 = sha256Hex$evidence_schemas_src_digest(readFileSync2(join(terraform.folder, PLAN)));
    const { resource_changes: all = [] } = await terraform.show(PLAN);
    const changes = all.map(({ address, change }) => ({ address, actions: change.actions })).filter(({ actions }) => !actions.every((one) => one === "no-op" || one === "read"));
    const { out_of_scope, not_deleted } = destroyScope$actions_lib_terraform_destroy_plan({
      declared: declaredAddresses$actions_lib_terraform_destroy_plan(stackText$actions_lib_terraform_runner(terraform.folder)),
      changes
    });
    return { sha256, changes, outOfScope: [.../* @__PURE__ */ new Set([...out_of_scope, ...not_deleted])] };
  } catch (error) {
    if (!(error instanceof PlatformError$evidence_schemas_src_platform_error)) throw error;
    return { unreadable: error.message.slice(0, REASON_MAX) };
  }
}

// actions/lib/terraform/variables.ts
function declaredVariables(text) {
  const { variable = {} } = parseJson$evidence_schemas_src_strict_json(text, "E_TERRAFORM_UNREADABLE", "the stack");
  return Object.entries(variable).map(([name, { ephemeral }]) => ({ name, isEphemeral: ephemeral === true }));
}
function requireNone(missing) {
  if (missing.length > 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_VARIABLE_MISSING", missing.map(({ name }) => `TF_VAR_${name}`).join(", "));
}

// actions/stack-change/variables.ts
var STAND_INS = {
  owner: "teardown",
  expires_at: "2999-12-31",
  alert_email_address: "teardown@example.org",
  github_subject_prefix: "repo:tear/down",
  image_digest: `sha256:${"0".repeat(64)}`,
  platform_run_id: "platform_20000101T000000Z",
  scenario_run_id: "0".repeat(32),
  run_config_digest: "0".repeat(64),
  service_release_id: `git-${"0".repeat(40)}`,
  oracle_seed_bucket: "teardown",
  db_password: "0".repeat(24),
  ig_key_seed: "0".repeat(43)
};
function destroyVariables(text, given) {
  const declared = declaredVariables(text);
  requireNone(declared.filter(({ name }) => STAND_INS[name] === void 0 && given[`TF_VAR_${name}`] === void 0));
  return Object.fromEntries(
    declared.flatMap(({ name }) => {
      const value = STAND_INS[name];
      return value === void 0 ? [] : [[`TF_VAR_${name}`, value]];
    })
  );
}

// actions/stack-change/teardown.ts
async function tearDown(place, asked) {
  const synthesised = synthesisedSha256$actions_lib_terraform_runner(asked.terraform.folder);
  const terraform = openTerraform$actions_lib_terraform_runner(asked.terraform);
  const ledger = await observe$actions_lib_checks_fact(() => readRuns(place));
  const begun = await terraform.init();
  const before = begun.status === 0 ? await readStackState(terraform) : { exitCode: begun.status, resources: null };
  const owner = await readRunOf(terraform, before);
  const refusals = refusalsOf(asked, { ledger, owner });
  const done = refusals.length > 0 ? NOTHING : await stopAndDestroy(place, asked, { terraform, begun, before });
  const after = refusals.length > 0 || begun.status !== 0 ? UNREAD : await readStackState(terraform);
  const outcome = refusals.length > 0 ? "refused" : after.resources === 0 ? "success" : "failed";
  const capturedAt = nowUtc$runtime_src_kernel_clock(place.clock);
  const snapshot = {
    schema: "fp.stack_teardown_snapshot.v1",
    substrate: place.substrate,
    execution_id: guardExecution("stack_teardown", capturedAt),
    captured_at_utc: capturedAt,
    stack_target: asked.target,
    platform_run_id: asked.platformRunId,
    correlation_id: asked.correlationId,
    approval: asked.approval,
    synthesised_sha256: synthesised,
    ledger: valueOr$actions_lib_checks_fact(ledger, null),
    state_before: before.resources,
    stopped: done.stopped,
    attempts: done.attempts,
    destroy_outcome: outcome,
    state_after: { exit_code: after.exitCode, resources: after.resources },
    blockers: [...refusals, ...outcome === "failed" ? failuresOf(done, after) : []]
  };
  const at = { execution: snapshot.execution_id, name: "stack_teardown_snapshot.json" };
  const { key } = await writeGuardEvidence(place, at, { schema: StackTeardownSnapshotV1, document: snapshot });
  return { key, snapshot };
}
var NOTHING = { stopped: null, attempts: [], outOfScope: [] };
var UNREAD = { exitCode: null, resources: null };
async function readRuns({ evidence, substrate }) {
  const state = fold$actions_lib_ledger_fold(await readLedger$actions_lib_ledger_store({ target: evidence, env: substrate }));
  const { M9: _3, ...phases } = state.phases;
  const lanes = Object.values(phases).flatMap((one) => Object.entries(one.lanes));
  return {
    running_lanes: lanes.filter(([, { status }]) => status === "RUNNING").map(([name]) => name),
    budget_stop: state.budgetStop
  };
}
async function readRunOf(terraform, { resources }) {
  if (resources === null || resources === 0) return void 0;
  const read = await observe$actions_lib_checks_fact(async () => outputOf$actions_lib_terraform_state(await terraform.show(), "manifest"));
  const named = isReadable$actions_lib_checks_fact(read) ? Object(read.value).platform_run_id : void 0;
  return typeof named === "string" ? named : void 0;
}
function refusalsOf({ platformRunId }, { ledger, owner }) {
  const runs = isReadable$actions_lib_checks_fact(ledger) && ledger.value.running_lanes.length > 0 && !ledger.value.budget_stop;
  return [
    ...runs ? ["TEARDOWN_LANE_RUNS"] : [],
    ...owner !== void 0 && owner !== platformRunId ? ["TEARDOWN_OTHER_RUN"] : []
  ];
}
async function stopAndDestroy(place, { target, goneMsMax, terraform: { folder, environment } }, { terraform, begun, before }) {
  const runs = target === handle$evidence_schemas_src_handles("TF_STACK_DEMO_DIR") && before.resources !== 0;
  const stopped = runs ? await stopWhatRuns(place, goneMsMax) : null;
  if (begun.status !== 0) return { stopped, attempts: [unplanned(`init: ${reasonIn$actions_lib_terraform_answer(begun)}`)], outOfScope: [] };
  const values = await observe$actions_lib_checks_fact(() => destroyVariables(stackText$actions_lib_terraform_runner(folder), environment));
  if (!isReadable$actions_lib_checks_fact(values)) return { stopped, attempts: [unplanned(values.unreadable)], outOfScope: [] };
  const { attempts, outOfScope } = await destroyStack(terraform, values.value);
  return { stopped, attempts: [...attempts], outOfScope };
}
var unplanned = (reason) => ({
  ...{ plan_exit_code: null, plan_sha256: null, changes: [], apply_exit_code: null, reason }
});
async function stopWhatRuns(place, goneMsMax) {
  const found = await observe$actions_lib_checks_fact(async () => ({
    services: activeServices$actions_lib_rules_closed_network(await readServices$actions_lib_posture_readings(place.compute)),
    tasks: (await readTasks$actions_lib_posture_readings(place.compute)).filter(({ service }) => service === null)
  }));
  if (!isReadable$actions_lib_checks_fact(found)) return { acts: [], remaining: null, failure: found.unreadable };
  const { services, tasks } = found.value;
  const { acts, remaining } = await enforce(
    place,
    [
      ...services.map((target) => ({ act: "stop_service", target })),
      ...tasks.map(({ task }) => ({ act: "stop_task", target: task }))
    ],
    goneMsMax
  );
  const seen = acts.length === 0 ? [] : remaining;
  return { acts: [...acts], remaining: seen === void 0 ? null : [...seen], failure: null };
}
function failuresOf({ stopped, outOfScope }, after) {
  const isStopped = stopped === null || stopped.failure === null && stopped.remaining?.length === 0;
  return [
    ...isStopped ? [] : ["TEARDOWN_STOP_FAILED"],
    outOfScope.length > 0 ? "TEARDOWN_OUT_OF_SCOPE" : "TEARDOWN_DESTROY_FAILED",
    ...after.resources === null ? ["TEARDOWN_STATE_UNREADABLE"] : []
  ];
}

// other-part:runtime/src/substrate/posture/residuals.ts
import { residualsIn$runtime_src_substrate_posture_residuals } from "./substrate.mjs";

// actions/m9-teardown/facts/managed-residue.ts
async function readManagedResidue(session, { stack: { database } }) {
  const [host = "", port = ""] = database.endpoint.split(":");
  const listens = () => isListening(Number(port), host);
  const named = async (kind) => residualNames(await session.posture(), kind);
  return {
    supervisor: await observe$actions_lib_checks_fact(() => readCluster(session)),
    database: await observe$actions_lib_checks_fact(async () => ({
      process: await (await session.posture()).findDatabase(handle$evidence_schemas_src_handles("RDS_INSTANCE_ID")) !== void 0,
      port: await listens(),
      data_folder: (await named("db-snapshot")).length > 0
    })),
    processes: await observe$actions_lib_checks_fact(() => named("ecs-task")),
    ports: await observe$actions_lib_checks_fact(async () => await listens() ? [Number(port)] : []),
    folders: await observe$actions_lib_checks_fact(() => named("volume"))
  };
}
async function readCluster({ compute, posture }) {
  const account = await posture();
  return {
    answers: await answers(compute()),
    services: await residualNames(account, "ecs-service"),
    tasks: await residualNames(account, "ecs-task")
  };
}
async function answers(compute) {
  try {
    await compute.describeServices();
    return true;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_COMPUTE_CLUSTER_UNKNOWN")) return false;
    throw error;
  }
}
var residualNames = async (posture, kind) => residualsIn$runtime_src_substrate_posture_residuals(await posture.list(kind), platformOwner$actions_lib_posture_owner()).map(({ name }) => name);

// actions/m9-teardown/facts/managed-destroy.ts
async function destroyManaged(context, set, waits) {
  const teardown = await takeDown(context, set, waits);
  const ended = mapFact$actions_lib_checks_fact(teardown, ({ snapshot, conclusion }) => conclusion === "success" && isDrained(snapshot));
  return {
    begun: await observeFrom$actions_lib_checks_fact(teardown, ({ snapshot }) => begunOf(snapshot)),
    ended,
    removed: await observe$actions_lib_checks_fact(() => removeParameters(context, set, ended)),
    leftovers: await observeFrom$actions_lib_checks_fact(teardown, ({ snapshot }) => readLeftovers(context, set, snapshot)),
    teardown
  };
}
async function takeDown(context, { stack }, waits) {
  const asked = { stack_target: "demo", platform_run_id: stack.platform_run_id };
  if (context.session.config.approvals_url !== "github:") return observe$actions_lib_checks_fact(() => takeDownHere(context, asked));
  const { conclusion, teardown } = await dispatchTeardown(context, asked, waits);
  return mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ conclusion, teardown }), (read) => ({ ...read.teardown, conclusion: read.conclusion }));
}
async function takeDownHere(context, asked) {
  const { session, report } = context;
  const config = managedConfigOf$actions_lib_terraform_open_stack(session);
  report(`destroying the ${asked.stack_target} stack of ${asked.platform_run_id}`);
  const { key } = await tearDown(await placeOf(session, config), {
    target: asked.stack_target,
    platformRunId: asked.platform_run_id,
    correlationId: dispatchNameOf(context),
    approval: null,
    terraform: {
      folder: stackFolderOf$actions_lib_platform_substrate_config(config, handle$evidence_schemas_src_handles("TF_STACK_DEMO_DIR")),
      environment: terraformEnvironment$actions_lib_io_inputs(),
      plugins: terraformPlugins$actions_lib_io_inputs()
    }
  });
  const { document, versionId, sha256 } = await readEvidence$runtime_src_evidence_read(session.evidence, key, StackTeardownSnapshotV1.parse);
  report(`${asked.stack_target}: ${document.destroy_outcome}`);
  const ref = { key, version_id: versionId, sha256 };
  return { ref, snapshot: document, conclusion: document.destroy_outcome };
}
var placeOf = async (session, { substrate }) => ({
  substrate,
  evidence: session.evidence,
  parameters: session.parameters,
  compute: session.compute(),
  databases: await databaseInstances(),
  posture: await session.posture(),
  owner: platformOwner$actions_lib_posture_owner(),
  clock: session.clock
});
async function databaseInstances() {
  const { rdsInstances } = await import("./posture.mjs");
  return rdsInstances(handle$evidence_schemas_src_handles("AWS_REGION"));
}
function begunOf({
  destroy_outcome: outcome,
  state_before: before,
  blockers
}) {
  if (outcome === "refused") throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_NOT_STOPPED", blockers.join(", "));
  return before === 0 ? "gone_before" : "stopped_now";
}
function isDrained({ destroy_outcome: outcome, stopped, state_after: after }) {
  const isAtRest = stopped === null || stopped.failure === null && stopped.remaining?.length === 0;
  return outcome === "success" && isAtRest && after.exit_code === 0 && after.resources === 0;
}
async function removeParameters({ session: { parameters } }, set, ended) {
  if (!isReadable$actions_lib_checks_fact(ended) || !ended.value) return [];
  const left = await parametersOf(parameters, set);
  for (const path of left) await parameters.delete(path);
  return left.map((path) => `parameter ${path}`);
}
async function parametersOf(parameters, { secrets, heartbeat }) {
  const paths = (await parameters.describe(demoSecretTree())).map(({ path }) => path);
  return paths.filter((path) => path === heartbeat || secrets.includes(path));
}
async function readLeftovers({ session }, set, { state_after: after }) {
  if (after.exit_code !== 0 || after.resources === null)
    throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", "the state after the destroy could not be listed");
  const { services, tasks } = await readCluster(session);
  const database = await (await session.posture()).findDatabase(handle$evidence_schemas_src_handles("RDS_INSTANCE_ID"));
  return {
    tasks: [...services.map((name) => `service ${name}`), ...tasks.map((name) => `task ${name}`)],
    database: database === void 0 ? [] : [`database ${database.resourceId}`],
    secrets: (await parametersOf(session.parameters, set)).map((path) => `parameter ${path}`),
    "terraform state": after.resources === 0 ? [] : [`${after.resources} resources of the state`]
  };
}

// actions/m9-teardown/facts/d-destroy.ts
var DOWN_MS_MAX = 6e4;
var POLL_MS2 = 100;
async function gatherDestroy(context) {
  const { destroy_set: set, preserve_set: before } = await context.handover(inventoryHandover$actions_lib_handovers_m9);
  const askedAtUtc = nowUtc$runtime_src_kernel_clock(context.session.clock);
  const done = isManagedSet$actions_lib_handovers_m9(set) ? await destroyManaged(context, set) : await endEmbedded(context, set);
  return {
    ...done,
    pinnedKinds: await observe$actions_lib_checks_fact(() => pinnedNames(context, "destroy_set")),
    before,
    after: await observe$actions_lib_checks_fact(() => readPreserved(context)),
    askedAtUtc,
    endedAtUtc: nowUtc$runtime_src_kernel_clock(context.session.clock)
  };
}
async function endEmbedded(context, set) {
  const begun = await observe$actions_lib_checks_fact(() => askForEnd(context, set));
  const ended = isReadable$actions_lib_checks_fact(begun) ? await observe$actions_lib_checks_fact(() => waitForEnd2(context, set)) : begun;
  return {
    begun,
    ended,
    removed: await observe$actions_lib_checks_fact(() => removeRemains(context, set, ended)),
    leftovers: await observe$actions_lib_checks_fact(() => readLeftovers2(context, set)),
    teardown: void 0
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
async function waitForEnd2({ session }, set) {
  const deadline = session.clock.elapsedMs() + DOWN_MS_MAX;
  while (processesNaming(processTable(), set.marks).length > 0) {
    if (session.clock.elapsedMs() > deadline) return !isStackThere(set);
    await sleep3(POLL_MS2);
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
    rmSync2(folder, { recursive: true, force: true });
    removed.push(`folder ${folder}`);
  }
  for (const { path } of await parameters.describe("/")) {
    if (!set.secrets.includes(path)) continue;
    await parameters.delete(path);
    removed.push(`parameter ${path}`);
  }
  if ((await findEmbeddedStack$actions_lib_platform_stack(config))?.stack_id === set.stack.stack_id) {
    rmSync2(stackFileOf$actions_lib_platform_stack(config), { force: true });
    removed.push("stack description");
  }
  return removed;
}
async function readLeftovers2({ session }, set) {
  const { config, parameters } = session;
  const secrets = (await parameters.describe("/")).filter(({ path }) => set.secrets.includes(path));
  const { stack } = set;
  const processes = processesNaming(processTable(), set.marks);
  const ofDatabase = processesNaming(processes, [stack.database.data_folder]);
  const lines = (found) => found.map((one) => `process ${lineOf(one)}`);
  return {
    tasks: lines(processes.filter((one) => one.pid !== stack.pid && !ofDatabase.includes(one))),
    database: lines(ofDatabase.filter(({ pid }) => pid !== stack.pid)),
    supervisor: [
      ...lines(processes.filter(({ pid }) => pid === stack.pid)),
      ...await findEmbeddedStack$actions_lib_platform_stack(config) === void 0 ? [] : ["stack description"]
    ],
    secrets: secrets.map(({ path }) => `parameter ${path}`),
    "temporary data": set.data.filter((folder) => existsSync2(folder)).map((folder) => `folder ${folder}`)
  };
}

// actions/m9-teardown/facts/e-residuals.ts
import { existsSync as existsSync3 } from "node:fs";

// runtime/src/substrate/bus-plane/pages.ts
var API = "https://api.confluent.cloud";
var ANSWER_MS_MAX = 3e4;
var ATTEMPTS_MAX3 = 3;
var PAGES_MAX = 100;
async function confluentList({ key, secret, origin = API }, path, unreadable3) {
  const authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
  const rows = [];
  const first = new URL(path, origin);
  let next = first;
  let pages = 0;
  while (next !== void 0) {
    if (pages === PAGES_MAX) throw unreadable3(`more than ${PAGES_MAX} pages`);
    const read = pageOf(await answerOf(next, authorization, unreadable3), unreadable3);
    pages += 1;
    rows.push(...read.rows);
    next = nextOf(read.next, first, unreadable3);
  }
  return { rows, pages };
}
var membersOf = (value) => typeof value === "object" && value !== null ? value : {};
async function answerOf(url, authorization, unreadable3) {
  for (let attempt = 1; ; attempt += 1) {
    const { status, text } = await askOnce(url, authorization, unreadable3);
    if (status === 200) return text;
    if (!(status === 429 || status >= 500) || attempt === ATTEMPTS_MAX3)
      throw unreadable3(`${url.pathname} answers ${status} after ${attempt} attempts`);
  }
}
async function askOnce(url, authorization, unreadable3) {
  try {
    const signal = AbortSignal.timeout(ANSWER_MS_MAX);
    const answer = await fetch(url, { headers: { authorization }, signal, redirect: "error" });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    const cause = error instanceof Error ? error.name : "no answer";
    throw unreadable3(`${url.pathname}: ${cause}`, error);
  }
}
function pageOf(text, unreadable3) {
  const { data, metadata } = membersOf(readJson(text, unreadable3));
  if (!Array.isArray(data)) throw unreadable3("the answer holds no list");
  const { next } = membersOf(metadata);
  return { rows: data, next: typeof next === "string" && next !== "" ? next : void 0 };
}
function readJson(text, unreadable3) {
  try {
    return parseJson$evidence_schemas_src_strict_json(text, "E_SCHEMA_INVALID", "the answer of the control plane");
  } catch (error) {
    throw unreadable3("the answer is no JSON", error);
  }
}
function nextOf(next, first, unreadable3) {
  if (next === void 0) return void 0;
  const url = URL.parse(next, first.href);
  if (url?.origin === first.origin && url.pathname === first.pathname) return url;
  throw unreadable3("the next page lies elsewhere");
}

// runtime/src/substrate/bus-plane/confluent.ts
var PATHS = {
  environment: "/org/v2/environments?page_size=100",
  "service-account": "/iam/v2/service-accounts?page_size=100",
  "api-key": "/iam/v2/api-keys?page_size=100"
};
var confluentBusPlane = (key) => ({
  list: async (kind) => (await confluentList(key, PATHS[kind], unreadable)).rows.map(nameOf)
});
function nameOf(row) {
  const { display_name: name, spec } = membersOf(row);
  const found = name ?? membersOf(spec).display_name;
  if (typeof found === "string") return found;
  throw unreadable("a row has no name");
}
var unreadable = (facts, cause) => new PlatformError$evidence_schemas_src_platform_error("E_BUS_PLANE_UNREADABLE", facts, { cause });

// runtime/src/substrate/bus-plane/port.ts
var BUS_KINDS = ["environment", "service-account", "api-key"];

// actions/stack-change/bus-plane.ts
async function readBusPlane(plane) {
  const found = [];
  for (const kind of BUS_KINDS) {
    const names2 = await observe$actions_lib_checks_fact(() => {
      if (plane === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_BUS_PLANE_UNREADABLE", "nobody gave a key");
      return plane.list(kind);
    });
    found.push([kind, mapFact$actions_lib_checks_fact(names2, (all) => all.filter((name) => isOurs(kind, name)))]);
  }
  return Object.fromEntries(found);
}
var isOurs = (kind, name) => kind === "environment" ? name === handle$evidence_schemas_src_handles("CONFLUENT_ENV_NAME") : name.startsWith(handle$evidence_schemas_src_handles("NAME_PREFIX"));

// other-part:actions/lib/cost/judgements.ts
import { combinedOf$actions_lib_cost_judgements } from "./lib.mjs";
import { costJudgements$actions_lib_cost_judgements } from "./lib.mjs";
import { costPins$actions_lib_cost_judgements } from "./lib.mjs";
import { overCap$actions_lib_cost_judgements } from "./lib.mjs";

// actions/m9-teardown/lanes/e-residuals.ts
var NETWORK_KINDS = [
  ...["nat-gateway", "load-balancer", "classic-load-balancer", "elastic-ip"],
  ...["vpc", "network-interface", "vpc-endpoint"]
];
var DATABASE_KINDS = ["db-instance", "db-snapshot"];
var BUS_PARTS = ["environment", "service-account", "api-key"];
var NO_ACCOUNT = { unreadable: "there is no account around this substrate" };
var residuals = defineLane$actions_lib_run_lane({
  id: "M9.E",
  decide: (facts) => {
    const { supervisor, database, processes, ports, folders, before, after, pinnedScope, account, bus } = facts;
    const scope = isReadable$actions_lib_checks_fact(pinnedScope) ? pinnedScope.value : [];
    const asked = inOrderOf(scope, Object.keys(queriesOf(facts)));
    const refused = refusedAmong({ ...queriesOf(facts), pinned: pinnedScope });
    return {
      "M9.E-C01": {
        expected: { answers: false, services: [], tasks: [] },
        observed: supervisor,
        fails: "M9E-B1"
      },
      "M9.E-C02": {
        expected: noneOf(NETWORK_KINDS),
        observed: account === void 0 ? NO_ACCOUNT : allReadable$actions_lib_checks_check(account.network),
        fails: "M9E-B2"
      },
      "M9.E-C03": {
        expected: { ...noneOf(DATABASE_KINDS), over_cap: [] },
        observed: account === void 0 ? NO_ACCOUNT : paidLeftovers(account),
        fails: "M9E-B3"
      },
      "M9.E-C03a": {
        expected: { process: false, port: false, data_folder: false },
        observed: database,
        fails: "M9E-B3"
      },
      "M9.E-C04": {
        expected: noneOf(BUS_PARTS),
        observed: allReadable$actions_lib_checks_check(bus),
        fails: "M9E-B1"
      },
      "M9.E-C05": {
        expected: { preserved: preservedAs$actions_lib_handovers_m9(before), refused: [], scope },
        observed: mapFact$actions_lib_checks_fact(after, (preserved) => ({
          preserved,
          refused,
          scope: asked
        })),
        fails: isReadable$actions_lib_checks_fact(after) && refused.length === 0 && asked.join() === scope.join() ? "M9E-B5" : "M9E-B6"
      },
      "M9.E-C06": {
        expected: { processes: [], ports: [], folders: [] },
        observed: allReadable$actions_lib_checks_check({ processes, ports, folders }),
        fails: "M9E-B1"
      }
    };
  },
  handover: ({ supervisor, database, after }) => {
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
});
var noneOf = (kinds) => Object.fromEntries(kinds.map((kind) => [kind, []]));
var paidLeftovers = ({ databases, logGroups }) => mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ ...databases, logGroups }), ({ logGroups: groups, ...left }) => ({
  ...left,
  over_cap: overCap$actions_lib_cost_judgements(groups, costPins$actions_lib_cost_judgements())
}));
var queriesOf = ({ supervisor, database, processes, ports, folders, account }) => ({
  "services and tasks": supervisor,
  database,
  processes,
  ports,
  "temporary data": folders,
  ...account === void 0 ? {} : { network: allReadable$actions_lib_checks_check(account.network), "paid leftovers": paidLeftovers(account) }
});
var refusedAmong = (facts) => Object.entries(facts).flatMap(([name, read]) => isReadable$actions_lib_checks_fact(read) ? [] : [`${name}: ${read.unreadable}`]);

// actions/m9-teardown/facts/e-residuals.ts
async function gatherResiduals(context) {
  const { session } = context;
  const { destroy_set: set, preserve_set: before } = await context.handover(inventoryHandover$actions_lib_handovers_m9);
  const managed = isManagedSet$actions_lib_handovers_m9(set);
  return {
    ...managed ? await readManagedResidue(session, set) : await readEmbeddedResidue(session, set),
    account: managed ? await readAccount(session) : void 0,
    bus: await readBusPlane(busPlane()),
    pinnedScope: await observe$actions_lib_checks_fact(() => pinnedNames(context, "residual_scope")),
    before,
    after: await observe$actions_lib_checks_fact(() => readPreserved(context))
  };
}
function busPlane() {
  const [key, secret] = ["CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"].map(findSecretVariable$actions_lib_io_inputs);
  return key === void 0 || secret === void 0 ? void 0 : confluentBusPlane({ key, secret });
}
async function readEmbeddedResidue({ compute }, set) {
  const { database, ig_port, cm_port, ls_port } = set.stack;
  return {
    supervisor: await observe$actions_lib_checks_fact(() => readSupervisor(compute(), set)),
    database: await observe$actions_lib_checks_fact(async () => ({
      process: processesNaming(processTable(), [database.data_folder]).length > 0,
      port: await isListening(database.port),
      data_folder: existsSync3(database.data_folder)
    })),
    processes: await observe$actions_lib_checks_fact(() => processesNaming(processTable(), set.marks).map(lineOf)),
    ports: await observe$actions_lib_checks_fact(() => listening([ig_port, cm_port, ls_port, database.port])),
    folders: await observe$actions_lib_checks_fact(() => set.data.filter((folder) => existsSync3(folder)))
  };
}
async function listening(ports) {
  const found = [];
  for (const port of ports) if (await isListening(port)) found.push(port);
  return found;
}
async function readAccount(session) {
  const account = await accountAround$actions_lib_posture_readings(session);
  return {
    network: await readResiduals$actions_lib_posture_readings(account, NETWORK_KINDS),
    databases: await readResiduals$actions_lib_posture_readings(account, DATABASE_KINDS),
    logGroups: await observeFrom$actions_lib_checks_fact(account, readLogGroups$actions_lib_posture_readings)
  };
}

// actions/m9-teardown/facts/f-secrets.ts
var gatherSecrets = async (context) => ({
  remaining: await observe$actions_lib_checks_fact(
    async () => (await context.session.parameters.describe(demoSecretTree())).map(({ path }) => path)
  ),
  frozen: (await context.handover(inventoryHandover$actions_lib_handovers_m9)).destroy_set.secrets
});

// runtime/src/substrate/billing/confluent.ts
var AMOUNT = /^-?\d{1,15}(?:\.\d{1,18})?(?:[eE][+-]?\d{1,2})?$/;
var confluentBilling = (key) => ({
  bill: async (fromDay, toDay) => {
    const path = `/billing/v1/costs?start_date=${fromDay}&end_date=${toDay}`;
    const { rows, pages } = await confluentList(key, path, unreadable2);
    return { amounts: rows.map(amountOf), pages };
  }
});
function amountOf(item) {
  const { amount } = membersOf(item);
  const text = typeof amount === "number" ? String(amount) : amount;
  if (typeof text === "string" && AMOUNT.test(text)) return text;
  throw unreadable2("a line item holds no amount");
}
var unreadable2 = (facts, cause) => new PlatformError$evidence_schemas_src_platform_error("E_BILLING_UNREADABLE", facts, { cause });

// other-part:actions/lib/cost/facts.ts
import { readCostFacts$actions_lib_cost_facts } from "./lib.mjs";

// actions/m9-teardown/facts/g-cost-guardrail.ts
async function gatherCost({ session }) {
  const { config, evidence, clock } = session;
  if (config.substrate === "embedded") throw new PlatformError$evidence_schemas_src_platform_error("E_POSTURE_UNREADABLE", "nothing here is billed");
  const [key, secret] = ["CONFLUENT_BILLING_KEY", "CONFLUENT_BILLING_SECRET"].map(findSecretVariable$actions_lib_io_inputs);
  return readCostFacts$actions_lib_cost_facts({
    evidence,
    clock,
    substrate: config.substrate,
    account: config.account_id,
    posture: await session.posture(),
    owner: platformOwner$actions_lib_posture_owner(),
    billing: key === void 0 || secret === void 0 ? void 0 : confluentBilling({ key, secret })
  });
}

// evidence-schemas/src/generated/demo_session.v1.validate.js
var N = c;
var y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "demo_session.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "demo_start_utc", "demo_end_utc", "kafka_cluster_id", "db_resource_id", "bucket_map", "expires_at", "written_at_utc"], properties: { schema: { const: "fp.demo_session.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, demo_start_utc: { $ref: "common.v1.schema.json#/$defs/time" }, demo_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time" }, { type: "null" }] }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, bucket_map: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 63 }, propertyNames: { enum: ["archive", "evidence", "oracle", "quarantine"] } }, expires_at: { type: "string", maxLength: 1024, pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" } } };
var w2 = Object.prototype.hasOwnProperty;
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var f = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var b = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function c(n, { instancePath: i2 = "", parentData: v2, parentDataProperty: x3, rootData: $ = n, dynamicAnchors: j = {} } = {}) {
  let e = null, s = 0;
  const l2 = c.evaluated;
  if (l2.dynamicProps && (l2.props = void 0), l2.dynamicItems && (l2.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.demo_start_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_start_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.demo_end_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_end_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.kafka_cluster_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.db_resource_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.bucket_map === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket_map" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.expires_at === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in n)
      if (!w2.call(y.properties, r)) {
        const t = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.demo_session.v1") {
      const r = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.demo_session.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!P.test(r)) {
          const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.demo_start_utc !== void 0) {
      let r = n.demo_start_utc;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const t = { instancePath: i2 + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.demo_end_utc !== void 0) {
      let r = n.demo_end_utc;
      const t = s;
      let p3 = false, o = null;
      const k2 = s;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const m3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), s++;
        }
      } else {
        const m3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), s++;
      }
      var u4 = k2 === s;
      u4 && (p3 = true, o = 0);
      const g2 = s;
      if (r !== null) {
        const m3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), s++;
      }
      var u4 = g2 === s;
      if (u4 && p3 ? (p3 = false, o = [o, 1]) : u4 && (p3 = true, o = 1), p3)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const m3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [m3] : noteFault$evidence_schemas_src_fault_bound(e, m3), s++;
      }
    }
    if (n.kafka_cluster_id !== void 0) {
      let r = n.kafka_cluster_id;
      if (typeof r == "string") {
        if (d(r) > 1024) {
          const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d(r) < 1) {
          const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.db_resource_id !== void 0) {
      let r = n.db_resource_id;
      if (typeof r == "string") {
        if (d(r) > 1024) {
          const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d(r) < 1) {
          const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.bucket_map !== void 0) {
      let r = n.bucket_map;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const p3 = s;
          if (!(t === "archive" || t === "evidence" || t === "oracle" || t === "quarantine")) {
            const o = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames/enum", keyword: "enum", params: { allowedValues: y.properties.bucket_map.propertyNames.enum }, propertyName: t };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          var h2 = p3 === s;
          if (!h2) {
            const o = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const t in r) {
          let p3 = r[t];
          if (typeof p3 == "string") {
            if (d(p3) > 63) {
              const o = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d(p3) < 1) {
              const o = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.expires_at !== void 0) {
      let r = n.expires_at;
      if (typeof r == "string") {
        if (d(r) > 1024) {
          const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!b.test(r)) {
          const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return c.errors = e, s === 0;
}
c.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/demo_session.v1.ts
var DemoSessionV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("demo_session.v1", N);

// evidence-schemas/src/generated/stack_destroy_snapshot.v1.validate.js
var L = p;
var u = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stack_destroy_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "stack_target", "platform_run_id", "correlation_id", "destroy_outcome", "started_at_utc", "completed_at_utc"], properties: { schema: { const: "fp.stack_destroy_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, stack_target: { enum: ["confluent", "demo"] }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, correlation_id: { type: "string", minLength: 1, maxLength: 4096 }, destroy_exit_code: { type: "integer" }, state_list_exit_code: { type: "integer" }, post_destroy_state_resource_count: { type: "integer", minimum: 0 }, destroy_outcome: { enum: ["success", "failure", "ambiguous"] }, leftovers: { type: "array", items: { type: "string", minLength: 1, maxLength: 4096 } }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, begun: { enum: ["stopped_now", "gone_before"] }, removed: { type: "array", items: { type: "string", minLength: 1, maxLength: 4096 } } } };
var y2 = { enum: ["embedded", "emulated", "dev_min"] };
var h = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var g = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var _2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function p(s, { instancePath: i2 = "", parentData: k2, parentDataProperty: w3, rootData: v2 = s, dynamicAnchors: P2 = {} } = {}) {
  let e = null, o = 0;
  const c4 = p.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.substrate === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.stack_target === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack_target" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.platform_run_id === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.correlation_id === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "correlation_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.destroy_outcome === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destroy_outcome" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.started_at_utc === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.completed_at_utc === void 0) {
      const t = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    for (const t in s)
      if (!h.call(u.properties, t)) {
        const r = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.stack_destroy_snapshot.v1") {
      const t = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stack_destroy_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
    }
    if (s.substrate !== void 0) {
      let t = s.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: i2 + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: y2.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.stack_target !== void 0) {
      let t = s.stack_target;
      if (!(t === "confluent" || t === "demo")) {
        const r = { instancePath: i2 + "/stack_target", schemaPath: "#/properties/stack_target/enum", keyword: "enum", params: { allowedValues: u.properties.stack_target.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.platform_run_id !== void 0) {
      let t = s.platform_run_id;
      if (typeof t == "string") {
        if (!g.test(t)) {
          const r = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
        }
      } else {
        const r = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.correlation_id !== void 0) {
      let t = s.correlation_id;
      if (typeof t == "string") {
        if (d2(t) > 4096) {
          const r = { instancePath: i2 + "/correlation_id", schemaPath: "#/properties/correlation_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
        }
        if (d2(t) < 1) {
          const r = { instancePath: i2 + "/correlation_id", schemaPath: "#/properties/correlation_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
        }
      } else {
        const r = { instancePath: i2 + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.destroy_exit_code !== void 0) {
      let t = s.destroy_exit_code;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i2 + "/destroy_exit_code", schemaPath: "#/properties/destroy_exit_code/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.state_list_exit_code !== void 0) {
      let t = s.state_list_exit_code;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i2 + "/state_list_exit_code", schemaPath: "#/properties/state_list_exit_code/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.post_destroy_state_resource_count !== void 0) {
      let t = s.post_destroy_state_resource_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i2 + "/post_destroy_state_resource_count", schemaPath: "#/properties/post_destroy_state_resource_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const r = { instancePath: i2 + "/post_destroy_state_resource_count", schemaPath: "#/properties/post_destroy_state_resource_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.destroy_outcome !== void 0) {
      let t = s.destroy_outcome;
      if (!(t === "success" || t === "failure" || t === "ambiguous")) {
        const r = { instancePath: i2 + "/destroy_outcome", schemaPath: "#/properties/destroy_outcome/enum", keyword: "enum", params: { allowedValues: u.properties.destroy_outcome.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.leftovers !== void 0) {
      let t = s.leftovers;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let m3 = 0; m3 < r; m3++) {
          let l2 = t[m3];
          if (typeof l2 == "string") {
            if (d2(l2) > 4096) {
              const a = { instancePath: i2 + "/leftovers/" + m3, schemaPath: "#/properties/leftovers/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), o++;
            }
            if (d2(l2) < 1) {
              const a = { instancePath: i2 + "/leftovers/" + m3, schemaPath: "#/properties/leftovers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), o++;
            }
          } else {
            const a = { instancePath: i2 + "/leftovers/" + m3, schemaPath: "#/properties/leftovers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), o++;
          }
        }
      } else {
        const r = { instancePath: i2 + "/leftovers", schemaPath: "#/properties/leftovers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.started_at_utc !== void 0) {
      let t = s.started_at_utc;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: i2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
        }
      } else {
        const r = { instancePath: i2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.completed_at_utc !== void 0) {
      let t = s.completed_at_utc;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: i2 + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
        }
      } else {
        const r = { instancePath: i2 + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.begun !== void 0) {
      let t = s.begun;
      if (!(t === "stopped_now" || t === "gone_before")) {
        const r = { instancePath: i2 + "/begun", schemaPath: "#/properties/begun/enum", keyword: "enum", params: { allowedValues: u.properties.begun.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
    if (s.removed !== void 0) {
      let t = s.removed;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let m3 = 0; m3 < r; m3++) {
          let l2 = t[m3];
          if (typeof l2 == "string") {
            if (d2(l2) > 4096) {
              const a = { instancePath: i2 + "/removed/" + m3, schemaPath: "#/properties/removed/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), o++;
            }
            if (d2(l2) < 1) {
              const a = { instancePath: i2 + "/removed/" + m3, schemaPath: "#/properties/removed/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), o++;
            }
          } else {
            const a = { instancePath: i2 + "/removed/" + m3, schemaPath: "#/properties/removed/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), o++;
          }
        }
      } else {
        const r = { instancePath: i2 + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
      }
    }
  } else {
    const t = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
  }
  return p.errors = e, o === 0;
}
p.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stack_destroy_snapshot.v1.ts
var StackDestroySnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stack_destroy_snapshot.v1", L);

// other-part:actions/lib/rules/bus-stack.ts
import { hasNoBusStack$actions_lib_rules_bus_stack } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { afterDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";
import { derivedDocument$actions_lib_run_documents } from "./lib.mjs";
import { localDigest$actions_lib_run_documents } from "./lib.mjs";
import { onceDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m9-teardown/lanes/c-confluent-destroy.ts
var BUS_DESTROY_DOCUMENT = "confluent_destroy_snapshot.json";
var destroyBus = defineLane$actions_lib_run_lane({
  id: "M9.C",
  documents: (facts, context) => ({
    destroy: mapFact$actions_lib_checks_fact(
      runOf(context),
      (run2) => attemptDocument$actions_lib_run_documents(BUS_DESTROY_DOCUMENT, StackDestroySnapshotV1, snapshotOf(facts, run2, context))
    )
  }),
  decide: (facts, _written, context) => ({
    "M9.C-C01": {
      expected: {
        runs: 1,
        workflow: handle$evidence_schemas_src_handles("WF_TEARDOWN"),
        event: "workflow_dispatch",
        title: runTitleOf(BUS_STACK, dispatchNameOf(context))
      },
      observed: mapFact$actions_lib_checks_fact(facts.runs, (runs) => ({
        runs: runs.length,
        workflow: runs[0]?.workflow ?? null,
        event: runs[0]?.event ?? null,
        title: runs[0]?.title ?? null
      })),
      fails: "M9C-B1"
    },
    "M9.C-C02": {
      expected: {
        conclusion: "success",
        stack_target: BUS_STACK,
        correlation_id: dispatchNameOf(context),
        destroy_outcome: "success"
      },
      observed: mapFact$actions_lib_checks_fact(
        allReadable$actions_lib_checks_check({ conclusion: facts.conclusion, teardown: facts.teardown }),
        ({ conclusion, teardown: { snapshot } }) => ({
          conclusion,
          stack_target: snapshot.stack_target,
          correlation_id: snapshot.correlation_id,
          destroy_outcome: snapshot.destroy_outcome
        })
      ),
      fails: "M9C-B2"
    },
    "M9.C-C03": {
      expected: { exit_code: 0, resources: 0 },
      observed: mapFact$actions_lib_checks_fact(facts.teardown, ({ snapshot: { state_after } }) => ({ ...state_after })),
      fails: "M9C-B3"
    }
  }),
  handover: (facts) => {
    const read = allReadable$actions_lib_checks_check({ runs: facts.runs, conclusion: facts.conclusion, teardown: facts.teardown });
    const [run2] = isReadable$actions_lib_checks_fact(read) ? read.value.runs : [];
    if (!isReadable$actions_lib_checks_fact(read) || run2 === void 0) return void 0;
    return {
      destroy_outcome: outcomeOf(facts),
      workflow_name: run2.workflow,
      workflow_run_id: run2.id,
      workflow_run_url: run2.url,
      workflow_conclusion: read.value.conclusion,
      teardown_snapshot: { ...read.value.teardown.ref }
    };
  }
});
function outcomeOf({ teardown }) {
  if (!isReadable$actions_lib_checks_fact(teardown)) return "ambiguous";
  const { destroy_outcome: outcome, state_after: after } = teardown.value.snapshot;
  if (outcome === "success") return after.exit_code === 0 && after.resources === 0 ? "success" : "ambiguous";
  return after.resources === null ? "ambiguous" : "failure";
}
var runOf = ({ platformRunId }) => platformRunId === void 0 ? { unreadable: "no run is pinned" } : { value: platformRunId };
function snapshotOf(facts, run2, context) {
  const { attempts = [], state_after: after } = isReadable$actions_lib_checks_fact(facts.teardown) ? facts.teardown.value.snapshot : {};
  const applied = attempts.at(-1)?.apply_exit_code ?? void 0;
  return {
    schema: "fp.stack_destroy_snapshot.v1",
    substrate: context.substrate,
    stack_target: BUS_STACK,
    platform_run_id: run2,
    correlation_id: dispatchNameOf(context),
    destroy_outcome: outcomeOf(facts),
    ...applied === void 0 ? {} : { destroy_exit_code: applied },
    ...after?.exit_code == null ? {} : { state_list_exit_code: after.exit_code },
    ...after?.resources == null ? {} : { post_destroy_state_resource_count: after.resources },
    started_at_utc: facts.askedAtUtc,
    completed_at_utc: facts.endedAtUtc
  };
}

// actions/m9-teardown/lanes/d-destroy.ts
var DESTROY_DOCUMENT = "demo_destroy_snapshot.json";
var destroyDemo = defineLane$actions_lib_run_lane({
  id: "M9.D",
  documents: (facts, context) => ({
    destroy: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ begun: facts.begun, run: runOf2(context) }),
      (read) => attemptDocument$actions_lib_run_documents(DESTROY_DOCUMENT, StackDestroySnapshotV1, snapshotOf2(facts, read, context))
    )
  }),
  decide: (facts) => ({
    "M9.D-C01": {
      expected: {
        ended: true,
        leftovers: [],
        destroyed: isReadable$actions_lib_checks_fact(facts.pinnedKinds) ? facts.pinnedKinds.value : []
      },
      observed: mapFact$actions_lib_checks_fact(readingOf(facts), ({ ended, leftovers, pinnedKinds }) => ({
        ended,
        leftovers: Object.values(leftovers).flat(),
        destroyed: inOrderOf(pinnedKinds, Object.keys(leftovers))
      })),
      fails: destroyFault(facts)
    },
    "M9.D-C02": { expected: preservedAs$actions_lib_handovers_m9(facts.before), observed: facts.after, fails: "M9D-B6" }
  }),
  handover: (facts) => ({
    destroy_outcome: outcomeOf2(facts),
    teardown_snapshot: findTeardown2(facts)?.ref
  })
});
var findTeardown2 = ({ teardown }) => teardown !== void 0 && isReadable$actions_lib_checks_fact(teardown) ? teardown.value : void 0;
var readingOf = ({ begun, ended, leftovers, pinnedKinds }) => allReadable$actions_lib_checks_check({ begun, ended, leftovers, pinnedKinds });
function destroyFault({ begun, ended, leftovers }) {
  if (!isReadable$actions_lib_checks_fact(begun)) return "M9D-B1";
  return isReadable$actions_lib_checks_fact(ended) && isReadable$actions_lib_checks_fact(leftovers) ? "M9D-B2" : "M9D-B3";
}
function outcomeOf2(facts) {
  const read = readingOf(facts);
  if (!isReadable$actions_lib_checks_fact(read)) return "ambiguous";
  return read.value.ended && Object.values(read.value.leftovers).flat().length === 0 ? "success" : "failure";
}
var runOf2 = ({ platformRunId }) => platformRunId === void 0 ? { unreadable: "no run is pinned" } : { value: platformRunId };
function terraformOf(facts) {
  const { attempts = [], state_after: after } = findTeardown2(facts)?.snapshot ?? {};
  const applied = attempts.at(-1)?.apply_exit_code ?? void 0;
  return {
    ...applied === void 0 ? {} : { destroy_exit_code: applied },
    ...after?.exit_code == null ? {} : { state_list_exit_code: after.exit_code },
    ...after?.resources == null ? {} : { post_destroy_state_resource_count: after.resources }
  };
}
var snapshotOf2 = (facts, { begun, run: run2 }, { substrate, executionId, attempt }) => ({
  schema: "fp.stack_destroy_snapshot.v1",
  substrate,
  stack_target: "demo",
  platform_run_id: run2,
  correlation_id: `${executionId}_${attempt}`,
  begun,
  destroy_outcome: outcomeOf2(facts),
  ...terraformOf(facts),
  ...isReadable$actions_lib_checks_fact(facts.leftovers) ? { leftovers: Object.values(facts.leftovers.value).flat() } : {},
  ...isReadable$actions_lib_checks_fact(facts.removed) ? { removed: [...facts.removed.value] } : {},
  started_at_utc: facts.askedAtUtc,
  completed_at_utc: facts.endedAtUtc
});

// actions/m9-teardown/facts/h-proof.ts
async function gatherProof(context) {
  const { ledger, definition } = context;
  const ref = (lane) => findSnapshotRef$actions_lib_run_sources(ledger, lane);
  const cost = ref("M9.G");
  const sources = definition.lanes.find(({ lane }) => lane === "M9.H")?.source_lanes ?? [];
  return {
    demo: await observe$actions_lib_checks_fact(() => context.document("M9.D", DESTROY_DOCUMENT, StackDestroySnapshotV1)),
    confluent: await observeFrom$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.source("M9.C")),
      ({ checks }) => hasNoBusStack$actions_lib_rules_bus_stack(checks) ? null : context.document("M9.C", BUS_DESTROY_DOCUMENT, StackDestroySnapshotV1)
    ),
    residual: await observe$actions_lib_checks_fact(() => context.handover(residualHandover$actions_lib_handovers_m9)),
    residualChecks: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.source("M9.E")), ({ checks }) => checks),
    keptChecks: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({
        before: await observe$actions_lib_checks_fact(() => context.source("M9.B")),
        after: await observe$actions_lib_checks_fact(() => context.source("M9.G"))
      }),
      ({ before, after }) => [...before.checks, ...after.checks]
    ),
    secrets: await observe$actions_lib_checks_fact(() => context.handover(secretHandover$actions_lib_handovers_m9)),
    cost: cost === void 0 ? null : { ...cost },
    sources: sources.flatMap((lane) => ref(lane) ?? []),
    session: await observe$actions_lib_checks_fact(
      async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "operate/demo_session.json"), DemoSessionV1.parse)).document
    )
  };
}

// other-part:evidence-schemas/src/generated/handoff_pack.v1.ts
import { HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1 } from "./schemas.mjs";

// other-part:actions/lib/rules/handoff-evidence.ts
import { HANDED$actions_lib_rules_handoff_evidence } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { handedPointers$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packName$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { withOwnVerdict$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m9-teardown/facts/i-verdict.ts
var gatherTeardownVerdict = async (context) => ({
  verdict: await gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M9.I"),
  pack: await gatherPack$actions_lib_shared_lanes_gather_pack(context, {
    required: async () => ({
      ...await handedPointers$actions_lib_shared_lanes_gather_pack(context, HANDED$actions_lib_rules_handoff_evidence.M9),
      run_completed: await markerOf(context)
    }),
    scenarioRunId: async () => (await packOf(context)).scenario_run_id
  })
});
var packOf = (context) => context.document("M8.I", packName$actions_lib_shared_lanes_pack("M9"), HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1);
async function markerOf(context) {
  const ref = (await packOf(context)).required_evidence_refs.find(({ name }) => name === "run_completed");
  if (ref === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "the handoff of M8 names no run_completed");
  return ref;
}

// other-part:actions/lib/shared-lanes/closure.ts
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m9-teardown/lanes/a-handle-closure.ts
var CODES = { handoff: "M9A-B1", unresolved: "M9A-B2", placeholder: "M9A-B4" };
var p12HandleClosure = defineLane$actions_lib_run_lane({
  id: "M9.A",
  decide: (facts) => ({ "M9.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M9", codes: CODES }, facts) }),
  handover: closureOutcome$actions_lib_shared_lanes_closure
});

// actions/m9-teardown/lanes/b-inventory.ts
var teardownInventory = defineLane$actions_lib_run_lane({
  id: "M9.B",
  decide: ({ destroy, preserve, pinnedKinds, keptFolders: keptFolders2, persistent, budget }, _written, context) => ({
    "M9.B-C01": {
      expected: { kinds: sortedKinds(pinnedKinds), foreign_secrets: [], foreign_tasks: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ destroy, pinnedKinds }), ({ destroy: set }) => ({
        kinds: kindsOf(set),
        foreign_secrets: set.secrets.filter((path) => !isDemoSecret(path)),
        foreign_tasks: set.tasks.filter((task) => !isPlatformTask(task))
      })),
      fails: "M9B-B1"
    },
    "M9.B-C02": {
      expected: {
        state_bucket: handle$evidence_schemas_src_handles("TF_STATE_BUCKET"),
        lock_table: `${handle$evidence_schemas_src_handles("TF_LOCK_TABLE")} ACTIVE`
      },
      observed: persistent,
      fails: "M9B-B2"
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
    "M9.B-C02b": {
      expected: { budget: handle$evidence_schemas_src_handles("AWS_BUDGET_NAME") },
      observed: mapFact$actions_lib_checks_fact(budget, (name) => ({ budget: name })),
      fails: "M9B-B2"
    },
    "M9.B-C03": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(destroy, (set) => overlapOf(set, keptFolders2)),
      fails: "M9B-B3"
    }
  }),
  handover: ({ destroy, preserve, earlier }) => {
    const read = allReadable$actions_lib_checks_check({ destroy, preserve });
    if (!isReadable$actions_lib_checks_fact(read)) return void 0;
    return earlier ?? { destroy_set: read.value.destroy, preserve_set: read.value.preserve };
  }
});
var sortedKinds = (pinned) => isReadable$actions_lib_checks_fact(pinned) ? pinned.value.toSorted() : [];
var isPlatformTask = (task) => task.startsWith("process ") || task.includes(`task/${handle$evidence_schemas_src_handles("NAME_PREFIX")}-`) || task.includes(`:task/${handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME")}/`);

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
  handover: ({ remaining, frozen }) => ({
    secret_target_matrix: [.../* @__PURE__ */ new Set([...demoSecretTargets(), ...frozen])].map((path) => ({
      parameter_name: path,
      expected_scope: "demo_secret_target",
      exists: isReadable$actions_lib_checks_fact(remaining) ? remaining.value.includes(path) : "unknown"
    }))
  })
});

// evidence-schemas/src/generated/confluent_billing_snapshot.v1.validate.js
var b2 = p2;
var c2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "confluent_billing_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "captured_at_utc", "period", "source", "pages", "line_item_count", "total", "gross", "currency"], properties: { schema: { const: "fp.confluent_billing_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, period: { type: "object", additionalProperties: false, required: ["start_date", "end_date"], properties: { start_date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, end_date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } } }, source: { const: "managed_control_plane_api_snapshot" }, pages: { type: "integer", minimum: 1 }, line_item_count: { type: "integer", minimum: 0 }, total: { $ref: "common.v1.schema.json#/$defs/money" }, gross: { $ref: "common.v1.schema.json#/$defs/money" }, currency: { const: "USD" } } };
var u2 = { enum: ["embedded", "emulated", "dev_min"] };
var f2 = Object.prototype.hasOwnProperty;
var y3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var m = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var l = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
function p2(s, { instancePath: n = "", parentData: h2, parentDataProperty: _3, rootData: g2 = s, dynamicAnchors: P2 = {} } = {}) {
  let e = null, i2 = 0;
  const d4 = p2.evaluated;
  if (d4.dynamicProps && (d4.props = void 0), d4.dynamicItems && (d4.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.substrate === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.captured_at_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.period === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.source === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.pages === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pages" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.line_item_count === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line_item_count" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.total === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.gross === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gross" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.currency === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    for (const r in s)
      if (!f2.call(c2.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.confluent_billing_snapshot.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.confluent_billing_snapshot.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.substrate !== void 0) {
      let r = s.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const t = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: u2.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (s.captured_at_utc !== void 0) {
      let r = s.captured_at_utc;
      if (typeof r == "string") {
        if (!y3.test(r)) {
          const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (s.period !== void 0) {
      let r = s.period;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.start_date === void 0) {
          const t = { instancePath: n + "/period", schemaPath: "#/properties/period/required", keyword: "required", params: { missingProperty: "start_date" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r.end_date === void 0) {
          const t = { instancePath: n + "/period", schemaPath: "#/properties/period/required", keyword: "required", params: { missingProperty: "end_date" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        for (const t in r)
          if (!(t === "start_date" || t === "end_date")) {
            const a = { instancePath: n + "/period", schemaPath: "#/properties/period/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
          }
        if (r.start_date !== void 0) {
          let t = r.start_date;
          if (typeof t == "string") {
            if (!m.test(t)) {
              const a = { instancePath: n + "/period/start_date", schemaPath: "#/properties/period/properties/start_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
            }
          } else {
            const a = { instancePath: n + "/period/start_date", schemaPath: "#/properties/period/properties/start_date/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
          }
        }
        if (r.end_date !== void 0) {
          let t = r.end_date;
          if (typeof t == "string") {
            if (!m.test(t)) {
              const a = { instancePath: n + "/period/end_date", schemaPath: "#/properties/period/properties/end_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
            }
          } else {
            const a = { instancePath: n + "/period/end_date", schemaPath: "#/properties/period/properties/end_date/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
          }
        }
      } else {
        const t = { instancePath: n + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (s.source !== void 0 && s.source !== "managed_control_plane_api_snapshot") {
      const r = { instancePath: n + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "managed_control_plane_api_snapshot" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (s.pages !== void 0) {
      let r = s.pages;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        const t = { instancePath: n + "/pages", schemaPath: "#/properties/pages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (s.line_item_count !== void 0) {
      let r = s.line_item_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/line_item_count", schemaPath: "#/properties/line_item_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: n + "/line_item_count", schemaPath: "#/properties/line_item_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (s.total !== void 0) {
      let r = s.total;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const t = { instancePath: n + "/total", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: n + "/total", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (s.gross !== void 0) {
      let r = s.gross;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const t = { instancePath: n + "/gross", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: n + "/gross", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (s.currency !== void 0 && s.currency !== "USD") {
      const r = { instancePath: n + "/currency", schemaPath: "#/properties/currency/const", keyword: "const", params: { allowedValue: "USD" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
  }
  return p2.errors = e, i2 === 0;
}
p2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/confluent_billing_snapshot.v1.ts
var ConfluentBillingSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("confluent_billing_snapshot.v1", b2);

// evidence-schemas/src/generated/cost_snapshot.v1.validate.js
var v = c3;
var u3 = { enum: ["embedded", "emulated", "dev_min"] };
var d3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var i = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
function c3(s, { instancePath: o = "", parentData: f3, parentDataProperty: l2, rootData: p3 = s, dynamicAnchors: _3 = {} } = {}) {
  let e = null, n = 0;
  const m3 = c3.evaluated;
  if (m3.dynamicProps && (m3.props = void 0), m3.dynamicItems && (m3.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.substrate === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.captured_at_utc === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.data_as_of_utc === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data_as_of_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.currency === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.combined_month_to_date === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "combined_month_to_date" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.alert_3 === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alert_3" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    for (const t in s)
      if (!(t === "schema" || t === "substrate" || t === "captured_at_utc" || t === "data_as_of_utc" || t === "currency" || t === "combined_month_to_date" || t === "alert_3")) {
        const r = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.cost_snapshot.v1") {
      const t = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.cost_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.substrate !== void 0) {
      let t = s.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: o + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: u3.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.captured_at_utc !== void 0) {
      let t = s.captured_at_utc;
      if (typeof t == "string") {
        if (!d3.test(t)) {
          const r = { instancePath: o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.data_as_of_utc !== void 0) {
      let t = s.data_as_of_utc;
      if (typeof t == "string") {
        if (!d3.test(t)) {
          const r = { instancePath: o + "/data_as_of_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/data_as_of_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.currency !== void 0 && s.currency !== "USD") {
      const t = { instancePath: o + "/currency", schemaPath: "#/properties/currency/const", keyword: "const", params: { allowedValue: "USD" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.combined_month_to_date !== void 0) {
      let t = s.combined_month_to_date;
      if (typeof t == "string") {
        if (!i.test(t)) {
          const r = { instancePath: o + "/combined_month_to_date", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/combined_month_to_date", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.alert_3 !== void 0) {
      let t = s.alert_3;
      if (typeof t == "string") {
        if (!i.test(t)) {
          const r = { instancePath: o + "/alert_3", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/alert_3", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
  } else {
    const t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
  }
  return c3.errors = e, n === 0;
}
c3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/cost_snapshot.v1.ts
var CostSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("cost_snapshot.v1", v);

// actions/lib/cost/bill.ts
var billDocument = ({ start_date, end_date, ...told }, { substrate, capturedAt }) => ({
  schema: "fp.confluent_billing_snapshot.v1",
  source: "managed_control_plane_api_snapshot",
  currency: "USD",
  substrate,
  captured_at_utc: capturedAt,
  period: { start_date, end_date },
  ...told
});

// other-part:actions/lib/ledger/money.ts
import { percentOf$actions_lib_ledger_money } from "./lib.mjs";

// actions/m9-teardown/lanes/g-cost-guardrail.ts
var costGuardrail = defineLane$actions_lib_run_lane({
  id: "M9.G",
  documents: (facts, { substrate, gatheredAtUtc }) => ({
    bill: mapFact$actions_lib_checks_fact(
      facts.confluent,
      (bill) => attemptDocument$actions_lib_run_documents(
        "confluent_billing_snapshot.json",
        ConfluentBillingSnapshotV1,
        billDocument(bill, { substrate, capturedAt: gatheredAtUtc })
      )
    ),
    cost: mapFact$actions_lib_checks_fact(
      combinedOf$actions_lib_cost_judgements(facts),
      (amount) => attemptDocument$actions_lib_run_documents("cost_snapshot.json", CostSnapshotV1, {
        schema: "fp.cost_snapshot.v1",
        substrate,
        captured_at_utc: gatheredAtUtc,
        // Neither provider says how far it has come: this is the most that it can be.
        data_as_of_utc: gatheredAtUtc,
        currency: "USD",
        combined_month_to_date: amount,
        alert_3: costPins$actions_lib_cost_judgements().alerts[2]
      })
    )
  }),
  decide: (facts, written) => {
    const judged = costJudgements$actions_lib_cost_judgements(facts, costPins$actions_lib_cost_judgements());
    const { expected, observed, fails } = judged["M9.G-C06"];
    return {
      ...judged,
      "M9.G-C06": {
        expected: { ...expected, snapshot: { $non_empty: true } },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ observed, bill: written.bill }), (read) => ({
          ...read.observed,
          snapshot: read.bill.key
        })),
        fails
      }
    };
  },
  handover: (facts) => {
    const amount = combinedOf$actions_lib_cost_judgements(facts);
    const { limit, alerts } = costPins$actions_lib_cost_judgements();
    return {
      combined_mtd_cost_posture: isReadable$actions_lib_checks_fact(amount) ? {
        scope: handle$evidence_schemas_src_handles("COST_CAPTURE_SCOPE"),
        combined_mtd_cost_amount: amount.value,
        limit,
        critical_threshold: alerts[2],
        utilization_pct: percentOf$actions_lib_ledger_money(amount.value, limit)
      } : null
    };
  }
});

// evidence-schemas/src/generated/teardown_proof.v1.validate.js
var z2 = k;
var q = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "teardown_proof.v1.schema.json", type: "object", unevaluatedProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "teardown_completed_at_utc", "terraform_destroy_status", "preserved", "cost_ref", "source_snapshots"], properties: { schema: { const: "fp.teardown_proof.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, teardown_completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, terraform_destroy_status: { type: "object", additionalProperties: false, required: ["demo", "overall"], properties: { confluent: { const: "success" }, demo: { enum: ["success", "not_applicable"] }, overall: { enum: ["success", "not_applicable"] } } }, preserved: { type: "object", additionalProperties: false, required: ["buckets"], properties: { buckets: { type: "array", items: { type: "string", minLength: 1, maxLength: 63 }, minItems: 1 }, state: { type: "boolean" }, budget: { type: "boolean" } } }, cost_ref: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/evidence_ref" }, { type: "null" }] }, source_snapshots: { type: "array", items: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, minItems: 1 } }, oneOf: [{ type: "object", required: ["substrate", "confirmed_absent"], properties: { substrate: { const: "dev_min" }, confirmed_absent: { type: "object", additionalProperties: false, required: ["ecs_services", "ecs_tasks", "db", "nat_gateway", "load_balancer", "confluent_cluster", "demo_secrets"], properties: { ecs_services: { const: true }, ecs_tasks: { const: true }, db: { const: true }, nat_gateway: { const: true }, load_balancer: { const: true }, confluent_cluster: { const: true }, demo_secrets: { const: true } } }, cost_ref: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, terraform_destroy_status: { type: "object", required: ["confluent", "demo", "overall"], properties: { confluent: { const: "success" }, demo: { const: "success" }, overall: { const: "success" } }, additionalProperties: false }, preserved: { type: "object", required: ["buckets", "state", "budget"], additionalProperties: false, properties: { buckets: { type: "array" }, state: { const: true }, budget: { const: true } } } } }, { type: "object", required: ["substrate", "confirmed_absent", "cannot_exist"], properties: { substrate: { enum: ["embedded", "emulated"] }, confirmed_absent: { type: "object", additionalProperties: false, required: ["ecs_services", "ecs_tasks", "db", "demo_secrets"], properties: { ecs_services: { const: true }, ecs_tasks: { const: true }, db: { const: true }, confluent_cluster: { const: true }, demo_secrets: { const: true }, nat_gateway: { const: true }, load_balancer: { const: true } } }, cannot_exist: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "reason"], properties: { name: { enum: ["nat_gateway", "load_balancer", "confluent_cluster"] }, reason: { type: "string", minLength: 1, maxLength: 1024 } } } } } }] };
var y4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var I = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var Z = new RegExp("^[0-9a-f]{64}$", "u");
function m2(a, { instancePath: o = "", parentData: $, parentDataProperty: A, rootData: w3 = a, dynamicAnchors: P2 = {} } = {}) {
  let e = null, t = 0;
  const _3 = m2.evaluated;
  if (_3.dynamicProps && (_3.props = void 0), _3.dynamicItems && (_3.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.key === void 0) {
      const c4 = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
    }
    if (a.version_id === void 0) {
      const c4 = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
    }
    if (a.sha256 === void 0) {
      const c4 = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
    }
    for (const c4 in a)
      if (!(c4 === "key" || c4 === "version_id" || c4 === "sha256")) {
        const d4 = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c4 } };
        e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
      }
    if (a.key !== void 0) {
      let c4 = a.key;
      if (typeof c4 == "string") {
        if (y4(c4) > 1024) {
          const d4 = { instancePath: o + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
        }
        if (y4(c4) < 1) {
          const d4 = { instancePath: o + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
        }
        if (!I.test(c4)) {
          const d4 = { instancePath: o + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
        }
      } else {
        const d4 = { instancePath: o + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
      }
    }
    if (a.version_id !== void 0) {
      let c4 = a.version_id;
      if (typeof c4 == "string") {
        if (y4(c4) > 1024) {
          const d4 = { instancePath: o + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
        }
        if (y4(c4) < 1) {
          const d4 = { instancePath: o + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
        }
      } else {
        const d4 = { instancePath: o + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
      }
    }
    if (a.sha256 !== void 0) {
      let c4 = a.sha256;
      if (typeof c4 == "string") {
        if (!Z.test(c4)) {
          const d4 = { instancePath: o + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
        }
      } else {
        const d4 = { instancePath: o + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d4] : noteFault$evidence_schemas_src_fault_bound(e, d4), t++;
      }
    }
  } else {
    const c4 = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [c4] : noteFault$evidence_schemas_src_fault_bound(e, c4), t++;
  }
  return m2.errors = e, t === 0;
}
m2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var D = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var x2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function k(a, { instancePath: o = "", parentData: $, parentDataProperty: A, rootData: w3 = a, dynamicAnchors: P2 = {} } = {}) {
  let e = null, t = 0;
  const _3 = k.evaluated;
  _3.dynamicProps && (_3.props = void 0), _3.dynamicItems && (_3.items = void 0);
  const c4 = t;
  let d4 = false, h2 = null;
  const V = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (a.substrate === void 0) {
      const s = { instancePath: o, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.confirmed_absent === void 0) {
      const s = { instancePath: o, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "confirmed_absent" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.substrate !== void 0 && a.substrate !== "dev_min") {
      const s = { instancePath: o + "/substrate", schemaPath: "#/oneOf/0/properties/substrate/const", keyword: "const", params: { allowedValue: "dev_min" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.confirmed_absent !== void 0) {
      let s = a.confirmed_absent;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.ecs_services === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_services" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.ecs_tasks === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.db === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "db" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.nat_gateway === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "nat_gateway" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.load_balancer === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "load_balancer" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.confluent_cluster === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "confluent_cluster" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.demo_secrets === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "demo_secrets" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in s)
          if (!(r === "ecs_services" || r === "ecs_tasks" || r === "db" || r === "nat_gateway" || r === "load_balancer" || r === "confluent_cluster" || r === "demo_secrets")) {
            const i2 = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        if (s.ecs_services !== void 0 && s.ecs_services !== true) {
          const r = { instancePath: o + "/confirmed_absent/ecs_services", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/ecs_services/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.ecs_tasks !== void 0 && s.ecs_tasks !== true) {
          const r = { instancePath: o + "/confirmed_absent/ecs_tasks", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/ecs_tasks/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.db !== void 0 && s.db !== true) {
          const r = { instancePath: o + "/confirmed_absent/db", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/db/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.nat_gateway !== void 0 && s.nat_gateway !== true) {
          const r = { instancePath: o + "/confirmed_absent/nat_gateway", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/nat_gateway/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.load_balancer !== void 0 && s.load_balancer !== true) {
          const r = { instancePath: o + "/confirmed_absent/load_balancer", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/load_balancer/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.confluent_cluster !== void 0 && s.confluent_cluster !== true) {
          const r = { instancePath: o + "/confirmed_absent/confluent_cluster", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/confluent_cluster/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.demo_secrets !== void 0 && s.demo_secrets !== true) {
          const r = { instancePath: o + "/confirmed_absent/demo_secrets", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/demo_secrets/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.cost_ref !== void 0 && (m2(a.cost_ref, { instancePath: o + "/cost_ref", parentData: a, parentDataProperty: "cost_ref", rootData: w3, dynamicAnchors: P2 }) || (e = e === null ? m2.errors : joinFaults$evidence_schemas_src_fault_bound(e, m2.errors), t = e.length)), a.terraform_destroy_status !== void 0) {
      let s = a.terraform_destroy_status;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.confluent === void 0) {
          const r = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "confluent" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.demo === void 0) {
          const r = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "demo" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.overall === void 0) {
          const r = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "overall" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in s)
          if (!(r === "confluent" || r === "demo" || r === "overall")) {
            const i2 = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        if (s.confluent !== void 0 && s.confluent !== "success") {
          const r = { instancePath: o + "/terraform_destroy_status/confluent", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/confluent/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.demo !== void 0 && s.demo !== "success") {
          const r = { instancePath: o + "/terraform_destroy_status/demo", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/demo/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.overall !== void 0 && s.overall !== "success") {
          const r = { instancePath: o + "/terraform_destroy_status/overall", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/overall/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.preserved !== void 0) {
      let s = a.preserved;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.buckets === void 0) {
          const r = { instancePath: o + "/preserved", schemaPath: "#/oneOf/0/properties/preserved/required", keyword: "required", params: { missingProperty: "buckets" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.state === void 0) {
          const r = { instancePath: o + "/preserved", schemaPath: "#/oneOf/0/properties/preserved/required", keyword: "required", params: { missingProperty: "state" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.budget === void 0) {
          const r = { instancePath: o + "/preserved", schemaPath: "#/oneOf/0/properties/preserved/required", keyword: "required", params: { missingProperty: "budget" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in s)
          if (!(r === "buckets" || r === "state" || r === "budget")) {
            const i2 = { instancePath: o + "/preserved", schemaPath: "#/oneOf/0/properties/preserved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        if (s.buckets !== void 0 && !Array.isArray(s.buckets)) {
          const r = { instancePath: o + "/preserved/buckets", schemaPath: "#/oneOf/0/properties/preserved/properties/buckets/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.state !== void 0 && s.state !== true) {
          const r = { instancePath: o + "/preserved/state", schemaPath: "#/oneOf/0/properties/preserved/properties/state/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.budget !== void 0 && s.budget !== true) {
          const r = { instancePath: o + "/preserved/budget", schemaPath: "#/oneOf/0/properties/preserved/properties/budget/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/preserved", schemaPath: "#/oneOf/0/properties/preserved/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
  } else {
    const s = { instancePath: o, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
  }
  var v2 = V === t;
  if (v2) {
    d4 = true, h2 = 0;
    var p3 = {};
    p3.substrate = true, p3.confirmed_absent = true, p3.cost_ref = true, p3.terraform_destroy_status = true, p3.preserved = true;
  }
  const L2 = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (a.substrate === void 0) {
      const s = { instancePath: o, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.confirmed_absent === void 0) {
      const s = { instancePath: o, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "confirmed_absent" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.cannot_exist === void 0) {
      const s = { instancePath: o, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "cannot_exist" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.substrate !== void 0) {
      let s = a.substrate;
      if (!(s === "embedded" || s === "emulated")) {
        const r = { instancePath: o + "/substrate", schemaPath: "#/oneOf/1/properties/substrate/enum", keyword: "enum", params: { allowedValues: q.oneOf[1].properties.substrate.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.confirmed_absent !== void 0) {
      let s = a.confirmed_absent;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.ecs_services === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_services" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.ecs_tasks === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.db === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "db" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.demo_secrets === void 0) {
          const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "demo_secrets" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in s)
          if (!(r === "ecs_services" || r === "ecs_tasks" || r === "db" || r === "confluent_cluster" || r === "demo_secrets" || r === "nat_gateway" || r === "load_balancer")) {
            const i2 = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        if (s.ecs_services !== void 0 && s.ecs_services !== true) {
          const r = { instancePath: o + "/confirmed_absent/ecs_services", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/ecs_services/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.ecs_tasks !== void 0 && s.ecs_tasks !== true) {
          const r = { instancePath: o + "/confirmed_absent/ecs_tasks", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/ecs_tasks/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.db !== void 0 && s.db !== true) {
          const r = { instancePath: o + "/confirmed_absent/db", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/db/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.confluent_cluster !== void 0 && s.confluent_cluster !== true) {
          const r = { instancePath: o + "/confirmed_absent/confluent_cluster", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/confluent_cluster/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.demo_secrets !== void 0 && s.demo_secrets !== true) {
          const r = { instancePath: o + "/confirmed_absent/demo_secrets", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/demo_secrets/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.nat_gateway !== void 0 && s.nat_gateway !== true) {
          const r = { instancePath: o + "/confirmed_absent/nat_gateway", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/nat_gateway/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.load_balancer !== void 0 && s.load_balancer !== true) {
          const r = { instancePath: o + "/confirmed_absent/load_balancer", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/load_balancer/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.cannot_exist !== void 0) {
      let s = a.cannot_exist;
      if (Array.isArray(s)) {
        const r = s.length;
        for (let i2 = 0; i2 < r; i2++) {
          let l2 = s[i2];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.name === void 0) {
              const f3 = { instancePath: o + "/cannot_exist/" + i2, schemaPath: "#/oneOf/1/properties/cannot_exist/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [f3] : noteFault$evidence_schemas_src_fault_bound(e, f3), t++;
            }
            if (l2.reason === void 0) {
              const f3 = { instancePath: o + "/cannot_exist/" + i2, schemaPath: "#/oneOf/1/properties/cannot_exist/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [f3] : noteFault$evidence_schemas_src_fault_bound(e, f3), t++;
            }
            for (const f3 in l2)
              if (!(f3 === "name" || f3 === "reason")) {
                const u4 = { instancePath: o + "/cannot_exist/" + i2, schemaPath: "#/oneOf/1/properties/cannot_exist/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f3 } };
                e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
              }
            if (l2.name !== void 0) {
              let f3 = l2.name;
              if (!(f3 === "nat_gateway" || f3 === "load_balancer" || f3 === "confluent_cluster")) {
                const u4 = { instancePath: o + "/cannot_exist/" + i2 + "/name", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/name/enum", keyword: "enum", params: { allowedValues: q.oneOf[1].properties.cannot_exist.items.properties.name.enum } };
                e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
              }
            }
            if (l2.reason !== void 0) {
              let f3 = l2.reason;
              if (typeof f3 == "string") {
                if (y4(f3) > 1024) {
                  const u4 = { instancePath: o + "/cannot_exist/" + i2 + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
                }
                if (y4(f3) < 1) {
                  const u4 = { instancePath: o + "/cannot_exist/" + i2 + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
                }
              } else {
                const u4 = { instancePath: o + "/cannot_exist/" + i2 + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
              }
            }
          } else {
            const f3 = { instancePath: o + "/cannot_exist/" + i2, schemaPath: "#/oneOf/1/properties/cannot_exist/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f3] : noteFault$evidence_schemas_src_fault_bound(e, f3), t++;
          }
        }
      } else {
        const r = { instancePath: o + "/cannot_exist", schemaPath: "#/oneOf/1/properties/cannot_exist/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
  } else {
    const s = { instancePath: o, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
  }
  var v2 = L2 === t;
  if (v2 && d4 ? (d4 = false, h2 = [h2, 1]) : v2 && (d4 = true, h2 = 1, p3 !== true && (p3 = p3 || {}, p3.substrate = true, p3.confirmed_absent = true, p3.cannot_exist = true)), d4)
    t = c4, e !== null && (c4 ? e.length = c4 : e = null);
  else {
    const s = { instancePath: o, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: h2 } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
  }
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.platform_run_id === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.written_at_utc === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.teardown_completed_at_utc === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teardown_completed_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.terraform_destroy_status === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terraform_destroy_status" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.preserved === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preserved" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.cost_ref === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost_ref" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.source_snapshots === void 0) {
      const s = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_snapshots" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (p3 !== true && (p3 = p3 || {}, p3.schema = true, p3.platform_run_id = true, p3.written_at_utc = true, p3.teardown_completed_at_utc = true, p3.terraform_destroy_status = true, p3.preserved = true, p3.cost_ref = true, p3.source_snapshots = true), a.schema !== void 0 && a.schema !== "fp.teardown_proof.v1") {
      const s = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.teardown_proof.v1" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.platform_run_id !== void 0) {
      let s = a.platform_run_id;
      if (typeof s == "string") {
        if (!D.test(s)) {
          const r = { instancePath: o + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let s = a.written_at_utc;
      if (typeof s == "string") {
        if (!x2.test(s)) {
          const r = { instancePath: o + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.teardown_completed_at_utc !== void 0) {
      let s = a.teardown_completed_at_utc;
      if (typeof s == "string") {
        if (!x2.test(s)) {
          const r = { instancePath: o + "/teardown_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/teardown_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.terraform_destroy_status !== void 0) {
      let s = a.terraform_destroy_status;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.demo === void 0) {
          const r = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "demo" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.overall === void 0) {
          const r = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "overall" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in s)
          if (!(r === "confluent" || r === "demo" || r === "overall")) {
            const i2 = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        if (s.confluent !== void 0 && s.confluent !== "success") {
          const r = { instancePath: o + "/terraform_destroy_status/confluent", schemaPath: "#/properties/terraform_destroy_status/properties/confluent/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.demo !== void 0) {
          let r = s.demo;
          if (!(r === "success" || r === "not_applicable")) {
            const i2 = { instancePath: o + "/terraform_destroy_status/demo", schemaPath: "#/properties/terraform_destroy_status/properties/demo/enum", keyword: "enum", params: { allowedValues: q.properties.terraform_destroy_status.properties.demo.enum } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        }
        if (s.overall !== void 0) {
          let r = s.overall;
          if (!(r === "success" || r === "not_applicable")) {
            const i2 = { instancePath: o + "/terraform_destroy_status/overall", schemaPath: "#/properties/terraform_destroy_status/properties/overall/enum", keyword: "enum", params: { allowedValues: q.properties.terraform_destroy_status.properties.overall.enum } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        }
      } else {
        const r = { instancePath: o + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.preserved !== void 0) {
      let s = a.preserved;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.buckets === void 0) {
          const r = { instancePath: o + "/preserved", schemaPath: "#/properties/preserved/required", keyword: "required", params: { missingProperty: "buckets" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in s)
          if (!(r === "buckets" || r === "state" || r === "budget")) {
            const i2 = { instancePath: o + "/preserved", schemaPath: "#/properties/preserved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        if (s.buckets !== void 0) {
          let r = s.buckets;
          if (Array.isArray(r)) {
            if (r.length < 1) {
              const l2 = { instancePath: o + "/preserved/buckets", schemaPath: "#/properties/preserved/properties/buckets/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
            }
            const i2 = r.length;
            for (let l2 = 0; l2 < i2; l2++) {
              let f3 = r[l2];
              if (typeof f3 == "string") {
                if (y4(f3) > 63) {
                  const u4 = { instancePath: o + "/preserved/buckets/" + l2, schemaPath: "#/properties/preserved/properties/buckets/items/maxLength", keyword: "maxLength", params: { limit: 63 } };
                  e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
                }
                if (y4(f3) < 1) {
                  const u4 = { instancePath: o + "/preserved/buckets/" + l2, schemaPath: "#/properties/preserved/properties/buckets/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
                }
              } else {
                const u4 = { instancePath: o + "/preserved/buckets/" + l2, schemaPath: "#/properties/preserved/properties/buckets/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u4] : noteFault$evidence_schemas_src_fault_bound(e, u4), t++;
              }
            }
          } else {
            const i2 = { instancePath: o + "/preserved/buckets", schemaPath: "#/properties/preserved/properties/buckets/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
          }
        }
        if (s.state !== void 0 && typeof s.state != "boolean") {
          const r = { instancePath: o + "/preserved/state", schemaPath: "#/properties/preserved/properties/state/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.budget !== void 0 && typeof s.budget != "boolean") {
          const r = { instancePath: o + "/preserved/budget", schemaPath: "#/properties/preserved/properties/budget/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: o + "/preserved", schemaPath: "#/properties/preserved/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.cost_ref !== void 0) {
      let s = a.cost_ref;
      const r = t;
      let i2 = false, l2 = null;
      const f3 = t;
      m2(s, { instancePath: o + "/cost_ref", parentData: a, parentDataProperty: "cost_ref", rootData: w3, dynamicAnchors: P2 }) || (e = e === null ? m2.errors : joinFaults$evidence_schemas_src_fault_bound(e, m2.errors), t = e.length);
      var g2 = f3 === t;
      g2 && (i2 = true, l2 = 0);
      const u4 = t;
      if (s !== null) {
        const b3 = { instancePath: o + "/cost_ref", schemaPath: "#/properties/cost_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [b3] : noteFault$evidence_schemas_src_fault_bound(e, b3), t++;
      }
      var g2 = u4 === t;
      if (g2 && i2 ? (i2 = false, l2 = [l2, 1]) : g2 && (i2 = true, l2 = 1), i2)
        t = r, e !== null && (r ? e.length = r : e = null);
      else {
        const b3 = { instancePath: o + "/cost_ref", schemaPath: "#/properties/cost_ref/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [b3] : noteFault$evidence_schemas_src_fault_bound(e, b3), t++;
      }
    }
    if (a.source_snapshots !== void 0) {
      let s = a.source_snapshots;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          const i2 = { instancePath: o + "/source_snapshots", schemaPath: "#/properties/source_snapshots/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), t++;
        }
        const r = s.length;
        for (let i2 = 0; i2 < r; i2++)
          m2(s[i2], { instancePath: o + "/source_snapshots/" + i2, parentData: s, parentDataProperty: i2, rootData: w3, dynamicAnchors: P2 }) || (e = e === null ? m2.errors : joinFaults$evidence_schemas_src_fault_bound(e, m2.errors), t = e.length);
      } else {
        const r = { instancePath: o + "/source_snapshots", schemaPath: "#/properties/source_snapshots/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (p3 !== true) {
      for (const s in a)
        if (!p3 || !p3[s]) {
          const r = { instancePath: o, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
    }
  } else {
    const s = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
  }
  return k.errors = e, t === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/teardown_proof.v1.ts
var TeardownProofV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("teardown_proof.v1", z2);

// other-part:actions/lib/rules/destroy-status.ts
import { destroyStatus$actions_lib_rules_destroy_status } from "./lib.mjs";

// other-part:actions/lib/rules/kept-things.ts
import { keptIn$actions_lib_rules_kept_things } from "./lib.mjs";

// actions/m9-teardown/lanes/h-proof.ts
var PROOF = "teardown/teardown_proof.json";
var SESSION = "operate/demo_session.json";
var teardownProof = defineLane$actions_lib_run_lane({
  id: "M9.H",
  documents: (facts, context) => ({
    proof: proofOf(facts, context),
    session: endedSession(facts, context)
  }),
  decide: (facts, written, context) => ({
    "M9.H-C01": {
      expected: {
        unproven: [],
        proof: { $non_empty: true },
        demo_session: valueOr$actions_lib_checks_fact(localDigest$actions_lib_run_documents(endedSession(facts, context)), null)
      },
      observed: fact$actions_lib_checks_fact({
        unproven: unprovenIn(facts),
        proof: isReadable$actions_lib_checks_fact(written.proof) ? written.proof.value.key : "",
        demo_session: isReadable$actions_lib_checks_fact(written.session) ? written.session.value.sha256 : "not written"
      }),
      fails: "M9H-B1"
    }
  }),
  handover: (_facts, written) => isReadable$actions_lib_checks_fact(written.proof) ? { teardown_proof: written.proof.value.key } : void 0
});
var endedSession = ({ session, demo }, { gatheredAtUtc }) => mapFact$actions_lib_checks_fact(
  allReadable$actions_lib_checks_check({ session, demo }),
  (read) => afterDocument$actions_lib_run_documents(
    "proof",
    derivedDocument$actions_lib_run_documents(SESSION, DemoSessionV1, {
      ...read.session,
      demo_end_utc: read.demo.completed_at_utc,
      written_at_utc: gatheredAtUtc
    })
  )
);
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
var keptThings = ({ keptChecks }) => isReadable$actions_lib_checks_fact(keptChecks) ? Object.fromEntries(Object.entries(keptIn$actions_lib_rules_kept_things(keptChecks.value)).map(([name, holds]) => [name, fact$actions_lib_checks_fact(holds)])) : { "state and budget": keptChecks };
var holding = (read) => Object.fromEntries(Object.entries(read).flatMap(([name, one]) => valueOr$actions_lib_checks_fact(one, false) ? [[name, true]] : []));
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
    ...Object.fromEntries(Object.entries(keptThings(facts)).map(([name, read]) => [`preserved ${name}`, read])),
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
  if (!isReadable$actions_lib_checks_fact(read)) return read;
  const document = documentOf(facts, read.value, context);
  return TeardownProofV1.is(document) ? fact$actions_lib_checks_fact(onceDocument$actions_lib_run_documents(PROOF, { schema: TeardownProofV1, document, identity })) : { unreadable: "not written: what was read makes no proof" };
}
var documentOf = (facts, { demo, confluent, residual }, { substrate, platformRunId, gatheredAtUtc }) => ({
  schema: "fp.teardown_proof.v1",
  substrate,
  platform_run_id: platformRunId,
  written_at_utc: gatheredAtUtc,
  teardown_completed_at_utc: demo.completed_at_utc,
  terraform_destroy_status: destroyStatus$actions_lib_rules_destroy_status(demo, confluent),
  confirmed_absent: holding(absences(facts)),
  // On dev_min everything can exist, so there the member cannot.
  ...substrate === "dev_min" ? {} : { cannot_exist: impossible(facts) },
  preserved: { buckets: residual.preserved_buckets, ...holding(keptThings(facts)) },
  cost_ref: facts.cost,
  source_snapshots: facts.sources
});
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

// other-part:actions/lib/checks/handed-over.ts
import { verdictOf$actions_lib_checks_handed_over } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m9-teardown/lanes/i-verdict.ts
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
  handover: ({ verdict }, _written, { substrate, passes }) => ({
    m9_verdict: verdictOf$actions_lib_checks_handed_over("M9", passes),
    m9_overall_pass: passes,
    phase_pass_matrix: laneOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, substrate),
    predicates: predicateOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, substrate)
  })
});
var advances = (verdict, substrate) => Object.values(verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, verdict, substrate)).every(holds$actions_lib_checks_check);

// actions/m9-teardown/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M9"),
    lanes: [
      built$actions_lib_run_lane(p12HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M9.A", { handoffFrom: "M8" })),
      built$actions_lib_run_lane(teardownInventory, gatherInventory),
      built$actions_lib_run_lane(destroyBus, gatherBusDestroy),
      built$actions_lib_run_lane(destroyDemo, gatherDestroy),
      built$actions_lib_run_lane(residuals, gatherResiduals),
      built$actions_lib_run_lane(secretCleanup, gatherSecrets),
      built$actions_lib_run_lane(costGuardrail, gatherCost),
      built$actions_lib_run_lane(teardownProof, gatherProof),
      built$actions_lib_run_lane(teardownVerdict, gatherTeardownVerdict)
    ]
  },
  io
);
export {
  run
};
