import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";
import { textOfMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { definitionSha256$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { githubAccess$actions_lib_io_inputs } from "./lib.mjs";
import { jsonInput$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/ledger/approval-guard.ts
import { answeredTwice$actions_lib_ledger_approval_guard } from "./lib.mjs";
import { namesItsAct$actions_lib_ledger_approval_guard } from "./lib.mjs";

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

// other-part:actions/lib/signature/operator-key.ts
import { readOperatorKey$actions_lib_signature_operator_key } from "./lib.mjs";

// actions/approval-gate/embedded.ts
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/recorded_answers.v1.validate.js
var Z = f;
var k = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "recorded_answers.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "operator", "recorded_at_utc", "comment", "approved"], properties: { schema: { const: "fp.recorded_answers.v1" }, operator: { type: "string", minLength: 1, maxLength: 1024 }, recorded_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, comment: { type: "string", minLength: 1, maxLength: 1024 }, approved: { type: "array", items: { type: "object", additionalProperties: false, required: ["environment", "purposes"], properties: { environment: { type: "string", pattern: "^phase-(activation|execute)-m(10|[0-9])$" }, purposes: { type: "array", items: { enum: ["activation", "execution_go", "decision", "revocation", "reopening", "drift_resolution", "waiver", "budget_reset"] }, minItems: 1, uniqueItems: true } } } } } };
var v = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var _ = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var q = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var x = new RegExp("^phase-(activation|execute)-m(10|[0-9])$", "u");
function f(n, { instancePath: o = "", parentData: j, parentDataProperty: L, rootData: $ = n, dynamicAnchors: b = {} } = {}) {
  let e = null, s = 0;
  const y = f.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.operator === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.recorded_at_utc === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.comment === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.approved === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in n)
      if (!(r === "schema" || r === "operator" || r === "recorded_at_utc" || r === "comment" || r === "approved")) {
        const t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.recorded_answers.v1") {
      const r = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.recorded_answers.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.operator !== void 0) {
      let r = n.operator;
      if (typeof r == "string") {
        if (v(r) > 1024) {
          const t = { instancePath: o + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (v(r) < 1) {
          const t = { instancePath: o + "/operator", schemaPath: "#/properties/operator/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: o + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.recorded_at_utc !== void 0) {
      let r = n.recorded_at_utc;
      if (typeof r == "string") {
        if (!q.test(r)) {
          const t = { instancePath: o + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: o + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.comment !== void 0) {
      let r = n.comment;
      if (typeof r == "string") {
        if (v(r) > 1024) {
          const t = { instancePath: o + "/comment", schemaPath: "#/properties/comment/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (v(r) < 1) {
          const t = { instancePath: o + "/comment", schemaPath: "#/properties/comment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: o + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.approved !== void 0) {
      let r = n.approved;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let a = 0; a < t; a++) {
          let d = r[a];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.environment === void 0) {
              const i = { instancePath: o + "/approved/" + a, schemaPath: "#/properties/approved/items/required", keyword: "required", params: { missingProperty: "environment" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (d.purposes === void 0) {
              const i = { instancePath: o + "/approved/" + a, schemaPath: "#/properties/approved/items/required", keyword: "required", params: { missingProperty: "purposes" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            for (const i in d)
              if (!(i === "environment" || i === "purposes")) {
                const m = { instancePath: o + "/approved/" + a, schemaPath: "#/properties/approved/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
              }
            if (d.environment !== void 0) {
              let i = d.environment;
              if (typeof i == "string") {
                if (!x.test(i)) {
                  const m = { instancePath: o + "/approved/" + a + "/environment", schemaPath: "#/properties/approved/items/properties/environment/pattern", keyword: "pattern", params: { pattern: "^phase-(activation|execute)-m(10|[0-9])$" } };
                  e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
                }
              } else {
                const m = { instancePath: o + "/approved/" + a + "/environment", schemaPath: "#/properties/approved/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
              }
            }
            if (d.purposes !== void 0) {
              let i = d.purposes;
              if (Array.isArray(i)) {
                if (i.length < 1) {
                  const c = { instancePath: o + "/approved/" + a + "/purposes", schemaPath: "#/properties/approved/items/properties/purposes/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                }
                const m = i.length;
                for (let c = 0; c < m; c++) {
                  let l = i[c];
                  if (!(l === "activation" || l === "execution_go" || l === "decision" || l === "revocation" || l === "reopening" || l === "drift_resolution" || l === "waiver" || l === "budget_reset")) {
                    const g = { instancePath: o + "/approved/" + a + "/purposes/" + c, schemaPath: "#/properties/approved/items/properties/purposes/items/enum", keyword: "enum", params: { allowedValues: k.properties.approved.items.properties.purposes.items.enum } };
                    e === null ? e = [g] : noteFault$evidence_schemas_src_fault_bound(e, g), s++;
                  }
                }
                let u = i.length, h;
                if (u > 1) {
                  e:
                    for (; u--; )
                      for (h = u; h--; )
                        if (_(i[u], i[h])) {
                          const c = { instancePath: o + "/approved/" + a + "/purposes", schemaPath: "#/properties/approved/items/properties/purposes/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h } };
                          e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                          break e;
                        }
                }
              } else {
                const m = { instancePath: o + "/approved/" + a + "/purposes", schemaPath: "#/properties/approved/items/properties/purposes/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [m] : noteFault$evidence_schemas_src_fault_bound(e, m), s++;
              }
            }
          } else {
            const i = { instancePath: o + "/approved/" + a, schemaPath: "#/properties/approved/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const t = { instancePath: o + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return f.errors = e, s === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/recorded_answers.v1.ts
var RecordedAnswersV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("recorded_answers.v1", Z);

// actions/approval-gate/embedded.ts
function embeddedApprovals(path, clock) {
  return {
    answer: async (request) => {
      const { environment: environment2, purpose } = request;
      const answers = await readAnswers(path);
      const approved = answers.approved.some(
        (one) => one.environment === environment2 && one.purposes.includes(purpose)
      );
      if (!approved) throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_MISSING", `${environment2} is not approved for ${purpose}`);
      return {
        schema: "fp.approval_record.v1",
        mechanism: "embedded_recorded_answer",
        ...request,
        approval_id: randomUUID(),
        nonce: randomUUID(),
        operator: answers.operator,
        approved_at_utc: nowUtc$runtime_src_kernel_clock(clock),
        comment: answers.comment,
        self_approved: true,
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
    return RecordedAnswersV1.parse(parseJson$evidence_schemas_src_strict_json(await readFile(path), "E_APPROVAL_UNREADABLE", "the recorded answers"));
  } catch (error) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", "the recorded answers cannot be read", { cause: error });
  }
}

// other-part:actions/lib/platform/github.ts
import { flagOf$actions_lib_platform_github } from "./lib.mjs";
import { listOf$actions_lib_platform_github } from "./lib.mjs";
import { member$actions_lib_platform_github } from "./lib.mjs";
import { numberOf$actions_lib_platform_github } from "./lib.mjs";
import { readGitHub$actions_lib_platform_github } from "./lib.mjs";
import { textOf$actions_lib_platform_github } from "./lib.mjs";

// actions/approval-gate/github-answers.ts
var workflowRun = (answer) => ({
  id: numberOf$actions_lib_platform_github(answer, "id"),
  attempt: numberOf$actions_lib_platform_github(answer, "run_attempt"),
  event: textOf$actions_lib_platform_github(answer, "event"),
  startedBy: [numberOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "actor"), "id"), numberOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "triggering_actor"), "id")],
  startedByLogins: ["actor", "triggering_actor"].map((role) => textOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, role), "login")),
  repository: textOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "repository"), "full_name")
});
var reviews = (answer) => listOf$actions_lib_platform_github(answer).map((one) => ({
  state: textOf$actions_lib_platform_github(one, "state"),
  comment: textOf$actions_lib_platform_github(one, "comment"),
  user: person(member$actions_lib_platform_github(one, "user")),
  environments: listOf$actions_lib_platform_github(member$actions_lib_platform_github(one, "environments")).map((environment2) => textOf$actions_lib_platform_github(environment2, "name"))
}));
function environment(answer) {
  const rules = listOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "protection_rules"));
  const rule = rules.find((one) => textOf$actions_lib_platform_github(one, "type") === "required_reviewers");
  const listed = rule === void 0 ? [] : listOf$actions_lib_platform_github(member$actions_lib_platform_github(rule, "reviewers"));
  const of = (type) => listed.filter((one) => textOf$actions_lib_platform_github(one, "type") === type).map((one) => member$actions_lib_platform_github(one, "reviewer"));
  const policy = member$actions_lib_platform_github(answer, "deployment_branch_policy");
  return {
    id: numberOf$actions_lib_platform_github(answer, "id"),
    reviewers: of("User").map(person),
    teams: of("Team").map((team) => textOf$actions_lib_platform_github(team, "slug")),
    preventSelfReview: rule !== void 0 && flagOf$actions_lib_platform_github(rule, "prevent_self_review"),
    adminBypass: flagOf$actions_lib_platform_github(answer, "can_admins_bypass"),
    branches: policy === null ? "any" : flagOf$actions_lib_platform_github(policy, "protected_branches") ? "protected" : "listed"
  };
}
var branchNames = (answer) => listOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "branch_policies")).map((policy) => textOf$actions_lib_platform_github(policy, "name"));
var ownership = (answer) => ({
  private: flagOf$actions_lib_platform_github(answer, "private"),
  owner: textOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "owner"), "login"),
  ownerType: textOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "owner"), "type")
});
var planName = (answer) => textOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "plan"), "name");
var person = (user) => ({ id: numberOf$actions_lib_platform_github(user, "id"), login: textOf$actions_lib_platform_github(user, "login") });

// actions/approval-gate/github-judgement.ts
var ANY_BRANCH = /^\*{1,2}(\/\*{1,2})*$/;
function judge({ request, run: run2, reviews: reviews2, environment: environment2, branches }) {
  requireFirstAttempt(run2);
  const weak = protectionFaults(environment2, branches);
  if (weak.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_WEAK", `${request.environment}: ${weak.join(", ")}`);
  const own = reviews2.filter(({ environments }) => environments.includes(request.environment));
  const approved = own.find(({ state }) => state === "approved");
  if (approved === void 0 || own.some(({ state }) => state !== "approved")) {
    const states = own.map(({ state }) => state).join(", ") || "nobody answered";
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_MISSING", `${request.environment} for ${request.purpose}: ${states}`);
  }
  const { user: approver, comment } = approved;
  if (!environment2.reviewers.some(({ id }) => id === approver.id))
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_MISMATCH", `${approver.login} is no reviewer of ${request.environment}`);
  const selfApproved = run2.startedBy.includes(approver.id);
  if (selfApproved && environment2.preventSelfReview)
    throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_NOT_OPERATOR", `${approver.login} started the run and approved it`);
  return { approver, comment, selfApproved };
}
function requireFirstAttempt({ event, attempt }) {
  if (event !== "workflow_dispatch")
    throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_NOT_OPERATOR", `the run was started by ${event}`);
  if (attempt !== 1)
    throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_TOKEN_REUSED", `attempt ${attempt} has the approvals of the first`);
}
function protectionFaults({ reviewers, teams, preventSelfReview, adminBypass, branches: policy }, branches) {
  const open = policy === "any" || policy === "listed" && (branches.length === 0 || branches.some((one) => ANY_BRANCH.test(one)));
  const parts = [
    ["it has no required reviewer", reviewers.length > 0],
    ["a team reviews and its members cannot be read", teams.length === 0],
    ["several review and one may approve his own run", preventSelfReview || reviewers.length < 2],
    ["administrators may bypass it", !adminBypass],
    ["every branch may use it", !open]
  ];
  return parts.filter(([, strong]) => !strong).map(([what]) => what);
}

// actions/approval-gate/github.ts
var PAGE_MAX = 100;
function githubApprovals(access, ci, clock) {
  return {
    answer: async (request) => {
      const read = await readReviewed(access, ci, request);
      const { run: run2, environment: settings, branches } = read;
      const { approver, comment, selfApproved } = judge({ request, ...read });
      const token = `github:${run2.id}:${settings.id}`;
      return {
        schema: "fp.approval_record.v1",
        mechanism: "github_environment",
        ...request,
        approval_id: token,
        nonce: token,
        operator: `operator:${approver.login}`,
        approved_at_utc: nowUtc$runtime_src_kernel_clock(clock),
        comment: comment.trim().slice(0, COMMENT_LENGTH_MAX) || "approved without a comment",
        self_approved: selfApproved,
        protection: protectionOf(settings, branches)
      };
    }
  };
}
async function readReviewed(access, { repository, run_id, run_attempt }, { environment: name }) {
  const get = (path) => readGitHub$actions_lib_platform_github(access, `/repos/${repository}${path}`);
  const place = `/environments/${encodeURIComponent(name)}`;
  return readable(async () => {
    const [run2, given, settings] = await Promise.all([
      get(`/actions/runs/${run_id}`).then(workflowRun),
      get(`/actions/runs/${run_id}/approvals`).then(reviews),
      get(place).then(environment)
    ]);
    if (String(run2.id) !== run_id || run2.repository !== repository || run2.attempt !== run_attempt)
      throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `GitHub tells of run ${run2.id} attempt ${run2.attempt}`);
    const branches = settings.branches === "listed" ? branchNames(await get(`${place}/deployment-branch-policies?per_page=${PAGE_MAX}`)) : [];
    return { run: run2, reviews: given, environment: settings, branches };
  });
}
var protectionOf = (settings, branches) => ({
  required_reviewers: settings.reviewers.map(({ login }) => login),
  prevent_self_review: settings.preventSelfReview,
  admin_bypass: settings.adminBypass,
  branch_policy: settings.branches === "listed" ? branches.join(",").slice(0, COMMENT_LENGTH_MAX) : settings.branches
});
var COMMENT_LENGTH_MAX = 1024;
async function readable(read) {
  try {
    return await read();
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_GITHUB_UNREADABLE")) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", error.facts, { cause: error });
  }
}

// other-part:actions/lib/signature/signed-dispatch.ts
import { dispatchToken$actions_lib_signature_signed_dispatch } from "./lib.mjs";
import { isSignedWith$actions_lib_signature_signed_dispatch } from "./lib.mjs";
import { operatorKeyOf$actions_lib_signature_signed_dispatch } from "./lib.mjs";
import { readDispatch$actions_lib_signature_signed_dispatch } from "./lib.mjs";

// actions/approval-gate/dispatch-judgement.ts
var WITHOUT_REVIEWERS = ["free", "team"];
var offersReviewers = ({ private: hidden, ownerType, plan }) => !hidden || !(ownerType === "User" || ownerType === "Organization" && WITHOUT_REVIEWERS.includes(plan));
function judgeDispatch(signed, nowUtc) {
  const { request, run: run2, environment: environment2, offer, dispatch, key } = signed;
  requireFirstAttempt(run2);
  if (environment2.reviewers.length + environment2.teams.length > 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNED_DISPATCH_REFUSED", `${request.environment} has reviewers`);
  if (offersReviewers(offer))
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNED_DISPATCH_REFUSED", `${run2.repository} can have required reviewers`);
  if (key === void 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_KEY_UNKNOWN", "the repository holds no key of the operator");
  const { document, dsse } = dispatch;
  if (!dsse.signatures.some(({ keyId }) => keyId === "" || keyId === key.keyId))
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_KEY_UNKNOWN", "the dispatch was signed with another key");
  if (!isSignedWith$actions_lib_signature_signed_dispatch(dispatch, key))
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_INVALID", "the dispatch is not what was signed");
  const differing = differences(document, signed);
  if (differing.length > 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_MISMATCH", `it was signed for another ${differing.join(", ")}`);
  const before = request.predecessor_verdict?.sha256 ?? null;
  if (document.predecessor_verdict_sha256 !== before)
    throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_TOKEN_STALE", `it is about another verdict than ${before ?? "none"}`);
  if (document.definition_sha256 !== request.definition_sha256)
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_DEFINITION_CHANGED",
      `it is about another definition than ${request.definition_sha256 ?? "none"}`
    );
  if (document.expires_at_utc <= nowUtc)
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_EXPIRED", `the signature was good until ${document.expires_at_utc}`);
  return document;
}
function differences(document, { request, run: run2 }) {
  const parts = [
    ["repository", document.repository === run2.repository],
    ["substrate", document.substrate === request.substrate],
    ["phase", document.phase === request.phase],
    ["purpose", document.purpose === request.purpose],
    ["environment", document.environment === request.environment],
    ["dispatcher", run2.startedByLogins.every((login) => login === document.dispatcher)]
  ];
  return parts.filter(([, agrees]) => !agrees).map(([name]) => name);
}

// actions/approval-gate/signed-dispatch.ts
var DISPATCHES_MAX = 4;
function signedDispatches(value) {
  if (!Array.isArray(value) || value.length > DISPATCHES_MAX)
    throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `signed-dispatches is no list of at most ${DISPATCHES_MAX}`);
  return value.map((one) => JSON.stringify(one));
}
function signedDispatchApprovals(envelopes, { access, ci, clock, operatorKey }) {
  return {
    answer: async (request) => {
      const read = await readReviewed(access, ci, request);
      const offer = await readOffer(access, ci.repository);
      const dispatch = findDispatch(envelopes, request.environment);
      const key = operatorKeyOf$actions_lib_signature_signed_dispatch(operatorKey);
      const document = judgeDispatch({ request, offer, dispatch, key, ...read }, nowUtc$runtime_src_kernel_clock(clock));
      const token = dispatchToken$actions_lib_signature_signed_dispatch(document);
      return {
        schema: "fp.approval_record.v1",
        mechanism: "signed_dispatch",
        ...request,
        approval_id: token,
        nonce: token,
        operator: document.operator,
        approved_at_utc: nowUtc$runtime_src_kernel_clock(clock),
        expires_at_utc: document.expires_at_utc,
        comment: document.comment,
        self_approved: document.operator === `operator:${document.dispatcher}`,
        protection: protectionOf(read.environment, read.branches),
        signed_dispatch: {
          envelope: dispatch.envelope,
          public_key: operatorKey,
          repository_private: true,
          owner_type: offer.ownerType === "User" ? "User" : "Organization",
          plan: offer.plan === "free" || offer.plan === "team" ? offer.plan : null
        }
      };
    }
  };
}
function findDispatch(envelopes, environment2) {
  const read = envelopes.map((envelope) => {
    const dispatch = readDispatch$actions_lib_signature_signed_dispatch(envelope);
    if ("fault" in dispatch) throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_UNREADABLE", `a signed dispatch ${dispatch.fault}`);
    return { ...dispatch, envelope };
  });
  const [own, ...more] = read.filter(({ document }) => document.environment === environment2);
  if (own === void 0 || more.length > 0)
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_APPROVAL_MISMATCH",
      `${read.length - more.length} signed dispatches, none or several for ${environment2}`
    );
  return own;
}
var readOffer = (access, repository) => readable(async () => {
  const { owner, ...found } = ownership(await readGitHub$actions_lib_platform_github(access, `/repos/${repository}`));
  const asks = found.private && found.ownerType === "Organization";
  const plan = asks ? planName(await readGitHub$actions_lib_platform_github(access, `/orgs/${encodeURIComponent(owner)}`)) : null;
  return { ...found, plan };
});

// actions/approval-gate/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const request = await requestOf(session, io);
    const { phase, execution_id, environment: environment2, purpose } = request;
    refuseOtherVerdict(io.findInput("verdict-sha256"), request);
    const signed = signedDispatches(jsonInput$actions_lib_io_inputs(io, "signed-dispatches", []));
    const reviewed = session.config.approvals_url === "github:" && signed.length === 0;
    refuseOtherDefinition(io.findInput("definition-sha256"), request, reviewed);
    const record = await approvals(session, signed).answer(request);
    await refuseSpent(session, record);
    const name = `approval_${purpose}_${record.nonce.toLowerCase().replace(/[^a-z0-9]+/g, "_")}.json`;
    const key = evidenceKey$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(session.config.substrate, phase, execution_id), name);
    const stored = await createEvidence$runtime_src_evidence_write(session.evidence, key, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1, record);
    io.output("snapshot-key", stored.key);
    io.output("snapshot-version", stored.versionId);
    io.output("snapshot-sha256", stored.sha256);
    io.info(`${environment2}: ${purpose} approved by ${record.operator} (${record.mechanism})`);
  } finally {
    await session.close();
  }
}
async function requestOf(session, io) {
  const phase = planPhase(io.input("phase"));
  const purpose = io.input("purpose");
  const decisions = jsonInput$actions_lib_io_inputs(io, "decisions", []);
  const twice = answeredTwice$actions_lib_ledger_approval_guard({ decisions });
  if (twice.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_TWICE", twice.join(", "));
  const subject = subjectIn(io);
  if (!namesItsAct$actions_lib_ledger_approval_guard({ purpose, subject }))
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_MISMATCH", `${purpose} is not asked about ${subject?.event ?? "nothing"}`);
  return {
    environment: io.input("environment"),
    phase,
    execution_id: io.input("execution-id"),
    substrate: session.config.substrate,
    purpose,
    subject,
    decisions,
    expires_at_utc: io.findInput("expires-at") ?? textOfMicros$runtime_src_kernel_clock(session.clock.wallMicros() + GOOD_FOR_HOURS * 36e8),
    predecessor_verdict: purpose === "activation" ? await verdictBefore(session, phase) : null,
    definition_sha256: purpose === "execution_go" ? definitionSha256$actions_lib_definition_phase_definition(phase) : null
  };
}
function subjectIn(io) {
  if (io.findInput("subject") === void 0) return null;
  return jsonInput$actions_lib_io_inputs(io, "subject");
}
var GOOD_FOR_HOURS = 12;
function refuseOtherVerdict(shown, { purpose, predecessor_verdict: now }) {
  if (purpose !== "activation" || shown === void 0 || shown === now?.sha256) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_TOKEN_STALE", `${shown} was shown, ${now?.sha256 ?? "none"} stands`);
}
function refuseOtherDefinition(shown, { purpose, definition_sha256: now }, reviewed) {
  if (purpose !== "execution_go" || shown === now) return;
  if (shown === void 0 && !reviewed) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_DEFINITION_CHANGED", `${shown ?? "no definition"} was shown, ${now} is carried`);
}
function approvals({ config, clock, ci }, signed) {
  if (config.approvals_url === "github:" && signed.length > 0)
    return signedDispatchApprovals(signed, { access: githubAccess$actions_lib_io_inputs(), ci, clock, operatorKey: readOperatorKey$actions_lib_signature_operator_key() });
  if (config.approvals_url === "github:") return githubApprovals(githubAccess$actions_lib_io_inputs(), ci, clock);
  if (config.approvals_url.startsWith("file:"))
    return embeddedApprovals(config.approvals_url.slice("file:".length), clock);
  throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `no approvals can be read from ${config.approvals_url}`);
}
function planPhase(text) {
  const phase = PLAN_PHASES$actions_lib_ledger_events.find((name) => name === text);
  if (phase === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PHASE_UNKNOWN", JSON.stringify(text.slice(0, 32)));
  return phase;
}
async function verdictBefore(session, phase) {
  const before = predecessorOf$actions_lib_ledger_derived(phase);
  if (before === void 0) return null;
  return (await ledgerState(session)).phases[before].completed?.envelope ?? null;
}
async function refuseSpent(session, { mechanism, nonce }) {
  if (mechanism !== "signed_dispatch") return;
  if ((await ledgerState(session)).usedNonces.includes(nonce))
    throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_TOKEN_REUSED", "the signed dispatch was used before");
}
var ledgerState = async ({ evidence: target, config, clock, ci }) => (await openLedger$actions_lib_ledger_store({ target, env: config.substrate, clock, ci })).state();
export {
  run
};
