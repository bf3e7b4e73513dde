import { isPlatformError } from '@spine-green/evidence-schemas';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { DriftReviewV1 } from '@spine-green/evidence-schemas/documents/drift_review.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { isReadable, observe } from '../lib/checks/fact.ts';
import { definitionSha256, getLaneDefinition, loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import { mayWaiveBudget } from '../lib/definition/waivable.ts';
import { costTold } from '../lib/ledger/cost-guard.ts';
import type { GuardFacts } from '../lib/ledger/decision.ts';
import { findOccupant, predecessorOf } from '../lib/ledger/derived.ts';
import { isDetected } from '../lib/ledger/drift.ts';
import type { PlanPhase } from '../lib/ledger/events.ts';
import { isBelow } from '../lib/ledger/money.ts';
import type { SnapshotRef } from '../lib/ledger/state.ts';
import { byController, type CommandOf, type LedgerContext, type Outcome, one } from './append.ts';
import { type Answer, readAnswer } from './approvals.ts';
import { compareAgain } from './sentinel/watch.ts';
import { differingDecisions } from './used-values.ts';

export async function activate(command: CommandOf<'activate'>, context: LedgerContext): Promise<Outcome> {
  const { phase } = command;
  const answer = await readAnswer(command.approval, context);
  const verdict = await predecessorVerdict(phase, context);
  const { record } = answer;
  const payload = {
    approval_id: record?.approval_id ?? 'unread',
    approval_mechanism: mechanismOf(record),
    approval: answer.named,
    execution_id: record?.execution_id ?? executionOf(command.approval),
    reason: record?.comment ?? 'unread',
    self_approved: record?.self_approved ?? false,
    predecessor_verdict: record?.predecessor_verdict ?? null,
    git_sha: context.session.ci.workflow_sha,
  };
  const facts = { ...answer.facts, ...(verdict === undefined ? {} : { predecessorVerdict: verdict }) };
  return one(context, { phase, actor: answer.actor, event: 'PHASE_ACTIVATED', payload }, facts);
}

const mechanismOf = (record: Answer['record']): 'github_environment' | 'signed_dispatch' | 'recorded_answer' =>
  record === undefined || record.mechanism === 'embedded_recorded_answer' ? 'recorded_answer' : record.mechanism;

/** The folder of an approval is the execution that asked for it. */
const executionOf = ({ key }: SnapshotRef): string => key.split('/').at(-2) ?? '';

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

export async function grantGo(command: CommandOf<'grant-go'>, context: LedgerContext): Promise<Outcome> {
  const { phase } = command;
  const answer = await readAnswer(command.approval, context);
  const lanes = loadPhaseDefinition(phase).lanes.filter((lane) => lane.state === 'built');
  const payload = {
    approval_id: answer.record?.approval_id ?? 'unread',
    approval: answer.named,
    execution_id: answer.record?.execution_id ?? executionOf(command.approval),
    lanes: lanes.map((lane) => lane.lane),
    expires_at_utc: answer.record?.expires_at_utc ?? context.ledger.state().atUtc ?? '',
  };
  const facts = {
    ...answer.facts,
    definitionSha256: definitionSha256(phase),
    differingDecisions: (await differingDecisions(phase, context)).map(({ key }) => key),
  };
  return one(context, { phase, actor: answer.actor, event: 'EXECUTION_GO_GRANTED', payload }, facts);
}

export async function revokeGo(command: CommandOf<'revoke-go'>, context: LedgerContext): Promise<Outcome> {
  const { phase, reason, approval } = command;
  const answer = approval === null ? undefined : await readAnswer(approval, context);
  const actor = answer?.actor ?? context.controller;
  const payload = { reason, approval: answer?.named ?? null };
  return one(context, { phase, actor, event: 'EXECUTION_GO_REVOKED', payload }, answer?.facts ?? {});
}

export async function reopen(command: CommandOf<'reopen'>, context: LedgerContext): Promise<Outcome> {
  const { phase, reason, affected_lanes } = command;
  const { actor, named, record, facts } = await readAnswer(command.approval, context);
  const occupied_by = findOccupant(context.ledger.state()) ?? null;
  const execution_id = record?.execution_id ?? executionOf(command.approval);
  const payload = { execution_id, reason, affected_lanes, occupied_by, approval: named };
  return one(context, { phase, actor, event: 'PHASE_REOPENED', payload }, facts);
}

export async function resolveDrift(command: CommandOf<'resolve-drift'>, context: LedgerContext): Promise<Outcome> {
  const { phase, class: name, resolution, refs, stale_lanes } = command;
  const { actor, named, facts } = await readAnswer(command.approval, context);
  const reverted = resolution === 'REVERTED';
  const compared = reverted && isDetected(name) ? await compareAgain(name, phase, context) : [];
  const payload = { class: name, resolution, refs, stale_lanes, compared: [...compared], approval: named };
  const reviews = reverted ? { driftReviews: await readReviews(refs, context) } : {};
  return one(context, { phase, actor, event: 'DRIFT_RESOLVED', payload }, { ...facts, ...reviews });
}

/** Every review that is named as proof; a reference that is none is refused for its absence. */
async function readReviews(
  refs: readonly string[],
  { session }: LedgerContext,
): Promise<NonNullable<GuardFacts['driftReviews']>> {
  const found = await Promise.all(
    refs.map((key) => observe(() => readEvidence(session.evidence, key, DriftReviewV1.parse))),
  );
  return found.flatMap((read) => (isReadable(read) ? [read.value.document] : []));
}

export async function waive(command: CommandOf<'waive'>, context: LedgerContext): Promise<Outcome> {
  const { phase, lane, reason, residual_risk } = command;
  const { actor, named, facts, record } = await readAnswer(command.approval, context);
  const state = context.ledger.state().phases[phase].lanes[lane];
  const payload = {
    item: `runtime_budget:${lane}:${state?.executionId}`,
    code: state?.waivable ?? 'none',
    elapsed_seconds: state?.elapsedSeconds ?? 0,
    reason,
    residual_risk,
    expires_at_utc: record?.expires_at_utc ?? context.ledger.state().atUtc ?? '',
    approval: named,
  };
  const budgetWaivable = mayWaiveBudget(getLaneDefinition(lane));
  return one(context, { phase, lane, actor, event: 'WAIVER_RECORDED', payload }, { ...facts, budgetWaivable });
}

export async function setBudgetStop(command: CommandOf<'set-budget-stop'>, context: LedgerContext): Promise<Outcome> {
  const cost = await readCost(command.snapshot, context);
  const payload = { ...toldOf(cost, context), snapshot: command.snapshot };
  const facts = cost === undefined ? {} : { cost };
  return one(context, { ...byController(command, context), event: 'BUDGET_STOP_SET', payload }, facts);
}

/** A cost that a lane left and that has reached its bound stops everything but the teardown, once (02, section 6.1). */
export async function stopOverLeftCost(phase: PlanPhase, left: SnapshotRef, context: LedgerContext): Promise<Outcome> {
  const cost = await readCost(left, context);
  if (cost === undefined || isBelow(cost.combined_month_to_date, cost.alert_3) || context.ledger.state().budgetStop)
    return { events: [] };
  return setBudgetStop({ command: 'set-budget-stop', phase, snapshot: left }, context);
}

export async function clearBudgetStop(
  command: CommandOf<'clear-budget-stop'>,
  context: LedgerContext,
): Promise<Outcome> {
  const { phase, reset_intent, snapshot } = command;
  const { actor, named, facts } = await readAnswer(command.approval, context);
  const cost = await readCost(snapshot, context);
  const payload = { ...toldOf(cost, context), reset_intent, snapshot, approval: named };
  const known = cost === undefined ? facts : { ...facts, cost };
  return one(context, { phase, actor, event: 'BUDGET_STOP_CLEARED', payload }, known);
}

/** A cost snapshot as it is stored; undefined when it is not there or no cost snapshot. */
async function readCost(ref: SnapshotRef, { session }: LedgerContext): Promise<CostSnapshotV1 | undefined> {
  try {
    const read = await readEvidence(session.evidence, ref.key, CostSnapshotV1.parse, ref.version_id);
    return read.sha256 === ref.sha256 ? read.document : undefined;
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND', 'E_SCHEMA_INVALID', 'E_EVIDENCE_UNREADABLE')) return undefined;
    throw error;
  }
}

/** What the event records of it; an event about a cost that nobody can read is refused for its absence. */
const toldOf = (cost: CostSnapshotV1 | undefined, { session }: LedgerContext): ReturnType<typeof costTold> =>
  cost === undefined
    ? { amount: '0', bound: '0', currency: 'USD', data_as_of_utc: nowUtc(session.clock) }
    : costTold(cost);
