import { PlatformError } from '@spine-green/evidence-schemas';
import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { pause } from '../../kernel/pause.ts';
import { LABEL_BATCH_MAX, type LabelClient } from '../../label-client/label-client.ts';
import type { ArchivedTraffic, FeedProgress } from './ports.ts';
import { type FeedRules, planFeed } from './step.ts';

export interface FeedOptions {
  readonly traffic: ArchivedTraffic;
  readonly progress: FeedProgress;
  readonly labels: LabelClient;
  readonly rules: FeedRules;
  /** How far the run has come, microseconds. */
  readonly runMicros: () => Promise<number | undefined>;
  /** Goes on as the stream does, until the signal aborts; otherwise it ends with what is available now. */
  readonly follow: boolean;
  readonly onUnknown: (reason: string, attempt: number) => void;
}

export interface FeedCounts {
  records: number;
  asserted: number;
  accepted: number;
  repeated: number;
  rejected: number;
}

const POLL_MS = 500;
const ATTEMPTS_MAX = 8;
const BACKOFF_MS = 250;
const BACKOFF_MS_MAX = 60_000;

/**
 * States labels as their time comes.
 *
 * F1: a partition moves after the store has decided of every label before it; a crash in between repeats identities that
 *     the store knows.
 * F2: a label waits for the store; nothing passes it.
 *
 * Throws E_LABEL_STORE_UNREACHABLE when the store decides nothing for minutes.
 */
export async function runFeed(options: FeedOptions, signal: AbortSignal): Promise<FeedCounts> {
  const counts: FeedCounts = { records: 0, asserted: 0, accepted: 0, repeated: 0, rejected: 0 };
  const next = new Map(await options.progress.load());
  while (!signal.aborted) {
    const runMicros = await options.runMicros();
    let moved = false;
    for (const partition of await options.traffic.partitions()) {
      moved = (await feedPartition(options, { partition, next, runMicros, counts }, signal)) || moved;
    }
    if (moved) continue;
    if (!options.follow) return counts;
    await pause(POLL_MS, signal);
  }
  return counts;
}

interface Pass {
  readonly partition: number;
  readonly next: Map<number, number>;
  readonly runMicros: number | undefined;
  readonly counts: FeedCounts;
}

/** One segment of a partition; true when the partition moved. */
async function feedPartition(options: FeedOptions, pass: Pass, signal: AbortSignal): Promise<boolean> {
  const { partition, next, runMicros, counts } = pass;
  const known = next.get(partition);
  const records = await options.traffic.read(partition, known ?? 0);
  const plan = planFeed(records, runMicros, options.rules);
  const last = records[plan.records - 1];
  if (last === undefined) return false;
  for (let from = 0; from < plan.assertions.length; from += LABEL_BATCH_MAX) {
    const batch = plan.assertions.slice(from, from + LABEL_BATCH_MAX);
    if (!(await assertBatch(options, { batch, counts }, signal))) return false;
  }
  const fromOffset = known ?? Number(records[0]?.origin_offset.offset);
  const nextOffset = Number(last.origin_offset.offset) + 1;
  await options.progress.advance(partition, fromOffset, nextOffset);
  next.set(partition, nextOffset);
  counts.records += plan.records;
  return true;
}

/** False when it was told to stop before the store decided. */
async function assertBatch(
  options: FeedOptions,
  { batch, counts }: { readonly batch: readonly LabelAssertionV1[]; readonly counts: FeedCounts },
  signal: AbortSignal,
): Promise<boolean> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    const answer = await options.labels.assert(batch);
    if (answer.kind === 'decided') {
      counts.asserted += batch.length;
      for (const { status, reason } of answer.verdicts) {
        if (status === 'REJECTED') counts.rejected += 1;
        else if (reason === 'ASSERTION_REPLAY_MATCH') counts.repeated += 1;
        else counts.accepted += 1;
      }
      return true;
    }
    options.onUnknown(answer.reason, attempt);
    if (attempt === ATTEMPTS_MAX) {
      throw new PlatformError('E_LABEL_STORE_UNREACHABLE', `${batch.length} labels are not decided: ${answer.reason}`);
    }
    await pause(Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** attempt), signal);
  }
  return false;
}
