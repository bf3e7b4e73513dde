import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  HandoffPackV1
} from "./chunk-XYXV6XNR.mjs";
import {
  createAt,
  executionKey
} from "./chunk-5IFGB5M4.mjs";
import {
  check,
  plainLane,
  readEpoch
} from "./chunk-KBU2MMNA.mjs";
import {
  findSnapshotRef,
  isReadable,
  observe
} from "./chunk-2Q3ZYCAU.mjs";
import {
  PLAN_PHASES,
  executionPlace,
  readEvidence
} from "./chunk-GGW6522S.mjs";
import {
  nowUtc
} from "./chunk-QCXXAMRE.mjs";
import {
  evidenceKey,
  registrySha256
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/shared-lanes/handoff.ts
import { randomUUID } from "node:crypto";
function handoffLane(options) {
  return plainLane({
    id: options.lane,
    gather: (context) => gatherHandoff(options, context),
    decide: (facts) => [decideHandoff(options, facts)],
    payload: ({ ref, pack }) => ({
      handoff: ref ?? null,
      entry_gate: isReadable(pack) ? pack.value.entry_gate : "CLOSED"
    })
  });
}
async function gatherHandoff(options, context) {
  const refs = [];
  const unreadable = [];
  for (const [name, key] of Object.entries(await options.required(context))) {
    const stored = await observe(() => readEvidence(context.session.evidence, key, (value) => value));
    if (isReadable(stored)) {
      refs.push({ name, key, version_id: stored.value.versionId, sha256: stored.value.sha256 });
    } else unreadable.push(name);
  }
  if (unreadable.length > 0) return { pack: { unreadable: unreadable.join(", ") }, ref: void 0, unreadable };
  let ref;
  const pack = await observe(async () => {
    const document = await packOf(options, context, refs);
    const name = `${document.to_phase.toLowerCase()}_handoff_pack.json`;
    ref = await createAt(context, executionKey(context, name), HandoffPackV1, document);
    return document;
  });
  return { pack, ref, unreadable };
}
var decideHandoff = (options, { pack, unreadable }) => check(options.check, {
  expected: { overall_pass: true, unreadable: [] },
  observed: isReadable(pack) ? { of: { overall_pass: pack.value.overall_pass, unreadable } } : pack,
  fails: unreadable.length > 0 ? options.codes.fields : options.codes.verdict
});
async function packOf(options, context, refs) {
  const { definition, ledger, session } = context;
  const from = definition.plan_phase;
  const to = PLAN_PHASES[PLAN_PHASES.indexOf(from) + 1] ?? from;
  const verdict = await context.source(options.verdictLane);
  const verdictRef = findSnapshotRef(ledger, options.verdictLane);
  if (!verdict.overall_pass || verdictRef === void 0) throw new Error(`${options.verdictLane} does not advance`);
  return {
    schema: "fp.handoff_pack.v1",
    substrate: context.substrate,
    handoff_id: randomUUID(),
    generated_at_utc: nowUtc(session.clock),
    from_phase: from,
    to_phase: to,
    platform_run_id: context.platformRunId ?? "N/A",
    scenario_run_id: await options.scenarioRunId?.(context) ?? null,
    execution_id: context.executionId,
    verdict: `ADVANCE_TO_${to}`,
    overall_pass: true,
    verdict_ref: verdictRef,
    entry_gate: "OPEN",
    phase_pass_matrix: passMatrix(context),
    source_execution_ids: executionIds(context),
    required_evidence_refs: refs,
    registry_sha256: registrySha256(),
    epoch: await readEpoch(context),
    ci: session.ci,
    payload: {}
  };
}
var passMatrix = ({ ledger, definition }) => Object.fromEntries(
  Object.entries(ledger.phases[definition.plan_phase].lanes).filter(([, lane]) => !lane.planned && lane.snapshot !== void 0).map(([id, lane]) => [id, lane.status === "PASS" ? "pass" : "fail"])
);
function executionIds({ ledger, definition, executionId }) {
  const ids = { [definition.plan_phase]: executionId };
  for (const phase of PLAN_PHASES) {
    const id = Object.values(ledger.phases[phase].lanes).find((lane) => lane.executionId !== void 0)?.executionId;
    if (id !== void 0) ids[phase] = id;
  }
  return ids;
}
async function readHandoff({ session, ledger, substrate, definition }, from) {
  const phase = from;
  const executionId = Object.values(ledger.phases[phase].lanes).find(
    (lane) => lane.executionId !== void 0
  )?.executionId;
  if (executionId === void 0) throw new Error(`${from} has no execution`);
  const name = `${definition.plan_phase.toLowerCase()}_handoff_pack.json`;
  const key = evidenceKey(executionPlace(substrate, phase, executionId), name);
  const { document } = await readEvidence(session.evidence, key, HandoffPackV1.parse);
  const unreadable = [];
  for (const ref of document.required_evidence_refs) {
    const read = await observe(() => readEvidence(session.evidence, ref.key, (value) => value, ref.version_id));
    if (!isReadable(read) || read.value.sha256 !== ref.sha256) unreadable.push(ref.name);
  }
  return { verdict: document.verdict, refs_unreadable: unreadable };
}

export {
  handoffLane,
  gatherHandoff,
  decideHandoff,
  readHandoff
};
