import { isPlatformError } from '@spine-green/evidence-schemas';
import type { EvidenceTarget } from '../evidence/write.ts';
import { type Clock, nowUtc } from '../kernel/clock.ts';
import { type Anomaly, type AnomalyWindow, addAnomaly, anomalyDetails, closedWindows } from './anomaly-window.ts';
import { emitGovernance, type GovernanceFact } from './governance.ts';

/**
 * Invariants:
 * I1: adding never waits and never throws into the caller's business.
 * I2: at most QUEUE_MAX facts wait; anomalies beyond that stay in their windows and are counted there, not lost.
 * I3: a fact leaves the queue only when its object is durable, or when it is refused as invalid and counted.
 */
export interface GovernanceEmitter {
  /** Queues a fact. False when the queue is full: the caller may add it again later. */
  add(fact: Omit<GovernanceFact, 'actor' | 'pins' | 'provenance' | 'ts_utc'>): boolean;
  /** Counts an anomaly; one fact per (boundary, reason) and window follows. */
  addAnomaly(anomaly: Anomaly): void;
  /** Facts that were refused or could not be written yet: a component with any is AMBER. */
  failedTotal(): number;
  /** Writes every fact that waits; rejects with the store's error. Windows of anomalies stay open. */
  flush(): Promise<void>;
  /** Closes the windows and writes everything; resolves when nothing waits, rejects with the store's error. */
  drain(): Promise<void>;
  stop(): void;
}

export interface EmitterOptions {
  readonly target: EvidenceTarget;
  readonly clock: Clock;
  /** What every fact of this component shares. */
  readonly actor: GovernanceFact['actor'];
  readonly pins: GovernanceFact['pins'];
  readonly provenance: GovernanceFact['provenance'];
  readonly policyRevision: string;
  readonly windowMs?: number;
  readonly onFault?: (error: unknown) => void;
}

const QUEUE_MAX = 1000;
const WINDOW_MS = 10_000;
const TICK_MS = 1000;

export function createGovernanceEmitter(options: EmitterOptions): GovernanceEmitter {
  const windowMs = options.windowMs ?? WINDOW_MS;
  const queue: GovernanceFact[] = [];
  const windows = new Map<string, AnomalyWindow>();
  let failed = 0;
  let writing: Promise<void> | undefined;

  const add: GovernanceEmitter['add'] = (fact) => {
    if (queue.length >= QUEUE_MAX) return false;
    const { actor, pins, provenance } = options;
    queue.push({ ...fact, actor, pins, provenance, ts_utc: nowUtc(options.clock) });
    return true;
  };
  const closeWindows = (olderThanMs: number): void => {
    if (queue.length + windows.size > QUEUE_MAX) return;
    for (const window of closedWindows(windows, options.clock.elapsedMs(), olderThanMs)) {
      const details = anomalyDetails(window, options.policyRevision);
      add({ event_family: 'CORRIDOR_ANOMALY', dedupe_key: window.dedupeKey, details });
    }
  };
  const writeAll = async (): Promise<void> => {
    for (let fact = queue[0]; fact !== undefined; fact = queue[0]) {
      try {
        await emitGovernance(options.target, fact);
      } catch (error) {
        failed += 1;
        // I3: only a fact that can never be written is dropped, and its failure is counted and reported.
        if (!isPlatformError(error, 'E_GOVERNANCE_FACT_INVALID', 'E_EVIDENCE_SECRET')) throw error;
        options.onFault?.(error);
      }
      queue.shift();
    }
  };
  const write = (): Promise<void> => {
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  };
  const timer = setInterval(() => {
    closeWindows(windowMs);
    if (queue.length > 0) write().catch((error: unknown) => options.onFault?.(error));
  }, TICK_MS);
  timer.unref();

  return {
    add,
    addAnomaly: (anomaly) => addAnomaly(windows, anomaly, options.clock.elapsedMs()),
    failedTotal: () => failed,
    flush: async () => {
      while (queue.length > 0) await write();
    },
    drain: async () => {
      while (queue.length > 0 || windows.size > 0) {
        closeWindows(0);
        await write();
      }
    },
    stop: () => clearInterval(timer),
  };
}
