import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/handle-closure.ts
import { handleClosure$actions_lib_shared_lanes_handle_closure } from "./lib.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { check$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/stack.ts
import { findStack$actions_lib_platform_stack } from "./lib.mjs";
import { getStack$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { plainLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/m9-teardown/inventory.ts
async function readDestroySet(context, stack) {
  const { session } = context;
  const compute = session.compute();
  const [tasks, secrets] = await Promise.all([compute.describeTasks(), session.parameters.describe("/")]);
  return {
    stack,
    tasks: tasks.map((task) => task.taskArn),
    secrets: secrets.map((parameter) => parameter.path),
    folders: [scratchOf(stack), session.config.stack_url.slice("file:".length).replace(/\/[^/]+$/, "")]
  };
}
var scratchOf = (stack) => stack.database.data_folder.replace(/\/[^/]+$/, "");
async function readPreserved({ session }) {
  const { oracle, archive, quarantine } = session.config.buckets;
  return Promise.all(
    [oracle, archive, quarantine].map(async (bucket) => {
      let objects = 0;
      let lines = "";
      for await (const object of listAll$runtime_src_substrate_object_store_port(session.store, bucket, "")) {
        objects += 1;
        lines += `${object.key}	${object.sha256}
`;
      }
      return { bucket, objects, set_sha256: sha256Hex$evidence_schemas_src_digest(lines) };
    })
  );
}
var canonicalSecretTargets = () => [
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_USER_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_PASSWORD_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"),
  handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")
];

// actions/m9-teardown/lanes/b-inventory.ts
var teardownInventory = plainLane$actions_lib_run_lane({
  id: "M9.B",
  gather: async (context) => ({
    destroy: await observe$actions_lib_checks_fact(async () => readDestroySet(context, await getStack$actions_lib_platform_stack(context.session.config))),
    preserved: await observe$actions_lib_checks_fact(() => readPreserved(context)),
    registry: await observe$actions_lib_checks_fact(async () => {
      const { payload } = await context.source("M1.C");
      const { image_digest: digest } = payload;
      return (await context.session.images.manifest(digest ?? "")).length > 0;
    })
  }),
  decide: ({ destroy, preserved, registry }) => [
    check$actions_lib_checks_check("M9.B-C01", {
      expected: { ephemeral_only: true },
      observed: mapFact$actions_lib_checks_fact(destroy, ({ secrets }) => ({
        ephemeral_only: secrets.every((path) => path.includes("/dev_min/"))
      })),
      fails: "M9B-B1"
    }),
    check$actions_lib_checks_check("M9.B-C02a", {
      expected: { buckets: 3, registry: true },
      observed: isReadable$actions_lib_checks_fact(registry) ? mapFact$actions_lib_checks_fact(preserved, (buckets) => ({ buckets: buckets.length, registry: registry.value })) : registry,
      fails: "M9B-B2"
    }),
    check$actions_lib_checks_check("M9.B-C03", { expected: [], observed: overlap(destroy, preserved), fails: "M9B-B3" })
  ],
  payload: ({ destroy, preserved }) => ({
    destroy_set: isReadable$actions_lib_checks_fact(destroy) ? destroy.value : null,
    preserve_set: isReadable$actions_lib_checks_fact(preserved) ? preserved.value : []
  })
});
function overlap(destroy, preserved) {
  if (!isReadable$actions_lib_checks_fact(destroy)) return destroy;
  if (!isReadable$actions_lib_checks_fact(preserved)) return preserved;
  const [scratch = ""] = destroy.value.folders;
  return fact$actions_lib_checks_fact(preserved.value.filter(({ bucket }) => scratch.endsWith(bucket)).map(({ bucket }) => bucket));
}

// actions/m9-teardown/lanes/d-destroy.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/stack_destroy_snapshot.v1.validate.js
var q = d;
var l = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stack_destroy_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "stack_target", "platform_run_id", "correlation_id", "destroy_exit_code", "state_list_exit_code", "post_destroy_state_resource_count", "destroy_outcome", "leftovers", "started_at_utc", "completed_at_utc"], properties: { schema: { const: "fp.stack_destroy_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, stack_target: { enum: ["confluent", "demo"] }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, correlation_id: { type: "string", minLength: 1, maxLength: 4096 }, destroy_exit_code: { type: "integer" }, state_list_exit_code: { type: "integer" }, post_destroy_state_resource_count: { type: "integer", minimum: 0 }, destroy_outcome: { enum: ["success", "failure", "ambiguous"] }, leftovers: { type: "array", items: { type: "string", minLength: 1, maxLength: 4096 } }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" } } };
var _ = { enum: ["embedded", "emulated", "dev_min"] };
var y = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var h = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var f = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function d(s, { instancePath: i = "", parentData: g2, parentDataProperty: k, rootData: w = s, dynamicAnchors: P = {} } = {}) {
  let e = null, o = 0;
  const p = d.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.substrate === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.stack_target === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack_target" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.platform_run_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.correlation_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "correlation_id" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.destroy_exit_code === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destroy_exit_code" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.state_list_exit_code === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state_list_exit_code" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.post_destroy_state_resource_count === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "post_destroy_state_resource_count" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.destroy_outcome === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destroy_outcome" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.leftovers === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leftovers" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.started_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.completed_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    for (const t in s)
      if (!y.call(l.properties, t)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : e.push(r), o++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.stack_destroy_snapshot.v1") {
      const t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stack_destroy_snapshot.v1" } };
      e === null ? e = [t] : e.push(t), o++;
    }
    if (s.substrate !== void 0) {
      let t = s.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: _.enum } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.stack_target !== void 0) {
      let t = s.stack_target;
      if (!(t === "confluent" || t === "demo")) {
        const r = { instancePath: i + "/stack_target", schemaPath: "#/properties/stack_target/enum", keyword: "enum", params: { allowedValues: l.properties.stack_target.enum } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.platform_run_id !== void 0) {
      let t = s.platform_run_id;
      if (typeof t == "string") {
        if (!h.test(t)) {
          const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), o++;
        }
      } else {
        const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.correlation_id !== void 0) {
      let t = s.correlation_id;
      if (typeof t == "string") {
        if (m(t) > 4096) {
          const r = { instancePath: i + "/correlation_id", schemaPath: "#/properties/correlation_id/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          e === null ? e = [r] : e.push(r), o++;
        }
        if (m(t) < 1) {
          const r = { instancePath: i + "/correlation_id", schemaPath: "#/properties/correlation_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), o++;
        }
      } else {
        const r = { instancePath: i + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.destroy_exit_code !== void 0) {
      let t = s.destroy_exit_code;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/destroy_exit_code", schemaPath: "#/properties/destroy_exit_code/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.state_list_exit_code !== void 0) {
      let t = s.state_list_exit_code;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/state_list_exit_code", schemaPath: "#/properties/state_list_exit_code/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.post_destroy_state_resource_count !== void 0) {
      let t = s.post_destroy_state_resource_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/post_destroy_state_resource_count", schemaPath: "#/properties/post_destroy_state_resource_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), o++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const r = { instancePath: i + "/post_destroy_state_resource_count", schemaPath: "#/properties/post_destroy_state_resource_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.destroy_outcome !== void 0) {
      let t = s.destroy_outcome;
      if (!(t === "success" || t === "failure" || t === "ambiguous")) {
        const r = { instancePath: i + "/destroy_outcome", schemaPath: "#/properties/destroy_outcome/enum", keyword: "enum", params: { allowedValues: l.properties.destroy_outcome.enum } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.leftovers !== void 0) {
      let t = s.leftovers;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let u = t[a];
          if (typeof u == "string") {
            if (m(u) > 4096) {
              const n = { instancePath: i + "/leftovers/" + a, schemaPath: "#/properties/leftovers/items/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [n] : e.push(n), o++;
            }
            if (m(u) < 1) {
              const n = { instancePath: i + "/leftovers/" + a, schemaPath: "#/properties/leftovers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), o++;
            }
          } else {
            const n = { instancePath: i + "/leftovers/" + a, schemaPath: "#/properties/leftovers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), o++;
          }
        }
      } else {
        const r = { instancePath: i + "/leftovers", schemaPath: "#/properties/leftovers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.started_at_utc !== void 0) {
      let t = s.started_at_utc;
      if (typeof t == "string") {
        if (!f.test(t)) {
          const r = { instancePath: i + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), o++;
        }
      } else {
        const r = { instancePath: i + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
    if (s.completed_at_utc !== void 0) {
      let t = s.completed_at_utc;
      if (typeof t == "string") {
        if (!f.test(t)) {
          const r = { instancePath: i + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), o++;
        }
      } else {
        const r = { instancePath: i + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), o++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), o++;
  }
  return d.errors = e, o === 0;
}
d.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stack_destroy_snapshot.v1.ts
var StackDestroySnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stack_destroy_snapshot.v1", q);

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/run/evidence.ts
import { createAt$actions_lib_run_evidence } from "./lib.mjs";
import { executionKey$actions_lib_run_evidence } from "./lib.mjs";
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/stack_description.v1.ts
import { StackDescriptionV1$evidence_schemas_src_generated_stack_description_v1 } from "./schemas.mjs";

// actions/m9-teardown/frozen.ts
async function frozenInventory(context) {
  const { payload } = await context.source("M9.B");
  const { destroy_set: destroy, preserve_set: preserved } = payload;
  if (destroy === void 0 || destroy === null || preserved === void 0) throw new Error("M9.B froze no inventory");
  return { destroy: { ...destroy, stack: StackDescriptionV1$evidence_schemas_src_generated_stack_description_v1.parse(destroy.stack) }, preserved };
}

// actions/m9-teardown/residue.ts
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
var CONNECT_MS = 2e3;
function processLines() {
  const own = /* @__PURE__ */ new Set([String(process.pid), String(process.ppid)]);
  if (existsSync("/proc/self/cmdline")) {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && !own.has(name)).flatMap((pid) => commandLine(pid));
  }
  const listed = spawnSync("ps", ["-axo", "pid=,command="], { encoding: "utf8" });
  if (listed.status !== 0) throw new Error("the processes cannot be listed");
  return listed.stdout.split("\n").filter((line) => !own.has(line.trim().split(" ")[0] ?? ""));
}
function commandLine(pid) {
  try {
    return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")];
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ESRCH") return [];
    throw error;
  }
}
var processesNaming = (lines, folders) => lines.filter((line) => folders.some((folder) => line.includes(folder))).map((line) => line.slice(0, 200));
async function isListening(port) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const socket = connect({ host: "127.0.0.1", port, timeout: CONNECT_MS });
  socket.once("connect", () => resolve(true));
  socket.once("timeout", () => reject(new Error(`port ${port} does not answer`)));
  socket.once("error", (error) => {
    if (error.code === "ECONNREFUSED") resolve(false);
    else reject(error);
  });
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}

// actions/m9-teardown/lanes/d-destroy.ts
var DOWN_MS = 6e4;
var POLL_MS = 100;
var destroyDemo = plainLane$actions_lib_run_lane({
  id: "M9.D",
  gather: async (context) => {
    const frozen = await frozenInventory(context);
    const startedAt = nowUtc$runtime_src_kernel_clock(context.session.clock);
    const down = await observe$actions_lib_checks_fact(() => bringDown(context, frozen));
    const leftovers = await observe$actions_lib_checks_fact(() => processesNaming(processLines(), frozen.destroy.folders));
    await publish(context, startedAt, down, leftovers);
    return { down, leftovers, before: frozen.preserved, after: await observe$actions_lib_checks_fact(() => readPreserved(context)) };
  },
  decide: ({ down, leftovers, before, after }) => [
    check$actions_lib_checks_check("M9.D-C01", {
      expected: { down: true, leftovers: [] },
      observed: allReadable$actions_lib_checks_check({ down, leftovers }),
      // A list that cannot be read is ambiguous, never zero (01, M9.C-C03).
      fails: isReadable$actions_lib_checks_fact(down) && isReadable$actions_lib_checks_fact(leftovers) ? "M9D-B2" : "M9D-B3"
    }),
    check$actions_lib_checks_check("M9.D-C02", { expected: before, observed: after, fails: "M9D-B6" })
  ]
});
async function bringDown({ session, report }, { destroy }) {
  const { pid } = destroy.stack;
  report(`stopping the embedded stack, process ${pid}`);
  signal(pid);
  const deadline = session.clock.elapsedMs() + DOWN_MS;
  while (await findStack$actions_lib_platform_stack(session.config) !== void 0 || isAlive(pid)) {
    if (session.clock.elapsedMs() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
function signal(pid) {
  if (isAlive(pid)) process.kill(pid, "SIGTERM");
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error.code === "ESRCH") return false;
    throw error;
  }
}
async function publish(context, startedAt, down, leftovers) {
  const success = isReadable$actions_lib_checks_fact(down) && down.value && isReadable$actions_lib_checks_fact(leftovers) && leftovers.value.length === 0;
  await createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "demo_destroy_snapshot.json"), StackDestroySnapshotV1, {
    schema: "fp.stack_destroy_snapshot.v1",
    substrate: context.substrate,
    stack_target: "demo",
    platform_run_id: getRunId$actions_lib_run_evidence(context),
    correlation_id: context.executionId,
    destroy_exit_code: isReadable$actions_lib_checks_fact(down) && down.value ? 0 : 1,
    state_list_exit_code: isReadable$actions_lib_checks_fact(leftovers) ? 0 : 1,
    post_destroy_state_resource_count: isReadable$actions_lib_checks_fact(leftovers) ? leftovers.value.length : 0,
    destroy_outcome: success ? "success" : isReadable$actions_lib_checks_fact(leftovers) ? "failure" : "ambiguous",
    leftovers: isReadable$actions_lib_checks_fact(leftovers) ? leftovers.value : [],
    started_at_utc: startedAt,
    completed_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock)
  });
}

// actions/m9-teardown/lanes/e-residuals.ts
import { existsSync as existsSync2 } from "node:fs";
var residuals = plainLane$actions_lib_run_lane({
  id: "M9.E",
  gather: async (context) => {
    const { destroy, preserved } = await frozenInventory(context);
    const { stack } = destroy;
    return {
      tasks: await observe$actions_lib_checks_fact(() => remainingTasks(context)),
      database: await observe$actions_lib_checks_fact(async () => ({
        process: isAlive(stack.database.pid),
        port: await isListening(stack.database.port),
        data_folder: existsSync2(stack.database.data_folder)
      })),
      before: preserved,
      after: await observe$actions_lib_checks_fact(() => readPreserved(context)),
      processes: await observe$actions_lib_checks_fact(() => processesNaming(processLines(), destroy.folders)),
      ports: await observe$actions_lib_checks_fact(() => listening([stack.ig_port, stack.database.port])),
      scratch: await observe$actions_lib_checks_fact(() => existsSync2(scratchOf(stack)))
    };
  },
  decide: ({ tasks, database, before, after, processes, ports, scratch }) => [
    check$actions_lib_checks_check("M9.E-C01", { expected: [], observed: tasks, fails: "M9E-B1" }),
    check$actions_lib_checks_check("M9.E-C03a", {
      expected: { process: false, port: false, data_folder: false },
      observed: database,
      fails: "M9E-B3"
    }),
    check$actions_lib_checks_check("M9.E-C05", { expected: before, observed: after, fails: "value" in after ? "M9E-B5" : "M9E-B6" }),
    check$actions_lib_checks_check("M9.E-C06", {
      expected: { processes: [], ports: [], scratch: false },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ processes, ports, scratch }), (found) => found),
      fails: "M9E-B1"
    })
  ]
});
async function remainingTasks({ session }) {
  try {
    return (await session.compute().describeTasks()).map((task) => task.taskArn);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_COMPUTE_UNREACHABLE")) return [];
    throw error;
  }
}
async function listening(ports) {
  const found = [];
  for (const port of ports) if (await isListening(port)) found.push(port);
  return found;
}

// actions/m9-teardown/lanes/f-secrets.ts
var secretCleanup = plainLane$actions_lib_run_lane({
  id: "M9.F",
  gather: async (context) => ({
    remaining: await observe$actions_lib_checks_fact(async () => (await context.session.parameters.describe("/")).map(({ path }) => path)),
    frozen: (await frozenInventory(context)).destroy.secrets
  }),
  decide: ({ remaining, frozen }) => [
    check$actions_lib_checks_check("M9.F-C01", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(remaining, (paths) => canonicalSecretTargets().filter((target) => paths.includes(target))),
      fails: "value" in remaining ? "M9F-B1" : "M9F-B5"
    }),
    check$actions_lib_checks_check("M9.F-C02", {
      expected: { not_frozen: [], remaining: [] },
      observed: mapFact$actions_lib_checks_fact(remaining, (paths) => ({
        not_frozen: canonicalSecretTargets().filter((target) => !frozen.includes(target)),
        remaining: paths
      })),
      fails: "M9F-B4"
    })
  ],
  payload: ({ remaining, frozen }) => ({
    secret_target_matrix: frozen.map((path) => ({
      parameter_name: path,
      expected_scope: "demo_secret_target",
      exists: "value" in remaining ? remaining.value.includes(path) : null
    }))
  })
});

// evidence-schemas/src/generated/teardown_proof.v1.validate.js
var T = b;
var g = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "teardown_proof.v1.schema.json", type: "object", unevaluatedProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "teardown_completed_at_utc", "terraform_destroy_status", "preserved", "cost_ref", "source_snapshots"], properties: { schema: { const: "fp.teardown_proof.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, teardown_completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, terraform_destroy_status: { type: "object", additionalProperties: false, required: ["confluent", "demo", "overall"], properties: { confluent: { enum: ["success", "not_built"] }, demo: { const: "success" }, overall: { enum: ["success", "not_built"] } } }, preserved: { type: "object", additionalProperties: false, required: ["buckets", "state", "budget"], properties: { buckets: { type: "array", items: { type: "string", minLength: 1, maxLength: 63 }, minItems: 1 }, state: { type: "boolean" }, budget: { type: "boolean" } } }, cost_ref: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/evidence_ref" }, { type: "null" }] }, source_snapshots: { type: "array", items: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, minItems: 1 } }, oneOf: [{ type: "object", required: ["substrate", "confirmed_absent"], properties: { substrate: { const: "dev_min" }, confirmed_absent: { type: "object", additionalProperties: false, required: ["ecs_services", "ecs_tasks", "db", "nat_gateway", "load_balancer", "confluent_cluster", "demo_secrets"], properties: { ecs_services: { const: true }, ecs_tasks: { const: true }, db: { const: true }, nat_gateway: { const: true }, load_balancer: { const: true }, confluent_cluster: { const: true }, demo_secrets: { const: true } } }, cost_ref: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, terraform_destroy_status: { type: "object", required: ["confluent", "demo", "overall"], properties: { confluent: { const: "success" }, demo: { const: "success" }, overall: { const: "success" } }, additionalProperties: false } } }, { type: "object", required: ["substrate", "confirmed_absent", "cannot_exist"], properties: { substrate: { enum: ["embedded", "emulated"] }, confirmed_absent: { type: "object", additionalProperties: false, required: ["ecs_services", "ecs_tasks", "db", "demo_secrets"], properties: { ecs_services: { const: true }, ecs_tasks: { const: true }, db: { const: true }, confluent_cluster: { const: true }, demo_secrets: { const: true }, nat_gateway: { const: true }, load_balancer: { const: true } } }, cannot_exist: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "reason"], properties: { name: { enum: ["nat_gateway", "load_balancer", "confluent_cluster"] }, reason: { type: "string", minLength: 1, maxLength: 1024 } } } } } }] };
var _2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var L = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var V = new RegExp("^[0-9a-f]{64}$", "u");
function f2(o, { instancePath: n = "", parentData: j, parentDataProperty: x, rootData: w = o, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0;
  const m2 = f2.evaluated;
  if (m2.dynamicProps && (m2.props = void 0), m2.dynamicItems && (m2.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.key === void 0) {
      const d2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [d2] : e.push(d2), t++;
    }
    if (o.version_id === void 0) {
      const d2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [d2] : e.push(d2), t++;
    }
    if (o.sha256 === void 0) {
      const d2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [d2] : e.push(d2), t++;
    }
    for (const d2 in o)
      if (!(d2 === "key" || d2 === "version_id" || d2 === "sha256")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d2 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (o.key !== void 0) {
      let d2 = o.key;
      if (typeof d2 == "string") {
        if (_2(d2) > 1024) {
          const i = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (_2(d2) < 1) {
          const i = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!L.test(d2)) {
          const i = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: n + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.version_id !== void 0) {
      let d2 = o.version_id;
      if (typeof d2 == "string") {
        if (_2(d2) > 1024) {
          const i = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (_2(d2) < 1) {
          const i = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: n + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.sha256 !== void 0) {
      let d2 = o.sha256;
      if (typeof d2 == "string") {
        if (!V.test(d2)) {
          const i = { instancePath: n + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: n + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    const d2 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [d2] : e.push(d2), t++;
  }
  return f2.errors = e, t === 0;
}
f2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var I = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var O = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function b(o, { instancePath: n = "", parentData: j, parentDataProperty: x, rootData: w = o, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0;
  const m2 = b.evaluated;
  m2.dynamicProps && (m2.props = void 0), m2.dynamicItems && (m2.items = void 0);
  const d2 = t;
  let i = false, h2 = null;
  const $ = t;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.substrate === void 0) {
      const s = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.confirmed_absent === void 0) {
      const s = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "confirmed_absent" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.substrate !== void 0 && o.substrate !== "dev_min") {
      const s = { instancePath: n + "/substrate", schemaPath: "#/oneOf/0/properties/substrate/const", keyword: "const", params: { allowedValue: "dev_min" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.confirmed_absent !== void 0) {
      let s = o.confirmed_absent;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.ecs_services === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_services" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.ecs_tasks === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.db === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "db" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.nat_gateway === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "nat_gateway" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.load_balancer === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "load_balancer" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.confluent_cluster === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "confluent_cluster" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.demo_secrets === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "demo_secrets" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "ecs_services" || r === "ecs_tasks" || r === "db" || r === "nat_gateway" || r === "load_balancer" || r === "confluent_cluster" || r === "demo_secrets")) {
            const a = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (s.ecs_services !== void 0 && s.ecs_services !== true) {
          const r = { instancePath: n + "/confirmed_absent/ecs_services", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/ecs_services/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.ecs_tasks !== void 0 && s.ecs_tasks !== true) {
          const r = { instancePath: n + "/confirmed_absent/ecs_tasks", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/ecs_tasks/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.db !== void 0 && s.db !== true) {
          const r = { instancePath: n + "/confirmed_absent/db", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/db/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.nat_gateway !== void 0 && s.nat_gateway !== true) {
          const r = { instancePath: n + "/confirmed_absent/nat_gateway", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/nat_gateway/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.load_balancer !== void 0 && s.load_balancer !== true) {
          const r = { instancePath: n + "/confirmed_absent/load_balancer", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/load_balancer/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.confluent_cluster !== void 0 && s.confluent_cluster !== true) {
          const r = { instancePath: n + "/confirmed_absent/confluent_cluster", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/confluent_cluster/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.demo_secrets !== void 0 && s.demo_secrets !== true) {
          const r = { instancePath: n + "/confirmed_absent/demo_secrets", schemaPath: "#/oneOf/0/properties/confirmed_absent/properties/demo_secrets/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/0/properties/confirmed_absent/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.cost_ref !== void 0 && (f2(o.cost_ref, { instancePath: n + "/cost_ref", parentData: o, parentDataProperty: "cost_ref", rootData: w, dynamicAnchors: k }) || (e = e === null ? f2.errors : e.concat(f2.errors), t = e.length)), o.terraform_destroy_status !== void 0) {
      let s = o.terraform_destroy_status;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.confluent === void 0) {
          const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "confluent" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.demo === void 0) {
          const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "demo" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.overall === void 0) {
          const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "overall" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "confluent" || r === "demo" || r === "overall")) {
            const a = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (s.confluent !== void 0 && s.confluent !== "success") {
          const r = { instancePath: n + "/terraform_destroy_status/confluent", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/confluent/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.demo !== void 0 && s.demo !== "success") {
          const r = { instancePath: n + "/terraform_destroy_status/demo", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/demo/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.overall !== void 0 && s.overall !== "success") {
          const r = { instancePath: n + "/terraform_destroy_status/overall", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/properties/overall/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/oneOf/0/properties/terraform_destroy_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  var P = $ === t;
  if (P) {
    i = true, h2 = 0;
    var l2 = {};
    l2.substrate = true, l2.confirmed_absent = true, l2.cost_ref = true, l2.terraform_destroy_status = true;
  }
  const A = t;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.substrate === void 0) {
      const s = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.confirmed_absent === void 0) {
      const s = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "confirmed_absent" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.cannot_exist === void 0) {
      const s = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "cannot_exist" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.substrate !== void 0) {
      let s = o.substrate;
      if (!(s === "embedded" || s === "emulated")) {
        const r = { instancePath: n + "/substrate", schemaPath: "#/oneOf/1/properties/substrate/enum", keyword: "enum", params: { allowedValues: g.oneOf[1].properties.substrate.enum } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.confirmed_absent !== void 0) {
      let s = o.confirmed_absent;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.ecs_services === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_services" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.ecs_tasks === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.db === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "db" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.demo_secrets === void 0) {
          const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/required", keyword: "required", params: { missingProperty: "demo_secrets" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "ecs_services" || r === "ecs_tasks" || r === "db" || r === "confluent_cluster" || r === "demo_secrets" || r === "nat_gateway" || r === "load_balancer")) {
            const a = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (s.ecs_services !== void 0 && s.ecs_services !== true) {
          const r = { instancePath: n + "/confirmed_absent/ecs_services", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/ecs_services/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.ecs_tasks !== void 0 && s.ecs_tasks !== true) {
          const r = { instancePath: n + "/confirmed_absent/ecs_tasks", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/ecs_tasks/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.db !== void 0 && s.db !== true) {
          const r = { instancePath: n + "/confirmed_absent/db", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/db/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.confluent_cluster !== void 0 && s.confluent_cluster !== true) {
          const r = { instancePath: n + "/confirmed_absent/confluent_cluster", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/confluent_cluster/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.demo_secrets !== void 0 && s.demo_secrets !== true) {
          const r = { instancePath: n + "/confirmed_absent/demo_secrets", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/demo_secrets/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.nat_gateway !== void 0 && s.nat_gateway !== true) {
          const r = { instancePath: n + "/confirmed_absent/nat_gateway", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/nat_gateway/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.load_balancer !== void 0 && s.load_balancer !== true) {
          const r = { instancePath: n + "/confirmed_absent/load_balancer", schemaPath: "#/oneOf/1/properties/confirmed_absent/properties/load_balancer/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/confirmed_absent", schemaPath: "#/oneOf/1/properties/confirmed_absent/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.cannot_exist !== void 0) {
      let s = o.cannot_exist;
      if (Array.isArray(s)) {
        const r = s.length;
        for (let a = 0; a < r; a++) {
          let c = s[a];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.name === void 0) {
              const p = { instancePath: n + "/cannot_exist/" + a, schemaPath: "#/oneOf/1/properties/cannot_exist/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (c.reason === void 0) {
              const p = { instancePath: n + "/cannot_exist/" + a, schemaPath: "#/oneOf/1/properties/cannot_exist/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (const p in c)
              if (!(p === "name" || p === "reason")) {
                const u = { instancePath: n + "/cannot_exist/" + a, schemaPath: "#/oneOf/1/properties/cannot_exist/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                e === null ? e = [u] : e.push(u), t++;
              }
            if (c.name !== void 0) {
              let p = c.name;
              if (!(p === "nat_gateway" || p === "load_balancer" || p === "confluent_cluster")) {
                const u = { instancePath: n + "/cannot_exist/" + a + "/name", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/name/enum", keyword: "enum", params: { allowedValues: g.oneOf[1].properties.cannot_exist.items.properties.name.enum } };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (c.reason !== void 0) {
              let p = c.reason;
              if (typeof p == "string") {
                if (_2(p) > 1024) {
                  const u = { instancePath: n + "/cannot_exist/" + a + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (_2(p) < 1) {
                  const u = { instancePath: n + "/cannot_exist/" + a + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                const u = { instancePath: n + "/cannot_exist/" + a + "/reason", schemaPath: "#/oneOf/1/properties/cannot_exist/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            const p = { instancePath: n + "/cannot_exist/" + a, schemaPath: "#/oneOf/1/properties/cannot_exist/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/cannot_exist", schemaPath: "#/oneOf/1/properties/cannot_exist/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  var P = A === t;
  if (P && i ? (i = false, h2 = [h2, 1]) : P && (i = true, h2 = 1, l2 !== true && (l2 = l2 || {}, l2.substrate = true, l2.confirmed_absent = true, l2.cannot_exist = true)), i)
    t = d2, e !== null && (d2 ? e.length = d2 : e = null);
  else {
    const s = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: h2 } };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.platform_run_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.written_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.teardown_completed_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teardown_completed_at_utc" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.terraform_destroy_status === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terraform_destroy_status" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.preserved === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preserved" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.cost_ref === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost_ref" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.source_snapshots === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_snapshots" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (l2 !== true && (l2 = l2 || {}, l2.schema = true, l2.platform_run_id = true, l2.written_at_utc = true, l2.teardown_completed_at_utc = true, l2.terraform_destroy_status = true, l2.preserved = true, l2.cost_ref = true, l2.source_snapshots = true), o.schema !== void 0 && o.schema !== "fp.teardown_proof.v1") {
      const s = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.teardown_proof.v1" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.platform_run_id !== void 0) {
      let s = o.platform_run_id;
      if (typeof s == "string") {
        if (!I.test(s)) {
          const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let s = o.written_at_utc;
      if (typeof s == "string") {
        if (!O.test(s)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.teardown_completed_at_utc !== void 0) {
      let s = o.teardown_completed_at_utc;
      if (typeof s == "string") {
        if (!O.test(s)) {
          const r = { instancePath: n + "/teardown_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/teardown_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.terraform_destroy_status !== void 0) {
      let s = o.terraform_destroy_status;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.confluent === void 0) {
          const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "confluent" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.demo === void 0) {
          const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "demo" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.overall === void 0) {
          const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/required", keyword: "required", params: { missingProperty: "overall" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "confluent" || r === "demo" || r === "overall")) {
            const a = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (s.confluent !== void 0) {
          let r = s.confluent;
          if (!(r === "success" || r === "not_built")) {
            const a = { instancePath: n + "/terraform_destroy_status/confluent", schemaPath: "#/properties/terraform_destroy_status/properties/confluent/enum", keyword: "enum", params: { allowedValues: g.properties.terraform_destroy_status.properties.confluent.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (s.demo !== void 0 && s.demo !== "success") {
          const r = { instancePath: n + "/terraform_destroy_status/demo", schemaPath: "#/properties/terraform_destroy_status/properties/demo/const", keyword: "const", params: { allowedValue: "success" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.overall !== void 0) {
          let r = s.overall;
          if (!(r === "success" || r === "not_built")) {
            const a = { instancePath: n + "/terraform_destroy_status/overall", schemaPath: "#/properties/terraform_destroy_status/properties/overall/enum", keyword: "enum", params: { allowedValues: g.properties.terraform_destroy_status.properties.overall.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/terraform_destroy_status", schemaPath: "#/properties/terraform_destroy_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.preserved !== void 0) {
      let s = o.preserved;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.buckets === void 0) {
          const r = { instancePath: n + "/preserved", schemaPath: "#/properties/preserved/required", keyword: "required", params: { missingProperty: "buckets" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.state === void 0) {
          const r = { instancePath: n + "/preserved", schemaPath: "#/properties/preserved/required", keyword: "required", params: { missingProperty: "state" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.budget === void 0) {
          const r = { instancePath: n + "/preserved", schemaPath: "#/properties/preserved/required", keyword: "required", params: { missingProperty: "budget" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "buckets" || r === "state" || r === "budget")) {
            const a = { instancePath: n + "/preserved", schemaPath: "#/properties/preserved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (s.buckets !== void 0) {
          let r = s.buckets;
          if (Array.isArray(r)) {
            if (r.length < 1) {
              const c = { instancePath: n + "/preserved/buckets", schemaPath: "#/properties/preserved/properties/buckets/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), t++;
            }
            const a = r.length;
            for (let c = 0; c < a; c++) {
              let p = r[c];
              if (typeof p == "string") {
                if (_2(p) > 63) {
                  const u = { instancePath: n + "/preserved/buckets/" + c, schemaPath: "#/properties/preserved/properties/buckets/items/maxLength", keyword: "maxLength", params: { limit: 63 } };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (_2(p) < 1) {
                  const u = { instancePath: n + "/preserved/buckets/" + c, schemaPath: "#/properties/preserved/properties/buckets/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                const u = { instancePath: n + "/preserved/buckets/" + c, schemaPath: "#/properties/preserved/properties/buckets/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            const a = { instancePath: n + "/preserved/buckets", schemaPath: "#/properties/preserved/properties/buckets/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (s.state !== void 0 && typeof s.state != "boolean") {
          const r = { instancePath: n + "/preserved/state", schemaPath: "#/properties/preserved/properties/state/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.budget !== void 0 && typeof s.budget != "boolean") {
          const r = { instancePath: n + "/preserved/budget", schemaPath: "#/properties/preserved/properties/budget/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/preserved", schemaPath: "#/properties/preserved/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (o.cost_ref !== void 0) {
      let s = o.cost_ref;
      const r = t;
      let a = false, c = null;
      const p = t;
      f2(s, { instancePath: n + "/cost_ref", parentData: o, parentDataProperty: "cost_ref", rootData: w, dynamicAnchors: k }) || (e = e === null ? f2.errors : e.concat(f2.errors), t = e.length);
      var v = p === t;
      v && (a = true, c = 0);
      const u = t;
      if (s !== null) {
        const y2 = { instancePath: n + "/cost_ref", schemaPath: "#/properties/cost_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y2] : e.push(y2), t++;
      }
      var v = u === t;
      if (v && a ? (a = false, c = [c, 1]) : v && (a = true, c = 1), a)
        t = r, e !== null && (r ? e.length = r : e = null);
      else {
        const y2 = { instancePath: n + "/cost_ref", schemaPath: "#/properties/cost_ref/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
        e === null ? e = [y2] : e.push(y2), t++;
      }
    }
    if (o.source_snapshots !== void 0) {
      let s = o.source_snapshots;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          const a = { instancePath: n + "/source_snapshots", schemaPath: "#/properties/source_snapshots/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), t++;
        }
        const r = s.length;
        for (let a = 0; a < r; a++)
          f2(s[a], { instancePath: n + "/source_snapshots/" + a, parentData: s, parentDataProperty: a, rootData: w, dynamicAnchors: k }) || (e = e === null ? f2.errors : e.concat(f2.errors), t = e.length);
      } else {
        const r = { instancePath: n + "/source_snapshots", schemaPath: "#/properties/source_snapshots/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (l2 !== true) {
      for (const s in o)
        if (!l2 || !l2[s]) {
          const r = { instancePath: n, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
          e === null ? e = [r] : e.push(r), t++;
        }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return b.errors = e, t === 0;
}
b.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/teardown_proof.v1.ts
var TeardownProofV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("teardown_proof.v1", T);

// other-part:actions/lib/run/sources.ts
import { findSnapshotRef$actions_lib_run_sources } from "./lib.mjs";

// actions/m9-teardown/lanes/h-proof.ts
var SOURCES = ["M9.B", "M9.D", "M9.E", "M9.F"];
var teardownProof = plainLane$actions_lib_run_lane({
  id: "M9.H",
  gather: async (context) => ({ proof: await observe$actions_lib_checks_fact(() => prove(context)) }),
  decide: ({ proof }) => [
    check$actions_lib_checks_check("M9.H-C01", { expected: true, observed: mapFact$actions_lib_checks_fact(proof, ({ key }) => key !== ""), fails: "M9H-B1" })
  ],
  payload: ({ proof }) => ({ teardown_proof: "value" in proof ? proof.value : null })
});
async function prove(context) {
  const open = [];
  for (const lane of SOURCES) if (!(await context.source(lane)).overall_pass) open.push(lane);
  if (open.length > 0) throw new Error(`${open.join(", ")} did not pass`);
  const { destroy, preserved } = await frozenInventory(context);
  const ownBus = destroy.stack.bus.kind === "postgres";
  const now = nowUtc$runtime_src_kernel_clock(context.session.clock);
  return createAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "teardown/teardown_proof.json"), TeardownProofV1, {
    schema: "fp.teardown_proof.v1",
    substrate: context.substrate,
    platform_run_id: getRunId$actions_lib_run_evidence(context),
    written_at_utc: now,
    teardown_completed_at_utc: now,
    terraform_destroy_status: {
      confluent: ownBus ? "success" : "not_built",
      demo: "success",
      overall: ownBus ? "success" : "not_built"
    },
    confirmed_absent: {
      ecs_services: true,
      ecs_tasks: true,
      db: true,
      demo_secrets: true,
      ...ownBus ? { confluent_cluster: true } : {}
    },
    cannot_exist: [
      { name: "nat_gateway", reason: "The embedded substrate has no network of its own." },
      { name: "load_balancer", reason: "The embedded substrate has no network of its own." },
      ...ownBus ? [] : [{ name: "confluent_cluster", reason: "The broker was given to this run and belongs to its owner." }]
    ],
    preserved: { buckets: preserved.map(({ bucket }) => bucket), state: true, budget: false },
    cost_ref: null,
    source_snapshots: SOURCES.flatMap((lane) => findSnapshotRef$actions_lib_run_sources(context.ledger, lane) ?? [])
  });
}

// other-part:actions/lib/shared-lanes/handoff.ts
import { decideHandoff$actions_lib_shared_lanes_handoff } from "./lib.mjs";
import { gatherHandoff$actions_lib_shared_lanes_handoff } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/verdict.ts
import { decideVerdict$actions_lib_shared_lanes_verdict } from "./lib.mjs";
import { gatherVerdict$actions_lib_shared_lanes_verdict } from "./lib.mjs";

// actions/m9-teardown/lanes/i-verdict.ts
var CODES = { sources: "M9I-B1", predicates: "M9I-B2", union: "M9I-B3" };
var HANDOFF = {
  lane: "M9.I",
  check: "M9.I-C04",
  verdictLane: "M9.H",
  codes: { verdict: "M9I-B2", fields: "M9I-B4" },
  required: async (context) => ({
    teardown_proof: runKey$actions_lib_run_evidence(context, "teardown/teardown_proof.json"),
    demo_destroy_snapshot: executionKey$actions_lib_run_evidence(context, "demo_destroy_snapshot.json"),
    run_completed: runKey$actions_lib_run_evidence(context, "run_completed.json")
  })
};
var teardownVerdict = plainLane$actions_lib_run_lane({
  id: "M9.I",
  gather: async (context) => ({
    verdict: await gatherVerdict$actions_lib_shared_lanes_verdict("M9.I", context),
    handoff: await gatherHandoff$actions_lib_shared_lanes_handoff(HANDOFF, context)
  }),
  decide: ({ verdict, handoff }, { substrate }) => [
    ...decideVerdict$actions_lib_shared_lanes_verdict("M9.I", CODES, verdict, substrate),
    decideHandoff$actions_lib_shared_lanes_handoff(HANDOFF, handoff)
  ],
  payload: ({ verdict, handoff }) => ({
    m9_verdict: "ADVANCE_TO_M10",
    planned_lanes: verdict.planned,
    handoff: handoff.ref ?? null
  })
});

// actions/m9-teardown/main.ts
var p12HandleClosure = handleClosure$actions_lib_shared_lanes_handle_closure({
  lane: "M9.A",
  check: "M9.A-C01",
  codes: { handoff: "M9A-B1", unresolved: "M9A-B2", placeholder: "M9A-B4" },
  handoffFrom: "M8"
});
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M9"),
    lanes: [
      p12HandleClosure,
      teardownInventory,
      destroyDemo,
      residuals,
      secretCleanup,
      teardownProof,
      teardownVerdict
    ]
  },
  io
);
export {
  run
};
