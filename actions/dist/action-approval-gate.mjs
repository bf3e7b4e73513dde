import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/ledger/derived.ts
import { predecessorOf$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/ledger/store.ts
import { openLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/run/session.ts
import { openSession$actions_lib_run_session } from "./lib.mjs";

// actions/approval-gate/embedded.ts
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/recorded_answers.v1.validate.js
var _ = i;
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var h = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var u = new RegExp("^phase-(activation|execute)-m(10|[0-9])$", "u");
function i(s, { instancePath: p = "", parentData: f, parentDataProperty: y, rootData: g = s, dynamicAnchors: v = {} } = {}) {
  let e = null, o = 0;
  const m = i.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), o++;
    }
    if (s.operator === void 0) {
      const r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" } };
      e === null ? e = [r] : e.push(r), o++;
    }
    if (s.recorded_at_utc === void 0) {
      const r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at_utc" } };
      e === null ? e = [r] : e.push(r), o++;
    }
    if (s.comment === void 0) {
      const r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment" } };
      e === null ? e = [r] : e.push(r), o++;
    }
    if (s.approved === void 0) {
      const r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved" } };
      e === null ? e = [r] : e.push(r), o++;
    }
    for (const r in s)
      if (!(r === "schema" || r === "operator" || r === "recorded_at_utc" || r === "comment" || r === "approved")) {
        const t = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : e.push(t), o++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.recorded_answers.v1") {
      const r = { instancePath: p + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.recorded_answers.v1" } };
      e === null ? e = [r] : e.push(r), o++;
    }
    if (s.operator !== void 0) {
      let r = s.operator;
      if (typeof r == "string") {
        if (d(r) > 1024) {
          const t = { instancePath: p + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), o++;
        }
        if (d(r) < 1) {
          const t = { instancePath: p + "/operator", schemaPath: "#/properties/operator/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), o++;
        }
      } else {
        const t = { instancePath: p + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), o++;
      }
    }
    if (s.recorded_at_utc !== void 0) {
      let r = s.recorded_at_utc;
      if (typeof r == "string") {
        if (!h.test(r)) {
          const t = { instancePath: p + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), o++;
        }
      } else {
        const t = { instancePath: p + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), o++;
      }
    }
    if (s.comment !== void 0) {
      let r = s.comment;
      if (typeof r == "string") {
        if (d(r) > 1024) {
          const t = { instancePath: p + "/comment", schemaPath: "#/properties/comment/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), o++;
        }
        if (d(r) < 1) {
          const t = { instancePath: p + "/comment", schemaPath: "#/properties/comment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), o++;
        }
      } else {
        const t = { instancePath: p + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), o++;
      }
    }
    if (s.approved !== void 0) {
      let r = s.approved;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let a = 0; a < t; a++) {
          let c = r[a];
          if (typeof c == "string") {
            if (!u.test(c)) {
              const n = { instancePath: p + "/approved/" + a, schemaPath: "#/properties/approved/items/pattern", keyword: "pattern", params: { pattern: "^phase-(activation|execute)-m(10|[0-9])$" } };
              e === null ? e = [n] : e.push(n), o++;
            }
          } else {
            const n = { instancePath: p + "/approved/" + a, schemaPath: "#/properties/approved/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), o++;
          }
        }
      } else {
        const t = { instancePath: p + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), o++;
      }
    }
  } else {
    const r = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), o++;
  }
  return i.errors = e, o === 0;
}
i.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/recorded_answers.v1.ts
var RecordedAnswersV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("recorded_answers.v1", _);

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/approval-gate/embedded.ts
function embeddedApprovals(path, clock) {
  return {
    answer: async (request) => {
      const answers = await readAnswers(path);
      const approved = answers.approved.some((environment) => environment === request.environment);
      if (!approved) throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_MISSING", `${request.environment} is not approved`);
      return {
        schema: "fp.approval_record.v1",
        mechanism: "embedded_recorded_answer",
        environment: request.environment,
        phase: request.phase,
        execution_id: request.executionId,
        substrate: request.substrate,
        approval_id: randomUUID(),
        nonce: randomUUID(),
        operator: answers.operator,
        approved_at_utc: nowUtc$runtime_src_kernel_clock(clock),
        comment: answers.comment,
        self_approved: true,
        predecessor_verdict: request.predecessorVerdict,
        protection: {
          required_reviewers: [answers.operator],
          prevent_self_review: false,
          admin_bypass: true,
          branch_policy: "none"
        }
      };
    }
  };
}
async function readAnswers(path) {
  try {
    return RecordedAnswersV1.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", "the recorded answers cannot be read", { cause: error });
  }
}

// actions/approval-gate/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const phase = planPhase(io.input("phase"));
    const environment = io.input("environment");
    const executionId = io.input("execution-id");
    const { substrate } = session.config;
    const predecessorVerdict = environment.startsWith("phase-activation-") ? await verdictBefore(session, phase) : null;
    const record = await approvals(session).answer({ environment, phase, executionId, substrate, predecessorVerdict });
    const name = `approval_${environment.split("-")[1]}.json`;
    const key = evidenceKey$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(substrate, phase, executionId), name);
    const stored = await createEvidence$runtime_src_evidence_write(session.evidence, key, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1, record);
    io.output("snapshot-key", stored.key);
    io.output("snapshot-version", stored.versionId);
    io.output("snapshot-sha256", stored.sha256);
    io.info(`${environment}: approved by ${record.operator} (${record.mechanism})`);
  } finally {
    await session.close();
  }
}
function approvals({ config, clock }) {
  if (config.approvals_url.startsWith("file:"))
    return embeddedApprovals(config.approvals_url.slice("file:".length), clock);
  throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `no approvals can be read from ${config.approvals_url}`);
}
function planPhase(text) {
  const phase = PLAN_PHASES$actions_lib_ledger_events.find((name) => name === text);
  if (phase === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `${text.slice(0, 32)} is not a plan phase`);
  return phase;
}
async function verdictBefore(session, phase) {
  const before = predecessorOf$actions_lib_ledger_derived(phase);
  if (before === void 0) return null;
  const place = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
  return (await openLedger$actions_lib_ledger_store(place)).state().phases[before].completed?.envelope ?? null;
}
export {
  run
};
