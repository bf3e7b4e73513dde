import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc, textOfMicros } from '../../../kernel/clock.ts';
import { reconciliationIdOf } from '../ledger/identities.ts';
import { ebRefOf } from '../ledger/receipt.ts';
import { lowestPositions } from '../log-positions.ts';
import type { GateIdentity } from '../types.ts';
import { coversAll, findCopies, type Scan, type ScannedLog } from './log-scan.ts';
import { type OpenRowWatch, openRowWatch } from './open-rows.ts';
import type { OpenRow, ReconcileLedger, Resolution } from './types.ts';

/**
 * Resolves unknown publish outcomes by looking (12, section 7).
 * I1: found is proof at any time.
 * I2: absent is a row whose every possible offset was read twice in vain, from where the log ended when the row was
 *     reserved, with the absence time between, measured by this process on a clock that never jumps. A log that does
 *     not answer starts no wait, and what this process still waits for itself starts none either.
 * I3: no two clocks are compared: the gate's may be hours away from the log's, and the last life's from this one's.
 */
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
  readonly log: ScannedLog;
  readonly ledger: ReconcileLedger;
  readonly clock: Clock;
  /** Age at which a row in flight is given up, milliseconds. */
  readonly inFlightMs: number;
  /** Time after which a record that is not on the log will never be: delivery timeout plus grace, milliseconds. */
  readonly absenceMs: number;
  readonly activeBatches: () => readonly string[];
  /** Dedupe keys whose append this process gave up waiting for, and whose answer may still come. */
  readonly unanswered: () => ReadonlySet<string>;
  readonly onResolved: (resolutions: readonly Resolution[]) => void;
}

export function reconciler(options: ReconcilerOptions): Reconciler {
  const { ledger, clock } = options;
  const watch = openRowWatch();
  const isOver = (row: OpenRow): boolean =>
    row.state === 'PUBLISH_IN_FLIGHT' && ageMs(clock, watch, row) >= options.inFlightMs;
  const runOnce = async (actor: string): Promise<ReconcileSummary> => {
    const active = new Set(options.activeBatches());
    const open = (await ledger.openRows()).filter((row) => !active.has(row.batchId));
    watch.see(open, clock.elapsedMs());
    const givenUp = open.filter(isOver);
    if (givenUp.length > 0) await ledger.markAmbiguous(givenUp);
    // What was just given up is searched in the same run: the rows carry their new state from here on.
    const searched = open.map((row): OpenRow => (givenUp.includes(row) ? { ...row, state: 'PUBLISH_AMBIGUOUS' } : row));
    const ambiguous = searched.filter(({ state }) => state === 'PUBLISH_AMBIGUOUS');
    const resolutions = await resolve(options, watch, { rows: searched, actor });
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

/** When to stop waiting for a row proves nothing, so the wall clock may shorten the wait for a row of an earlier life;
 * one that was set back cannot prolong it. */
const ageMs = (clock: Clock, watch: OpenRowWatch, row: OpenRow): number =>
  Math.max(clock.wallMicros() / 1000 - row.reservedMs, watch.knownMs(row, clock.elapsedMs()));

/** Rows in flight are looked for as well, so that their wait has begun when they are given up. */
async function resolve(
  options: ReconcilerOptions,
  watch: OpenRowWatch,
  { rows, actor }: { readonly rows: readonly OpenRow[]; readonly actor: string },
): Promise<readonly Resolution[]> {
  const resolutions: Resolution[] = [];
  for (const [topic, members] of groupByTopic(rows)) {
    const from = lowestPositions(members.map(({ logPositions }) => logPositions))[topic] ?? [];
    const wanted = new Set(members.map(({ dedupeKey }) => dedupeKey));
    // Both before the scan: what is sent or appended later than this is not covered by it.
    const unanswered = options.unanswered();
    const startedMs = options.clock.elapsedMs();
    const scan = await findCopies(options.log, { topic, from, wanted });
    for (const row of members) {
      const newState = stateOf(options, watch, { row, scan, startedMs });
      const isCertain = coversAll(scan.ranges, row.logPositions[topic] ?? []) && !unanswered.has(row.dedupeKey);
      if (isCertain && !scan.copies.has(row.dedupeKey)) watch.missed(row, options.clock.elapsedMs());
      if (newState === undefined || row.state !== 'PUBLISH_AMBIGUOUS') continue;
      if (newState === 'PUBLISH_ABSENT' && !isCertain) continue;
      resolutions.push(resolutionOf(options, { row, scan, newState, actor }));
    }
  }
  return resolutions;
}

function stateOf(
  { absenceMs }: ReconcilerOptions,
  watch: OpenRowWatch,
  { row, scan, startedMs }: { readonly row: OpenRow; readonly scan: Scan; readonly startedMs: number },
): Resolution['newState'] | undefined {
  if (scan.copies.has(row.dedupeKey)) return 'ADMITTED';
  const missedMs = watch.missedMs(row, startedMs);
  return missedMs !== undefined && missedMs >= absenceMs ? 'PUBLISH_ABSENT' : undefined;
}

interface Finding {
  readonly row: OpenRow;
  readonly scan: Scan;
  readonly newState: Resolution['newState'];
  readonly actor: string;
}

function resolutionOf(options: ReconcilerOptions, { row, scan, newState, actor }: Finding): Resolution {
  const copies = scan.copies.get(row.dedupeKey) ?? [];
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
    scanned: scan.ranges.map(({ topic, partition, from, high }) => ({
      topic,
      partition,
      from_offset: String(from),
      to_offset: String(high),
    })),
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
    position: copies[0],
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
