import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";
import { textOfMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { githubAccess$actions_lib_io_inputs } from "./lib.mjs";
import { jsonInput$actions_lib_io_inputs } from "./lib.mjs";

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

// other-part:evidence-schemas/src/generated/recorded_answers.v1.ts
import { RecordedAnswersV1$evidence_schemas_src_generated_recorded_answers_v1 } from "./schemas.mjs";

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
    return RecordedAnswersV1$evidence_schemas_src_generated_recorded_answers_v1.parse(parseJson$evidence_schemas_src_strict_json(await readFile(path), "E_APPROVAL_UNREADABLE", "the recorded answers"));
  } catch (error) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", "the recorded answers cannot be read", { cause: error });
  }
}

// actions/approval-gate/github-answers.ts
var workflowRun = (answer) => ({
  id: number(answer, "id"),
  attempt: number(answer, "run_attempt"),
  event: text(answer, "event"),
  startedBy: [number(member(answer, "actor"), "id"), number(member(answer, "triggering_actor"), "id")],
  repository: text(member(answer, "repository"), "full_name")
});
var reviews = (answer) => list(answer).map((one) => ({
  state: text(one, "state"),
  comment: text(one, "comment"),
  user: person(member(one, "user")),
  environments: list(member(one, "environments")).map((environment2) => text(environment2, "name"))
}));
function environment(answer) {
  const rules = list(member(answer, "protection_rules"));
  const rule = rules.find((one) => text(one, "type") === "required_reviewers");
  const listed = rule === void 0 ? [] : list(member(rule, "reviewers"));
  const of = (type) => listed.filter((one) => text(one, "type") === type).map((one) => member(one, "reviewer"));
  const policy = member(answer, "deployment_branch_policy");
  return {
    id: number(answer, "id"),
    reviewers: of("User").map(person),
    teams: of("Team").map((team) => text(team, "slug")),
    preventSelfReview: rule !== void 0 && flag(rule, "prevent_self_review"),
    adminBypass: flag(answer, "can_admins_bypass"),
    branches: policy === null ? "any" : flag(policy, "protected_branches") ? "protected" : "listed"
  };
}
var branchNames = (answer) => list(member(answer, "branch_policies")).map((policy) => text(policy, "name"));
var person = (user) => ({ id: number(user, "id"), login: text(user, "login") });
function member(value, name) {
  if (typeof value !== "object" || value === null || !(name in value)) throw unreadable(name);
  return value[name];
}
function number(value, name) {
  const found = member(value, name);
  return typeof found === "number" && Number.isSafeInteger(found) ? found : fail(name);
}
function text(value, name) {
  const found = member(value, name);
  return typeof found === "string" ? found : fail(name);
}
function flag(value, name) {
  const found = member(value, name);
  return typeof found === "boolean" ? found : fail(name);
}
var list = (value) => Array.isArray(value) ? value : fail("list");
var unreadable = (name) => new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `GitHub does not tell ${name}`);
function fail(name) {
  throw unreadable(name);
}

// actions/approval-gate/github-judgement.ts
var ANY_BRANCH = /^\*{1,2}(\/\*{1,2})*$/;
function judge({ request, run: run2, reviews: reviews2, environment: environment2, branches }) {
  if (run2.event !== "workflow_dispatch")
    throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_NOT_OPERATOR", `the run was started by ${run2.event}`);
  if (run2.attempt !== 1)
    throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_TOKEN_REUSED", `attempt ${run2.attempt} has the approvals of the first`);
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
var TIMEOUT_MS = 2e4;
var PAGE_MAX = 100;
function githubApprovals(access, ci, clock) {
  return {
    answer: async (request) => {
      const get = (path) => readGitHub(access, `/repos/${ci.repository}${path}`);
      const place = `/environments/${encodeURIComponent(request.environment)}`;
      const [run2, given, settings] = await Promise.all([
        get(`/actions/runs/${ci.run_id}`).then(workflowRun),
        get(`/actions/runs/${ci.run_id}/approvals`).then(reviews),
        get(place).then(environment)
      ]);
      if (String(run2.id) !== ci.run_id || run2.repository !== ci.repository || run2.attempt !== ci.run_attempt)
        throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `GitHub tells of run ${run2.id} attempt ${run2.attempt}`);
      const branches = settings.branches === "listed" ? branchNames(await get(`${place}/deployment-branch-policies?per_page=${PAGE_MAX}`)) : [];
      const { approver, comment, selfApproved } = judge({
        request,
        run: run2,
        reviews: given,
        environment: settings,
        branches
      });
      const token = `github:${run2.id}:${settings.id}:${request.purpose}`;
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
        protection: {
          required_reviewers: settings.reviewers.map(({ login }) => login),
          prevent_self_review: settings.preventSelfReview,
          admin_bypass: settings.adminBypass,
          branch_policy: settings.branches === "listed" ? branches.join(",").slice(0, COMMENT_LENGTH_MAX) : settings.branches
        }
      };
    }
  };
}
var COMMENT_LENGTH_MAX = 1024;
async function readGitHub({ apiUrl, token }, path) {
  try {
    const response = await fetch(`${apiUrl}${path}`, {
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        ...token === void 0 ? {} : { authorization: `Bearer ${token}` }
      },
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `${path}: ${what}`, { cause: error });
  }
}

// actions/approval-gate/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const request = await requestOf(session, io);
    const { phase, execution_id, environment: environment2, purpose } = request;
    refuseOtherVerdict(io.findInput("verdict-sha256"), request);
    const record = await approvals(session).answer(request);
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
  return {
    environment: io.input("environment"),
    phase,
    execution_id: io.input("execution-id"),
    substrate: session.config.substrate,
    purpose,
    subject: io.findInput("subject") ?? null,
    decisions: jsonInput$actions_lib_io_inputs(io, "decisions", []),
    expires_at_utc: io.findInput("expires-at") ?? textOfMicros$runtime_src_kernel_clock(session.clock.wallMicros() + GOOD_FOR_HOURS * 36e8),
    predecessor_verdict: purpose === "activation" ? await verdictBefore(session, phase) : null
  };
}
var GOOD_FOR_HOURS = 12;
function refuseOtherVerdict(shown, { purpose, predecessor_verdict: now }) {
  if (purpose !== "activation" || shown === void 0 || shown === now?.sha256) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_ACTIVATION_TOKEN_STALE", `${shown} was shown, ${now?.sha256 ?? "none"} stands`);
}
function approvals({ config, clock, ci }) {
  if (config.approvals_url === "github:") return githubApprovals(githubAccess$actions_lib_io_inputs(), ci, clock);
  if (config.approvals_url.startsWith("file:"))
    return embeddedApprovals(config.approvals_url.slice("file:".length), clock);
  throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_UNREADABLE", `no approvals can be read from ${config.approvals_url}`);
}
function planPhase(text2) {
  const phase = PLAN_PHASES$actions_lib_ledger_events.find((name) => name === text2);
  if (phase === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PHASE_UNKNOWN", JSON.stringify(text2.slice(0, 32)));
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
