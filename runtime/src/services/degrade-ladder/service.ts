import type { ConsumerStream } from '../../consumer/streams.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import type { LadderPolicy } from '../../decisions/ladder-policy.ts';
import type { RegistryReading } from '../../decisions/registry.ts';
import { ladderHealth } from './health.ts';
import { ladderLoop } from './loop.ts';
import { platformSignals } from './signals.ts';
import { databasePostureStore } from './store.ts';

export interface LadderSettings {
  readonly policy: LadderPolicy;
  readonly registry: () => RegistryReading;
  /** Consumers whose lag counts. */
  readonly streams: readonly ConsumerStream[];
  readonly streamId: string;
}

/** Keeps the posture of the run until the signal aborts. */
export function composeDegradeLadder(settings: LadderSettings, parts: DaemonParts): DaemonWork {
  const { database, eventLog, clock, identity, onFault } = parts;
  const { policy, streamId, streams, registry } = settings;
  const { platformRunId } = identity;
  const loop = ladderLoop({
    policy,
    signals: platformSignals({ database, eventLog, platformRunId, streams, registry }),
    store: databasePostureStore(database, { streamId, platformRunId }),
    clock,
    onFault,
  });
  return {
    health: () => ladderHealth(loop.view(), streamId),
    declares: { [policy.rev.policy_id]: policy.rev.content_digest ?? '' },
    run: loop.run,
  };
}
