import { digestOf, findPlaceholder, HANDLE_KEYS } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { isReadable, observe } from '../lib/checks/fact.ts';
import { missingParts, planGaps } from '../lib/definition/elaboration.ts';
import { definitionSha256, loadPhaseDefinition, phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { predecessorOf, runCoverage, successorOf } from '../lib/ledger/derived.ts';
import type { Actor, Draft, LedgerEvent, PlanPhase } from '../lib/ledger/events.ts';
import type { SnapshotRef } from '../lib/ledger/state.ts';
import { type Command, type LedgerContext, type Outcome, one } from './append.ts';
import { checklist } from './checklist.ts';
import { recordLane } from './record-lane.ts';

type CommandOf<C extends Command['command']> = Extract<Command, { command: C }>;

/** One command makes one event, but for a lane result, which also opens and closes its blockers. */
export async function apply(command: Command, context: LedgerContext): Promise<Outcome> {
  switch (command.command) {
    case 'init':
      return initialise(context);
    case 'activate':
      return activate(command, context);
    case 'expand':
      return expand(command, context);
    case 'pin':
      return pin(command, context);
    case 'grant-go':
      return grantGo(command, context);
    case 'revoke-go':
      return one(context, {
        ...drafted(command, context),
        event: 'EXECUTION_GO_REVOKED',
        payload: { reason: command.reason },
      });
    case 'start-lane':
      return startLane(command, context);
    case 'record-lane':
      return recordLane(command, context);
    case 'raise-drift':
      return one(context, {
        ...drafted(command, context),
        event: 'DRIFT_RAISED',
        payload: { class: command.class, impact: command.impact, severity: 'STOP', evidence: command.evidence },
      });
    case 'check-transition':
      return one(context, {
        ...drafted(command, context),
        event: 'TRANSITION_CHECKED',
        payload: { items: await checklist(command, context) },
      });
    case 'complete':
      return complete(command, context);
    case 'hold':
      return one(context, {
        ...drafted(command, context),
        event: 'NEXT_PHASE_HELD',
        payload: { hold_reason: command.hold_reason },
      });
  }
}

const drafted = (command: { phase: PlanPhase }, context: LedgerContext): { phase: PlanPhase; actor: Actor } => ({
  phase: command.phase,
  actor: context.controller,
});

function initialise(context: LedgerContext): Promise<Outcome> {
  const roadmap = phaseDefinitions().map(({ plan_phase, phase_ids, name }) => ({ phase: plan_phase, phase_ids, name }));
  const payload = {
    seed_sha256: digestOf(phaseDefinitions().map(({ plan_phase }) => definitionSha256(plan_phase))),
    roadmap,
    spec_sha256: digestOf(phaseDefinitions()),
  };
  return one(context, { phase: 'M0', actor: context.controller, event: 'LEDGER_INITIALISED', payload });
}

async function activate(command: CommandOf<'activate'>, context: LedgerContext): Promise<Outcome> {
  const { record, actor } = await readApproval(command.approval, context);
  const verdict = await predecessorVerdict(command.phase, context);
  return one(
    context,
    {
      phase: command.phase,
      actor,
      event: 'PHASE_ACTIVATED',
      payload: {
        approval_id: record.approval_id,
        reason: record.comment,
        self_approved: record.self_approved,
        nonce: record.nonce,
        predecessor_verdict: record.predecessor_verdict,
        git_sha: context.session.ci.workflow_sha,
      },
    },
    verdict === undefined ? {} : { predecessorVerdict: verdict },
  );
}

/** The approval is evidence; an approval for another environment or phase is nobody's act. */
async function readApproval(ref: SnapshotRef, { session, controller }: LedgerContext) {
  const { document: record } = await readEvidence(session.evidence, ref.key, ApprovalRecordV1.parse, ref.version_id);
  const actor: Actor = { kind: 'operator', id: record.operator, approval_id: record.approval_id };
  return { record, actor: record.substrate === session.config.substrate ? actor : controller };
}

async function predecessorVerdict(
  phase: PlanPhase,
  { session, ledger }: LedgerContext,
): Promise<{ sha256: string; verdict: string } | undefined> {
  const predecessor = predecessorOf(phase);
  const completed = predecessor === undefined ? undefined : ledger.state().phases[predecessor].completed;
  if (completed === undefined) return undefined;
  const { key, version_id } = completed.envelope;
  const read = await observe(() => readEvidence(session.evidence, key, PhaseEvidenceV1.parse, version_id));
  if (!isReadable(read) || read.value.sha256 !== completed.envelope.sha256) return undefined;
  return { sha256: read.value.sha256, verdict: read.value.document.verdict_code };
}

function expand(command: CommandOf<'expand'>, context: LedgerContext): Promise<Outcome> {
  const definition = loadPhaseDefinition(command.phase);
  const lanes = definition.lanes.map((lane) => ({
    lane: lane.lane,
    state: lane.state,
    depends_on: lane.depends_on,
    parallel_safe: lane.parallel_safe,
    ...(lane.starts_under === undefined ? {} : { starts_under: lane.starts_under }),
  }));
  return one(
    context,
    {
      phase: command.phase,
      actor: context.controller,
      event: 'PLAN_EXPANDED',
      payload: {
        definition_sha256: definitionSha256(command.phase),
        lanes,
        required_decisions: definition.required_decisions.map((decision) => decision.key),
      },
    },
    { missingParts: missingParts(definition), planGaps: planGaps(definition) },
  );
}

/** Decisions of a run that no phase demands and every phase may pin: which profile, which world, how much of it. */
const RUN_DECISIONS = ['profile', 'workload_days', 'oracle_input_manifest_sha256'];

async function pin(command: CommandOf<'pin'>, context: LedgerContext): Promise<Outcome> {
  const events: LedgerEvent[] = [];
  for (const { key, value, locator, source } of command.decisions) {
    const text = value ?? locator ?? '';
    const draft: Draft = {
      phase: command.phase,
      actor: context.controller,
      event: 'DECISION_PINNED',
      payload: { key, value, locator, source, digest: digestOf(text) },
    };
    const outcome = await one(context, draft, {
      concrete: text !== '' && findPlaceholder(text) === undefined,
      knownDecisions: [...HANDLE_KEYS, ...RUN_DECISIONS],
    });
    if ('refusal' in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}

async function grantGo(command: CommandOf<'grant-go'>, context: LedgerContext): Promise<Outcome> {
  const { record, actor } = await readApproval(command.approval, context);
  const lanes = loadPhaseDefinition(command.phase).lanes.filter((lane) => lane.state === 'built');
  return one(context, {
    phase: command.phase,
    actor,
    event: 'EXECUTION_GO_GRANTED',
    payload: {
      approval_id: record.approval_id,
      lanes: lanes.map((lane) => lane.lane),
      expires_at_utc: command.expires_at_utc,
    },
  });
}

function startLane(command: CommandOf<'start-lane'>, context: LedgerContext): Promise<Outcome> {
  const { phase, lane, execution_id, attempt } = command;
  return one(context, {
    phase,
    lane,
    actor: context.controller,
    event: 'LANE_STARTED',
    payload: { execution_id, attempt, action_version: context.session.ci.workflow_sha },
  });
}

async function complete(command: CommandOf<'complete'>, context: LedgerContext): Promise<Outcome> {
  const { phase, envelope } = command;
  const read = await observe(() =>
    readEvidence(context.session.evidence, envelope.key, PhaseEvidenceV1.parse, envelope.version_id),
  );
  const state = context.ledger.state().phases[phase];
  const pass = isReadable(read) && read.value.sha256 === envelope.sha256 && read.value.document.verdict === 'PASS';
  const planned = Object.entries(state.lanes).filter(([, lane]) => lane.planned);
  const coverages = Object.values(state.lanes).map((lane) => lane.coverage);
  const done = await one(
    context,
    {
      phase,
      actor: context.controller,
      event: 'PHASE_COMPLETED',
      payload: {
        checklist_sha256: digestOf(state.checklist?.items ?? []),
        envelope,
        verdict_code: isReadable(read) ? read.value.document.verdict_code : `HOLD_${phase}`,
        bundle_root_sha256: command.bundle_root_sha256,
        coverage: {
          planned_lanes: planned.map(([id]) => id),
          planned_checks: coverages.flatMap((coverage) => coverage.planned_checks),
          not_applicable_checks: coverages.flatMap((coverage) => coverage.not_applicable_checks),
        },
      },
    },
    { envelopeReadable: pass },
  );
  const successor = successorOf(phase);
  if ('refusal' in done || successor === undefined) return done;
  const held = await one(context, {
    phase: successor,
    actor: context.controller,
    event: 'NEXT_PHASE_HELD',
    payload: { hold_reason: holdReason(successor, context) },
  });
  return 'refusal' in held ? held : { events: [...done.events, ...held.events] };
}

/** A successor without a single built lane is not waiting for an operator alone. */
function holdReason(successor: PlanPhase, context: LedgerContext): string {
  const built = loadPhaseDefinition(successor).lanes.some((lane) => lane.state === 'built');
  if (built) return 'AWAITING_OPERATOR_ACTIVATION';
  const { planned_lanes } = runCoverage(context.ledger.state());
  return `NOT_BUILT: ${successor} has no built lane, and ${planned_lanes.length} planned lanes were passed over`;
}
