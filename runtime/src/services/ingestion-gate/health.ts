import { isPlatformError } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { type HealthCondition, type HealthState, redWhen, stateOf } from '../../observability/health.ts';

/** Readiness of the gate (12, section 11). A probe runs in the background; requests see its last result. */
export interface GateHealth {
  state(): HealthState;
  reasons(): readonly string[];
  conditions(): readonly HealthCondition[];
  checkedAtUtc(): string;
  /** Whether admission is open: RED closes it, and AMBER too when the profile says so. */
  admits(): boolean;
  probe(): Promise<void>;
  noteStore(succeeded: boolean): void;
  notePublish(succeeded: boolean): void;
  start(): void;
  stop(): void;
}

export interface HealthProbes {
  /** A synthetic write and a read of it. */
  readonly store: () => Promise<void>;
  /** Touches the admissions table; resolves with the number of unresolved ambiguous rows. */
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
}

const READ_FAILURES_MAX = 3;
const PUBLISH_FAILURES_MAX = 3;

export function gateHealth(options: HealthOptions): GateHealth {
  const { probes } = options;
  const seen: Seen = { ...UNSEEN };
  let checkedAtUtc = nowUtc(options.clock);
  let probing: Promise<void> | undefined;
  let reported: HealthState | undefined;
  let timer: NodeJS.Timeout | undefined;

  const conditions = (): readonly HealthCondition[] => conditionsOf(seen);
  const state = (): HealthState => stateOf(conditions());
  const reasons = (): readonly string[] => conditions().map(({ reason }) => reason);
  const report = (): void => {
    if (state() === reported) return;
    reported = state();
    options.onChange(reported, reasons());
  };
  const probeAll = async (): Promise<void> => {
    note(seen, await Promise.allSettled([probes.store(), probes.database(), probes.missingTopics()]));
    options.onAmbiguous(seen.ambiguous);
    checkedAtUtc = nowUtc(options.clock);
    report();
  };
  const probe = (): Promise<void> => {
    probing ??= probeAll().finally(() => {
      probing = undefined;
    });
    return probing;
  };
  return {
    state,
    reasons,
    conditions,
    checkedAtUtc: () => checkedAtUtc,
    admits: () => state() === 'GREEN' || (state() === 'AMBER' && !options.denyOnAmber),
    probe,
    noteStore: (succeeded) => {
      seen.storeFailures = succeeded ? 0 : seen.storeFailures + 1;
      report();
    },
    notePublish: (succeeded) => {
      seen.publishFailures = succeeded ? 0 : seen.publishFailures + 1;
      report();
    },
    start: () => {
      timer = setInterval(() => void probe(), options.intervalMs);
      timer.unref();
    },
    stop: () => clearInterval(timer),
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

type ProbeResults = readonly [
  PromiseSettledResult<void>,
  PromiseSettledResult<number>,
  PromiseSettledResult<readonly string[]>,
];

function note(seen: Seen, results: ProbeResults): void {
  for (const result of results) if (isBug(result)) throw result.reason;
  const [store, database, topics] = results;
  seen.storeFailures = store.status === 'fulfilled' ? 0 : seen.storeFailures + 1;
  seen.database = database.status === 'fulfilled';
  if (database.status === 'fulfilled') seen.ambiguous = database.value;
  seen.busDescribed = topics.status === 'fulfilled';
  if (topics.status === 'rejected') return;
  seen.topicsMissing = topics.value.length;
  // A bus that answers again clears its failures: RED denies the very publishes that would show it.
  seen.publishFailures = 0;
}

const amberWhen = (reason: string, observed: number): HealthCondition | undefined =>
  observed > 0 ? { reason, state: 'AMBER', observed, limit: 1 } : undefined;

/** A probe may fail as its port says; anything else is a defect of the probe and must not look like bad health. */
const isBug = (result: PromiseSettledResult<unknown>): result is PromiseRejectedResult =>
  result.status === 'rejected' && !isPlatformError(result.reason);
