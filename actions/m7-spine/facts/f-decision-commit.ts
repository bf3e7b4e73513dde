import { PlatformError } from '@spine-green/evidence-schemas';
import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { decisionReadinessHandover } from '../../lib/handovers/m7.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { readDecisionLaneTruth } from '../../lib/truth/decision-lane.ts';
import type { DecisionCommitFacts, LiveWorker } from '../lanes/f-decision-commit.ts';
import { illnessOf } from '../workers.ts';
import { readAuditContent } from './audit-content.ts';
import { daemonsOf } from './workers.ts';

/** Lets a task of the image count, reads back what it wrote, and counts beside it. */
export async function gatherDecisionCommit(context: LaneContext): Promise<DecisionCommitFacts> {
  const counter = await observe(() => runJob(context, 'decision-summary'));
  // What an earlier attempt left is no answer to a task that did not run.
  const ofCounter = async <T>(name: string, parse: (value: unknown) => T) =>
    isReadable(counter) ? observe(() => readSummary(context, name, parse)) : counter;
  return {
    counter,
    decision: await ofCounter('decision_summary.json', DecisionSummaryV1.parse),
    action: await ofCounter('action_summary.json', ActionSummaryV1.parse),
    audit: await ofCounter('audit_summary.json', AuditSummaryV1.parse),
    truth: await observe(() => readTruth(context)),
    content: await observe(() => readAuditContent(context)),
    live: await observe(() => readLive(context)),
    tasksBefore: await observe(async () => (await context.handover(decisionReadinessHandover)).tasks),
  };
}

async function readSummary<T>(
  context: LaneContext,
  name: string,
  parse: (value: unknown) => T,
): Promise<{ readonly document: T; readonly ref: EvidenceRef }> {
  const key = runKey(context, `decision_lane/${name}`);
  const { document, versionId, sha256 } = await readAt(context, key, parse);
  return { document, ref: { key, version_id: versionId, sha256 } };
}

/** In one snapshot of the database, so that the sides of an identity are of one moment. */
const readTruth = async (context: LaneContext) =>
  (await context.session.database()).transaction(
    (transaction) => readDecisionLaneTruth(transaction, getRunId(context)),
    { isolation: 'repeatable read', readOnly: true, statementTimeoutMs: 120_000 },
  );

async function readLive(context: LaneContext): Promise<readonly LiveWorker[]> {
  const { session } = context;
  const services = await session.compute().describeServices();
  const health = await readHeartbeats(await session.database(), getRunId(context));
  return daemonsOf('rtdl_decision_lane').map(({ mode, service: name }) => {
    const service = services.find((one) => one.service === name);
    const own = health.find(({ component }) => component === mode);
    if (service === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `the compute has no ${name}`);
    if (own === undefined) throw new PlatformError('E_HEARTBEAT_MISSING', `${mode} declares nothing for this run`);
    return { component: mode, service, ill: illnessOf(own) };
  });
}
