import { evidenceKey, PlatformError } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { textOfMicros } from '@spine-green/runtime/kernel/clock';
import { definitionSha256 } from '../lib/definition/phase-definition.ts';
import { actionsIo, githubAccess, type Io, jsonInput } from '../lib/io/inputs.ts';
import { answeredTwice, namesItsAct } from '../lib/ledger/approval-guard.ts';
import { predecessorOf } from '../lib/ledger/derived.ts';
import { PLAN_PHASES, type PlanPhase } from '../lib/ledger/events.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import { openLedger } from '../lib/ledger/store.ts';
import { executionPlace } from '../lib/run/execution.ts';
import { openSession, type Session } from '../lib/run/session.ts';
import { readOperatorKey } from '../lib/signature/operator-key.ts';
import { embeddedApprovals } from './embedded.ts';
import { githubApprovals } from './github.ts';
import type { ApprovalGate, ApprovalRequest } from './port.ts';
import { signedDispatchApprovals, signedDispatches } from './signed-dispatch.ts';

/** Reads who approved and how the environment is protected, and writes both down as evidence before anything relies on it. */
export async function run(io: Io = actionsIo): Promise<void> {
  const session = openSession(io.input('substrate-config'));
  try {
    const request = await requestOf(session, io);
    const { phase, execution_id, environment, purpose } = request;
    refuseOtherVerdict(io.findInput('verdict-sha256'), request);
    const signed = signedDispatches(jsonInput(io, 'signed-dispatches', []));
    const reviewed = session.config.approvals_url === 'github:' && signed.length === 0;
    refuseOtherDefinition(io.findInput('definition-sha256'), request, reviewed);
    const record = await approvals(session, signed).answer(request);
    await refuseSpent(session, record);
    // Every answer has a key of its own: the same question may be asked again, and both answers stay.
    const name = `approval_${purpose}_${record.nonce.toLowerCase().replace(/[^a-z0-9]+/g, '_')}.json`;
    const key = evidenceKey(executionPlace(session.config.substrate, phase, execution_id), name);
    const stored = await createEvidence(session.evidence, key, ApprovalRecordV1, record);
    io.output('snapshot-key', stored.key);
    io.output('snapshot-version', stored.versionId);
    io.output('snapshot-sha256', stored.sha256);
    io.info(`${environment}: ${purpose} approved by ${record.operator} (${record.mechanism})`);
  } finally {
    await session.close();
  }
}

/**
 * The question as it is put to the operator. Throws E_DECISION_TWICE for one that holds a key more than once,
 * E_APPROVAL_MISMATCH for one that leaves open what exactly is permitted.
 */
async function requestOf(session: Session, io: Io): Promise<ApprovalRequest> {
  const phase = planPhase(io.input('phase'));
  const purpose = io.input('purpose') as ApprovalRecordV1['purpose'];
  const decisions = jsonInput(io, 'decisions', []) as ApprovalRecordV1['decisions'];
  const twice = answeredTwice({ decisions });
  if (twice.length > 0) throw new PlatformError('E_DECISION_TWICE', twice.join(', '));
  const subject = subjectIn(io);
  if (!namesItsAct({ purpose, subject }))
    throw new PlatformError('E_APPROVAL_MISMATCH', `${purpose} is not asked about ${subject?.event ?? 'nothing'}`);
  return {
    environment: io.input('environment'),
    phase,
    execution_id: io.input('execution-id'),
    substrate: session.config.substrate,
    purpose,
    subject,
    decisions,
    expires_at_utc:
      io.findInput('expires-at') ?? textOfMicros(session.clock.wallMicros() + GOOD_FOR_HOURS * 3_600_000_000),
    predecessor_verdict: purpose === 'activation' ? await verdictBefore(session, phase) : null,
    definition_sha256: purpose === 'execution_go' ? definitionSha256(phase) : null,
  };
}

/** The act that is asked about, as the schema of the answer has it. */
function subjectIn(io: Io): ApprovalRecordV1['subject'] {
  if (io.findInput('subject') === undefined) return null;
  return jsonInput(io, 'subject') as ApprovalRecordV1['subject'];
}

const GOOD_FOR_HOURS = 12;

/** The reviewer was shown a verdict; one that was written since is not what he answered to (02, section 6.3). */
function refuseOtherVerdict(shown: string | undefined, { purpose, predecessor_verdict: now }: ApprovalRequest): void {
  if (purpose !== 'activation' || shown === undefined || shown === now?.sha256) return;
  throw new PlatformError('E_ACTIVATION_TOKEN_STALE', `${shown} was shown, ${now?.sha256 ?? 'none'} stands`);
}

/**
 * A go is over the checks that its reviewer was shown (02, section 8, DS-M2). Only who answered without a question was
 * shown none: a signed dispatch names its definition by itself, and a recorded answer is given beforehand.
 */
function refuseOtherDefinition(
  shown: string | undefined,
  { purpose, definition_sha256: now }: ApprovalRequest,
  reviewed: boolean,
): void {
  if (purpose !== 'execution_go' || shown === now) return;
  if (shown === undefined && !reviewed) return;
  throw new PlatformError('E_DEFINITION_CHANGED', `${shown ?? 'no definition'} was shown, ${now} is carried`);
}

function approvals({ config, clock, ci }: Session, signed: readonly string[]): ApprovalGate {
  if (config.approvals_url === 'github:' && signed.length > 0)
    return signedDispatchApprovals(signed, { access: githubAccess(), ci, clock, operatorKey: readOperatorKey() });
  if (config.approvals_url === 'github:') return githubApprovals(githubAccess(), ci, clock);
  if (config.approvals_url.startsWith('file:'))
    return embeddedApprovals(config.approvals_url.slice('file:'.length), clock);
  throw new PlatformError('E_APPROVAL_UNREADABLE', `no approvals can be read from ${config.approvals_url}`);
}

function planPhase(text: string): PlanPhase {
  const phase = PLAN_PHASES.find((name) => name === text);
  if (phase === undefined) throw new PlatformError('E_PHASE_UNKNOWN', JSON.stringify(text.slice(0, 32)));
  return phase;
}

/** The verdict that the operator sees when he approves; the ledger refuses the token if it is written again. */
async function verdictBefore(session: Session, phase: PlanPhase): Promise<ApprovalRecordV1['predecessor_verdict']> {
  const before = predecessorOf(phase);
  if (before === undefined) return null;
  return (await ledgerState(session)).phases[before].completed?.envelope ?? null;
}

/** A signature can be handed in again, where an answer on an environment belongs to its run; the ledger spends both. */
async function refuseSpent(session: Session, { mechanism, nonce }: ApprovalRecordV1): Promise<void> {
  if (mechanism !== 'signed_dispatch') return;
  if ((await ledgerState(session)).usedNonces.includes(nonce))
    throw new PlatformError('E_ACTIVATION_TOKEN_REUSED', 'the signed dispatch was used before');
}

const ledgerState = async ({ evidence: target, config, clock, ci }: Session): Promise<LedgerState> =>
  (await openLedger({ target, env: config.substrate, clock, ci })).state();
