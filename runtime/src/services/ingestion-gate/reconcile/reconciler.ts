import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc, textOfMicros } from '../../../kernel/clock.ts';
import type { EventLog } from '../../../substrate/event-log/port.ts';
import { reconciliationIdOf } from '../ledger/identities.ts';
import { ebRefOf } from '../ledger/receipt.ts';
import type { GateIdentity } from '../types.ts';
import { findCopies, type Scan } from './log-scan.ts';
import type { OpenRow, ReconcileLedger, Resolution } from './types.ts';

/** Resolves unknown publish outcomes by looking (12, section 7): found is proof at any time, absence needs time. */
export interface Reconciler {
  run(actor: string): Promise<ReconcileSummary>;
}

export interface ReconcileSummary {
  readonly marked_ambiguous: number;
  readonly admitted: number;
  readonly absent: number;
  readonly still_ambiguous: number;
  readonly in_flight: number;
  readonly duplicate_publishes: number;
}

export interface ReconcilerOptions {
  readonly gate: GateIdentity;
  readonly log: EventLog;
  readonly ledger: ReconcileLedger;
  readonly clock: Clock;
  /** Age at which a row in flight is given up, milliseconds. */
  readonly inFlightMs: number;
  /** Age at which a record that is not on the log will never be: delivery timeout plus grace, milliseconds. */
  readonly absenceMs: number;
  readonly activeBatches: () => readonly string[];
  readonly onResolved: (resolutions: readonly Resolution[]) => void;
}

const LOOK_BACK_MS = 300_000;

export function reconciler(options: ReconcilerOptions): Reconciler {
  const { ledger, clock } = options;
  const runOnce = async (actor: string): Promise<ReconcileSummary> => {
    const nowMs = clock.wallMicros() / 1000;
    const active = new Set(options.activeBatches());
    const open = (await ledger.openRows()).filter((row) => !active.has(row.batchId));
    const givenUp = open.filter(
      (row) => row.state === 'PUBLISH_IN_FLIGHT' && nowMs - row.reservedMs >= options.inFlightMs,
    );
    if (givenUp.length > 0) await ledger.markAmbiguous(givenUp);
    // What was just given up is searched in the same run: the rows carry their new state from here on.
    const ambiguous = open
      .filter((row) => row.state === 'PUBLISH_AMBIGUOUS' || givenUp.includes(row))
      .map((row): OpenRow => ({ ...row, state: 'PUBLISH_AMBIGUOUS' }));
    const resolutions = await resolve(options, ambiguous, actor);
    if (resolutions.length > 0) await ledger.resolve(resolutions);
    await ledger.closeResolved([...new Set(open.map(({ batchId }) => batchId))]);
    options.onResolved(resolutions);
    const admitted = resolutions.filter(({ newState }) => newState === 'ADMITTED').length;
    return {
      marked_ambiguous: givenUp.length,
      admitted,
      absent: resolutions.length - admitted,
      still_ambiguous: ambiguous.length - resolutions.length,
      in_flight: open.length - ambiguous.length,
      duplicate_publishes: resolutions.filter(({ anomalies }) => anomalies.length > 0).length,
    };
  };
  let running: Promise<ReconcileSummary> | undefined;
  return {
    // A call during a run gets that run's answer: two scans at once would decide the same rows twice.
    run: (actor) => {
      running ??= runOnce(actor).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

async function resolve(
  options: ReconcilerOptions,
  rows: readonly OpenRow[],
  actor: string,
): Promise<readonly Resolution[]> {
  const resolutions: Resolution[] = [];
  for (const [topic, members] of groupByTopic(rows)) {
    const earliestMs = Math.min(...members.map(({ reservedMs }) => reservedMs)) - LOOK_BACK_MS;
    const wanted = new Set(members.map(({ dedupeKey }) => dedupeKey));
    // Read before the scan: what is appended later than this is not covered by it.
    const scannedMs = options.clock.wallMicros() / 1000;
    const scan = await findCopies(options.log, { topic, fromMs: earliestMs, wanted });
    for (const row of members) {
      const resolution = decide(options, { row, scan, scannedMs, actor });
      if (resolution !== undefined) resolutions.push(resolution);
    }
  }
  return resolutions;
}

interface Finding {
  readonly row: OpenRow;
  readonly scan: Scan;
  readonly scannedMs: number;
  readonly actor: string;
}

function decide(options: ReconcilerOptions, { row, scan, scannedMs, actor }: Finding): Resolution | undefined {
  const copies = scan.copies.get(row.dedupeKey) ?? [];
  const [first] = copies;
  if (first === undefined && scannedMs - row.reservedMs < options.absenceMs) return undefined;
  const newState = first === undefined ? 'PUBLISH_ABSENT' : 'ADMITTED';
  const anomalies = copies.length > 1 ? ['DUPLICATE_PUBLISH'] : [];
  const decidedAtUtc = nowUtc(options.clock);
  const reconciliationId = reconciliationIdOf(row.dedupeKey, row.attempt, newState);
  const record = canonicalJson({
    reconciliation_id: reconciliationId,
    platform_run_id: options.gate.platform_run_id,
    dedupe_key: row.dedupeKey,
    event_id: row.eventId,
    event_class: row.context.members.event_class,
    attempt: row.attempt,
    prior_state: row.state,
    new_state: newState,
    scanned: scan.ranges,
    matches: copies.map(({ partition, offset, timestampMs }) =>
      ebRefOf(row.topic, { partition, offset, publishedAtUtc: textOfMicros(timestampMs * 1000) }),
    ),
    decided_at_utc: decidedAtUtc,
    actor,
    anomalies,
  });
  return {
    row,
    newState,
    position: first,
    anomalies,
    decidedAtUtc,
    actor,
    reconciliationId,
    record,
    recordDigest: sha256Hex(record),
  };
}

function groupByTopic(rows: readonly OpenRow[]): ReadonlyMap<string, readonly OpenRow[]> {
  const groups = new Map<string, OpenRow[]>();
  for (const row of rows) groups.set(row.topic, [...(groups.get(row.topic) ?? []), row]);
  return groups;
}
