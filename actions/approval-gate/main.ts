import { evidenceKey, PlatformError } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { actionsIo, type Io } from '../lib/io/inputs.ts';
import { predecessorOf } from '../lib/ledger/derived.ts';
import { PLAN_PHASES, type PlanPhase } from '../lib/ledger/events.ts';
import { openLedger } from '../lib/ledger/store.ts';
import { executionPlace } from '../lib/run/execution.ts';
import { openSession, type Session } from '../lib/run/session.ts';
import { embeddedApprovals } from './embedded.ts';
import type { ApprovalGate } from './port.ts';

/** Reads who approved and how the environment is protected, and writes both down as evidence before anything relies on it. */
export async function run(io: Io = actionsIo): Promise<void> {
  const session = openSession(io.input('substrate-config'));
  try {
    const phase = planPhase(io.input('phase'));
    const environment = io.input('environment');
    const executionId = io.input('execution-id');
    const { substrate } = session.config;
    const predecessorVerdict = environment.startsWith('phase-activation-') ? await verdictBefore(session, phase) : null;
    const record = await approvals(session).answer({ environment, phase, executionId, substrate, predecessorVerdict });
    const name = `approval_${environment.split('-')[1]}.json`;
    const key = evidenceKey(executionPlace(substrate, phase, executionId), name);
    const stored = await createEvidence(session.evidence, key, ApprovalRecordV1, record);
    io.output('snapshot-key', stored.key);
    io.output('snapshot-version', stored.versionId);
    io.output('snapshot-sha256', stored.sha256);
    io.info(`${environment}: approved by ${record.operator} (${record.mechanism})`);
  } finally {
    await session.close();
  }
}

function approvals({ config, clock }: Session): ApprovalGate {
  if (config.approvals_url.startsWith('file:'))
    return embeddedApprovals(config.approvals_url.slice('file:'.length), clock);
  throw new PlatformError('E_APPROVAL_UNREADABLE', `no approvals can be read from ${config.approvals_url}`);
}

function planPhase(text: string): PlanPhase {
  const phase = PLAN_PHASES.find((name) => name === text);
  if (phase === undefined) throw new PlatformError('E_APPROVAL_UNREADABLE', `${text.slice(0, 32)} is not a plan phase`);
  return phase;
}

/** The verdict that the operator sees when he approves; the ledger refuses the token if it is written again. */
async function verdictBefore(session: Session, phase: PlanPhase): Promise<ApprovalRecordV1['predecessor_verdict']> {
  const before = predecessorOf(phase);
  if (before === undefined) return null;
  const place = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
  return (await openLedger(place)).state().phases[before].completed?.envelope ?? null;
}
