import { digestOf } from '@spine-green/evidence-schemas';
import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { type ClassOf, takeRecord } from '../../consumer/decode.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import type { LadderPolicy } from '../../decisions/ladder-policy.ts';
import { servePosture } from '../../decisions/posture.ts';
import { readPosture } from '../../decisions/posture-store.ts';
import { type RegistryReading, resolveBundle } from '../../decisions/registry.ts';
import { codeOf } from '../../observability/code-of.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import { outboxDrain } from '../../outbox/drain.ts';
import { outboxTable } from '../../outbox/outbox-table.ts';
import { runTogether } from '../../outbox/run-together.ts';
import type { GatePusher, Settled } from '../../outbox/types.ts';
import { readAppliedTo } from '../../reads/features.ts';
import { databaseDecisionLedger } from './commit/ledger.ts';
import { acquire, FEATURE_VERSIONS } from './context/acquire.ts';
import { fabricHealth, OUTBOX_MAX } from './health.ts';
import type { IntakeOptions } from './intake/intake.ts';
import { fabricLoop } from './loop.ts';
import type { DecisionPlan } from './ports.ts';
import { rollingTimes } from './rolling.ts';
import type { Scoring } from './rule/measure.ts';
import type { Shadow } from './rule/shadow.ts';
import type { DecisionPolicy } from './rule/thresholds.ts';

export interface FabricSettings {
  readonly stream: ConsumerStream;
  readonly ladderStreamId: string;
  readonly scenarioRunId: string;
  readonly runConfigDigest: string;
  readonly policy: DecisionPolicy;
  readonly ladder: LadderPolicy;
  readonly registry: RegistryReading;
  readonly scoring: Omit<Scoring, 'elapsedMs'>;
  readonly shadow: Shadow | undefined;
  readonly gate: GatePusher;
  /** Event type to its class, for what may be decided on. */
  readonly allowed: Readonly<Record<string, string>>;
  readonly classOf: ClassOf;
}

/** Refusals of the gate in a row after which nothing new is read (14, section 2.6). */
const REFUSED_IN_ROW_MAX = 3;
const BOUNDARY = 'df';
/** Rejections that say that somebody does what nobody may. */
const ANOMALIES = new Set(['UNATTESTED_RECORD', 'PAYLOAD_HASH_MISMATCH', 'SYNTHESIS_ERROR', 'LOOP_PREVENTION']);

/** Decides until the signal aborts; what was decided by then is durable, and published by this life or the next. */
export async function composeDecisionFabric(settings: FabricSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { database, eventLog, clock, identity, governance, log } = parts;
  const { stream, scenarioRunId } = settings;
  const { platformRunId } = identity;
  const counts = {
    decided: windowedCount(clock, HEALTH_WINDOW_MS),
    failedClosed: windowedCount(clock, HEALTH_WINDOW_MS),
    synthesis: windowedCount(clock, HEALTH_WINDOW_MS),
    anomalies: windowedCount(clock, HEALTH_WINDOW_MS),
  };
  const times = rollingTimes(clock);
  let refusedInRow = 0;
  const onSettled = (settled: readonly Settled[]): void => {
    for (const { publication, row } of settled) {
      if (publication.kind === 'open') continue;
      refusedInRow = publication.kind === 'refused' ? refusedInRow + 1 : 0;
      if (publication.kind !== 'refused') continue;
      const { reason } = publication;
      governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey: `df_refused:${row.eventId}`, ref: row.eventId });
    }
  };
  const drain = outboxDrain({
    store: outboxTable(database, { table: 'rtdl.df_outbox', platformRunId }),
    gate: settings.gate,
    random: Math.random,
    onSettled,
    onFault: (error) => log.warn({ code: codeOf(error) }, 'the outbox waits'),
  });
  const onLook = (plan: DecisionPlan): void => {
    if (plan.decided.length > 0) drain.wake();
    counts.decided.add(plan.decided.length);
    counts.failedClosed.add(plan.decided.filter(({ ruling }) => ruling.scoreSource === 'none').length);
    for (const { waitedMs } of plan.decided) times.add(waitedMs);
    for (const { code, offset } of plan.rejections) {
      if (code === 'SYNTHESIS_ERROR') counts.synthesis.add(1);
      if (!ANOMALIES.has(code)) continue;
      counts.anomalies.add(1);
      const ref = `${plan.topic}/${plan.partition}/${offset}`;
      governance.addAnomaly({ boundary: BOUNDARY, reason: code, dedupeKey: `df:${ref}:${code}`, ref });
    }
  };
  const isHalted = (): boolean => refusedInRow >= REFUSED_IN_ROW_MAX;
  const loop = fabricLoop({
    ...intakeOptions(settings, parts),
    onLook,
    topics: stream.topics,
    group: stream.groupId,
    checkpoints: await loadCheckpoints(database, stream.checkpointTable, stream.streamId),
    eventLog,
    mayRead: () => !isHalted() && drain.depth().pending <= OUTBOX_MAX,
    onFault: (error, place) => log.warn({ code: codeOf(error), ctx: { place } }, 'a partition waits'),
  });
  return {
    health: () =>
      fabricHealth(
        {
          streamId: stream.streamId,
          scenarioRunId,
          partitions: loop.partitions(),
          outbox: drain.depth(),
          decided: counts.decided.sum(),
          failedClosed: counts.failedClosed.sum(),
          synthesisErrors: counts.synthesis.sum(),
          anomalies: counts.anomalies.sum(),
          isHalted: isHalted(),
          times: times.percentiles(),
          governanceFailures: governance.failedTotal(),
        },
        clock,
      ),
    declares: { consumer_group: stream.groupId, [settings.policy.rev.policy_id]: settings.policy.rev.content_digest },
    run: (signal) => runTogether([loop.run], drain, signal),
  };
}

function intakeOptions(settings: FabricSettings, parts: DaemonParts): Omit<IntakeOptions, 'onLook' | 'eventLog'> {
  const { database, clock, identity, governance } = parts;
  const { stream, scenarioRunId, policy, ladder, registry } = settings;
  const { platformRunId, environment } = identity;
  const scope = `${environment}|fraud|primary|`;
  const told = new Set<string>();
  const tell = (outcome: string, snapshotDigest: string | undefined): void => {
    const key = `${outcome}:${scope}:${snapshotDigest ?? 'none'}`;
    if (told.has(key)) return;
    const family =
      outcome === 'RESOLVED' ? 'BUNDLE_RESOLVED' : outcome === 'FALLBACK' ? 'BUNDLE_FALLBACK' : 'BUNDLE_FAIL_CLOSED';
    if (
      governance.add({
        event_family: family,
        dedupe_key: key,
        details: { scope, snapshot_digest: snapshotDigest ?? null },
      })
    ) {
      told.add(key);
    }
  };
  return {
    ledger: databaseDecisionLedger(database, { stream, platformRunId, scenarioRunId }),
    sources: {
      posture: () => readPosture(database, settings.ladderStreamId),
      acquire: (wanted, mask) => acquire(wanted, { database, clock, mask }),
      appliedTo: (topic) => readAppliedTo(database, platformRunId, topic),
    },
    clock,
    inlet: { topics: stream.topics, allowed: settings.allowed, versions: ['v1'], scenarioRunId },
    take: (record) => takeRecord(record, { platformRunId, classOf: settings.classOf }),
    step: {
      policy,
      scoring: { ...settings.scoring, elapsedMs: clock.elapsedMs },
      shadow: settings.shadow,
      runConfigDigest: settings.runConfigDigest,
      streamId: stream.streamId,
    },
    basisOf: async (at) => {
      const served = servePosture(await readPosture(database, settings.ladderStreamId), {
        mask: ladder.masks.FAIL_CLOSED,
        policyRev: ladder.rev,
        atUtc: at.decidedAtUtc,
        maxAgeSeconds: ladder.signalMaxAgeSeconds,
      });
      const { mode, capabilities_mask: mask, policy_rev } = served.posture;
      const resolution = resolveBundle(registry, {
        scope,
        mask,
        featureVersions: FEATURE_VERSIONS,
        postureDigest: digestOf({ mode, mask, policy_rev }),
        allowLastKnownGood: policy.allowLastKnownGood,
      });
      tell(resolution.outcome, resolution.snapshotDigest);
      return { served, resolution, ...at, requiresGraph: resolution.requiresGraph };
    },
  };
}
