import { setTimeout as sleep } from 'node:timers/promises';
import { digestOf } from '@spine-green/evidence-schemas';
import type { ConsumerStream } from '../../../consumer/streams.ts';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Database } from '../../../substrate/database/port.ts';
import type { EventLog } from '../../../substrate/event-log/port.ts';
import { readOutboxes, readUnfinished } from '../../../truth/calm.ts';
import { readProgress } from '../../../truth/progress.ts';
import type { Blocker } from '../types.ts';
import { readProducerEnd } from './producer-end.ts';

export interface QuiescenceOptions {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly target: EvidenceTarget;
  readonly platformRunId: string;
  readonly streams: readonly ConsumerStream[];
  readonly lagMax: number;
  /** Time without any change of a counter that counts as settled. */
  readonly settleSeconds: number;
  readonly waitSecondsMax: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const POLL_MS = 250;

/** Waits until the producer ended, consumers caught up, exports are done and counters stand still (16, 7.5, step 3). */
export async function awaitQuiescence(options: QuiescenceOptions): Promise<readonly Blocker[]> {
  const deadline = options.clock.elapsedMs() + options.waitSecondsMax * 1000;
  let settled = { digest: '', sinceMs: options.clock.elapsedMs() };
  for (;;) {
    const { unrest, digest } = await readUnrest(options);
    const now = options.clock.elapsedMs();
    if (digest !== settled.digest || unrest.length > 0) settled = { digest, sinceMs: now };
    const settledMs = now - settled.sinceMs;
    if (unrest.length === 0 && settledMs >= options.settleSeconds * 1000) return [];
    if (now >= deadline) {
      const reasons = unrest.length > 0 ? unrest : [`counters changed ${Math.round(settledMs)} ms ago`];
      return reasons.map((detail) => ({ code: 'NOT_QUIESCENT', area: 'quiescence', detail }));
    }
    await sleep(POLL_MS, undefined, { signal: options.signal });
  }
}

async function readUnrest(options: QuiescenceOptions): Promise<{ unrest: readonly string[]; digest: string }> {
  const { database, eventLog, target, platformRunId, streams, lagMax } = options;
  const producer = await readProducerEnd(target, platformRunId);
  const unrest = [...producer.open];
  const progress = await readProgress(database, eventLog, streams);
  for (const { topic, partition, lag } of progress.groups.flatMap(({ partitions }) => partitions)) {
    if (lag > lagMax) unrest.push(`${topic}/${partition} lags by ${lag}`);
  }
  for (const { name, pending } of await readOutboxes(database, platformRunId)) {
    if (pending > 0) unrest.push(`${pending} ${name} are not published`);
  }
  unrest.push(...(await readUnfinished(database, platformRunId)));
  const [row] = await database.query<{ open: string; pending: string; counters: string }>({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
        (SELECT count(*) FROM ig.segments WHERE platform_run_id = $1 AND exported_at IS NULL)::text AS pending,
        (SELECT coalesce(string_agg(concat_ws(' ', component, scenario_run_id, counter, dim, value), ','
          ORDER BY component, scenario_run_id, counter, dim), '')
          FROM obs.run_counters WHERE platform_run_id = $1) AS counters`,
    values: [platformRunId],
  });
  if (row?.open !== '0') unrest.push(`${row?.open} admissions are open`);
  if (row?.pending !== '0') unrest.push(`${row?.pending} receipt or quarantine segments are not exported`);
  return { unrest, digest: digestOf([row?.counters ?? '', producer.versions]) };
}
