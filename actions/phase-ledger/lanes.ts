import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { isReadable, observe } from '../lib/checks/fact.ts';
import { definitionSha256 } from '../lib/definition/phase-definition.ts';
import type { GuardFacts } from '../lib/ledger/decision.ts';
import { nextAttemptOf } from '../lib/ledger/lane-guards.ts';
import type { SnapshotRef } from '../lib/ledger/state.ts';
import { attemptAt, failureRecordFaults, failureRecordKey } from '../lib/run/failure-record.ts';
import { documentsLeft, findOffsets } from '../lib/run/leave-failure-record.ts';
import { byController, type CommandOf, type LedgerContext, type Outcome, one } from './append.ts';
import { differingDecisions } from './used-values.ts';

export async function startLane(command: CommandOf<'start-lane'>, context: LedgerContext): Promise<Outcome> {
  const { phase, lane, execution_id } = command;
  const attempt = command.attempt ?? nextAttemptOf(context.ledger.state().phases[phase].lanes[lane], execution_id);
  const lost = await findLostAttempt(command, context);
  const digest = definitionSha256(phase);
  const payload = {
    execution_id,
    attempt,
    action_version: context.session.ci.workflow_sha,
    definition_sha256: digest,
    lost: lost?.ref ?? null,
  };
  const facts = {
    definitionSha256: digest,
    differingDecisions: (await differingDecisions(phase, context)).map(({ key }) => key),
    ...(lost === undefined ? {} : { lostAttempt: lost.fact }),
  };
  return one(context, { ...byController(command, context), lane, event: 'LANE_STARTED', payload }, facts);
}

interface LostAttempt {
  readonly ref: SnapshotRef;
  readonly fact: NonNullable<GuardFacts['lostAttempt']>;
}

/** The failure record of the attempt that the ledger believes to run: its action ended without a snapshot. */
async function findLostAttempt(
  { phase, lane }: CommandOf<'start-lane'>,
  { session, ledger }: LedgerContext,
): Promise<LostAttempt | undefined> {
  const running = ledger.state().phases[phase].lanes[lane];
  if (running?.status !== 'RUNNING' || running.executionId === undefined) return undefined;
  const { executionId, attempt } = running;
  const key = failureRecordKey({ substrate: session.config.substrate, executionId, attempt }, lane);
  const read = await observe(() => readEvidence(session.evidence, key, FailureRecordV1.parse));
  if (!isReadable(read)) return undefined;
  const { sha256, versionId, document } = read.value;
  const { substrate } = session.config;
  const left = await documentsLeft(session, { executionId, attempt }, lane);
  const offsets = await findOffsets(session, ledger.state(), phase);
  const started = attemptAt({ phase, lane, substrate }, running, { untilUtc: nowUtc(session.clock), left, offsets });
  if (failureRecordFaults(document, started).length > 0) return undefined;
  return { ref: { key, version_id: versionId, sha256 }, fact: { sha256, attempt: document.attempt } };
}
