import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { within } from '../../kernel/within.ts';
import { type HealthCondition, type HealthState, redWhen, stateOf } from '../../observability/health.ts';

/**
 * Readiness of the gate (12, section 11). A probe runs in the background; requests see its last result.
 * H1: what was observed counts at once and a probe proves the opposite: a write that failed closes the gate, and after
 *     that the gate looks again every second until a write of the same kind succeeds.
 * H2: a probe that fails in any way, or does not answer in time, says that its part is unhealthy and ends nothing.
 */
export interface GateHealth {
  state(): HealthState;
  reasons(): readonly string[];
  conditions(): readonly HealthCondition[];
  checkedAtUtc(): string;
  /** Whether admission is open: RED closes it, and AMBER too when the profile says so. */
  admits(): boolean;
  probe(): Promise<void>;
  noteDatabase(succeeded: boolean): void;
  noteStore(succeeded: boolean): void;
  notePublish(succeeded: boolean): void;
  start(): void;
  stop(): void;
}

export interface HealthProbes {
  /** A synthetic write and a read of it. */
  readonly store: () => Promise<void>;
  /** Writes into the admission tables, for nothing; resolves with the number of unresolved ambiguous rows. */
  readonly database: () => Promise<number>;
  /** Required topics that are absent or without partitions. */
  readonly missingTopics: () => Promise<readonly string[]>;
}

export interface HealthOptions {
  readonly clock: Clock;
  readonly probes: HealthProbes;
  readonly intervalMs: number;
  readonly denyOnAmber: boolean;
  readonly onAmbiguous: (open: number) => void;
  readonly onChange: (state: HealthState, reasons: readonly string[]) => void;
  readonly onFault: (stage: string, error: unknown) => void;
}

/** A probe that takes longer has not found its part healthy. */
const PROBE_MS_MAX = 5000;
const LOOK_AGAIN_MS = 1000;
const READ_FAILURES_MAX = 3;
const PUBLISH_FAILURES_MAX = 3;

export function gateHealth(options: HealthOptions): GateHealth {
  const { probes } = options;
  const seen: Seen = { ...UNSEEN };
  let checkedAtUtc = nowUtc(options.clock);
  let probing: Promise<void> | undefined;
  let reported: HealthState | undefined;
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;

  const conditions = (): readonly HealthCondition[] => conditionsOf(seen);
  const state = (): HealthState => stateOf(conditions());
  const reasons = (): readonly string[] => conditions().map(({ reason }) => reason);
  const report = (): void => {
    if (state() === reported) return;
    reported = state();
    options.onChange(reported, reasons());
  };
  const probeAll = async (): Promise<void> => {
    const [store, database, topics] = await Promise.all([
      answerOf(options, 'store', probes.store),
      answerOf(options, 'database', probes.database),
      answerOf(options, 'bus', probes.missingTopics),
    ]);
    note(seen, { store, database, topics });
    options.onAmbiguous(seen.ambiguous);
    checkedAtUtc = nowUtc(options.clock);
    report();
  };
  const probe = (): Promise<void> => {
    probing ??= probeAll().finally(() => {
      probing = undefined;
      lookAgain();
    });
    return probing;
  };
  const probeSoon = (): void => {
    probe().catch((error: unknown) => options.onFault('health', error));
  };
  const lookAgain = (): void => {
    if (timer === undefined || (seen.database && seen.storeFailures === 0)) return;
    clearTimeout(soon);
    soon = setTimeout(probeSoon, LOOK_AGAIN_MS);
    soon.unref();
  };
  return {
    state,
    reasons,
    conditions,
    checkedAtUtc: () => checkedAtUtc,
    admits: () => state() === 'GREEN' || (state() === 'AMBER' && !options.denyOnAmber),
    probe,
    noteDatabase: (succeeded) => {
      seen.database = succeeded;
      report();
      if (!succeeded && probing === undefined) lookAgain();
    },
    noteStore: (succeeded) => {
      seen.storeFailures = succeeded ? 0 : seen.storeFailures + 1;
      report();
    },
    notePublish: (succeeded) => {
      seen.publishFailures = succeeded ? 0 : seen.publishFailures + 1;
      report();
    },
    start: () => {
      timer = setInterval(probeSoon, options.intervalMs);
      timer.unref();
    },
    stop: () => {
      clearInterval(timer);
      clearTimeout(soon);
      timer = undefined;
    },
  };
}

/** What was observed last; counts are of consecutive failures. */
interface Seen {
  storeFailures: number;
  publishFailures: number;
  database: boolean;
  topicsMissing: number;
  busDescribed: boolean;
  ambiguous: number;
}

/** Before the first probe nothing is proven, so nothing is admitted. */
const UNSEEN: Seen = {
  storeFailures: 0,
  publishFailures: 0,
  database: false,
  topicsMissing: 0,
  busDescribed: false,
  ambiguous: 0,
};

const conditionsOf = (seen: Seen): readonly HealthCondition[] =>
  [
    redWhen('OBJECT_STORE_UNHEALTHY', seen.storeFailures > 0),
    // The probe reads back what it wrote, so its failures are read failures too.
    redWhen('STORE_READ_UNHEALTHY', seen.storeFailures >= READ_FAILURES_MAX),
    redWhen('OPS_DB_UNHEALTHY', !seen.database),
    redWhen('BUS_UNHEALTHY', seen.publishFailures >= PUBLISH_FAILURES_MAX || seen.topicsMissing > 0),
    amberWhen('BUS_HEALTH_UNKNOWN', seen.busDescribed ? 0 : 1),
    amberWhen('PUBLISH_AMBIGUOUS_OPEN', seen.ambiguous),
  ].filter((condition) => condition !== undefined);

interface Answers {
  readonly store: Answer<void>;
  readonly database: Answer<number>;
  readonly topics: Answer<readonly string[]>;
}

/** Undefined when the probe failed or did not answer in time (H2). */
type Answer<T> = { readonly value: T } | undefined;

async function answerOf<T>({ onFault }: HealthOptions, part: string, probe: () => Promise<T>): Promise<Answer<T>> {
  try {
    const answer = await within(probe(), PROBE_MS_MAX);
    if (answer.done) return { value: answer.value };
    throw new Error(`no answer within ${PROBE_MS_MAX} ms`);
  } catch (error) {
    onFault(`health of the ${part}`, error);
    return undefined;
  }
}

function note(seen: Seen, { store, database, topics }: Answers): void {
  seen.storeFailures = store === undefined ? seen.storeFailures + 1 : 0;
  seen.database = database !== undefined;
  if (database !== undefined) seen.ambiguous = database.value;
  seen.busDescribed = topics !== undefined;
  if (topics === undefined) return;
  seen.topicsMissing = topics.value.length;
  // A bus that answers again clears its failures: RED denies the very publishes that would show it.
  seen.publishFailures = 0;
}

const amberWhen = (reason: string, observed: number): HealthCondition | undefined =>
  observed > 0 ? { reason, state: 'AMBER', observed, limit: 1 } : undefined;
