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

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { absentFromClosureSet$evidence_schemas_src_handles } from "./schemas.mjs";
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// actions/m2-substrate/facts/a-handle-closure.ts
var gatherP0Closure = async ({ substrate, handleInputs }) => ({
  rows: resolveHandles$evidence_schemas_src_handles(requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.A"), substrate), handleInputs),
  absent: absentFromClosureSet$evidence_schemas_src_handles("M2.A", substrate)
});

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/terraform/open-stack.ts
import { managedConfigOf$actions_lib_terraform_open_stack } from "./lib.mjs";
import { openStack$actions_lib_terraform_open_stack } from "./lib.mjs";
import { terraformOf$actions_lib_terraform_open_stack } from "./lib.mjs";

// actions/m2-substrate/facts/backend.ts
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

// other-part:actions/lib/platform/substrate-config.ts
import { stackFolderOf$actions_lib_platform_substrate_config } from "./lib.mjs";

// actions/lib/terraform/backend.ts
function backendOf(files) {
  const declared = files.flatMap(({ name, text: text2 }) => backendsIn(name, text2));
  const [only, ...more] = declared;
  if (only === void 0 || more.length > 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `${declared.length} backends, wanted one`);
  const { kind, members } = only;
  if (kind !== "s3") throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `the backend is ${kind}`);
  const text = (name) => {
    const value = members[name] ?? "";
    if (typeof value === "string") return value;
    throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `${name} of the backend is no text`);
  };
  return {
    bucket: text("bucket"),
    key: text("key"),
    region: text("region"),
    lock_table: text("dynamodb_table"),
    encrypted: members.encrypt === true
  };
}
function backendsIn(name, text) {
  const read = parseJson$evidence_schemas_src_strict_json(text, "E_TERRAFORM_UNREADABLE", name);
  return Object.entries(read.terraform?.backend ?? {}).map(([kind, members]) => ({ kind, members }));
}

// actions/m2-substrate/facts/backend.ts
function readBackend(config, stack) {
  const folder = stackFolderOf$actions_lib_platform_substrate_config(config, stack);
  const names = globSync("*.tf*", { cwd: folder }).filter((name) => /\.tf(\.json)?$/.test(name));
  const foreign = names.filter((name) => name.endsWith(".tf"));
  if (foreign.length > 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `${foreign.join(", ")} beside the synthesised ${stack}`);
  return backendOf(names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })));
}

// actions/m2-substrate/facts/lock-proof.ts
import { rmSync } from "node:fs";
import { join as join2 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// other-part:actions/lib/terraform/answer.ts
import { reasonIn$actions_lib_terraform_answer } from "./lib.mjs";
import { requireAnswer$actions_lib_terraform_answer } from "./lib.mjs";

// actions/lib/terraform/lock.ts
function lockOutcome(answer) {
  if (answer.status === 0 || answer.status === 2) return "acquired";
  if (/Error acquiring the state lock/.test(answer.complaint)) return "refused";
  throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `plan ended with ${answer.status}: ${reasonIn$actions_lib_terraform_answer(answer)}`);
}

// actions/m2-substrate/facts/lock-proof.ts
var FIRST = "lock-first.bin";
var SECOND = "lock-second.bin";
var AT_ONCE = ["-lock-timeout=0s"];
var LOOK_MS = 100;
var TRIES_MAX = 3;
async function proveLock(terraform, isLocked) {
  try {
    for (let tries = 0; tries < TRIES_MAX; tries += 1) {
      const { first, second, overlapped } = await twoPlans(terraform, isLocked);
      const ended = [lockOutcome(first), ...second === void 0 ? [] : [lockOutcome(second)]];
      if (overlapped || ended.includes("refused")) return ended;
    }
  } finally {
    for (const file of [FIRST, SECOND]) rmSync(join2(terraform.folder, file), { force: true });
  }
  throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `no two of ${TRIES_MAX} pairs of plans overlapped`);
}
async function twoPlans(terraform, isLocked) {
  let running = true;
  const planned = terraform.plan(FIRST, AT_ONCE).finally(() => {
    running = false;
  });
  while (running && !await isLocked()) await sleep(LOOK_MS);
  if (!running) return { first: await planned, second: void 0, overlapped: false };
  const second = await terraform.plan(SECOND, AT_ONCE);
  const overlapped = running;
  return { first: await planned, second, overlapped };
}

// actions/m2-substrate/facts/b-backend-state.ts
var FOLDERS = {
  core: handle$evidence_schemas_src_handles("TF_STACK_CORE_DIR"),
  confluent: handle$evidence_schemas_src_handles("TF_STACK_CONFLUENT_DIR"),
  demo: handle$evidence_schemas_src_handles("TF_STACK_DEMO_DIR")
};
async function gatherBackendState({ session }) {
  const config = managedConfigOf$actions_lib_terraform_open_stack(session);
  const { awsStateStore } = await import("./state-store.mjs");
  const store = awsStateStore(handle$evidence_schemas_src_handles("TF_STATE_BUCKET_REGION"));
  return {
    bucket: await observe$actions_lib_checks_fact(async () => await store.findBucket(handle$evidence_schemas_src_handles("TF_STATE_BUCKET")) ?? null),
    table: await observe$actions_lib_checks_fact(async () => await store.findTable(handle$evidence_schemas_src_handles("TF_LOCK_TABLE")) ?? null),
    backends: await observe$actions_lib_checks_fact(() => ({
      core: readBackend(config, FOLDERS.core),
      confluent: readBackend(config, FOLDERS.confluent),
      demo: readBackend(config, FOLDERS.demo)
    })),
    plans: await observe$actions_lib_checks_fact(() => proveCoreLock(store, config))
  };
}
async function proveCoreLock(store, config) {
  const { bucket, key, lock_table: table } = readBackend(config, FOLDERS.core);
  return proveLock(await openStack$actions_lib_terraform_open_stack(config, FOLDERS.core), () => store.isLocked(table, `${bucket}/${key}`));
}

// actions/lib/terraform/saved-plan.ts
import { readFileSync as readFileSync2, rmSync as rmSync2 } from "node:fs";
import { join as join3 } from "node:path";

// actions/lib/terraform/plan.ts
var NAMED_BY = {
  aws_s3_bucket: "bucket",
  aws_dynamodb_table: "name",
  aws_ecr_repository: "name",
  aws_iam_role: "name",
  aws_ssm_parameter: "name",
  aws_cloudwatch_log_group: "name",
  aws_db_instance: "identifier"
};
var collisionsWith = (plan, present) => creationsIn(plan).filter(({ type, name }) => present.some((one) => one.type === type && one.name === name));
var lossesIn = ({ resource_changes = [] }) => resource_changes.filter(({ change }) => change.actions.includes("delete")).map(({ address }) => address);
var creationsIn = ({ resource_changes = [] }) => resource_changes.flatMap(({ address, type, change }) => {
  const name = change.after?.[NAMED_BY[type] ?? ""];
  return change.actions.includes("create") && typeof name === "string" ? [{ address, type, name }] : [];
});

// actions/lib/terraform/planned-values.ts
function valuesDigest({ resource_changes: changes = [], variables = {}, configuration }) {
  const declared = configuration?.root_module?.variables ?? {};
  const isOpen = (name) => declared[name]?.sensitive !== true && declared[name]?.ephemeral !== true;
  const given = Object.entries(variables).filter(([name]) => isOpen(name));
  const written = changes.filter(({ change }) => !change.actions.every((one) => one === "no-op" || one === "read")).map(({ address, change }) => [address, openOf(change.after, change.after_sensitive)]);
  return digestOf$evidence_schemas_src_digest({ given: Object.fromEntries(given), written: Object.fromEntries(written) });
}
function openOf(value, secret) {
  if (secret === true) return null;
  if (Array.isArray(value))
    return value.map((one, index) => openOf(one, Array.isArray(secret) ? secret[index] : false));
  if (typeof value !== "object" || value === null) return value ?? null;
  const marks = Object(secret);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, openOf(one, marks[name])]));
}

// actions/lib/terraform/review.ts
var IDLE = ["no-op", "read"];
function reviewed({ exitCode, sha256, plan, present }) {
  const changes = plan.resource_changes ?? [];
  return {
    exit_code: exitCode,
    plan_sha256: sha256,
    changes: changes.filter(({ change }) => !change.actions.every((one) => IDLE.includes(one))).map(({ address, change }) => ({ address, actions: change.actions })),
    values_sha256: valuesDigest(plan),
    destroyed: lossesIn(plan),
    collisions: collisionsWith(plan, present),
    imported: changes.filter(({ change }) => change.importing !== void 0).map(({ address }) => address)
  };
}
var objectionsTo = ({ destroyed, collisions }) => [
  ...destroyed.map((address) => `it would destroy ${address}`),
  ...collisions.map(({ address, name }) => `${address} would be made a second time, ${name} exists`)
];
var countsOf = ({ changes }) => {
  const count = (action) => changes.filter(({ actions }) => actions.includes(action)).length;
  return { create: count("create"), update: count("update"), delete: count("delete") };
};

// actions/lib/terraform/saved-plan.ts
function savedPlan(terraform, file) {
  const [path, next] = [join3(terraform.folder, file), `again-${file}`];
  const digest = () => sha256Hex$evidence_schemas_src_digest(readFileSync2(path));
  return {
    review: async (names) => {
      const { status, complaint } = await terraform.plan(file);
      if (status !== 0 && status !== 2)
        throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `plan ended with ${status}: ${reasonIn$actions_lib_terraform_answer({ complaint })}`);
      const sha256 = digest();
      const plan = await terraform.show(file);
      return reviewed({ exitCode: status, sha256, plan, present: await names(plan) });
    },
    apply: async () => {
      const { status } = await terraform.apply(file);
      return { plan_sha256: digest(), exit_code: status };
    },
    again: () => terraform.plan(next),
    forget: () => {
      for (const one of [path, join3(terraform.folder, next)]) rmSync2(one, { force: true });
    }
  };
}
async function readStackOutputs(terraform) {
  const answer = requireAnswer$actions_lib_terraform_answer("output", await terraform.run(["output", "-json", "-no-color"]));
  const outputs = parseJson$evidence_schemas_src_strict_json(answer.text, "E_TERRAFORM_UNREADABLE", "the outputs");
  return Object.fromEntries(
    Object.entries(outputs).flatMap(
      ([name, { sensitive, value }]) => typeof value === "string" && !sensitive ? [[name, value]] : []
    )
  );
}

// other-part:actions/lib/platform/checkout-files.ts
import { readCheckoutJson$actions_lib_platform_checkout_files } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/lib/terraform/present.ts
var LISTED = {
  aws_s3_bucket: "bucket",
  aws_iam_role: "role",
  aws_ssm_parameter: "parameter",
  aws_cloudwatch_log_group: "log-group",
  aws_db_instance: "db-instance"
};
var ASKED = { aws_dynamodb_table: "table", aws_ecr_repository: "repository" };
async function openAccountNames(openPosture) {
  const posture = await openPosture();
  const { awsNamedResources } = await import("./named-resources.mjs");
  const named = awsNamedResources(handle$evidence_schemas_src_handles("AWS_REGION"));
  return async (plan) => {
    const wanted = creationsIn(plan);
    const present = [];
    for (const [type, kind] of Object.entries(LISTED)) {
      if (!wanted.some((one) => one.type === type)) continue;
      present.push(...(await posture.list(kind)).map(({ name }) => ({ type, name })));
    }
    for (const { type, name } of wanted) {
      const kind = Object.entries(ASKED).find(([of]) => of === type)?.[1];
      if (kind !== void 0 && await named.exists(kind, name)) present.push({ type, name });
    }
    return present;
  };
}

// other-part:actions/lib/terraform/runner.ts
import { stackText$actions_lib_terraform_runner } from "./lib.mjs";
import { synthesisedSha256$actions_lib_terraform_runner } from "./lib.mjs";

// actions/m2-substrate/facts/stack-apply.ts
async function applyStack({
  config,
  stack,
  terraform,
  posture,
  readReviewed
}) {
  const commands = await observe$actions_lib_checks_fact(() => begin(terraform));
  const reviewedText = await observe$actions_lib_checks_fact(readReviewed);
  const text = await observe$actions_lib_checks_fact(() => synthesisedSha256$actions_lib_terraform_runner(terraform.folder));
  const begun = isReadable$actions_lib_checks_fact(commands) && commands.value.init === 0 && commands.value.validate === 0;
  const before = { commands, reviewedText, text, backend: await observe$actions_lib_checks_fact(() => readBackend(config, stack)) };
  if (!begun) return { ...before, ...notReached("init or validate failed") };
  const names = await openAccountNames(posture);
  return { ...before, ...await planAndApply(terraform, names, { reviewedText, text }) };
}
var observeApplied = ({ applied }, read) => observeFrom$actions_lib_checks_fact(applied, ({ exit_code: exitCode }) => {
  if (exitCode !== 0) throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", NOT_APPLIED);
  return read();
});
var NOT_APPLIED = "not reached: nothing was applied";
async function begin(terraform) {
  const { status: init } = await terraform.init();
  if (init !== 0) return { init, validate: null };
  return { init, validate: (await terraform.run(["validate", "-no-color"])).status };
}
function notReached(why) {
  const reason = { unreadable: `not reached: ${why}` };
  return { plan: reason, applied: reason, secondPlan: reason };
}
async function planAndApply(terraform, names, { reviewedText, text }) {
  const saved = savedPlan(terraform, `${PLAN}.bin`);
  try {
    const plan = await observe$actions_lib_checks_fact(() => saved.review(names));
    const permitted = await observeFrom$actions_lib_checks_fact(plan, (reviewed2) => requirePermitted(reviewed2, { reviewedText, text }));
    const applied = await observeFrom$actions_lib_checks_fact(permitted, () => saved.apply());
    if (!isReadable$actions_lib_checks_fact(applied) || applied.value.exit_code !== 0)
      return { plan, applied, secondPlan: { unreadable: NOT_APPLIED } };
    return { plan, applied, secondPlan: fact$actions_lib_checks_fact((await saved.again()).status) };
  } finally {
    saved.forget();
  }
}
var PLAN = "lane-plan";
function requirePermitted(plan, { reviewedText, text }) {
  const same = isReadable$actions_lib_checks_fact(reviewedText) && isReadable$actions_lib_checks_fact(text) && reviewedText.value === text.value;
  const objections = [...same ? [] : ["the stack is not the one that was reviewed"], ...objectionsTo(plan)];
  if (objections.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_PLAN_REFUSED", objections.slice(0, 5).join("; "));
}
var REVIEWED = record$actions_lib_run_handover({ synthesised_sha256: text$actions_lib_run_handover });
async function readReviewedSha256(stack) {
  const path = `cdktf/plans/${handle$evidence_schemas_src_handles("ENV_NAME")}/${stack}.json`;
  const read = REVIEWED(await readCheckoutJson$actions_lib_platform_checkout_files(path));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${path} names no digest`);
  return read.value.synthesised_sha256;
}

// actions/m2-substrate/facts/c-core-apply.ts
var STACK = handle$evidence_schemas_src_handles("TF_STACK_CORE_DIR");
async function gatherCoreApply({ session }, readReviewed = () => readReviewedSha256(STACK)) {
  const config = managedConfigOf$actions_lib_terraform_open_stack(session);
  const terraform = terraformOf$actions_lib_terraform_open_stack(config, STACK);
  const apply = await applyStack({ config, stack: STACK, terraform, posture: session.posture, readReviewed });
  return { ...apply, outputs: await observeApplied(apply, () => readStackOutputs(terraform)) };
}

// other-part:actions/lib/platform/demo-manifest.ts
import { publishDemoManifest$actions_lib_platform_demo_manifest } from "./lib.mjs";

// other-part:actions/lib/posture/readings.ts
import { FOOTGUNS$actions_lib_posture_readings } from "./lib.mjs";
import { readLogGroups$actions_lib_posture_readings } from "./lib.mjs";
import { readResiduals$actions_lib_posture_readings } from "./lib.mjs";
import { readServices$actions_lib_posture_readings } from "./lib.mjs";
import { readTasks$actions_lib_posture_readings } from "./lib.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// other-part:actions/lib/terraform/state.ts
import { resourcesOf$actions_lib_terraform_state } from "./lib.mjs";

// actions/m2-substrate/facts/d-demo-apply.ts
var STACK2 = handle$evidence_schemas_src_handles("TF_STACK_DEMO_DIR");
async function gatherDemoApply(context, readReviewed = () => readReviewedSha256(STACK2)) {
  const { session } = context;
  const config = managedConfigOf$actions_lib_terraform_open_stack(session);
  const terraform = terraformOf$actions_lib_terraform_open_stack(config, STACK2, await imageVariable(context));
  const apply = await applyStack({ config, stack: STACK2, terraform, posture: session.posture, readReviewed });
  const state = await observeApplied(apply, async () => await terraform.show());
  const namesOf2 = (kind) => observeApplied(apply, async () => (await (await session.posture()).list(kind)).map(({ name }) => name));
  return {
    ...apply,
    manifest: await observeApplied(apply, async () => {
      const { key, manifest } = await publishDemoManifest$actions_lib_platform_demo_manifest(session, config, terraform);
      const { cluster, network } = manifest;
      return { key, cluster: cluster.name, database_group: network.security_group_id_db };
    }),
    services: await observeApplied(apply, () => readServices$actions_lib_posture_readings(session.compute())),
    tasks: await observeFrom$actions_lib_checks_fact(state, tasksIn),
    logGroups: await namesOf2("log-group"),
    roles: await namesOf2("role"),
    database: await observeFrom$actions_lib_checks_fact(state, async (read) => ({
      ...instanceIn(read),
      ...await exposureOf(session)
    })),
    created: await observeFrom$actions_lib_checks_fact(state, (read) => namesIn(read, "aws_ssm_parameter")),
    declared: await observeApplied(apply, () => ownersOf(config)),
    imageDefault: await observeApplied(apply, () => "default" in variableOf(stackText$actions_lib_terraform_runner(terraform.folder)))
  };
}
async function imageVariable(context) {
  const { image_digest: digest } = await readEpoch$actions_lib_run_epoch(context);
  if (digest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "M1.C has proved no image digest");
  return { TF_VAR_image_digest: digest };
}
var namesIn = (state, type) => resourcesOf$actions_lib_terraform_state(state, type).map(({ values }) => String(values.name));
var tasksIn = (state) => resourcesOf$actions_lib_terraform_state(state, "aws_ecs_task_definition").flatMap(({ values }) => {
  const text = String(values.container_definitions);
  const containers = parseJson$evidence_schemas_src_strict_json(text, "E_TERRAFORM_UNREADABLE", "the containers of a task");
  return containers.map(({ image = "", command = [], entryPoint = [] }) => ({
    family: String(values.family),
    image_digest: /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? null,
    // What the image would not start by itself stands before what it is told.
    command: [...entryPoint, ...command]
  }));
});
function instanceIn(state) {
  const [found] = resourcesOf$actions_lib_terraform_state(state, "aws_db_instance");
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", "the state holds no database");
  const { identifier, engine, engine_version, db_subnet_group_name: subnets } = found.values;
  return {
    instance: String(identifier),
    engine: String(engine),
    engine_version: String(engine_version),
    subnet_group: typeof subnets === "string" ? subnets : ""
  };
}
async function exposureOf({ posture }) {
  const found = await (await posture()).findDatabase(handle$evidence_schemas_src_handles("RDS_INSTANCE_ID"));
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_POSTURE_UNREADABLE", "the region tells of no such database");
  return { is_public: found.isPublic, groups: found.groups };
}
var documentOf = (text) => parseJson$evidence_schemas_src_strict_json(text, "E_TERRAFORM_UNREADABLE", "the stack");
function ownersOf(config) {
  const stacks = [handle$evidence_schemas_src_handles("TF_STACK_CORE_DIR"), handle$evidence_schemas_src_handles("TF_STACK_CONFLUENT_DIR"), STACK2];
  return Object.fromEntries(
    stacks.map((stack) => {
      const { resource } = documentOf(stackText$actions_lib_terraform_runner(stackFolderOf$actions_lib_platform_substrate_config(config, stack)));
      return [stack, Object.values(resource?.aws_ssm_parameter ?? {}).map(({ name }) => String(name))];
    })
  );
}
function variableOf(text) {
  const declared = documentOf(text).variable?.image_digest;
  if (declared === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", "the stack asks for no image");
  return declared;
}

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";

// actions/m2-substrate/facts/e-secret-surface.ts
var gatherSecretSurface = async ({ session }) => ({
  parameters: await observe$actions_lib_checks_fact(() => Promise.all(mandatoryPaths().map((path) => readParameter(session.parameters, path)))),
  current: await observe$actions_lib_checks_fact(
    async () => Object.fromEntries((await session.parameters.describe("/")).map(({ path, version }) => [path, version]))
  ),
  running: await observe$actions_lib_checks_fact(() => readLoaded(session.compute(), session.database))
});
var mandatoryPaths = () => [
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_USER_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_PASSWORD_PATH"),
  handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")
];
async function readParameter(parameters, path) {
  try {
    const { version, lastModifiedUtc, value } = await parameters.get(path);
    return { path, state: stateOf(value.reveal()), version, last_modified_utc: lastModifiedUtc };
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_PARAMETER_ABSENT")) throw error;
    return { path, state: "absent", version: null, last_modified_utc: null };
  }
}
function stateOf(value) {
  if (value.trim() === "") return "empty";
  return findPlaceholder$evidence_schemas_src_placeholder(value, { secret: true }) === void 0 ? "usable" : "placeholder";
}
async function readLoaded(compute, database) {
  const tasks = await compute.describeTasks();
  if (tasks.length === 0) return [];
  const declared = await readHeartbeats$actions_lib_platform_service_state(
    await database(),
    tasks.map(({ taskArn }) => taskArn)
  );
  return declaredBy(tasks, declared);
}
var declaredBy = (tasks, declared) => tasks.map(({ taskArn, family }) => {
  const found = declared.find(({ instanceId }) => instanceId === taskArn);
  return { component: found?.component ?? family, versions: found?.loadedVersions ?? {} };
});

// other-part:runtime/src/substrate/stack/pins.ts
import { TOPICS$runtime_src_substrate_stack_pins } from "./substrate.mjs";

// other-part:actions/lib/platform/stack.ts
import { getClusterId$actions_lib_platform_stack } from "./lib.mjs";

// actions/m2-substrate/facts/f-topic-readiness.ts
var gatherTopicReadiness = async ({ session }) => ({
  pinned: TOPICS$runtime_src_substrate_stack_pins.map((topic) => ({ ...topic, cleanupPolicy: handle$evidence_schemas_src_handles("KAFKA_CLEANUP_POLICY_DEFAULT") })),
  described: await observe$actions_lib_checks_fact(async () => {
    const log = await session.eventLog();
    return { ...await log.describe(), client: await log.client() };
  }),
  stackClusterId: await observe$actions_lib_checks_fact(() => getClusterId$actions_lib_platform_stack(session.config)),
  parameters: await observe$actions_lib_checks_fact(async () => {
    await session.parameters.get(handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"));
    await session.parameters.get(handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"));
    const user = await session.parameters.get(handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"));
    return { user_sha256: sha256Hex$evidence_schemas_src_digest(user.value.reveal()) };
  })
});

// other-part:actions/lib/posture/network.ts
import { readNetwork$actions_lib_posture_network } from "./lib.mjs";

// actions/m2-substrate/facts/g-network-posture.ts
var gatherNetworkPosture = async ({
  session,
  handleInputs
}) => ({
  ...await readNetwork$actions_lib_posture_network(session, handleInputs),
  services: await observe$actions_lib_checks_fact(() => readServices$actions_lib_posture_readings(session.compute())),
  tasks: await observe$actions_lib_checks_fact(() => readTasks$actions_lib_posture_readings(session.compute()))
});

// other-part:actions/lib/platform/image-help.ts
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/platform/migrated-database.ts
import { migrationTexts$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readFound$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readLiveDatabase$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readManagedInstance$actions_lib_platform_migrated_database } from "./lib.mjs";
import { tablesOf$actions_lib_platform_migrated_database } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m2-substrate/facts/h-db-migration.ts
var MODE = "db-migrate";
async function gatherDatabaseMigration(context) {
  const { session, handleInputs } = context;
  const required = await observe$actions_lib_checks_fact(() => readRequiredEnvironment$actions_lib_platform_image_help(context, MODE));
  const database = await observe$actions_lib_checks_fact(() => readDatabase(context));
  const job = await observe$actions_lib_checks_fact(() => runJob$actions_lib_platform_tasks(context, MODE));
  return {
    required,
    database,
    named: await observe$actions_lib_checks_fact(() => ({
      endpoint: handle$evidence_schemas_src_handles("RDS_ENDPOINT", handleInputs),
      resource_id: handle$evidence_schemas_src_handles("DB_RESOURCE_ID", handleInputs)
    })),
    managed: await observe$actions_lib_checks_fact(() => readManagedInstance$actions_lib_platform_migrated_database(session)),
    dsnVersion: await observe$actions_lib_checks_fact(async () => {
      const path = handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH");
      return (await session.parameters.describe("/")).find((one) => one.path === path)?.version ?? 0;
    }),
    job,
    wanted: tablesOf$actions_lib_platform_migrated_database(migrationTexts$actions_lib_platform_migrated_database()),
    found: await observe$actions_lib_checks_fact(async () => readFound$actions_lib_platform_migrated_database(await session.database()))
  };
}
async function readDatabase({ session }) {
  const dsn = await session.parameters.get(handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"));
  const { hostname, port } = new URL(dsn.value.reveal());
  return { endpoint: `${hostname}:${port}`, ...await readLiveDatabase$actions_lib_platform_migrated_database(session) };
}

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// runtime/src/substrate/posture/port.ts
var RESOURCE_KINDS = [
  ...[
    "ecs-service",
    "ecs-task",
    "instance",
    "nat-gateway",
    "vpc",
    "elastic-ip",
    "network-interface",
    "vpc-endpoint"
  ],
  ...["volume", "snapshot", "load-balancer", "classic-load-balancer", "db-instance", "db-snapshot"],
  ...["log-group", "parameter", "role", "bucket", "tagged"]
];

// other-part:runtime/src/substrate/posture/residuals.ts
import { isOwned$runtime_src_substrate_posture_residuals } from "./substrate.mjs";

// other-part:actions/lib/cost/facts.ts
import { monthOf$actions_lib_cost_facts } from "./lib.mjs";
import { readBudget$actions_lib_cost_facts } from "./lib.mjs";
import { readMonth$actions_lib_cost_facts } from "./lib.mjs";

// other-part:actions/lib/posture/owner.ts
import { platformOwner$actions_lib_posture_owner } from "./lib.mjs";

// actions/lib/rules/bucket-lifecycle.ts
var retentionDays = () => ({
  [handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET")]: handle$evidence_schemas_src_handles("S3_ORACLE_RETENTION_DAYS"),
  [handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET")]: handle$evidence_schemas_src_handles("S3_QUARANTINE_RETENTION_DAYS"),
  [handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET")]: handle$evidence_schemas_src_handles("S3_ARCHIVE_RETENTION_DAYS"),
  [handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET")]: handle$evidence_schemas_src_handles("S3_EVIDENCE_RETENTION_DAYS"),
  [handle$evidence_schemas_src_handles("TF_STATE_BUCKET")]: null
});
function oraclePrefix() {
  const [row] = resolveHandles$evidence_schemas_src_handles(["S3_ORACLE_RUN_PREFIX_PATTERN"], {});
  return String(row?.value_or_locator).split("{")[0] ?? "";
}
var lifecycleFaults = (found) => Object.entries(retentionDays()).flatMap(([bucket, days]) => {
  const rules = found[bucket] ?? [];
  const prefix = bucket === handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET") ? oraclePrefix() : "";
  const expiring = rules.filter(({ expiresAfterDays }) => expiresAfterDays !== null);
  const isKept = days === null ? expiring.length === 0 : expiring.some((rule) => prefix.startsWith(rule.prefix) && (rule.expiresAfterDays ?? 0) <= days);
  const aborts = rules.some((rule) => rule.prefix === "" && rule.abortsUploadsAfterDays !== null);
  return [
    ...isKept ? [] : [`${bucket}: ${days === null ? "objects expire" : `objects do not expire after ${days} days`}`],
    ...aborts ? [] : [`${bucket}: uploads that were never completed stay`]
  ];
});

// actions/lib/terraform/destroy-preflight.ts
import { rmSync as rmSync3 } from "node:fs";
import { join as join4 } from "node:path";

// other-part:actions/lib/terraform/destroy-plan.ts
import { declaredAddresses$actions_lib_terraform_destroy_plan } from "./lib.mjs";
import { destroyScope$actions_lib_terraform_destroy_plan } from "./lib.mjs";

// actions/lib/terraform/destroy-preflight.ts
var PLAN2 = "destroy-preflight.bin";
async function planDestroy(terraform) {
  const { folder } = terraform;
  requireAnswer$actions_lib_terraform_answer("init", await terraform.init());
  try {
    const planned = await terraform.plan(PLAN2, ["-destroy", "-lock-timeout=5m"]);
    requireAnswer$actions_lib_terraform_answer("plan -destroy", planned.status === 2 ? { ...planned, status: 0 } : planned);
    const { resource_changes: changes = [] } = await terraform.show(PLAN2);
    return {
      declared: declaredAddresses$actions_lib_terraform_destroy_plan(stackText$actions_lib_terraform_runner(folder)),
      changes: changes.map(({ address, change }) => ({ address, actions: change.actions }))
    };
  } finally {
    rmSync3(join4(folder, PLAN2), { force: true });
  }
}

// other-part:actions/lib/io/inputs.ts
import { githubAccess$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/platform/github.ts
import { member$actions_lib_platform_github } from "./lib.mjs";
import { readGitHub$actions_lib_platform_github } from "./lib.mjs";
import { textOf$actions_lib_platform_github } from "./lib.mjs";

// actions/m2-substrate/facts/teardown-workflow.ts
async function readTeardownInputs({ session }) {
  const path = handle$evidence_schemas_src_handles("WF_TEARDOWN");
  const answer = await readGitHub$actions_lib_platform_github(githubAccess$actions_lib_io_inputs(), `/repos/${session.ci.repository}/contents/${path}`);
  if (textOf$actions_lib_platform_github(answer, "encoding") !== "base64")
    throw new PlatformError$evidence_schemas_src_platform_error("E_GITHUB_UNREADABLE", `${path} is not told as text`);
  const { parseYaml } = await import("./yaml.mjs");
  const workflow = parseYaml(Buffer.from(textOf$actions_lib_platform_github(answer, "content"), "base64").toString("utf8"), path);
  const on = member$actions_lib_platform_github(workflow, "on");
  if (typeof on !== "object" || on === null || !("workflow_dispatch" in on)) return null;
  const { inputs } = Object(on.workflow_dispatch);
  return Object.keys(inputs ?? {}).toSorted();
}

// actions/m2-substrate/facts/i-budget-guardrail.ts
async function gatherBudgetGuardrail(context) {
  const { session, handleInputs } = context;
  const { config } = session;
  if (config.substrate === "embedded") throw new PlatformError$evidence_schemas_src_platform_error("E_POSTURE_UNREADABLE", "nothing here is billed");
  const place = { posture: await session.posture(), account: config.account_id, owner: platformOwner$actions_lib_posture_owner() };
  const now = nowUtc$runtime_src_kernel_clock(session.clock);
  return {
    channel: channelOf(handleInputs),
    budget: await observe$actions_lib_checks_fact(() => readToldBudget(place)),
    month: await observe$actions_lib_checks_fact(() => readMonth$actions_lib_cost_facts(place.posture, monthOf$actions_lib_cost_facts(now).month)),
    footguns: await readResiduals$actions_lib_posture_readings(fact$actions_lib_checks_fact(place), FOOTGUNS$actions_lib_posture_readings),
    services: await observe$actions_lib_checks_fact(() => readServices$actions_lib_posture_readings(session.compute())),
    logGroups: await observe$actions_lib_checks_fact(() => readLogGroups$actions_lib_posture_readings(place)),
    resources: await observe$actions_lib_checks_fact(() => readOwned(place)),
    today: now.slice(0, 10),
    lifecycles: await observe$actions_lib_checks_fact(() => readLifecycles(place)),
    confluent: await observe$actions_lib_checks_fact(() => planDestroy(terraformOf$actions_lib_terraform_open_stack(config, handle$evidence_schemas_src_handles("TF_STACK_CONFLUENT_DIR")))),
    demo: await observe$actions_lib_checks_fact(
      async () => planDestroy(terraformOf$actions_lib_terraform_open_stack(config, handle$evidence_schemas_src_handles("TF_STACK_DEMO_DIR"), await imageVariable(context)))
    ),
    teardownInputs: await observe$actions_lib_checks_fact(() => readTeardownInputs(context))
  };
}
function channelOf(inputs) {
  const concrete = (key) => {
    const [row] = resolveHandles$evidence_schemas_src_handles([key], inputs);
    return row?.resolved === true && typeof row.value_or_locator === "string" ? row.value_or_locator : null;
  };
  const mode = concrete("ALERT_CHANNEL_MODE");
  const address = concrete(mode === "sns" ? "SNS_TOPIC_ARN" : "ALERT_EMAIL_ADDRESS");
  return { mode, address: address === null ? null : "resolved" };
}
async function readToldBudget(place) {
  const budget = await readBudget$actions_lib_cost_facts(place);
  if (budget === null) return null;
  const notifications = [];
  for (const one of budget.notifications) {
    const subscribers = await place.posture.countSubscribers(place.account, handle$evidence_schemas_src_handles("AWS_BUDGET_NAME"), one);
    notifications.push({ ...one, subscribers });
  }
  return { ...budget, notifications };
}
async function readOwned({ posture, owner }) {
  const found = [];
  for (const kind of RESOURCE_KINDS) found.push(...await posture.list(kind));
  const heartbeat = handle$evidence_schemas_src_handles("HEARTBEAT_PARAM_PATH");
  return found.filter((one) => isOwned$runtime_src_substrate_posture_residuals(one, owner) && one.name !== heartbeat);
}
async function readLifecycles({ posture }) {
  const found = [];
  for (const bucket of Object.keys(retentionDays())) found.push([bucket, await posture.lifecycle(bucket)]);
  return Object.fromEntries(found);
}

// other-part:actions/lib/ledger/store.ts
import { readLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { readPhaseResults$actions_lib_phase_end_results } from "./lib.mjs";

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

// actions/m2-substrate/facts/j-exit.ts
var OWN = ["m2_exit_readiness_snapshot.json", packName$actions_lib_shared_lanes_pack("M3")];
var PHASES = ["M0", "M1", "M2"];
async function gatherSubstrateExit(context) {
  const { session, ledger, executionId, substrate, handleInputs } = context;
  const results = await observe$actions_lib_checks_fact(() => readPhaseResults$actions_lib_phase_end_results(session, ledger, { phase: "M2", executionId }));
  const events = await observe$actions_lib_checks_fact(() => readLedger$actions_lib_ledger_store({ target: session.evidence, env: substrate }));
  return {
    verdict: await gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M2.J"),
    missingEvidence: mapFact$actions_lib_checks_fact(
      results,
      ({ missingEvidence }) => missingEvidence.filter((key) => !OWN.some((name) => key.endsWith(name)))
    ),
    rows: resolveHandles$evidence_schemas_src_handles(requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.J"), substrate), handleInputs),
    register: mapFact$actions_lib_checks_fact(events, (read) => registerOf(ledger, read, executionId)),
    pack: await gatherPack$actions_lib_shared_lanes_gather_pack(context, {
      required: () => handedPointers$actions_lib_shared_lanes_gather_pack(context, HANDED$actions_lib_rules_handoff_evidence.M2)
    })
  };
}
var registerOf = (ledger, events, executionId) => ({
  blockers: PHASES.flatMap(
    (phase) => ledger.phases[phase].openBlockers.map(({ lane, code }) => ({ phase, lane, code }))
  ),
  drift: PHASES.flatMap((phase) => ledger.phases[phase].openDrift.map((one) => ({ phase, class: one }))),
  waivers: events.flatMap((event) => {
    if (event.event !== "WAIVER_RECORDED" || !event.payload.item.includes(executionId)) return [];
    const { item, residual_risk, expires_at_utc } = event.payload;
    return [{ item, residual_risk, expires_at_utc }];
  })
});

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.validate.js
var Z = y;
var P = { enum: ["embedded", "emulated", "dev_min"] };
var b = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var v = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var c = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function y(m, { instancePath: i = "", parentData: x4, parentDataProperty: q6, rootData: L3 = m, dynamicAnchors: j3 = {} } = {}) {
  let e = null, t = 0;
  const h4 = y.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.schema === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (m.substrate === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (m.execution_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (m.captured_at_utc === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (m.rows === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (m.unresolved_count === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unresolved_count" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (m.absent === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "absent" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    for (const s in m)
      if (!(s === "schema" || s === "substrate" || s === "execution_id" || s === "captured_at_utc" || s === "rows" || s === "unresolved_count" || s === "absent")) {
        const p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
    if (m.schema !== void 0 && m.schema !== "fp.handle_resolution_snapshot.v1") {
      const s = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.handle_resolution_snapshot.v1" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (m.substrate !== void 0) {
      let s = m.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const p = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: P.enum } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
    }
    if (m.execution_id !== void 0) {
      let s = m.execution_id;
      if (typeof s == "string") {
        if (!b.test(s)) {
          const p = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
        }
      } else {
        const p = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
    }
    if (m.captured_at_utc !== void 0) {
      let s = m.captured_at_utc;
      if (typeof s == "string") {
        if (!v.test(s)) {
          const p = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
        }
      } else {
        const p = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
    }
    if (m.rows !== void 0) {
      let s = m.rows;
      if (Array.isArray(s)) {
        const p = s.length;
        for (let a = 0; a < p; a++) {
          let l2 = s[a];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.key === void 0) {
              const r = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.scope === void 0) {
              const r = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "scope" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.origin === void 0) {
              const r = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "origin" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.resolved === void 0) {
              const r = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "resolved" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.placeholder === void 0) {
              const r = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "placeholder" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.value_or_locator === void 0) {
              const r = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "value_or_locator" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in l2)
              if (!(r === "key" || r === "scope" || r === "origin" || r === "resolved" || r === "placeholder" || r === "value_or_locator")) {
                const o = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            if (l2.key !== void 0) {
              let r = l2.key;
              if (typeof r == "string") {
                if (c(r) > 4096) {
                  const o = { instancePath: i + "/rows/" + a + "/key", schemaPath: "#/properties/rows/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
                if (c(r) < 1) {
                  const o = { instancePath: i + "/rows/" + a + "/key", schemaPath: "#/properties/rows/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
              } else {
                const o = { instancePath: i + "/rows/" + a + "/key", schemaPath: "#/properties/rows/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            }
            if (l2.scope !== void 0) {
              let r = l2.scope;
              if (typeof r == "string") {
                if (c(r) > 4096) {
                  const o = { instancePath: i + "/rows/" + a + "/scope", schemaPath: "#/properties/rows/items/properties/scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
                if (c(r) < 1) {
                  const o = { instancePath: i + "/rows/" + a + "/scope", schemaPath: "#/properties/rows/items/properties/scope/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
              } else {
                const o = { instancePath: i + "/rows/" + a + "/scope", schemaPath: "#/properties/rows/items/properties/scope/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            }
            if (l2.origin !== void 0) {
              let r = l2.origin;
              if (typeof r == "string") {
                if (c(r) > 4096) {
                  const o = { instancePath: i + "/rows/" + a + "/origin", schemaPath: "#/properties/rows/items/properties/origin/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
                if (c(r) < 1) {
                  const o = { instancePath: i + "/rows/" + a + "/origin", schemaPath: "#/properties/rows/items/properties/origin/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
              } else {
                const o = { instancePath: i + "/rows/" + a + "/origin", schemaPath: "#/properties/rows/items/properties/origin/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            }
            if (l2.resolved !== void 0 && typeof l2.resolved != "boolean") {
              const r = { instancePath: i + "/rows/" + a + "/resolved", schemaPath: "#/properties/rows/items/properties/resolved/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.placeholder !== void 0 && typeof l2.placeholder != "boolean") {
              const r = { instancePath: i + "/rows/" + a + "/placeholder", schemaPath: "#/properties/rows/items/properties/placeholder/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.value_or_locator !== void 0) {
              let r = l2.value_or_locator;
              const o = t;
              let u3 = false, f6 = null;
              const _5 = t;
              if (typeof r == "string") {
                if (c(r) > 4096) {
                  const d3 = { instancePath: i + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
                }
              } else {
                const d3 = { instancePath: i + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
              }
              var w4 = _5 === t;
              w4 && (u3 = true, f6 = 0);
              const k6 = t;
              if (r !== null) {
                const d3 = { instancePath: i + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
              }
              var w4 = k6 === t;
              if (w4 && u3 ? (u3 = false, f6 = [f6, 1]) : w4 && (u3 = true, f6 = 1), u3)
                t = o, e !== null && (o ? e.length = o : e = null);
              else {
                const d3 = { instancePath: i + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf", keyword: "oneOf", params: { passingSchemas: f6 } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/rows/" + a, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
      } else {
        const p = { instancePath: i + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
    }
    if (m.unresolved_count !== void 0) {
      let s = m.unresolved_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const p = { instancePath: i + "/unresolved_count", schemaPath: "#/properties/unresolved_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const p = { instancePath: i + "/unresolved_count", schemaPath: "#/properties/unresolved_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
    }
    if (m.absent !== void 0) {
      let s = m.absent;
      if (Array.isArray(s)) {
        const p = s.length;
        for (let a = 0; a < p; a++) {
          let l2 = s[a];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.key === void 0) {
              const r = { instancePath: i + "/absent/" + a, schemaPath: "#/properties/absent/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (l2.reason === void 0) {
              const r = { instancePath: i + "/absent/" + a, schemaPath: "#/properties/absent/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in l2)
              if (!(r === "key" || r === "reason")) {
                const o = { instancePath: i + "/absent/" + a, schemaPath: "#/properties/absent/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            if (l2.key !== void 0) {
              let r = l2.key;
              if (typeof r == "string") {
                if (c(r) > 4096) {
                  const o = { instancePath: i + "/absent/" + a + "/key", schemaPath: "#/properties/absent/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
                if (c(r) < 1) {
                  const o = { instancePath: i + "/absent/" + a + "/key", schemaPath: "#/properties/absent/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
              } else {
                const o = { instancePath: i + "/absent/" + a + "/key", schemaPath: "#/properties/absent/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            }
            if (l2.reason !== void 0) {
              let r = l2.reason;
              if (typeof r == "string") {
                if (c(r) > 1024) {
                  const o = { instancePath: i + "/absent/" + a + "/reason", schemaPath: "#/properties/absent/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
                if (c(r) < 1) {
                  const o = { instancePath: i + "/absent/" + a + "/reason", schemaPath: "#/properties/absent/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
              } else {
                const o = { instancePath: i + "/absent/" + a + "/reason", schemaPath: "#/properties/absent/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/absent/" + a, schemaPath: "#/properties/absent/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
      } else {
        const p = { instancePath: i + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
      }
    }
  } else {
    const s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
  }
  return y.errors = e, t === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.ts
var HandleResolutionSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("handle_resolution_snapshot.v1", Z);

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";

// actions/m2-substrate/lanes/a-handle-closure.ts
var p0HandleClosure = defineLane$actions_lib_run_lane({
  id: "M2.A",
  documents: (facts, context) => ({
    resolution: fact$actions_lib_checks_fact(
      attemptDocument$actions_lib_run_documents("handle_resolution_snapshot.json", HandleResolutionSnapshotV1, snapshotOf(facts, context))
    )
  }),
  decide: ({ rows }) => ({
    "M2.A-C01": {
      expected: { unresolved: [], placeholders: [] },
      observed: fact$actions_lib_checks_fact({
        unresolved: unresolvedIn(rows),
        placeholders: rows.filter((row) => row.placeholder).map((row) => row.key)
      }),
      fails: "M2A-B1"
    }
  }),
  handover: ({ rows }) => ({ keys: rows.length, unresolved_count: unresolvedIn(rows).length })
});
var unresolvedIn = (rows) => rows.filter((row) => !row.resolved).map((row) => row.key);
var snapshotOf = ({ rows, absent }, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.handle_resolution_snapshot.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  rows: [...rows],
  unresolved_count: unresolvedIn(rows).length,
  absent: [...absent]
});

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// actions/m2-substrate/lanes/b-backend-state.ts
var BACKEND_STACKS = ["core", "confluent", "demo"];
var backendState = defineLane$actions_lib_run_lane({
  id: "M2.B",
  decide: ({ bucket, table, backends, plans }) => ({
    "M2.B-C01": {
      expected: {
        versioning: "Enabled",
        public_access_block: { acls: true, ignored_acls: true, policies: true, restricted: true },
        encryption: { $one_of: ["AES256", "aws:kms"] }
      },
      observed: mapFact$actions_lib_checks_fact(bucket, (found) => found ?? { bucket: "absent" }),
      fails: "M2B-B1"
    },
    "M2.B-C02": {
      expected: { status: "ACTIVE", hash_key: "LockID", range_key: null, billing: "PAY_PER_REQUEST" },
      observed: mapFact$actions_lib_checks_fact(table, (found) => found ?? { table: "absent" }),
      fails: "M2B-B2"
    },
    "M2.B-C03": {
      expected: { backends: pinnedBackends(), distinct_keys: 3 },
      observed: mapFact$actions_lib_checks_fact(backends, (found) => ({
        backends: found,
        distinct_keys: new Set(BACKEND_STACKS.map((stack) => found[stack].key)).size
      })),
      fails: "M2B-B3"
    },
    "M2.B-C04": {
      expected: { acquired: 1, refused: 1 },
      observed: mapFact$actions_lib_checks_fact(plans, (ended) => ({
        acquired: ended.filter((one) => one === "acquired").length,
        refused: ended.filter((one) => one === "refused").length
      })),
      fails: "M2B-B4"
    }
  }),
  handover: (facts) => {
    const read = allReadable$actions_lib_checks_check({ bucket: facts.bucket, table: facts.table, backends: facts.backends });
    if (!isReadable$actions_lib_checks_fact(read)) return void 0;
    const { bucket, table, backends } = read.value;
    return {
      bucket: bucket && {
        versioning: bucket.versioning,
        encryption: bucket.encryption,
        public_access_blocked: Object.values(bucket.public_access_block).every(Boolean)
      },
      lock_table: table && { status: table.status, hash_key: table.hash_key, billing: table.billing },
      keys: { core: backends.core.key, confluent: backends.confluent.key, demo: backends.demo.key }
    };
  }
});
function pinnedBackends() {
  const place = {
    bucket: handle$evidence_schemas_src_handles("TF_STATE_BUCKET"),
    region: handle$evidence_schemas_src_handles("TF_STATE_BUCKET_REGION"),
    lock_table: handle$evidence_schemas_src_handles("TF_LOCK_TABLE"),
    encrypted: true
  };
  return {
    core: { ...place, key: handle$evidence_schemas_src_handles("TF_STATE_KEY_CORE") },
    confluent: { ...place, key: handle$evidence_schemas_src_handles("TF_STATE_KEY_CONFLUENT") },
    demo: { ...place, key: handle$evidence_schemas_src_handles("TF_STATE_KEY_DEMO") }
  };
}

// evidence-schemas/src/generated/core_apply_snapshot.v1.validate.js
var C = g;
var v2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "core_apply_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "synthesised_sha256", "backend", "commands", "plan", "applied", "outputs", "second_plan_exit_code"], properties: { schema: { const: "fp.core_apply_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, synthesised_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, backend: { type: "object", additionalProperties: false, required: ["bucket", "key", "region", "lock_table"], properties: { bucket: { type: "string", minLength: 1, maxLength: 63 }, key: { type: "string", minLength: 1, maxLength: 1024 }, region: { type: "string", minLength: 1, maxLength: 32 }, lock_table: { type: "string", minLength: 1, maxLength: 255 } } }, commands: { type: "object", additionalProperties: false, required: ["init", "validate"], properties: { init: { oneOf: [{ type: "integer" }, { type: "null" }] }, validate: { oneOf: [{ type: "integer" }, { type: "null" }] } } }, plan: { type: "object", additionalProperties: false, required: ["exit_code", "plan_sha256", "create", "update", "delete", "resource_changes", "destroyed", "collisions"], properties: { exit_code: { enum: [0, 2] }, plan_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, create: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, resource_changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["address", "actions"], properties: { address: { type: "string", minLength: 1, maxLength: 4096 }, actions: { type: "array", items: { type: "string", minLength: 1, maxLength: 32 } } } } }, destroyed: { type: "array", items: { type: "string", minLength: 1, maxLength: 4096 } }, collisions: { type: "array", items: { type: "object", additionalProperties: false, required: ["address", "type", "name"], properties: { address: { type: "string", minLength: 1, maxLength: 4096 }, type: { type: "string", minLength: 1, maxLength: 128 }, name: { type: "string", minLength: 1, maxLength: 1024 } } } } } }, applied: { oneOf: [{ type: "object", additionalProperties: false, required: ["plan_sha256", "exit_code"], properties: { plan_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] } } }, { type: "null" }] }, outputs: { type: "object", propertyNames: { pattern: "^[A-Z][A-Z0-9_]{1,63}$" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, second_plan_exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] } } };
var A = { enum: ["embedded", "emulated", "dev_min"] };
var N = Object.prototype.hasOwnProperty;
var f = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var F = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var Z2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var q = new RegExp("^[0-9a-f]{64}$", "u");
var T = new RegExp("^[A-Z][A-Z0-9_]{1,63}$", "u");
function g(c5, { instancePath: i = "", parentData: E, parentDataProperty: S2, rootData: R = c5, dynamicAnchors: D2 = {} } = {}) {
  let e = null, s = 0;
  const k6 = g.evaluated;
  if (k6.dynamicProps && (k6.props = void 0), k6.dynamicItems && (k6.items = void 0), c5 && typeof c5 == "object" && !Array.isArray(c5)) {
    if (c5.schema === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.substrate === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.execution_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.captured_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.synthesised_sha256 === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "synthesised_sha256" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.backend === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.commands === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commands" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.plan === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.applied === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applied" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.outputs === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.second_plan_exit_code === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "second_plan_exit_code" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in c5)
      if (!N.call(v2.properties, t)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (c5.schema !== void 0 && c5.schema !== "fp.core_apply_snapshot.v1") {
      const t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.core_apply_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.substrate !== void 0) {
      let t = c5.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: A.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.execution_id !== void 0) {
      let t = c5.execution_id;
      if (typeof t == "string") {
        if (!F.test(t)) {
          const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.captured_at_utc !== void 0) {
      let t = c5.captured_at_utc;
      if (typeof t == "string") {
        if (!Z2.test(t)) {
          const r = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.synthesised_sha256 !== void 0) {
      let t = c5.synthesised_sha256;
      if (typeof t == "string") {
        if (!q.test(t)) {
          const r = { instancePath: i + "/synthesised_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/synthesised_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.backend !== void 0) {
      let t = c5.backend;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.bucket === void 0) {
          const r = { instancePath: i + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "bucket" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.key === void 0) {
          const r = { instancePath: i + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.region === void 0) {
          const r = { instancePath: i + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "region" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.lock_table === void 0) {
          const r = { instancePath: i + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "lock_table" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "bucket" || r === "key" || r === "region" || r === "lock_table")) {
            const n = { instancePath: i + "/backend", schemaPath: "#/properties/backend/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (t.bucket !== void 0) {
          let r = t.bucket;
          if (typeof r == "string") {
            if (f(r) > 63) {
              const n = { instancePath: i + "/backend/bucket", schemaPath: "#/properties/backend/properties/bucket/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (f(r) < 1) {
              const n = { instancePath: i + "/backend/bucket", schemaPath: "#/properties/backend/properties/bucket/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/backend/bucket", schemaPath: "#/properties/backend/properties/bucket/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.key !== void 0) {
          let r = t.key;
          if (typeof r == "string") {
            if (f(r) > 1024) {
              const n = { instancePath: i + "/backend/key", schemaPath: "#/properties/backend/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (f(r) < 1) {
              const n = { instancePath: i + "/backend/key", schemaPath: "#/properties/backend/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/backend/key", schemaPath: "#/properties/backend/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.region !== void 0) {
          let r = t.region;
          if (typeof r == "string") {
            if (f(r) > 32) {
              const n = { instancePath: i + "/backend/region", schemaPath: "#/properties/backend/properties/region/maxLength", keyword: "maxLength", params: { limit: 32 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (f(r) < 1) {
              const n = { instancePath: i + "/backend/region", schemaPath: "#/properties/backend/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/backend/region", schemaPath: "#/properties/backend/properties/region/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.lock_table !== void 0) {
          let r = t.lock_table;
          if (typeof r == "string") {
            if (f(r) > 255) {
              const n = { instancePath: i + "/backend/lock_table", schemaPath: "#/properties/backend/properties/lock_table/maxLength", keyword: "maxLength", params: { limit: 255 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (f(r) < 1) {
              const n = { instancePath: i + "/backend/lock_table", schemaPath: "#/properties/backend/properties/lock_table/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/backend/lock_table", schemaPath: "#/properties/backend/properties/lock_table/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.commands !== void 0) {
      let t = c5.commands;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.init === void 0) {
          const r = { instancePath: i + "/commands", schemaPath: "#/properties/commands/required", keyword: "required", params: { missingProperty: "init" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.validate === void 0) {
          const r = { instancePath: i + "/commands", schemaPath: "#/properties/commands/required", keyword: "required", params: { missingProperty: "validate" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "init" || r === "validate")) {
            const n = { instancePath: i + "/commands", schemaPath: "#/properties/commands/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (t.init !== void 0) {
          let r = t.init;
          const n = s;
          let o = false, d3 = null;
          const l2 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m = { instancePath: i + "/commands/init", schemaPath: "#/properties/commands/properties/init/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var _5 = l2 === s;
          _5 && (o = true, d3 = 0);
          const p = s;
          if (r !== null) {
            const m = { instancePath: i + "/commands/init", schemaPath: "#/properties/commands/properties/init/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var _5 = p === s;
          if (_5 && o ? (o = false, d3 = [d3, 1]) : _5 && (o = true, d3 = 1), o)
            s = n, e !== null && (n ? e.length = n : e = null);
          else {
            const m = { instancePath: i + "/commands/init", schemaPath: "#/properties/commands/properties/init/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        }
        if (t.validate !== void 0) {
          let r = t.validate;
          const n = s;
          let o = false, d3 = null;
          const l2 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m = { instancePath: i + "/commands/validate", schemaPath: "#/properties/commands/properties/validate/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var P7 = l2 === s;
          P7 && (o = true, d3 = 0);
          const p = s;
          if (r !== null) {
            const m = { instancePath: i + "/commands/validate", schemaPath: "#/properties/commands/properties/validate/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var P7 = p === s;
          if (P7 && o ? (o = false, d3 = [d3, 1]) : P7 && (o = true, d3 = 1), o)
            s = n, e !== null && (n ? e.length = n : e = null);
          else {
            const m = { instancePath: i + "/commands/validate", schemaPath: "#/properties/commands/properties/validate/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.plan !== void 0) {
      let t = c5.plan;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.exit_code === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "exit_code" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.plan_sha256 === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "plan_sha256" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.create === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "create" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.update === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "update" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.delete === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "delete" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.resource_changes === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "resource_changes" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.destroyed === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "destroyed" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.collisions === void 0) {
          const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "collisions" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "exit_code" || r === "plan_sha256" || r === "create" || r === "update" || r === "delete" || r === "resource_changes" || r === "destroyed" || r === "collisions")) {
            const n = { instancePath: i + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (t.exit_code !== void 0) {
          let r = t.exit_code;
          if (!(r === 0 || r === 2)) {
            const n = { instancePath: i + "/plan/exit_code", schemaPath: "#/properties/plan/properties/exit_code/enum", keyword: "enum", params: { allowedValues: v2.properties.plan.properties.exit_code.enum } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.plan_sha256 !== void 0) {
          let r = t.plan_sha256;
          if (typeof r == "string") {
            if (!q.test(r)) {
              const n = { instancePath: i + "/plan/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/plan/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.create !== void 0) {
          let r = t.create;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: i + "/plan/create", schemaPath: "#/properties/plan/properties/create/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const n = { instancePath: i + "/plan/create", schemaPath: "#/properties/plan/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.update !== void 0) {
          let r = t.update;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: i + "/plan/update", schemaPath: "#/properties/plan/properties/update/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const n = { instancePath: i + "/plan/update", schemaPath: "#/properties/plan/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.delete !== void 0) {
          let r = t.delete;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: i + "/plan/delete", schemaPath: "#/properties/plan/properties/delete/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const n = { instancePath: i + "/plan/delete", schemaPath: "#/properties/plan/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.resource_changes !== void 0) {
          let r = t.resource_changes;
          if (Array.isArray(r)) {
            const n = r.length;
            for (let o = 0; o < n; o++) {
              let d3 = r[o];
              if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
                if (d3.address === void 0) {
                  const l2 = { instancePath: i + "/plan/resource_changes/" + o, schemaPath: "#/properties/plan/properties/resource_changes/items/required", keyword: "required", params: { missingProperty: "address" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
                }
                if (d3.actions === void 0) {
                  const l2 = { instancePath: i + "/plan/resource_changes/" + o, schemaPath: "#/properties/plan/properties/resource_changes/items/required", keyword: "required", params: { missingProperty: "actions" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
                }
                for (const l2 in d3)
                  if (!(l2 === "address" || l2 === "actions")) {
                    const p = { instancePath: i + "/plan/resource_changes/" + o, schemaPath: "#/properties/plan/properties/resource_changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 } };
                    e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                  }
                if (d3.address !== void 0) {
                  let l2 = d3.address;
                  if (typeof l2 == "string") {
                    if (f(l2) > 4096) {
                      const p = { instancePath: i + "/plan/resource_changes/" + o + "/address", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/address/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                    if (f(l2) < 1) {
                      const p = { instancePath: i + "/plan/resource_changes/" + o + "/address", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                  } else {
                    const p = { instancePath: i + "/plan/resource_changes/" + o + "/address", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/address/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                  }
                }
                if (d3.actions !== void 0) {
                  let l2 = d3.actions;
                  if (Array.isArray(l2)) {
                    const p = l2.length;
                    for (let m = 0; m < p; m++) {
                      let y7 = l2[m];
                      if (typeof y7 == "string") {
                        if (f(y7) > 32) {
                          const u3 = { instancePath: i + "/plan/resource_changes/" + o + "/actions/" + m, schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/items/maxLength", keyword: "maxLength", params: { limit: 32 } };
                          e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), s++;
                        }
                        if (f(y7) < 1) {
                          const u3 = { instancePath: i + "/plan/resource_changes/" + o + "/actions/" + m, schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), s++;
                        }
                      } else {
                        const u3 = { instancePath: i + "/plan/resource_changes/" + o + "/actions/" + m, schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), s++;
                      }
                    }
                  } else {
                    const p = { instancePath: i + "/plan/resource_changes/" + o + "/actions", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                  }
                }
              } else {
                const l2 = { instancePath: i + "/plan/resource_changes/" + o, schemaPath: "#/properties/plan/properties/resource_changes/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
              }
            }
          } else {
            const n = { instancePath: i + "/plan/resource_changes", schemaPath: "#/properties/plan/properties/resource_changes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.destroyed !== void 0) {
          let r = t.destroyed;
          if (Array.isArray(r)) {
            const n = r.length;
            for (let o = 0; o < n; o++) {
              let d3 = r[o];
              if (typeof d3 == "string") {
                if (f(d3) > 4096) {
                  const l2 = { instancePath: i + "/plan/destroyed/" + o, schemaPath: "#/properties/plan/properties/destroyed/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
                }
                if (f(d3) < 1) {
                  const l2 = { instancePath: i + "/plan/destroyed/" + o, schemaPath: "#/properties/plan/properties/destroyed/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
                }
              } else {
                const l2 = { instancePath: i + "/plan/destroyed/" + o, schemaPath: "#/properties/plan/properties/destroyed/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
              }
            }
          } else {
            const n = { instancePath: i + "/plan/destroyed", schemaPath: "#/properties/plan/properties/destroyed/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (t.collisions !== void 0) {
          let r = t.collisions;
          if (Array.isArray(r)) {
            const n = r.length;
            for (let o = 0; o < n; o++) {
              let d3 = r[o];
              if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
                if (d3.address === void 0) {
                  const l2 = { instancePath: i + "/plan/collisions/" + o, schemaPath: "#/properties/plan/properties/collisions/items/required", keyword: "required", params: { missingProperty: "address" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
                }
                if (d3.type === void 0) {
                  const l2 = { instancePath: i + "/plan/collisions/" + o, schemaPath: "#/properties/plan/properties/collisions/items/required", keyword: "required", params: { missingProperty: "type" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
                }
                if (d3.name === void 0) {
                  const l2 = { instancePath: i + "/plan/collisions/" + o, schemaPath: "#/properties/plan/properties/collisions/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
                }
                for (const l2 in d3)
                  if (!(l2 === "address" || l2 === "type" || l2 === "name")) {
                    const p = { instancePath: i + "/plan/collisions/" + o, schemaPath: "#/properties/plan/properties/collisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 } };
                    e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                  }
                if (d3.address !== void 0) {
                  let l2 = d3.address;
                  if (typeof l2 == "string") {
                    if (f(l2) > 4096) {
                      const p = { instancePath: i + "/plan/collisions/" + o + "/address", schemaPath: "#/properties/plan/properties/collisions/items/properties/address/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                    if (f(l2) < 1) {
                      const p = { instancePath: i + "/plan/collisions/" + o + "/address", schemaPath: "#/properties/plan/properties/collisions/items/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                  } else {
                    const p = { instancePath: i + "/plan/collisions/" + o + "/address", schemaPath: "#/properties/plan/properties/collisions/items/properties/address/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                  }
                }
                if (d3.type !== void 0) {
                  let l2 = d3.type;
                  if (typeof l2 == "string") {
                    if (f(l2) > 128) {
                      const p = { instancePath: i + "/plan/collisions/" + o + "/type", schemaPath: "#/properties/plan/properties/collisions/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                    if (f(l2) < 1) {
                      const p = { instancePath: i + "/plan/collisions/" + o + "/type", schemaPath: "#/properties/plan/properties/collisions/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                  } else {
                    const p = { instancePath: i + "/plan/collisions/" + o + "/type", schemaPath: "#/properties/plan/properties/collisions/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                  }
                }
                if (d3.name !== void 0) {
                  let l2 = d3.name;
                  if (typeof l2 == "string") {
                    if (f(l2) > 1024) {
                      const p = { instancePath: i + "/plan/collisions/" + o + "/name", schemaPath: "#/properties/plan/properties/collisions/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                    if (f(l2) < 1) {
                      const p = { instancePath: i + "/plan/collisions/" + o + "/name", schemaPath: "#/properties/plan/properties/collisions/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                    }
                  } else {
                    const p = { instancePath: i + "/plan/collisions/" + o + "/name", schemaPath: "#/properties/plan/properties/collisions/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                  }
                }
              } else {
                const l2 = { instancePath: i + "/plan/collisions/" + o, schemaPath: "#/properties/plan/properties/collisions/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
              }
            }
          } else {
            const n = { instancePath: i + "/plan/collisions", schemaPath: "#/properties/plan/properties/collisions/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.applied !== void 0) {
      let t = c5.applied;
      const r = s;
      let n = false, o = null;
      const d3 = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.plan_sha256 === void 0) {
          const p = { instancePath: i + "/applied", schemaPath: "#/properties/applied/oneOf/0/required", keyword: "required", params: { missingProperty: "plan_sha256" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.exit_code === void 0) {
          const p = { instancePath: i + "/applied", schemaPath: "#/properties/applied/oneOf/0/required", keyword: "required", params: { missingProperty: "exit_code" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        for (const p in t)
          if (!(p === "plan_sha256" || p === "exit_code")) {
            const m = { instancePath: i + "/applied", schemaPath: "#/properties/applied/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        if (t.plan_sha256 !== void 0) {
          let p = t.plan_sha256;
          if (typeof p == "string") {
            if (!q.test(p)) {
              const m = { instancePath: i + "/applied/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
            }
          } else {
            const m = { instancePath: i + "/applied/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        }
        if (t.exit_code !== void 0) {
          let p = t.exit_code;
          const m = s;
          let y7 = false, u3 = null;
          const $3 = s;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            const h4 = { instancePath: i + "/applied/exit_code", schemaPath: "#/properties/applied/oneOf/0/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
          }
          var w4 = $3 === s;
          w4 && (y7 = true, u3 = 0);
          const O2 = s;
          if (p !== null) {
            const h4 = { instancePath: i + "/applied/exit_code", schemaPath: "#/properties/applied/oneOf/0/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
          }
          var w4 = O2 === s;
          if (w4 && y7 ? (y7 = false, u3 = [u3, 1]) : w4 && (y7 = true, u3 = 1), y7)
            s = m, e !== null && (m ? e.length = m : e = null);
          else {
            const h4 = { instancePath: i + "/applied/exit_code", schemaPath: "#/properties/applied/oneOf/0/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
            e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
          }
        }
      } else {
        const p = { instancePath: i + "/applied", schemaPath: "#/properties/applied/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var b5 = d3 === s;
      b5 && (n = true, o = 0);
      const l2 = s;
      if (t !== null) {
        const p = { instancePath: i + "/applied", schemaPath: "#/properties/applied/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var b5 = l2 === s;
      if (b5 && n ? (n = false, o = [o, 1]) : b5 && (n = true, o = 1), n)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const p = { instancePath: i + "/applied", schemaPath: "#/properties/applied/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (c5.outputs !== void 0) {
      let t = c5.outputs;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const r in t) {
          const n = s;
          if (typeof r == "string" && !T.test(r)) {
            const o = { instancePath: i + "/outputs", schemaPath: "#/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{1,63}$" }, propertyName: r };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          var j3 = n === s;
          if (!j3) {
            const o = { instancePath: i + "/outputs", schemaPath: "#/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in t) {
          let n = t[r];
          if (typeof n == "string") {
            if (f(n) > 1024) {
              const o = { instancePath: i + "/outputs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/outputs/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (f(n) < 1) {
              const o = { instancePath: i + "/outputs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/outputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/outputs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.second_plan_exit_code !== void 0) {
      let t = c5.second_plan_exit_code;
      const r = s;
      let n = false, o = null;
      const d3 = s;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const p = { instancePath: i + "/second_plan_exit_code", schemaPath: "#/properties/second_plan_exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var x4 = d3 === s;
      x4 && (n = true, o = 0);
      const l2 = s;
      if (t !== null) {
        const p = { instancePath: i + "/second_plan_exit_code", schemaPath: "#/properties/second_plan_exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var x4 = l2 === s;
      if (x4 && n ? (n = false, o = [o, 1]) : x4 && (n = true, o = 1), n)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const p = { instancePath: i + "/second_plan_exit_code", schemaPath: "#/properties/second_plan_exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/core_apply_snapshot.v1.ts
var CoreApplySnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("core_apply_snapshot.v1", C);

// evidence-schemas/src/generated/m2c_b1_resolution_snapshot.v1.validate.js
var I = c2;
var y2 = { enum: ["embedded", "emulated", "dev_min"] };
var _ = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var g2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var P2 = new RegExp("^[0-9a-f]{64}$", "u");
var h = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function c2(s, { instancePath: i = "", parentData: w4, parentDataProperty: $3, rootData: k6 = s, dynamicAnchors: v4 = {} } = {}) {
  let e = null, n = 0;
  const l2 = c2.evaluated;
  if (l2.dynamicProps && (l2.props = void 0), l2.dynamicItems && (l2.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.substrate === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.execution_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.captured_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.plan_sha256 === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_sha256" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.imported === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "imported" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    for (const t in s)
      if (!(t === "schema" || t === "substrate" || t === "execution_id" || t === "captured_at_utc" || t === "plan_sha256" || t === "imported")) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.m2c_b1_resolution_snapshot.v1") {
      const t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.m2c_b1_resolution_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.substrate !== void 0) {
      let t = s.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: y2.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.execution_id !== void 0) {
      let t = s.execution_id;
      if (typeof t == "string") {
        if (!_.test(t)) {
          const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.captured_at_utc !== void 0) {
      let t = s.captured_at_utc;
      if (typeof t == "string") {
        if (!g2.test(t)) {
          const r = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.plan_sha256 !== void 0) {
      let t = s.plan_sha256;
      if (typeof t == "string") {
        if (!P2.test(t)) {
          const r = { instancePath: i + "/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: i + "/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.imported !== void 0) {
      let t = s.imported;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          const a = { instancePath: i + "/imported", schemaPath: "#/properties/imported/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), n++;
        }
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (h(p) > 4096) {
              const m = { instancePath: i + "/imported/" + a, schemaPath: "#/properties/imported/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), n++;
            }
            if (h(p) < 1) {
              const m = { instancePath: i + "/imported/" + a, schemaPath: "#/properties/imported/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), n++;
            }
          } else {
            const m = { instancePath: i + "/imported/" + a, schemaPath: "#/properties/imported/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), n++;
          }
        }
        let d3 = t.length, u3;
        if (d3 > 1) {
          const a = {};
          for (; d3--; ) {
            let p = t[d3];
            if (typeof p == "string") {
              if (typeof a[p] == "number") {
                u3 = a[p];
                const m = { instancePath: i + "/imported", schemaPath: "#/properties/imported/uniqueItems", keyword: "uniqueItems", params: { i: d3, j: u3 } };
                e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), n++;
                break;
              }
              a[p] = d3;
            }
          }
        }
      } else {
        const r = { instancePath: i + "/imported", schemaPath: "#/properties/imported/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
  }
  return c2.errors = e, n === 0;
}
c2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/m2c_b1_resolution_snapshot.v1.ts
var M2CB1ResolutionSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("m2c_b1_resolution_snapshot.v1", I);

// actions/m2-substrate/applied-stack.ts
var reviewedApply = ({ reviewedText, text, plan, applied }) => ({
  expected: {
    stack_sha256: valueOr$actions_lib_checks_fact(reviewedText, null),
    plan_exit_code: { $one_of: [0, 2] },
    applied_plan_sha256: valueOr$actions_lib_checks_fact(
      mapFact$actions_lib_checks_fact(plan, ({ plan_sha256 }) => plan_sha256),
      null
    ),
    apply_exit_code: 0
  },
  observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ reviewedText, text, plan, applied }), (all) => ({
    stack_sha256: all.text,
    plan_exit_code: all.plan.exit_code,
    applied_plan_sha256: all.applied.plan_sha256,
    apply_exit_code: all.applied.exit_code
  }))
});
var applyHead = ({ applied, secondPlan, commands, text, backend, plan }, { substrate, executionId, gatheredAtUtc }) => mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ commands, text, backend, plan }), ({ backend: { encrypted: _5, ...place }, ...read }) => ({
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  synthesised_sha256: read.text,
  backend: place,
  commands: read.commands,
  plan: {
    exit_code: read.plan.exit_code === 0 ? 0 : 2,
    plan_sha256: read.plan.plan_sha256,
    ...countsOf(read.plan),
    resource_changes: read.plan.changes.map(({ address, actions }) => ({ address, actions: [...actions] })),
    destroyed: [...read.plan.destroyed],
    collisions: read.plan.collisions.map(({ address, type, name }) => ({ address, type, name }))
  },
  applied: valueOr$actions_lib_checks_fact(applied, null),
  second_plan_exit_code: valueOr$actions_lib_checks_fact(secondPlan, null)
}));

// actions/m2-substrate/lanes/c-core-apply.ts
var OUTPUTS = [
  ...["TF_STATE_BUCKET", "S3_ORACLE_BUCKET", "S3_EVIDENCE_BUCKET", "S3_QUARANTINE_BUCKET"],
  ...["S3_ARCHIVE_BUCKET", "TF_LOCK_TABLE", "DDB_CONTROL_RUNS_TABLE"]
];
var coreApply = defineLane$actions_lib_run_lane({
  id: "M2.C",
  documents: (facts, context) => ({
    apply: mapFact$actions_lib_checks_fact(
      applyHead(facts, context),
      (head) => attemptDocument$actions_lib_run_documents("core_apply_snapshot.json", CoreApplySnapshotV1, {
        schema: "fp.core_apply_snapshot.v1",
        ...head,
        outputs: valueOr$actions_lib_checks_fact(facts.outputs, {})
      })
    ),
    ...importReceipt(facts, context)
  }),
  decide: (facts) => ({
    "M2.C-C01": { expected: { init: 0, validate: 0 }, observed: facts.commands, fails: "M2C-B2" },
    "M2.C-C02": { ...reviewedApply(facts), fails: "M2C-B2" },
    "M2.C-C03": {
      expected: { destroyed: [], collisions: [] },
      observed: mapFact$actions_lib_checks_fact(facts.plan, ({ destroyed, collisions }) => ({ destroyed, collisions })),
      fails: "M2C-B1"
    },
    "M2.C-C04": {
      expected: { outputs: namesOf(OUTPUTS), second_plan: 0 },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ outputs: facts.outputs, secondPlan: facts.secondPlan }), (all) => ({
        outputs: Object.fromEntries(OUTPUTS.map((key) => [key, all.outputs[key] ?? null])),
        second_plan: all.secondPlan
      })),
      fails: "M2C-B3"
    },
    "M2.C-C04a": {
      expected: { budget: handle$evidence_schemas_src_handles("AWS_BUDGET_NAME") },
      observed: mapFact$actions_lib_checks_fact(facts.outputs, ({ AWS_BUDGET_NAME: budget }) => ({ budget: budget ?? null })),
      fails: "M2C-B3"
    }
  }),
  handover: ({ plan }) => isReadable$actions_lib_checks_fact(plan) ? { plan_sha256: plan.value.plan_sha256, imported: plan.value.imported.length } : void 0
});
var namesOf = (keys) => Object.fromEntries(keys.map((key) => [key, handle$evidence_schemas_src_handles(key)]));
function importReceipt({ plan, applied }, { substrate, executionId, gatheredAtUtc }) {
  if (!isReadable$actions_lib_checks_fact(plan) || !isReadable$actions_lib_checks_fact(applied) || plan.value.imported.length === 0) return {};
  const { imported, plan_sha256 } = plan.value;
  return {
    imports: {
      value: attemptDocument$actions_lib_run_documents("m2c_b1_resolution_snapshot.json", M2CB1ResolutionSnapshotV1, {
        schema: "fp.m2c_b1_resolution_snapshot.v1",
        substrate,
        execution_id: executionId,
        captured_at_utc: gatheredAtUtc,
        plan_sha256,
        imported: [...imported]
      })
    }
  };
}

// evidence-schemas/src/generated/demo_apply_snapshot.v1.validate.js
var G = k;
var $ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "demo_apply_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "synthesised_sha256", "backend", "commands", "plan", "applied", "second_plan_exit_code", "manifest_key", "services", "task_definitions"], properties: { schema: { const: "fp.demo_apply_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, synthesised_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, backend: { type: "object", additionalProperties: false, required: ["bucket", "key", "region", "lock_table"], properties: { bucket: { type: "string", minLength: 1, maxLength: 63 }, key: { type: "string", minLength: 1, maxLength: 1024 }, region: { type: "string", minLength: 1, maxLength: 32 }, lock_table: { type: "string", minLength: 1, maxLength: 255 } } }, commands: { type: "object", additionalProperties: false, required: ["init", "validate"], properties: { init: { oneOf: [{ type: "integer" }, { type: "null" }] }, validate: { oneOf: [{ type: "integer" }, { type: "null" }] } } }, plan: { type: "object", additionalProperties: false, required: ["exit_code", "plan_sha256", "create", "update", "delete", "resource_changes", "destroyed", "collisions"], properties: { exit_code: { enum: [0, 2] }, plan_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, create: { type: "integer", minimum: 0 }, update: { type: "integer", minimum: 0 }, delete: { type: "integer", minimum: 0 }, resource_changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["address", "actions"], properties: { address: { type: "string", minLength: 1, maxLength: 4096 }, actions: { type: "array", items: { type: "string", minLength: 1, maxLength: 32 } } } } }, destroyed: { type: "array", items: { type: "string", minLength: 1, maxLength: 4096 } }, collisions: { type: "array", items: { type: "object", additionalProperties: false, required: ["address", "type", "name"], properties: { address: { type: "string", minLength: 1, maxLength: 4096 }, type: { type: "string", minLength: 1, maxLength: 128 }, name: { type: "string", minLength: 1, maxLength: 1024 } } } } } }, applied: { oneOf: [{ type: "object", additionalProperties: false, required: ["plan_sha256", "exit_code"], properties: { plan_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] } } }, { type: "null" }] }, second_plan_exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, manifest_key: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, services: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: false, required: ["service", "desired_count"], properties: { service: { type: "string", minLength: 1, maxLength: 255 }, desired_count: { type: "integer", minimum: 0 } } } }, task_definitions: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, required: ["family", "image_digest", "command"], properties: { family: { type: "string", minLength: 1, maxLength: 255 }, image_digest: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/image_digest" }, { type: "null" }] }, command: { type: "array", maxItems: 20, items: { type: "string", maxLength: 1024 } } } } } } };
var N2 = { enum: ["embedded", "emulated", "dev_min"] };
var F2 = Object.prototype.hasOwnProperty;
var f2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var I2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var S = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var j = new RegExp("^[0-9a-f]{64}$", "u");
var T2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function k(c5, { instancePath: n = "", parentData: Z4, parentDataProperty: E, rootData: R = c5, dynamicAnchors: D2 = {} } = {}) {
  let e = null, s = 0;
  const _5 = k.evaluated;
  if (_5.dynamicProps && (_5.props = void 0), _5.dynamicItems && (_5.items = void 0), c5 && typeof c5 == "object" && !Array.isArray(c5)) {
    if (c5.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.substrate === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.execution_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.captured_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.synthesised_sha256 === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "synthesised_sha256" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.backend === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.commands === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commands" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.plan === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.applied === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applied" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.second_plan_exit_code === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "second_plan_exit_code" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.manifest_key === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.services === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.task_definitions === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_definitions" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in c5)
      if (!F2.call($.properties, t)) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (c5.schema !== void 0 && c5.schema !== "fp.demo_apply_snapshot.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.demo_apply_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (c5.substrate !== void 0) {
      let t = c5.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: N2.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.execution_id !== void 0) {
      let t = c5.execution_id;
      if (typeof t == "string") {
        if (!I2.test(t)) {
          const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.captured_at_utc !== void 0) {
      let t = c5.captured_at_utc;
      if (typeof t == "string") {
        if (!S.test(t)) {
          const r = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.synthesised_sha256 !== void 0) {
      let t = c5.synthesised_sha256;
      if (typeof t == "string") {
        if (!j.test(t)) {
          const r = { instancePath: n + "/synthesised_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/synthesised_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.backend !== void 0) {
      let t = c5.backend;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.bucket === void 0) {
          const r = { instancePath: n + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "bucket" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.key === void 0) {
          const r = { instancePath: n + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.region === void 0) {
          const r = { instancePath: n + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "region" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.lock_table === void 0) {
          const r = { instancePath: n + "/backend", schemaPath: "#/properties/backend/required", keyword: "required", params: { missingProperty: "lock_table" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "bucket" || r === "key" || r === "region" || r === "lock_table")) {
            const i = { instancePath: n + "/backend", schemaPath: "#/properties/backend/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.bucket !== void 0) {
          let r = t.bucket;
          if (typeof r == "string") {
            if (f2(r) > 63) {
              const i = { instancePath: n + "/backend/bucket", schemaPath: "#/properties/backend/properties/bucket/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f2(r) < 1) {
              const i = { instancePath: n + "/backend/bucket", schemaPath: "#/properties/backend/properties/bucket/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/backend/bucket", schemaPath: "#/properties/backend/properties/bucket/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.key !== void 0) {
          let r = t.key;
          if (typeof r == "string") {
            if (f2(r) > 1024) {
              const i = { instancePath: n + "/backend/key", schemaPath: "#/properties/backend/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f2(r) < 1) {
              const i = { instancePath: n + "/backend/key", schemaPath: "#/properties/backend/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/backend/key", schemaPath: "#/properties/backend/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.region !== void 0) {
          let r = t.region;
          if (typeof r == "string") {
            if (f2(r) > 32) {
              const i = { instancePath: n + "/backend/region", schemaPath: "#/properties/backend/properties/region/maxLength", keyword: "maxLength", params: { limit: 32 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f2(r) < 1) {
              const i = { instancePath: n + "/backend/region", schemaPath: "#/properties/backend/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/backend/region", schemaPath: "#/properties/backend/properties/region/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.lock_table !== void 0) {
          let r = t.lock_table;
          if (typeof r == "string") {
            if (f2(r) > 255) {
              const i = { instancePath: n + "/backend/lock_table", schemaPath: "#/properties/backend/properties/lock_table/maxLength", keyword: "maxLength", params: { limit: 255 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f2(r) < 1) {
              const i = { instancePath: n + "/backend/lock_table", schemaPath: "#/properties/backend/properties/lock_table/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/backend/lock_table", schemaPath: "#/properties/backend/properties/lock_table/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.commands !== void 0) {
      let t = c5.commands;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.init === void 0) {
          const r = { instancePath: n + "/commands", schemaPath: "#/properties/commands/required", keyword: "required", params: { missingProperty: "init" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.validate === void 0) {
          const r = { instancePath: n + "/commands", schemaPath: "#/properties/commands/required", keyword: "required", params: { missingProperty: "validate" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "init" || r === "validate")) {
            const i = { instancePath: n + "/commands", schemaPath: "#/properties/commands/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.init !== void 0) {
          let r = t.init;
          const i = s;
          let d3 = false, l2 = null;
          const p = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m = { instancePath: n + "/commands/init", schemaPath: "#/properties/commands/properties/init/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var P7 = p === s;
          P7 && (d3 = true, l2 = 0);
          const o = s;
          if (r !== null) {
            const m = { instancePath: n + "/commands/init", schemaPath: "#/properties/commands/properties/init/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var P7 = o === s;
          if (P7 && d3 ? (d3 = false, l2 = [l2, 1]) : P7 && (d3 = true, l2 = 1), d3)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const m = { instancePath: n + "/commands/init", schemaPath: "#/properties/commands/properties/init/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        }
        if (t.validate !== void 0) {
          let r = t.validate;
          const i = s;
          let d3 = false, l2 = null;
          const p = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m = { instancePath: n + "/commands/validate", schemaPath: "#/properties/commands/properties/validate/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var w4 = p === s;
          w4 && (d3 = true, l2 = 0);
          const o = s;
          if (r !== null) {
            const m = { instancePath: n + "/commands/validate", schemaPath: "#/properties/commands/properties/validate/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
          var w4 = o === s;
          if (w4 && d3 ? (d3 = false, l2 = [l2, 1]) : w4 && (d3 = true, l2 = 1), d3)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const m = { instancePath: n + "/commands/validate", schemaPath: "#/properties/commands/properties/validate/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.plan !== void 0) {
      let t = c5.plan;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.exit_code === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "exit_code" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.plan_sha256 === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "plan_sha256" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.create === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "create" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.update === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "update" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.delete === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "delete" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.resource_changes === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "resource_changes" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.destroyed === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "destroyed" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.collisions === void 0) {
          const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "collisions" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "exit_code" || r === "plan_sha256" || r === "create" || r === "update" || r === "delete" || r === "resource_changes" || r === "destroyed" || r === "collisions")) {
            const i = { instancePath: n + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.exit_code !== void 0) {
          let r = t.exit_code;
          if (!(r === 0 || r === 2)) {
            const i = { instancePath: n + "/plan/exit_code", schemaPath: "#/properties/plan/properties/exit_code/enum", keyword: "enum", params: { allowedValues: $.properties.plan.properties.exit_code.enum } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.plan_sha256 !== void 0) {
          let r = t.plan_sha256;
          if (typeof r == "string") {
            if (!j.test(r)) {
              const i = { instancePath: n + "/plan/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/plan/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.create !== void 0) {
          let r = t.create;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i = { instancePath: n + "/plan/create", schemaPath: "#/properties/plan/properties/create/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const i = { instancePath: n + "/plan/create", schemaPath: "#/properties/plan/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.update !== void 0) {
          let r = t.update;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i = { instancePath: n + "/plan/update", schemaPath: "#/properties/plan/properties/update/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const i = { instancePath: n + "/plan/update", schemaPath: "#/properties/plan/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.delete !== void 0) {
          let r = t.delete;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i = { instancePath: n + "/plan/delete", schemaPath: "#/properties/plan/properties/delete/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const i = { instancePath: n + "/plan/delete", schemaPath: "#/properties/plan/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.resource_changes !== void 0) {
          let r = t.resource_changes;
          if (Array.isArray(r)) {
            const i = r.length;
            for (let d3 = 0; d3 < i; d3++) {
              let l2 = r[d3];
              if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
                if (l2.address === void 0) {
                  const p = { instancePath: n + "/plan/resource_changes/" + d3, schemaPath: "#/properties/plan/properties/resource_changes/items/required", keyword: "required", params: { missingProperty: "address" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (l2.actions === void 0) {
                  const p = { instancePath: n + "/plan/resource_changes/" + d3, schemaPath: "#/properties/plan/properties/resource_changes/items/required", keyword: "required", params: { missingProperty: "actions" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                for (const p in l2)
                  if (!(p === "address" || p === "actions")) {
                    const o = { instancePath: n + "/plan/resource_changes/" + d3, schemaPath: "#/properties/plan/properties/resource_changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                  }
                if (l2.address !== void 0) {
                  let p = l2.address;
                  if (typeof p == "string") {
                    if (f2(p) > 4096) {
                      const o = { instancePath: n + "/plan/resource_changes/" + d3 + "/address", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/address/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                    if (f2(p) < 1) {
                      const o = { instancePath: n + "/plan/resource_changes/" + d3 + "/address", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                  } else {
                    const o = { instancePath: n + "/plan/resource_changes/" + d3 + "/address", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/address/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                  }
                }
                if (l2.actions !== void 0) {
                  let p = l2.actions;
                  if (Array.isArray(p)) {
                    const o = p.length;
                    for (let m = 0; m < o; m++) {
                      let y7 = p[m];
                      if (typeof y7 == "string") {
                        if (f2(y7) > 32) {
                          const u3 = { instancePath: n + "/plan/resource_changes/" + d3 + "/actions/" + m, schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/items/maxLength", keyword: "maxLength", params: { limit: 32 } };
                          e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), s++;
                        }
                        if (f2(y7) < 1) {
                          const u3 = { instancePath: n + "/plan/resource_changes/" + d3 + "/actions/" + m, schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), s++;
                        }
                      } else {
                        const u3 = { instancePath: n + "/plan/resource_changes/" + d3 + "/actions/" + m, schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), s++;
                      }
                    }
                  } else {
                    const o = { instancePath: n + "/plan/resource_changes/" + d3 + "/actions", schemaPath: "#/properties/plan/properties/resource_changes/items/properties/actions/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                  }
                }
              } else {
                const p = { instancePath: n + "/plan/resource_changes/" + d3, schemaPath: "#/properties/plan/properties/resource_changes/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
          } else {
            const i = { instancePath: n + "/plan/resource_changes", schemaPath: "#/properties/plan/properties/resource_changes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.destroyed !== void 0) {
          let r = t.destroyed;
          if (Array.isArray(r)) {
            const i = r.length;
            for (let d3 = 0; d3 < i; d3++) {
              let l2 = r[d3];
              if (typeof l2 == "string") {
                if (f2(l2) > 4096) {
                  const p = { instancePath: n + "/plan/destroyed/" + d3, schemaPath: "#/properties/plan/properties/destroyed/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (f2(l2) < 1) {
                  const p = { instancePath: n + "/plan/destroyed/" + d3, schemaPath: "#/properties/plan/properties/destroyed/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
              } else {
                const p = { instancePath: n + "/plan/destroyed/" + d3, schemaPath: "#/properties/plan/properties/destroyed/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
          } else {
            const i = { instancePath: n + "/plan/destroyed", schemaPath: "#/properties/plan/properties/destroyed/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.collisions !== void 0) {
          let r = t.collisions;
          if (Array.isArray(r)) {
            const i = r.length;
            for (let d3 = 0; d3 < i; d3++) {
              let l2 = r[d3];
              if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
                if (l2.address === void 0) {
                  const p = { instancePath: n + "/plan/collisions/" + d3, schemaPath: "#/properties/plan/properties/collisions/items/required", keyword: "required", params: { missingProperty: "address" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (l2.type === void 0) {
                  const p = { instancePath: n + "/plan/collisions/" + d3, schemaPath: "#/properties/plan/properties/collisions/items/required", keyword: "required", params: { missingProperty: "type" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (l2.name === void 0) {
                  const p = { instancePath: n + "/plan/collisions/" + d3, schemaPath: "#/properties/plan/properties/collisions/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                for (const p in l2)
                  if (!(p === "address" || p === "type" || p === "name")) {
                    const o = { instancePath: n + "/plan/collisions/" + d3, schemaPath: "#/properties/plan/properties/collisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                  }
                if (l2.address !== void 0) {
                  let p = l2.address;
                  if (typeof p == "string") {
                    if (f2(p) > 4096) {
                      const o = { instancePath: n + "/plan/collisions/" + d3 + "/address", schemaPath: "#/properties/plan/properties/collisions/items/properties/address/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                    if (f2(p) < 1) {
                      const o = { instancePath: n + "/plan/collisions/" + d3 + "/address", schemaPath: "#/properties/plan/properties/collisions/items/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                  } else {
                    const o = { instancePath: n + "/plan/collisions/" + d3 + "/address", schemaPath: "#/properties/plan/properties/collisions/items/properties/address/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                  }
                }
                if (l2.type !== void 0) {
                  let p = l2.type;
                  if (typeof p == "string") {
                    if (f2(p) > 128) {
                      const o = { instancePath: n + "/plan/collisions/" + d3 + "/type", schemaPath: "#/properties/plan/properties/collisions/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                    if (f2(p) < 1) {
                      const o = { instancePath: n + "/plan/collisions/" + d3 + "/type", schemaPath: "#/properties/plan/properties/collisions/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                  } else {
                    const o = { instancePath: n + "/plan/collisions/" + d3 + "/type", schemaPath: "#/properties/plan/properties/collisions/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                  }
                }
                if (l2.name !== void 0) {
                  let p = l2.name;
                  if (typeof p == "string") {
                    if (f2(p) > 1024) {
                      const o = { instancePath: n + "/plan/collisions/" + d3 + "/name", schemaPath: "#/properties/plan/properties/collisions/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                    if (f2(p) < 1) {
                      const o = { instancePath: n + "/plan/collisions/" + d3 + "/name", schemaPath: "#/properties/plan/properties/collisions/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                    }
                  } else {
                    const o = { instancePath: n + "/plan/collisions/" + d3 + "/name", schemaPath: "#/properties/plan/properties/collisions/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                  }
                }
              } else {
                const p = { instancePath: n + "/plan/collisions/" + d3, schemaPath: "#/properties/plan/properties/collisions/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
          } else {
            const i = { instancePath: n + "/plan/collisions", schemaPath: "#/properties/plan/properties/collisions/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.applied !== void 0) {
      let t = c5.applied;
      const r = s;
      let i = false, d3 = null;
      const l2 = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.plan_sha256 === void 0) {
          const o = { instancePath: n + "/applied", schemaPath: "#/properties/applied/oneOf/0/required", keyword: "required", params: { missingProperty: "plan_sha256" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (t.exit_code === void 0) {
          const o = { instancePath: n + "/applied", schemaPath: "#/properties/applied/oneOf/0/required", keyword: "required", params: { missingProperty: "exit_code" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        for (const o in t)
          if (!(o === "plan_sha256" || o === "exit_code")) {
            const m = { instancePath: n + "/applied", schemaPath: "#/properties/applied/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        if (t.plan_sha256 !== void 0) {
          let o = t.plan_sha256;
          if (typeof o == "string") {
            if (!j.test(o)) {
              const m = { instancePath: n + "/applied/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
            }
          } else {
            const m = { instancePath: n + "/applied/plan_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        }
        if (t.exit_code !== void 0) {
          let o = t.exit_code;
          const m = s;
          let y7 = false, u3 = null;
          const h4 = s;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const g5 = { instancePath: n + "/applied/exit_code", schemaPath: "#/properties/applied/oneOf/0/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [g5] : noteFault$evidence_schemas_src_fault_bound(e, g5), s++;
          }
          var b5 = h4 === s;
          b5 && (y7 = true, u3 = 0);
          const A4 = s;
          if (o !== null) {
            const g5 = { instancePath: n + "/applied/exit_code", schemaPath: "#/properties/applied/oneOf/0/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [g5] : noteFault$evidence_schemas_src_fault_bound(e, g5), s++;
          }
          var b5 = A4 === s;
          if (b5 && y7 ? (y7 = false, u3 = [u3, 1]) : b5 && (y7 = true, u3 = 1), y7)
            s = m, e !== null && (m ? e.length = m : e = null);
          else {
            const g5 = { instancePath: n + "/applied/exit_code", schemaPath: "#/properties/applied/oneOf/0/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
            e === null ? e = [g5] : noteFault$evidence_schemas_src_fault_bound(e, g5), s++;
          }
        }
      } else {
        const o = { instancePath: n + "/applied", schemaPath: "#/properties/applied/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var x4 = l2 === s;
      x4 && (i = true, d3 = 0);
      const p = s;
      if (t !== null) {
        const o = { instancePath: n + "/applied", schemaPath: "#/properties/applied/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var x4 = p === s;
      if (x4 && i ? (i = false, d3 = [d3, 1]) : x4 && (i = true, d3 = 1), i)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const o = { instancePath: n + "/applied", schemaPath: "#/properties/applied/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (c5.second_plan_exit_code !== void 0) {
      let t = c5.second_plan_exit_code;
      const r = s;
      let i = false, d3 = null;
      const l2 = s;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: n + "/second_plan_exit_code", schemaPath: "#/properties/second_plan_exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var v4 = l2 === s;
      v4 && (i = true, d3 = 0);
      const p = s;
      if (t !== null) {
        const o = { instancePath: n + "/second_plan_exit_code", schemaPath: "#/properties/second_plan_exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var v4 = p === s;
      if (v4 && i ? (i = false, d3 = [d3, 1]) : v4 && (i = true, d3 = 1), i)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const o = { instancePath: n + "/second_plan_exit_code", schemaPath: "#/properties/second_plan_exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (c5.manifest_key !== void 0) {
      let t = c5.manifest_key;
      const r = s;
      let i = false, d3 = null;
      const l2 = s;
      if (typeof t == "string") {
        if (f2(t) > 1024) {
          const o = { instancePath: n + "/manifest_key", schemaPath: "#/properties/manifest_key/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (f2(t) < 1) {
          const o = { instancePath: n + "/manifest_key", schemaPath: "#/properties/manifest_key/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: n + "/manifest_key", schemaPath: "#/properties/manifest_key/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var q6 = l2 === s;
      q6 && (i = true, d3 = 0);
      const p = s;
      if (t !== null) {
        const o = { instancePath: n + "/manifest_key", schemaPath: "#/properties/manifest_key/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var q6 = p === s;
      if (q6 && i ? (i = false, d3 = [d3, 1]) : q6 && (i = true, d3 = 1), i)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const o = { instancePath: n + "/manifest_key", schemaPath: "#/properties/manifest_key/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (c5.services !== void 0) {
      let t = c5.services;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          const i = { instancePath: n + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        const r = t.length;
        for (let i = 0; i < r; i++) {
          let d3 = t[i];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.service === void 0) {
              const l2 = { instancePath: n + "/services/" + i, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "service" } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
            }
            if (d3.desired_count === void 0) {
              const l2 = { instancePath: n + "/services/" + i, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "desired_count" } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
            }
            for (const l2 in d3)
              if (!(l2 === "service" || l2 === "desired_count")) {
                const p = { instancePath: n + "/services/" + i, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            if (d3.service !== void 0) {
              let l2 = d3.service;
              if (typeof l2 == "string") {
                if (f2(l2) > 255) {
                  const p = { instancePath: n + "/services/" + i + "/service", schemaPath: "#/properties/services/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (f2(l2) < 1) {
                  const p = { instancePath: n + "/services/" + i + "/service", schemaPath: "#/properties/services/items/properties/service/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
              } else {
                const p = { instancePath: n + "/services/" + i + "/service", schemaPath: "#/properties/services/items/properties/service/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
            if (d3.desired_count !== void 0) {
              let l2 = d3.desired_count;
              if (!(typeof l2 == "number" && !(l2 % 1) && !isNaN(l2) && isFinite(l2))) {
                const p = { instancePath: n + "/services/" + i + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
              if (typeof l2 == "number" && isFinite(l2) && (l2 < 0 || isNaN(l2))) {
                const p = { instancePath: n + "/services/" + i + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
          } else {
            const l2 = { instancePath: n + "/services/" + i, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c5.task_definitions !== void 0) {
      let t = c5.task_definitions;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          const i = { instancePath: n + "/task_definitions", schemaPath: "#/properties/task_definitions/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        const r = t.length;
        for (let i = 0; i < r; i++) {
          let d3 = t[i];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.family === void 0) {
              const l2 = { instancePath: n + "/task_definitions/" + i, schemaPath: "#/properties/task_definitions/items/required", keyword: "required", params: { missingProperty: "family" } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
            }
            if (d3.image_digest === void 0) {
              const l2 = { instancePath: n + "/task_definitions/" + i, schemaPath: "#/properties/task_definitions/items/required", keyword: "required", params: { missingProperty: "image_digest" } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
            }
            if (d3.command === void 0) {
              const l2 = { instancePath: n + "/task_definitions/" + i, schemaPath: "#/properties/task_definitions/items/required", keyword: "required", params: { missingProperty: "command" } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
            }
            for (const l2 in d3)
              if (!(l2 === "family" || l2 === "image_digest" || l2 === "command")) {
                const p = { instancePath: n + "/task_definitions/" + i, schemaPath: "#/properties/task_definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            if (d3.family !== void 0) {
              let l2 = d3.family;
              if (typeof l2 == "string") {
                if (f2(l2) > 255) {
                  const p = { instancePath: n + "/task_definitions/" + i + "/family", schemaPath: "#/properties/task_definitions/items/properties/family/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (f2(l2) < 1) {
                  const p = { instancePath: n + "/task_definitions/" + i + "/family", schemaPath: "#/properties/task_definitions/items/properties/family/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
              } else {
                const p = { instancePath: n + "/task_definitions/" + i + "/family", schemaPath: "#/properties/task_definitions/items/properties/family/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
            if (d3.image_digest !== void 0) {
              let l2 = d3.image_digest;
              const p = s;
              let o = false, m = null;
              const y7 = s;
              if (typeof l2 == "string") {
                if (!T2.test(l2)) {
                  const h4 = { instancePath: n + "/task_definitions/" + i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
                }
              } else {
                const h4 = { instancePath: n + "/task_definitions/" + i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
              var L3 = y7 === s;
              L3 && (o = true, m = 0);
              const u3 = s;
              if (l2 !== null) {
                const h4 = { instancePath: n + "/task_definitions/" + i + "/image_digest", schemaPath: "#/properties/task_definitions/items/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
              var L3 = u3 === s;
              if (L3 && o ? (o = false, m = [m, 1]) : L3 && (o = true, m = 1), o)
                s = p, e !== null && (p ? e.length = p : e = null);
              else {
                const h4 = { instancePath: n + "/task_definitions/" + i + "/image_digest", schemaPath: "#/properties/task_definitions/items/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: m } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
            }
            if (d3.command !== void 0) {
              let l2 = d3.command;
              if (Array.isArray(l2)) {
                if (l2.length > 20) {
                  const o = { instancePath: n + "/task_definitions/" + i + "/command", schemaPath: "#/properties/task_definitions/items/properties/command/maxItems", keyword: "maxItems", params: { limit: 20 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                const p = l2.length;
                for (let o = 0; o < p; o++) {
                  let m = l2[o];
                  if (typeof m == "string") {
                    if (f2(m) > 1024) {
                      const y7 = { instancePath: n + "/task_definitions/" + i + "/command/" + o, schemaPath: "#/properties/task_definitions/items/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [y7] : noteFault$evidence_schemas_src_fault_bound(e, y7), s++;
                    }
                  } else {
                    const y7 = { instancePath: n + "/task_definitions/" + i + "/command/" + o, schemaPath: "#/properties/task_definitions/items/properties/command/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [y7] : noteFault$evidence_schemas_src_fault_bound(e, y7), s++;
                  }
                }
              } else {
                const p = { instancePath: n + "/task_definitions/" + i + "/command", schemaPath: "#/properties/task_definitions/items/properties/command/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
          } else {
            const l2 = { instancePath: n + "/task_definitions/" + i, schemaPath: "#/properties/task_definitions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/task_definitions", schemaPath: "#/properties/task_definitions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/demo_apply_snapshot.v1.ts
var DemoApplySnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("demo_apply_snapshot.v1", G);

// other-part:runtime/src/catalog.ts
import { BUILT_DAEMONS$runtime_src_catalog } from "./substrate.mjs";
import { DAEMONS$runtime_src_catalog } from "./substrate.mjs";
import { JOBS$runtime_src_catalog } from "./substrate.mjs";
import { taskFamilyOf$runtime_src_catalog } from "./substrate.mjs";

// actions/m2-substrate/lanes/d-demo-apply.ts
var demoApply = defineLane$actions_lib_run_lane({
  id: "M2.D",
  documents: (facts, context) => ({
    apply: mapFact$actions_lib_checks_fact(
      applyHead(facts, context),
      (head) => attemptDocument$actions_lib_run_documents("demo_apply_snapshot.json", DemoApplySnapshotV1, {
        schema: "fp.demo_apply_snapshot.v1",
        ...head,
        manifest_key: isReadable$actions_lib_checks_fact(facts.manifest) ? facts.manifest.value.key : null,
        services: valueOr$actions_lib_checks_fact(facts.services, []).map(({ service, desired }) => ({ service, desired_count: desired })),
        task_definitions: valueOr$actions_lib_checks_fact(facts.tasks, []).map((task) => ({ ...task, command: [...task.command] }))
      })
    )
  }),
  decide: (facts, _written, context) => ({
    "M2.D-C02": {
      expected: {
        cluster: handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME"),
        desired: Object.fromEntries(serviceNames().map((name) => [name, restingCount()])),
        task_definitions: [...modes().keys()].sort(),
        log_groups_missing: [],
        roles_missing: []
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check(demoParts(facts)), (read) => ({
        cluster: read.manifest.cluster,
        desired: Object.fromEntries(read.services.map(({ service, desired }) => [service, desired])),
        task_definitions: read.tasks.map(({ family }) => family).toSorted(),
        log_groups_missing: logGroups().filter((name) => !read.logGroups.includes(name)),
        roles_missing: roles().filter((name) => !read.roles.includes(name))
      })),
      fails: "M2D-B2"
    },
    "M2.D-C03": {
      expected: {
        instance: handle$evidence_schemas_src_handles("RDS_INSTANCE_ID"),
        engine: handle$evidence_schemas_src_handles("DB_ENGINE"),
        engine_version: handle$evidence_schemas_src_handles("DB_ENGINE_VERSION"),
        subnet_group: { $non_empty: true },
        is_public: false,
        groups: isReadable$actions_lib_checks_fact(facts.manifest) ? [facts.manifest.value.database_group] : null
      },
      observed: facts.database,
      fails: "M2D-B3"
    },
    "M2.D-C04": {
      expected: { not_canonical: [], undeclared: [], owned_twice: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ created: facts.created, declared: facts.declared }), parameterFaults),
      fails: "M2D-B4"
    },
    "M2.D-C05": {
      expected: { images: [context.epoch.image_digest], other_commands: [], image_default: false },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ tasks: facts.tasks, imageDefault: facts.imageDefault }), (read) => ({
        images: [...new Set(read.tasks.map(({ image_digest }) => image_digest))],
        other_commands: read.tasks.filter((task) => !isMode(task)).map(({ family }) => family),
        image_default: read.imageDefault
      })),
      fails: "M2D-U8"
    },
    "M2.D-C06": {
      expected: {
        begun: { init: 0, validate: 0 },
        reviewed: reviewedApply(facts).expected,
        destroyed: [],
        collisions: [],
        second_plan: 0
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check(roundTrip(facts)), ({ begun, reviewed: reviewed2, plan, secondPlan }) => ({
        begun,
        reviewed: reviewed2,
        destroyed: plan.destroyed,
        collisions: plan.collisions,
        second_plan: secondPlan
      })),
      fails: "M2D-B5"
    }
  }),
  handover: ({ plan, manifest }) => isReadable$actions_lib_checks_fact(plan) && isReadable$actions_lib_checks_fact(manifest) ? { plan_sha256: plan.value.plan_sha256, manifest_key: manifest.value.key } : void 0
});
var demoParts = ({ manifest, services, tasks, logGroups: groups, roles: made }) => ({
  ...{ manifest, services, tasks },
  logGroups: groups,
  roles: made
});
var roundTrip = (facts) => ({
  begun: facts.commands,
  reviewed: reviewedApply(facts).observed,
  plan: facts.plan,
  secondPlan: facts.secondPlan
});
var restingCount = () => handle$evidence_schemas_src_handles("ECS_SERVICE_DESIRED_COUNT_DEFAULT");
var serviceNames = () => DAEMONS$runtime_src_catalog.map((row) => handle$evidence_schemas_src_handles(row.handle));
var modes = () => new Map([
  ...DAEMONS$runtime_src_catalog.map((row) => [handle$evidence_schemas_src_handles(row.handle), row.mode]),
  ...JOBS$runtime_src_catalog.map((row) => [taskFamilyOf$runtime_src_catalog(row.mode, handle$evidence_schemas_src_handles("NAME_PREFIX")), row.mode])
]);
var logGroups = () => [...modes().keys()].map((family) => `${handle$evidence_schemas_src_handles("CLOUDWATCH_LOG_GROUP_PREFIX")}/${family}`);
var roles = () => {
  const keys = /* @__PURE__ */ new Set([
    "ROLE_ECS_TASK_EXECUTION",
    ...[...BUILT_DAEMONS$runtime_src_catalog, ...JOBS$runtime_src_catalog].map((row) => row.principal)
  ]);
  return [...keys].map((key) => handle$evidence_schemas_src_handles(key)).sort();
};
var isMode = ({ family, command }) => command.length === 1 && command[0] === modes().get(family);
var isCanonical = (path) => handle$evidence_schemas_src_handles("CANONICAL_DEMO_SECRET_TARGETS").some((target) => path === target || path.startsWith(`${target}/`));
function parameterFaults({ created, declared }) {
  const owned = Object.values(declared).flat();
  return {
    not_canonical: [.../* @__PURE__ */ new Set([...created, ...owned])].filter((path) => !isCanonical(path)).sort(),
    undeclared: handle$evidence_schemas_src_handles("CANONICAL_DEMO_SECRET_TARGETS").filter((path) => !owned.includes(path)),
    owned_twice: [...new Set(owned.filter((path, index) => owned.indexOf(path) !== index))].sort()
  };
}

// evidence-schemas/src/generated/secret_surface_check.v1.validate.js
var z = y3;
var q2 = { enum: ["embedded", "emulated", "dev_min"] };
var x = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var k2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var b2 = new RegExp("^(?:/[a-z0-9][a-z0-9_.-]*){2,}$", "u");
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function y3(d3, { instancePath: i = "", parentData: L3, parentDataProperty: $3, rootData: j3 = d3, dynamicAnchors: A4 = {} } = {}) {
  let e = null, s = 0;
  const _5 = y3.evaluated;
  if (_5.dynamicProps && (_5.props = void 0), _5.dynamicItems && (_5.items = void 0), d3 && typeof d3 == "object" && !Array.isArray(d3)) {
    if (d3.schema === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (d3.substrate === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (d3.execution_id === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (d3.captured_at_utc === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (d3.paths === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (d3.loaded_versions === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loaded_versions" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    for (const n in d3)
      if (!(n === "schema" || n === "substrate" || n === "execution_id" || n === "captured_at_utc" || n === "paths" || n === "roles" || n === "loaded_versions")) {
        const l2 = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    if (d3.schema !== void 0 && d3.schema !== "fp.secret_surface_check.v1") {
      const n = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.secret_surface_check.v1" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (d3.substrate !== void 0) {
      let n = d3.substrate;
      if (!(n === "embedded" || n === "emulated" || n === "dev_min")) {
        const l2 = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: q2.enum } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
    if (d3.execution_id !== void 0) {
      let n = d3.execution_id;
      if (typeof n == "string") {
        if (!x.test(n)) {
          const l2 = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
        }
      } else {
        const l2 = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
    if (d3.captured_at_utc !== void 0) {
      let n = d3.captured_at_utc;
      if (typeof n == "string") {
        if (!k2.test(n)) {
          const l2 = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
        }
      } else {
        const l2 = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
    if (d3.paths !== void 0) {
      let n = d3.paths;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          const o = { instancePath: i + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        const l2 = n.length;
        for (let o = 0; o < l2; o++) {
          let p = n[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.path === void 0) {
              const r = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.present === void 0) {
              const r = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "present" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.version === void 0) {
              const r = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "version" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.last_modified_utc === void 0) {
              const r = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "last_modified_utc" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in p)
              if (!(r === "path" || r === "present" || r === "version" || r === "last_modified_utc")) {
                const t = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            if (p.path !== void 0) {
              let r = p.path;
              if (typeof r == "string") {
                if (u(r) > 1024) {
                  const t = { instancePath: i + "/paths/" + o + "/path", schemaPath: "#/properties/paths/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
                if (!b2.test(r)) {
                  const t = { instancePath: i + "/paths/" + o + "/path", schemaPath: "#/properties/paths/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/[a-z0-9][a-z0-9_.-]*){2,}$" } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
              } else {
                const t = { instancePath: i + "/paths/" + o + "/path", schemaPath: "#/properties/paths/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            }
            if (p.present !== void 0 && typeof p.present != "boolean") {
              const r = { instancePath: i + "/paths/" + o + "/present", schemaPath: "#/properties/paths/items/properties/present/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.version !== void 0) {
              let r = p.version;
              const t = s;
              let m = false, h4 = null;
              const f6 = s;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const c5 = { instancePath: i + "/paths/" + o + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                const c5 = { instancePath: i + "/paths/" + o + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
              var v4 = f6 === s;
              v4 && (m = true, h4 = 0);
              const w4 = s;
              if (r !== null) {
                const c5 = { instancePath: i + "/paths/" + o + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
              var v4 = w4 === s;
              if (v4 && m ? (m = false, h4 = [h4, 1]) : v4 && (m = true, h4 = 1), m)
                s = t, e !== null && (t ? e.length = t : e = null);
              else {
                const c5 = { instancePath: i + "/paths/" + o + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf", keyword: "oneOf", params: { passingSchemas: h4 } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
            }
            if (p.last_modified_utc !== void 0) {
              let r = p.last_modified_utc;
              const t = s;
              let m = false, h4 = null;
              const f6 = s;
              if (typeof r == "string") {
                if (!k2.test(r)) {
                  const c5 = { instancePath: i + "/paths/" + o + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
                }
              } else {
                const c5 = { instancePath: i + "/paths/" + o + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
              var g5 = f6 === s;
              g5 && (m = true, h4 = 0);
              const w4 = s;
              if (r !== null) {
                const c5 = { instancePath: i + "/paths/" + o + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
              var g5 = w4 === s;
              if (g5 && m ? (m = false, h4 = [h4, 1]) : g5 && (m = true, h4 = 1), m)
                s = t, e !== null && (t ? e.length = t : e = null);
              else {
                const c5 = { instancePath: i + "/paths/" + o + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf", keyword: "oneOf", params: { passingSchemas: h4 } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
            }
          } else {
            const r = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const l2 = { instancePath: i + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
    if (d3.roles !== void 0) {
      let n = d3.roles;
      if (Array.isArray(n)) {
        const l2 = n.length;
        for (let o = 0; o < l2; o++) {
          let p = n[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.role === void 0) {
              const r = { instancePath: i + "/roles/" + o, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.allowed === void 0) {
              const r = { instancePath: i + "/roles/" + o, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "allowed" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.denied === void 0) {
              const r = { instancePath: i + "/roles/" + o, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "denied" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.wildcard_read === void 0) {
              const r = { instancePath: i + "/roles/" + o, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "wildcard_read" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in p)
              if (!(r === "role" || r === "allowed" || r === "denied" || r === "wildcard_read")) {
                const t = { instancePath: i + "/roles/" + o, schemaPath: "#/properties/roles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            if (p.role !== void 0) {
              let r = p.role;
              if (typeof r == "string") {
                if (u(r) > 1024) {
                  const t = { instancePath: i + "/roles/" + o + "/role", schemaPath: "#/properties/roles/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
                if (u(r) < 1) {
                  const t = { instancePath: i + "/roles/" + o + "/role", schemaPath: "#/properties/roles/items/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
              } else {
                const t = { instancePath: i + "/roles/" + o + "/role", schemaPath: "#/properties/roles/items/properties/role/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            }
            if (p.allowed !== void 0) {
              let r = p.allowed;
              if (Array.isArray(r)) {
                const t = r.length;
                for (let m = 0; m < t; m++) {
                  let h4 = r[m];
                  if (typeof h4 == "string") {
                    if (u(h4) > 1024) {
                      const f6 = { instancePath: i + "/roles/" + o + "/allowed/" + m, schemaPath: "#/properties/roles/items/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), s++;
                    }
                    if (u(h4) < 1) {
                      const f6 = { instancePath: i + "/roles/" + o + "/allowed/" + m, schemaPath: "#/properties/roles/items/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), s++;
                    }
                  } else {
                    const f6 = { instancePath: i + "/roles/" + o + "/allowed/" + m, schemaPath: "#/properties/roles/items/properties/allowed/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), s++;
                  }
                }
              } else {
                const t = { instancePath: i + "/roles/" + o + "/allowed", schemaPath: "#/properties/roles/items/properties/allowed/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            }
            if (p.denied !== void 0) {
              let r = p.denied;
              if (Array.isArray(r)) {
                const t = r.length;
                for (let m = 0; m < t; m++) {
                  let h4 = r[m];
                  if (typeof h4 == "string") {
                    if (u(h4) > 1024) {
                      const f6 = { instancePath: i + "/roles/" + o + "/denied/" + m, schemaPath: "#/properties/roles/items/properties/denied/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), s++;
                    }
                    if (u(h4) < 1) {
                      const f6 = { instancePath: i + "/roles/" + o + "/denied/" + m, schemaPath: "#/properties/roles/items/properties/denied/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), s++;
                    }
                  } else {
                    const f6 = { instancePath: i + "/roles/" + o + "/denied/" + m, schemaPath: "#/properties/roles/items/properties/denied/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), s++;
                  }
                }
              } else {
                const t = { instancePath: i + "/roles/" + o + "/denied", schemaPath: "#/properties/roles/items/properties/denied/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            }
            if (p.wildcard_read !== void 0 && typeof p.wildcard_read != "boolean") {
              const r = { instancePath: i + "/roles/" + o + "/wildcard_read", schemaPath: "#/properties/roles/items/properties/wildcard_read/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/roles/" + o, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const l2 = { instancePath: i + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
    if (d3.loaded_versions !== void 0) {
      let n = d3.loaded_versions;
      if (Array.isArray(n)) {
        const l2 = n.length;
        for (let o = 0; o < l2; o++) {
          let p = n[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.service_name === void 0) {
              const r = { instancePath: i + "/loaded_versions/" + o, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.path === void 0) {
              const r = { instancePath: i + "/loaded_versions/" + o, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (p.version === void 0) {
              const r = { instancePath: i + "/loaded_versions/" + o, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "version" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in p)
              if (!(r === "service_name" || r === "path" || r === "version")) {
                const t = { instancePath: i + "/loaded_versions/" + o, schemaPath: "#/properties/loaded_versions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            if (p.service_name !== void 0) {
              let r = p.service_name;
              if (typeof r == "string") {
                if (u(r) > 255) {
                  const t = { instancePath: i + "/loaded_versions/" + o + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
                if (u(r) < 1) {
                  const t = { instancePath: i + "/loaded_versions/" + o + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
              } else {
                const t = { instancePath: i + "/loaded_versions/" + o + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            }
            if (p.path !== void 0) {
              let r = p.path;
              if (typeof r == "string") {
                if (u(r) > 1024) {
                  const t = { instancePath: i + "/loaded_versions/" + o + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
                if (u(r) < 1) {
                  const t = { instancePath: i + "/loaded_versions/" + o + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
                }
              } else {
                const t = { instancePath: i + "/loaded_versions/" + o + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            }
            if (p.version !== void 0) {
              let r = p.version;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: i + "/loaded_versions/" + o + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                const t = { instancePath: i + "/loaded_versions/" + o + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
              }
            }
          } else {
            const r = { instancePath: i + "/loaded_versions/" + o, schemaPath: "#/properties/loaded_versions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const l2 = { instancePath: i + "/loaded_versions", schemaPath: "#/properties/loaded_versions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
  } else {
    const n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
  }
  return y3.errors = e, s === 0;
}
y3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/secret_surface_check.v1.ts
var SecretSurfaceCheckV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("secret_surface_check.v1", z);

// actions/m2-substrate/lanes/e-secret-surface.ts
var secretSurface = defineLane$actions_lib_run_lane({
  id: "M2.E",
  documents: (facts, context) => ({
    surface: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ parameters: facts.parameters, running: facts.running }),
      (read) => attemptDocument$actions_lib_run_documents("secret_surface_check.json", SecretSurfaceCheckV1, surfaceOf(read, context))
    )
  }),
  decide: ({ parameters, current, running }) => ({
    "M2.E-C01": {
      expected: { absent: [], empty: [], placeholder: [] },
      observed: mapFact$actions_lib_checks_fact(parameters, (rows) => ({
        absent: pathsIn(rows, "absent"),
        empty: pathsIn(rows, "empty"),
        placeholder: pathsIn(rows, "placeholder")
      })),
      fails: "M2E-B1"
    },
    "M2.E-C03": {
      expected: { loaded: { $one_of: ["current", "by_no_task"] }, stale: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ current, running }), (read) => {
        const stale = read.running.flatMap((task) => staleVersions(task, read.current));
        const loaded = stale.length > 0 ? "stale" : "current";
        return { loaded: read.running.length === 0 ? "by_no_task" : loaded, stale };
      }),
      fails: "M2E-B3"
    }
  }),
  handover: ({ parameters }) => "value" in parameters ? { paths: parameters.value.map(rowOf) } : void 0
});
var pathsIn = (rows, state) => rows.filter((one) => one.state === state).map(({ path }) => path);
function staleVersions({ component, versions }, current) {
  const loaded = Object.entries(versions);
  if (loaded.length === 0) return [`${component} declares no version`];
  return loaded.filter(([path, version]) => current[path] !== version).map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? "none"}`);
}
var rowOf = ({ path, state, version, last_modified_utc }) => ({
  path,
  present: state === "usable",
  version,
  last_modified_utc
});
var surfaceOf = ({ parameters, running }, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.secret_surface_check.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  paths: parameters.map(rowOf),
  loaded_versions: running.flatMap(
    ({ component, versions }) => Object.entries(versions).map(([path, version]) => ({ service_name: component, path, version }))
  )
});

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.validate.js
var I3 = f3;
var g3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "topic_readiness_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "kafka_cluster_id", "connectivity_pass", "topics_present", "topics_missing", "topics", "security", "identity_used"], properties: { schema: { const: "fp.topic_readiness_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, connectivity_pass: { type: "boolean" }, topics_present: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "retention_ms", "cleanup_policy", "matches_pins"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "integer", minimum: 1 }, retention_ms: { type: "integer", minimum: -1 }, cleanup_policy: { type: "string", minLength: 1, maxLength: 64 }, matches_pins: { type: "boolean" } } } }, identity_used: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "object", additionalProperties: false, required: ["unknown_because"], properties: { unknown_because: { type: "string", minLength: 1, maxLength: 1024 } } }] }, security: { type: "string", minLength: 1, maxLength: 64 } } };
var k3 = { enum: ["embedded", "emulated", "dev_min"] };
var P3 = Object.prototype.hasOwnProperty;
var u2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var b3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function f3(m, { instancePath: r = "", parentData: L3, parentDataProperty: q6, rootData: x4 = m, dynamicAnchors: v4 = {} } = {}) {
  let e = null, s = 0;
  const y7 = f3.evaluated;
  if (y7.dynamicProps && (y7.props = void 0), y7.dynamicItems && (y7.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.schema === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.substrate === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.execution_id === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.captured_at_utc === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.kafka_cluster_id === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.connectivity_pass === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectivity_pass" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.topics_present === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_present" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.topics_missing === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_missing" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.topics === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.security === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.identity_used === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_used" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in m)
      if (!P3.call(g3.properties, t)) {
        const o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    if (m.schema !== void 0 && m.schema !== "fp.topic_readiness_snapshot.v1") {
      const t = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.topic_readiness_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.substrate !== void 0) {
      let t = m.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const o = { instancePath: r + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k3.enum } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m.execution_id !== void 0) {
      let t = m.execution_id;
      if (typeof t == "string") {
        if (!w.test(t)) {
          const o = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m.captured_at_utc !== void 0) {
      let t = m.captured_at_utc;
      if (typeof t == "string") {
        if (!b3.test(t)) {
          const o = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m.kafka_cluster_id !== void 0) {
      let t = m.kafka_cluster_id;
      if (typeof t == "string") {
        if (u2(t) > 1024) {
          const o = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (u2(t) < 1) {
          const o = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m.connectivity_pass !== void 0 && typeof m.connectivity_pass != "boolean") {
      const t = { instancePath: r + "/connectivity_pass", schemaPath: "#/properties/connectivity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m.topics_present !== void 0) {
      let t = m.topics_present;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let i = 0; i < o; i++) {
          let p = t[i];
          if (typeof p == "string") {
            if (u2(p) > 249) {
              const a = { instancePath: r + "/topics_present/" + i, schemaPath: "#/properties/topics_present/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u2(p) < 1) {
              const a = { instancePath: r + "/topics_present/" + i, schemaPath: "#/properties/topics_present/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: r + "/topics_present/" + i, schemaPath: "#/properties/topics_present/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        let c5 = t.length, l2;
        if (c5 > 1) {
          const i = {};
          for (; c5--; ) {
            let p = t[c5];
            if (typeof p == "string") {
              if (typeof i[p] == "number") {
                l2 = i[p];
                const a = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/uniqueItems", keyword: "uniqueItems", params: { i: c5, j: l2 } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                break;
              }
              i[p] = c5;
            }
          }
        }
      } else {
        const o = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m.topics_missing !== void 0) {
      let t = m.topics_missing;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let i = 0; i < o; i++) {
          let p = t[i];
          if (typeof p == "string") {
            if (u2(p) > 249) {
              const a = { instancePath: r + "/topics_missing/" + i, schemaPath: "#/properties/topics_missing/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u2(p) < 1) {
              const a = { instancePath: r + "/topics_missing/" + i, schemaPath: "#/properties/topics_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: r + "/topics_missing/" + i, schemaPath: "#/properties/topics_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        let c5 = t.length, l2;
        if (c5 > 1) {
          const i = {};
          for (; c5--; ) {
            let p = t[c5];
            if (typeof p == "string") {
              if (typeof i[p] == "number") {
                l2 = i[p];
                const a = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/uniqueItems", keyword: "uniqueItems", params: { i: c5, j: l2 } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                break;
              }
              i[p] = c5;
            }
          }
        }
      } else {
        const o = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m.topics !== void 0) {
      let t = m.topics;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let c5 = 0; c5 < o; c5++) {
          let l2 = t[c5];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.topic === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.partitions === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.retention_ms === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "retention_ms" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.cleanup_policy === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "cleanup_policy" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.matches_pins === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "matches_pins" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            for (const i in l2)
              if (!(i === "topic" || i === "partitions" || i === "retention_ms" || i === "cleanup_policy" || i === "matches_pins")) {
                const p = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            if (l2.topic !== void 0) {
              let i = l2.topic;
              if (typeof i == "string") {
                if (u2(i) > 249) {
                  const p = { instancePath: r + "/topics/" + c5 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (u2(i) < 1) {
                  const p = { instancePath: r + "/topics/" + c5 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
              } else {
                const p = { instancePath: r + "/topics/" + c5 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
            if (l2.partitions !== void 0) {
              let i = l2.partitions;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const p = { instancePath: r + "/topics/" + c5 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                const p = { instancePath: r + "/topics/" + c5 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
            if (l2.retention_ms !== void 0) {
              let i = l2.retention_ms;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const p = { instancePath: r + "/topics/" + c5 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
              if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                const p = { instancePath: r + "/topics/" + c5 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
            if (l2.cleanup_policy !== void 0) {
              let i = l2.cleanup_policy;
              if (typeof i == "string") {
                if (u2(i) > 64) {
                  const p = { instancePath: r + "/topics/" + c5 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
                if (u2(i) < 1) {
                  const p = { instancePath: r + "/topics/" + c5 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
                }
              } else {
                const p = { instancePath: r + "/topics/" + c5 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
              }
            }
            if (l2.matches_pins !== void 0 && typeof l2.matches_pins != "boolean") {
              const i = { instancePath: r + "/topics/" + c5 + "/matches_pins", schemaPath: "#/properties/topics/items/properties/matches_pins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const o = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m.identity_used !== void 0) {
      let t = m.identity_used;
      const o = s;
      let c5 = false, l2 = null;
      const i = s;
      if (typeof t == "string") {
        if (u2(t) > 1024) {
          const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        if (u2(t) < 1) {
          const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
      } else {
        const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
      }
      var h4 = i === s;
      h4 && (c5 = true, l2 = 0);
      const p = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.unknown_because === void 0) {
          const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/required", keyword: "required", params: { missingProperty: "unknown_because" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        for (const a in t)
          if (a !== "unknown_because") {
            const d3 = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
          }
        if (t.unknown_because !== void 0) {
          let a = t.unknown_because;
          if (typeof a == "string") {
            if (u2(a) > 1024) {
              const d3 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
            }
            if (u2(a) < 1) {
              const d3 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
            }
          } else {
            const d3 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
          }
        }
      } else {
        const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
      }
      var h4 = p === s;
      if (h4 && c5 ? (c5 = false, l2 = [l2, 1]) : h4 && (c5 = true, l2 = 1), c5)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
      }
    }
    if (m.security !== void 0) {
      let t = m.security;
      if (typeof t == "string") {
        if (u2(t) > 64) {
          const o = { instancePath: r + "/security", schemaPath: "#/properties/security/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (u2(t) < 1) {
          const o = { instancePath: r + "/security", schemaPath: "#/properties/security/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
  } else {
    const t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return f3.errors = e, s === 0;
}
f3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
var TopicReadinessSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("topic_readiness_snapshot.v1", I3);

// other-part:actions/lib/rules/log-security.ts
import { SECURITIES$actions_lib_rules_log_security } from "./lib.mjs";

// actions/m2-substrate/lanes/f-topic-readiness.ts
var DOCUMENT = "topic_readiness_snapshot.json";
var topicReadiness = defineLane$actions_lib_run_lane({
  id: "M2.F",
  documents: ({ pinned, described, stackClusterId }, context) => ({
    readiness: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ described, stackClusterId }),
      (read) => attemptDocument$actions_lib_run_documents(DOCUMENT, TopicReadinessSnapshotV1, readinessOf({ ...read, pinned }, context))
    )
  }),
  decide: ({ pinned, described, stackClusterId, parameters }, written, context) => ({
    "M2.F-C01": {
      expected: {
        cluster_id: "value" in stackClusterId ? stackClusterId.value : null,
        security: { $one_of: SECURITIES$actions_lib_rules_log_security[context.substrate] }
      },
      observed: mapFact$actions_lib_checks_fact(described, ({ clusterId, client }) => ({ cluster_id: clusterId, security: client.security })),
      fails: "M2F-B1"
    },
    "M2.F-C02": {
      expected: { present: Number(handle$evidence_schemas_src_handles("KAFKA_REQUIRED_TOPIC_COUNT")), missing: [], different: [] },
      observed: mapFact$actions_lib_checks_fact(described, ({ topics }) => topicFaults(pinned, topics)),
      fails: "M2F-B1"
    },
    "M2.F-C03": {
      // Kafka's protocol cannot say whom it authenticated, so there null stands for the name; of the rights every log tells.
      expected: {
        principal_sha256: { $one_of: ["value" in parameters ? parameters.value.user_sha256 : null, null] },
        administrator: false
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ described, parameters }), (read) => principalOf(read.described)),
      fails: "M2F-B2"
    },
    "M2.F-C04": {
      expected: { key: attemptKey$actions_lib_run_documents(context, DOCUMENT), sha256: { $form: "hex64" } },
      observed: mapFact$actions_lib_checks_fact(written.readiness, ({ key, sha256 }) => ({ key, sha256 })),
      fails: "M2F-B3"
    }
  }),
  handover: ({ described }) => "value" in described ? { cluster_id: described.value.clusterId } : void 0
});
var principalOf = ({ client: { principal, administrator } }) => ({
  principal_sha256: principal === void 0 ? null : sha256Hex$evidence_schemas_src_digest(principal),
  administrator
});
function topicFaults(pinned, found) {
  const live = new Map(found.map((topic) => [topic.topic, topic]));
  const present = pinned.flatMap((pin) => {
    const topic = live.get(pin.topic);
    return topic === void 0 ? [] : [{ pin, topic }];
  });
  return {
    present: present.length,
    missing: pinned.filter(({ topic }) => !live.has(topic)).map(({ topic }) => topic),
    different: present.filter(({ pin, topic }) => !isAsPinned(pin, topic)).map(({ pin }) => pin.topic)
  };
}
var isAsPinned = (pin, live) => pin.partitions === live.partitions && pin.retentionMs === live.retentionMs && pin.cleanupPolicy === live.cleanupPolicy;
function readinessOf({ pinned, described, stackClusterId }, { substrate, executionId, gatheredAtUtc }) {
  const { clusterId, topics, client } = described;
  const { missing } = topicFaults(pinned, topics);
  return {
    schema: "fp.topic_readiness_snapshot.v1",
    substrate,
    execution_id: executionId,
    captured_at_utc: gatheredAtUtc,
    connectivity_pass: clusterId === stackClusterId,
    kafka_cluster_id: clusterId,
    security: client.security,
    identity_used: client.principal ?? { unknown_because: "The protocol of this log has no question for it." },
    topics_present: pinned.map(({ topic }) => topic).filter((topic) => !missing.includes(topic)),
    topics_missing: missing,
    topics: topics.map((topic) => ({
      topic: topic.topic,
      partitions: topic.partitions,
      retention_ms: topic.retentionMs,
      cleanup_policy: topic.cleanupPolicy,
      matches_pins: pinned.some((pin) => pin.topic === topic.topic && isAsPinned(pin, topic))
    }))
  };
}

// evidence-schemas/src/generated/network_posture_snapshot.v1.validate.js
var Z3 = y4;
var P4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "network_posture_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "vpc", "nat_gateways_non_deleted_count", "load_balancers_count", "load_balancers", "ecs_services_desired_gt_zero_count", "ecs_services", "ecs_tasks", "sg_subnet_route_checks_pass", "details"], properties: { schema: { const: "fp.network_posture_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, vpc: { type: "string", pattern: "^vpc-[0-9a-f]{8,17}$" }, nat_gateways_non_deleted_count: { type: "integer", minimum: 0 }, load_balancers_count: { type: "integer", minimum: 0 }, load_balancers: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, ecs_services_desired_gt_zero_count: { type: "integer", minimum: 0 }, ecs_services: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, ecs_tasks: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, sg_subnet_route_checks_pass: { type: "boolean" }, details: { type: "object", additionalProperties: false, required: ["public_subnets", "app_group_admits", "database_group_admits", "groups_that_admit_the_world", "database"], properties: { public_subnets: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, app_group_admits: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, database_group_admits: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, groups_that_admit_the_world: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, database: { oneOf: [{ type: "object", additionalProperties: false, required: ["is_public", "groups"], properties: { is_public: { type: "boolean" }, groups: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 } } }, { type: "null" }] } } } } };
var x2 = { enum: ["embedded", "emulated", "dev_min"] };
var v3 = Object.prototype.hasOwnProperty;
var c3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var L = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var q3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var I4 = new RegExp("^vpc-[0-9a-f]{8,17}$", "u");
function y4(l2, { instancePath: a = "", parentData: A4, parentDataProperty: $3, rootData: j3 = l2, dynamicAnchors: O2 = {} } = {}) {
  let e = null, r = 0;
  const h4 = y4.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.schema === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.substrate === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.execution_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.captured_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.vpc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vpc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.nat_gateways_non_deleted_count === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nat_gateways_non_deleted_count" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.load_balancers_count === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load_balancers_count" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.load_balancers === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load_balancers" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.ecs_services_desired_gt_zero_count === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecs_services_desired_gt_zero_count" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.ecs_services === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecs_services" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.ecs_tasks === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.sg_subnet_route_checks_pass === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sg_subnet_route_checks_pass" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.details === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    for (const s in l2)
      if (!v3.call(P4.properties, s)) {
        const t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    if (l2.schema !== void 0 && l2.schema !== "fp.network_posture_snapshot.v1") {
      const s = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.network_posture_snapshot.v1" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.substrate !== void 0) {
      let s = l2.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const t = { instancePath: a + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: x2.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.execution_id !== void 0) {
      let s = l2.execution_id;
      if (typeof s == "string") {
        if (!L.test(s)) {
          const t = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.captured_at_utc !== void 0) {
      let s = l2.captured_at_utc;
      if (typeof s == "string") {
        if (!q3.test(s)) {
          const t = { instancePath: a + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: a + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.vpc !== void 0) {
      let s = l2.vpc;
      if (typeof s == "string") {
        if (!I4.test(s)) {
          const t = { instancePath: a + "/vpc", schemaPath: "#/properties/vpc/pattern", keyword: "pattern", params: { pattern: "^vpc-[0-9a-f]{8,17}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: a + "/vpc", schemaPath: "#/properties/vpc/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.nat_gateways_non_deleted_count !== void 0) {
      let s = l2.nat_gateways_non_deleted_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const t = { instancePath: a + "/nat_gateways_non_deleted_count", schemaPath: "#/properties/nat_gateways_non_deleted_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const t = { instancePath: a + "/nat_gateways_non_deleted_count", schemaPath: "#/properties/nat_gateways_non_deleted_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.load_balancers_count !== void 0) {
      let s = l2.load_balancers_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const t = { instancePath: a + "/load_balancers_count", schemaPath: "#/properties/load_balancers_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const t = { instancePath: a + "/load_balancers_count", schemaPath: "#/properties/load_balancers_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.load_balancers !== void 0) {
      let s = l2.load_balancers;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const n = { instancePath: a + "/load_balancers", schemaPath: "#/properties/load_balancers/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        const t = s.length;
        for (let n = 0; n < t; n++) {
          let p = s[n];
          if (typeof p == "string") {
            if (c3(p) > 256) {
              const o = { instancePath: a + "/load_balancers/" + n, schemaPath: "#/properties/load_balancers/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
            if (c3(p) < 1) {
              const o = { instancePath: a + "/load_balancers/" + n, schemaPath: "#/properties/load_balancers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
          } else {
            const o = { instancePath: a + "/load_balancers/" + n, schemaPath: "#/properties/load_balancers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/load_balancers", schemaPath: "#/properties/load_balancers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.ecs_services_desired_gt_zero_count !== void 0) {
      let s = l2.ecs_services_desired_gt_zero_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const t = { instancePath: a + "/ecs_services_desired_gt_zero_count", schemaPath: "#/properties/ecs_services_desired_gt_zero_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const t = { instancePath: a + "/ecs_services_desired_gt_zero_count", schemaPath: "#/properties/ecs_services_desired_gt_zero_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.ecs_services !== void 0) {
      let s = l2.ecs_services;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const n = { instancePath: a + "/ecs_services", schemaPath: "#/properties/ecs_services/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        const t = s.length;
        for (let n = 0; n < t; n++) {
          let p = s[n];
          if (typeof p == "string") {
            if (c3(p) > 256) {
              const o = { instancePath: a + "/ecs_services/" + n, schemaPath: "#/properties/ecs_services/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
            if (c3(p) < 1) {
              const o = { instancePath: a + "/ecs_services/" + n, schemaPath: "#/properties/ecs_services/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
          } else {
            const o = { instancePath: a + "/ecs_services/" + n, schemaPath: "#/properties/ecs_services/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/ecs_services", schemaPath: "#/properties/ecs_services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.ecs_tasks !== void 0) {
      let s = l2.ecs_tasks;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const n = { instancePath: a + "/ecs_tasks", schemaPath: "#/properties/ecs_tasks/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        const t = s.length;
        for (let n = 0; n < t; n++) {
          let p = s[n];
          if (typeof p == "string") {
            if (c3(p) > 256) {
              const o = { instancePath: a + "/ecs_tasks/" + n, schemaPath: "#/properties/ecs_tasks/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
            if (c3(p) < 1) {
              const o = { instancePath: a + "/ecs_tasks/" + n, schemaPath: "#/properties/ecs_tasks/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
          } else {
            const o = { instancePath: a + "/ecs_tasks/" + n, schemaPath: "#/properties/ecs_tasks/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/ecs_tasks", schemaPath: "#/properties/ecs_tasks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l2.sg_subnet_route_checks_pass !== void 0 && typeof l2.sg_subnet_route_checks_pass != "boolean") {
      const s = { instancePath: a + "/sg_subnet_route_checks_pass", schemaPath: "#/properties/sg_subnet_route_checks_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l2.details !== void 0) {
      let s = l2.details;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.public_subnets === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "public_subnets" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.app_group_admits === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "app_group_admits" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.database_group_admits === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "database_group_admits" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.groups_that_admit_the_world === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "groups_that_admit_the_world" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.database === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "database" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in s)
          if (!(t === "public_subnets" || t === "app_group_admits" || t === "database_group_admits" || t === "groups_that_admit_the_world" || t === "database")) {
            const n = { instancePath: a + "/details", schemaPath: "#/properties/details/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        if (s.public_subnets !== void 0) {
          let t = s.public_subnets;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p = { instancePath: a + "/details/public_subnets", schemaPath: "#/properties/details/properties/public_subnets/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
            }
            const n = t.length;
            for (let p = 0; p < n; p++) {
              let o = t[p];
              if (typeof o == "string") {
                if (c3(o) > 256) {
                  const d3 = { instancePath: a + "/details/public_subnets/" + p, schemaPath: "#/properties/details/properties/public_subnets/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c3(o) < 1) {
                  const d3 = { instancePath: a + "/details/public_subnets/" + p, schemaPath: "#/properties/details/properties/public_subnets/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/public_subnets/" + p, schemaPath: "#/properties/details/properties/public_subnets/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/public_subnets", schemaPath: "#/properties/details/properties/public_subnets/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.app_group_admits !== void 0) {
          let t = s.app_group_admits;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p = { instancePath: a + "/details/app_group_admits", schemaPath: "#/properties/details/properties/app_group_admits/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
            }
            const n = t.length;
            for (let p = 0; p < n; p++) {
              let o = t[p];
              if (typeof o == "string") {
                if (c3(o) > 256) {
                  const d3 = { instancePath: a + "/details/app_group_admits/" + p, schemaPath: "#/properties/details/properties/app_group_admits/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c3(o) < 1) {
                  const d3 = { instancePath: a + "/details/app_group_admits/" + p, schemaPath: "#/properties/details/properties/app_group_admits/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/app_group_admits/" + p, schemaPath: "#/properties/details/properties/app_group_admits/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/app_group_admits", schemaPath: "#/properties/details/properties/app_group_admits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.database_group_admits !== void 0) {
          let t = s.database_group_admits;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p = { instancePath: a + "/details/database_group_admits", schemaPath: "#/properties/details/properties/database_group_admits/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
            }
            const n = t.length;
            for (let p = 0; p < n; p++) {
              let o = t[p];
              if (typeof o == "string") {
                if (c3(o) > 256) {
                  const d3 = { instancePath: a + "/details/database_group_admits/" + p, schemaPath: "#/properties/details/properties/database_group_admits/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c3(o) < 1) {
                  const d3 = { instancePath: a + "/details/database_group_admits/" + p, schemaPath: "#/properties/details/properties/database_group_admits/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/database_group_admits/" + p, schemaPath: "#/properties/details/properties/database_group_admits/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/database_group_admits", schemaPath: "#/properties/details/properties/database_group_admits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.groups_that_admit_the_world !== void 0) {
          let t = s.groups_that_admit_the_world;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p = { instancePath: a + "/details/groups_that_admit_the_world", schemaPath: "#/properties/details/properties/groups_that_admit_the_world/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
            }
            const n = t.length;
            for (let p = 0; p < n; p++) {
              let o = t[p];
              if (typeof o == "string") {
                if (c3(o) > 256) {
                  const d3 = { instancePath: a + "/details/groups_that_admit_the_world/" + p, schemaPath: "#/properties/details/properties/groups_that_admit_the_world/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c3(o) < 1) {
                  const d3 = { instancePath: a + "/details/groups_that_admit_the_world/" + p, schemaPath: "#/properties/details/properties/groups_that_admit_the_world/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/groups_that_admit_the_world/" + p, schemaPath: "#/properties/details/properties/groups_that_admit_the_world/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/groups_that_admit_the_world", schemaPath: "#/properties/details/properties/groups_that_admit_the_world/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.database !== void 0) {
          let t = s.database;
          const n = r;
          let p = false, o = null;
          const d3 = r;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.is_public === void 0) {
              const m = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/required", keyword: "required", params: { missingProperty: "is_public" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
            }
            if (t.groups === void 0) {
              const m = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/required", keyword: "required", params: { missingProperty: "groups" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
            }
            for (const m in t)
              if (!(m === "is_public" || m === "groups")) {
                const f6 = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), r++;
              }
            if (t.is_public !== void 0 && typeof t.is_public != "boolean") {
              const m = { instancePath: a + "/details/database/is_public", schemaPath: "#/properties/details/properties/database/oneOf/0/properties/is_public/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
            }
            if (t.groups !== void 0) {
              let m = t.groups;
              if (Array.isArray(m)) {
                if (m.length > 1e3) {
                  const u3 = { instancePath: a + "/details/database/groups", schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), r++;
                }
                const f6 = m.length;
                for (let u3 = 0; u3 < f6; u3++) {
                  let b5 = m[u3];
                  if (typeof b5 == "string") {
                    if (c3(b5) > 256) {
                      const _5 = { instancePath: a + "/details/database/groups/" + u3, schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [_5] : noteFault$evidence_schemas_src_fault_bound(e, _5), r++;
                    }
                    if (c3(b5) < 1) {
                      const _5 = { instancePath: a + "/details/database/groups/" + u3, schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [_5] : noteFault$evidence_schemas_src_fault_bound(e, _5), r++;
                    }
                  } else {
                    const _5 = { instancePath: a + "/details/database/groups/" + u3, schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_5] : noteFault$evidence_schemas_src_fault_bound(e, _5), r++;
                  }
                }
              } else {
                const f6 = { instancePath: a + "/details/database/groups", schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), r++;
              }
            }
          } else {
            const m = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
          }
          var g5 = d3 === r;
          g5 && (p = true, o = 0);
          const k6 = r;
          if (t !== null) {
            const m = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
          }
          var g5 = k6 === r;
          if (g5 && p ? (p = false, o = [o, 1]) : g5 && (p = true, o = 1), p)
            r = n, e !== null && (n ? e.length = n : e = null);
          else {
            const m = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
  } else {
    const s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
  }
  return y4.errors = e, r === 0;
}
y4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/network_posture_snapshot.v1.ts
var NetworkPostureSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("network_posture_snapshot.v1", Z3);

// evidence-schemas/src/generated/no_nat_check.v1.validate.js
var q4 = d;
var f4 = { enum: ["embedded", "emulated", "dev_min"] };
var y5 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var _2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var h2 = new RegExp("^vpc-[0-9a-f]{8,17}$", "u");
var l = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function d(r, { instancePath: n = "", parentData: g5, parentDataProperty: w4, rootData: v4 = r, dynamicAnchors: P7 = {} } = {}) {
  let e = null, a = 0;
  const m = d.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (r.substrate === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (r.execution_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (r.captured_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (r.vpc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vpc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (r.nat_gateways_non_deleted_count === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nat_gateways_non_deleted_count" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (r.nat_gateways === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nat_gateways" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    for (const t in r)
      if (!(t === "schema" || t === "substrate" || t === "execution_id" || t === "captured_at_utc" || t === "vpc" || t === "nat_gateways_non_deleted_count" || t === "nat_gateways")) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
    if (r.schema !== void 0 && r.schema !== "fp.no_nat_check.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.no_nat_check.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (r.substrate !== void 0) {
      let t = r.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const s = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: f4.enum } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
    }
    if (r.execution_id !== void 0) {
      let t = r.execution_id;
      if (typeof t == "string") {
        if (!y5.test(t)) {
          const s = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
        }
      } else {
        const s = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
    }
    if (r.captured_at_utc !== void 0) {
      let t = r.captured_at_utc;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const s = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
        }
      } else {
        const s = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
    }
    if (r.vpc !== void 0) {
      let t = r.vpc;
      if (typeof t == "string") {
        if (!h2.test(t)) {
          const s = { instancePath: n + "/vpc", schemaPath: "#/properties/vpc/pattern", keyword: "pattern", params: { pattern: "^vpc-[0-9a-f]{8,17}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
        }
      } else {
        const s = { instancePath: n + "/vpc", schemaPath: "#/properties/vpc/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
    }
    if (r.nat_gateways_non_deleted_count !== void 0) {
      let t = r.nat_gateways_non_deleted_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/nat_gateways_non_deleted_count", schemaPath: "#/properties/nat_gateways_non_deleted_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/nat_gateways_non_deleted_count", schemaPath: "#/properties/nat_gateways_non_deleted_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
    }
    if (r.nat_gateways !== void 0) {
      let t = r.nat_gateways;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          const o = { instancePath: n + "/nat_gateways", schemaPath: "#/properties/nat_gateways/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
        }
        const s = t.length;
        for (let o = 0; o < s; o++) {
          let p = t[o];
          if (typeof p == "string") {
            if (l(p) > 256) {
              const c5 = { instancePath: n + "/nat_gateways/" + o, schemaPath: "#/properties/nat_gateways/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), a++;
            }
            if (l(p) < 1) {
              const c5 = { instancePath: n + "/nat_gateways/" + o, schemaPath: "#/properties/nat_gateways/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), a++;
            }
          } else {
            const c5 = { instancePath: n + "/nat_gateways/" + o, schemaPath: "#/properties/nat_gateways/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), a++;
          }
        }
      } else {
        const s = { instancePath: n + "/nat_gateways", schemaPath: "#/properties/nat_gateways/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
  }
  return d.errors = e, a === 0;
}
d.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/no_nat_check.v1.ts
var NoNatCheckV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("no_nat_check.v1", q4);

// other-part:actions/lib/checks/meets.ts
import { meets$actions_lib_checks_meets } from "./lib.mjs";

// other-part:actions/lib/rules/closed-network.ts
import { activeServices$actions_lib_rules_closed_network } from "./lib.mjs";
import { closedNetwork$actions_lib_rules_closed_network } from "./lib.mjs";
import { foundNetwork$actions_lib_rules_closed_network } from "./lib.mjs";

// actions/m2-substrate/lanes/g-network-posture.ts
var networkPosture = defineLane$actions_lib_run_lane({
  id: "M2.G",
  documents: (facts, context) => ({
    nat: mapFact$actions_lib_checks_fact(
      facts.residuals["nat-gateway"],
      (gateways) => attemptDocument$actions_lib_run_documents("no_nat_check.json", NoNatCheckV1, {
        schema: "fp.no_nat_check.v1",
        ...headOf(facts, context),
        nat_gateways_non_deleted_count: gateways.length,
        nat_gateways: [...gateways]
      })
    ),
    posture: mapFact$actions_lib_checks_fact(
      allRead(facts),
      (read) => attemptDocument$actions_lib_run_documents("network_posture_snapshot.json", NetworkPostureSnapshotV1, postureOf(facts, read, context))
    )
  }),
  decide: (facts) => {
    const { residuals, services, tasks, reading, names } = facts;
    const { "nat-gateway": gateways, ...balancers } = residuals;
    return {
      "M2.G-C01": { expected: [], observed: gateways, fails: "M2G-B1" },
      "M2.G-C02": {
        expected: { "load-balancer": [], "classic-load-balancer": [] },
        observed: allReadable$actions_lib_checks_check(balancers),
        fails: "M2G-B2"
      },
      "M2.G-C03": {
        expected: { services: [], tasks: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ services, tasks }), activityOf),
        fails: "M2G-B3"
      },
      "M2.G-C04": {
        expected: closedNetwork$actions_lib_rules_closed_network(names),
        observed: mapFact$actions_lib_checks_fact(reading, (read) => foundNetwork$actions_lib_rules_closed_network(read, names)),
        fails: "M2G-B4"
      }
    };
  }
});
var activityOf = ({ services, tasks }) => ({
  services: activeServices$actions_lib_rules_closed_network(services),
  tasks: tasks.map(({ task }) => task)
});
var allRead = ({ residuals, services, tasks, reading }) => allReadable$actions_lib_checks_check({ ...residuals, services, tasks, reading });
var headOf = ({ vpc }, { substrate, executionId, gatheredAtUtc }) => ({
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  vpc
});
function postureOf(facts, read, context) {
  const { services, tasks } = activityOf(read);
  const balancers = [...read["load-balancer"], ...read["classic-load-balancer"]];
  const details = foundNetwork$actions_lib_rules_closed_network(read.reading, facts.names);
  return {
    schema: "fp.network_posture_snapshot.v1",
    ...headOf(facts, context),
    nat_gateways_non_deleted_count: read["nat-gateway"].length,
    load_balancers_count: balancers.length,
    load_balancers: balancers,
    ecs_services_desired_gt_zero_count: services.length,
    ecs_services: [...services],
    ecs_tasks: [...tasks],
    sg_subnet_route_checks_pass: meets$actions_lib_checks_meets(closedNetwork$actions_lib_rules_closed_network(facts.names), details),
    details: {
      ...details,
      app_group_admits: [...details.app_group_admits],
      database_group_admits: [...details.database_group_admits]
    }
  };
}

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.validate.js
var T3 = c4;
var k4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "db_migration_run_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "db_resource_id", "task_arn", "task_definition", "exit_code", "stop_reason", "marker", "migrations_applied", "tables", "tables_missing"], properties: { schema: { const: "fp.db_migration_run_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, stop_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, marker: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, migrations_applied: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true }, tables_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true } } };
var b4 = { enum: ["embedded", "emulated", "dev_min"] };
var P5 = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var x3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function c4(o, { instancePath: n = "", parentData: L3, parentDataProperty: q6, rootData: v4 = o, dynamicAnchors: O2 = {} } = {}) {
  let e = null, s = 0;
  const u3 = c4.evaluated;
  if (u3.dynamicProps && (u3.props = void 0), u3.dynamicItems && (u3.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.substrate === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.execution_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.captured_at_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.db_resource_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.task_arn === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.task_definition === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_definition" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.exit_code === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.stop_reason === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stop_reason" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.marker === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.migrations_applied === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "migrations_applied" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.tables === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.tables_missing === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables_missing" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in o)
      if (!P5.call(k4.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.db_migration_run_snapshot.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.db_migration_run_snapshot.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.substrate !== void 0) {
      let r = o.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const t = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: b4.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.execution_id !== void 0) {
      let r = o.execution_id;
      if (typeof r == "string") {
        if (!w2.test(r)) {
          const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let r = o.captured_at_utc;
      if (typeof r == "string") {
        if (!x3.test(r)) {
          const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.db_resource_id !== void 0) {
      let r = o.db_resource_id;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.task_arn !== void 0) {
      let r = o.task_arn;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.task_definition !== void 0) {
      let r = o.task_definition;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.exit_code !== void 0) {
      let r = o.exit_code;
      const t = s;
      let l2 = false, p = null;
      const m = s;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var h4 = m === s;
      h4 && (l2 = true, p = 0);
      const f6 = s;
      if (r !== null) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var h4 = f6 === s;
      if (h4 && l2 ? (l2 = false, p = [p, 1]) : h4 && (l2 = true, p = 1), l2)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.stop_reason !== void 0) {
      let r = o.stop_reason;
      const t = s;
      let l2 = false, p = null;
      const m = s;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (d2(r) < 1) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var y7 = m === s;
      y7 && (l2 = true, p = 0);
      const f6 = s;
      if (r !== null) {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var y7 = f6 === s;
      if (y7 && l2 ? (l2 = false, p = [p, 1]) : y7 && (l2 = true, p = 1), l2)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.marker !== void 0) {
      let r = o.marker;
      const t = s;
      let l2 = false, p = null;
      const m = s;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (d2(r) < 1) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var _5 = m === s;
      _5 && (l2 = true, p = 0);
      const f6 = s;
      if (r !== null) {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var _5 = f6 === s;
      if (_5 && l2 ? (l2 = false, p = [p, 1]) : _5 && (l2 = true, p = 1), l2)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.migrations_applied !== void 0) {
      let r = o.migrations_applied;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let l2 = 0; l2 < t; l2++) {
          let p = r[l2];
          if (typeof p == "string") {
            if (d2(p) > 128) {
              const m = { instancePath: n + "/migrations_applied/" + l2, schemaPath: "#/properties/migrations_applied/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
            }
            if (d2(p) < 1) {
              const m = { instancePath: n + "/migrations_applied/" + l2, schemaPath: "#/properties/migrations_applied/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
            }
          } else {
            const m = { instancePath: n + "/migrations_applied/" + l2, schemaPath: "#/properties/migrations_applied/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
          }
        }
      } else {
        const t = { instancePath: n + "/migrations_applied", schemaPath: "#/properties/migrations_applied/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.tables !== void 0) {
      let r = o.tables;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m = 0; m < t; m++) {
          let f6 = r[m];
          if (typeof f6 == "string") {
            if (d2(f6) > 128) {
              const i = { instancePath: n + "/tables/" + m, schemaPath: "#/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (d2(f6) < 1) {
              const i = { instancePath: n + "/tables/" + m, schemaPath: "#/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/tables/" + m, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        let l2 = r.length, p;
        if (l2 > 1) {
          const m = {};
          for (; l2--; ) {
            let f6 = r[l2];
            if (typeof f6 == "string") {
              if (typeof m[f6] == "number") {
                p = m[f6];
                const i = { instancePath: n + "/tables", schemaPath: "#/properties/tables/uniqueItems", keyword: "uniqueItems", params: { i: l2, j: p } };
                e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
                break;
              }
              m[f6] = l2;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.tables_missing !== void 0) {
      let r = o.tables_missing;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m = 0; m < t; m++) {
          let f6 = r[m];
          if (typeof f6 == "string") {
            if (d2(f6) > 128) {
              const i = { instancePath: n + "/tables_missing/" + m, schemaPath: "#/properties/tables_missing/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (d2(f6) < 1) {
              const i = { instancePath: n + "/tables_missing/" + m, schemaPath: "#/properties/tables_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/tables_missing/" + m, schemaPath: "#/properties/tables_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        let l2 = r.length, p;
        if (l2 > 1) {
          const m = {};
          for (; l2--; ) {
            let f6 = r[l2];
            if (typeof f6 == "string") {
              if (typeof m[f6] == "number") {
                p = m[f6];
                const i = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/uniqueItems", keyword: "uniqueItems", params: { i: l2, j: p } };
                e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
                break;
              }
              m[f6] = l2;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return c4.errors = e, s === 0;
}
c4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
var DbMigrationRunSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("db_migration_run_snapshot.v1", T3);

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m2-substrate/lanes/h-db-migration.ts
var KINDS = {
  "admission index": ["ig.admission_rows"],
  "receipt index": ["ig.receipt_rows"],
  checkpoints: [
    "rtdl.archive_checkpoints",
    "rtdl.csfb_join_checkpoints",
    "rtdl.ieg_checkpoints",
    "rtdl.ofp_checkpoints",
    "wsp.wsp_checkpoint"
  ],
  "state of the core": [
    "rtdl.csfb_flow_bindings",
    "rtdl.csfb_join_frames",
    "rtdl.ieg_edges",
    "rtdl.ieg_entities",
    "rtdl.ofp_feature_state"
  ],
  cases: ["cases.cm_cases"],
  "case intake": ["cases.cm_case_trigger_intake"],
  "case timeline": ["cases.cm_case_timeline"],
  "label assertions": ["labels.ls_label_assertions"],
  "label timeline": ["labels.ls_label_timeline"],
  "reporter lock": ["obs.reporter_runs"]
};
var databaseMigration = defineLane$actions_lib_run_lane({
  id: "M2.H",
  documents: ({ job, database, found, wanted }, context) => ({
    run: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ job, database, found }),
      (read) => attemptDocument$actions_lib_run_documents("db_migration_run_snapshot.json", DbMigrationRunSnapshotV1, runOf({ ...read, wanted }, context))
    )
  }),
  decide: ({ required, database, named, managed, dsnVersion, job, wanted, found }) => ({
    "M2.H-C01": {
      // Where parameters are, and the one path of this database: a locator of anything else would be unrelated.
      expected: ["PARAMETERS_URL", "SSM_DB_DSN_PATH"],
      observed: mapFact$actions_lib_checks_fact(required, (names) => names.toSorted()),
      fails: "M2H-B1"
    },
    "M2.H-C02": {
      expected: { ...isReadable$actions_lib_checks_fact(named) ? named.value : { endpoint: null, resource_id: null }, writable: true },
      observed: database,
      fails: "M2H-B2"
    },
    "M2.H-C03": {
      expected: { [handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH")]: isReadable$actions_lib_checks_fact(dsnVersion) ? dsnVersion.value : null },
      observed: mapFact$actions_lib_checks_fact(job, ({ lastLines }) => completionIn(lastLines)?.loaded_versions ?? {}),
      fails: "M2H-B3"
    },
    "M2.H-C04": {
      expected: {
        exit_code: 0,
        tables: isReadable$actions_lib_checks_fact(found) ? found.value.tables.length : null,
        missing: [],
        kinds: KINDS
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ job, found }), (read) => ({
        exit_code: read.job.exitCode,
        tables: completionIn(read.job.lastLines)?.tables ?? null,
        missing: missingIn(wanted, read.found.tables),
        kinds: kindsIn(read.found.tables)
      })),
      fails: "M2H-B4"
    },
    "M2.H-C04a": {
      expected: {
        job: "ecs",
        database: { status: "available", resource_id: isReadable$actions_lib_checks_fact(named) ? named.value.resource_id : null }
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ job, managed }), (read) => ({
        job: serviceOf(read.job.taskArn),
        database: read.managed
      })),
      fails: "M2H-B4"
    }
  }),
  handover: ({ job, found }) => isReadable$actions_lib_checks_fact(job) && isReadable$actions_lib_checks_fact(found) ? { task_arn: job.value.taskArn, tables: found.value.tables.length } : void 0
});
var serviceOf = (taskArn) => /^(?:arn:[a-z-]+:)?([a-z]+):/.exec(taskArn)?.[1] ?? "nobody";
var MARKER = "DB_MIGRATIONS_COMPLETE";
function completionIn(lines) {
  const line = lines.findLast((one) => one.includes(MARKER));
  if (line === void 0) return void 0;
  const { msg, tables, loaded_versions } = parsed(line);
  if (msg !== MARKER || typeof tables !== "number") return void 0;
  return { tables, loaded_versions: loaded_versions ?? {} };
}
function parsed(line) {
  const value = jsonText$actions_lib_definition_json_text(line);
  return typeof value === "object" && value !== null ? { ...value } : {};
}
var missingIn = (wanted, tables) => wanted.filter((table) => !tables.includes(table));
var kindsIn = (tables) => Object.fromEntries(Object.entries(KINDS).map(([kind, own]) => [kind, own.filter((one) => tables.includes(one))]));
var runOf = ({ job, database, found, wanted }, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.db_migration_run_snapshot.v1",
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  db_resource_id: database.resource_id,
  task_arn: job.taskArn,
  task_definition: job.family,
  exit_code: job.exitCode,
  stop_reason: job.stopReason,
  marker: completionIn(job.lastLines) === void 0 ? null : MARKER,
  migrations_applied: [...found.migrations],
  tables: [...found.tables],
  tables_missing: missingIn(wanted, found.tables)
});

// evidence-schemas/src/generated/budget_guardrail_snapshot.v1.validate.js
var D = _3;
var L2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "budget_guardrail_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "budget", "month_to_date", "footguns", "services", "logs_over_cap", "tag_faults", "lifecycle_faults"], properties: { schema: { const: "fp.budget_guardrail_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, budget: { oneOf: [{ type: "object", additionalProperties: false, required: ["limit", "unit", "actual", "is_filtered", "notifications"], properties: { limit: { $ref: "common.v1.schema.json#/$defs/money" }, unit: { type: "string", minLength: 1, maxLength: 64 }, actual: { $ref: "common.v1.schema.json#/$defs/money" }, is_filtered: { type: "boolean" }, notifications: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: false, required: ["threshold", "of", "type", "comparison", "subscribers"], properties: { threshold: { $ref: "common.v1.schema.json#/$defs/money" }, of: { type: "string", minLength: 1, maxLength: 64 }, type: { type: "string", minLength: 1, maxLength: 64 }, comparison: { type: "string", minLength: 1, maxLength: 64 }, subscribers: { type: "integer", minimum: 0 } } } } } }, { type: "null" }] }, month_to_date: { oneOf: [{ type: "object", additionalProperties: false, required: ["amount", "unit", "is_estimated"], properties: { amount: { $ref: "common.v1.schema.json#/$defs/money" }, unit: { type: "string", minLength: 1, maxLength: 64 }, is_estimated: { type: "boolean" } } }, { type: "null" }] }, footguns: { type: "object", propertyNames: { pattern: "^[a-z-]{1,32}$" }, additionalProperties: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 1e3 } }, services: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 1e3 }, logs_over_cap: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 1e3 }, tag_faults: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 1e4 }, lifecycle_faults: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 1e3 } } };
var q5 = { enum: ["embedded", "emulated", "dev_min"] };
var O = Object.prototype.hasOwnProperty;
var y6 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var $2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var j2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var k5 = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
var A2 = new RegExp("^[a-z-]{1,32}$", "u");
function _3(d3, { instancePath: s = "", parentData: I5, parentDataProperty: N3, rootData: T4 = d3, dynamicAnchors: Z4 = {} } = {}) {
  let e = null, t = 0;
  const b5 = _3.evaluated;
  if (b5.dynamicProps && (b5.props = void 0), b5.dynamicItems && (b5.items = void 0), d3 && typeof d3 == "object" && !Array.isArray(d3)) {
    if (d3.schema === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.substrate === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.execution_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.captured_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.budget === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budget" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.month_to_date === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month_to_date" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.footguns === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "footguns" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.services === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.logs_over_cap === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logs_over_cap" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.tag_faults === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag_faults" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.lifecycle_faults === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifecycle_faults" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    for (const r in d3)
      if (!O.call(L2.properties, r)) {
        const n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    if (d3.schema !== void 0 && d3.schema !== "fp.budget_guardrail_snapshot.v1") {
      const r = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.budget_guardrail_snapshot.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (d3.substrate !== void 0) {
      let r = d3.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const n = { instancePath: s + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: q5.enum } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (d3.execution_id !== void 0) {
      let r = d3.execution_id;
      if (typeof r == "string") {
        if (!$2.test(r)) {
          const n = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (d3.captured_at_utc !== void 0) {
      let r = d3.captured_at_utc;
      if (typeof r == "string") {
        if (!j2.test(r)) {
          const n = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (d3.budget !== void 0) {
      let r = d3.budget;
      const n = t;
      let a = false, c5 = null;
      const p = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.limit === void 0) {
          const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/0/required", keyword: "required", params: { missingProperty: "limit" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (r.unit === void 0) {
          const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (r.actual === void 0) {
          const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/0/required", keyword: "required", params: { missingProperty: "actual" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (r.is_filtered === void 0) {
          const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/0/required", keyword: "required", params: { missingProperty: "is_filtered" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (r.notifications === void 0) {
          const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/0/required", keyword: "required", params: { missingProperty: "notifications" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        for (const o in r)
          if (!(o === "limit" || o === "unit" || o === "actual" || o === "is_filtered" || o === "notifications")) {
            const m = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        if (r.limit !== void 0) {
          let o = r.limit;
          if (typeof o == "string") {
            if (!k5.test(o)) {
              const m = { instancePath: s + "/budget/limit", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
            }
          } else {
            const m = { instancePath: s + "/budget/limit", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        }
        if (r.unit !== void 0) {
          let o = r.unit;
          if (typeof o == "string") {
            if (y6(o) > 64) {
              const m = { instancePath: s + "/budget/unit", schemaPath: "#/properties/budget/oneOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
            }
            if (y6(o) < 1) {
              const m = { instancePath: s + "/budget/unit", schemaPath: "#/properties/budget/oneOf/0/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
            }
          } else {
            const m = { instancePath: s + "/budget/unit", schemaPath: "#/properties/budget/oneOf/0/properties/unit/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        }
        if (r.actual !== void 0) {
          let o = r.actual;
          if (typeof o == "string") {
            if (!k5.test(o)) {
              const m = { instancePath: s + "/budget/actual", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
            }
          } else {
            const m = { instancePath: s + "/budget/actual", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        }
        if (r.is_filtered !== void 0 && typeof r.is_filtered != "boolean") {
          const o = { instancePath: s + "/budget/is_filtered", schemaPath: "#/properties/budget/oneOf/0/properties/is_filtered/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (r.notifications !== void 0) {
          let o = r.notifications;
          if (Array.isArray(o)) {
            if (o.length > 10) {
              const u3 = { instancePath: s + "/budget/notifications", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/maxItems", keyword: "maxItems", params: { limit: 10 } };
              e === null ? e = [u3] : noteFault$evidence_schemas_src_fault_bound(e, u3), t++;
            }
            const m = o.length;
            for (let u3 = 0; u3 < m; u3++) {
              let h4 = o[u3];
              if (h4 && typeof h4 == "object" && !Array.isArray(h4)) {
                if (h4.threshold === void 0) {
                  const l2 = { instancePath: s + "/budget/notifications/" + u3, schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/required", keyword: "required", params: { missingProperty: "threshold" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
                }
                if (h4.of === void 0) {
                  const l2 = { instancePath: s + "/budget/notifications/" + u3, schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/required", keyword: "required", params: { missingProperty: "of" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
                }
                if (h4.type === void 0) {
                  const l2 = { instancePath: s + "/budget/notifications/" + u3, schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/required", keyword: "required", params: { missingProperty: "type" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
                }
                if (h4.comparison === void 0) {
                  const l2 = { instancePath: s + "/budget/notifications/" + u3, schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/required", keyword: "required", params: { missingProperty: "comparison" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
                }
                if (h4.subscribers === void 0) {
                  const l2 = { instancePath: s + "/budget/notifications/" + u3, schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/required", keyword: "required", params: { missingProperty: "subscribers" } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
                }
                for (const l2 in h4)
                  if (!(l2 === "threshold" || l2 === "of" || l2 === "type" || l2 === "comparison" || l2 === "subscribers")) {
                    const f6 = { instancePath: s + "/budget/notifications/" + u3, schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                  }
                if (h4.threshold !== void 0) {
                  let l2 = h4.threshold;
                  if (typeof l2 == "string") {
                    if (!k5.test(l2)) {
                      const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/threshold", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                    }
                  } else {
                    const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/threshold", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                  }
                }
                if (h4.of !== void 0) {
                  let l2 = h4.of;
                  if (typeof l2 == "string") {
                    if (y6(l2) > 64) {
                      const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/of", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/of/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                    }
                    if (y6(l2) < 1) {
                      const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/of", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                    }
                  } else {
                    const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/of", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/of/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                  }
                }
                if (h4.type !== void 0) {
                  let l2 = h4.type;
                  if (typeof l2 == "string") {
                    if (y6(l2) > 64) {
                      const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/type", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                    }
                    if (y6(l2) < 1) {
                      const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/type", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                    }
                  } else {
                    const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/type", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                  }
                }
                if (h4.comparison !== void 0) {
                  let l2 = h4.comparison;
                  if (typeof l2 == "string") {
                    if (y6(l2) > 64) {
                      const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/comparison", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/comparison/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                    }
                    if (y6(l2) < 1) {
                      const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/comparison", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/comparison/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                    }
                  } else {
                    const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/comparison", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/comparison/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                  }
                }
                if (h4.subscribers !== void 0) {
                  let l2 = h4.subscribers;
                  if (!(typeof l2 == "number" && !(l2 % 1) && !isNaN(l2) && isFinite(l2))) {
                    const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/subscribers", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/subscribers/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                  }
                  if (typeof l2 == "number" && isFinite(l2) && (l2 < 0 || isNaN(l2))) {
                    const f6 = { instancePath: s + "/budget/notifications/" + u3 + "/subscribers", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/properties/subscribers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [f6] : noteFault$evidence_schemas_src_fault_bound(e, f6), t++;
                  }
                }
              } else {
                const l2 = { instancePath: s + "/budget/notifications/" + u3, schemaPath: "#/properties/budget/oneOf/0/properties/notifications/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
              }
            }
          } else {
            const m = { instancePath: s + "/budget/notifications", schemaPath: "#/properties/budget/oneOf/0/properties/notifications/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        }
      } else {
        const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
      var P7 = p === t;
      P7 && (a = true, c5 = 0);
      const g5 = t;
      if (r !== null) {
        const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
      var P7 = g5 === t;
      if (P7 && a ? (a = false, c5 = [c5, 1]) : P7 && (a = true, c5 = 1), a)
        t = n, e !== null && (n ? e.length = n : e = null);
      else {
        const o = { instancePath: s + "/budget", schemaPath: "#/properties/budget/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (d3.month_to_date !== void 0) {
      let r = d3.month_to_date;
      const n = t;
      let a = false, c5 = null;
      const p = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.amount === void 0) {
          const o = { instancePath: s + "/month_to_date", schemaPath: "#/properties/month_to_date/oneOf/0/required", keyword: "required", params: { missingProperty: "amount" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (r.unit === void 0) {
          const o = { instancePath: s + "/month_to_date", schemaPath: "#/properties/month_to_date/oneOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        if (r.is_estimated === void 0) {
          const o = { instancePath: s + "/month_to_date", schemaPath: "#/properties/month_to_date/oneOf/0/required", keyword: "required", params: { missingProperty: "is_estimated" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        for (const o in r)
          if (!(o === "amount" || o === "unit" || o === "is_estimated")) {
            const m = { instancePath: s + "/month_to_date", schemaPath: "#/properties/month_to_date/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        if (r.amount !== void 0) {
          let o = r.amount;
          if (typeof o == "string") {
            if (!k5.test(o)) {
              const m = { instancePath: s + "/month_to_date/amount", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
            }
          } else {
            const m = { instancePath: s + "/month_to_date/amount", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        }
        if (r.unit !== void 0) {
          let o = r.unit;
          if (typeof o == "string") {
            if (y6(o) > 64) {
              const m = { instancePath: s + "/month_to_date/unit", schemaPath: "#/properties/month_to_date/oneOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
            }
            if (y6(o) < 1) {
              const m = { instancePath: s + "/month_to_date/unit", schemaPath: "#/properties/month_to_date/oneOf/0/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
            }
          } else {
            const m = { instancePath: s + "/month_to_date/unit", schemaPath: "#/properties/month_to_date/oneOf/0/properties/unit/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), t++;
          }
        }
        if (r.is_estimated !== void 0 && typeof r.is_estimated != "boolean") {
          const o = { instancePath: s + "/month_to_date/is_estimated", schemaPath: "#/properties/month_to_date/oneOf/0/properties/is_estimated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
      } else {
        const o = { instancePath: s + "/month_to_date", schemaPath: "#/properties/month_to_date/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
      var w4 = p === t;
      w4 && (a = true, c5 = 0);
      const g5 = t;
      if (r !== null) {
        const o = { instancePath: s + "/month_to_date", schemaPath: "#/properties/month_to_date/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
      var w4 = g5 === t;
      if (w4 && a ? (a = false, c5 = [c5, 1]) : w4 && (a = true, c5 = 1), a)
        t = n, e !== null && (n ? e.length = n : e = null);
      else {
        const o = { instancePath: s + "/month_to_date", schemaPath: "#/properties/month_to_date/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
      }
    }
    if (d3.footguns !== void 0) {
      let r = d3.footguns;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const n in r) {
          const a = t;
          if (typeof n == "string" && !A2.test(n)) {
            const c5 = { instancePath: s + "/footguns", schemaPath: "#/properties/footguns/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z-]{1,32}$" }, propertyName: n };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
          }
          var x4 = a === t;
          if (!x4) {
            const c5 = { instancePath: s + "/footguns", schemaPath: "#/properties/footguns/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
          }
        }
        for (const n in r) {
          let a = r[n];
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              const p = { instancePath: s + "/footguns/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/footguns/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
            const c5 = a.length;
            for (let p = 0; p < c5; p++) {
              let g5 = a[p];
              if (typeof g5 == "string") {
                if (y6(g5) > 512) {
                  const o = { instancePath: s + "/footguns/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/footguns/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
                if (y6(g5) < 1) {
                  const o = { instancePath: s + "/footguns/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/footguns/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
                }
              } else {
                const o = { instancePath: s + "/footguns/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/footguns/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
              }
            }
          } else {
            const c5 = { instancePath: s + "/footguns/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/footguns/additionalProperties/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
          }
        }
      } else {
        const n = { instancePath: s + "/footguns", schemaPath: "#/properties/footguns/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (d3.services !== void 0) {
      let r = d3.services;
      if (Array.isArray(r)) {
        if (r.length > 1e3) {
          const a = { instancePath: s + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
        }
        const n = r.length;
        for (let a = 0; a < n; a++) {
          let c5 = r[a];
          if (typeof c5 == "string") {
            if (y6(c5) > 512) {
              const p = { instancePath: s + "/services/" + a, schemaPath: "#/properties/services/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
            if (y6(c5) < 1) {
              const p = { instancePath: s + "/services/" + a, schemaPath: "#/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
          } else {
            const p = { instancePath: s + "/services/" + a, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
          }
        }
      } else {
        const n = { instancePath: s + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (d3.logs_over_cap !== void 0) {
      let r = d3.logs_over_cap;
      if (Array.isArray(r)) {
        if (r.length > 1e3) {
          const a = { instancePath: s + "/logs_over_cap", schemaPath: "#/properties/logs_over_cap/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
        }
        const n = r.length;
        for (let a = 0; a < n; a++) {
          let c5 = r[a];
          if (typeof c5 == "string") {
            if (y6(c5) > 512) {
              const p = { instancePath: s + "/logs_over_cap/" + a, schemaPath: "#/properties/logs_over_cap/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
            if (y6(c5) < 1) {
              const p = { instancePath: s + "/logs_over_cap/" + a, schemaPath: "#/properties/logs_over_cap/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
          } else {
            const p = { instancePath: s + "/logs_over_cap/" + a, schemaPath: "#/properties/logs_over_cap/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
          }
        }
      } else {
        const n = { instancePath: s + "/logs_over_cap", schemaPath: "#/properties/logs_over_cap/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (d3.tag_faults !== void 0) {
      let r = d3.tag_faults;
      if (Array.isArray(r)) {
        if (r.length > 1e4) {
          const a = { instancePath: s + "/tag_faults", schemaPath: "#/properties/tag_faults/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
        }
        const n = r.length;
        for (let a = 0; a < n; a++) {
          let c5 = r[a];
          if (typeof c5 == "string") {
            if (y6(c5) > 512) {
              const p = { instancePath: s + "/tag_faults/" + a, schemaPath: "#/properties/tag_faults/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
            if (y6(c5) < 1) {
              const p = { instancePath: s + "/tag_faults/" + a, schemaPath: "#/properties/tag_faults/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
          } else {
            const p = { instancePath: s + "/tag_faults/" + a, schemaPath: "#/properties/tag_faults/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
          }
        }
      } else {
        const n = { instancePath: s + "/tag_faults", schemaPath: "#/properties/tag_faults/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (d3.lifecycle_faults !== void 0) {
      let r = d3.lifecycle_faults;
      if (Array.isArray(r)) {
        if (r.length > 1e3) {
          const a = { instancePath: s + "/lifecycle_faults", schemaPath: "#/properties/lifecycle_faults/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
        }
        const n = r.length;
        for (let a = 0; a < n; a++) {
          let c5 = r[a];
          if (typeof c5 == "string") {
            if (y6(c5) > 512) {
              const p = { instancePath: s + "/lifecycle_faults/" + a, schemaPath: "#/properties/lifecycle_faults/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
            if (y6(c5) < 1) {
              const p = { instancePath: s + "/lifecycle_faults/" + a, schemaPath: "#/properties/lifecycle_faults/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
            }
          } else {
            const p = { instancePath: s + "/lifecycle_faults/" + a, schemaPath: "#/properties/lifecycle_faults/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), t++;
          }
        }
      } else {
        const n = { instancePath: s + "/lifecycle_faults", schemaPath: "#/properties/lifecycle_faults/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
  }
  return _3.errors = e, t === 0;
}
_3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/budget_guardrail_snapshot.v1.ts
var BudgetGuardrailSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("budget_guardrail_snapshot.v1", D);

// evidence-schemas/src/generated/teardown_viability_snapshot.v1.validate.js
var A3 = f5;
var _4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "teardown_viability_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "stacks"], properties: { schema: { const: "fp.teardown_viability_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, stacks: { type: "array", minItems: 1, maxItems: 2, items: { type: "object", additionalProperties: false, required: ["stack", "deletes", "out_of_scope", "not_deleted"], properties: { stack: { enum: ["confluent", "demo"] }, deletes: { type: "integer", minimum: 0 }, out_of_scope: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 1e3 }, not_deleted: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 1e3 } } } } } };
var P6 = { enum: ["embedded", "emulated", "dev_min"] };
var g4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var h3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function f5(p, { instancePath: i = "", parentData: x4, parentDataProperty: b5, rootData: v4 = p, dynamicAnchors: q6 = {} } = {}) {
  let e = null, r = 0;
  const y7 = f5.evaluated;
  if (y7.dynamicProps && (y7.props = void 0), y7.dynamicItems && (y7.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p.substrate === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p.execution_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p.captured_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p.stacks === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stacks" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in p)
      if (!(t === "schema" || t === "substrate" || t === "execution_id" || t === "captured_at_utc" || t === "stacks")) {
        const n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    if (p.schema !== void 0 && p.schema !== "fp.teardown_viability_snapshot.v1") {
      const t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.teardown_viability_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p.substrate !== void 0) {
      let t = p.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const n = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: P6.enum } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (p.execution_id !== void 0) {
      let t = p.execution_id;
      if (typeof t == "string") {
        if (!g4.test(t)) {
          const n = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (p.captured_at_utc !== void 0) {
      let t = p.captured_at_utc;
      if (typeof t == "string") {
        if (!w3.test(t)) {
          const n = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (p.stacks !== void 0) {
      let t = p.stacks;
      if (Array.isArray(t)) {
        if (t.length > 2) {
          const o = { instancePath: i + "/stacks", schemaPath: "#/properties/stacks/maxItems", keyword: "maxItems", params: { limit: 2 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
        }
        if (t.length < 1) {
          const o = { instancePath: i + "/stacks", schemaPath: "#/properties/stacks/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
        }
        const n = t.length;
        for (let o = 0; o < n; o++) {
          let l2 = t[o];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.stack === void 0) {
              const s = { instancePath: i + "/stacks/" + o, schemaPath: "#/properties/stacks/items/required", keyword: "required", params: { missingProperty: "stack" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (l2.deletes === void 0) {
              const s = { instancePath: i + "/stacks/" + o, schemaPath: "#/properties/stacks/items/required", keyword: "required", params: { missingProperty: "deletes" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (l2.out_of_scope === void 0) {
              const s = { instancePath: i + "/stacks/" + o, schemaPath: "#/properties/stacks/items/required", keyword: "required", params: { missingProperty: "out_of_scope" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (l2.not_deleted === void 0) {
              const s = { instancePath: i + "/stacks/" + o, schemaPath: "#/properties/stacks/items/required", keyword: "required", params: { missingProperty: "not_deleted" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in l2)
              if (!(s === "stack" || s === "deletes" || s === "out_of_scope" || s === "not_deleted")) {
                const c5 = { instancePath: i + "/stacks/" + o, schemaPath: "#/properties/stacks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), r++;
              }
            if (l2.stack !== void 0) {
              let s = l2.stack;
              if (!(s === "confluent" || s === "demo")) {
                const c5 = { instancePath: i + "/stacks/" + o + "/stack", schemaPath: "#/properties/stacks/items/properties/stack/enum", keyword: "enum", params: { allowedValues: _4.properties.stacks.items.properties.stack.enum } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), r++;
              }
            }
            if (l2.deletes !== void 0) {
              let s = l2.deletes;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const c5 = { instancePath: i + "/stacks/" + o + "/deletes", schemaPath: "#/properties/stacks/items/properties/deletes/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const c5 = { instancePath: i + "/stacks/" + o + "/deletes", schemaPath: "#/properties/stacks/items/properties/deletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), r++;
              }
            }
            if (l2.out_of_scope !== void 0) {
              let s = l2.out_of_scope;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  const m = { instancePath: i + "/stacks/" + o + "/out_of_scope", schemaPath: "#/properties/stacks/items/properties/out_of_scope/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
                }
                const c5 = s.length;
                for (let m = 0; m < c5; m++) {
                  let u3 = s[m];
                  if (typeof u3 == "string") {
                    if (h3(u3) > 512) {
                      const d3 = { instancePath: i + "/stacks/" + o + "/out_of_scope/" + m, schemaPath: "#/properties/stacks/items/properties/out_of_scope/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                    }
                    if (h3(u3) < 1) {
                      const d3 = { instancePath: i + "/stacks/" + o + "/out_of_scope/" + m, schemaPath: "#/properties/stacks/items/properties/out_of_scope/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                    }
                  } else {
                    const d3 = { instancePath: i + "/stacks/" + o + "/out_of_scope/" + m, schemaPath: "#/properties/stacks/items/properties/out_of_scope/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                  }
                }
              } else {
                const c5 = { instancePath: i + "/stacks/" + o + "/out_of_scope", schemaPath: "#/properties/stacks/items/properties/out_of_scope/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), r++;
              }
            }
            if (l2.not_deleted !== void 0) {
              let s = l2.not_deleted;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  const m = { instancePath: i + "/stacks/" + o + "/not_deleted", schemaPath: "#/properties/stacks/items/properties/not_deleted/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), r++;
                }
                const c5 = s.length;
                for (let m = 0; m < c5; m++) {
                  let u3 = s[m];
                  if (typeof u3 == "string") {
                    if (h3(u3) > 512) {
                      const d3 = { instancePath: i + "/stacks/" + o + "/not_deleted/" + m, schemaPath: "#/properties/stacks/items/properties/not_deleted/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                    }
                    if (h3(u3) < 1) {
                      const d3 = { instancePath: i + "/stacks/" + o + "/not_deleted/" + m, schemaPath: "#/properties/stacks/items/properties/not_deleted/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                    }
                  } else {
                    const d3 = { instancePath: i + "/stacks/" + o + "/not_deleted/" + m, schemaPath: "#/properties/stacks/items/properties/not_deleted/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                  }
                }
              } else {
                const c5 = { instancePath: i + "/stacks/" + o + "/not_deleted", schemaPath: "#/properties/stacks/items/properties/not_deleted/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), r++;
              }
            }
          } else {
            const s = { instancePath: i + "/stacks/" + o, schemaPath: "#/properties/stacks/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/stacks", schemaPath: "#/properties/stacks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return f5.errors = e, r === 0;
}
f5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/teardown_viability_snapshot.v1.ts
var TeardownViabilitySnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("teardown_viability_snapshot.v1", A3);

// other-part:actions/lib/cost/judgements.ts
import { againstStop$actions_lib_cost_judgements } from "./lib.mjs";
import { belowStop$actions_lib_cost_judgements } from "./lib.mjs";
import { byThreshold$actions_lib_cost_judgements } from "./lib.mjs";
import { costPins$actions_lib_cost_judgements } from "./lib.mjs";
import { overCap$actions_lib_cost_judgements } from "./lib.mjs";

// actions/lib/rules/resource-tags.ts
var TIER = "fp_tier";
var RESOURCE = "fp_resource";
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var isAhead = (expiresAt, today) => expiresAt !== void 0 && DAY.test(expiresAt) && expiresAt > today;
var tagFaults = (resources, today) => resources.filter(({ tags }) => tags[TIER] !== "persistent").flatMap(({ kind, name, tags }) => wrongTags(tags, today).map((tag) => `${kind} ${name}: ${tag}`)).toSorted();
function wrongTags(tags, today) {
  const expiry = handle$evidence_schemas_src_handles("TAG_EXPIRES_AT_KEY");
  const rows = [
    [handle$evidence_schemas_src_handles("TAG_PROJECT_KEY"), tags[handle$evidence_schemas_src_handles("TAG_PROJECT_KEY")] === handle$evidence_schemas_src_handles("PROJECT_SLUG")],
    [handle$evidence_schemas_src_handles("TAG_ENV_KEY"), tags[handle$evidence_schemas_src_handles("TAG_ENV_KEY")] === handle$evidence_schemas_src_handles("ENV_NAME")],
    [handle$evidence_schemas_src_handles("TAG_OWNER_KEY"), isSaid(tags[handle$evidence_schemas_src_handles("TAG_OWNER_KEY")])],
    [TIER, tags[TIER] === "ephemeral"],
    [RESOURCE, isSaid(tags[RESOURCE])],
    [expiry, isAhead(tags[expiry], today)]
  ];
  return rows.filter(([, isRight]) => !isRight).map(([tag]) => tag);
}
var isSaid = (text) => text !== void 0 && text.trim() !== "";

// actions/m2-substrate/lanes/i-budget-guardrail.ts
var SCOPE = { deletes: { $at_least: 1 }, out_of_scope: [], not_deleted: [] };
var budgetGuardrail = defineLane$actions_lib_run_lane({
  id: "M2.I",
  documents: (facts, context) => ({
    guardrail: mapFact$actions_lib_checks_fact(
      standingCost(facts),
      (cost) => attemptDocument$actions_lib_run_documents("budget_guardrail_snapshot.json", BudgetGuardrailSnapshotV1, guardrailOf(facts, cost, context))
    ),
    viability: mapFact$actions_lib_checks_fact(
      facts.demo,
      (demo) => attemptDocument$actions_lib_run_documents("teardown_viability_snapshot.json", TeardownViabilitySnapshotV1, {
        schema: "fp.teardown_viability_snapshot.v1",
        ...headOf2(context),
        stacks: [
          ...isReadable$actions_lib_checks_fact(facts.confluent) ? [{ stack: "confluent", ...destroyScope$actions_lib_terraform_destroy_plan(facts.confluent.value) }] : [],
          { stack: "demo", ...destroyScope$actions_lib_terraform_destroy_plan(demo) }
        ]
      })
    )
  }),
  decide: (facts) => {
    const { channel, budget, month, teardownInputs } = facts;
    const pins = costPins$actions_lib_cost_judgements();
    return {
      "M2.I-C01": {
        expected: {
          limit: { $non_empty: true },
          unit: "USD",
          alerts: [{ $non_empty: true }, { $non_empty: true }, { $non_empty: true }],
          channel: { $one_of: ["email", "sns"] },
          address: "resolved"
        },
        observed: fact$actions_lib_checks_fact({
          limit: handle$evidence_schemas_src_handles("AWS_BUDGET_LIMIT_AMOUNT"),
          unit: handle$evidence_schemas_src_handles("AWS_BUDGET_LIMIT_UNIT"),
          alerts: alertAmounts(),
          channel: channel.mode,
          address: channel.address
        }),
        fails: "M2I-B1"
      },
      "M2.I-C02": {
        expected: alertAmounts().map((threshold) => ({
          threshold,
          of: "ABSOLUTE_VALUE",
          type: "ACTUAL",
          comparison: "GREATER_THAN",
          subscribers: { $at_least: 1 }
        })),
        observed: mapFact$actions_lib_checks_fact(budget, (found) => found === null ? null : byThreshold$actions_lib_cost_judgements(found.notifications)),
        fails: "M2I-B2"
      },
      "M2.I-C03": {
        expected: {
          footguns: Object.fromEntries(Object.keys(facts.footguns).map((kind) => [kind, []])),
          services: [],
          logs_over_cap: [],
          tag_faults: [],
          lifecycle_faults: []
        },
        observed: standingCost(facts),
        fails: "M2I-B3"
      },
      "M2.I-C04": { expected: SCOPE, observed: mapFact$actions_lib_checks_fact(facts.demo, destroyScope$actions_lib_terraform_destroy_plan), fails: "M2I-B4" },
      "M2.I-C04a": {
        expected: ["confirm", "correlation_id", "platform_run_id", "stack_target"],
        observed: teardownInputs,
        fails: "M2I-B4"
      },
      "M2.I-C04b": { expected: SCOPE, observed: mapFact$actions_lib_checks_fact(facts.confluent, destroyScope$actions_lib_terraform_destroy_plan), fails: "M2I-B4" },
      "M2.I-C05": {
        expected: { ...belowStop$actions_lib_cost_judgements(pins), budget_counts_it: true },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ month, budget }), (read) => ({
          ...againstStop$actions_lib_cost_judgements(read.month, pins),
          budget_counts_it: !isBlind(read.budget, read.month)
        })),
        fails: "M2I-B5"
      }
    };
  }
});
var alertAmounts = () => [
  handle$evidence_schemas_src_handles("AWS_BUDGET_ALERT_1_AMOUNT"),
  handle$evidence_schemas_src_handles("AWS_BUDGET_ALERT_2_AMOUNT"),
  handle$evidence_schemas_src_handles("AWS_BUDGET_ALERT_3_AMOUNT")
];
var isBlind = (budget, { amount }) => budget === null || budget.is_filtered && /^-?0$/.test(budget.actual) && !/^-?0$/.test(amount);
var standingCost = ({ footguns, services, logGroups: logGroups2, resources, lifecycles, today }) => mapFact$actions_lib_checks_fact(
  allReadable$actions_lib_checks_check({ footguns: allReadable$actions_lib_checks_check(footguns), services, logGroups: logGroups2, resources, lifecycles }),
  ({ footguns: found, ...read }) => ({
    footguns: found,
    services: activeServices$actions_lib_rules_closed_network(read.services),
    logs_over_cap: overCap$actions_lib_cost_judgements(read.logGroups, costPins$actions_lib_cost_judgements()),
    tag_faults: tagFaults(read.resources, today),
    lifecycle_faults: lifecycleFaults(read.lifecycles)
  })
);
var headOf2 = ({ substrate, executionId, gatheredAtUtc }) => ({
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc
});
var guardrailOf = ({ budget, month }, cost, context) => ({
  schema: "fp.budget_guardrail_snapshot.v1",
  ...headOf2(context),
  budget: valueOr$actions_lib_checks_fact(mapFact$actions_lib_checks_fact(budget, inOrder), null),
  month_to_date: valueOr$actions_lib_checks_fact(month, null),
  ...cost
});
var inOrder = (budget) => budget === null ? null : { ...budget, notifications: byThreshold$actions_lib_cost_judgements(budget.notifications) };

// other-part:actions/lib/checks/outcome.ts
import { mayRest$actions_lib_checks_outcome } from "./lib.mjs";
import { worstOf$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m2-substrate/lanes/j-exit.ts
var LANE = "M2.J";
var PREDICATES = {
  checklist_complete: "M2.J-C01",
  evidence_complete: "M2.J-C02",
  m3_prereqs_ready: "M2.J-C03",
  open_risk_register_empty: "M2.J-C04",
  blockers_empty: "M2.J-C04"
};
var substrateExit = defineLane$actions_lib_run_lane({
  id: LANE,
  documents: (facts, context) => ({ pack: packOf(facts, context) }),
  decide: (facts, written, context) => ({
    ...predicates(facts, context),
    "M2.J-C05": {
      expected: { pack: attemptKey$actions_lib_run_documents(context, packName$actions_lib_shared_lanes_pack("M3")), unreadable: [] },
      observed: fact$actions_lib_checks_fact({
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : written.pack.unreadable,
        unreadable: facts.pack.unreadable
      }),
      fails: "M2J-B5"
    }
  }),
  handover: (facts, _written, context) => ({
    ...verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts.verdict, "M2", context),
    predicates: predicateResults(facts, context)
  })
});
var predicates = ({ verdict, missingEvidence, rows, register }, context) => ({
  "M2.J-C01": { expected: [], observed: fact$actions_lib_checks_fact(notPassed(verdict, context.substrate)), fails: "M2J-B1" },
  "M2.J-C02": { expected: [], observed: missingEvidence, fails: "M2J-B2" },
  "M2.J-C03": {
    expected: [],
    observed: fact$actions_lib_checks_fact(rows.filter((row) => !row.resolved).map((row) => row.key)),
    fails: "M2J-B3"
  },
  "M2.J-C04": {
    expected: { blockers: [], open_risks: [] },
    observed: mapFact$actions_lib_checks_fact(register, (open) => ({ blockers: blockersIn(verdict), open_risks: risksIn(open, context) })),
    fails: "M2J-B4"
  }
});
function packOf(facts, context) {
  const judgements = Object.values(predicates(facts, context));
  const payload = {
    predicates: predicateResults(facts, context),
    handles: Object.fromEntries(facts.rows.map((row) => [row.key, row.value_or_locator]))
  };
  return packDocument$actions_lib_shared_lanes_pack(
    {
      ...withOwnVerdict$actions_lib_shared_lanes_pack(facts.pack, judgements.every(holds$actions_lib_checks_check)),
      matrix: laneOutcomes$actions_lib_shared_lanes_phase_verdict(facts.verdict, context.substrate),
      payload
    },
    context
  );
}
function predicateResults(facts, context) {
  const judged = predicates(facts, context);
  const byLanes = predicateOutcomes$actions_lib_shared_lanes_phase_verdict(facts.verdict, context.substrate);
  return Object.fromEntries(
    Object.entries(PREDICATES).map(([name, check]) => [
      name,
      worstOf$actions_lib_checks_outcome([byLanes[name] ?? "fail", holds$actions_lib_checks_check(judged[check]) ? "pass" : "fail"])
    ])
  );
}
var notPassed = (verdict, substrate) => Object.entries(laneOutcomes$actions_lib_shared_lanes_phase_verdict(verdict, substrate)).filter(([, outcome]) => !mayRest$actions_lib_checks_outcome(substrate, outcome)).map(([lane]) => lane);
var blockersIn = ({ sources }) => sources.flatMap(({ snapshot }) => isReadable$actions_lib_checks_fact(snapshot) ? snapshot.value.blockers.map((one) => one.code) : []);
var risksIn = ({ blockers, drift, waivers }, { gatheredAtUtc }) => [
  ...blockers.filter(({ lane }) => lane !== LANE).map(({ lane, code }) => `${lane}: ${code}`),
  ...drift.map((one) => `${one.phase}: ${one.class}`),
  ...waivers.filter((waiver) => waiver.expires_at_utc <= gatheredAtUtc).map(({ item, residual_risk }) => `${item}: ${residual_risk}`)
];

// actions/m2-substrate/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M2"),
    lanes: [
      built$actions_lib_run_lane(p0HandleClosure, gatherP0Closure),
      built$actions_lib_run_lane(backendState, gatherBackendState),
      built$actions_lib_run_lane(coreApply, gatherCoreApply),
      built$actions_lib_run_lane(demoApply, gatherDemoApply),
      built$actions_lib_run_lane(secretSurface, gatherSecretSurface),
      built$actions_lib_run_lane(topicReadiness, gatherTopicReadiness),
      built$actions_lib_run_lane(networkPosture, gatherNetworkPosture),
      built$actions_lib_run_lane(databaseMigration, gatherDatabaseMigration),
      built$actions_lib_run_lane(budgetGuardrail, gatherBudgetGuardrail),
      built$actions_lib_run_lane(substrateExit, gatherSubstrateExit)
    ]
  },
  io
);
export {
  run
};
