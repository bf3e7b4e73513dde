import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RecordedAnswersV1
} from "./chunk-XNQXV4O7.mjs";
import {
  openLedger
} from "./chunk-62NTBCUI.mjs";
import {
  PLAN_PHASES,
  executionPlace,
  predecessorOf
} from "./chunk-HF4JBFEA.mjs";
import {
  createEvidence,
  openSession
} from "./chunk-FV64UT5K.mjs";
import {
  ApprovalRecordV1,
  actionsIo
} from "./chunk-AIA4CCVC.mjs";
import {
  nowUtc
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  PlatformError,
  evidenceKey
} from "./chunk-AGYZ7ZP2.mjs";

// actions/approval-gate/embedded.ts
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
function embeddedApprovals(path, clock) {
  return {
    answer: async (request) => {
      const answers = await readAnswers(path);
      const approved = answers.approved.some((environment) => environment === request.environment);
      if (!approved) throw new PlatformError("E_APPROVAL_MISSING", `${request.environment} is not approved`);
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
        approved_at_utc: nowUtc(clock),
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
    throw new PlatformError("E_APPROVAL_UNREADABLE", "the recorded answers cannot be read", { cause: error });
  }
}

// actions/approval-gate/main.ts
async function run(io = actionsIo) {
  const session = openSession(io.input("substrate-config"));
  try {
    const phase = planPhase(io.input("phase"));
    const environment = io.input("environment");
    const executionId = io.input("execution-id");
    const { substrate } = session.config;
    const predecessorVerdict = environment.startsWith("phase-activation-") ? await verdictBefore(session, phase) : null;
    const record = await approvals(session).answer({ environment, phase, executionId, substrate, predecessorVerdict });
    const name = `approval_${environment.split("-")[1]}.json`;
    const key = evidenceKey(executionPlace(substrate, phase, executionId), name);
    const stored = await createEvidence(session.evidence, key, ApprovalRecordV1, record);
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
  throw new PlatformError("E_APPROVAL_UNREADABLE", `no approvals can be read from ${config.approvals_url}`);
}
function planPhase(text) {
  const phase = PLAN_PHASES.find((name) => name === text);
  if (phase === void 0) throw new PlatformError("E_APPROVAL_UNREADABLE", `${text.slice(0, 32)} is not a plan phase`);
  return phase;
}
async function verdictBefore(session, phase) {
  const before = predecessorOf(phase);
  if (before === void 0) return null;
  const place = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
  return (await openLedger(place)).state().phases[before].completed?.envelope ?? null;
}
export {
  run
};
